import { fileLimits } from '@kring/contract/file-limits'
import { RemoveFile } from '@kring/contract/generated/operations'
import { __iconNode as paperclip } from 'lucide-solid/icons/paperclip'
import { __iconNode as cross } from 'lucide-solid/icons/x'
import { createSignal, For, Show } from 'solid-js'
import { Refusal, run } from '../platform/graphql.ts'
import { Icon } from '../ui/icon.tsx'
import { say } from '../ui/voice.ts'
import { writingWords } from '../writing/words.ts'
import { upload } from './upload.ts'
import { fileFault, whyNot } from './why-not.ts'
import './photos.css'

export type PickedFile = { id: string; name: string; bytes: number }
type Props = {
  files: readonly PickedFile[]
  max?: number
  fault?: string | undefined
  onChange: (files: PickedFile[]) => void
}
type Asked = { file: File; kinds: string[]; hard: boolean }

/** "A name (page 2) and a phone number (page 3)", each once. */
function listOf(places: Refusal['places']): string[] {
  const words = writingWords()
  const names = places.flatMap(({ field, kind }) => {
    if (kind === 'UNREAD') return []
    const name = words.kinds[kind] ?? words.kinds.UNREAD ?? ''
    const page = Number(field?.split('.')[1] ?? 0)
    return page ? words.photos.pdfPage(name, page) : name
  })
  return [...new Set(names)].slice(0, 6)
}

/** PDFs that go with a tip or an update. What stands in them is read on the server: it may ask whether that is a client. */
export function PdfField(props: Props) {
  const words = () => writingWords().photos
  const [sent, setSent] = createSignal<number>()
  const [fault, setFault] = createSignal<string>()
  const [asked, setAsked] = createSignal<Asked>()
  const stop = (why: string) => {
    setFault(why)
    say(why)
  }
  const add = async (file: File | undefined, notAClient = false) => {
    if (!file || sent() !== undefined) return
    setFault(undefined)
    setAsked(undefined)
    setSent(0)
    try {
      if (file.size > fileLimits.pdf.bytes) throw new Refusal('BAD_INPUT', { reason: 'pdf_too_heavy' })
      const { id, name, bytes } = await upload({ bytes: file, name: file.name, notAClient, onProgress: setSent })
      props.onChange([...props.files, { id, name, bytes }])
      say(words().pdfAdded)
    } catch (reason) {
      const places = reason instanceof Refusal ? reason.places.filter(({ field }) => field?.startsWith('file.')) : []
      if (!places.length) return stop(whyNot(reason))
      setAsked({ file, kinds: listOf(places), hard: places.some(({ level }) => level === 'BLOCK') })
      say(listOf(places).length ? words().pdfFound(listOf(places).join(', ')) : words().pdfPictures)
    } finally {
      setSent(undefined)
    }
  }
  const remove = (file: PickedFile) => {
    props.onChange(props.files.filter((one) => one.id !== file.id))
    run(RemoveFile, { file: file.id }).catch(() => undefined)
  }
  return (
    <div class="field photo-field">
      <For each={props.files}>
        {(file) => (
          <p class="row tight">
            <Icon of={paperclip} /> <span class="grow">{file.name}</span>
            <button type="button" class="iconbtn" aria-label={words().remove(file.name)} onClick={() => remove(file)}>
              <Icon of={cross} />
            </button>
          </p>
        )}
      </For>
      <Show when={props.files.length < (props.max ?? fileLimits.perText.attachments)}>
        <label class="btn o pick">
          <Icon of={paperclip} /> {words().choosePdf}
          <input
            type="file"
            class="unseen"
            accept="application/pdf,.pdf"
            onChange={(event) => {
              add(event.currentTarget.files?.[0])
              event.currentTarget.value = ''
            }}
          />
        </label>
        <span class="hint">{words().pdfHint}</span>
      </Show>
      <Show when={sent() !== undefined}>
        <progress aria-label={words().sending} value={sent()} max={1} />
        <Show when={sent() === 1}>
          <span class="hint">{words().pdfReading}</span>
        </Show>
      </Show>
      <Show when={asked()}>
        {(now) => (
          <InPdf
            asked={now()}
            onLeave={() => setAsked(undefined)}
            onState={() => {
              add(now().file, true)
            }}
          />
        )}
      </Show>
      <Show when={fault() ?? fileFault(props.fault)}>{(why) => <span class="fault">{why()}</span>}</Show>
    </div>
  )
}

/** What stands in a PDF that could lead to a client, and the ways on. */
function InPdf(props: { asked: Asked; onLeave: () => void; onState: () => void }) {
  const words = () => writingWords().photos
  return (
    <section class="guard" classList={{ soft: !props.asked.hard }}>
      <p>
        <strong>{props.asked.file.name}</strong>
      </p>
      <p>{props.asked.kinds.length ? words().pdfFound(props.asked.kinds.join(', ')) : words().pdfPictures}</p>
      <p>{props.asked.hard ? words().pdfBlocked : words().pdfAsk}</p>
      <div class="row tight wrap">
        <Show when={!props.asked.hard}>
          <button type="button" class="btn q" onClick={() => props.onState()}>
            {words().pdfNotClient}
          </button>
        </Show>
        <button type="button" class="btn" onClick={() => props.onLeave()}>
          {words().pdfLeave}
        </button>
      </div>
    </section>
  )
}
