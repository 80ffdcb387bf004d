import { RemoveSavedSearch, SavedSearches, type SavedSearchesQuery } from '@kring/contract/generated/operations'
import { A } from '@solidjs/router'
import { __iconNode as bell } from 'lucide-solid/icons/bell'
import { __iconNode as cross } from 'lucide-solid/icons/x'
import { For, Show } from 'solid-js'
import { why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { Icon } from '../ui/icon.tsx'
import { tell } from '../ui/voice.ts'
import { type Asked, addressOf, readAsked } from './address.ts'
import { searchWords } from './words.ts'

type Saved = SavedSearchesQuery['savedSearches'][number]

/** A kept search as it stands in the address. */
const askedOf = (saved: Saved): Asked => ({
  ...readAsked(''),
  q: saved.query,
  kinds: [...saved.kinds],
  topics: [...saved.topics],
  region: saved.region ?? '',
  language: saved.language ?? '',
  answered: saved.answered === null ? '' : saved.answered ? 'yes' : 'no',
  team: saved.team ?? '',
  mine: saved.mine,
})

/** The searches that one kept, on every device of one's own. */
export function SavedList() {
  const words = () => searchWords().saved
  const loaded = load(
    () => true,
    async () => (await run(SavedSearches, {})).savedSearches,
  )
  const remove = async (saved: Saved) => {
    try {
      await run(RemoveSavedSearch, { search: saved.id })
      tell(words().removed)
      loaded.again()
    } catch (fault) {
      tell(why(fault))
    }
  }
  return (
    <Show when={loaded.value()?.length}>
      <section class="card before-list">
        <h2 class="h3">{words().list}</h2>
        <ul class="plain">
          <For each={loaded.value()}>
            {(saved) => (
              <li class="row tight">
                <A class="link grow" href={addressOf(askedOf(saved))}>
                  {saved.name}
                </A>
                <Show when={saved.notify}>
                  <span class="meta">
                    <Icon of={bell} /> {words().notified}
                  </span>
                </Show>
                <button
                  type="button"
                  class="iconbtn"
                  aria-label={words().remove(saved.name)}
                  onClick={() => remove(saved)}
                >
                  <Icon of={cross} />
                </button>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
