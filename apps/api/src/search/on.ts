import type { House } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'
import type { Effect, Happened } from '../platform/outbox.ts'
import { type Text, toDocument } from './document.ts'
import type { Search } from './engine.ts'
import { postTexts, teamTexts } from './texts.ts'
import { enqueue } from './todo.ts'
import { putDocuments, type Ref, removeDocuments } from './write.ts'

/** As many posts as are read and written in one transaction. */
const BATCH = 250

/** Keeps the documents as the texts are. The same event twice, or late, gives the same: it reads what is there now. */
export const makeSearchEffect =
  (search: Search): Effect =>
  async (house, happened) => {
    const gone = new Set(happened.filter((one) => one.event === 'post.withdrawn').flatMap(postsOf))
    await follow(house, [...gone])
    const others = new Set(happened.filter((one) => isOfPost(one)).flatMap(postsOf))
    await follow(
      house,
      [...others].filter((id) => !gone.has(id)),
    )
    await followTeams(house, happened)
    search.poke()
  }

const isOfPost = (one: Happened) =>
  /^(post|answer|tip|posts)\.(added|changed|withdrawn|helped|tried|imported)$/.test(one.event)

/** Row ids of the posts an event is about; a range names some that are not there, which is no harm. */
function postsOf({ payload }: Happened): number[] {
  if (typeof payload.post === 'number') return [payload.post]
  const { from, to } = payload
  if (typeof from !== 'number' || typeof to !== 'number') return []
  return Array.from({ length: to - from + 1 }, (_, step) => from + step)
}

async function follow(house: House, ids: readonly number[]): Promise<void> {
  for (let start = 0; start < ids.length; start += BATCH) {
    const some = ids.slice(start, start + BATCH)
    await transaction(house.database.pool, async (client) => {
      const texts = await postTexts(client, some)
      const there = new Set(texts.map((text) => text.rowId))
      const { rows: known } = await client.query<Ref & { hash: string }>(
        `select kind, row_id as "rowId", hash from search_doc where kind <> 'TEAM' and row_id = any($1) order by row_id for update`,
        [some],
      )
      const hashes = new Map(known.map((one) => [one.rowId, one.hash]))
      const changed = texts.map(toDocument).filter((doc) => hashes.get(doc.rowId) !== doc.hash)
      const absent = known.filter((one) => !there.has(one.rowId))
      await removeDocuments(client, absent)
      await putDocuments(client, changed)
      await enqueue(client, house.config, [...absent, ...changed])
    })
  }
}

async function followTeams(house: House, happened: readonly Happened[]): Promise<void> {
  const all = happened.some((one) => one.event === 'teams.imported')
  const ids = happened.flatMap(({ event, payload }) =>
    event === 'team.changed' && typeof payload.team === 'number' ? [payload.team] : [],
  )
  if (!all && !ids.length) return
  await transaction(house.database.pool, async (client) => {
    const texts: Text[] = await teamTexts(client, all ? undefined : ids)
    await putDocuments(client, texts.map(toDocument))
    await enqueue(client, house.config, texts)
  })
}
