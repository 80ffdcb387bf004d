import { ReadNotifications } from '@kring/contract/generated/operations'
import { useLocation } from '@solidjs/router'
import { createEffect } from 'solid-js'
import { run } from '../platform/graphql.ts'
import { lookAround, notices, unread } from '../shell/surroundings.ts'

/** Who opens a thread has read what was told about it, by whatever way they came. */
export function readWhenOpened(): void {
  const place = useLocation()
  let last = ''
  createEffect(() => {
    const post = /^\/(?:questions|tips|posts|barriers)\/([^/]+)$/.exec(place.pathname)?.[1]
    if (!post || post === 'new' || !unread()) {
      last = ''
      return
    }
    const key = `${post} ${notices()}`
    if (key === last) return
    last = key
    run(ReadNotifications, { post }).then(lookAround, () => {})
  })
}
