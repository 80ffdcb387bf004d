/*
 * How a text will read, for the preview alone: the marks of the toolbar and plain links, made of nodes and never of
 * HTML, so that nothing a text holds can run. What others see is made and cleaned by the server.
 */
const inline = /(\*\*|__)(.+?)\1|(\*|_)(.+?)\3|`([^`]+)`|\[([^\]]*)\]\(([^)\s]*)\)|(https?:\/\/[^\s<>)]+)/

function make(tag: string, children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag)
  element.append(...children)
  return element
}

function anchor(text: string, target: string): Node | string {
  if (!/^(https?:|mailto:)/i.test(target)) return text
  const element = make('a', [text]) as HTMLAnchorElement
  element.href = target
  element.target = '_blank'
  element.rel = 'noopener noreferrer nofollow'
  return element
}

export function spans(text: string): (Node | string)[] {
  const found = inline.exec(text)
  if (!found) return text ? [text] : []
  const [all, , strong, , soft, code, name, target, bare] = found
  const before = text.slice(0, found.index)
  let node: Node | string = all
  if (strong !== undefined) node = make('strong', spans(strong))
  else if (soft !== undefined) node = make('em', spans(soft))
  else if (code !== undefined) node = make('code', [code])
  else if (target !== undefined) node = anchor(name || target, target)
  else if (bare !== undefined) node = anchor(bare, bare)
  return [...(before ? [before] : []), node, ...spans(text.slice(found.index + all.length))]
}

const broken = (lines: string[]) =>
  lines.flatMap((line, index) => (index ? [document.createElement('br'), ...spans(line)] : spans(line)))

const shapes: [RegExp, (lines: string[]) => Node][] = [
  [
    /^\s{0,3}[-*+]\s+/,
    (lines) =>
      make(
        'ul',
        lines.map((line) => make('li', spans(line))),
      ),
  ],
  [
    /^\s{0,3}\d{1,3}[.)]\s+/,
    (lines) =>
      make(
        'ol',
        lines.map((line) => make('li', spans(line))),
      ),
  ],
  [/^\s{0,3}>\s?/, (lines) => make('blockquote', broken(lines))],
  [/^#{1,6}\s+/, (lines) => make('p', [make('strong', broken(lines))])],
]

/** Blocks one after the other: lines of the same shape belong together, an empty line ends them. */
export function blocks(text: string): Node[] {
  const out: Node[] = []
  let lines: string[] = []
  let shape = -1
  const close = () => {
    if (lines.length) out.push(shape < 0 ? make('p', broken(lines)) : (shapes[shape]?.[1](lines) ?? make('p', [])))
    lines = []
  }
  for (const line of text.split('\n')) {
    const now = shapes.findIndex(([start]) => start.test(line))
    if (!line.trim() || now !== shape) close()
    shape = now
    if (line.trim()) lines.push(now < 0 ? line : line.replace(shapes[now]?.[0] ?? '', ''))
  }
  close()
  return out
}
