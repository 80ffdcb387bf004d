import { limits } from '@kring/contract/limits'
import type { MutationContributeArgs } from '../generated/resolvers.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { conflict, forbidden, notFound } from '../platform/errors.ts'
import { takeTexts } from '../platform/text.ts'
import { ownWritten, type VisibleContribution } from './gate.ts'
import { type Changing, withSession } from './in-session.ts'
import { tell } from './live.ts'
import { isIndividual, type Kind, type Mark } from './method.ts'
import { newId } from '../platform/ids.ts'
import { phaseOf } from './phase.ts'
import { mayContribute, type Offered, type Said, sentencesIn } from './policy.ts'
import * as rows from './row.ts'
import { isSeated, sit } from './enter-session.ts'
import { wordsOf } from './words.ts'

type Input = MutationContributeArgs['input']

// the key that makes a retry happen once, and the text, in one statement
const insert = {
  name: 'room_contribute',
  text: `
  with once as (insert into sent (person_id, client_key, verb, result, at) values ($1, $2, 'contribute', $3, $4) on conflict do nothing returning result)
  insert into contribution as b (public_id, session_id, audience_id, author_id, step, phase, kind, body, about_id, mark, individually, created_at, words)
  select result, $5, $6, $1, $7, $8, $9, $10, $11, $12, $13, $4, $14::tsvector from once returning ${rows.contributionColumns}`,
}

/** Says something in the room, if the method lets this person now. Once for each clientKey. */
export async function contribute(ctx: Context, input: Input): Promise<VisibleContribution> {
  const viewer = signedIn(ctx)
  const isChoice = input.kind === 'CHOICE'
  const written = await withSession(ctx, input.session, async (changing) => {
    const { client, circle, session, room } = changing
    const guard = { language: circle.language, notAClient: input.notAClient ?? false, strict: true }
    const length = { min: isChoice ? 0 : 1, max: limits.circle.contribution.max }
    const { body } = takeTexts({ body: input.body ?? '' }, { body: length }, guard)
    const again = async () => ({
      row: await sentBefore(changing, viewer.id, input.clientKey),
      circle,
      session,
      isNew: false,
    })
    const verdict = mayContribute(room, viewer.id, await offer(changing, input, body))
    if (!verdict.allowed) {
      // what was sent before stays sent, also when the room has gone on meanwhile
      const earlier = await again()
      if (!earlier.row) throw forbidden(verdict.reason)
      return { ...earlier, row: earlier.row }
    }
    if (!isSeated(ctx, changing)) await sit(ctx, changing)
    const phase = phaseOf(room.method, room.at)
    const { rows: made } = await client.query<rows.ContributionRow>({
      ...insert,
      values: [
        viewer.id,
        input.clientKey.slice(0, 100),
        newId('d'),
        ctx.now(),
        session.id,
        session.audienceId,
        session.step,
        phase?.key ?? '',
        input.kind,
        body,
        input.about ?? null,
        input.mark ?? null,
        phase ? isIndividual(phase) : false,
        wordsOf(body, circle.language),
      ],
    })
    const earlier = made[0] ? null : await again()
    const row = made[0] ?? earlier?.row
    if (!row) throw conflict('key_used')
    return { row, circle, session, isNew: !earlier }
  })
  const { row, session } = written
  const author = await ctx.load.person(viewer.id)
  if (written.isNew)
    tell(ctx, written.circle, { kind: 'CONTRIBUTED', contribution: row.publicId }, { row, session, author })
  return ownWritten(row, session)
}

async function offer({ client, session }: Changing, input: Input, body: string): Promise<Offered> {
  const { rows: found } = input.about
    ? await client.query<rows.ContributionRow>(
        `select ${rows.contributionColumns} from contribution b where b.public_id = $1 and b.session_id = $2 and (not b.individually or b.step < $3)`,
        [input.about, session.id, session.step],
      )
    : { rows: [] }
  if (input.about && !found[0]) throw notFound()
  const about: Said | null = found[0] ? rows.saidOf(found[0]) : null
  return {
    kind: input.kind.toLowerCase() as Kind, // the enum has the method's kinds in capitals
    sentences: sentencesIn(body),
    hasBody: body !== '',
    about,
    mark: (input.mark?.toLowerCase() as Mark | undefined) ?? null, // as above
  }
}

/** What the first send with this key led to: the same person's, from any device. */
async function sentBefore(
  { client, session }: Changing,
  personId: number,
  clientKey: string,
): Promise<rows.ContributionRow | null> {
  const { rows: found } = await client.query<rows.ContributionRow>({
    name: 'room_sent',
    text: `select ${rows.contributionColumns} from sent join contribution b on b.public_id = sent.result and b.session_id = $3
      where sent.person_id = $1 and sent.client_key = $2 and sent.verb = 'contribute'`,
    values: [personId, clientKey.slice(0, 100), session.id],
  })
  return found[0] ?? null
}
