import type { House } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'
import { hashOf, type Text, toDocument, VERSION } from './document.ts'
import { postTexts, teamTexts } from './texts.ts'
import { enqueue } from './todo.ts'
import { putDocuments, type Ref, removeDocuments } from './write.ts'

/** As many texts as are read and written in one transaction. */
const BATCH = 250

type Known = Ref & { hash: string }

/** Brings the documents of these posts to what the posts are now: absent ones go first. Returns how many were not right. */
export async function followPosts(house: House, ids: readonly number[]): Promise<number> {
  let wrong = 0
  for (let start = 0; start < ids.length; start += BATCH) {
    const some = ids.slice(start, start + BATCH)
    wrong += await transaction(house.database.pool, async (client) => {
      const texts = await postTexts(client, some)
      const { rows: known } = await client.query<Known>(
        `select kind, row_id as "rowId", hash from search_doc where kind <> 'TEAM' and row_id = any($1) order by row_id for update`,
        [some],
      )
      const there = new Set(texts.map((text) => text.rowId))
      const absent = known.filter((one) => !there.has(one.rowId))
      const changed = differing(texts, known)
      await removeDocuments(client, absent)
      await putDocuments(client, changed.map(toDocument))
      await enqueue(client, house.config, [...absent, ...changed])
      return absent.length + changed.length
    })
  }
  return wrong
}

/** The same for teams: those of the given row ids or, without, all of them. */
export async function followTeams(house: House, ids?: readonly number[]): Promise<number> {
  return transaction(house.database.pool, async (client) => {
    const texts = await teamTexts(client, ids)
    const { rows: known } = await client.query<Known>(
      `select kind, row_id as "rowId", hash from search_doc where kind = 'TEAM' order by row_id for update`,
    )
    const changed = differing(texts, known)
    await putDocuments(client, changed.map(toDocument))
    await enqueue(client, house.config, changed)
    return changed.length
  })
}

function differing(texts: readonly Text[], known: readonly Known[]): Text[] {
  const hashes = new Map(known.map((one) => [one.rowId, one.hash]))
  return texts.filter((text) => hashes.get(text.rowId) !== hashOf(text))
}

/** Whether documents of an earlier version of Kring are left: what these lack is not found by. */
export async function isOutdated({ database }: House): Promise<boolean> {
  const { rows } = await database.pool.query<{ old: boolean }>(
    `select exists (select from search_doc where hash not like '${VERSION}.%') as old`,
  )
  return rows[0]?.old ?? false
}

/** Compares every text with its document and mends what differs. Returns how many that were; after a good night none. */
export async function mendDrift(house: House): Promise<number> {
  let wrong = await followTeams(house)
  for (let after = 0; ; ) {
    const from = after
    const { rows } = await house.database.pool.query<{ id: number }>(
      `select id from post where id > $1 union select row_id from search_doc where kind <> 'TEAM' and row_id > $1 order by 1 limit ${BATCH}`,
      [from],
    )
    const last = rows.at(-1)
    if (!last) return wrong
    wrong += await followPosts(
      house,
      rows.map((row) => row.id),
    )
    after = last.id
  }
}
