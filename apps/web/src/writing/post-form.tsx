import { fileLimits } from '@kring/contract/file-limits'
import { limits } from '@kring/contract/limits'
import { useNavigate } from '@solidjs/router'
import { __iconNode as cross } from 'lucide-solid/icons/x'
import { type Accessor, createMemo, type JSX, Show } from 'solid-js'
import { common, topicName } from '../platform/common.ts'
import { keepsNothing } from '../platform/kept.ts'
import { PdfField, type PickedFile } from '../photos/pdf-field.tsx'
import { PhotoField, type Picked } from '../photos/photo-field.tsx'
import { Icon } from '../ui/icon.tsx'
import { wideScreen } from '../ui/screen.ts'
import { AudienceChoice, type ChosenAudience } from './audience-choice.tsx'
import { BodyField } from './body-field.tsx'
import type { Draft } from './draft.ts'
import { makeDraft } from './draft.ts'
import { type Guard, makeGuard } from './guard.ts'
import { GuardBox } from './guard-box.tsx'
import { makeSender, type Sender } from './send.ts'
import { SeenBeforeList, seenBefore, topicsOf } from './seen-before.tsx'
import { TextField } from './text-field.tsx'
import { TopicChooser } from './topic-chooser.tsx'
import { writingWords } from './words.ts'
import './writing.css'

export type PostFields = {
  title: string
  body: string
  topics: string[]
  audience: ChosenAudience
  photos: Picked[]
  attachments: PickedFile[]
}
export type PostWriting = { draft: Draft<PostFields>; guard: Guard; sender: Sender }

const empty: PostFields = { title: '', body: '', topics: [], audience: 'EVERYONE', photos: [], attachments: [] }

/** The state of a form for a whole post: its draft, its guard, its sending. */
export function writePost(form: string): PostWriting {
  const draft = makeDraft(form, empty)
  const guard = makeGuard({
    texts: () => ({ title: draft.fields.title, body: draft.fields.body }),
    change: (field, text) => draft.set(field === 'title' ? 'title' : 'body', text),
    audience: () => draft.fields.audience,
  })
  return { draft, guard, sender: makeSender(guard) }
}

/** What the form sends; the key makes a retried send happen once. */
export const sentFields = (writing: PostWriting) => ({
  title: writing.draft.fields.title.trim(),
  body: writing.draft.fields.body,
  topics: [...writing.draft.fields.topics],
  audience: writing.draft.fields.audience,
  photos: writing.draft.fields.photos.map((photo) => photo.id),
  clientKey: writing.draft.key(),
  notAClient: writing.guard.notAClient(),
})

/** The top of a page that is one form: leave, what it is, send. */
export function FormTop(props: { title: string; send: string; busy: boolean; form: string }) {
  const go = useNavigate()
  const leave = () => (history.length > 1 ? history.back() : go('/'))
  return (
    <div class="sheet-top">
      <button type="button" class="iconbtn" aria-label={writingWords().leave} onClick={leave}>
        <Icon of={cross} />
      </button>
      <h1 class="grow">{props.title}</h1>
      <button type="submit" form={props.form} class="btn" aria-disabled={props.busy}>
        {props.busy ? writingWords().sending : props.send}
      </button>
    </div>
  )
}

/** "Your draft is back", with a way to begin anew. */
export function DraftNote(props: { back: boolean; onDrop: () => void }) {
  return (
    <Show
      when={props.back}
      fallback={<p class="meta">{keepsNothing() ? writingWords().draftNotKept : writingWords().draftKept}</p>}
    >
      <p class="note row wrap">
        <span class="grow">{writingWords().draftBack}</span>
        <button type="button" class="link" onClick={() => props.onDrop()}>
          {writingWords().draftDrop}
        </button>
      </p>
    </Show>
  )
}

/** Topics whose name stands in the text. */
function namedIn(text: string): string[] {
  const wanted = text.toLowerCase()
  return Object.keys(common().topics).filter((key) =>
    topicName(key)
      .toLowerCase()
      .split(/[\s/,-]+/)
      .some((word) => word.length > 3 && wanted.includes(word)),
  )
}

type Props = {
  id: string
  heading: string
  send: string
  titleLabel: string
  titleHint?: string
  bodyLabel: string
  bodyHint?: string
  writing: PostWriting
  /** Whether earlier posts and knowing teams are shown beside it. */
  seen?: boolean
  /** Whether PDFs can go with it. */
  attachments?: boolean
  note?: JSX.Element
  onSend: () => Promise<void>
}

/** A whole post: title, text, topics, audience, with the guard and what was asked before. */
export function PostForm(props: Props) {
  const fields = () => props.writing.draft.fields
  const text: Accessor<string> = () => (props.seen ? `${fields().title}\n${fields().body}` : '')
  const seen = seenBefore(text)
  const suggested = createMemo(() => [
    ...new Set([...namedIn(`${fields().title} ${fields().body}`), ...topicsOf(seen())]),
  ])
  const fault = (field: string) => props.writing.sender.fault(field)
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    props.writing.sender.send(props.onSend)
  }
  return (
    <div class="cols">
      <div class="stack mid">
        <FormTop title={props.heading} send={props.send} busy={props.writing.sender.busy()} form={props.id} />
        <form class="stack form" id={props.id} onSubmit={send} novalidate>
          <DraftNote back={props.writing.draft.back()} onDrop={props.writing.draft.clear} />
          {props.note}
          <Show when={props.writing.sender.refused()}>{(why) => <p class="note bad">{why()}</p>}</Show>
          <TextField
            name="title"
            label={props.titleLabel}
            placeholder={props.titleHint}
            value={fields().title}
            guard={props.writing.guard}
            fault={fault('title')}
            max={limits.title.max}
            oneLine
            onInput={(title) => props.writing.draft.set('title', title)}
          />
          <BodyField
            name="body"
            label={props.bodyLabel}
            hint={props.bodyHint}
            value={fields().body}
            guard={props.writing.guard}
            fault={fault('body')}
            max={limits.body.max}
            onInput={(body) => props.writing.draft.set('body', body)}
          />
          <GuardBox guard={props.writing.guard} />
          <PhotoField
            photos={fields().photos}
            max={fileLimits.perText.photos}
            fault={fault('photos')}
            onChange={(photos) => props.writing.draft.set('photos', photos)}
          />
          <Show when={props.attachments}>
            <PdfField
              files={fields().attachments}
              fault={fault('attachments')}
              onChange={(files) => props.writing.draft.set('attachments', files)}
            />
          </Show>
          <TopicChooser
            chosen={fields().topics}
            suggested={suggested()}
            fault={fault('topics')}
            onChange={(topics) => props.writing.draft.set('topics', topics)}
          />
          <AudienceChoice
            chosen={fields().audience}
            fault={fault('audience')}
            onChange={(audience) => props.writing.draft.set('audience', audience)}
          />
        </form>
        <Show when={props.seen && !wideScreen()}>
          <SeenBeforeList seen={seen()} />
        </Show>
      </div>
      <Show when={props.seen && wideScreen()}>
        <aside class="stack">
          <Show when={seen()} fallback={<p class="meta">{writingWords().beforeNone}</p>}>
            <SeenBeforeList seen={seen()} />
          </Show>
        </aside>
      </Show>
    </div>
  )
}
