import { limits } from '@kring/contract/limits'
import { type Context, signedIn } from '../platform/context.ts'
import { badInput, forbidden } from '../platform/errors.ts'
import { takeTexts } from '../platform/text.ts'

type Route = { text: { nl: string; en: string } | null }

/** The way out for danger. Reads one fact that is the same for all; nothing says who asked, nor that anyone did. */
export async function dangerRoute(ctx: Context): Promise<Route> {
  signedIn(ctx)
  const { rows } = await ctx.database.pages.query<{ value: { nl: string; en: string } }>({
    name: 'danger_route',
    text: `select value from fact where key = 'danger_route'`,
  })
  return { text: rows[0]?.value ?? null }
}

/** Stewards write the organisation's route, in both languages; empty in both takes it away. */
export async function setDangerRoute(ctx: Context, nl: string, en: string): Promise<Route> {
  const viewer = signedIn(ctx)
  const guarded = (language: 'nl' | 'en', text: string) =>
    takeTexts({ [language]: text }, { [language]: limits.circle.danger }, { language, notAClient: true })[language] ??
    ''
  const text = { nl: guarded('nl', nl), en: guarded('en', en) }
  if (!viewer.roles.includes('STEWARD')) throw forbidden('stewards_only')
  if (Boolean(text.nl) !== Boolean(text.en)) throw badInput({ [text.nl ? 'en' : 'nl']: 'required' })
  await ctx.database.pool.query(
    text.nl
      ? `insert into fact (key, value) values ('danger_route', $1) on conflict (key) do update set value = excluded.value`
      : `delete from fact where key = 'danger_route' and $1::jsonb is not null`,
    [JSON.stringify(text)],
  )
  return { text: text.nl ? text : null }
}
