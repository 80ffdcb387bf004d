import { PutTipInFront } from '@kring/contract/generated/operations'
import { useNavigate } from '@solidjs/router'
import { createSignal, For, Show } from 'solid-js'
import { common, why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { myself } from '../platform/session.ts'
import { Dialog } from '../ui/dialog.tsx'
import { tell } from '../ui/voice.ts'
import { circleAbout, gatherAsTip, gatherAsUpdate, handOn, openMeeting, type Shown } from './drafts.ts'
import { signalWords } from './words.ts'

type Front = Shown['inFront']
type Open = 'circle' | 'gather' | 'front' | null

/** What one can do about a problem. Each leads to something public under one's own name. */
export function Acts(props: { signal: Shown; onFront: (front: Front) => void; onWhy: () => void; whyOpen: boolean }) {
  const [open, setOpen] = createSignal<Open>(null)
  const go = useNavigate()
  const texts = signalWords
  const quiet = () => props.signal.kind === 'QUIETER'
  const helps = () => props.signal.helped.length + props.signal.tips.length + props.signal.learnings.length > 0
  return (
    <div class="acts">
      <Show when={!quiet()}>
        <button type="button" class="btn" aria-haspopup="dialog" onClick={() => setOpen('circle')}>
          {texts().circle}
        </button>
      </Show>
      <Show when={helps()}>
        <button type="button" class="btn o" aria-haspopup="dialog" onClick={() => setOpen('gather')}>
          {texts().gather}
        </button>
      </Show>
      <Show when={props.signal.tips.length}>
        <button type="button" class="btn o" aria-haspopup="dialog" onClick={() => setOpen('front')}>
          {texts().front}
        </button>
      </Show>
      <Show when={!quiet()}>
        <button type="button" class="act" onClick={() => go(handOn(props.signal))}>
          {texts().handOn}
        </button>
      </Show>
      <button type="button" class="act" aria-expanded={props.whyOpen} onClick={() => props.onWhy()}>
        {texts().why}
      </button>
      <Choose
        open={open() === 'circle'}
        title={texts().circleTitle}
        ways={[
          [texts().circleClosed, texts().circleClosedMore, () => circleAbout(props.signal)],
          [texts().circleOpen, texts().circleOpenMore, () => openMeeting(props.signal)],
        ]}
        onClose={() => setOpen(null)}
      />
      <Choose
        open={open() === 'gather'}
        title={texts().gatherTitle}
        lead={texts().gatherMore}
        ways={[
          [texts().gatherTip, texts().gatherTipMore, () => gatherAsTip(props.signal)],
          [texts().gatherUpdate, texts().gatherUpdateMore, () => gatherAsUpdate(props.signal)],
        ]}
        onClose={() => setOpen(null)}
      />
      <PutInFront
        open={open() === 'front'}
        signal={props.signal}
        onFront={props.onFront}
        onClose={() => setOpen(null)}
      />
    </div>
  )
}

type Way = [name: string, more: string, begin: () => string]

/** A choice between ways to go on, each a form. */
function Choose(props: { open: boolean; title: string; lead?: string; ways: Way[]; onClose: () => void }) {
  const go = useNavigate()
  return (
    <Dialog open={props.open} title={props.title} closeLabel={common().shell.close} onClose={props.onClose}>
      <Show when={props.lead}>{(lead) => <p>{lead()}</p>}</Show>
      <ul class="plain stack snug">
        <For each={props.ways}>
          {([name, more, begin]) => (
            <li>
              <button type="button" class="signal-way" onClick={() => go(begin())}>
                <strong>{name}</strong>
                <span class="meta">{more}</span>
              </button>
            </li>
          )}
        </For>
      </ul>
    </Dialog>
  )
}

function PutInFront(props: { open: boolean; signal: Shown; onFront: (front: Front) => void; onClose: () => void }) {
  const mine = (tip: string) =>
    props.signal.inFront.some((front) => front.tip.id === tip && front.by?.id === myself().id)
  const put = async (tip: string) => {
    const on = !mine(tip)
    try {
      const { putTipInFront } = await run(PutTipInFront, { signal: props.signal.id, tip, on })
      props.onFront(putTipInFront.inFront)
      tell(on ? signalWords().frontDone : signalWords().frontGone)
      props.onClose()
    } catch (fault) {
      tell(why(fault))
    }
  }
  return (
    <Dialog
      open={props.open}
      title={signalWords().frontTitle}
      closeLabel={common().shell.close}
      onClose={props.onClose}
    >
      <p>{signalWords().frontMore}</p>
      <ul class="plain stack snug">
        <For each={props.signal.tips}>
          {(tip) => (
            <li>
              <button type="button" class="signal-way" onClick={() => put(tip.id)}>
                <strong lang={tip.language}>{tip.title}</strong>
                <Show when={mine(tip.id)}>
                  <span class="meta">{signalWords().frontBack}</span>
                </Show>
              </button>
            </li>
          )}
        </For>
      </ul>
    </Dialog>
  )
}
