import { BlackOut as BlackOutPhoto } from '@kring/contract/generated/operations'
import { createSignal, onMount, Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import { run } from '../platform/graphql.ts'
import { Dialog } from '../ui/dialog.tsx'
import { say, tell } from '../ui/voice.ts'
import { writingWords } from '../writing/words.ts'
import { BlackOut } from './black-out.tsx'
import { partsOf } from './parts.ts'
import { type Box, openShown, type Picture, type Stroke } from './picture.ts'
import { whyNot } from './why-not.ts'
import './photos.css'

type Props = { photo: { id: string; url: string; alt: string }; onDone: () => void; onClose: () => void }

/** Makes a part of a published photo black, for good and for everyone. */
export default function DarkenDialog(props: Props) {
  const words = () => writingWords().photos
  const [picture, setPicture] = createSignal<Picture>()
  const [marks, setMarks] = createStore<{ strokes: Stroke[]; boxes: Box[] }>({ strokes: [], boxes: [] })
  const [fault, setFault] = createSignal<string>()
  const [busy, setBusy] = createSignal(false)
  const stop = (why: string) => {
    setFault(why)
    say(why)
  }
  onMount(() =>
    openShown(props.photo.url)
      .then(setPicture)
      .catch((reason) => stop(whyNot(reason))),
  )
  const send = async () => {
    const now = picture()
    if (!now || busy()) return
    const parts = partsOf(now, [...marks.strokes], [...marks.boxes])
    if (!parts.length) return stop(words().blackOutNone)
    setBusy(true)
    try {
      await run(BlackOutPhoto, { photo: props.photo.id, parts })
      tell(words().blackOutDone)
      props.onDone()
    } catch (reason) {
      stop(whyNot(reason))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog open title={words().blackOutTitle} closeLabel={words().cancel} onClose={props.onClose}>
      <p>{words().blackOutMore}</p>
      <Show when={picture()} fallback={<p class="meta">{fault() ? '' : words().opening}</p>}>
        {(open) => (
          <BlackOut
            picture={open()}
            strokes={marks.strokes}
            boxes={marks.boxes}
            tools
            onStrokes={(strokes) => setMarks('strokes', strokes)}
            onBoxes={(boxes) => setMarks('boxes', boxes)}
          />
        )}
      </Show>
      <Show when={fault()}>{(why) => <p class="note bad">{why()}</p>}</Show>
      <div class="row tight wrap">
        <button type="button" class="btn danger" aria-disabled={busy()} onClick={send}>
          {busy() ? words().sending : words().blackOutDo}
        </button>
        <button type="button" class="btn q" onClick={() => props.onClose()}>
          {words().cancel}
        </button>
      </div>
    </Dialog>
  )
}
