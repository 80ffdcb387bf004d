import { __iconNode as square } from 'lucide-solid/icons/square'
import { __iconNode as undoIcon } from 'lucide-solid/icons/undo-2'
import { createEffect, For, onMount, Show } from 'solid-js'
import { Icon } from '../ui/icon.tsx'
import { say } from '../ui/voice.ts'
import { writingWords } from '../writing/words.ts'
import { type Box, paint, type Picture, type Stroke, within } from './picture.ts'

type Props = {
  picture: Picture
  strokes: Stroke[]
  boxes: Box[]
  /** Whether the tools are out. */
  tools: boolean
  onStrokes: (strokes: Stroke[]) => void
  onBoxes: (boxes: Box[]) => void
}

/** The photo, on which one draws black with finger or mouse, or lays black rectangles with the keyboard. */
export function BlackOut(props: Props) {
  const words = () => writingWords().photos
  let canvas!: HTMLCanvasElement
  let drawing: Stroke | undefined
  const at = (event: PointerEvent): [number, number] => {
    const { left, top, width } = canvas.getBoundingClientRect()
    const scale = props.picture.width / Math.max(width, 1)
    return [(event.clientX - left) * scale, (event.clientY - top) * scale]
  }
  const start = (event: PointerEvent) => {
    if (!props.tools) return
    event.preventDefault()
    canvas.setPointerCapture(event.pointerId)
    drawing = { points: [at(event), at(event)], width: Math.max(props.picture.width, props.picture.height) / 22 }
  }
  const draw = (event: PointerEvent) => {
    if (!drawing) return
    drawing.points.push(at(event))
    paint(canvas, props.picture, [...props.strokes, drawing])
  }
  const stop = () => {
    if (drawing) props.onStrokes([...props.strokes, drawing])
    drawing = undefined
  }
  onMount(() => createEffect(() => paint(canvas, props.picture, props.strokes)))
  const add = () => {
    const { width, height } = props.picture
    props.onBoxes([...props.boxes, { x: width * 0.35, y: height * 0.4, width: width * 0.3, height: height * 0.2 }])
    say(words().boxAdded)
    requestAnimationFrame(() => canvas.parentElement?.querySelector<HTMLElement>('.black-box:last-of-type')?.focus())
  }
  const undo = () => {
    if (props.strokes.length) props.onStrokes(props.strokes.slice(0, -1))
    else props.onBoxes(props.boxes.slice(0, -1))
    say(words().undone)
  }
  return (
    <div class="stack close">
      <div class="picture" classList={{ drawn: props.tools }}>
        <canvas
          ref={canvas}
          width={props.picture.width}
          height={props.picture.height}
          role="img"
          aria-label={words().picture}
          onPointerDown={start}
          onPointerMove={draw}
          onPointerUp={stop}
          onPointerCancel={stop}
        />
        <For each={props.boxes}>
          {(box, place) => (
            <BlackBox
              box={box}
              number={place() + 1}
              picture={props.picture}
              onChange={(next) => props.onBoxes(props.boxes.with(place(), next))}
              onDrop={() => props.onBoxes(props.boxes.toSpliced(place(), 1))}
            />
          )}
        </For>
      </div>
      <Show when={props.tools}>
        <p class="meta">{words().brush}</p>
        <div class="row tight wrap">
          <button type="button" class="btn o" onClick={add}>
            <Icon of={square} filled /> {words().addBox}
          </button>
          <Show when={props.strokes.length + props.boxes.length}>
            <button type="button" class="btn q" onClick={undo}>
              <Icon of={undoIcon} /> {words().undo}
            </button>
          </Show>
        </div>
      </Show>
    </div>
  )
}

type BoxProps = {
  box: Box
  number: number
  picture: Picture
  onChange: (box: Box) => void
  onDrop: () => void
}
const ways: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** A black rectangle: arrow keys move it, with Shift they change its size, Delete takes it away; or it is dragged. */
function BlackBox(props: BoxProps) {
  const share = (part: number, whole: number) => `${(100 * part) / whole}%`
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Delete' || event.key === 'Backspace') return props.onDrop()
    const way = ways[event.key]
    if (!way) return
    event.preventDefault()
    const step = Math.max(props.picture.width, props.picture.height) / 50
    const [dx, dy] = [way[0] * step, way[1] * step]
    const { x, y, width, height } = props.box
    const next = event.shiftKey
      ? { x, y, width: width + dx, height: height + dy }
      : { x: x + dx, y: y + dy, width, height }
    const kept = document.activeElement
    props.onChange(within(next, props.picture))
    if (kept !== document.activeElement) refocus(props.number)
  }
  const drag = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    const frame = event.currentTarget.parentElement?.getBoundingClientRect()
    if (!frame) return
    const scale = props.picture.width / Math.max(frame.width, 1)
    const from = { x: event.clientX, y: event.clientY, box: props.box }
    const move = (now: PointerEvent) =>
      props.onChange(
        within(
          {
            ...from.box,
            x: from.box.x + (now.clientX - from.x) * scale,
            y: from.box.y + (now.clientY - from.y) * scale,
          },
          props.picture,
        ),
      )
    const end = () => {
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', end)
    }
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', end)
  }
  return (
    <button
      type="button"
      class="black-box"
      aria-label={writingWords().photos.box(props.number)}
      style={{
        left: share(props.box.x, props.picture.width),
        top: share(props.box.y, props.picture.height),
        width: share(props.box.width, props.picture.width),
        height: share(props.box.height, props.picture.height),
      }}
      onKeyDown={keys}
      onPointerDown={drag}
    />
  )
}

/** A list that is written anew takes its elements with it; the focus stays with the same rectangle. */
const refocus = (number: number) =>
  document.querySelector<HTMLElement>(`.picture .black-box:nth-of-type(${number})`)?.focus()
