import type { AudienceKind, PostKind } from '@kring/contract/generated/operations'
import { __iconNode as question } from 'lucide-solid/icons/circle-question-mark'
import { __iconNode as barrier } from 'lucide-solid/icons/construction'
import { __iconNode as globe } from 'lucide-solid/icons/globe'
import { __iconNode as tip } from 'lucide-solid/icons/lightbulb'
import { __iconNode as lock } from 'lucide-solid/icons/lock'
import { __iconNode as region } from 'lucide-solid/icons/map-pin'
import { __iconNode as update } from 'lucide-solid/icons/megaphone'
import { __iconNode as learning } from 'lucide-solid/icons/sprout'
import { __iconNode as team } from 'lucide-solid/icons/users'
import { common } from '../platform/common.ts'
import { type Drawing, Icon } from '../ui/icon.tsx'

export const kindIcon: Record<PostKind, Drawing> = {
  QUESTION: question,
  TIP: tip,
  UPDATE: update,
  LEARNING: learning,
  BARRIER: barrier,
}

export const audienceIcon: Record<AudienceKind, Drawing> = { EVERYONE: globe, REGION: region, TEAM: team, CIRCLE: lock }

/** What a post is: always an icon and a word, never colour alone. */
export function Kind(props: { kind: PostKind }) {
  return (
    <span class={`kind k-${props.kind.toLowerCase()}`}>
      <Icon of={kindIcon[props.kind]} />
      {common().posts.kinds[props.kind]}
    </span>
  )
}

export function audienceText(audience: { kind: AudienceKind; name: string | null }): string {
  const texts = common().posts.audience
  if (audience.kind === 'REGION') return texts.region(audience.name ?? '')
  if (audience.kind === 'TEAM') return texts.team(audience.name ?? '')
  return audience.kind === 'CIRCLE' ? texts.circle : texts.everyone
}

/** Who may see it. */
export function AudienceMark(props: { of: { kind: AudienceKind; name: string | null } }) {
  return (
    <span class="aud">
      <Icon of={audienceIcon[props.of.kind]} />
      {audienceText(props.of)}
    </span>
  )
}

const roads: Record<PostKind, string> = {
  QUESTION: '/questions/',
  TIP: '/tips/',
  UPDATE: '/posts/',
  LEARNING: '/posts/',
  BARRIER: '/barriers/',
}
/** Where a post is read. */
export const roadTo = (post: { kind: PostKind; id: string }): string => roads[post.kind] + post.id
