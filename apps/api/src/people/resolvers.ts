import type { Resolvers } from '../generated/resolvers.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { editProfile } from './edit-profile.ts'
import { demoAccounts } from './demo-accounts.ts'
import { peopleStartingWith, type PersonDetails, type PersonRow } from './read.ts'

/** The whole person behind a card's few fields. */
const whole = async (row: PersonRow, ctx: Context): Promise<PersonDetails> => {
  const found = isWhole(row) ? row : await ctx.load.person(row.id)
  if (!found) throw new Error('a person on a card is not in the database')
  return found
}
const isWhole = (row: PersonRow): row is PersonDetails => 'email' in row
const own = async <Field extends 'email' | 'locale' | 'theme'>(row: PersonRow, ctx: Context, field: Field) =>
  ctx.viewer?.id === row.id ? (await whole(row, ctx))[field] : null

export const peopleResolvers: Resolvers = {
  Query: {
    me: (_, __, ctx) => (ctx.viewer ? ctx.load.person(ctx.viewer.id) : null),
    demoAccounts: (_, __, ctx) => demoAccounts(ctx),
    people: (_, { startsWith }, ctx) => signedIn(ctx) && peopleStartingWith(ctx.database, startsWith),
  },
  Mutation: {
    editProfile: (_, { input }, ctx) => editProfile(ctx, input),
  },
  Person: {
    id: (row) => row.publicId,
    team: (row, _, ctx) => (row.teamId ? ctx.load.team(row.teamId) : null),
    roles: async (row, _, ctx) => (await whole(row, ctx)).roles,
    languages: async (row, _, ctx) => (await whole(row, ctx)).languages,
    askMeAbout: async (row, _, ctx) => (await whole(row, ctx)).askMeAbout,
    photo: async (row, _, ctx) =>
      (await whole(row, ctx)).photo ? ((await ctx.load.portrait(row.id))?.files[0] ?? null) : null,
    email: (row, _, ctx) => own(row, ctx, 'email'),
    locale: (row, _, ctx) => own(row, ctx, 'locale'),
    theme: (row, _, ctx) => own(row, ctx, 'theme'),
  },
}
