import { type Finding, weight } from './kinds.ts'
import type { Normalised } from './normalise.ts'
import type { Draft } from './page.ts'

/** Brings drafts back to places in the original text; of two that overlap the stronger, then the longer, stays. */
export function settle(drafts: readonly Draft[], plain: Normalised): Finding[] {
  const ranked = [...drafts].sort(
    (left, right) => left.start - right.start || weight(right.level) - weight(left.level) || right.end - left.end,
  )
  const kept: Draft[] = []
  for (const draft of ranked) {
    let last = kept.at(-1)
    let stays = true
    while (last !== undefined && last.end > draft.start) {
      if (!isStronger(draft, last)) {
        stays = false
        break
      }
      kept.pop()
      last = kept.at(-1)
    }
    if (stays) kept.push(draft)
  }
  return kept.map(({ kind, level, start, end, suggestion }) => ({
    kind,
    level,
    start: plain.from(start),
    end: plain.to(end),
    suggestion,
  }))
}

function isStronger(draft: Draft, other: Draft): boolean {
  const difference = weight(draft.level) - weight(other.level)
  return difference > 0 || (difference === 0 && draft.end - draft.start > other.end - other.start)
}
