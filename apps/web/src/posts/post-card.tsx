import { A } from '@solidjs/router'
import type { FeedQuery } from '@kring/contract/generated/operations'
import { __iconNode as bookmark } from 'lucide-solid/icons/bookmark'
import { __iconNode as check } from 'lucide-solid/icons/check'
import { __iconNode as hand } from 'lucide-solid/icons/hand-heart'
import { __iconNode as talk } from 'lucide-solid/icons/messages-square'
import { __iconNode as repeat } from 'lucide-solid/icons/repeat-2'
import { For, Match, Show, Switch } from 'solid-js'
import { common, topicName } from '../platform/common.ts'
import { locale } from '../platform/words.ts'
import { Avatar, shortName } from '../ui/avatar.tsx'
import { Icon } from '../ui/icon.tsx'
import { Time } from '../ui/time.tsx'
import type { BarrierCard, Card, QuestionCard, TipCard } from './cards.ts'
import { meToo, save, thank } from './deeds.ts'
import { AudienceMark, Kind, roadTo } from './kinds.tsx'

export type Reason = FeedQuery['feed']['edges'][number]['reason']

/** One post in a list: enough to decide whether to read on. */
export function PostCard(props: { post: Card; reason?: Reason }) {
  const heading = () => `post-${props.post.id}`
  return (
    <article class="card post" aria-labelledby={heading()}>
      <Show when={props.reason}>{(reason) => <p class="reason">{reasonText(reason())}</p>}</Show>
      <div class="row head">
        <Kind kind={props.post.kind} />
        <AudienceMark of={props.post.audience} />
        <span class="grow" />
        <Time at={props.post.createdAt} language={locale()} />
      </div>
      <h2 class="title" id={heading()} lang={props.post.language}>
        <A href={roadTo(props.post)}>{props.post.title}</A>
      </h2>
      <p class="excerpt" lang={props.post.language}>
        {props.post.excerpt}
      </p>
      <Show when={props.post.photos[0]}>
        {(photo) => (
          <img
            class="thumb"
            src={photo().smallUrl}
            alt={photo().alt}
            width={photo().width}
            height={photo().height}
            loading="lazy"
            decoding="async"
          />
        )}
      </Show>
      <TopicChips ids={props.post.topics.map((topic) => topic.id)} />
      <Switch>
        <Match when={props.post.__typename === 'Question' && (props.post as QuestionCard)}>
          {(post) => <HelpedBox post={post()} />}
        </Match>
        <Match when={props.post.__typename === 'Tip' && (props.post as TipCard)}>
          {(tip) => <Tried post={tip()} />}
        </Match>
        <Match when={props.post.__typename === 'Barrier' && (props.post as BarrierCard)}>
          {(barrier) => <Stands post={barrier()} />}
        </Match>
      </Switch>
      <CardActs post={props.post} />
      <Byline post={props.post} />
    </article>
  )
}

function reasonText(reason: NonNullable<Reason>): string {
  const texts = common().feed.because
  if (reason.kind === 'FOLLOWED_TOPIC') return texts.FOLLOWED_TOPIC(topicName(reason.topic?.id ?? ''))
  return texts[reason.kind]
}

export function TopicChips(props: { ids: string[] }) {
  return (
    <Show when={props.ids.length}>
      <ul class="plain chips topics">
        <For each={props.ids}>
          {(id) => (
            <li>
              <A class="chip" href={`/topics/${id}`}>
                {topicName(id)}
              </A>
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}

function HelpedBox(props: { post: QuestionCard }) {
  const texts = () => common().posts
  return (
    <Show when={props.post.helpedAnswer}>
      {(answer) => (
        <div class="ans">
          <p class="helped">
            <Icon of={check} />
            {props.post.helpedTeams ? texts().helped(props.post.helpedTeams) : texts().helpedAsker}
          </p>
          <p>
            <span lang={props.post.language}>{answer().excerpt}</span>{' '}
            <span class="meta">
              {[answer().author, answer().team && texts().by(answer().team ?? '')].filter(Boolean).join(', ')}
            </span>
          </p>
        </div>
      )}
    </Show>
  )
}

/** How it went elsewhere; what did not work is said in the same breath. */
export function Tried(props: { post: TipCard }) {
  const all = () => props.post.worked + props.post.partly + props.post.didNot
  return (
    <Show when={all() || props.post.tipState !== 'CURRENT'}>
      <p class="meta tried">
        {[
          all() && common().posts.tried(all(), props.post.worked),
          props.post.didNot && common().posts.notWorked(props.post.didNot),
          props.post.tipState === 'DUE' && common().posts.due,
          props.post.tipState === 'SOURCE_REPLACED' && common().posts.sourceReplaced,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </Show>
  )
}

/** Where a barrier stands, and whether others found a way. */
function Stands(props: { post: BarrierCard }) {
  const texts = () => common().posts
  return (
    <p class="meta tried">
      <span class="strong">{texts().barrierStates[props.post.barrierState]}</span>
      {props.post.solutionCount ? ` · ${texts().ways(props.post.solutionCount)}` : ''}
    </p>
  )
}

function CardActs(props: { post: Card }) {
  const texts = () => common().posts
  const asked = () => (props.post.__typename === 'Question' ? (props.post as QuestionCard) : undefined)
  const stops = () => (props.post.__typename === 'Barrier' ? (props.post as BarrierCard) : undefined)
  const talkCount = () => asked()?.answerCount ?? props.post.commentCount
  // on a phone the number stands beside the icon, its word is for who listens
  const talkNoun = () => talkText().replace(/^\d+\s*/, '')
  const talkText = () => {
    const question = asked()
    if (!question) return texts().comments(props.post.commentCount)
    return texts().answers(question.answerCount)
  }
  return (
    <div class="acts">
      <A class="act" href={`${roadTo(props.post)}#talk`}>
        <Icon of={talk} />
        <Show when={talkCount()} fallback={<NoTalk post={props.post} />}>
          <span class="wide">{talkText()}</span>
          <span class="narrow">
            {talkCount()}
            <span class="unseen"> {talkNoun()}</span>
          </span>
        </Show>
      </A>
      <Show when={asked() ?? stops()}>{(post) => <MeTooAct post={post()} />}</Show>
      <ThankAct post={props.post} />
      <span class="grow" />
      <SaveAct post={props.post} />
    </div>
  )
}

/** Nothing under it yet; a question says that it waits. */
function NoTalk(props: { post: Card }) {
  const asked = () => props.post.__typename === 'Question'
  return (
    <Show when={asked()} fallback={common().posts.comments(0)}>
      <span class="wide">{common().posts.noAnswer}</span>
      <span class="narrow">{common().feed.waitingShort}</span>
    </Show>
  )
}

export function MeTooAct(props: { post: QuestionCard | BarrierCard }) {
  const count = () => (props.post.meTooTeams ? ` · ${props.post.meTooTeams}` : '')
  return (
    <button
      type="button"
      class="act"
      classList={{ on: props.post.viewerMeToo }}
      aria-pressed={props.post.viewerMeToo}
      onClick={() => meToo(props.post)}
    >
      <Icon of={repeat} />
      <span class="wide">
        {common().posts.meToo}
        {count()}
      </span>
      <span class="narrow">
        {common().posts.meTooShort}
        {count()}
      </span>
    </button>
  )
}

export function ThankAct(props: { post: Card }) {
  const count = () => (props.post.thanksCount ? ` ${props.post.thanksCount}` : '')
  return (
    <button
      type="button"
      class="act"
      classList={{ on: props.post.viewerThanked }}
      aria-pressed={props.post.viewerThanked}
      onClick={() => thank(props.post)}
    >
      <Icon of={hand} filled={props.post.viewerThanked} />
      <span>
        <span class="wide-only">{common().posts.thank}</span>
        {count()}
      </span>
    </button>
  )
}

export function SaveAct(props: { post: Card; label?: boolean }) {
  return (
    <button
      type="button"
      class="act"
      classList={{ on: props.post.viewerSaved, only: !props.label }}
      aria-pressed={props.post.viewerSaved}
      onClick={() => save(props.post)}
    >
      <Icon of={bookmark} filled={props.post.viewerSaved} />
      <span classList={{ unseen: !props.label }}>{common().posts.save}</span>
    </button>
  )
}

function Byline(props: { post: Card }) {
  const team = () => props.post.team
  return (
    <p class="row by meta">
      <Avatar
        id={props.post.author?.id ?? team()?.id ?? ''}
        initials={props.post.author?.initials ?? shortName(team()?.name ?? '·')}
        size="s"
      />
      <span>
        <Show when={props.post.author} fallback={!team() && common().posts.gone}>
          {(author) => (
            <>
              <A class="strong" href={`/people/${author().id}`}>
                {author().name}
              </A>
              {team() && ' · '}
            </>
          )}
        </Show>
        <Show when={team()}>
          {(its) => (
            <>
              <A class="quiet" href={`/teams/${its().slug}`}>
                {common().posts.by(its().name)}
              </A>
              {its().region && ` · ${its().region}`}
            </>
          )}
        </Show>
      </span>
    </p>
  )
}
