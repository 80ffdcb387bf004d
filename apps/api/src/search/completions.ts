import { fold, words } from '@kring/language'
import type { Context } from '../platform/context.ts'
import { signedIn } from '../platform/context.ts'

const SHORTEST = 2
const MOST = 6

/** A word that stands in one text only may be a name: it is not offered. */
const starting = `select word from search_word where word like $1 || '%' and docs >= 2 order by docs desc, word limit ${MOST}`

/** Words that complete the last word being typed, the usual ones first. */
export async function completions(ctx: Context, text: string): Promise<string[]> {
  signedIn(ctx)
  const last = words(text.slice(-80)).at(-1)
  const start = last ? fold(last.text) : ''
  if (start.length < SHORTEST || !/[\p{L}\p{N}]$/u.test(text)) return []
  const { rows } = await ctx.database.pages.query<{ word: string }>({
    name: 'completions',
    text: starting,
    values: [start.replaceAll(/[\\%_]/g, '\\$&')],
  })
  return rows.map((row) => row.word)
}
