import type { IntervisionRole } from '@kring/contract/generated/operations'
import { GiveRole } from '@kring/contract/generated/operations'
import { createSignal, For, Show } from 'solid-js'
import { common } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { myself } from '../platform/session.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Avatar } from '../ui/avatar.tsx'
import type { Circle, Session } from './read.ts'
import type { LiveRoom } from './room.ts'
import { circleWords } from './words.ts'

type Props = { circle: Circle; session: Session; room: LiveRoom }
type Given = 'FACILITATOR' | 'PRESENTER' | 'TIMEKEEPER'

/** Who leads, who brings the question, who keeps time; what nobody has, anyone may take. */
export function Roles(props: Props) {
  return (
    <section class="card stack snug">
      <h2>{circleWords().room.roles}</h2>
      <ul class="plain roles">
        <OneRole {...props} what="FACILITATOR" title={circleWords().room.facilitator} />
        <OneRole {...props} what="PRESENTER" title={circleWords().room.presenter} />
        <OneRole {...props} what="TIMEKEEPER" title={circleWords().room.timekeeper} />
      </ul>
    </section>
  )
}

function OneRole(props: Props & { what: Given; title: string }) {
  const [choosing, setChoosing] = createSignal(false)
  const has = () =>
    ({
      FACILITATOR: props.session.facilitator,
      PRESENTER: props.session.presenter,
      TIMEKEEPER: props.session.timekeeper,
    })[props.what]
  const leads = () => props.session.facilitator?.id === myself().id
  const byMethod = () => props.what === 'PRESENTER' && props.session.method.choosesPresenter
  const byTurns = () => props.what === 'PRESENTER' && props.session.method.takesTurns
  const give = (person: string) => giveRole(props.room, props.session.id, props.what, person)
  return (
    <li class="row wrap">
      <p class="grow">
        <span class="meta">{props.title}</span>
        <br />
        <span class="strong">
          <Show
            when={!byMethod() && !byTurns()}
            fallback={byTurns() ? circleWords().room.byTurns : circleWords().room.byMethod}
          >
            {has()?.name ?? circleWords().room.nobody}
          </Show>
        </span>
      </p>
      <Show when={!byMethod() && !byTurns()}>
        <Show when={!has()}>
          <button type="button" class="btn o" aria-disabled={props.room.busy()} onClick={() => give(myself().id)}>
            {circleWords().room.takeRole}
          </button>
        </Show>
        <Show when={leads()}>
          <button
            type="button"
            class="btn q"
            aria-label={circleWords().room.giveRole(props.title)}
            onClick={() => setChoosing(true)}
          >
            {circleWords().room.change}
          </button>
        </Show>
      </Show>
      <Show when={choosing()}>
        <ChoosePerson
          title={props.title}
          circle={props.circle}
          onChoose={(id) => {
            setChoosing(false)
            give(id)
          }}
          onClose={() => setChoosing(false)}
        />
      </Show>
    </li>
  )
}

/** Gives somebody a role. */
export const giveRole = (room: LiveRoom, session: string, role: IntervisionRole, person: string, done?: string) =>
  room.move(async () => (await run(GiveRole, { session, role, person })).giveRole, done)

type ChooseProps = {
  title: string
  circle: Circle
  /** Who is left out of the list. */
  except?: string | undefined
  onChoose: (person: string, name: string) => void
  onClose: () => void
}

/** One of those at the table. */
export function ChoosePerson(props: ChooseProps) {
  const people = () => props.circle.participants.filter(({ person }) => person.id !== props.except)
  return (
    <Dialog open title={props.title} closeLabel={common().shell.close} onClose={() => props.onClose()}>
      <ul class="plain stack close">
        <For each={people()}>
          {({ person }) => (
            <li>
              <button type="button" class="person-choice" onClick={() => props.onChoose(person.id, person.name)}>
                <Avatar id={person.id} initials={person.initials} size="s" /> {person.name}
              </button>
            </li>
          )}
        </For>
      </ul>
    </Dialog>
  )
}
