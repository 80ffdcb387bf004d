import { PastTalks } from '@kring/contract/generated/operations'
import { useSearchParams } from '@solidjs/router'
import { createEffect, For, on, Show } from 'solid-js'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { locale } from '../platform/words.ts'
import { Talked } from './after.tsx'
import { dayOf } from './moment.ts'
import { both, type Circle, type Session } from './read.ts'
import type { LiveRoom } from './room.ts'
import { circleWords } from './words.ts'

/** Earlier talks of this circle that the viewer took part in; `?session=` opens one. */
export function EarlierTalks(props: { circle: Circle; room: LiveRoom; except?: string }) {
  const [search] = useSearchParams<{ session: string }>()
  const loaded = load(
    () => props.circle.id,
    async (id, signal) => {
      const { node } = await run(PastTalks, { id }, signal)
      if (node?.__typename !== 'Intervision') return { talks: [] as Session[] }
      return { talks: node.pastSessions.edges.map((edge) => edge.node) }
    },
  )
  createEffect(
    on(
      () => props.room.loaded.value(),
      () => loaded.again(),
      { defer: true },
    ),
  )
  const talks = () => (loaded.value()?.talks ?? []).filter((talk) => talk.id !== props.except)
  return (
    <Show when={talks().length}>
      <section class="stack close">
        <h2>{circleWords().after.earlier}</h2>
        <For each={talks()}>
          {(talk) => (
            <details class="more-fields" open={search.session === talk.id}>
              <summary>
                {both(talk.method.name)}
                <span class="meta">{dayOf(talk.endedAt ?? talk.startedAt ?? '', locale())}</span>
              </summary>
              <div class="inside stack">
                <Talked circle={props.circle} session={talk} room={props.room} />
              </div>
            </details>
          )}
        </For>
      </section>
    </Show>
  )
}
