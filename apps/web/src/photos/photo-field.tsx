import { RemoveFile } from '@kring/contract/generated/operations'
import { __iconNode as camera } from 'lucide-solid/icons/camera'
import { __iconNode as cross } from 'lucide-solid/icons/x'
import { createSignal, For, lazy, Show, Suspense } from 'solid-js'
import { Portal } from 'solid-js/web'
import { run } from '../platform/graphql.ts'
import { Icon } from '../ui/icon.tsx'
import { say } from '../ui/voice.ts'
import { writingWords } from '../writing/words.ts'
import { fileFault } from './why-not.ts'
import './photos.css'

// decoding, drawing and sending come with the first photo
const PhotoDialog = lazy(() => import('./photo-dialog.tsx'))

/** A photo that this person has sent and that waits for its text. */
export type Picked = { id: string; smallUrl: string; alt: string; width: number; height: number }
type Props = {
  photos: readonly Picked[]
  max: number
  portrait?: boolean
  fault?: string | undefined
  onChange: (photos: Picked[]) => void
}

/** The photos of a text that is being written: small, each with its description, and a way to add one. */
export function PhotoField(props: Props) {
  const words = () => writingWords().photos
  const [file, setFile] = createSignal<File>()
  const remove = (photo: Picked) => {
    props.onChange(props.photos.filter((one) => one.id !== photo.id))
    say(words().removed)
    // what is not taken away now goes by itself within a day
    run(RemoveFile, { file: photo.id }).catch(() => undefined)
  }
  const done = (photo: Picked) => {
    const { id, smallUrl, alt, width, height } = photo
    props.onChange([...props.photos, { id, smallUrl, alt, width, height }])
    setFile(undefined)
    say(words().added)
  }
  return (
    <div class="field photo-field">
      <Show when={props.photos.length}>
        <ul class="plain taken-photos">
          <For each={props.photos}>
            {(photo) => (
              <li>
                <img src={photo.smallUrl} alt={photo.alt} width={photo.width} height={photo.height} />
                <button
                  type="button"
                  class="iconbtn"
                  aria-label={words().remove(photo.alt)}
                  onClick={() => remove(photo)}
                >
                  <Icon of={cross} />
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.photos.length < props.max}>
        <label class="btn o pick">
          <Icon of={camera} /> {props.portrait ? words().choosePortrait : words().choose}
          <input
            type="file"
            class="unseen"
            accept="image/*"
            onChange={(event) => {
              setFile(event.currentTarget.files?.[0])
              event.currentTarget.value = ''
            }}
          />
        </label>
      </Show>
      <Show when={fileFault(props.fault)}>{(why) => <span class="fault">{why()}</span>}</Show>
      <Show when={file()} keyed>
        {(given) => (
          // outside the form around it: what is pressed in the dialog does not send that form
          <Portal>
            <Suspense>
              <PhotoDialog file={given} portrait={props.portrait} onDone={done} onClose={() => setFile(undefined)} />
            </Suspense>
          </Portal>
        )}
      </Show>
    </div>
  )
}
