import { A } from '@solidjs/router'
import { __iconNode as cloud } from 'lucide-solid/icons/cloud-off'
import { __iconNode as library } from 'lucide-solid/icons/library'
import { __iconNode as talk } from 'lucide-solid/icons/messages-square'
import { __iconNode as notebook } from 'lucide-solid/icons/notebook-pen'
import { __iconNode as glass } from 'lucide-solid/icons/search'
import { __iconNode as sprout } from 'lucide-solid/icons/sprout'
import { createEffect, For, Match, on, Show, Switch } from 'solid-js'
import { common, why } from '../platform/common.ts'
import { returns } from '../platform/live.ts'
import { load } from '../platform/load.ts'
import { pageTitle } from '../platform/title.ts'
import { notices } from '../shell/surroundings.ts'
import { Icon } from '../ui/icon.tsx'
import { Bones, Empty } from '../ui/states.tsx'
import { CircleCard } from './circle-card.tsx'
import { type Line, readCircles } from './read.ts'
import { circleWords } from './words.ts'
import './intervision.css'

type Group = 'now' | 'invited' | 'upcoming' | 'before'
const groups: Group[] = ['now', 'invited', 'upcoming', 'before']

/** Where a circle stands in the list. */
export function groupOf(circle: Line): Group {
  if (circle.viewer.state === 'INVITED') return 'invited'
  const state = circle.session?.state
  if (state === 'RUNNING' || state === 'PAUSED') return 'now'
  return state === 'PLANNED' ? 'upcoming' : 'before'
}

/** The circles of this person: what goes on, what they are asked for, what comes, what has been. */
export default function CirclesPage() {
  const loaded = load(
    () => true,
    async (_key, signal) => ({ circles: await readCircles(signal) }),
  )
  pageTitle(() => circleWords().title)
  createEffect(on([notices, returns], () => loaded.again(), { defer: true }))
  return (
    <div class="cols">
      <div class="stack mid">
        <div class="row wrap page-head">
          <div class="grow">
            <h1>{circleWords().title}</h1>
            <p class="meta">{circleWords().lead}</p>
          </div>
          <A class="btn" href="/intervision/new">
            {circleWords().open}
          </A>
        </div>
        <nav class="row wrap tight" aria-label={circleWords().title}>
          <A class="chip" href="/intervision/methods">
            <Icon of={library} /> {circleWords().library}
          </A>
          <A class="chip" href="/intervision/past">
            <Icon of={glass} /> {circleWords().past}
          </A>
          <A class="chip" href="/intervision/learnings">
            <Icon of={sprout} /> {circleWords().learnings}
          </A>
          <A class="chip" href="/intervision/log">
            <Icon of={notebook} /> {circleWords().log}
          </A>
        </nav>
        <Switch fallback={<Bones label={common().shell.loading} />}>
          <Match when={loaded.value()?.circles.length === 0}>
            <NoCircles />
          </Match>
          <Match when={loaded.value()}>
            {(found) => (
              <For each={groups}>
                {(group) => <CircleGroup group={group} circles={found().circles} again={loaded.again} />}
              </For>
            )}
          </Match>
          <Match when={loaded.refusal()}>
            {(refusal) => (
              <Empty icon={cloud} title={common().shell.failed}>
                <p>{why(refusal())}</p>
                <button type="button" class="btn o" onClick={() => loaded.again()}>
                  {common().shell.retry}
                </button>
              </Empty>
            )}
          </Match>
        </Switch>
      </div>
    </div>
  )
}

function CircleGroup(props: { group: Group; circles: Line[]; again: () => void }) {
  const here = () => props.circles.filter((circle) => groupOf(circle) === props.group)
  return (
    <Show when={here().length}>
      <section class="stack snug">
        <h2>{circleWords()[props.group]}</h2>
        <For each={here()}>{(circle) => <CircleCard circle={circle} again={props.again} />}</For>
      </section>
    </Show>
  )
}

/** What it is, for who has never done it. */
function NoCircles() {
  return (
    <section class="card stack snug first-time">
      <Icon of={talk} />
      <h2>{circleWords().empty}</h2>
      <p>{circleWords().emptyMore}</p>
      <ol class="rules">
        <For each={circleWords().emptySteps}>{(step) => <li>{step}</li>}</For>
      </ol>
      <A class="btn" href="/intervision/new">
        {circleWords().open}
      </A>
    </section>
  )
}
