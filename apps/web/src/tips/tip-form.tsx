import { fileLimits } from '@kring/contract/file-limits'
import { limits } from '@kring/contract/limits'
import type { ResultKind } from '@kring/contract/generated/operations'
import { createMemo, type JSX, Show } from 'solid-js'
import { common, topicName } from '../platform/common.ts'
import { PdfField } from '../photos/pdf-field.tsx'
import { PhotoField } from '../photos/photo-field.tsx'
import { AudienceChoice } from '../writing/audience-choice.tsx'
import { GuardBox } from '../writing/guard-box.tsx'
import { DraftNote, FormTop } from '../writing/post-form.tsx'
import { TextField } from '../writing/text-field.tsx'
import { TopicChooser } from '../writing/topic-chooser.tsx'
import '../writing/writing.css'
import { Choice } from '../ui/choice.tsx'
import type { TipWriting } from './fields.ts'
import { Lines } from './lines.tsx'
import { MoreFields } from './more-fields.tsx'
import { tipWords } from './words.ts'
import './tips.css'

type Props = {
  heading: string
  send: string
  writing: TipWriting
  /** Whether it is new: then one chooses who may read it. */
  fresh: boolean
  /** How many files it has already. */
  held?: { photos: number; attachments: number }
  note?: JSX.Element
  onSend: () => Promise<void>
}
const kinds: ResultKind[] = ['OBSERVED', 'MEASURED', 'CLIENT_SAID', 'NOT_YET_KNOWN']

function namedIn(text: string): string[] {
  const wanted = text.toLowerCase()
  return Object.keys(common().topics).filter((key) =>
    topicName(key)
      .toLowerCase()
      .split(/[\s/,-]+/)
      .some((word) => word.length > 4 && wanted.includes(word)),
  )
}

/** The form of a practice tip: what is needed first, what also helps folded away below. */
export function TipForm(props: Props) {
  const fields = () => props.writing.draft.fields
  const set = props.writing.draft.set
  const fault = (field: string) => props.writing.sender.fault(field)
  const suggested = createMemo(() => namedIn(`${fields().title} ${fields().situation}`))
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    props.writing.sender.send(props.onSend)
  }
  return (
    <div class="cols">
      <div class="stack mid">
        <FormTop title={props.heading} send={props.send} busy={props.writing.sender.busy()} form="tip" />
        <form class="stack form tip-form" id="tip" onSubmit={send} novalidate>
          <Show when={props.fresh}>
            <p class="meta">{tipWords().form.intro}</p>
          </Show>
          {props.note}
          <DraftNote back={props.writing.draft.back()} onDrop={props.writing.draft.clear} />
          <Show when={props.writing.sender.refused()}>{(why) => <p class="note bad">{why()}</p>}</Show>
          <TextField
            name="title"
            label={tipWords().form.title}
            placeholder={tipWords().form.titleHint}
            value={fields().title}
            guard={props.writing.guard}
            fault={fault('title')}
            max={limits.tip.title.max}
            oneLine
            onInput={(text) => set('title', text)}
          />
          <TextField
            name="situation"
            label={tipWords().form.situation}
            hint={tipWords().form.situationHint}
            value={fields().situation}
            guard={props.writing.guard}
            fault={fault('situation')}
            max={limits.tip.situation.max}
            onInput={(text) => set('situation', text)}
          />
          <Lines
            name="whatWeDid"
            writing={props.writing}
            label={tipWords().form.steps}
            hint={tipWords().form.stepsHint}
            item={tipWords().form.step}
            add={tipWords().form.addStep}
            ordered
            least={1}
          />
          <TextField
            name="result"
            label={tipWords().form.result}
            hint={tipWords().form.resultHint}
            value={fields().result}
            guard={props.writing.guard}
            fault={fault('result')}
            max={limits.tip.result.max}
            onInput={(text) => set('result', text)}
          />
          <Choice
            label={tipWords().form.resultKind}
            chosen={fields().resultKind}
            choices={kinds}
            name={(kind) => tipWords().resultKinds[kind]}
            onChoose={(kind) => set('resultKind', kind)}
          />
          <NotWhen writing={props.writing} />
          <GuardBox guard={props.writing.guard} />
          <PhotoField
            photos={fields().photos}
            max={fileLimits.perText.photos - (props.held?.photos ?? 0)}
            fault={fault('photos')}
            onChange={(photos) => set('photos', photos)}
          />
          <PdfField
            files={fields().attachments}
            max={fileLimits.perText.attachments - (props.held?.attachments ?? 0)}
            fault={fault('attachments')}
            onChange={(files) => set('attachments', files)}
          />
          <TopicChooser
            chosen={fields().topics}
            suggested={suggested()}
            fault={fault('topics')}
            onChange={(topics) => set('topics', topics)}
          />
          <MoreFields writing={props.writing} />
          <Show when={props.fresh} fallback={<p class="meta">{tipWords().form.audienceKept}</p>}>
            <AudienceChoice
              chosen={fields().audience}
              fault={fault('audience')}
              onChange={(audience) => set('audience', audience)}
            />
          </Show>
        </form>
      </div>
    </div>
  )
}

/** At least one case in which not to do it, or why no such case is known. */
function NotWhen(props: { writing: TipWriting }) {
  const fields = () => props.writing.draft.fields
  const set = props.writing.draft.set
  return (
    <div class="stack close">
      <Show
        when={fields().noneKnown}
        fallback={
          <Lines
            name="notWhen"
            writing={props.writing}
            label={tipWords().form.notWhen}
            hint={tipWords().form.notWhenHint}
            item={tipWords().form.notWhenItem}
            add={tipWords().form.addNotWhen}
            least={1}
          />
        }
      >
        <p class="label">{tipWords().form.notWhen}</p>
      </Show>
      <label class="tick">
        <input
          type="checkbox"
          checked={fields().noneKnown}
          onChange={(event) => set('noneKnown', event.currentTarget.checked)}
        />
        {tipWords().form.noneKnown}
      </label>
      <Show when={fields().noneKnown}>
        <TextField
          name="noneBecause"
          label={tipWords().form.noneBecause}
          hint={tipWords().form.noneBecauseHint}
          value={fields().noneBecause}
          guard={props.writing.guard}
          fault={props.writing.sender.fault('notWhen')}
          max={limits.tip.step.max - 30}
          oneLine
          onInput={(text) => set('noneBecause', text)}
        />
      </Show>
    </div>
  )
}
