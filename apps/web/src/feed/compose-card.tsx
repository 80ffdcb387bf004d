import { A } from '@solidjs/router'
import { __iconNode as question } from 'lucide-solid/icons/circle-question-mark'
import { __iconNode as tip } from 'lucide-solid/icons/lightbulb'
import { __iconNode as news } from 'lucide-solid/icons/megaphone'
import { __iconNode as talk } from 'lucide-solid/icons/messages-square'
import { common } from '../platform/common.ts'
import { myself } from '../platform/session.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Icon } from '../ui/icon.tsx'

/** The way in to writing; on a phone the + below does this. */
export function ComposeCard() {
  const first = () => myself().name.split(' ')[0] ?? ''
  return (
    <section class="card compose" aria-label={common().feed.compose}>
      <div class="row">
        <Avatar id={myself().id} initials={myself().initials} />
        <A class="input grow" href="/ask">
          {common().feed.prompt(first())}
        </A>
      </div>
      <div class="ways">
        <A class="k-question" href="/ask">
          <Icon of={question} />
          {common().feed.ask}
        </A>
        <A class="k-tip" href="/tips/new">
          <Icon of={tip} />
          {common().feed.tip}
        </A>
        <A class="k-learning" href="/intervision">
          <Icon of={talk} />
          {common().shell.nav.intervision}
        </A>
        <A class="k-update" href="/update">
          <Icon of={news} />
          {common().feed.update}
        </A>
      </div>
    </section>
  )
}
