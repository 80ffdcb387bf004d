import { A } from '@solidjs/router'
import { __iconNode as check } from 'lucide-solid/icons/check'
import { __iconNode as question } from 'lucide-solid/icons/circle-question-mark'
import { __iconNode as barrier } from 'lucide-solid/icons/construction'
import { __iconNode as tipIcon } from 'lucide-solid/icons/lightbulb'
import { __iconNode as radar } from 'lucide-solid/icons/radar'
import { __iconNode as repeat } from 'lucide-solid/icons/repeat-2'
import { createSignal, createUniqueId, For, type JSX, Show } from 'solid-js'
import { common, topicName } from '../platform/common.ts'
import { locale } from '../platform/words.ts'
import { roadTo } from '../posts/kinds.tsx'
import { type Drawing, Icon } from '../ui/icon.tsx'
import { Acts } from './acts.tsx'
import type { Shown } from './drafts.ts'
import { signalWords } from './words.ts'

type Tip = Pick<Shown['tips'][number], 'worked' | 'partly' | 'didNot'>
type Linked = { kind: Shown['tips'][number]['kind']; id: string; title: string; language: string }
const looks: Record<Shown['kind'], [string, Drawing]> = {
  NEW: ['k-barrier', radar],
  GROWING: ['k-barrier', radar],
  SEASONAL: ['k-question', repeat],
  STILL_HERE: ['k-learning', repeat],
  QUIETER: ['k-update', check],
}

/** A problem that keeps coming back: what it does, in whose words, what helps, what is in the way, and what one can do. */
export function SignalCard(props: { signal: Shown; onFront: (front: Shown['inFront']) => void }) {
  const [whyOpen, setWhyOpen] = createSignal(false)
  const id = createUniqueId()
  const kind = () =>
    signalWords().kinds[
      props.signal.kind === 'SEASONAL' && props.signal.why.startsWith('EVERY_')
        ? seasonOf(props.signal)
        : plainKind(props.signal)
    ]
  const quote = () => props.signal.posts.find((post) => post.excerpt.length > 20 && post.title === props.signal.title)
  return (
    <article class="card stack snug signal" aria-labelledby={id}>
      <div class="row wrap tight">
        <span class={`kind ${looks[props.signal.kind][0]}`}>
          <Icon of={looks[props.signal.kind][1]} />
          {kind()}
        </span>
        <span class="meta">
          {signalWords().sizes[props.signal.size]}
          <Show when={props.signal.since}>{(since) => <> · {signalWords().since(monthText(since()))}</>}</Show>
        </span>
      </div>
      <h2 class="title" id={id} lang={props.signal.language}>
        {props.signal.title}
      </h2>
      <Show when={quote()}>{(post) => <p lang={post().language}>“{post().excerpt}”</p>}</Show>
      <Show when={props.signal.topics.length}>
        <p class="chips">
          <For each={props.signal.topics}>
            {(topic) => (
              <A class="chip" href={`/topics/${topic.id}`}>
                {topicName(topic.id)}
              </A>
            )}
          </For>
        </p>
      </Show>
      <For each={props.signal.inFront}>
        {(front) => (
          <p class="note row tight">
            <Icon of={tipIcon} />
            <span class="grow">
              <A href={roadTo(front.tip)} lang={front.tip.language}>
                {front.tip.title}
              </A>{' '}
              <span class="meta">
                {[front.by && signalWords().inFront(front.by.name), triedText(front.tip)].filter(Boolean).join(' · ')}
              </span>
            </span>
          </p>
        )}
      </For>
      <Parts signal={props.signal} />
      <Show when={whyOpen()}>
        <p class="note">{signalWords().whys[props.signal.why]}</p>
      </Show>
      <Acts signal={props.signal} onFront={props.onFront} whyOpen={whyOpen()} onWhy={() => setWhyOpen(!whyOpen())} />
    </article>
  )
}

const seasonOf = (signal: Shown) =>
  signal.why === 'EVERY_SPRING' || signal.why === 'EVERY_SUMMER' || signal.why === 'EVERY_AUTUMN'
    ? signal.why
    : 'EVERY_WINTER'
const plainKind = (signal: Shown) => (signal.kind === 'SEASONAL' ? 'STILL_HERE' : signal.kind)

/** "worked for 12 of the 14 teams that tried it", when some did. */
function triedText(tip: Tip): string {
  const all = tip.worked + tip.partly + tip.didNot
  return all ? signalWords().worked(tip.worked, all) : ''
}
const monthText = (day: string) =>
  new Intl.DateTimeFormat(locale(), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(day))

function Parts(props: { signal: Shown }) {
  const others = () => props.signal.tips.length + props.signal.helped.length + props.signal.learnings.length
  return (
    <div class="signal-parts">
      <Part show={props.signal.posts.length} drawing={question} name={signalWords().words}>
        <For each={props.signal.posts}>{(post) => <Line post={post} />}</For>
      </Part>
      <Part show={others()} drawing={tipIcon} name={signalWords().others}>
        <For each={props.signal.tips}>{(tip) => <Line post={tip} more={triedText(tip)} />}</For>
        <For each={props.signal.helped}>
          {(one) => <Line post={one} more={one.helpedAnswer?.excerpt ?? signalWords().helped} />}
        </For>
        <For each={props.signal.learnings}>{(one) => <Line post={one} more={signalWords().learnings} />}</For>
      </Part>
      <Part show={props.signal.barriers.length} drawing={barrier} name={signalWords().way}>
        <For each={props.signal.barriers}>
          {(one) => <Line post={one} more={common().posts.barrierStates[one.state]} />}
        </For>
      </Part>
    </div>
  )
}

function Part(props: { show: number; drawing: Drawing; name: string; children: JSX.Element }) {
  return (
    <Show when={props.show}>
      <details>
        <summary>
          <Icon of={props.drawing} /> {props.name}
        </summary>
        <ul class="plain stack snug">{props.children}</ul>
      </details>
    </Show>
  )
}

function Line(props: { post: Linked; more?: string }) {
  return (
    <li>
      <A href={roadTo(props.post)} lang={props.post.language}>
        {props.post.title}
      </A>
      <Show when={props.more}>{(more) => <p class="meta">{more()}</p>}</Show>
    </li>
  )
}
