import type { JSX } from 'solid-js'
import type { __iconNode } from 'lucide-solid/icons/house'

export type Drawing = typeof __iconNode

const space = 'http://www.w3.org/2000/svg'
const drawn = new WeakMap<Drawing, SVGSVGElement>()

function draw(drawing: Drawing): SVGSVGElement {
  const svg = document.createElementNS(space, 'svg')
  const set = { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', 'stroke-width': '2' }
  for (const [name, value] of Object.entries(set)) svg.setAttribute(name, value)
  svg.setAttribute('stroke-linecap', 'round')
  svg.setAttribute('stroke-linejoin', 'round')
  svg.setAttribute('aria-hidden', 'true')
  svg.setAttribute('class', 'icon')
  for (const [element, attributes] of drawing) {
    const part = document.createElementNS(space, element)
    for (const [name, value] of Object.entries(attributes)) if (name !== 'key') part.setAttribute(name, value)
    svg.append(part)
  }
  return svg
}

/** A copy of a drawing made once: a feed shows some hundred and fifty icons. Always beside a word or a label. */
export function Icon(props: { of: Drawing; filled?: boolean }): JSX.Element {
  const make = (drawing: Drawing) => {
    const kept = drawn.get(drawing) ?? draw(drawing)
    drawn.set(drawing, kept)
    return kept.cloneNode(true) as SVGSVGElement
  }
  return <>{filledOr(make(props.of), () => props.filled)}</>
}

function filledOr(svg: SVGSVGElement, filled: () => boolean | undefined): JSX.Element {
  if (filled() !== undefined) svg.classList.toggle('filled', filled())
  return svg
}
