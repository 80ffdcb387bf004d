import type { Viewer } from '../platform/context.ts'
import { mayRedactText, type Verdict } from '../posts/policy.ts'
import type { Text } from './find.ts'

type Looker = Pick<Viewer, 'id' | 'teamId' | 'roles'>

/** Its author (a tip's team) and stewards, at any time. */
export const mayRedact = (viewer: Looker, text: Pick<Text, 'authorId' | 'teamId' | 'kind' | 'table'>): Verdict =>
  mayRedactText(viewer, { ...text, kind: text.table === 'post' ? (text.kind ?? '') : '' })

/** Only a steward judges a report, and only while the text is hidden. */
export function mayRestore(viewer: Looker, text: Pick<Text, 'hiddenAt'>): Verdict {
  if (!viewer.roles.includes('STEWARD')) return { allowed: false, reason: 'stewards_only' }
  return text.hiddenAt ? { allowed: true } : { allowed: false, reason: 'not_hidden' }
}
