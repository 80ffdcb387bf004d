import { fileLimits } from '@kring/contract/file-limits'
import { limits } from '@kring/contract/limits'
import { createSignal, Show } from 'solid-js'
import { PhotoField } from '../photos/photo-field.tsx'
import { AudienceChoice } from '../writing/audience-choice.tsx'
import { BodyField } from '../writing/body-field.tsx'
import { GuardBox } from '../writing/guard-box.tsx'
import { DraftNote, FormTop } from '../writing/post-form.tsx'
import { TextField } from '../writing/text-field.tsx'
import { TopicChooser } from '../writing/topic-chooser.tsx'
import { CategoryChoice } from './category-choice.tsx'
import type { BarrierWriting } from './fields.ts'
import { barrierWords } from './words.ts'

type Props = {
  heading: string
  send: string
  writing: BarrierWriting
  /** A new one: photos and the audience are chosen now. */
  fresh?: boolean
  onSend: () => Promise<void>
}

/** A whole barrier: what stops, whom, what kind, and the way around it. */
export function BarrierForm(props: Props) {
  const texts = () => barrierWords().form
  const fields = () => props.writing.draft.fields
  const set = props.writing.draft.set
  const [missing, setMissing] = createSignal(false)
  const fault = (field: string) => props.writing.sender.fault(field)
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    setMissing(!fields().category)
    if (fields().category) props.writing.sender.send(props.onSend)
    else document.querySelector<HTMLElement>('#barrier select')?.focus()
  }
  const field = (name: 'title' | 'stops' | 'workAround', label: string, hint: string, max: number) => (
    <TextField
      name={name}
      label={label}
      hint={name === 'title' ? undefined : hint}
      placeholder={name === 'title' ? hint : undefined}
      value={fields()[name]}
      guard={props.writing.guard}
      fault={fault(name)}
      max={max}
      oneLine={name === 'title'}
      onInput={(text) => set(name, text)}
    />
  )
  return (
    <div class="cols">
      <div class="stack mid">
        <FormTop title={props.heading} send={props.send} busy={props.writing.sender.busy()} form="barrier" />
        <form class="stack form" id="barrier" onSubmit={send} novalidate>
          <DraftNote back={props.writing.draft.back()} onDrop={props.writing.draft.clear} />
          <Show when={props.writing.sender.refused()}>{(why) => <p class="note bad">{why()}</p>}</Show>
          {field('title', texts().name, texts().nameHint, limits.title.max)}
          <BodyField
            name="body"
            label={texts().body}
            hint={texts().bodyHint}
            value={fields().body}
            guard={props.writing.guard}
            fault={fault('body')}
            max={limits.body.max}
            onInput={(text) => set('body', text)}
          />
          {field('stops', texts().stops, texts().stopsHint, limits.barrier.stops.max)}
          {field('workAround', texts().workAround, texts().workAroundHint, limits.barrier.workAround.max)}
          <GuardBox guard={props.writing.guard} />
          <CategoryChoice
            label={texts().category}
            none={texts().choose}
            chosen={fields().category}
            fault={missing() && !fields().category ? 'required' : fault('category')}
            onChoose={(key) => set('category', key)}
          />
          <TopicChooser
            chosen={fields().topics}
            suggested={[]}
            fault={fault('topics')}
            onChange={(topics) => set('topics', topics)}
          />
          <Show when={props.fresh} fallback={<p class="meta">{texts().audienceKept}</p>}>
            <PhotoField
              photos={fields().photos}
              max={fileLimits.perText.photos}
              fault={fault('photos')}
              onChange={(photos) => set('photos', photos)}
            />
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
