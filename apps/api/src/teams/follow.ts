import { type Context, signedIn } from '../platform/context.ts'
import { notFound } from '../platform/errors.ts'
import { type TeamDetails, teamBy } from './read.ts'
import { topicByKey, type TopicRow } from './topics.ts'

/** Follows a team, or stops. Nobody is told. */
export async function followTeam(ctx: Context, id: string, on: boolean): Promise<TeamDetails> {
  const viewer = signedIn(ctx)
  const team = await teamBy(ctx.database, 'public_id', id)
  if (!team) throw notFound()
  const text = on
    ? 'insert into followed_team (person_id, team_id) values ($1, $2) on conflict do nothing'
    : 'delete from followed_team where person_id = $1 and team_id = $2'
  await ctx.database.pool.query(text, [viewer.id, team.id])
  return team
}

/** Follows a topic, or stops. Nobody is told. */
export async function followTopic(ctx: Context, key: string, on: boolean): Promise<TopicRow> {
  const viewer = signedIn(ctx)
  const topic = topicByKey(key)
  if (!topic) throw notFound()
  const text = on
    ? 'insert into followed_topic (person_id, topic_id) values ($1, $2) on conflict do nothing'
    : 'delete from followed_topic where person_id = $1 and topic_id = $2'
  await ctx.database.pool.query(text, [viewer.id, topic.id])
  return topic
}
