import { AgreeToLearning, PublishLearning } from '@kring/contract/generated/operations'
import { createSignal, Show } from 'solid-js'
import { why } from '../platform/common.ts'
import { asRefusal, run } from '../platform/graphql.ts'
import { tell } from '../ui/voice.ts'
import type { Draft } from './read.ts'
import { learningWords } from './words.ts'

type Props = { draft: Draft; set: (draft: Draft) => void; again: () => Promise<void>; onEdit: () => void }

/** Everyone's yes to this very text; who has not said it is shown to nobody. */
export function Consent(props: Props) {
  const [busy, setBusy] = createSignal(false)
  const texts = () => learningWords()
  const act = async (deed: () => Promise<Draft>, done: string) => {
    if (busy()) return
    setBusy(true)
    try {
      props.set(await deed())
      tell(done)
    } catch (fault) {
      tell(why(fault))
      // the text was changed in the meantime: it is to be read first
      if (asRefusal(fault).code !== 'NETWORK') await props.again()
    } finally {
      setBusy(false)
    }
  }
  const at = () => ({ draft: props.draft.id, version: props.draft.version })
  const agree = (yes: boolean) =>
    act(async () => (await run(AgreeToLearning, { ...at(), agree: yes })).agreeToLearning, texts().kept)
  const publish = () => act(async () => (await run(PublishLearning, at())).publishLearning, texts().published)
  const standing = () => {
    if (!props.draft.allAgreed) return texts().waiting
    return props.draft.mine ? texts().ready : texts().readyOthers
  }
  return (
    <section class="card soft stack close">
      <p aria-live="polite">{standing()}</p>
      <Show when={!props.draft.mine}>
        <p class="meta">{props.draft.viewerAgreed ? texts().agreed : texts().agreeMore}</p>
      </Show>
      <div class="row wrap">
        <Show when={props.draft.viewerMayPublish}>
          <button type="button" class="btn" aria-disabled={busy()} onClick={publish}>
            {texts().publish}
          </button>
        </Show>
        <Show when={props.draft.mine}>
          <button type="button" class="btn o" onClick={() => props.onEdit()}>
            {texts().edit}
          </button>
        </Show>
        <Show when={!props.draft.mine && !props.draft.viewerAgreed}>
          <button type="button" class="btn" aria-disabled={busy()} onClick={() => agree(true)}>
            {texts().agree}
          </button>
        </Show>
        <Show when={!props.draft.mine && props.draft.viewerAgreed}>
          <button type="button" class="btn q" aria-disabled={busy()} onClick={() => agree(false)}>
            {texts().notYet}
          </button>
        </Show>
      </div>
    </section>
  )
}
