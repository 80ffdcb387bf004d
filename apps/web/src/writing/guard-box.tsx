import { __iconNode as shield } from 'lucide-solid/icons/shield-check'
import { createEffect, on, Show } from 'solid-js'
import { Icon } from '../ui/icon.tsx'
import { say, tell } from '../ui/voice.ts'
import type { Guard } from './guard.ts'
import { writingWords } from './words.ts'

/** "A name, a birth date and a phone number", each kind once. */
function list(kinds: string[]): string {
  const texts = writingWords()
  const names = [...new Set(kinds)].map((kind) => texts.kinds[kind] ?? texts.kinds.UNREAD ?? '')
  const last = names.pop() ?? ''
  const all = names.length ? names.join(', ') + texts.guard.and + last : last
  return all.charAt(0).toUpperCase() + all.slice(1)
}

/** What could identify a client, and the two ways on. The texts themselves are never sent for this. */
export function GuardBox(props: { guard: Guard }) {
  const texts = () => writingWords().guard
  const kinds = () => props.guard.all().map((one) => one.kind)
  const title = () => (props.guard.hard() ? texts().title : texts().warnTitle)
  createEffect(
    on(
      () => kinds().join(),
      (now, before) => {
        if (now) say(`${title()}. ${list(kinds())}.`)
        else if (before) say(texts().clear)
      },
    ),
  )
  const anonymise = async () => {
    await props.guard.anonymise()
    tell(props.guard.all().length ? texts().rest : texts().done)
  }
  return (
    <Show when={kinds().length}>
      <section class="guard" classList={{ soft: !props.guard.hard() }} id="guard" tabIndex={-1}>
        <h2 class="h3">
          <Icon of={shield} /> {title()}
        </h2>
        <p>{texts().found(list(kinds()))}</p>
        <div class="row tight wrap">
          <button type="button" class="btn" onClick={anonymise}>
            {texts().anonymous}
          </button>
          <Show when={!props.guard.hard()} fallback={<span class="meta">{texts().blocked}</span>}>
            <button type="button" class="btn q" onClick={() => props.guard.state()}>
              {texts().notClient}
            </button>
          </Show>
        </div>
      </section>
    </Show>
  )
}
