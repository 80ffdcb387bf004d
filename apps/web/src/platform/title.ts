import { createEffect } from 'solid-js'

/** The name of the page in the window's title. */
export function pageTitle(title: () => string | undefined): void {
  createEffect(() => {
    const name = title()
    document.title = name ? `${name} · Kring` : 'Kring'
  })
}
