import type { Role } from '@kring/contract/generated/operations'
import { For, Show } from 'solid-js'
import { peopleWords } from '../people/words.ts'
import { Field } from '../ui/field.tsx'
import { givable } from './roles.ts'
import type { TeamName } from './teams.ts'
import { membershipWords, reasonOf } from './words.ts'

type Props = {
  teams: TeamName[]
  team: string
  role: Role
  until: string
  faults: Record<string, string>
  onTeam: (team: string) => void
  onRole: (role: Role) => void
  onUntil: (day: string) => void
}

/** In which team, with which role, and until when. */
export function PlaceFields(props: Props) {
  return (
    <>
      <Field label={membershipWords().team} fault={reasonOf(props.faults.team)}>
        {(ties) => (
          <select {...ties()} class="input" onChange={(event) => props.onTeam(event.currentTarget.value)}>
            <option value="" selected={props.team === ''}>
              {membershipWords().noTeam}
            </option>
            <For each={props.teams}>
              {(team) => (
                <option value={team.id} selected={props.team === team.id}>
                  {team.name}
                </option>
              )}
            </For>
          </select>
        )}
      </Field>
      <Field label={membershipWords().role} fault={reasonOf(props.faults.role)}>
        {(ties) => (
          <select
            {...ties()}
            class="input"
            onChange={(event) => props.onRole(givable()[event.currentTarget.selectedIndex] ?? 'MEMBER')}
          >
            <For each={givable()}>
              {(role) => (
                <option value={role} selected={role === props.role}>
                  {peopleWords().roles[role]}
                </option>
              )}
            </For>
          </select>
        )}
      </Field>
      <Show when={props.role !== 'MEMBER'}>
        <Field
          label={membershipWords().roleUntil}
          hint={membershipWords().roleUntilHint}
          fault={reasonOf(props.faults.until)}
        >
          {(ties) => (
            <input
              {...ties()}
              class="input"
              type="date"
              value={props.until}
              onInput={(event) => props.onUntil(event.currentTarget.value)}
            />
          )}
        </Field>
      </Show>
    </>
  )
}
