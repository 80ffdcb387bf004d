import { audiences } from '@kring/contract/limits'
import { createUniqueId, For, Show } from 'solid-js'
import { sentence } from '../platform/common.ts'
import { myself } from '../platform/session.ts'
import { audienceIcon } from '../posts/kinds.tsx'
import { Icon } from '../ui/icon.tsx'
import { writingWords } from './words.ts'

export type ChosenAudience = (typeof audiences)[number]
type Props = { chosen: ChosenAudience; onChange: (audience: ChosenAudience) => void; fault?: string | undefined }

/** Who may read it: always on the screen, each choice with what it means. */
export function AudienceChoice(props: Props) {
  const name = createUniqueId()
  const team = () => myself().team
  const possible = (audience: ChosenAudience) =>
    audience === 'EVERYONE' || (audience === 'REGION' ? Boolean(team()?.region) : Boolean(team()))
  const title = (audience: ChosenAudience) => {
    const texts = writingWords().audiences
    if (audience === 'REGION') return texts.REGION(team()?.region ?? '')
    return audience === 'TEAM' ? texts.TEAM(team()?.name ?? '') : texts.EVERYONE
  }
  return (
    <fieldset class="choice">
      <legend>{writingWords().audience}</legend>
      <For each={audiences.filter(possible)}>
        {(audience) => (
          <label class="option">
            <input
              type="radio"
              name={name}
              value={audience}
              checked={props.chosen === audience}
              onChange={() => props.onChange(audience)}
            />
            <span class="strong">
              <Icon of={audienceIcon[audience]} /> {title(audience)}
            </span>
            <span class="meta">{writingWords().audienceMore[audience]}</span>
          </label>
        )}
      </For>
      <p class="meta never">{writingWords().audienceNever}</p>
      <Show when={sentence(props.fault)}>{(text) => <p class="fault">{text()}</p>}</Show>
    </fieldset>
  )
}
