import { type LibraryShownFragment, WithdrawLibraryEntry } from '@kring/contract/generated/operations'
import { A } from '@solidjs/router'
import { createSignal, For, Show } from 'solid-js'
import { common, why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { TopicChips } from '../posts/post-card.tsx'
import { Confirm } from '../ui/confirm.tsx'
import { tell } from '../ui/voice.ts'
import { libraryWords } from './words.ts'

export type Entry = LibraryShownFragment

/** One entry: what it is, why it is worth reading, where to read on. */
export function EntryCard(props: { entry: Entry; again: () => void; alone?: boolean }) {
  return (
    <article class="card stack snug" lang={props.entry.language}>
      <p class="meta" lang="">
        <span class="chip">{libraryWords().kinds[props.entry.kind]}</span>
        <Show when={props.entry.place}>{(place) => <> {place().name}</>}</Show>
      </p>
      <Show when={props.alone} fallback={<h2 class="h3">{link(props.entry)}</h2>}>
        <h1>{props.entry.title}</h1>
      </Show>
      <p class="plain-text">{props.entry.summary}</p>
      <Show when={props.entry.lessons.length}>
        <section class="stack close">
          <p class="meta strong">{libraryWords().lessons}</p>
          <ul class="bullets">
            <For each={props.entry.lessons}>{(lesson) => <li>{lesson}</li>}</For>
          </ul>
        </section>
      </Show>
      <Show when={props.entry.links.length}>
        <ul class="plain stack close" aria-label={libraryWords().links}>
          <For each={props.entry.links.filter((one) => /^https?:\/\//i.test(one.url))}>
            {(one) => (
              <li>
                <a class="link" href={one.url} target="_blank" rel="noopener noreferrer nofollow">
                  {one.title}
                </a>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <TopicChips ids={props.entry.topics.map((topic) => topic.id)} />
      <div class="row wrap">
        <p class="meta grow">
          {libraryWords().addedBy} {props.entry.author?.name ?? common().posts.gone}
          <Show when={props.entry.team}>{(team) => <> · {common().posts.by(team().name)}</>}</Show>
        </p>
        <Show when={props.entry.viewerMayEdit}>
          <Own entry={props.entry} again={props.again} />
        </Show>
      </div>
    </article>
  )
}

const link = (entry: Entry) => <A href={`/library/${entry.id}`}>{entry.title}</A>

function Own(props: { entry: Entry; again: () => void }) {
  const [leaving, setLeaving] = createSignal(false)
  const withdraw = async () => {
    setLeaving(false)
    try {
      await run(WithdrawLibraryEntry, { entry: props.entry.id })
      tell(libraryWords().withdrawn)
      props.again()
    } catch (fault) {
      tell(why(fault))
    }
  }
  return (
    <>
      <A
        class="act"
        href={`/library/${props.entry.id}/edit`}
        aria-label={`${libraryWords().edit}: ${props.entry.title}`}
      >
        {libraryWords().edit}
      </A>
      <button
        type="button"
        class="act"
        aria-label={`${libraryWords().withdraw}: ${props.entry.title}`}
        onClick={() => setLeaving(true)}
      >
        {libraryWords().withdraw}
      </button>
      <Confirm
        open={leaving()}
        title={libraryWords().withdrawTitle}
        yes={libraryWords().withdraw}
        no={common().posts.keep}
        onYes={withdraw}
        onNo={() => setLeaving(false)}
      >
        {libraryWords().withdrawMore}
      </Confirm>
    </>
  )
}
