import { __iconNode as bold } from 'lucide-solid/icons/bold'
import { __iconNode as eye } from 'lucide-solid/icons/eye'
import { __iconNode as italic } from 'lucide-solid/icons/italic'
import { __iconNode as link } from 'lucide-solid/icons/link'
import { __iconNode as list } from 'lucide-solid/icons/list'
import { __iconNode as numbered } from 'lucide-solid/icons/list-ordered'
import { __iconNode as pencil } from 'lucide-solid/icons/pencil'
import { __iconNode as quote } from 'lucide-solid/icons/text-quote'
import { For } from 'solid-js'
import { type Drawing, Icon } from '../ui/icon.tsx'
import { writingWords } from './words.ts'

type Edit = (text: string) => { text: string; from: number; to: number }
type Tool = {
  name: 'bold' | 'italic' | 'list' | 'numbered' | 'quote' | 'link'
  drawing: Drawing
  lines?: boolean
  edit: Edit
}

const around =
  (mark: string): Edit =>
  (text) => ({ text: mark + text + mark, from: mark.length, to: mark.length + text.length })
const before =
  (mark: (line: number) => string): Edit =>
  (text) => {
    const made = text
      .split('\n')
      .map((line, index) => mark(index) + line)
      .join('\n')
    return { text: made, from: made.length, to: made.length }
  }

const tools: Tool[] = [
  { name: 'bold', drawing: bold, edit: around('**') },
  { name: 'italic', drawing: italic, edit: around('*') },
  { name: 'list', drawing: list, lines: true, edit: before(() => '- ') },
  { name: 'numbered', drawing: numbered, lines: true, edit: before((line) => `${line + 1}. `) },
  { name: 'quote', drawing: quote, lines: true, edit: before(() => '> ') },
  {
    name: 'link',
    drawing: link,
    edit: (text) => {
      const name = text || writingWords().linkHere
      return { text: `[${name}](https://)`, from: name.length + 11, to: name.length + 11 }
    },
  },
]

/** Writes the change through the browser, so that Ctrl-Z takes it back. */
function apply(area: HTMLTextAreaElement, tool: Tool) {
  let from = area.selectionStart
  const to = area.selectionEnd
  if (tool.lines) from = area.value.lastIndexOf('\n', from - 1) + 1
  const made = tool.edit(area.value.slice(from, to))
  area.focus()
  area.setSelectionRange(from, to)
  if (!document.execCommand('insertText', false, made.text)) {
    area.setRangeText(made.text, from, to, 'end')
    area.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }
  area.setSelectionRange(from + made.from, from + made.to)
}

type Props = { area: () => HTMLTextAreaElement | undefined; preview: boolean; onPreview: (on: boolean) => void }

/** The few marks that a text may have, and a look at how it will read. */
export function Toolbar(props: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a toolbar is no fieldset
    <div class="tools" role="group" aria-label={writingWords().toolbar}>
      <For each={tools}>
        {(tool) => (
          <button
            type="button"
            class="iconbtn"
            aria-label={writingWords()[tool.name]}
            title={writingWords()[tool.name]}
            disabled={props.preview}
            onClick={() => {
              const area = props.area()
              if (area) apply(area, tool)
            }}
          >
            <Icon of={tool.drawing} />
          </button>
        )}
      </For>
      <button type="button" class="act" onClick={() => props.onPreview(!props.preview)}>
        <Icon of={props.preview ? pencil : eye} />
        <span class="wide-only">{props.preview ? writingWords().write : writingWords().preview}</span>
      </button>
    </div>
  )
}
