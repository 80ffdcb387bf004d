import { PostChanged } from '@kring/contract/generated/operations'
import { createEffect, on } from 'solid-js'
import { follow, returns } from '../platform/live.ts'

/** Reads a page anew when its post, or what stands under it, changed; says when it is gone. */
export function followPost(id: string, changed: () => void, gone: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  follow(PostChanged, { id }, ({ postChanged: event }) => {
    clearTimeout(timer)
    if (event.kind === 'REMOVED') gone()
    // several changes at once are read once
    else timer = setTimeout(changed, 150)
  })
  createEffect(on(returns, (count) => count > 0 && changed()))
}
