import { fileLimits } from '@kring/contract/file-limits'
import { createSignal, createUniqueId, For, onMount, Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import { Dialog } from '../ui/dialog.tsx'
import { say } from '../ui/voice.ts'
import { GuardBox } from '../writing/guard-box.tsx'
import { makeGuard } from '../writing/guard.ts'
import { TextField } from '../writing/text-field.tsx'
import { writingWords } from '../writing/words.ts'
import { BlackOut } from './black-out.tsx'
import { type Box, burn, openPicture, type Picture, type Stroke } from './picture.ts'
import { type Uploaded, upload } from './upload.ts'
import { whyNot } from './why-not.ts'
import './photos.css'

type Props = { file: File; portrait?: boolean; onDone: (photo: Uploaded) => void; onClose: () => void }
type Answer = 'YES' | 'NO' | ''

/** Between choosing a photo and sending it: two questions, black where it is needed, a description. */
export default function PhotoDialog(props: Props) {
  const words = () => writingWords().photos
  const [picture, setPicture] = createSignal<Picture>()
  const [marks, setMarks] = createStore<{ strokes: Stroke[]; boxes: Box[] }>({ strokes: [], boxes: [] })
  const [answers, setAnswers] = createStore<{ person: Answer; trace: Answer }>({ person: '', trace: '' })
  const [alt, setAlt] = createSignal('')
  const [fault, setFault] = createSignal<string>()
  const [sent, setSent] = createSignal<number>()
  const guard = makeGuard({ texts: () => ({ alt: alt() }), change: (_field, text) => setAlt(text) })
  const seen = () => answers.person === 'YES' || answers.trace === 'YES'
  const marked = () => marks.strokes.length + marks.boxes.length > 0

  onMount(() =>
    openPicture(props.file)
      .then(setPicture)
      .catch((reason) => stop(whyNot(reason))),
  )
  const stop = (why: string) => {
    setFault(why)
    say(why)
  }
  const missing = () => {
    if (answers.person === '' || answers.trace === '') return words().answerBoth
    if (seen()) return words().notYet
    if (!alt().trim()) return words().altMissing
    return guard.all().length ? writingWords().guard.choose : undefined
  }
  const send = async () => {
    const now = picture()
    if (!now || sent() !== undefined) return
    await guard.look().catch(() => {})
    const why = missing()
    if (why) return stop(why)
    setFault(undefined)
    setSent(0)
    try {
      const bytes = await burn(now, [...marks.strokes], [...marks.boxes])
      const given = { bytes, name: 'photo.jpg', alt: alt().trim(), notAClient: guard.notAClient() }
      props.onDone(await upload({ ...given, onProgress: setSent }))
    } catch (reason) {
      setSent(undefined)
      guard.take(reason)
      stop(whyNot(reason))
    }
  }
  return (
    <Dialog
      open
      title={props.portrait ? words().portraitTitle : words().title}
      closeLabel={words().cancel}
      onClose={props.onClose}
    >
      <Show when={picture()} fallback={<p class="meta">{fault() ? '' : words().opening}</p>}>
        {(open) => (
          <>
            <BlackOut
              picture={open()}
              strokes={marks.strokes}
              boxes={marks.boxes}
              tools={seen() || marked()}
              onStrokes={(strokes) => setMarks('strokes', strokes)}
              onBoxes={(boxes) => setMarks('boxes', boxes)}
            />
            <YesNo
              question={props.portrait ? words().otherPerson : words().person}
              answer={answers.person}
              onAnswer={(answer) => setAnswers('person', answer)}
            />
            <YesNo question={words().trace} answer={answers.trace} onAnswer={(answer) => setAnswers('trace', answer)} />
            <Show when={seen()}>
              <p class="note">{marked() ? words().lookAgain : words().blackOut}</p>
            </Show>
            <TextField
              name="alt"
              label={words().alt}
              hint={words().altHint}
              value={alt()}
              guard={guard}
              max={fileLimits.alt.max}
              oneLine
              onInput={setAlt}
            />
            <GuardBox guard={guard} />
          </>
        )}
      </Show>
      <Show when={fault()}>{(why) => <p class="note bad">{why()}</p>}</Show>
      <Show when={sent() !== undefined}>
        <progress aria-label={words().sending} value={sent()} max={1} />
      </Show>
      <div class="row tight wrap">
        <Show when={picture()}>
          <button type="button" class="btn" aria-disabled={sent() !== undefined} onClick={send}>
            {sent() === undefined ? words().add : words().sending}
          </button>
        </Show>
        <button type="button" class="btn q" onClick={() => props.onClose()}>
          {words().another}
        </button>
      </div>
    </Dialog>
  )
}

/** Yes or no, and nothing between them: that a client agreed cannot be checked here. */
function YesNo(props: { question: string; answer: Answer; onAnswer: (answer: Answer) => void }) {
  const group = createUniqueId()
  return (
    <fieldset class="choice">
      <legend>{props.question}</legend>
      <div class="either">
        <For each={['YES', 'NO'] as const}>
          {(answer) => (
            <label class="option">
              <input
                type="radio"
                name={group}
                checked={props.answer === answer}
                onChange={() => props.onAnswer(answer)}
              />
              <span class="strong">{writingWords().photos.answers[answer]}</span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  )
}
