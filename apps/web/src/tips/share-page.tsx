import { ShareTip } from '@kring/contract/generated/operations'
import { useNavigate, useSearchParams } from '@solidjs/router'
import { createResource, Show } from 'solid-js'
import { common } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { pageTitle } from '../platform/title.ts'
import { Bones } from '../ui/states.tsx'
import { tell } from '../ui/voice.ts'
import { emptyTip, sentRecord, type TipFields, writeTip } from './fields.ts'
import { startOf } from './start.ts'
import { TipForm } from './tip-form.tsx'
import { tipWords } from './words.ts'

type From = { from: string; question: string; about: string }

/** Shares what worked; `?from=` an answered question, an answer or a tip fills in what is known. */
export default function SharePage() {
  const [search] = useSearchParams<From>()
  pageTitle(() => tipWords().form.titleNew)
  // without its origin the form is still a form
  const [start] = createResource(
    () => ({ from: search.from, question: search.question }),
    (asked) => startOf(asked.from, asked.question).catch(() => emptyTip),
  )
  return (
    <Show when={start.latest} fallback={<Bones count={2} label={common().shell.loading} />} keyed>
      {(fields) => <Share start={fields} from={search.from} about={search.about} />}
    </Show>
  )
}

function Share(props: { start: TipFields; from: string | undefined; about: string | undefined }) {
  const go = useNavigate()
  const from = props.from
  // `?about=` names a draft that was begun elsewhere
  const name = from ? `tip.from.${from}` : props.about ? `tip.${props.about}` : 'tip'
  const writing = writeTip(name, props.start)
  const send = async () => {
    const { fields, key, finish } = writing.draft
    const photos = fields.photos.map((photo) => photo.id)
    const attachments = fields.attachments.map((file) => file.id)
    const { audience } = fields
    const input = { ...sentRecord(writing), photos, attachments, audience, adaptedFrom: from, clientKey: key() }
    const { shareTip } = await run(ShareTip, { input })
    finish()
    tell(tipWords().form.sent)
    go(`/tips/${shareTip.id}`, { replace: true })
  }
  return (
    <TipForm
      heading={tipWords().form.titleNew}
      send={tipWords().form.share}
      writing={writing}
      fresh
      note={
        <Show when={from && props.start !== emptyTip}>
          <p class="note">{tipWords().form.fromAnswer}</p>
        </Show>
      }
      onSend={send}
    />
  )
}
