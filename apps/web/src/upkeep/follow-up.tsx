import { limits } from '@kring/contract/limits'
import { DeclineFollowUp, FollowUp as ReadFollowUp, TellWhatHelped } from '@kring/contract/generated/operations'
import { Show } from 'solid-js'
import { why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { tell } from '../ui/voice.ts'
import { makeDraft } from '../writing/draft.ts'
import { makeGuard } from '../writing/guard.ts'
import { GuardBox } from '../writing/guard-box.tsx'
import { makeSender } from '../writing/send.ts'
import { TextField } from '../writing/text-field.tsx'
import { writingWords } from '../writing/words.ts'
import { upkeepWords } from './words.ts'

type Props = { post: string; audience: string; again: () => void }

/** "Did it help?", when Kring asks it of this person about this post; once, and never again after a no. */
export function FollowUp(props: Props) {
  const asked = load(
    () => props.post,
    async (post) => (await run(ReadFollowUp, { post })).followUp !== null,
  )
  const done = (said: string) => {
    asked.set(false)
    tell(said)
    props.again()
  }
  return (
    <Show when={asked.value()}>
      <Form {...props} onDone={done} />
    </Show>
  )
}

function Form(props: Props & { onDone: (said: string) => void }) {
  const texts = () => upkeepWords().followUp
  const draft = makeDraft(`followup.${props.post}`, { did: '', came: '' })
  const guard = makeGuard({
    texts: () => ({ did: draft.fields.did, came: draft.fields.came }),
    change: (field, text) => draft.set(field === 'did' ? 'did' : 'came', text),
    audience: () => props.audience,
  })
  const sender = makeSender(guard)
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    sender.send(async () => {
      const { did, came } = draft.fields
      const input = { post: props.post, did: did.trim(), came: came.trim(), clientKey: draft.key() }
      await run(TellWhatHelped, { input: { ...input, notAClient: guard.notAClient() } })
      draft.finish()
      props.onDone(texts().sent)
    })
  }
  const decline = async () => {
    try {
      await run(DeclineFollowUp, { post: props.post })
      draft.finish()
      props.onDone(texts().declined)
    } catch (fault) {
      tell(why(fault))
    }
  }
  const field = (name: 'did' | 'came') => (
    <TextField
      name={name}
      label={texts()[name]}
      value={draft.fields[name]}
      guard={guard}
      fault={sender.fault(name)}
      max={limits.cameOfIt.max}
      onInput={(text) => draft.set(name, text)}
    />
  )
  return (
    <section class="card soft">
      <form class="stack snug" onSubmit={send} novalidate>
        <div>
          <h2 class="h3">{texts().title}</h2>
          <p class="meta">{texts().more}</p>
        </div>
        {field('did')}
        {field('came')}
        <GuardBox guard={guard} />
        <Show when={sender.refused()}>{(reason) => <p class="note bad">{reason()}</p>}</Show>
        <div class="row tight wrap">
          <button type="submit" class="btn" aria-disabled={sender.busy()}>
            {sender.busy() ? writingWords().sending : texts().send}
          </button>
          <button type="button" class="btn q" onClick={decline}>
            {texts().decline}
          </button>
        </div>
      </form>
    </section>
  )
}
