import type { Facet, FacetField, QuerySearchArgs } from '../generated/resolvers.ts'
import { type Context, signedIn, type Viewer } from '../platform/context.ts'
import { pageSize, readCursor, writeCursor } from '../platform/cursor.ts'
import { limits } from '@kring/contract/limits'
import { byIds, type VisiblePost, visiblePosts } from '../posts/gate.ts'
import type { TeamDetails } from '../teams/read.ts'
import { topicById } from '../teams/topics.ts'
import {
  type Asker,
  type FacetCount,
  type Found,
  type Hit,
  MOST_HITS,
  type SearchEngine,
  type Wanted,
} from './contract.ts'
import { AREA } from './document.ts'
import { type Fragment, type Marker, marker } from './highlight.ts'
import { mend } from './mend.ts'
import { narrowed } from './narrow.ts'
import { type Asked, read } from './query.ts'

/** Searches what this viewer may see: ids from the engine, rows from the gate. Three statements, five when a word has to be mended. */
export async function find(search: SearchEngine, ctx: Context, args: QuerySearchArgs) {
  const viewer = signedIn(ctx)
  const query = args.query.slice(0, limits.search.writing)
  const size = pageSize(args.first)
  const offset = Math.min(readCursor(args.after)?.at ?? 0, MOST_HITS)
  const wanted: Wanted = {
    asked: read(query, viewer.locale),
    narrow: await narrowed(ctx, args.filter),
    offset,
    count: size,
    facets: true,
  }
  const { found, asked, corrected } = await searched(
    search,
    ctx,
    asker(viewer, ctx.now()),
    query,
    wanted,
    args.correct !== false,
  )
  const edges = await presented(ctx, viewer, found.hits, asked, offset)
  return {
    edges,
    pageInfo: {
      hasNextPage: offset + size < found.total,
      hasPreviousPage: offset > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    facets: facets(found.facets),
    corrected,
    more: found.total >= MOST_HITS,
  }
}

/** Who asks, as engines want it. */
export const asker = (viewer: Viewer, now: Date): Asker => ({
  viewerId: viewer.id,
  today: now.toISOString().slice(0, 10),
})

type Searched = { found: Found; asked: Asked; corrected: string | null }

async function searched(
  search: SearchEngine,
  ctx: Context,
  who: Asker,
  query: string,
  wanted: Wanted,
  correct: boolean,
): Promise<Searched> {
  const found = await search.find(who, wanted)
  const nothing = { ...found, hits: [], total: 0, facets: [] }
  const plain = {
    found: knowsNothing(wanted.asked, found.unknown) ? nothing : found,
    asked: wanted.asked,
    corrected: null,
  }
  if (!correct || !found.unknown.length) return plain
  const mended = await mend(ctx.database, query, wanted.asked, found.unknown)
  const again = mended ? await search.find(who, { ...wanted, asked: mended.asked }) : null
  if (mended && again?.total) return { found: again, ...mended }
  return plain
}

/** A word or two that stand nowhere, mean nothing known and resemble nothing: what merely shares letters with them is noise. */
function knowsNothing(asked: Asked, unknown: readonly string[]): boolean {
  const open = asked.tokens.filter(({ token }) => !token.startsWith('#') && !token.startsWith(AREA))
  const absent = new Set(unknown)
  return open.length > 0 && open.length <= 4 && open.every(({ token }) => absent.has(token))
}

export type Edge = {
  cursor: string
  node: VisiblePost | TeamDetails
  title: Fragment[]
  snippet: Fragment[]
  /** For the explanation of its rank, which is made only when it is asked for. */
  hit: Hit
  asked: Asked
}

async function presented(
  ctx: Context,
  viewer: Viewer,
  hits: readonly Hit[],
  asked: Asked,
  offset: number,
): Promise<Edge[]> {
  const ids = hits.filter((hit) => hit.kind !== 'TEAM').map((hit) => hit.rowId)
  const [rows, teams] = await Promise.all([
    ids.length ? visiblePosts(ctx.database, viewer, byIds(ids)) : [],
    Promise.all(hits.filter((hit) => hit.kind === 'TEAM').map((hit) => ctx.load.team(hit.rowId))),
  ])
  const marks = marker(asked)
  const posts = new Map(rows.map((row) => [row.id, row]))
  const byTeam = new Map(teams.filter((team) => team !== null).map((team) => [team.id, team]))
  return hits.flatMap((hit, place): Edge[] => {
    // where the next page starts, and which row that was
    const cursor = writeCursor({ at: offset + place + 1, id: hit.rowId })
    const shown = hit.kind === 'TEAM' ? teamEdge(byTeam.get(hit.rowId), marks) : postEdge(posts.get(hit.rowId), marks)
    return shown ? [{ ...shown, cursor, hit, asked }] : []
  })
}

const ours = (language: string) => (language === 'en' ? 'en' : 'nl')

type Shown = Pick<Edge, 'node' | 'title' | 'snippet'>

function postEdge(node: VisiblePost | undefined, marks: Marker): Shown | null {
  if (!node) return null
  const language = ours(node.language)
  const answer = node.best?.excerpt ?? ''
  const text = !marks.touches(node.excerpt, language) && marks.touches(answer, language) ? answer : node.excerpt
  return { node, title: marks.mark(node.title, language), snippet: marks.mark(text, language) }
}

function teamEdge(node: TeamDetails | undefined, marks: Marker): Shown | null {
  if (!node) return null
  const about = [node.placeName, node.region, node.trying].filter(Boolean).join(' · ')
  return { node, title: marks.mark(node.name, 'nl'), snippet: marks.mark(about, 'nl') }
}

const FIELDS: FacetField[] = ['KIND', 'TOPIC', 'REGION', 'LANGUAGE']

/** Topics are named by their public key; the rest already is. */
function facets(counts: readonly FacetCount[]): Facet[] {
  return FIELDS.map((field) => ({
    field,
    values: counts
      .filter((one) => one.field === field)
      .map(({ value, count }) => ({ value: field === 'TOPIC' ? (topicById(Number(value))?.key ?? '') : value, count }))
      .filter((one) => one.value !== ''),
  }))
}
