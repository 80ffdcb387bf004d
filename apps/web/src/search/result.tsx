import { A } from '@solidjs/router'
import { __iconNode as check } from 'lucide-solid/icons/check'
import { Match, Show, Switch } from 'solid-js'
import { common, topicName } from '../platform/common.ts'
import { locale } from '../platform/words.ts'
import { AudienceMark, Kind, roadTo } from '../posts/kinds.tsx'
import { Avatar, shortName } from '../ui/avatar.tsx'
import { Icon } from '../ui/icon.tsx'
import { Time } from '../ui/time.tsx'
import { Fragments } from './fragments.tsx'
import { remember } from './recent.ts'
import type { Edge } from './results.ts'
import { searchWords } from './words.ts'

type Post = Exclude<Edge['node'], { __typename: 'Team' }>
type Team = Extract<Edge['node'], { __typename: 'Team' }>

/** One hit: what it is, why it was found, and how it stands. */
export function Result(props: { edge: Edge; text: string }) {
  return (
    <Switch>
      <Match when={props.edge.node.__typename === 'Team' && (props.edge.node as Team)}>
        {(team) => <TeamHit team={team()} edge={props.edge} text={props.text} />}
      </Match>
      <Match when={props.edge.node.__typename !== 'Team' && (props.edge.node as Post)}>
        {(post) => <PostHit post={post()} edge={props.edge} text={props.text} />}
      </Match>
    </Switch>
  )
}

function PostHit(props: { post: Post; edge: Edge; text: string }) {
  return (
    <article class="card result">
      <div class="row wrap head">
        <Kind kind={props.post.kind} />
        <span class="standing">
          <Standing post={props.post} />
        </span>
        <Show when={props.post.audience.kind !== 'EVERYONE'}>
          <AudienceMark of={props.post.audience} />
        </Show>
        <span class="grow" />
        <Time at={props.post.createdAt} language={locale()} />
      </div>
      <h2 lang={props.post.language}>
        <A href={roadTo(props.post)} onClick={() => remember(props.text)}>
          <Fragments of={props.edge.title} />
        </A>
      </h2>
      <Show when={props.edge.snippet.length}>
        <p class="meta excerpt" lang={props.post.language}>
          <Fragments of={props.edge.snippet} />
        </p>
      </Show>
    </article>
  )
}

/** Whether a question helped someone; how a tip went; whose it is. */
function Standing(props: { post: Post }) {
  const helped = () => (props.post.__typename === 'Question' && props.post.state === 'HELPED' ? props.post : undefined)
  return (
    <Show when={helped()} fallback={<span class="meta">{facts(props.post)}</span>}>
      {(question) => (
        <span class="helped">
          <Icon of={check} />
          {question().helpedTeams ? common().posts.helped(question().helpedTeams) : common().posts.helpedAsker}
        </span>
      )}
    </Show>
  )
}

function facts(post: Post): string {
  const texts = common().posts
  const team = post.team && texts.by(post.team.name)
  if (post.__typename === 'Question')
    return [team, post.answerCount ? texts.answers(post.answerCount) : texts.noAnswer].filter(Boolean).join(' · ')
  if (post.__typename !== 'Tip') return team ?? ''
  const all = post.worked + post.partly + post.didNot
  return [
    team,
    all && searchWords().worked(post.worked, all),
    post.didNot && texts.notWorked(post.didNot),
    post.tipState === 'DUE' && texts.due,
  ]
    .filter(Boolean)
    .join(' · ')
}

function TeamHit(props: { team: Team; edge: Edge; text: string }) {
  const about = () =>
    props.team.topics
      .slice(0, 4)
      .map((topic) => topicName(topic.id).toLowerCase())
      .join(', ')
  const more = () =>
    [about() && `${searchWords().mayAsk} ${about()}`, props.team.place?.name].filter(Boolean).join(' · ')
  return (
    <article class="card result row">
      <Avatar id={props.team.id} initials={shortName(props.team.name)} size="s" />
      <div class="grow">
        <h2>
          <A href={`/teams/${props.team.slug}`} onClick={() => remember(props.text)}>
            <Fragments of={props.edge.title} />
          </A>
        </h2>
        <p class="meta">{more()}</p>
      </div>
    </article>
  )
}
