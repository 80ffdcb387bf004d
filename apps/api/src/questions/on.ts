import type { House } from '../platform/context.ts'
import type { Happened } from '../platform/outbox.ts'
import { refreshQuestion } from './refresh.ts'

/** An answer that was hidden, restored or redacted may stand on the question's card, or have to leave it. */
export async function followAnswers(house: House, happened: Happened[]): Promise<void> {
  const changed = happened.filter(({ event }) => /^answer\.(hidden|restored|redacted)$/.test(event))
  for (const id of new Set(changed.map(({ payload }) => Number(payload.post))))
    await refreshQuestion(house.database.pool, id)
}
