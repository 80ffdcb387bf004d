import { A } from '@solidjs/router'
import { __iconNode as compass } from 'lucide-solid/icons/compass'
import { common } from '../platform/common.ts'
import { pageTitle } from '../platform/title.ts'
import { Icon } from '../ui/icon.tsx'

/** The same for what never was and for what one may not see. */
export function NotHere(props: { title?: string; more?: string }) {
  pageTitle(() => props.title ?? common().shell.notHere)
  return (
    <div class="void">
      <Icon of={compass} />
      <h1>{props.title ?? common().shell.notHere}</h1>
      <p>{props.more ?? common().shell.notHereMore}</p>
      <A class="btn" href="/">
        {common().shell.toFeed}
      </A>
    </div>
  )
}
