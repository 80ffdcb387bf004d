import { TellWhatCame } from '@kring/contract/generated/operations'
import { limits } from '@kring/contract/limits'
import { why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { tell } from '../ui/voice.ts'
import type { Draft } from './read.ts'
import { ShortText } from './short-text.tsx'
import { learningWords } from './words.ts'

/** Asked of the presenter once: what came of it? */
export function Came(props: { draft: Draft; set: (draft: Draft) => void }) {
  const texts = () => learningWords().came
  const send = async (body: string, notAClient: boolean) => {
    props.set((await run(TellWhatCame, { draft: props.draft.id, body, notAClient })).tellWhatCame)
    tell(body ? texts().added : texts().skipped)
  }
  return (
    <section class="card stack snug">
      <h2>{texts().title}</h2>
      <p class="meta">{texts().more}</p>
      <ShortText
        label={texts().label}
        max={limits.learning.whatCameOfIt.max}
        send={texts().send}
        onSend={send}
        beside={
          <button type="button" class="btn q" onClick={() => send('', false).catch((fault) => tell(why(fault)))}>
            {texts().skip}
          </button>
        }
      />
    </section>
  )
}
