import type { Meilisearch } from 'meilisearch'
import type { House } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'
import { indexName } from './meili-index.ts'
import { enqueue } from './todo.ts'
import type { Ref } from './write.ts'

const PAGE = 5_000

/** Compares the ids and hashes of both sides and puts what differs on the list of what has to be sent. Returns how many that were. */
export async function drift(house: House, client: Meilisearch): Promise<number> {
  const there = await held(client)
  const { rows } = await house.database.pool.query<Ref & { id: string; hash: string }>(
    `select d.kind, d.row_id as "rowId", lower(d.kind) || '-' || d.row_id as id, d.hash
      from search_doc d join audience a on a.id = d.audience_id where a.kind in ('EVERYONE', 'REGION')`,
  )
  const wrong: Ref[] = []
  for (const row of rows) {
    if (there.get(row.id) !== row.hash) wrong.push(row)
    there.delete(row.id)
  }
  // what is left stands there and nowhere else
  for (const id of there.keys()) {
    const [kind = '', rowId] = id.split('-')
    wrong.push({ kind: kind.toUpperCase(), rowId: Number(rowId) })
  }
  if (wrong.length) await transaction(house.database.pool, (db) => enqueue(db, house.config, wrong))
  return wrong.length
}

async function held(client: Meilisearch): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (let offset = 0; ; offset += PAGE) {
    const page = await client
      .index(indexName)
      .getDocuments<{ id: string; hash: string }>({ fields: ['id', 'hash'], limit: PAGE, offset })
    for (const { id, hash } of page.results) found.set(id, hash)
    if (offset + PAGE >= page.total) return found
  }
}
