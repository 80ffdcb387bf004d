import type { PostKind } from '@kring/contract/generated/operations'
import { TeamPosts } from '@kring/contract/generated/operations'
import { batch, createEffect, createSignal, For, on, Show } from 'solid-js'
import { common, why } from '../platform/common.ts'
import { asRefusal, type Refusal, run } from '../platform/graphql.ts'
import { card, putCards } from '../posts/cards.ts'
import { PostCard } from '../posts/post-card.tsx'
import { Bones } from '../ui/states.tsx'
import { teamWords } from './words.ts'

type Part = 'ALL' | 'TIP' | 'QUESTION' | 'LEARNING' | 'UPDATE'
const parts: Part[] = ['ALL', 'TIP', 'QUESTION', 'LEARNING', 'UPDATE']
type Held = { ids: string[]; after: string | null }

/** What a team asked and shared, all together or one kind. */
export function Shared(props: { slug: string }) {
  const [part, setPart] = createSignal<Part>('ALL')
  const [held, setHeld] = createSignal<Held>()
  const [refusal, setRefusal] = createSignal<Refusal>()
  const key = () => `${props.slug} ${part()}`
  const read = async (before: Held | undefined) => {
    const wanted = key()
    const kinds: PostKind[] | null = part() === 'ALL' ? null : [part() as PostKind]
    try {
      const { team } = await run(TeamPosts, { slug: props.slug, kinds, first: 10, after: before?.after ?? null })
      if (wanted !== key() || !team) return
      const { edges, pageInfo } = team.posts
      batch(() => {
        putCards(edges.map((edge) => edge.node))
        const ids = [...(before?.ids ?? []), ...edges.map((edge) => edge.node.id)]
        setHeld({ ids, after: pageInfo.hasNextPage ? pageInfo.endCursor : null })
        setRefusal(undefined)
      })
    } catch (fault) {
      if (wanted === key()) setRefusal(asRefusal(fault))
    }
  }
  createEffect(
    on(key, () => {
      setHeld(undefined)
      read(undefined)
    }),
  )
  return (
    <section class="stack" id="shared">
      <h2>{teamWords().shared}</h2>
      {/* biome-ignore lint/a11y/useSemanticElements: a row of switches is no fieldset */}
      <div class="chips" role="group" aria-label={teamWords().partsLabel}>
        <For each={parts}>
          {(one) => (
            <button
              type="button"
              class="chip"
              classList={{ on: part() === one }}
              aria-pressed={part() === one}
              onClick={() => setPart(one)}
            >
              {teamWords().parts[one]}
            </button>
          )}
        </For>
      </div>
      <Show when={refusal()}>{(fault) => <p class="note bad">{why(fault())}</p>}</Show>
      <Show when={held()} fallback={!refusal() && <Bones count={2} label={common().shell.loading} />}>
        {(list) => <Posts list={list()} onMore={() => read(list())} />}
      </Show>
    </section>
  )
}

function Posts(props: { list: Held; onMore: () => void }) {
  return (
    <>
      <For each={props.list.ids} fallback={<Nothing />}>
        {(id) => <Show when={card(id)}>{(post) => <PostCard post={post()} />}</Show>}
      </For>
      <Show when={props.list.after}>
        <button type="button" class="btn o" onClick={() => props.onMore()}>
          {teamWords().more}
        </button>
      </Show>
    </>
  )
}

function Nothing() {
  return (
    <p class="note">
      <strong>{teamWords().nothing}</strong>
      <br />
      {teamWords().nothingMore}
    </p>
  )
}
