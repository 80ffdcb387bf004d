import { HiddenTexts, type HiddenTextsQuery, Restore } from '@kring/contract/generated/operations'
import { A } from '@solidjs/router'
import { __iconNode as shield } from 'lucide-solid/icons/shield-check'
import { createSignal, For, Match, Show, Switch } from 'solid-js'
import { common, why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { pageTitle } from '../platform/title.ts'
import { locale } from '../platform/words.ts'
import { Byline } from '../posts/byline.tsx'
import { Confirm } from '../ui/confirm.tsx'
import { Bones, Empty } from '../ui/states.tsx'
import { Time } from '../ui/time.tsx'
import { tell } from '../ui/voice.ts'
import { Parts } from './parts.tsx'
import { redactionWords } from './words.ts'
import '../writing/writing.css'

type Hidden = HiddenTextsQuery['hiddenTexts']['edges'][number]['node']

type Held = { texts: Hidden[]; after: string | null }

async function readPage(after: string | null): Promise<Held> {
  const { edges, pageInfo } = (await run(HiddenTexts, { after })).hiddenTexts
  return { texts: edges.map((edge) => edge.node), after: pageInfo.hasNextPage ? pageInfo.endCursor : null }
}

/** What is hidden now: stewards see all of it, others their own. */
export default function ReportsPage() {
  const loaded = load(
    () => true,
    () => readPage(null),
  )
  pageTitle(() => redactionWords().reportsTitle)
  const more = async () => {
    const next = await readPage(loaded.value()?.after ?? null)
    loaded.change((held) => {
      held.texts.push(...next.texts)
      held.after = next.after
    })
  }
  return (
    <div class="cols">
      <div class="stack mid">
        <div>
          <h1>{redactionWords().reportsTitle}</h1>
          <p class="meta">{redactionWords().reportsMore}</p>
        </div>
        <Switch fallback={<Bones count={2} label={common().shell.loading} />}>
          <Match when={loaded.value()?.texts.length === 0 && !loaded.value()?.after}>
            <Empty icon={shield} title={redactionWords().reportsNone}>
              <p>{redactionWords().reportsNoneMore}</p>
            </Empty>
          </Match>
          <Match when={loaded.value()}>
            {(held) => (
              <>
                <For each={held().texts}>{(text) => <OneText text={text} again={loaded.again} />}</For>
                <Show when={held().after}>
                  <button type="button" class="btn o" onClick={more}>
                    {redactionWords().more}
                  </button>
                </Show>
              </>
            )}
          </Match>
          <Match when={loaded.refusal()}>{(refusal) => <p class="note bad">{why(refusal())}</p>}</Match>
        </Switch>
      </div>
    </div>
  )
}

function OneText(props: { text: Hidden; again: () => void }) {
  return (
    <article class="card stack">
      <div class="row wrap head">
        <div class="grow">
          <Byline author={props.text.author} team={props.text.team} />
        </div>
        <span class="meta">
          {redactionWords().since} <Time at={props.text.hiddenAt} language={locale()} />
        </span>
      </div>
      <For each={props.text.notes}>
        {(note) => (
          <p class="note">
            {redactionWords().noteOf}: {note}
          </p>
        )}
      </For>
      <Parts text={props.text.id} parts={props.text.parts} onDone={props.again} />
      <div class="row wrap">
        <Show when={props.text.viewerMayRestore}>
          <RestoreAct text={props.text.id} again={props.again} />
        </Show>
        <Show when={props.text.page}>
          {(page) => (
            <A class="btn q" href={`/posts/${page()}`}>
              {redactionWords().openPage}
            </A>
          )}
        </Show>
      </div>
    </article>
  )
}

function RestoreAct(props: { text: string; again: () => void }) {
  const [asking, setAsking] = createSignal(false)
  const restore = async () => {
    setAsking(false)
    try {
      await run(Restore, { text: props.text })
      tell(redactionWords().restored)
      props.again()
    } catch (fault) {
      tell(why(fault))
    }
  }
  return (
    <>
      <button type="button" class="btn o" onClick={() => setAsking(true)}>
        {redactionWords().restore}
      </button>
      <Confirm
        open={asking()}
        title={redactionWords().restoreTitle}
        yes={redactionWords().restore}
        no={redactionWords().cancel}
        onYes={restore}
        onNo={() => setAsking(false)}
      >
        {redactionWords().restoreMore}
      </Confirm>
    </>
  )
}
