import type { House } from '../platform/context.ts'
import type { Queryable } from '../platform/database.ts'

export type LetterKind = 'INVITE' | 'RESET' | 'CHANGED'

/**
 * Writes down that a letter is to be sent, in the transaction of what it is about; it leaves afterwards (send-letters.ts).
 * To `null` it is written and thrown away. Without mail only an invitation is written down, for the record of acts.
 */
export async function writeLetter(
  house: Pick<House, 'config' | 'now'>,
  client: Queryable,
  personId: number | null,
  kind: LetterKind,
): Promise<void> {
  if (!house.config.mail && kind !== 'INVITE') return
  await client.query({
    text: 'insert into letter (person_id, kind, at, due_at) values ($1, $2, $3, $3)',
    values: [personId, kind, house.now()],
  })
}
