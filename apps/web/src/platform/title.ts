import { createEffect } from 'solid-js'
import { keepsNothing } from './kept.ts'

let spoken = ''
/** The name of the page as it is said aloud; the window's title may say less. */
export const pageName = (): string => spoken || document.title

/** The name of the page in the window's title. What people wrote stays out of the history of a shared device. */
export function pageTitle(title: () => string | undefined, written = false): void {
  createEffect(() => {
    const name = title()
    spoken = name ? `${name} · Kring` : 'Kring'
    document.title = written && keepsNothing() ? 'Kring' : spoken
  })
}
