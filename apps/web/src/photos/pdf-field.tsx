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
type Props = { files: readonly PickedFile[]; fault?: string | undefined; onChange: (files: PickedFile[]) => void }

/** PDFs that go with a tip or an update. */
export function PdfField(props: Props) {
  const words = () => writingWords().photos
  const [sent, setSent] = createSignal<number>()
  const [fault, setFault] = createSignal<string>()
  const add = async (file: File | undefined) => {
    if (!file || sent() !== undefined) return
    setFault(undefined)
    setSent(0)
    try {
      if (file.size > fileLimits.pdf.bytes) throw new Refusal('BAD_INPUT', { reason: 'pdf_too_heavy' })
      const { id, name, bytes } = await upload({ bytes: file, name: file.name, onProgress: setSent })
      props.onChange([...props.files, { id, name, bytes }])
      say(words().pdfAdded)
    } catch (reason) {
      setFault(whyNot(reason))
      say(whyNot(reason))
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
      <Show when={props.files.length < fileLimits.perText.attachments}>
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
      </Show>
      <Show when={fault() ?? fileFault(props.fault)}>{(why) => <span class="fault">{why()}</span>}</Show>
    </div>
  )
}
