import { createSignal } from 'solid-js'

const wide = matchMedia('(width >= 75rem)')
/** Whether there is room for a third column; what stands there is not even asked for on a phone. */
const [wideScreen, setWide] = createSignal(wide.matches)
wide.addEventListener('change', () => setWide(wide.matches))
export { wideScreen }
