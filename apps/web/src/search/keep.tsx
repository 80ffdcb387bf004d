import { SaveSearch } from '@kring/contract/generated/operations'
import { limits } from '@kring/contract/limits'
import { createSignal, Show } from 'solid-js'
import { why } from '../platform/common.ts'
import { asRefusal, run } from '../platform/graphql.ts'
import { Dialog } from '../ui/dialog.tsx'
import { tell } from '../ui/voice.ts'
import { type Asked, filterOf } from './address.ts'
import { searchWords } from './words.ts'

/** Keeps the search that stands in the address, with its filters, for oneself. */
export default function KeepDialog(props: { asked: Asked; onClose: () => void }) {
  const words = () => searchWords().saved
  const [name, setName] = createSignal(props.asked.q.slice(0, limits.search.name.max))
  const [notify, setNotify] = createSignal(true)
  const [fault, setFault] = createSignal<string>()
  const keep = async (event: SubmitEvent) => {
    event.preventDefault()
    try {
      const input = { name: name().trim(), query: props.asked.q, filter: filterOf(props.asked), notify: notify() }
      await run(SaveSearch, { input })
      tell(words().kept)
      props.onClose()
    } catch (reason) {
      const refusal = asRefusal(reason)
      setFault(refusal.fields.name === 'too_many' ? words().tooMany : why(refusal))
    }
  }
  return (
    <Dialog open title={words().title} closeLabel={words().cancel} onClose={props.onClose}>
      <form class="stack snug" onSubmit={keep} novalidate>
        <p class="meta">{words().lead}</p>
        <div class="field">
          <label for="saved-name">{words().name}</label>
          <input
            id="saved-name"
            type="text"
            required
            maxLength={limits.search.name.max}
            value={name()}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </div>
        <label class="option">
          <input type="checkbox" checked={notify()} onChange={(event) => setNotify(event.currentTarget.checked)} />
          <span>
            <span class="strong">{words().notify}</span>
            <br />
            <span class="meta">{words().notifyMore}</span>
          </span>
        </label>
        <Show when={fault()}>
          {(text) => (
            <p class="note bad" role="alert">
              {text()}
            </p>
          )}
        </Show>
        <div class="row tight wrap">
          <button type="submit" class="btn" aria-disabled={!name().trim()}>
            {words().keep}
          </button>
          <button type="button" class="btn q" onClick={() => props.onClose()}>
            {words().cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
