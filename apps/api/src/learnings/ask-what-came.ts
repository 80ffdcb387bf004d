import type { House } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'

/**
 * Asks presenters, once and three weeks after they published, what came of it. The database gives no more than whom to ask
 * about which post (a function of its own: the worker is in no circle). Says how many were asked.
 */
export async function askWhatCame(house: Pick<House, 'database' | 'now'>): Promise<number> {
  return transaction(house.database.pool, async (client) => {
    const { rows } = await client.query<{ person: number; post: number }>(
      'select person, post from learnings_to_ask_about($1)',
      [house.now()],
    )
    for (const { person, post } of rows)
      await client.query(`insert into outbox (event, payload) values ('learning.what_came', $1)`, [
        { post, people: [person] },
      ])
    return rows.length
  })
}
