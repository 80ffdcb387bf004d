import { limits } from '@kring/contract/limits'
import { takeFiles } from '../files/attach.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { notFound } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { keepStated } from '../platform/stated.ts'
import { takeTexts } from '../platform/text.ts'
import { mentionsIn } from './comment.ts'
import { visibleAnswer, type VisibleAnswer, type VisibleWhole } from './gate.ts'
import { guardFor } from './guarding.ts'
import { firstResult, writeWithFiles } from './write.ts'

const insert = {
  name: 'answer_insert',
  text: `
  with once as (insert into sent (person_id, client_key, verb, result, at) values ($1, $2, 'answer', $3, $4) on conflict do nothing returning result),
  a as (insert into answer (public_id, post_id, audience_id, author_id, team_id, body, created_at, photos) select result, $5, $6, $1, $7, $8, $4, $10 from once returning id, post_id),
  c as (update post_count set answers = answers + 1 from a where post_count.post_id = a.post_id),
  p as (update post set active_at = $4, state = case state when 'OPEN' then 'ANSWERED' else state end from a where post.id = a.post_id),
  t as (update post_topic set active_at = $4 from a where post_topic.post_id = a.post_id),
  o as (insert into outbox (event, payload, at, due_at)
    select 'answer.added', json_build_object('post', a.post_id, 'answer', a.id, 'actor', $1::int, 'mentions', $9::text[]), $4, $4 from a)
  select id from a`,
}

type Given = {
  body: string
  photos?: readonly string[] | null | undefined
  notAClient?: boolean | null | undefined
  clientKey: string
}

/** Writes an answer to a question, or a solution of a barrier, once for each clientKey. */
export async function writeAnswer(ctx: Context, post: VisibleWhole, given: Given): Promise<VisibleAnswer> {
  const viewer = signedIn(ctx)
  const guard = await guardFor(ctx, post.audienceKind, { ...post, notAClient: given.notAClient })
  const { body } = takeTexts({ body: given.body }, { body: { min: 1, max: limits.body.max } }, guard)
  const photos = takeFiles(given.photos)
  const id = newId('a')
  const values = [
    viewer.id,
    given.clientKey.slice(0, 100),
    id,
    ctx.now(),
    post.id,
    post.audienceId,
    viewer.teamId,
    body,
    mentionsIn(body),
    photos.photos.length,
  ]
  const isNew = await writeWithFiles(ctx, { ...insert, values }, photos, (answerId) => ({
    audienceId: post.audienceId,
    postId: post.id,
    answerId,
  }))
  const written = isNew ? id : await firstResult(ctx, viewer.id, given.clientKey, 'answer')
  if (isNew) await keepStated(ctx, id, guard.passed)
  ctx.poke()
  const row = await visibleAnswer(ctx.database, viewer, written)
  if (!row) throw notFound()
  return row
}
