import { type AttachmentShownFragment, type PhotoShownFragment, RemoveFile } from '@kring/contract/generated/operations'
import { __iconNode as paperclip } from 'lucide-solid/icons/paperclip'
import { __iconNode as cross } from 'lucide-solid/icons/x'
import { createSignal, For, lazy, Show } from 'solid-js'
import { why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { locale } from '../platform/words.ts'
import { Confirm } from '../ui/confirm.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Icon } from '../ui/icon.tsx'
import { tell } from '../ui/voice.ts'
import { writingWords } from '../writing/words.ts'
import './photos.css'

const DarkenDialog = lazy(() => import('./darken-dialog.tsx'))

type Props = {
  photos: readonly PhotoShownFragment[]
  /** Whether the viewer may take them away: their writer, and a steward while the text is hidden. */
  mine?: boolean
  /** Whether the viewer may make a part of them black: their writer and stewards, at any time. */
  mayRedact?: boolean
  onGone?: () => void
}

/** The photos of a text; each opens large. */
export function Photos(props: Props) {
  const [open, setOpen] = createSignal<number>()
  const [darkening, setDarkening] = createSignal<PhotoShownFragment>()
  const words = () => writingWords().photos
  const darkened = () => {
    setDarkening(undefined)
    props.onGone?.()
  }
  const darken = (photo: PhotoShownFragment) => {
    setOpen(undefined)
    setDarkening(photo)
  }
  const take = async (photo: PhotoShownFragment) => {
    setOpen(undefined)
    try {
      await run(RemoveFile, { file: photo.id })
      tell(words().removed)
      props.onGone?.()
    } catch (fault) {
      tell(why(fault))
    }
  }
  return (
    <Show when={props.photos.length}>
      <ul class="plain photos">
        <For each={props.photos}>
          {(photo, place) => (
            <li>
              <button
                type="button"
                aria-label={words().enlarge(photo.alt || words().number(place() + 1, props.photos.length))}
                onClick={() => setOpen(place())}
              >
                <img
                  src={photo.smallUrl}
                  alt=""
                  width={photo.width}
                  height={photo.height}
                  loading="lazy"
                  decoding="async"
                />
              </button>
            </li>
          )}
        </For>
      </ul>
      <Show when={open() !== undefined}>
        <Large
          photos={props.photos}
          at={open() ?? 0}
          onMove={setOpen}
          onClose={() => setOpen(undefined)}
          onTake={props.mine ? take : undefined}
          onDarken={props.mayRedact ? darken : undefined}
        />
      </Show>
      <Show when={darkening()} keyed>
        {(photo) => <DarkenDialog photo={photo} onDone={darkened} onClose={() => setDarkening(undefined)} />}
      </Show>
    </Show>
  )
}

type LargeProps = {
  photos: readonly PhotoShownFragment[]
  at: number
  onMove: (place: number) => void
  onClose: () => void
  onTake: ((photo: PhotoShownFragment) => void) | undefined
  onDarken: ((photo: PhotoShownFragment) => void) | undefined
}

function Large(props: LargeProps) {
  const words = () => writingWords().photos
  const photo = () => props.photos[props.at]
  const [asking, setAsking] = createSignal(false)
  const yes = () => {
    const shown = photo()
    if (shown) props.onTake?.(shown)
  }
  const move = (step: number) => props.onMove((props.at + step + props.photos.length) % props.photos.length)
  return (
    <Dialog
      open
      title={words().number(props.at + 1, props.photos.length)}
      closeLabel={words().cancel}
      onClose={props.onClose}
    >
      <Show when={photo()}>
        {(shown) => (
          <figure class="large">
            <img src={shown().url} alt={shown().alt} width={shown().width} height={shown().height} />
            <figcaption class="meta">{shown().alt}</figcaption>
          </figure>
        )}
      </Show>
      <Show when={props.photos.length > 1}>
        <div class="row tight wrap">
          <button type="button" class="btn o" onClick={() => move(-1)}>
            {words().previous}
          </button>
          <button type="button" class="btn o" onClick={() => move(1)}>
            {words().next}
          </button>
        </div>
      </Show>
      <Show when={props.onDarken}>
        {(darken) => (
          <button
            type="button"
            class="btn o"
            onClick={() => {
              const shown = photo()
              if (shown) darken()(shown)
            }}
          >
            {words().blackOutPart}
          </button>
        )}
      </Show>
      <Show when={props.onTake}>
        <button type="button" class="btn q" onClick={() => setAsking(true)}>
          {words().takeAway}
        </button>
        <Confirm
          open={asking()}
          title={words().takeAwayTitle}
          yes={words().takeAway}
          no={words().keep}
          onYes={yes}
          onNo={() => setAsking(false)}
        >
          {words().takeAwayMore}
        </Confirm>
      </Show>
    </Dialog>
  )
}

const size = (bytes: number) =>
  new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(Math.max(bytes, 50_000) / 1_000_000)

type AttachmentsProps = { files: readonly AttachmentShownFragment[]; mine?: boolean; onGone?: () => void }

/** What can be downloaded with a text. */
export function Attachments(props: AttachmentsProps) {
  return (
    <Show when={props.files.length}>
      <ul class="plain">
        <For each={props.files}>
          {(file) => (
            <li class="row tight wrap">
              {/* the server's own address, not a page of the app */}
              <a class="link attachment" href={file.url} download={file.name} rel="external">
                <Icon of={paperclip} /> {file.name} <span class="meta">PDF, {size(file.bytes)} MB</span>
              </a>
              <Show when={props.mine}>
                <TakePdf file={file} onGone={() => props.onGone?.()} />
              </Show>
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}

function TakePdf(props: { file: AttachmentShownFragment; onGone: () => void }) {
  const words = () => writingWords().photos
  const [asking, setAsking] = createSignal(false)
  const take = async () => {
    setAsking(false)
    try {
      await run(RemoveFile, { file: props.file.id })
      props.onGone()
    } catch (fault) {
      tell(why(fault))
    }
  }
  return (
    <>
      <button
        type="button"
        class="iconbtn"
        aria-label={words().takeAwayPdf(props.file.name)}
        onClick={() => setAsking(true)}
      >
        <Icon of={cross} />
      </button>
      <Confirm
        open={asking()}
        title={words().takeAwayPdfTitle}
        yes={words().takeAwayPdf(props.file.name)}
        no={words().keep}
        onYes={take}
        onNo={() => setAsking(false)}
      >
        {words().takeAwayMore}
      </Confirm>
    </>
  )
}
