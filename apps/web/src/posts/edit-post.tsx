import { fileLimits } from '@kring/contract/file-limits'
import { limits } from '@kring/contract/limits'
import { AddFiles, EditPost } from '@kring/contract/generated/operations'
import { Show } from 'solid-js'
import { common } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { PdfField } from '../photos/pdf-field.tsx'
import { PhotoField } from '../photos/photo-field.tsx'
import { BodyField } from '../writing/body-field.tsx'
import { makeDraft } from '../writing/draft.ts'
import { makeGuard } from '../writing/guard.ts'
import { GuardBox } from '../writing/guard-box.tsx'
import type { PostFields } from '../writing/post-form.tsx'
import { makeSender } from '../writing/send.ts'
import { TextField } from '../writing/text-field.tsx'
import { TopicChooser } from '../writing/topic-chooser.tsx'
import { writingWords } from '../writing/words.ts'
import '../writing/writing.css'

type Props = {
  post: {
    id: string
    title: string
    body: string
    topics: { id: string }[]
    audience: { kind: string }
    photos: readonly { id: string }[]
    attachments?: readonly { id: string }[]
  }
  titleLabel: string
  bodyLabel: string
  keep: string
  onDone: () => void
  onCancel: () => void
}

/** Changes one's own post where it stands. Who may read it cannot be changed. */
export function EditPostForm(props: Props) {
  const { title, body, topics, id } = props.post
  const draft = makeDraft<Pick<PostFields, 'title' | 'body' | 'topics' | 'photos' | 'attachments'>>(`edit.${id}`, {
    title,
    body,
    topics: topics.map((topic) => topic.id),
    photos: [],
    attachments: [],
  })
  const guard = makeGuard({
    texts: () => ({ title: draft.fields.title, body: draft.fields.body }),
    change: (field, text) => draft.set(field === 'title' ? 'title' : 'body', text),
    audience: () => props.post.audience.kind,
  })
  const sender = makeSender(guard)
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    sender.send(async () => {
      const changed = { title: draft.fields.title.trim(), body: draft.fields.body, topics: [...draft.fields.topics] }
      await run(EditPost, { input: { post: id, ...changed, notAClient: guard.notAClient() } })
      const { photos, attachments } = draft.fields
      if (photos.length + attachments.length)
        await run(AddFiles, {
          text: id,
          photos: photos.map((one) => one.id),
          attachments: attachments.map((one) => one.id),
        })
      draft.finish()
      props.onDone()
    })
  }
  const cancel = () => {
    draft.finish()
    props.onCancel()
  }
  return (
    <form class="card stack" onSubmit={send} novalidate>
      <Show when={sender.refused()}>{(why) => <p class="note bad">{why()}</p>}</Show>
      <TextField
        name="title"
        label={props.titleLabel}
        value={draft.fields.title}
        guard={guard}
        fault={sender.fault('title')}
        max={limits.title.max}
        oneLine
        onInput={(text) => draft.set('title', text)}
      />
      <BodyField
        name="body"
        label={props.bodyLabel}
        value={draft.fields.body}
        guard={guard}
        fault={sender.fault('body')}
        max={limits.body.max}
        onInput={(text) => draft.set('body', text)}
      />
      <GuardBox guard={guard} />
      <PhotoField
        photos={draft.fields.photos}
        max={fileLimits.perText.photos - props.post.photos.length}
        fault={sender.fault('photos')}
        onChange={(list) => draft.set('photos', list)}
      />
      <Show when={props.post.attachments}>
        {(held) => (
          <PdfField
            files={draft.fields.attachments}
            max={fileLimits.perText.attachments - held().length}
            fault={sender.fault('attachments')}
            onChange={(list) => draft.set('attachments', list)}
          />
        )}
      </Show>
      <TopicChooser
        chosen={draft.fields.topics}
        fault={sender.fault('topics')}
        onChange={(list) => draft.set('topics', list)}
      />
      <div class="row tight wrap">
        <button type="submit" class="btn" aria-disabled={sender.busy()}>
          {sender.busy() ? writingWords().sending : props.keep}
        </button>
        <button type="button" class="btn q" onClick={cancel}>
          {common().shell.cancel}
        </button>
      </div>
    </form>
  )
}
