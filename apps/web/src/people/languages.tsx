import { __iconNode as cross } from 'lucide-solid/icons/x'
import { createMemo, For, Show } from 'solid-js'
import { sentence } from '../platform/common.ts'
import { locale } from '../platform/words.ts'
import { Field } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { peopleWords } from './words.ts'

/** Languages that are spoken in homes in the Netherlands; others can stand in a profile that was imported. */
const usual =
  'nl en ar ar-MA zgh rif tr pap srn hi de fr es pt pl ro bg ru uk hu cs it el sr hr bs sq zh yue vi id ms jv ta ur fa ps ku ckb so am ti arc sw yo tw fy li nds dse'.split(
    ' ',
  )

/** What no browser knows by name. */
const unnamed: Record<string, { nl: string; en: string }> = {
  dse: { nl: 'Nederlandse Gebarentaal', en: 'Dutch Sign Language' },
  zgh: { nl: 'Tamazight', en: 'Tamazight' },
  rif: { nl: 'Tarifit (Riffijns)', en: 'Tarifit (Riffian)' },
  srn: { nl: 'Sranantongo', en: 'Sranan Tongo' },
  nds: { nl: 'Nedersaksisch', en: 'Low Saxon' },
  arc: { nl: 'Aramees', en: 'Aramaic' },
  li: { nl: 'Limburgs', en: 'Limburgish' },
  'ar-MA': { nl: 'Arabisch (Darija)', en: 'Arabic (Darija)' },
}

export function languageName(tag: string): string {
  const known = unnamed[tag]?.[locale()]
  if (known) return known
  try {
    const name = new Intl.DisplayNames(locale(), { type: 'language' }).of(tag) ?? tag
    return name.charAt(0).toUpperCase() + name.slice(1)
  } catch {
    return tag
  }
}

/** All that can be chosen, by name, with those that are there already. */
export const languageTags = (also: readonly string[] = []): string[] =>
  [...new Set([...usual, ...also])].sort((one, other) => languageName(one).localeCompare(languageName(other), locale()))

type Props = {
  label: string
  chosen: string[]
  max: number
  fault?: string | undefined
  onChange: (languages: string[]) => void
}

/** A few languages: added from the device's own list, taken away with a tap. */
export function LanguageChooser(props: Props) {
  const open = createMemo(() => languageTags().filter((tag) => !props.chosen.includes(tag)))
  return (
    <div class="stack close">
      <Field label={props.label} fault={sentence(props.fault)}>
        {(ties) => (
          <select
            {...ties()}
            class="input"
            disabled={props.chosen.length >= props.max}
            onChange={(event) => {
              const tag = event.currentTarget.value
              event.currentTarget.selectedIndex = 0
              if (tag) props.onChange([...props.chosen, tag])
            }}
          >
            <option value="">{peopleWords().addLanguage}</option>
            <For each={open()}>{(tag) => <option value={tag}>{languageName(tag)}</option>}</For>
          </select>
        )}
      </Field>
      <Show when={props.chosen.length}>
        <ul class="plain chips">
          <For each={props.chosen}>
            {(tag) => (
              <li>
                <button
                  type="button"
                  class="chip on"
                  aria-label={peopleWords().removeLanguage(languageName(tag))}
                  onClick={() => props.onChange(props.chosen.filter((one) => one !== tag))}
                >
                  {languageName(tag)} <Icon of={cross} />
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  )
}
