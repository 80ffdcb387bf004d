import { ReplaceSource, RestoreSource } from '@kring/contract/generated/operations'
import { __iconNode as book } from 'lucide-solid/icons/book-open'
import { createSignal, For, Show } from 'solid-js'
import { common, sentence, why } from '../platform/common.ts'
import { asRefusal, run } from '../platform/graphql.ts'
import { Choice } from '../ui/choice.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { tell } from '../ui/voice.ts'
import { upkeepWords } from './words.ts'

type Source = { title: string; url: string | null; replaced: { newTitle: string; newUrl: string | null } | null }
type Props = { sources: readonly Source[]; mayReplace: boolean; again: () => void }

const safe = (url: string | null) => (url && /^https?:\/\//i.test(url) ? url : undefined)

/** Above the tip, when a source that it cites was replaced. */
export function ReplacedNote(props: Props) {
  const texts = () => upkeepWords().source
  const gone = () => props.sources.filter((source) => source.replaced)
  const restore = async (source: Source) => {
    try {
      await run(RestoreSource, { title: source.title, url: source.url })
      tell(texts().restored)
      props.again()
    } catch (fault) {
      tell(why(fault))
    }
  }
  return (
    <Show when={gone().length}>
      <div class="note say">
        <Icon of={book} />
        <div class="stack close">
          <p>
            <strong>{texts().title}</strong>
            <br />
            {texts().more}
          </p>
          <ul class="plain stack close">
            <For each={gone()}>
              {(source) => (
                <li>
                  <s>{source.title}</s>{' '}
                  <Show when={source.replaced?.newTitle} fallback={texts().gone}>
                    {(title) => (
                      <>
                        {texts().now}{' '}
                        <Show when={safe(source.replaced?.newUrl ?? null)} fallback={title()}>
                          {(url) => (
                            <a class="link" href={url()} target="_blank" rel="noopener noreferrer nofollow">
                              {title()}
                            </a>
                          )}
                        </Show>
                      </>
                    )}
                  </Show>
                  <Show when={props.mayReplace}>
                    {' '}
                    <button type="button" class="link" onClick={() => restore(source)}>
                      {texts().restore}
                    </button>
                  </Show>
                </li>
              )}
            </For>
          </ul>
        </div>
      </div>
    </Show>
  )
}

/** Says that one of the sources was replaced. */
export function ReplaceAct(props: Props) {
  const [open, setOpen] = createSignal(false)
  const current = () => props.sources.filter((source) => !source.replaced)
  const done = () => {
    setOpen(false)
    tell(upkeepWords().source.sent)
    props.again()
  }
  return (
    <Show when={props.mayReplace && current().length}>
      <button type="button" class="link" onClick={() => setOpen(true)}>
        {upkeepWords().source.mark}
      </button>
      <Dialog
        open={open()}
        title={upkeepWords().source.markTitle}
        closeLabel={common().shell.close}
        onClose={() => setOpen(false)}
      >
        <Form sources={current()} onDone={done} />
      </Dialog>
    </Show>
  )
}

function Form(props: { sources: Source[]; onDone: () => void }) {
  const texts = () => upkeepWords().source
  const [place, setPlace] = createSignal('0')
  const [newTitle, setNewTitle] = createSignal('')
  const [newUrl, setNewUrl] = createSignal('')
  const [faults, setFaults] = createSignal<Record<string, string>>({})
  const [refused, setRefused] = createSignal<string>()
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    const source = props.sources[Number(place())]
    if (!source) return
    try {
      const input = { title: source.title, url: source.url ?? '', newTitle: newTitle().trim(), newUrl: newUrl().trim() }
      await run(ReplaceSource, { input })
      props.onDone()
    } catch (fault) {
      setFaults(asRefusal(fault).fields)
      setRefused(why(fault))
    }
  }
  return (
    <form class="stack snug" onSubmit={send} novalidate>
      <Choice
        label={texts().which}
        chosen={place()}
        choices={props.sources.map((_, index) => String(index))}
        name={(index) => props.sources[Number(index)]?.title ?? ''}
        onChoose={setPlace}
      />
      <Field label={texts().newTitle} hint={texts().newTitleHint} fault={sentence(faults().newTitle)}>
        {(ties) => (
          <input
            {...ties()}
            class="input"
            value={newTitle()}
            onInput={(event) => setNewTitle(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={texts().newUrl} fault={sentence(faults().newUrl)}>
        {(ties) => (
          <input
            {...ties()}
            class="input"
            type="url"
            value={newUrl()}
            onInput={(event) => setNewUrl(event.currentTarget.value)}
          />
        )}
      </Field>
      <Show when={refused()}>{(reason) => <p class="note bad">{reason()}</p>}</Show>
      <div>
        <button type="submit" class="btn">
          {texts().send}
        </button>
      </div>
    </form>
  )
}
