import { Roster, type RosterQuery, WaysIn } from '@kring/contract/generated/operations'
import { __iconNode as users } from 'lucide-solid/icons/users'
import { createSignal, For, Match, Show, Switch } from 'solid-js'
import { common, why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { pageTitle } from '../platform/title.ts'
import { locale } from '../platform/words.ts'
import { peopleWords } from '../people/words.ts'
import { NotHere } from '../shell/not-here.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { Field } from '../ui/field.tsx'
import { Bones, Empty } from '../ui/states.tsx'
import { ChangeDialog } from './change-dialog.tsx'
import { FromFile } from './from-file.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import { looksAfter } from './roles.ts'
import { type TeamName, teamNames } from './teams.ts'
import { membershipWords, reasonOf } from './words.ts'
import './membership.css'

export type Entry = RosterQuery['roster']['edges'][number]['node']
type Held = { entries: Entry[]; after: string | null }

async function readPage(search: string, after: string | null): Promise<Held> {
  const { edges, pageInfo } = (await run(Roster, { search, after })).roster
  return { entries: edges.map((edge) => edge.node), after: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null }
}

/** Who is here, for those who look after people. */
export default function PeoplePage() {
  return (
    <Show
      when={looksAfter()}
      fallback={<NotHere title={membershipWords().title} more={reasonOf('stewards_only') ?? ''} />}
    >
      <People />
    </Show>
  )
}

function People() {
  const [search, setSearch] = createSignal('')
  const [inviting, setInviting] = createSignal(false)
  const [changing, setChanging] = createSignal<Entry>()
  const held = load(search, (text) => readPage(text, null))
  const around = load(
    () => true,
    async () => ({ teams: await teamNames(), mail: (await run(WaysIn, {})).waysIn.mail }),
  )
  pageTitle(() => membershipWords().title)
  let timer: ReturnType<typeof setTimeout> | undefined
  const type = (text: string) => {
    clearTimeout(timer)
    timer = setTimeout(() => setSearch(text.trim()), 250)
  }
  const more = async () => {
    const next = await readPage(search(), held.value()?.after ?? null)
    held.change((now) => {
      now.entries.push(...next.entries)
      now.after = next.after
    })
  }
  const teams = (): TeamName[] => around.value()?.teams ?? []
  const mail = () => around.value()?.mail ?? false
  return (
    <div class="cols">
      <div class="stack mid">
        <div>
          <h1>{membershipWords().title}</h1>
          <p class="meta">{membershipWords().more}</p>
        </div>
        <div class="row tight wrap">
          <button type="button" class="btn" onClick={() => setInviting(true)}>
            {membershipWords().invite}
          </button>
        </div>
        <Field label={membershipWords().search}>
          {(ties) => (
            <input {...ties()} class="input" type="search" onInput={(event) => type(event.currentTarget.value)} />
          )}
        </Field>
        <Switch fallback={<Bones count={2} label={common().shell.loading} />}>
          <Match when={held.refusal()}>{(refusal) => <p class="note bad">{why(refusal())}</p>}</Match>
          <Match when={held.value()?.entries.length === 0}>
            <Empty icon={users} title={membershipWords().none}>
              <p>{membershipWords().noneMore}</p>
            </Empty>
          </Match>
          <Match when={held.value()}>
            {(now) => (
              <>
                <ul class="plain card roster">
                  <For each={now().entries}>{(entry) => <One entry={entry} onChange={() => setChanging(entry)} />}</For>
                </ul>
                <Show when={now().after}>
                  <button type="button" class="btn o" onClick={more}>
                    {membershipWords().showMore}
                  </button>
                </Show>
              </>
            )}
          </Match>
        </Switch>
        <FromFile mail={mail()} onDone={held.again} />
      </div>
      <Show when={inviting()}>
        <InviteDialog teams={teams()} mail={mail()} onClose={() => setInviting(false)} onDone={held.again} />
      </Show>
      <Show when={changing()}>
        {(entry) => (
          <ChangeDialog
            entry={entry()}
            teams={teams()}
            mail={mail()}
            onClose={() => setChanging(undefined)}
            onDone={held.again}
          />
        )}
      </Show>
    </div>
  )
}

function One(props: { entry: Entry; onChange: () => void }) {
  const day = () =>
    props.entry.until
      ? membershipWords().until(
          new Intl.DateTimeFormat(locale(), { dateStyle: 'long' }).format(new Date(props.entry.until)),
        )
      : ''
  const role = () => [peopleWords().roles[props.entry.role], day()].filter(Boolean).join(' ')
  return (
    <li>
      <Avatar id={props.entry.person.id} initials={props.entry.person.initials} />
      <span class="grow">
        <strong>{props.entry.person.name}</strong>{' '}
        <Show when={props.entry.membership !== 'ACTIVE'}>
          <span class="chip">{membershipWords().states[props.entry.membership]}</span>
        </Show>
        <br />
        <span class="meta">
          {[props.entry.person.team?.name ?? membershipWords().noTeam, role()].join(' · ')}
          <br />
          {props.entry.email}
        </span>
      </span>
      <Show when={props.entry.viewerMayChange}>
        <button
          type="button"
          class="btn o"
          aria-label={membershipWords().changeOf(props.entry.person.name)}
          onClick={() => props.onChange()}
        >
          {membershipWords().change}
        </button>
      </Show>
    </li>
  )
}
