import { Profile, type ProfileQuery } from '@kring/contract/generated/operations'
import { A, useParams } from '@solidjs/router'
import { __iconNode as cloud } from 'lucide-solid/icons/cloud-off'
import { __iconNode as pencil } from 'lucide-solid/icons/pencil'
import { For, Match, Show, Switch } from 'solid-js'
import { common, why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { myself } from '../platform/session.ts'
import { pageTitle } from '../platform/title.ts'
import { NotHere } from '../shell/not-here.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { Icon } from '../ui/icon.tsx'
import { Bones, Empty } from '../ui/states.tsx'
import { languageName } from './languages.tsx'
import { peopleWords } from './words.ts'
import './profile.css'
import '../photos/photos.css'

type Colleague = Extract<ProfileQuery['node'], { __typename: 'Person' }>

/** A colleague: name, team, languages, what they may be asked about. No figures about anyone. */
export default function ProfilePage() {
  const params = useParams<{ id: string }>()
  const loaded = load(
    () => params.id,
    async (id) => {
      const { node } = await run(Profile, { id })
      return { person: node?.__typename === 'Person' ? node : null }
    },
  )
  const person = () => loaded.value()?.person ?? undefined
  const missing = () => loaded.value()?.person === null || loaded.refusal()?.code === 'NOT_FOUND'
  pageTitle(() => person()?.name, true)
  return (
    <Switch fallback={<Bones count={1} label={common().shell.loading} />}>
      <Match when={missing()}>
        <NotHere title={peopleWords().notHere} more={peopleWords().notHereMore} />
      </Match>
      <Match when={person()}>{(found) => <Whole person={found()} />}</Match>
      <Match when={loaded.refusal()}>
        {(refusal) => (
          <Empty icon={cloud} title={common().shell.failed} level={1}>
            <p>{why(refusal())}</p>
            <button type="button" class="btn o" onClick={() => loaded.again()}>
              {common().shell.retry}
            </button>
          </Empty>
        )}
      </Match>
    </Switch>
  )
}

function Whole(props: { person: Colleague }) {
  const own = () => props.person.id === myself().id
  return (
    <div class="cols">
      <div class="stack mid">
        <header class="row">
          <Show
            when={props.person.photo}
            fallback={<Avatar id={props.person.id} initials={props.person.initials} size="l" />}
          >
            {(photo) => <img class="portrait" src={photo().smallUrl} alt={photo().alt} width="64" height="64" />}
          </Show>
          <div class="grow">
            <h1>{props.person.name}</h1>
            <p class="meta">
              <Role person={props.person} />
              <Show when={props.person.team} fallback={peopleWords().noTeam}>
                {(team) => <A href={`/teams/${team().slug}`}>{common().posts.by(team().name)}</A>}
              </Show>
              <Show when={props.person.team?.place?.name ?? props.person.team?.region}>
                {(place) => <>{` · ${place()}`}</>}
              </Show>
            </p>
          </div>
        </header>
        <Ways person={props.person} own={own()} />
        <section class="card">
          <h2 class="h3">{peopleWords().askMeAbout}</h2>
          <Show
            when={props.person.askMeAbout}
            fallback={<p class="meta">{peopleWords().askMeAboutNone(props.person.name.split(' ')[0] ?? '')}</p>}
          >
            <p class="plain-text lead">{props.person.askMeAbout}</p>
          </Show>
        </section>
        <section class="card">
          <h2 class="h3">{peopleWords().languages}</h2>
          <ul class="plain chips spoken">
            <For each={props.person.languages} fallback={<li class="meta">{peopleWords().languagesNone}</li>}>
              {(tag) => <li class="chip">{languageName(tag)}</li>}
            </For>
          </ul>
        </section>
      </div>
    </div>
  )
}

/** A coach or a steward is named as one; for everyone else the team says enough. */
function Role(props: { person: Colleague }) {
  const role = () => props.person.roles.find((one) => one !== 'MEMBER')
  return <Show when={role()}>{(one) => <>{`${peopleWords().roles[one()]} · `}</>}</Show>
}

function Ways(props: { person: Colleague; own: boolean }) {
  return (
    <Show
      when={props.own}
      fallback={
        <Show when={props.person.team?.id !== myself().team?.id && props.person.team}>
          {(team) => (
            <div>
              <A class="btn" href={`/ask?team=${team().slug}`}>
                {peopleWords().askTeam(team().name)}
              </A>
            </div>
          )}
        </Show>
      }
    >
      <div>
        <A class="btn o" href="/me">
          <Icon of={pencil} /> {peopleWords().edit}
        </A>
      </div>
    </Show>
  )
}
