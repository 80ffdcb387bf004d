import type { Resolvers } from '../generated/resolvers.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { editTeam } from './edit-team.ts'
import { followTeam, followTopic } from './follow.ts'
import { listTeams } from './list.ts'
import { teamBy, type TeamDetails, type TeamRow } from './read.ts'
import { allTopics, topicById, topicName, type TopicRow } from './topics.ts'

const whole = async (row: TeamRow, ctx: Context): Promise<TeamDetails> => {
  const found = isWhole(row) ? row : await ctx.load.team(row.id)
  if (!found) throw new Error('a team on a card is not in the database')
  return found
}
const isWhole = (row: TeamRow): row is TeamDetails => 'trying' in row
const place = (row: TeamDetails) =>
  row.lat !== null && row.lon !== null && row.placeName !== null
    ? { name: row.placeName, lat: row.lat, lon: row.lon }
    : null
/** Rows of topics by id; ids that are gone are left out. */
export const topicRows = (ids: readonly number[]): TopicRow[] => ids.flatMap((id) => topicById(id) ?? [])

export const teamResolvers: Resolvers = {
  Query: {
    team: (_, { slug }, ctx) => signedIn(ctx) && teamBy(ctx.database, 'slug', slug),
    teams: (_, args, ctx) => listTeams(ctx, args),
    topics: (_, __, ctx) => signedIn(ctx) && [...allTopics()],
  },
  Mutation: {
    editTeam: (_, { input }, ctx) => editTeam(ctx, input),
    followTeam: (_, { team, on }, ctx) => followTeam(ctx, team, on),
    followTopic: (_, { topic, on }, ctx) => followTopic(ctx, topic, on),
  },
  Team: {
    id: (row) => row.publicId,
    place: async (row, _, ctx) => place(await whole(row, ctx)),
    languages: async (row, _, ctx) => (await whole(row, ctx)).languages,
    trying: async (row, _, ctx) => (await whole(row, ctx)).trying,
    since: async (row, _, ctx) => (await whole(row, ctx)).since,
    topics: async (row, _, ctx) => topicRows((await ctx.load.teamTopics(row.id))?.topicIds ?? []),
    members: async (row, _, ctx) => (await ctx.load.members(row.id))?.people ?? [],
    viewerFollows: async (row, _, ctx) => Boolean(await ctx.load.followsTeam(row.id)),
    viewerBelongs: (row, _, ctx) => ctx.viewer?.teamId === row.id,
  },
  Topic: {
    id: (row) => row.key,
    group: (row) => row.key.slice(0, row.key.indexOf('.')),
    name: (row, { language }, ctx) => topicName(row, language ?? ctx.viewer?.locale ?? 'nl'),
    viewerFollows: async (row, _, ctx) => Boolean(await ctx.load.followsTopic(row.id)),
  },
}
