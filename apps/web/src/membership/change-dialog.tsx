import {
  EndPerson,
  GivePersonRole,
  InvitePersonAgain,
  MovePerson,
  ReopenPerson,
  type Role,
} from '@kring/contract/generated/operations'
import { createSignal, Match, Show, Switch } from 'solid-js'
import { common } from '../platform/common.ts'
import { asRefusal, run } from '../platform/graphql.ts'
import { Dialog } from '../ui/dialog.tsx'
import { tell } from '../ui/voice.ts'
import type { Entry } from './people-page.tsx'
import { PlaceFields } from './place-fields.tsx'
import type { TeamName } from './teams.ts'
import { membershipWords, whyNot } from './words.ts'

type Props = { entry: Entry; teams: TeamName[]; mail: boolean; onClose: () => void; onDone: () => Promise<void> }
type Step = 'fields' | 'end' | 'last'

/** Moves somebody, gives a role, or ends the account. */
export function ChangeDialog(props: Props) {
  const { person } = props.entry
  const [team, setTeam] = createSignal(person.team?.id ?? '')
  const [role, setRole] = createSignal<Role>(props.entry.role)
  const [until, setUntil] = createSignal(props.entry.until ?? '')
  const [faults, setFaults] = createSignal<Record<string, string>>({})
  const [fault, setFault] = createSignal<string>()
  const [step, setStep] = createSignal<Step>('fields')
  let held: ((lastOfTeam: boolean) => Promise<string>) | undefined

  const does = async (deed: (lastOfTeam: boolean) => Promise<string>, lastOfTeam = false) => {
    setFaults({})
    setFault(undefined)
    try {
      const said = await deed(lastOfTeam)
      await props.onDone()
      tell(said)
      props.onClose()
    } catch (refusal) {
      const { reason, fields } = asRefusal(refusal)
      if (reason === 'last_of_team') {
        held = deed
        setStep('last')
        return
      }
      setStep('fields')
      setFaults(fields)
      if (!Object.keys(fields).length) setFault(whyNot(refusal))
    }
  }
  const keep = async (lastOfTeam: boolean) => {
    if (team() !== (person.team?.id ?? ''))
      await run(MovePerson, { person: person.id, team: team() || null, lastOfTeam })
    if (role() !== props.entry.role || until() !== (props.entry.until ?? ''))
      await run(GivePersonRole, { person: person.id, role: role(), until: until() || null })
    return membershipWords().kept
  }
  const end = async (lastOfTeam: boolean) => {
    await run(EndPerson, { person: person.id, lastOfTeam })
    return membershipWords().ended
  }
  const reopen = async () => {
    await run(ReopenPerson, { person: person.id })
    return membershipWords().reopened
  }
  const again = async () => {
    await run(InvitePersonAgain, { person: person.id })
    return membershipWords().againDone
  }
  const title = () =>
    ({
      fields: membershipWords().changeOf(person.name),
      end: membershipWords().endTitle(person.name),
      last: membershipWords().lastTitle,
    })[step()]
  return (
    <Dialog open title={title()} closeLabel={common().shell.close} onClose={props.onClose}>
      <Show when={fault()}>
        <p class="note bad" role="alert">
          {fault()}
        </p>
      </Show>
      <Switch>
        <Match when={step() === 'end'}>
          <Sure
            text={membershipWords().endMore}
            yes={membershipWords().end}
            onNo={() => setStep('fields')}
            onYes={() => does(end)}
          />
        </Match>
        <Match when={step() === 'last'}>
          <Sure
            text={membershipWords().lastMore(person.name)}
            yes={membershipWords().lastYes}
            onNo={() => setStep('fields')}
            onYes={() => held && does(held, true)}
          />
        </Match>
        <Match when={props.entry.membership === 'ENDED'}>
          <button type="button" class="btn" onClick={() => does(reopen)}>
            {membershipWords().reopen}
          </button>
        </Match>
        <Match when={true}>
          <form
            class="stack"
            novalidate
            onSubmit={(event) => {
              event.preventDefault()
              does(keep)
            }}
          >
            <PlaceFields
              teams={props.teams}
              team={team()}
              role={role()}
              until={until()}
              faults={faults()}
              onTeam={setTeam}
              onRole={setRole}
              onUntil={setUntil}
            />
            <button type="submit" class="btn">
              {membershipWords().keep}
            </button>
          </form>
          <div class="row tight wrap">
            <Show when={props.mail && props.entry.membership === 'INVITED'}>
              <button type="button" class="btn o" onClick={() => does(again)}>
                {membershipWords().again}
              </button>
            </Show>
            <button type="button" class="btn q" onClick={() => setStep('end')}>
              {membershipWords().end}
            </button>
          </div>
        </Match>
      </Switch>
    </Dialog>
  )
}

function Sure(props: { text: string; yes: string; onYes: () => void; onNo: () => void }) {
  return (
    <>
      <p>{props.text}</p>
      <div class="row wrap">
        <button type="button" class="btn q" onClick={() => props.onNo()}>
          {common().shell.cancel}
        </button>
        <button type="button" class="btn danger" onClick={() => props.onYes()}>
          {props.yes}
        </button>
      </div>
    </>
  )
}
