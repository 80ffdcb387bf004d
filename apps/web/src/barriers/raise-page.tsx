import { RaiseBarrier } from '@kring/contract/generated/operations'
import { useNavigate, useSearchParams } from '@solidjs/router'
import { run } from '../platform/graphql.ts'
import { pageTitle } from '../platform/title.ts'
import { tell } from '../ui/voice.ts'
import { BarrierForm } from './barrier-form.tsx'
import { emptyBarrier, sentBarrier, writeBarrier } from './fields.ts'
import { barrierWords } from './words.ts'
import './barriers.css'

/** Tells what stops a team. */
export default function RaisePage() {
  const go = useNavigate()
  // `?about=` names a draft that was begun elsewhere
  const [search] = useSearchParams<{ about: string }>()
  const writing = writeBarrier(search.about ? `barrier.${search.about}` : 'barrier', emptyBarrier)
  pageTitle(() => barrierWords().form.title)
  const send = async () => {
    const { fields, key, finish } = writing.draft
    const photos = fields.photos.map((photo) => photo.id)
    const input = { ...sentBarrier(writing), photos, audience: fields.audience, clientKey: key() }
    const { raiseBarrier } = await run(RaiseBarrier, { input })
    finish()
    tell(barrierWords().form.sent)
    go(`/barriers/${raiseBarrier.id}`, { replace: true })
  }
  return (
    <BarrierForm
      heading={barrierWords().form.title}
      send={barrierWords().form.send}
      writing={writing}
      fresh
      onSend={send}
    />
  )
}
