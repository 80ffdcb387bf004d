import { Keeping } from '@kring/contract/generated/operations'
import { A } from '@solidjs/router'
import { For, Match, Switch } from 'solid-js'
import { common, why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { pageTitle } from '../platform/title.ts'
import { Bones } from '../ui/states.tsx'
import { rightsWords } from './words.ts'
import './rights.css'

/** What Kring does with data of people, in plain words: the record of processing for whom it is about. */
export default function PrivacyPage() {
  const loaded = load(
    () => true,
    async () => (await run(Keeping, {})).keeping,
  )
  pageTitle(() => rightsWords().privacyTitle)
  return (
    <div class="cols">
      <div class="stack mid">
        <div>
          <h1>{rightsWords().privacyTitle}</h1>
          <p class="meta">{rightsWords().privacyMore}</p>
        </div>
        <Switch fallback={<Bones count={2} label={common().shell.loading} />}>
          <Match when={loaded.value()}>
            {(keeping) => (
              <For each={rightsWords().record(keeping())}>
                {(part) => (
                  <section class="card stack">
                    <h2>{part.what}</h2>
                    <dl class="facts">
                      <For each={part.facts}>
                        {([name, said]) => (
                          <div>
                            <dt>{name}</dt>
                            <dd>{said}</dd>
                          </div>
                        )}
                      </For>
                    </dl>
                  </section>
                )}
              </For>
            )}
          </Match>
          <Match when={loaded.refusal()}>{(refusal) => <p class="note bad">{why(refusal())}</p>}</Match>
        </Switch>
        <p>
          <A class="link" href="/me/data">
            {rightsWords().dataLink}
          </A>
        </p>
      </div>
    </div>
  )
}
