import type { PoolClient } from 'pg'
import { reading, writing } from '../intervision/room.ts'
import type { QuestionType } from '../intervision/row.ts'
import { type Context, signedIn, type Viewer } from '../platform/context.ts'
import { forbidden, notFound } from '../platform/errors.ts'
import type { Standing, Verdict } from './policy.ts'

declare const gated: unique symbol
/** A draft of a session that this viewer took part in. Only this file makes one. */
export type VisibleDraft = DraftRow & { readonly [gated]: true; viewerId: number; suggestions: SuggestionRow[] }
export type SuggestionRow = { publicId: string; draftId: number; authorId: number; body: string; createdAt: Date }
export type DraftRow = Standing & {
  id: number
  publicId: string
  audienceId: number
  session: string
  title: string
  insight: string
  whatIWillTry: string
  method: string
  questionType: QuestionType | null
  topicIds: number[]
  language: 'nl' | 'en'
  signer: 'TEAM' | 'CIRCLE' | 'NOBODY'
  audienceKind: 'EVERYONE' | 'REGION'
  postId: number | null
  askAt: Date | null
}

const columns = `d.id, d.public_id as "publicId", d.audience_id as "audienceId", d.session, d.presenter_id as "presenterId", d.people, d.agreed, d.state, d.version,
  d.title, d.insight, d.what_i_will_try as "whatIWillTry", d.method, d.question_type as "questionType", d.topic_ids as "topicIds", d.language, d.signer,
  d.audience_kind as "audienceKind", d.post_id as "postId", d.ask_at as "askAt"`

type Which = { publicId: string } | { session: string }
const key = (which: Which) =>
  'publicId' in which ? (['d.public_id', which.publicId] as const) : (['d.session', which.session] as const)

/** Drafts of sessions that the viewer took part in. The database's own wall says the same a second time. */
async function draftsWhere(client: PoolClient, viewer: Viewer, where: string, value: string): Promise<VisibleDraft[]> {
  const { rows } = await client.query<DraftRow>(
    `select ${columns} from learning_draft d where $2 = any(d.people) and ${where}`,
    [value, viewer.id],
  )
  const { rows: suggestions } = await client.query<SuggestionRow>(
    'select public_id as "publicId", draft_id as "draftId", author_id as "authorId", body, at as "createdAt" from wording_suggestion where draft_id = any($1) order by id',
    [rows.map((row) => row.id)],
  )
  return rows.map(
    (row) =>
      ({
        ...row,
        viewerId: viewer.id,
        suggestions: suggestions.filter((one) => one.draftId === row.id),
      }) as VisibleDraft, // selected for this viewer just now
  )
}

/** The draft as one who took part in its session sees it, or null. */
export async function draftIn(
  client: PoolClient,
  viewer: Viewer,
  which: Which,
  lock = false,
): Promise<VisibleDraft | null> {
  const [column, value] = key(which)
  const [draft] = await draftsWhere(client, viewer, `${column} = $1 ${lock ? 'for update' : ''}`, value)
  return draft ?? null
}

/** What travels, or may, from the viewer's own sessions: what changed last comes first. */
export function visibleDrafts(ctx: Context): Promise<VisibleDraft[]> {
  const viewer = signedIn(ctx)
  return reading(ctx.database, viewer, (client) =>
    draftsWhere(client, viewer, `$1 <> '' order by d.changed_at desc, d.id desc limit 50`, 'all'),
  )
}

/** The draft by its own or its session's id, for who took part; null for everyone else. */
export function visibleDraft(ctx: Context, which: Which): Promise<VisibleDraft | null> {
  const viewer = signedIn(ctx)
  return reading(ctx.database, viewer, (client) => draftIn(client, viewer, which))
}

/** Throws FORBIDDEN with the reason of a verdict that says no. */
export function must(verdict: Verdict): void {
  if (!verdict.allowed) throw forbidden(verdict.reason)
}

/** Changes a draft as one who took part; others' changes of it wait. Throws NOT_FOUND. Returns it as it is then. */
export async function inDraft(
  ctx: Context,
  publicId: string,
  work: (client: PoolClient, draft: VisibleDraft) => Promise<unknown>,
): Promise<VisibleDraft> {
  const viewer = signedIn(ctx)
  const changed = await writing(ctx.database, viewer, async (client) => {
    const draft = await draftIn(client, viewer, { publicId }, true)
    if (!draft) throw notFound()
    await work(client, draft)
    return draftIn(client, viewer, { publicId })
  })
  if (!changed) throw notFound()
  ctx.poke()
  return changed
}
