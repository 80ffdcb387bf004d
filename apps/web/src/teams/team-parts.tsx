import { limits } from '@kring/contract/limits'
import { FollowTeam, type WholeTeamQuery } from '@kring/contract/generated/operations'
import { A } from '@solidjs/router'
import { __iconNode as check } from 'lucide-solid/icons/check'
import { __iconNode as pin } from 'lucide-solid/icons/map-pin'
import { __iconNode as pencil } from 'lucide-solid/icons/pencil'
import { __iconNode as plus } from 'lucide-solid/icons/plus'
import { __iconNode as shareIcon } from 'lucide-solid/icons/share-2'
import { For, Show } from 'solid-js'
import { languageName } from '../people/languages.tsx'
import { common, topicName, why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { share } from '../posts/deeds.ts'
import { Kind, roadTo } from '../posts/kinds.tsx'
import { TrustBar } from '../tips/trust-bar.tsx'
import { Avatar, shortName } from '../ui/avatar.tsx'
import { Icon } from '../ui/icon.tsx'
import { tell } from '../ui/voice.ts'
import { teamWords } from './words.ts'

export type Team = NonNullable<WholeTeamQuery['team']>
type Props = { team: Team; change: (deed: (team: Team) => void) => void }

/** Name and place, and the two things one comes for. */
export function TeamHead(props: Props) {
  const facts = () =>
    [
      props.team.place?.name ?? props.team.region,
      teamWords().colleagueCount(props.team.members.length),
      props.team.since && teamWords().since(props.team.since),
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <header class="stack snug team-head">
      <div class="row">
        <Avatar id={props.team.id} initials={shortName(props.team.name)} size="l" />
        <div class="grow">
          <h1>{props.team.name}</h1>
          <p class="meta">
            <Icon of={pin} /> {facts()}
          </p>
        </div>
        <button
          type="button"
          class="iconbtn"
          aria-label={common().posts.share}
          onClick={() => share(`/teams/${props.team.slug}`)}
        >
          <Icon of={shareIcon} />
        </button>
      </div>
      <div class="row tight wrap team-acts">
        <Show
          when={props.team.viewerBelongs}
          fallback={
            <A class="btn" href={`/ask?team=${props.team.slug}`}>
              {teamWords().ask}
            </A>
          }
        >
          <A class="btn o" href={`/teams/${props.team.slug}/edit`}>
            <Icon of={pencil} /> {teamWords().edit}
          </A>
        </Show>
        <Show when={!props.team.viewerBelongs}>
          <Follow {...props} />
        </Show>
      </div>
      <Show when={props.team.viewerBelongs && props.team.members.length > limits.team.friendly}>
        <p class="note">{teamWords().friendly}</p>
      </Show>
    </header>
  )
}

function Follow(props: Props) {
  const on = () => props.team.viewerFollows
  const toggle = async () => {
    const next = !on()
    const put = (follows: boolean) =>
      props.change((team) => {
        team.viewerFollows = follows
      })
    put(next)
    try {
      await run(FollowTeam, { team: props.team.id, on: next })
      tell(next ? teamWords().followed(props.team.name) : teamWords().unfollowed(props.team.name))
    } catch (fault) {
      put(!next)
      tell(why(fault))
    }
  }
  return (
    <button type="button" class="btn" classList={{ o: !on(), soft: on() }} aria-pressed={on()} onClick={toggle}>
      <Icon of={on() ? check : plus} />
      {on() ? teamWords().following : teamWords().follow}
    </button>
  )
}

/** Topics and languages the team may be asked about. */
export function AskAbout(props: { team: Team }) {
  return (
    <section class="card">
      <h2 class="h3">{teamWords().askAbout}</h2>
      <Show
        when={props.team.topics.length + props.team.languages.length}
        fallback={<p class="meta">{teamWords().askAboutNone}</p>}
      >
        <ul class="plain chips about">
          <For each={props.team.topics}>
            {(topic) => (
              <li>
                <A class="chip" href={`/topics/${topic.id}`}>
                  {topicName(topic.id)}
                </A>
              </li>
            )}
          </For>
          <Show when={props.team.languages.length}>
            <li class="chip">{props.team.languages.map(languageName).join(', ')}</li>
          </Show>
        </ul>
      </Show>
    </section>
  )
}

/** The newest tip of the team, with how it went elsewhere. */
export function NewestTip(props: { team: Team }) {
  const tip = () => {
    const post = props.team.tips.edges[0]?.node
    return post?.__typename === 'Tip' ? post : undefined
  }
  return (
    <Show when={tip()}>
      {(post) => (
        <article class="card stack close newest-tip">
          <div>
            <Kind kind="TIP" />
          </div>
          <h2 lang={post().language}>
            <A href={roadTo(post())}>{post().title}</A>
          </h2>
          <TrustBar of={post()} />
        </article>
      )}
    </Show>
  )
}

export function Trying(props: { team: Team }) {
  return (
    <Show when={props.team.trying}>
      <section class="card">
        <h2 class="h3">{teamWords().trying}</h2>
        <p class="plain-text">{props.team.trying}</p>
      </section>
    </Show>
  )
}
