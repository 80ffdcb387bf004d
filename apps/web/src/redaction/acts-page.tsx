import { Acts, type ActsQuery } from '@kring/contract/generated/operations'
import { __iconNode as list } from 'lucide-solid/icons/list-checks'
import { For, Match, Show, Switch } from 'solid-js'
import { common, why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { pageTitle } from '../platform/title.ts'
import { locale } from '../platform/words.ts'
import { Bones, Empty } from '../ui/states.tsx'
import { Time } from '../ui/time.tsx'
import { redactionWords } from './words.ts'

type Act = ActsQuery['acts']['edges'][number]['node']
type Held = { acts: Act[]; after: string | null }

async function readPage(after: string | null): Promise<Held> {
  const { edges, pageInfo } = (await run(Acts, { after })).acts
  return { acts: edges.map((edge) => edge.node), after: pageInfo.hasNextPage ? pageInfo.endCursor : null }
}

/** The record of privileged acts, as far as it concerns the viewer. */
export default function ActsPage() {
  const loaded = load(
    () => true,
    () => readPage(null),
  )
  pageTitle(() => redactionWords().actsTitle)
  const more = async () => {
    const next = await readPage(loaded.value()?.after ?? null)
    loaded.change((held) => {
      held.acts.push(...next.acts)
      held.after = next.after
    })
  }
  return (
    <div class="cols">
      <div class="stack mid">
        <div>
          <h1>{redactionWords().actsTitle}</h1>
          <p class="meta">{redactionWords().actsMore}</p>
        </div>
        <Switch fallback={<Bones count={1} label={common().shell.loading} />}>
          <Match when={loaded.value()?.acts.length === 0}>
            <Empty icon={list} title={redactionWords().actsNone}>
              {null}
            </Empty>
          </Match>
          <Match when={loaded.value()}>{(held) => <List held={held()} onMore={more} />}</Match>
          <Match when={loaded.refusal()}>{(refusal) => <p class="note bad">{why(refusal())}</p>}</Match>
        </Switch>
      </div>
    </div>
  )
}

function List(props: { held: Held; onMore: () => void }) {
  return (
    <>
      <ul class="plain card stack">
        <For each={props.held.acts}>{(act) => <OneAct act={act} />}</For>
      </ul>
      <Show when={props.held.after}>
        <button type="button" class="btn o" onClick={() => props.onMore()}>
          {redactionWords().more}
        </button>
      </Show>
    </>
  )
}

function OneAct(props: { act: Act }) {
  const who = () =>
    [
      props.act.person && redactionWords().actOf(props.act.person.name),
      props.act.actor && redactionWords().actBy(props.act.actor.name),
    ]
      .filter(Boolean)
      .join(', ')
  return (
    <li class="row wrap">
      <span class="grow">
        <strong>{redactionWords().acts[props.act.kind]}</strong> {who()}
      </span>
      <Time at={props.act.at} language={locale()} />
    </li>
  )
}
