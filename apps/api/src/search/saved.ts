import { limits } from '@kring/contract/limits'
import type { MutationSaveSearchArgs, SearchFilter } from '../generated/resolvers.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'
import { badInput, notFound } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { takeTexts } from '../platform/text.ts'
import { narrowed } from './narrow.ts'
import { lookLater } from './look.ts'

/** What is kept of a filter: moments pass, so a span of time is not. */
export type KeptFilter = Pick<SearchFilter, 'kinds' | 'topics' | 'region' | 'language' | 'answered' | 'team' | 'mine'>
type Row = { publicId: string; name: string; query: string; filter: KeptFilter; notify: boolean; createdAt: Date }

const columns = `public_id as "publicId", name, query, filter, notify, created_at as "createdAt"`
const shown = ({ publicId, filter, ...row }: Row) => ({
  id: publicId,
  ...row,
  kinds: filter.kinds ?? [],
  topics: filter.topics ?? [],
  region: filter.region ?? null,
  language: filter.language ?? null,
  answered: filter.answered ?? null,
  team: filter.team ?? null,
  mine: filter.mine ?? false,
})

/** The searches that the viewer kept, last one first. Nobody else sees them. */
export async function savedSearches(ctx: Context) {
  const { rows } = await ctx.database.pages.query<Row>({
    name: 'saved_searches',
    text: `select ${columns} from saved_search where person_id = $1 order by id desc`,
    values: [signedIn(ctx).id],
  })
  return rows.map(shown)
}

/** Keeps a search for oneself; with `notify` one hears of what is new, at most once a day. Throws BAD_INPUT or CLIENT_DATA. */
export async function saveSearch(ctx: Context, { input }: MutationSaveSearchArgs) {
  const viewer = signedIn(ctx)
  const { name, query, region } = takeTexts(
    { name: input.name, query: input.query, region: input.filter?.region ?? '' },
    { name: limits.search.name, query: { max: limits.search.query }, region: { max: 80 } },
    { language: viewer.locale, notAClient: input.notAClient ?? false },
  )
  const { since: _s, until: _u, ...kept } = input.filter ?? {}
  const filter: KeptFilter = { ...kept, region: region || null }
  // what cannot be searched is not kept
  await narrowed(ctx, filter)
  if (filter.language && !/^[a-z]{2,3}$/.test(filter.language)) throw badInput({ language: 'unknown_language' })
  if (!query && !Object.values(filter).some((one) => (Array.isArray(one) ? one.length : one)))
    throw badInput({ query: 'required' })
  return transaction(ctx.database.pool, async (client) => {
    const { rows } = await client.query<Row & { id: number }>(
      `insert into saved_search (public_id, person_id, name, query, filter, notify, turn, seen_at, created_at)
         select $1, $2, $3, $4, $5::jsonb, $6, 0, $7, $7 where (select count(*) from saved_search where person_id = $2) < $8
       returning id, ${columns}`,
      [
        newId('s'),
        viewer.id,
        name,
        query,
        JSON.stringify(filter),
        input.notify ?? true,
        ctx.now(),
        limits.search.saved,
      ],
    )
    const [row] = rows
    if (!row) throw badInput({ name: 'too_many' })
    const { id, ...saved } = row
    if (saved.notify) await lookLater(client, id, 0)
    return shown(saved)
  })
}

/** Forgets a search that one kept. Throws NOT_FOUND. */
export async function removeSavedSearch(ctx: Context, id: string): Promise<boolean> {
  const { rowCount } = await ctx.database.pool.query(
    'delete from saved_search where public_id = $1 and person_id = $2',
    [id, signedIn(ctx).id],
  )
  if (!rowCount) throw notFound()
  return true
}
