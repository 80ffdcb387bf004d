import type { Context } from '../platform/context.ts'
import type { Hit } from './contract.ts'
import { labelWeights } from './document.ts'
import type { Asked } from './query.ts'

type Row = { token: string; docs: number; held: number; brevity: number }

/** The same weights as in the statement of the search (statement.ts), token by token. */
const each = `
  select i.token, coalesce(s.docs, 0) as docs, (ts_rank('{1, ${labelWeights.C}, ${labelWeights.B}, ${labelWeights.A}}', d.words, quote_literal(i.token)::tsquery) * 1.64493406685)::real as held, d.brevity
  from search_doc d cross join unnest($3::text[]) i(token) left join search_term s on s.token = i.token
  where d.kind = $1 and d.row_id = $2 and d.words @@ quote_literal(i.token)::tsquery`

/**
 * Why a hit stands where it stands, for whoever develops Kring: null without the setting KRING_EXPLAIN. `+` marks exact
 * words, `=` meanings, `#` pieces of words. The hit is the viewer's already, and counts are over texts for everyone.
 */
export async function explain(ctx: Context, asked: Asked, hit: Hit) {
  if (!ctx.config.explain) return null
  const { rows } = await ctx.database.pool.query<Row>(each, [
    hit.kind,
    hit.rowId,
    asked.tokens.map(({ token }) => token),
  ])
  const weights = new Map(asked.tokens.map(({ token, weight }) => [token, weight]))
  const evidence = rows
    .map(({ token, docs, held }) => ({ token, docs, held, weight: weights.get(token) ?? 0 }))
    .sort((a, b) => b.held * b.weight - a.held * a.weight || (a.token < b.token ? -1 : 1))
  return { score: hit.score, share: hit.share, brevity: rows[0]?.brevity ?? 1, language: asked.language, evidence }
}
