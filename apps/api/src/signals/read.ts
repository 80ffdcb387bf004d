import { type Context, signedIn } from '../platform/context.ts'
import type { Database } from '../platform/database.ts'
import type { VisiblePost } from '../posts/gate.ts'
import { mayShow, thresholdsOf } from './policy.ts'
import { MOST_SHOWN, type Words } from './publish.ts'
import { cleanTitle } from './title.ts'

type Kind = VisiblePost['kind']
type Named = { title: string; language: 'nl' | 'en' }
/** A problem on the page, with the ids of what stands with it. */
export type SignalRow = Named & {
  id: number
  publicId: string
  words: Words
  topicIds: number[]
  stands: { id: number; kind: Kind; now: boolean; helped: boolean }[]
}
type Found = Omit<SignalRow, keyof Named> & {
  voices: [team: number | null, person: number | null][] | null
  names: Named[] | null
  stands: SignalRow['stands'] | null
}

const open = (post: string) =>
  `${post}.audience_kind = 'EVERYONE' and ${post}.audience_id <> 0 and ${post}.hidden_at is null`

// What was withdrawn, hidden or taken back since the page was made counts no more, at once.
const statement = (which: string) => `
  select s.id, s.public_id as "publicId", s.words, s.topic_ids as "topicIds",
    (select json_agg(json_build_array(v.team_id, v.person_id)) from signal_voice v join post p on p.id = v.post_id
      where v.signal_id = s.id and ${open('p')}
        and (not v.mark or exists (select from me_too m where m.post_id = v.post_id and m.team_id = v.team_id))) as voices,
    (select json_agg(json_build_object('title', p.title, 'language', p.language) order by p.id = s.title_post_id desc, sp.place)
      from signal_post sp join post p on p.id = sp.post_id
      where sp.signal_id = s.id and ${open('p')} and (p.kind in ('QUESTION', 'BARRIER') or p.id = s.title_post_id)) as names,
    (select json_agg(json_build_object('id', p.id, 'kind', p.kind, 'helped', p.state = 'HELPED',
        'now', exists (select from signal_voice v where v.signal_id = s.id and v.post_id = p.id and not v.mark)) order by sp.place)
      from signal_post sp join post p on p.id = sp.post_id where sp.signal_id = s.id and ${open('p')}) as stands
  from signal s where s.place is not null and ${which} order by s.place limit ${MOST_SHOWN}`

/** The page of the week, the same for every reader. */
export async function listSignals(ctx: Context, first: number): Promise<SignalRow[]> {
  signedIn(ctx)
  const { rows } = await ctx.database.pages.query<Found>({ name: 'signals', text: statement('true') })
  return rows.flatMap((row) => shown(ctx, row)).slice(0, Math.max(0, Math.min(first, MOST_SHOWN)))
}

/** One problem of the page by its public id, or null. */
export async function signalBy(ctx: Context, publicId: string): Promise<SignalRow | null> {
  const { rows } = await ctx.database.pages.query<Found>({
    name: 'signal',
    text: statement('s.public_id = $1'),
    values: [publicId],
  })
  return rows.flatMap((row) => shown(ctx, row))[0] ?? null
}

function shown(ctx: Pick<Context, 'config'>, { voices, names, stands, ...row }: Found): SignalRow[] {
  const told = (voices ?? []).map(([team, person]) => ({ post: 0, team, person, day: 0 }))
  const name = (names ?? []).find((one) => cleanTitle(one))
  if (!name || !mayShow(told, thresholdsOf(ctx.config.signals))) return []
  return [{ ...row, ...name, stands: stands ?? [] }]
}

const WAY: Record<string, (one: SignalRow['stands'][number]) => boolean> = {
  posts: ({ now, kind }) => now && kind !== 'TIP',
  tips: ({ kind }) => kind === 'TIP',
  helped: ({ kind, helped }) => kind === 'QUESTION' && helped,
  learnings: ({ kind }) => kind === 'LEARNING',
  barriers: ({ kind }) => kind === 'BARRIER',
}
/** What stands with a problem, as this viewer may see it: through the gate. */
export async function standing(row: SignalRow, part: keyof typeof WAY, ctx: Context): Promise<VisiblePost[]> {
  const wanted = row.stands.filter((one) => WAY[part]?.(one))
  const posts = await Promise.all(wanted.map(({ id }) => ctx.load.post(id)))
  return posts.flatMap((post) => post ?? [])
}

export type InFront = { post: VisiblePost; personId: number; teamId: number | null; at: Date }
type FrontRow = { postId: number; personId: number; teamId: number | null; at: Date }

/** Tips put in front of a problem. */
export const frontOf = (row: SignalRow, ctx: Context) =>
  throughGate(ctx, frontRows(ctx.database, 'signal_front', 'f.signal_id = $1', row.id))

/** Tips put in front of the problems on the page that a question tells of. */
export const frontOfQuestion = (row: VisiblePost, ctx: Context) =>
  throughGate(
    ctx,
    frontRows(
      ctx.database,
      'question_front',
      'exists (select from signal_post sp join signal s on s.id = sp.signal_id where sp.post_id = $1 and s.id = f.signal_id and s.place is not null)',
      row.id,
    ),
  )

async function frontRows(database: Database, name: string, which: string, id: number): Promise<FrontRow[]> {
  const { rows } = await database.pages.query<FrontRow>({
    name,
    text: `select f.post_id as "postId", f.person_id as "personId", f.team_id as "teamId", f.at from signal_tip f
      join post p on p.id = f.post_id where ${open('p')} and ${which} order by f.at, f.post_id limit 5`,
    values: [id],
  })
  return rows
}

async function throughGate(ctx: Context, found: Promise<FrontRow[]>): Promise<InFront[]> {
  const rows = await found
  const posts = await Promise.all(rows.map(({ postId }) => ctx.load.post(postId)))
  return rows.flatMap(({ postId: _, ...row }, place) => {
    const post = posts[place]
    return post ? [{ ...row, post }] : []
  })
}
