import { Signals } from '@kring/contract/generated/operations'
import { A } from '@solidjs/router'
import { __iconNode as cloud } from 'lucide-solid/icons/cloud-off'
import { __iconNode as radar } from 'lucide-solid/icons/radar'
import { For, Match, Switch } from 'solid-js'
import { common, why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { pageTitle } from '../platform/title.ts'
import { Bones, Empty } from '../ui/states.tsx'
import { SignalCard } from './signal-card.tsx'
import { signalWords } from './words.ts'
import './signals.css'

/** What keeps coming back: the same page for everyone. */
export default function SignalsPage() {
  const loaded = load(
    () => true,
    () => run(Signals, {}),
  )
  pageTitle(() => signalWords().title)
  return (
    <div class="cols">
      <div class="stack mid">
        <div>
          <h1>{signalWords().title}</h1>
          <p class="meta">{signalWords().lead}</p>
        </div>
        <Switch fallback={<Bones label={signalWords().loading} />}>
          <Match when={loaded.value()?.signals.length === 0}>
            <Empty icon={radar} title={signalWords().none}>
              <p>{signalWords().noneMore}</p>
              <A class="btn o" href="/ask">
                {signalWords().ask}
              </A>
            </Empty>
          </Match>
          <Match when={loaded.value()}>
            {(page) => (
              <For each={page().signals}>
                {(signal, place) => (
                  <SignalCard
                    signal={signal}
                    onFront={(front) =>
                      loaded.change((held) => {
                        const one = held.signals[place()]
                        if (one) one.inFront = front
                      })
                    }
                  />
                )}
              </For>
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
        <How />
      </div>
    </div>
  )
}

/** The method, in plain words. */
function How() {
  return (
    <details class="card flat signal-how">
      <summary>{signalWords().how}</summary>
      <ul class="stack snug">
        <For each={signalWords().howParts}>{(part) => <li>{part}</li>}</For>
      </ul>
    </details>
  )
}
