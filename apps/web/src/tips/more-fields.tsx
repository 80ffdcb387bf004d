import { limits } from '@kring/contract/limits'
import type { Competence, Evidence } from '@kring/contract/generated/operations'
import { __iconNode as plus } from 'lucide-solid/icons/plus'
import { __iconNode as bin } from 'lucide-solid/icons/trash'
import { Index, Show } from 'solid-js'
import { sentence } from '../platform/common.ts'
import { Field } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { MarkedArea } from '../writing/marked-area.tsx'
import { Choice } from '../ui/choice.tsx'
import { latestReview, type TipWriting, today, usualReview } from './fields.ts'
import { Lines } from './lines.tsx'
import { tipWords } from './words.ts'

type Props = { writing: TipWriting }
const evidences: Evidence[] = ['ONE_TEAM', 'SEVERAL_TEAMS', 'GUIDELINE', 'RESEARCH', 'IDEA']
const competences: (Competence | '')[] = ['', 'HELPER', 'CARER', 'NURSE', 'SPECIALIST']

/** What is not needed to share a tip, but helps who wants to use it. */
export function MoreFields(props: Props) {
  const fields = () => props.writing.draft.fields
  const set = props.writing.draft.set
  const filled = () => fields().materials.length + fields().watchFor.length + fields().sources.length > 0
  const faults = () =>
    ['materials', 'watchFor', 'sources', 'reviewOn'].some((field) => props.writing.sender.fault(field))
  return (
    <details class="more-fields" open={filled() || faults()}>
      <summary>
        {tipWords().form.more}
        <span class="meta">{tipWords().form.moreMeta}</span>
      </summary>
      <div class="stack">
        <Lines
          name="materials"
          writing={props.writing}
          label={tipWords().form.materials}
          hint={tipWords().form.materialsHint}
          item={tipWords().form.material}
          add={tipWords().form.addMaterial}
        />
        <Lines
          name="watchFor"
          writing={props.writing}
          label={tipWords().form.watchFor}
          item={tipWords().form.watchForItem}
          add={tipWords().form.addWatchFor}
        />
        <Choice
          label={tipWords().evidence}
          chosen={fields().evidence}
          choices={evidences}
          name={(evidence) => tipWords().evidences[evidence]}
          onChoose={(evidence) => set('evidence', evidence)}
        />
        <Sources writing={props.writing} />
        <Choice
          label={tipWords().competence}
          chosen={fields().competence}
          choices={competences}
          name={(who) => (who ? tipWords().competences[who] : tipWords().form.competenceAny)}
          onChoose={(who) => set('competence', who)}
        />
        <label class="tick">
          <input
            type="checkbox"
            checked={fields().needsInstruction}
            onChange={(event) => set('needsInstruction', event.currentTarget.checked)}
          />
          {tipWords().form.needsInstruction}
        </label>
        <ReviewDay writing={props.writing} />
      </div>
    </details>
  )
}

function ReviewDay(props: Props) {
  const fields = () => props.writing.draft.fields
  return (
    <Field
      label={tipWords().form.reviewOn}
      hint={tipWords().form.reviewHint}
      fault={sentence(props.writing.sender.fault('reviewOn'))}
    >
      {(ties) => (
        <input
          {...ties()}
          class="input"
          type="date"
          min={today()}
          max={latestReview()}
          value={fields().reviewOn || usualReview(fields())}
          onChange={(event) => props.writing.draft.set('reviewOn', event.currentTarget.value)}
        />
      )}
    </Field>
  )
}

function Sources(props: Props) {
  const sources = () => props.writing.draft.fields.sources
  const set = props.writing.draft.set
  const fault = () => sentence(props.writing.sender.fault('sources'))
  const add = () => {
    const place = sources().length
    set('sources', place, { title: '', url: '' })
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[name="sources.${place}"]`)?.focus())
  }
  return (
    <fieldset class="lines">
      <legend>{tipWords().form.sources}</legend>
      <span class="hint">{tipWords().form.sourcesHint}</span>
      <Index each={sources()}>
        {(source, place) => (
          <div class="line-item">
            <div class="pair">
              <MarkedArea
                value={source().title}
                marks={props.writing.guard.open(`sources.${place}`)}
                oneLine
                placeholder={tipWords().form.sourceTitle(place + 1)}
                onInput={(text) => set('sources', place, 'title', text)}
                ties={{ name: `sources.${place}`, 'aria-label': tipWords().form.sourceTitle(place + 1) }}
              />
              <input
                class="input"
                type="url"
                inputmode="url"
                placeholder="https://"
                aria-label={tipWords().form.sourceUrl(place + 1)}
                aria-invalid={fault() ? true : undefined}
                value={source().url}
                onInput={(event) => set('sources', place, 'url', event.currentTarget.value)}
              />
            </div>
            <button
              type="button"
              class="iconbtn"
              aria-label={tipWords().form.remove(tipWords().form.sourceTitle(place + 1))}
              onClick={() => set('sources', sources().toSpliced(place, 1))}
            >
              <Icon of={bin} />
            </button>
          </div>
        )}
      </Index>
      <Show when={sources().length < limits.tip.list.max}>
        <button type="button" class="act add" onClick={add}>
          <Icon of={plus} /> {tipWords().form.addSource}
        </button>
      </Show>
      <Show when={fault()}>{(why) => <span class="fault">{why()}</span>}</Show>
    </fieldset>
  )
}
