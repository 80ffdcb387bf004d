import { History } from '@kring/contract/generated/operations'
import { For, Show } from 'solid-js'
import { common, why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { locale } from '../platform/words.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Bones } from '../ui/states.tsx'
import { ago } from '../ui/time.tsx'

/** Earlier versions, for the same people who may read the post. */
export function HistoryDialog(props: { post: string; open: boolean; onClose: () => void }) {
  const history = load(
    () => (props.open ? props.post : undefined),
    (id) => run(History, { id }),
  )
  const versions = () => {
    const node = history.value()?.node
    return node && 'history' in node ? node.history : []
  }
  return (
    <Dialog
      open={props.open}
      title={common().posts.history}
      closeLabel={common().shell.close}
      onClose={() => props.onClose()}
    >
      <Show when={history.refusal()}>{(refusal) => <p class="note bad">{why(refusal())}</p>}</Show>
      <Show when={history.value()} fallback={!history.refusal() && <Bones count={1} label={common().shell.loading} />}>
        <For each={versions()} fallback={<p class="meta">{common().posts.historyNone}</p>}>
          {(version) => (
            <article class="stack close version">
              <p class="meta">{common().posts.until(ago(version.replacedAt, locale()))}</p>
              <h3>{version.title}</h3>
              <p class="plain-text">{version.body}</p>
            </article>
          )}
        </For>
      </Show>
    </Dialog>
  )
}
