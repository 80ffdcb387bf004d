import { limits } from '@kring/contract/limits'
import type { MutationWriteLearningArgs } from '../generated/resolvers.ts'
import type { VisibleSession } from '../intervision/gate.ts'
import { findSession } from '../intervision/in-session.ts'
import { presented } from '../intervision/keep-notes.ts'
import { writing } from '../intervision/room.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { badInput, conflict, forbidden } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { topicIds } from '../teams/topics.ts'
import { draftIn, must, type VisibleDraft, visibleDraft } from './draft.ts'
import { mayWrite } from './policy.ts'
import { takeTravelling } from './take-travelling.ts'

type Input = MutationWriteLearningArgs['input']

/**
 * Writes or changes what may travel from a session that ended.
 */
export async function writeLearning(ctx: Context, input: Input): Promise<VisibleDraft> {
  const viewer = signedIn(ctx)
  const found = await visibleDraft(ctx, { session: input.session })
  if (found) {
    const next = taken(input, found.language)
    must(mayWrite(found, viewer.id))
    return keep(ctx, input, next, found)
  }
  const session = await findSession(ctx, input.session)
  const next = taken(input, session.circle.language)
  if (session.state !== 'ENDED') throw forbidden('session_runs')
  if (!presented(session)) throw forbidden('presenter_only')
  return keep(ctx, input, next, null, session)
}

function taken(input: Input, circleLanguage: 'nl' | 'en') {
  const language =
    input.language === 'en' || input.language === 'nl' ? input.language : input.language ? null : circleLanguage
  if (!language) throw badInput({ language: 'unknown_language' })
  const audience = input.audience ?? 'EVERYONE'
  if (audience !== 'EVERYONE' && audience !== 'REGION') throw badInput({ audience: 'everyone_or_region' })
  const texts = takeTravelling(
    { title: input.title, insight: input.insight, whatIWillTry: input.whatIWillTry },
    { title: limits.title, insight: limits.learning.insight, whatIWillTry: limits.learning.whatIWillTry },
    { language, notAClient: input.notAClient ?? false },
  )
  return { ...texts, language, audience, signer: input.signer ?? 'CIRCLE', topicIds: topicIds(input.topics) }
}

async function keep(
  ctx: Context,
  input: Input,
  next: ReturnType<typeof taken>,
  draft: VisibleDraft | null,
  session?: VisibleSession,
): Promise<VisibleDraft> {
  const viewer = signedIn(ctx)
  const values = [
    next.title,
    next.insight,
    next.whatIWillTry,
    input.questionType ?? session?.questionType ?? draft?.questionType ?? null,
    next.topicIds,
    next.language,
    next.signer,
    next.audience,
    ctx.now(),
    viewer.id,
  ]
  const written = await writing(ctx.database, viewer, async (client) => {
    if (session) {
      const people = [...new Set(session.seats.map((seat) => seat.personId))]
      const { rowCount } = await client.query(
        `insert into learning_draft (public_id, audience_id, session, presenter_id, people, agreed, state, version, title, insight, what_i_will_try, method,
            question_type, topic_ids, language, signer, audience_kind, changed_at)
          values ($11, $12, $13, $10, $14, array[$10::int], 'DRAFT', 1, $1, $2, $3, $15, $4, $5::smallint[], $6, $7, $8, $9) on conflict (session) do nothing`,
        [...values, newId('l'), session.audienceId, session.publicId, people, session.method],
      )
      if (rowCount === 0) throw conflict('learning_changed')
    } else {
      const now = await draftIn(client, viewer, { session: input.session }, true)
      if (!now || (input.version ?? now.version) !== now.version) throw conflict('learning_changed')
      must(mayWrite(now, viewer.id))
      // consent is to one text: who agreed to the former one is asked anew
      await client.query(
        `update learning_draft set title = $1, insight = $2, what_i_will_try = $3, question_type = $4, topic_ids = $5::smallint[], language = $6, signer = $7,
            audience_kind = $8, changed_at = $9, agreed = array[$10::int], version = version + 1, state = 'DRAFT' where id = $11`,
        [...values, now.id],
      )
    }
    return draftIn(client, viewer, { session: input.session })
  })
  if (!written) throw conflict('learning_changed')
  return written
}
