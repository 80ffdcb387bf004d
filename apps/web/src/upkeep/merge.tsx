import { DeclineMerge, MergeQuestion, SeenBefore, UnmergeQuestion } from '@kring/contract/generated/operations'
import { A } from '@solidjs/router'
import { __iconNode as merge } from 'lucide-solid/icons/merge'
import { createSignal, For, Show } from 'solid-js'
import { common, why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Icon } from '../ui/icon.tsx'
import { Bones } from '../ui/states.tsx'
import { tell } from '../ui/voice.ts'
import { upkeepWords } from './words.ts'

type Other = { id: string; title: string }
type Question = {
  id: string
  title: string
  excerpt: string
  viewerMayMerge: 'NO' | 'PROPOSE' | 'DECIDE'
  mergedInto: Other | null
  mergedFrom: readonly Other[]
  mergeProposal: Other | null
}
type Props = { question: Question; again: () => void }

async function attempt(deed: () => Promise<unknown>, said: string, again: () => void) {
  try {
    await deed()
    tell(said)
    again()
  } catch (fault) {
    tell(why(fault))
  }
}

/** Says that a question stands together with others, or that somebody thinks so. */
export function MergeNotes(props: Props) {
  const texts = () => upkeepWords().merge
  const id = () => props.question.id
  const mine = () => props.question.viewerMayMerge !== 'NO'
  return (
    <>
      <Show when={props.question.mergedInto}>
        {(other) => (
          <div class="note say">
            <Icon of={merge} />
            <p>
              {texts().into}{' '}
              <A class="strong" href={`/questions/${other().id}`}>
                {other().title}
              </A>
              <Show when={mine()}>
                <br />
                <button
                  type="button"
                  class="link"
                  onClick={() =>
                    attempt(() => run(UnmergeQuestion, { question: id() }), texts().apartDone, props.again)
                  }
                >
                  {texts().apart}
                </button>
              </Show>
            </p>
          </div>
        )}
      </Show>
      <Show when={props.question.mergedFrom.length}>
        <div class="note say">
          <Icon of={merge} />
          <div>
            <p>{texts().from}</p>
            <ul class="plain">
              <For each={props.question.mergedFrom}>
                {(other) => (
                  <li>
                    <A class="strong" href={`/questions/${other.id}`}>
                      {other.title}
                    </A>
                  </li>
                )}
              </For>
            </ul>
          </div>
        </div>
      </Show>
      <Show when={props.question.mergeProposal}>
        {(other) => (
          <div class="note stack close">
            <p>
              {texts().proposal}{' '}
              <A class="strong" href={`/questions/${other().id}`}>
                {other().title}
              </A>
            </p>
            <Show when={props.question.viewerMayMerge === 'DECIDE'}>
              <div class="row tight wrap">
                <button
                  type="button"
                  class="btn"
                  onClick={() =>
                    attempt(() => run(MergeQuestion, { question: id(), into: other().id }), texts().merged, props.again)
                  }
                >
                  {texts().yes}
                </button>
                <button
                  type="button"
                  class="btn q"
                  onClick={() => attempt(() => run(DeclineMerge, { question: id() }), texts().declined, props.again)}
                >
                  {texts().no}
                </button>
              </div>
            </Show>
          </div>
        )}
      </Show>
    </>
  )
}

/** The asker, or a steward, finds the question that was asked before. */
export function MergeAct(props: Props) {
  const [open, setOpen] = createSignal(false)
  return (
    <Show when={props.question.viewerMayMerge !== 'NO' && !props.question.mergedInto}>
      <button type="button" class="act" onClick={() => setOpen(true)}>
        <Icon of={merge} /> {upkeepWords().merge.act}
      </button>
      <Dialog
        open={open()}
        title={upkeepWords().merge.title}
        closeLabel={common().shell.close}
        onClose={() => setOpen(false)}
      >
        <Candidates {...props} onDone={() => setOpen(false)} />
      </Dialog>
    </Show>
  )
}

function Candidates(props: Props & { onDone: () => void }) {
  const texts = () => upkeepWords().merge
  const decides = () => props.question.viewerMayMerge === 'DECIDE'
  const found = load(
    () => `${props.question.title}\n${props.question.excerpt}`,
    async (text) =>
      (await run(SeenBefore, { text, first: 10 })).similar.filter(
        (post) => post.kind === 'QUESTION' && post.id !== props.question.id,
      ),
  )
  const choose = (into: string) =>
    attempt(
      () => run(MergeQuestion, { question: props.question.id, into }),
      decides() ? texts().merged : texts().proposed,
      () => {
        props.onDone()
        props.again()
      },
    )
  return (
    <>
      <p class="meta">{decides() ? texts().more : texts().morePropose}</p>
      <Show when={found.value()} fallback={<Bones count={1} label={common().shell.loading} />}>
        {(list) => (
          <ul class="plain stack snug">
            <For each={list()} fallback={<li>{texts().none}</li>}>
              {(post) => (
                <li class="row wrap">
                  <A class="grow" href={`/questions/${post.id}`}>
                    {post.title}
                  </A>
                  <button type="button" class="btn o" onClick={() => choose(post.id)}>
                    {texts().choose}
                  </button>
                </li>
              )}
            </For>
          </ul>
        )}
      </Show>
    </>
  )
}
