import { AddFiles, EditTip } from '@kring/contract/generated/operations'
import { useNavigate, useParams } from '@solidjs/router'
import { Show } from 'solid-js'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { pageTitle } from '../platform/title.ts'
import { PostStates } from '../posts/post-page.tsx'
import { NotHere } from '../shell/not-here.tsx'
import { tell } from '../ui/voice.ts'
import { fieldsOf, sentRecord, writeTip } from './fields.ts'
import { readTip, type ReadTip } from './read.ts'
import { TipForm } from './tip-form.tsx'
import { tipWords } from './words.ts'

/** Changes a tip of one's own team; the earlier version stays readable. */
export default function EditPage() {
  const params = useParams<{ id: string }>()
  const loaded = load(() => params.id, readTip)
  pageTitle(() => tipWords().form.titleEdit)
  return (
    <PostStates loaded={loaded}>
      {(tip) => (
        <Show when={tip().viewerMayEdit} fallback={<NotHere title={tipWords().form.notYours} more=" " />}>
          <Edit tip={tip()} />
        </Show>
      )}
    </PostStates>
  )
}

function Edit(props: { tip: ReadTip }) {
  const go = useNavigate()
  const { id } = props.tip
  const writing = writeTip(`tip.edit.${id}`, fieldsOf(props.tip), props.tip.audience.kind)
  const send = async () => {
    const { topics, ...record } = sentRecord(writing)
    await run(EditTip, { input: { tip: id, ...record, topics } })
    const { photos, attachments } = writing.draft.fields
    if (photos.length + attachments.length)
      await run(AddFiles, {
        text: id,
        photos: photos.map((one) => one.id),
        attachments: attachments.map((one) => one.id),
      })
    writing.draft.finish()
    tell(tipWords().form.changed)
    go(`/tips/${id}`, { replace: true })
  }
  return (
    <TipForm
      heading={tipWords().form.titleEdit}
      send={tipWords().form.keep}
      writing={writing}
      fresh={false}
      held={{ photos: props.tip.photos.length, attachments: props.tip.attachments.length }}
      onSend={send}
    />
  )
}
