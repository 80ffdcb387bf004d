import { limits } from '@kring/contract/limits'
import type { LibraryKind } from '@kring/contract/generated/operations'
import { For, Show } from 'solid-js'
import { sentence } from '../platform/common.ts'
import { Choice } from '../ui/choice.tsx'
import { Field } from '../ui/field.tsx'
import { type Draft, makeDraft } from '../writing/draft.ts'
import { type Guard, makeGuard } from '../writing/guard.ts'
import { GuardBox } from '../writing/guard-box.tsx'
import { DraftNote, FormTop } from '../writing/post-form.tsx'
import { makeSender, type Sender } from '../writing/send.ts'
import { TextField } from '../writing/text-field.tsx'
import { TopicChooser } from '../writing/topic-chooser.tsx'
import { libraryKinds } from './kinds.ts'
import { libraryWords } from './words.ts'

export type EntryFields = {
  kind: LibraryKind
  title: string
  summary: string
  lessons: string
  links: { title: string; url: string }[]
  topics: string[]
  place: string
  lat: string
  lon: string
}
export const emptyEntry: EntryFields = {
  kind: 'RESEARCH',
  title: '',
  summary: '',
  lessons: '',
  links: [{ title: '', url: '' }],
  topics: [],
  place: '',
  lat: '',
  lon: '',
}
export type EntryWriting = { draft: Draft<EntryFields>; guard: Guard; sender: Sender }

const texts = ['title', 'summary', 'lessons', 'place'] as const

/** The state of the form of an entry. */
export function writeEntry(form: string, start: EntryFields): EntryWriting {
  const draft = makeDraft<EntryFields>(form, start)
  const guard = makeGuard({
    texts: () => Object.fromEntries(texts.map((name) => [name, draft.fields[name]])),
    change: (field, text) => {
      const name = texts.find((one) => one === field)
      if (name) draft.set(name, text)
    },
  })
  return { draft, guard, sender: makeSender(guard) }
}

const degrees = (text: string) => (text.trim() === '' ? null : Number(text.replace(',', '.')))

/** What the form sends. */
export const sentEntry = ({ draft }: EntryWriting) => ({
  kind: draft.fields.kind,
  title: draft.fields.title.trim(),
  summary: draft.fields.summary.trim(),
  lessons: draft.fields.lessons
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean),
  links: draft.fields.links
    .filter((link) => link.title.trim() || link.url.trim())
    .map((link) => ({ title: link.title.trim() || link.url.trim(), url: link.url.trim() })),
  topics: [...draft.fields.topics],
  place: draft.fields.place.trim(),
  lat: degrees(draft.fields.lat),
  lon: degrees(draft.fields.lon),
})

type Props = { heading: string; send: string; writing: EntryWriting; onSend: () => Promise<void> }

/** An entry: what it is, why it is worth reading, where to read on and, of a test site, what it learned. */
export function EntryForm(props: Props) {
  const words = () => libraryWords().form
  const fields = () => props.writing.draft.fields
  const set = props.writing.draft.set
  const fault = (field: string) => props.writing.sender.fault(field)
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    props.writing.sender.send(props.onSend)
  }
  const field = (name: (typeof texts)[number], label: string, max: number, hint?: string) => (
    <TextField
      name={name}
      label={label}
      hint={hint}
      value={fields()[name]}
      guard={props.writing.guard}
      fault={fault(name)}
      max={max}
      oneLine={name === 'title' || name === 'place'}
      onInput={(text) => set(name, text)}
    />
  )
  return (
    <div class="cols">
      <div class="stack mid">
        <FormTop title={props.heading} send={props.send} busy={props.writing.sender.busy()} form="entry" />
        <form class="stack form" id="entry" onSubmit={send} novalidate>
          <DraftNote back={props.writing.draft.back()} onDrop={props.writing.draft.clear} />
          <Show when={props.writing.sender.refused()}>{(why) => <p class="note bad">{why()}</p>}</Show>
          <Choice
            label={words().kind}
            chosen={fields().kind}
            choices={libraryKinds}
            name={(kind) => libraryWords().kinds[kind]}
            onChoose={(kind) => set('kind', kind)}
          />
          {field('title', words().name, limits.title.max)}
          {field('summary', words().summary, limits.library.summary.max, words().summaryHint)}
          <Links writing={props.writing} />
          <Show when={fields().kind === 'TEST_SITE' || fields().kind === 'CASE_STUDY'}>
            {field('lessons', words().lessons, 4_000, words().lessonsHint)}
            <p class="meta">{words().placeHint}</p>
            {field('place', words().place, limits.title.max)}
            <div class="two">
              <Degrees label={words().lat} value={fields().lat} onInput={(text) => set('lat', text)} />
              <Degrees label={words().lon} value={fields().lon} onInput={(text) => set('lon', text)} />
            </div>
          </Show>
          <GuardBox guard={props.writing.guard} />
          <TopicChooser
            chosen={fields().topics}
            suggested={[]}
            fault={fault('topics')}
            onChange={(topics) => set('topics', topics)}
          />
          <p class="meta">{words().audience}</p>
        </form>
      </div>
    </div>
  )
}

function Degrees(props: { label: string; value: string; onInput: (text: string) => void }) {
  return (
    <Field label={props.label}>
      {(ties) => (
        <input
          {...ties()}
          class="input"
          inputmode="decimal"
          value={props.value}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}

function Links(props: { writing: EntryWriting }) {
  const words = () => libraryWords().form
  const links = () => props.writing.draft.fields.links
  const set = props.writing.draft.set
  return (
    <fieldset class="choice">
      <legend>{words().links}</legend>
      <div class="stack snug">
        <For each={links()}>
          {(link, place) => (
            <div class="two">
              <Field label={words().linkTitle(place() + 1)}>
                {(ties) => (
                  <input
                    {...ties()}
                    class="input"
                    value={link.title}
                    onInput={(event) => set('links', place(), 'title', event.currentTarget.value)}
                  />
                )}
              </Field>
              <Field label={words().linkUrl(place() + 1)}>
                {(ties) => (
                  <input
                    {...ties()}
                    class="input"
                    type="url"
                    placeholder="https://"
                    value={link.url}
                    onInput={(event) => set('links', place(), 'url', event.currentTarget.value)}
                  />
                )}
              </Field>
            </div>
          )}
        </For>
        <Show when={props.writing.sender.fault('links')}>{(code) => <p class="fault">{sentence(code())}</p>}</Show>
        <Show when={links().length < limits.library.links.max}>
          <button type="button" class="link" onClick={() => set('links', links().length, { title: '', url: '' })}>
            {words().addLink}
          </button>
        </Show>
      </div>
    </fieldset>
  )
}
