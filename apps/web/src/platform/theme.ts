import type { Theme } from '@kring/contract/generated/operations'
import { createSignal } from 'solid-js'
import { kept } from './kept.ts'

const read = (): Theme => {
  const choice = kept.read('kring.theme')
  return choice === 'DARK' || choice === 'LIGHT' ? choice : 'SYSTEM'
}
const [theme, setTheme] = createSignal<Theme>(read())
export { theme }

const dark = matchMedia('(prefers-color-scheme: dark)')
const paint = () => {
  const isDark = theme() === 'DARK' || (theme() === 'SYSTEM' && dark.matches)
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light'
}
dark.addEventListener('change', paint)

export function wear(choice: Theme): void {
  kept.write('kring.theme', choice)
  setTheme(choice)
  paint()
}
