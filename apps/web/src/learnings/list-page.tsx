import { LearningDrafts } from '@kring/contract/generated/operations'
import { A } from '@solidjs/router'
import { __iconNode as cloud } from 'lucide-solid/icons/cloud-off'
import { __iconNode as lock } from 'lucide-solid/icons/lock'
import { __iconNode as sprout } from 'lucide-solid/icons/sprout'
import { For, Match, Show, Switch } from 'solid-js'
import { common, why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { pageTitle } from '../platform/title.ts'
import { Icon } from '../ui/icon.tsx'
import { Bones, Empty } from '../ui/states.tsx'
import type { Draft } from './read.ts'
import { learningWords } from './words.ts'

/** What may travel, or did, from the talks of this person. */
export default function LearningsPage() {
  const loaded = load(
    () => true,
    async (_key, signal) => (await run(LearningDrafts, {}, signal)).learningDrafts,
  )
  pageTitle(() => learningWords().title)
  return (
    <div class="cols">
      <div class="stack mid">
        <div>
          <p class="meta">
            <A href="/intervision">{learningWords().back}</A>
          </p>
          <h1>{learningWords().title}</h1>
          <p class="meta">{learningWords().lead}</p>
        </div>
        <Switch fallback={<Bones count={2} label={common().shell.loading} />}>
          <Match when={loaded.value()?.length === 0}>
            <Empty icon={sprout} title={learningWords().empty}>
              <p>{learningWords().emptyMore}</p>
            </Empty>
          </Match>
          <Match when={loaded.value()}>
            {(drafts) => <For each={drafts()}>{(draft) => <OneDraft draft={draft} />}</For>}
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

function OneDraft(props: { draft: Draft }) {
  const title = () => props.draft.learning?.title ?? props.draft.title
  return (
    <article class="card stack close">
      <p class="row wrap tight">
        <span class="chip" classList={{ ok: props.draft.state === 'PUBLISHED' }}>
          {learningWords().states[props.draft.state]}
        </span>
        <Show when={props.draft.state === 'DRAFT'}>
          <span class="meta">
            <Icon of={lock} /> {learningWords().onlyThere}
          </span>
        </Show>
      </p>
      <h2 class="h3">
        <A class="whole-row" href={`/intervision/learnings/${props.draft.id}`}>
          {title() || learningWords().withdrawnMore}
        </A>
      </h2>
      <Show when={props.draft.asksWhatCame}>
        <p>{learningWords().came.title}</p>
      </Show>
      <Show when={props.draft.state === 'DRAFT' && !props.draft.viewerAgreed}>
        <p>{learningWords().look}</p>
      </Show>
    </article>
  )
}
