import { __iconNode as buoy } from 'lucide-solid/icons/life-buoy'
import { createSignal, For, Show } from 'solid-js'
import { Dialog } from '../ui/dialog.tsx'
import { Icon } from '../ui/icon.tsx'
import { both, type Danger } from './read.ts'
import { circleWords } from './words.ts'

/** One tap in every phase. What it shows came with the room: opening it sends nothing to anybody. */
export function DangerButton(props: { route: Danger }) {
  const [open, setOpen] = createSignal(false)
  const texts = () => circleWords().danger
  return (
    <>
      <button type="button" class="danger-way" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon of={buoy} />
        <span class="full">{texts().ask}</span>
        <span class="short">{texts().short}</span>
      </button>
      <Dialog open={open()} title={texts().title} closeLabel={texts().close} onClose={() => setOpen(false)}>
        <p>{texts().lead}</p>
        <Show when={props.route} fallback={<GeneralWay />}>
          {(route) => (
            <section>
              <h3>{texts().route}</h3>
              <p class="plain-text">{both(route())}</p>
            </section>
          )}
        </Show>
        <a class="btn danger" href="tel:112">
          {texts().call('112')}
        </a>
        <p class="meta">{texts().nowMore}</p>
      </Dialog>
    </>
  )
}

/** What anyone can do where the organisation wrote nothing of its own. */
function GeneralWay() {
  const texts = () => circleWords().danger
  return (
    <>
      <p class="note">{texts().routeNone}</p>
      <dl class="ways-out">
        <For each={texts().general}>
          {(way) => (
            <div>
              <dt>{way.who}</dt>
              <dd>{way.what}</dd>
            </div>
          )}
        </For>
      </dl>
    </>
  )
}
