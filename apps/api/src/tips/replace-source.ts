import { limits } from '@kring/contract/limits'
import type { MutationReplaceSourceArgs } from '../generated/resolvers.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { type Queryable, transaction } from '../platform/database.ts'
import { badInput, forbidden } from '../platform/errors.ts'
import { clean, guardNames, guardTexts, lengthFault } from '../platform/text.ts'
import { mayReplaceSource } from './policy.ts'
import type { ReplacedRow } from './read.ts'

type Given = { title: string; url: string; newTitle: string; newUrl: string }
const link = /^https?:\/\/[^\s]{1,2000}$/i

function take(ctx: Context, given: Given): Given {
  const { locale } = signedIn(ctx)
  const taken = {
    title: clean(given.title),
    url: given.url.trim(),
    newTitle: clean(given.newTitle),
    newUrl: given.newUrl.trim(),
  }
  guardTexts({ title: taken.title, newTitle: taken.newTitle }, locale, false)
  guardNames({ url: taken.url, newUrl: taken.newUrl }, locale)
  const faults: Record<string, string> = {}
  const size = { min: 1, max: limits.tip.step.max }
  const fault = lengthFault(taken.title, size) ?? lengthFault(taken.newTitle, { max: size.max })
  if (fault) faults[lengthFault(taken.title, size) ? 'title' : 'newTitle'] = fault
  for (const field of ['url', 'newUrl'] as const)
    if (taken[field] && !link.test(taken[field])) faults[field] = 'bad_link'
  if (Object.keys(faults).length) throw badInput(faults)
  return taken
}

const citing = `p.kind = 'TIP' and p.audience_id <> 0 and exists (
  select from jsonb_array_elements(case when jsonb_typeof(p.record -> 'sources') = 'array' then p.record -> 'sources' else '[]' end) s
  where source_key(s ->> 'title', s ->> 'url') = source_key($1, $2))`

/** Whether the viewer's team keeps a tip that cites it. */
async function teamCites(database: Queryable, { title, url }: Given, teamId: number | null): Promise<boolean> {
  if (teamId === null) return false
  const { rowCount } = await database.query({
    text: `select from post p where ${citing} and p.team_id = $3 limit 1`,
    values: [title, url, teamId],
  })
  return rowCount === 1
}

/** The tips that cite it say again what they rest on; their teams are told when it is news to them. */
async function tellTips(client: Queryable, { title, url }: Given, actor: number, event: string | null): Promise<void> {
  const { rows } = await client.query<{ id: number }>({
    // the trigger on the record looks the sources up
    text: `update post p set record = record where ${citing} returning p.id`,
    values: [title, url],
  })
  const payloads = rows.map(({ id }) => ({ post: id, actor }))
  await client.query({
    text: `insert into outbox (event, payload) select e.event, i.payload from jsonb_array_elements($1::jsonb) i(payload), unnest($2::text[]) e(event)`,
    values: [JSON.stringify(payloads), event ? ['post.changed', event] : ['post.changed']],
  })
}

/** Says that a source was replaced: every tip that cites it says so from this moment on. */
export async function replaceSource(ctx: Context, input: MutationReplaceSourceArgs['input']): Promise<ReplacedRow> {
  const viewer = signedIn(ctx)
  const taken = take(ctx, {
    title: input.title,
    url: input.url ?? '',
    newTitle: input.newTitle ?? '',
    newUrl: input.newUrl ?? '',
  })
  const verdict = mayReplaceSource(viewer, await teamCites(ctx.database.pool, taken, viewer.teamId))
  if (!verdict.allowed) throw forbidden(verdict.reason)
  await transaction(ctx.database.pool, async (client) => {
    const { rowCount } = await client.query(
      `insert into replaced_source (key, title, url, new_title, new_url, person_id, at) values (source_key($1, $2), $1, $2, $3, $4, $5, $6)
       on conflict (key) do update set new_title = excluded.new_title, new_url = excluded.new_url
         where (replaced_source.new_title, replaced_source.new_url) is distinct from (excluded.new_title, excluded.new_url)`,
      [taken.title, taken.url, taken.newTitle, taken.newUrl, viewer.id, ctx.now()],
    )
    if (rowCount) await tellTips(client, taken, viewer.id, 'tip.source_replaced')
  })
  ctx.poke()
  return { ...taken, at: ctx.now() }
}

/** Takes it back: the source is the current one. */
export async function restoreSource(ctx: Context, title: string, url: string): Promise<boolean> {
  const viewer = signedIn(ctx)
  const taken = take(ctx, { title, url, newTitle: '', newUrl: '' })
  const verdict = mayReplaceSource(viewer, await teamCites(ctx.database.pool, taken, viewer.teamId))
  if (!verdict.allowed) throw forbidden(verdict.reason)
  await transaction(ctx.database.pool, async (client) => {
    await client.query('delete from replaced_source where key = source_key($1, $2)', [taken.title, taken.url])
    await tellTips(client, taken, viewer.id, null)
  })
  ctx.poke()
  return true
}
