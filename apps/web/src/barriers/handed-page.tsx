import { AnswerHandover, HandedToMe } from '@kring/contract/generated/operations'
import { __iconNode as cloud } from 'lucide-solid/icons/cloud-off'
import { __iconNode as shield } from 'lucide-solid/icons/shield'
import { createSignal, For, Match, Show, Switch } from 'solid-js'
import { common, why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { pageTitle } from '../platform/title.ts'
import { locale } from '../platform/words.ts'
import { Html } from '../posts/html.tsx'
import { Bones, Empty } from '../ui/states.tsx'
import { Time } from '../ui/time.tsx'
import { tell } from '../ui/voice.ts'
import { type Short, ShortForm } from '../writing/short-form.tsx'
import { dayText, type Handed } from './read.ts'
import { barrierWords } from './words.ts'
import './barriers.css'

type Held = { list: Handed[]; after: string | null }

async function readPage(after: string | null): Promise<Held> {
  const { edges, pageInfo } = (await run(HandedToMe, { after })).handedToMe
  return { list: edges.map((edge) => edge.node), after: pageInfo.hasNextPage ? pageInfo.endCursor : null }
}

/** What teams asked of a steward or a partner, with a place for the answer. All that a partner sees of Kring. */
export default function HandedPage() {
  const texts = () => barrierWords().shield
  const loaded = load(
    () => true,
    () => readPage(null),
  )
  pageTitle(() => texts().title)
  const more = async () => {
    const next = await readPage(loaded.value()?.after ?? null)
    loaded.change((held) => {
      held.list.push(...next.list)
      held.after = next.after
    })
  }
  return (
    <div class="cols">
      <div class="stack mid">
        <div>
          <h1>{texts().title}</h1>
          <p class="meta">{texts().lead}</p>
        </div>
        <Switch fallback={<Bones count={2} label={common().shell.loading} />}>
          <Match when={loaded.value()?.list.length === 0}>
            <Empty icon={shield} title={texts().none}>
              <p>{texts().noneMore}</p>
            </Empty>
          </Match>
          <Match when={loaded.value()}>
            {(held) => (
              <>
                <For each={held().list}>{(text) => <OneText text={text} again={loaded.again} />}</For>
                <Show when={held().after}>
                  <button type="button" class="btn o" onClick={more}>
                    {texts().more}
                  </button>
                </Show>
              </>
            )}
          </Match>
          <Match when={loaded.refusal()}>
            {(refusal) => (
              <Empty icon={cloud} title={common().shell.failed}>
                <p>{why(refusal())}</p>
                <button type="button" class="btn o" onClick={() => loaded.again()}>
                  {common().shell.retry}
                </button>
              </Empty>
            )}
          </Match>
        </Switch>
      </div>
    </div>
  )
}

function OneText(props: { text: Handed; again: () => void }) {
  const texts = () => barrierWords().shield
  const [changing, setChanging] = createSignal(false)
  const send = async (text: Short) => {
    const { body, notAClient } = text
    await run(AnswerHandover, { input: { handover: props.text.id, body, notAClient } })
    setChanging(false)
    tell(texts().sent)
    props.again()
  }
  return (
    <article class="card stack snug">
      <p class="meta">
        {texts().asked} <Time at={props.text.createdAt} language={locale()} />
      </p>
      <Html html={props.text.bodyHtml} class="lead" />
      <Show when={!props.text.answeredAt}>
        <p class="note">{texts().by(dayText(props.text.answerBy))}</p>
      </Show>
      <Show
        when={props.text.answeredAt && !changing()}
        fallback={
          <ShortForm
            form={`handed.${props.text.id}`}
            label={texts().write}
            hint={texts().hint}
            send={texts().send}
            start={props.text.answer}
            audience="EVERYONE"
            onSend={send}
            onCancel={changing() ? () => setChanging(false) : undefined}
          />
        }
      >
        <div class="ans">
          <p class="meta">{texts().yours}</p>
          <Html html={props.text.answerHtml} />
        </div>
        <div>
          <button type="button" class="btn q" onClick={() => setChanging(true)}>
            {texts().change}
          </button>
        </div>
      </Show>
    </article>
  )
}
