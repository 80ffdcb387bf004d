import type { PostKind } from '../generated/resolvers.ts'
import { limits } from '@kring/contract/limits'
import { type Context, signedIn } from '../platform/context.ts'
import { pageSize } from '../platform/cursor.ts'
import { byIds, type VisiblePost, visiblePosts } from '../posts/gate.ts'
import { type Hit, nothingNarrow, type SearchEngine } from './contract.ts'
import { asker } from './find.ts'
import { read } from './query.ts'

/**
 * A post is close when its score times the share of the text that it holds comes to this. Measured on the whole real network:
 * of 400 short questions whose long one is there, 1 in 80 loses it by this; of 200 questions about another trade altogether
 * (bank cards), 1 in 5 still brings something. At 13 it is 1 in 40 and 1 in 8. Share alone lets 1 in 3 through at the same loss.
 */
export const CLOSE = 11
const ALL: readonly PostKind[] = ['QUESTION', 'TIP', 'UPDATE', 'LEARNING', 'BARRIER']

/** Earlier posts close to a text that is being written; nothing rather than noise. Two statements. */
export async function similar(
  search: SearchEngine,
  ctx: Context,
  text: string,
  kinds: readonly PostKind[] | null | undefined,
  first: number | null | undefined,
): Promise<VisiblePost[]> {
  const viewer = signedIn(ctx)
  const hits = await closeHits(search, ctx, text, kinds?.length ? kinds : ALL, pageSize(first, 5))
  return hits.length ? visiblePosts(ctx.database, viewer, byIds(hits.map((hit) => hit.rowId))) : []
}

/** Ids of the posts that are close, closest first. */
export async function closeHits(
  search: SearchEngine,
  ctx: Context,
  text: string,
  kinds: readonly PostKind[],
  count: number,
): Promise<Hit[]> {
  const viewer = signedIn(ctx)
  const asked = read(text.slice(0, limits.search.writing), viewer.locale)
  const wanted = {
    asked: { ...asked, phrases: [], without: [] },
    narrow: { ...nothingNarrow, kinds },
    offset: 0,
    count,
    facets: false,
  }
  const found = await search.find(asker(viewer, ctx.now()), wanted)
  return found.hits.filter((hit) => hit.score * hit.share >= CLOSE)
}
