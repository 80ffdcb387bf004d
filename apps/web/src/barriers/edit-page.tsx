import { EditBarrier } from '@kring/contract/generated/operations'
import { useNavigate, useParams } from '@solidjs/router'
import { Show } from 'solid-js'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { pageTitle } from '../platform/title.ts'
import { PostStates } from '../posts/post-page.tsx'
import { tell } from '../ui/voice.ts'
import { BarrierForm } from './barrier-form.tsx'
import { emptyBarrier, sentBarrier, writeBarrier } from './fields.ts'
import { type ReadBarrier, readBarrier } from './read.ts'
import { barrierWords } from './words.ts'
import './barriers.css'

/** Changes a barrier of one's own. */
export default function EditBarrierPage() {
  const params = useParams<{ id: string }>()
  const loaded = load(() => params.id, readBarrier)
  pageTitle(() => barrierWords().form.editTitle)
  return (
    <PostStates loaded={loaded}>
      {(barrier) => (
        <Show when={barrier().viewerMayEdit} fallback={<p class="note">{barrierWords().form.notYours}</p>}>
          <Edit barrier={barrier()} />
        </Show>
      )}
    </PostStates>
  )
}

function Edit(props: { barrier: ReadBarrier }) {
  const go = useNavigate()
  // the form is of the barrier as it was when it was opened
  const { id, title, body, stops, workAround, category, topics, audience } = props.barrier
  const start = { ...emptyBarrier, title, body, stops, workAround, category, topics: topics.map((topic) => topic.id) }
  const writing = writeBarrier(`barrier.edit.${id}`, start, audience.kind)
  const send = async () => {
    await run(EditBarrier, { input: { barrier: id, ...sentBarrier(writing) } })
    writing.draft.finish()
    tell(barrierWords().form.changed)
    go(`/barriers/${id}`, { replace: true })
  }
  return (
    <BarrierForm
      heading={barrierWords().form.editTitle}
      send={barrierWords().form.keep}
      writing={writing}
      onSend={send}
    />
  )
}
