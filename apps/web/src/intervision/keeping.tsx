import type { RecordKeeping } from '@kring/contract/generated/operations'
import { For } from 'solid-js'
import { circleWords } from './words.ts'

const terms: RecordKeeping[] = ['DAYS_30', 'YEAR', 'UNTIL_REMOVED']

/** How long the record stays readable to those who took part. */
export function Keeping(props: { chosen: RecordKeeping; onChoose: (keep: RecordKeeping) => void }) {
  return (
    <fieldset class="choice">
      <legend>{circleWords().form.retention}</legend>
      <For each={terms}>
        {(term) => (
          <label class="option">
            <input type="radio" name="keep" checked={props.chosen === term} onChange={() => props.onChoose(term)} />
            <span>{circleWords().retention[term]}</span>
          </label>
        )}
      </For>
      <p class="meta">{circleWords().form.retentionHint}</p>
    </fieldset>
  )
}
