import { A } from '@solidjs/router'
import { __iconNode as glass } from 'lucide-solid/icons/search'
import { For, Show } from 'solid-js'
import { Empty } from '../ui/states.tsx'
import { say } from '../ui/voice.ts'
import { addressOf, readAsked } from './address.ts'
import { forget, recent } from './recent.ts'
import { SavedList } from './saved-list.tsx'
import { searchWords } from './words.ts'

/** Before anything is typed: what can be found, and what was looked for before. */
export function Start() {
  const drop = () => {
    forget()
    say(searchWords().recentCleared)
  }
  return (
    <>
      <Empty icon={glass} title={searchWords().start}>
        <p>{searchWords().startMore}</p>
        <p class="meta">{searchWords().startExact}</p>
      </Empty>
      <SavedList />
      <p class="row tight wrap">
        <A class="link" href="/search?mine=1">
          {searchWords().mine}
        </A>
        <A class="link" href="/intervision/past">
          {searchWords().circles}
        </A>
      </p>
      <Show when={recent().length}>
        <section class="card before-list">
          <div class="row">
            <h2 class="h3 grow">{searchWords().recent}</h2>
            <button type="button" class="act" onClick={drop}>
              {searchWords().recentClear}
            </button>
          </div>
          <ul class="plain chips">
            <For each={recent()}>
              {(text) => (
                <li>
                  <A class="chip" href={addressOf({ ...readAsked(''), q: text })}>
                    {text}
                  </A>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
    </>
  )
}
