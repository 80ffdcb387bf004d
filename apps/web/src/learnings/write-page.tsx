import { WriteLearning } from '@kring/contract/generated/operations'
import { useNavigate, useSearchParams } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { common } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { pageTitle } from '../platform/title.ts'
import { NotHere } from '../shell/not-here.tsx'
import { Bones } from '../ui/states.tsx'
import { tell } from '../ui/voice.ts'
import { LearningForm } from './form.tsx'
import { readTravels } from './read.ts'
import { learningWords } from './words.ts'

/** The presenter writes down what was learnt, beside their own summary. */
export default function WritePage() {
  const go = useNavigate()
  const [search] = useSearchParams<{ circle: string; session: string }>()
  const loaded = load(
    () => `${search.circle} ${search.session}`,
    async (_key, signal) => ({ of: await readTravels(search.circle ?? '', search.session ?? '', signal) }),
  )
  pageTitle(() => learningWords().form.title)
  const texts = () => learningWords().form
  return (
    <Show when={loaded.value()} fallback={<Bones count={1} label={common().shell.loading} />}>
      {(found) => (
        <Show when={found().of} fallback={<NotHere />}>
          {(session) => (
            <div class="cols">
              <div class="stack mid">
                <div>
                  <h1>{texts().title}</h1>
                  <p class="meta">{texts().more}</p>
                </div>
                <Show when={session().summary.length}>
                  <details class="more-fields">
                    <summary>{texts().fromSummary}</summary>
                    <div class="inside stack close">
                      <For each={session().summary}>{(part) => <p>{part.text}</p>}</For>
                    </div>
                  </details>
                </Show>
                <LearningForm
                  first={{
                    title: '',
                    insight: '',
                    whatIWillTry: '',
                    questionType: session().questionType ?? '',
                    topics: session().topics.map((topic) => topic.id),
                    signer: 'CIRCLE',
                    audience: 'EVERYONE',
                  }}
                  send={texts().send}
                  onSend={async (fields, notAClient) => {
                    const input = { ...fields, questionType: fields.questionType || undefined, notAClient }
                    const { writeLearning } = await run(WriteLearning, {
                      input: { ...input, session: session().id, language: session().language },
                    })
                    tell(texts().sent)
                    go(`/intervision/learnings/${writeLearning.id}`, { replace: true })
                  }}
                />
              </div>
            </div>
          )}
        </Show>
      )}
    </Show>
  )
}
