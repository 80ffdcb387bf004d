import { createHash } from 'node:crypto'

/** A line of the record as it is kept. */
export type ActRow = {
  seq: number
  at: Date
  kind: string
  subject: string
  actorId: number | null
  personId: number | null
  previous: string
  hash: string
}

/** What the database's act_hash computes as well. */
export function hashOf(act: Omit<ActRow, 'hash'>): string {
  const parts = [
    act.seq,
    act.at.getTime(),
    act.kind,
    act.subject,
    act.actorId ?? '-',
    act.personId ?? '-',
    act.previous,
  ]
  return createHash('sha256').update(parts.join('|')).digest('hex')
}

/** Follows the chain from `before` (nothing at its start). Returns the number of the first line that is not right, or null. */
export function firstFault(
  acts: readonly ActRow[],
  before: Pick<ActRow, 'seq' | 'hash'> = { seq: 0, hash: '' },
): number | null {
  let last = before
  for (const act of acts) {
    if (act.seq !== last.seq + 1 || act.previous !== last.hash || act.hash !== hashOf(act)) return last.seq + 1
    last = act
  }
  return null
}
