import { A } from '@solidjs/router'
import type { NotificationKind } from '@kring/contract/generated/operations'
import { __iconNode as mention } from 'lucide-solid/icons/at-sign'
import { __iconNode as book } from 'lucide-solid/icons/book-open'
import { __iconNode as clock } from 'lucide-solid/icons/calendar-clock'
import { __iconNode as check } from 'lucide-solid/icons/check'
import { __iconNode as eye } from 'lucide-solid/icons/eye'
import { __iconNode as eyeOff } from 'lucide-solid/icons/eye-off'
import { __iconNode as barrier } from 'lucide-solid/icons/construction'
import { __iconNode as lamp } from 'lucide-solid/icons/lightbulb'
import { __iconNode as merge } from 'lucide-solid/icons/merge'
import { __iconNode as comment } from 'lucide-solid/icons/message-square'
import { __iconNode as talk } from 'lucide-solid/icons/messages-square'
import { __iconNode as circle } from 'lucide-solid/icons/circle-dot-dashed'
import { __iconNode as glass } from 'lucide-solid/icons/search'
import { __iconNode as shield } from 'lucide-solid/icons/shield-check'
import { __iconNode as sprout } from 'lucide-solid/icons/sprout'
import { __iconNode as team } from 'lucide-solid/icons/users'
import { Show } from 'solid-js'
import { locale } from '../platform/words.ts'
import { roadTo } from '../posts/kinds.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { type Drawing, Icon } from '../ui/icon.tsx'
import { Time } from '../ui/time.tsx'
import type { Notice } from './page.tsx'
import { noticeWords } from './words.ts'

const icons: Record<NotificationKind, Drawing> = {
  ANSWERED: talk,
  COMMENTED: comment,
  HELPED: check,
  MENTIONED: mention,
  TEAM_ASKED: team,
  HIDDEN: eyeOff,
  REDACTED: shield,
  RESTORED: eye,
  SOLVED: lamp,
  BARRIER_MOVED: barrier,
  HANDED_OVER: shield,
  HANDOVER_ANSWERED: shield,
  HANDOVER_LATE: clock,
  REVIEW_SOON: clock,
  REVIEW_DUE: clock,
  SOURCE_REPLACED: book,
  DID_IT_HELP: check,
  MERGE_PROPOSED: merge,
  MERGED: merge,
  TIPS_HANDED_ON: lamp,
  WHAT_CAME: sprout,
  FOUND: glass,
  INVITED: circle,
}

/** Where a notice leads: to its post, or to where its question is answered. */
const roadOf = (kind: NotificationKind, post: Parameters<typeof roadTo>[0]): string =>
  kind === 'WHAT_CAME' ? '/intervision/learnings' : roadTo(post)

/** One sentence for a thread: who did what under which post. */
export function OneNotice(props: { notice: Notice }) {
  const who = () => {
    const name = props.notice.actor?.name ?? noticeWords().somebody
    return props.notice.more ? noticeWords().andOthers(name) : name
  }
  const sentence = () => noticeWords().sentences[props.notice.kind](who())
  return (
    <li class="notice" classList={{ unread: !props.notice.readAt }}>
      <span class="face">
        <Avatar id={props.notice.actor?.id ?? ''} initials={props.notice.actor?.initials ?? '·'} />
        <i aria-hidden="true">
          <Icon of={icons[props.notice.kind]} />
        </i>
      </span>
      <p class="grow">
        <Show when={!props.notice.readAt}>
          <span class="unseen">{noticeWords().unread}: </span>
        </Show>
        {sentence()}{' '}
        <Show when={props.notice.post} fallback={<Without notice={props.notice} />}>
          {(post) => (
            <A class="strong whole-row" href={roadOf(props.notice.kind, post())} lang={post().language}>
              {post().title}
            </A>
          )}
        </Show>
        <br />
        <Time at={props.notice.createdAt} language={locale()} />
      </p>
    </li>
  )
}

/** Without a post to open: hidden texts have a page of their own, circles are opened by their id, others are gone. */
function Without(props: { notice: Notice }) {
  const road = () =>
    props.notice.kind === 'HIDDEN'
      ? '/reports'
      : props.notice.intervision
        ? `/intervision/${props.notice.intervision.id}`
        : null
  return (
    <Show when={road()} fallback={<span class="meta">{noticeWords().gone}</span>}>
      {(href) => (
        <A class="strong whole-row" href={href()}>
          {props.notice.kind === 'HIDDEN' ? noticeWords().hiddenText : noticeWords().invitation}
        </A>
      )}
    </Show>
  )
}
