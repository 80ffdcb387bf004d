import { fileLimits } from '@kring/contract/file-limits'
import { limits } from '@kring/contract/limits'
import { Show } from 'solid-js'
import { PhotoField, type Picked } from '../photos/photo-field.tsx'
import { BodyField } from './body-field.tsx'
import { makeDraft } from './draft.ts'
import { makeGuard } from './guard.ts'
import { GuardBox } from './guard-box.tsx'
import { withMentions } from './mentions.tsx'
import { makeSender } from './send.ts'
import { writingWords } from './words.ts'
import { common } from '../platform/common.ts'
import './writing.css'

export type Short = { body: string; clientKey: string; notAClient: boolean; photos?: string[] }
type Props = {
  /** Names the draft: "answer.<id>", "comment.<id>". */
  form: string
  label: string
  hint?: string
  send: string
  /** What stands in it at first, when a text is changed. */
  start?: string
  /** A comment: shorter, without the toolbar, colleagues can be named. */
  comment?: boolean
  focus?: boolean
  /** Whether photos can go with it. */
  photos?: boolean
  /** How many photos the text has already. */
  held?: number
  /** Who reads the text that it belongs to. */
  audience?: string
  onSend: (text: Short) => Promise<void>
  onCancel?: () => void
}

/** A form of one text: an answer, a comment, a change. */
export function ShortForm(props: Props) {
  // a form is made for one text: another text is another form
  const draft = makeDraft<{ body: string; photos: Picked[] }>(props.form, { body: props.start ?? '', photos: [] })
  const guard = makeGuard({
    texts: () => ({ body: draft.fields.body }),
    change: (_field, text) => draft.set('body', text),
    audience: () => props.audience,
  })
  const sender = makeSender(guard)
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    if (!draft.fields.body.trim()) return
    sender.send(async () => {
      await props.onSend({
        body: withMentions(draft.fields.body.trim()),
        clientKey: draft.key(),
        notAClient: guard.notAClient(),
        ...(props.photos && { photos: draft.fields.photos.map((photo) => photo.id) }),
      })
      draft.clear()
    })
  }
  return (
    <form class="stack snug" onSubmit={send} novalidate>
      <BodyField
        name="body"
        label={props.label}
        hint={props.hint}
        value={draft.fields.body}
        guard={guard}
        fault={sender.fault('body')}
        max={props.comment ? limits.comment.max : limits.body.max}
        mentions={props.comment}
        bare={props.comment}
        onInput={(text) => draft.set('body', text)}
        area={(element) => props.focus && requestAnimationFrame(() => element.focus())}
      />
      <GuardBox guard={guard} />
      <Show when={props.photos}>
        <PhotoField
          photos={draft.fields.photos}
          max={fileLimits.perText.photos - (props.held ?? 0)}
          fault={sender.fault('photos')}
          onChange={(photos) => draft.set('photos', photos)}
        />
      </Show>
      <Show when={sender.refused()}>{(why) => <p class="note bad">{why()}</p>}</Show>
      <div class="row tight wrap">
        <button type="submit" class="btn" aria-disabled={sender.busy() || !draft.fields.body.trim()}>
          {sender.busy() ? writingWords().sending : props.send}
        </button>
        <Show when={props.onCancel}>
          {(cancel) => (
            <button
              type="button"
              class="btn q"
              onClick={() => {
                draft.clear()
                cancel()()
              }}
            >
              {common().shell.cancel}
            </button>
          )}
        </Show>
      </div>
    </form>
  )
}
