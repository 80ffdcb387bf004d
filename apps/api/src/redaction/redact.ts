import type { PoolClient } from 'pg'
import { findClientData } from '@kring/guard'
import { type Context, signedIn } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'
import { badInput, conflict, forbidden, notFound } from '../platform/errors.ts'
import { findText, type Text } from './find.ts'
import { countAgain, happened, reporters } from './happened.ts'
import { changeSaid, finished, type Said } from './parts.ts'
import { mayRedact } from './policy.ts'
import { MARK, type Span, widen, withoutTelling, withoutWords } from './replace.ts'

/** What goes: which words, where they were marked, and what stands there instead. */
type Cut = { field: string; before: string; span: Span; words: string; mark: string }
type Place = { field: string; start: number; end: number }

/** Takes a part out of a text for good: of the text, its earlier versions and all copies. The words are kept nowhere. */
export async function redact(ctx: Context, id: string, place: Place): Promise<boolean> {
  const viewer = signedIn(ctx)
  const text = await findText(ctx, id)
  const verdict = mayRedact(viewer, text)
  if (!verdict.allowed) throw forbidden(verdict.reason)
  const cut = cutOf(text, place)
  await transaction(ctx.database.pool, async (client) => {
    if (text.table === 'post') await cutPost(client, ctx, text, cut)
    else await cutBody(client, ctx, text, cut)
    await client.query('delete from stated where text_id = $1', [text.publicId])
    await client.query(`update report set note = '' where text_id = $1`, [text.publicId])
    // cards in the memory of other processes
    await client.query(`select pg_notify('kring_changed', 'names')`)
    const stewards = text.hiddenAt !== null && !viewer.roles.includes('STEWARD')
    await happened(client, ctx, text, 'REDACTED', {
      people: [text.authorId, ...(await reporters(client, text))],
      stewards,
    })
  })
  ctx.poke()
  return true
}

function cutOf(text: Text, place: Place): Cut {
  const part = text.parts.find(({ field }) => field === place.field)
  if (!part) throw badInput({ field: 'unknown_field' })
  const span = widen(part.text, place.start, place.end)
  if (!span) throw badInput({ start: 'required' })
  const words = part.text.slice(span.start, span.end)
  return { field: part.field, before: part.text, span, words, mark: markFor(part.text, span, text.language) }
}

/** What the guard would write instead, when exactly its finding was marked; else a neutral mark. */
function markFor(text: string, span: Span, language: string): string {
  const found = findClientData(text, { language: language === 'en' ? 'en' : 'nl' })
  return found.find(({ start, end }) => start === span.start && end === span.end)?.suggestion || MARK
}

/** The marked place, then the same words elsewhere. A text that changed meanwhile is marked anew. */
function without(text: string, field: string, cut: Cut): string {
  if (field !== cut.field) return withoutWords(text, cut.words, cut.mark)
  if (text !== cut.before) throw conflict('text_changed')
  const { start, end } = cut.span
  return [text.slice(0, start), text.slice(end)].map((side) => withoutWords(side, cut.words, cut.mark)).join(cut.mark)
}

async function cutPost(client: PoolClient, ctx: Context, text: Text, cut: Cut): Promise<void> {
  const kind = text.kind ?? ''
  const { rows } = await client.query<Said>(
    'select title, body, record from post where id = $1 and audience_id <> 0 for update',
    [text.id],
  )
  const said = rows[0]
  if (!said) throw notFound()
  const left = finished(
    kind,
    text.language,
    changeSaid(kind, said, (words, field) => without(words, field, cut)),
  )
  await client.query(
    'update post set title = $2, body = $3, excerpt = $4, record = $5::jsonb, redacted_at = $6 where id = $1',
    [text.id, left.title, left.body, left.excerpt, left.record && JSON.stringify(left.record), ctx.now()],
  )
  await cutVersions(client, text, kind, cut)
  await cutNotes(client, text, cut)
  await cutFiles(client, text, cut)
}

async function cutVersions(client: PoolClient, text: Text, kind: string, cut: Cut): Promise<void> {
  const { rows } = await client.query<Said & { id: number }>(
    // in the order in which readers see them
    'select id, title, body, record from post_version where post_id = $1 order by id desc for update',
    [text.id],
  )
  for (const [index, { id, ...said }] of rows.entries()) {
    const marked = (field: 'title' | 'body') => cut.field === `earlier.${index}.${field}`
    const left = changeSaid(kind, said, (words) => withoutTelling(words, cut.words))
    // a version came with an import as one text, or its body was made of the record: either way the body holds the words
    await client.query('update post_version set title = $2, body = $3, record = $4::jsonb where id = $1', [
      id,
      marked('title') ? without(said.title, cut.field, cut) : left.title,
      marked('body') ? without(said.body, cut.field, cut) : withoutTelling(said.body, cut.words),
      left.record && JSON.stringify(left.record),
    ])
  }
}

/** What teams wrote about trying it: the marked one, and the same words in the others. */
async function cutNotes(client: PoolClient, text: Text, cut: Cut): Promise<void> {
  const { rows } = await client.query<{ team: number; field: string; note: string }>(
    `select t.id as team, 'tried.' || t.public_id as field, x.note from tried x join team t on t.id = x.team_id
      where x.post_id = $1 and x.note <> '' for update of x`,
    [text.id],
  )
  for (const { team, field, note } of rows) {
    const left = field === cut.field ? without(note, field, cut) : withoutTelling(note, cut.words)
    if (left !== note)
      await client.query('update tried set note = $3 where post_id = $1 and team_id = $2', [text.id, team, left])
  }
}

/** What photos are described with and attachments are called. The picture itself is its author's to take away. */
async function cutFiles(client: PoolClient, text: Text, cut: Cut): Promise<void> {
  const { rows } = await client.query<{ id: string; alt: string; name: string }>(
    `select public_id as id, alt, name from file where audience_id <> 0 and ${text.table === 'answer' ? 'answer_id = $1' : 'post_id = $1 and answer_id is null'} for update`,
    [text.id],
  )
  for (const { id, alt, name } of rows) {
    const field = `file.${id}`
    const left = [alt, name].map((said) => (said ? without(said, field, cut) : said))
    await client.query('update file set alt = $2, name = $3 where public_id = $1', [id, ...left])
  }
}

async function cutBody(client: PoolClient, ctx: Context, text: Text, cut: Cut): Promise<void> {
  const { rows } = await client.query<{ body: string }>(
    `select body from ${text.table} where id = $1 and audience_id <> 0 for update`,
    [text.id],
  )
  const said = rows[0]
  if (!said) throw notFound()
  await client.query(`update ${text.table} set body = $2, redacted_at = $3 where id = $1`, [
    text.id,
    without(said.body, 'body', cut),
    ctx.now(),
  ])
  if (text.table === 'answer') await cutFiles(client, text, cut)
  await countAgain(client, text)
}
