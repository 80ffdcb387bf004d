import { limits } from '@kring/contract/limits'
import { type Context, signedIn } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'
import { badInput, forbidden, notFound } from '../platform/errors.ts'
import { guardChange, keepStated } from '../platform/stated.ts'
import { takeTexts } from '../platform/text.ts'
import type { MutationEditTeamArgs } from '../generated/resolvers.ts'
import { mayEditTeam } from './policy.ts'
import { type TeamDetails, teamBy } from './read.ts'
import { topicIds } from './topics.ts'

/** Changes the page of one's own team; what is left out stays. */
export async function editTeam(ctx: Context, input: MutationEditTeamArgs['input']): Promise<TeamDetails> {
  const viewer = signedIn(ctx)
  const team = await teamBy(ctx.database, 'public_id', input.team)
  if (!team) throw notFound()
  const verdict = mayEditTeam(viewer, team)
  if (!verdict.allowed) throw forbidden(verdict.reason)
  const guard = await guardChange(
    ctx,
    team.publicId,
    { trying: team.trying },
    {
      language: viewer.locale,
      notAClient: input.notAClient ?? false,
      // where the team works stands on its page anyway
      teamPlaces: team.placeName ? [team.placeName, team.name] : [],
    },
  )
  const { trying } = takeTexts({ trying: input.trying ?? team.trying }, { trying: limits.team.trying }, guard)
  const languages = [...new Set(input.languages ?? team.languages)]
  if (!languages.every((tag) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/.test(tag)))
    throw badInput({ languages: 'bad_language' })
  const topics = input.topics ? topicIds(input.topics, limits.team.topics.max) : null
  await transaction(ctx.database.pool, async (client) => {
    await client.query('update team set trying = $2, languages = $3 where id = $1', [team.id, trying, languages])
    if (topics) {
      await client.query('delete from team_topic where team_id = $1', [team.id])
      await client.query('insert into team_topic (team_id, topic_id) select $1, unnest($2::smallint[])', [
        team.id,
        topics,
      ])
    }
    await client.query(`insert into outbox (event, payload) values ('team.changed', $1)`, [{ team: team.id }])
  })
  await keepStated(ctx, team.publicId, guard.passed, true)
  ctx.poke()
  return { ...team, trying, languages }
}
