import { InvitePerson, type Role } from '@kring/contract/generated/operations'
import { limits, type Locale, locales } from '@kring/contract/limits'
import { createSignal, For, Show } from 'solid-js'
import { common } from '../platform/common.ts'
import { asRefusal, run } from '../platform/graphql.ts'
import { locale } from '../platform/words.ts'
import { peopleWords } from '../people/words.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { tell } from '../ui/voice.ts'
import { PlaceFields } from './place-fields.tsx'
import type { TeamName } from './teams.ts'
import { membershipWords, reasonOf, whyNot } from './words.ts'

type Props = { teams: TeamName[]; mail: boolean; onClose: () => void; onDone: () => Promise<void> }

/** Makes an account for somebody, who then chooses a password. */
export function InviteDialog(props: Props) {
  const [team, setTeam] = createSignal('')
  const [role, setRole] = createSignal<Role>('MEMBER')
  const [until, setUntil] = createSignal('')
  const [language, setLanguage] = createSignal<Locale>(locale())
  const [faults, setFaults] = createSignal<Record<string, string>>({})
  const [fault, setFault] = createSignal<string>()
  const [busy, setBusy] = createSignal(false)
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    const typed = new FormData(form)
    if (busy()) return
    setBusy(true)
    setFaults({})
    setFault(undefined)
    try {
      const [email, name] = [String(typed.get('email')).trim(), String(typed.get('name')).trim()]
      const place = { team: team() || null, role: role(), until: until() || null, locale: language() }
      await run(InvitePerson, { input: { email, name, ...place } })
      await props.onDone()
      tell(membershipWords().invited(name))
      props.onClose()
    } catch (refusal) {
      const { fields } = asRefusal(refusal)
      setFaults(fields)
      if (!Object.keys(fields).length) setFault(whyNot(refusal))
      requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid]')?.focus())
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog open title={membershipWords().invite} closeLabel={common().shell.close} onClose={props.onClose}>
      <p class={props.mail ? 'meta' : 'note'}>
        {props.mail ? membershipWords().inviteMore : membershipWords().inviteNoMail}
      </p>
      <form class="stack" onSubmit={send} novalidate>
        <Show when={fault()}>
          <p class="note bad" role="alert">
            {fault()}
          </p>
        </Show>
        <Field label={membershipWords().name} fault={reasonOf(faults().name)}>
          {(ties) => (
            <input {...ties()} class="input" name="name" autocomplete="off" maxLength={limits.profile.name.max} />
          )}
        </Field>
        <Field label={membershipWords().email} fault={reasonOf(faults().email)}>
          {(ties) => <input {...ties()} class="input" type="email" name="email" autocomplete="off" />}
        </Field>
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
        <Field label={membershipWords().language}>
          {(ties) => (
            <select
              {...ties()}
              class="input"
              onChange={(event) => setLanguage(locales[event.currentTarget.selectedIndex] ?? 'nl')}
            >
              <For each={locales}>
                {(one) => <option selected={one === language()}>{peopleWords().locales[one]}</option>}
              </For>
            </select>
          )}
        </Field>
        <button type="submit" class="btn" aria-disabled={busy()}>
          {membershipWords().send}
        </button>
      </form>
    </Dialog>
  )
}
