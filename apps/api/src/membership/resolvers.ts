import type { Resolvers } from '../generated/resolvers.ts'
import { endPerson, reopenPerson } from './end-person.ts'
import { giveRole } from './give-role.ts'
import { importPeople } from './import-people.ts'
import { invite, inviteAgain } from './invite.ts'
import { movePerson } from './move-person.ts'
import { mayBeChanged, roster } from './roster.ts'

export const membershipResolvers: Resolvers = {
  Query: { roster: (_, args, ctx) => roster(ctx, args) },
  RosterEntry: {
    person: (row) => row,
    until: (row) => row.until?.toISOString().slice(0, 10) ?? null,
    role: (row) => row.roles[0] ?? 'MEMBER',
    viewerMayChange: (row, _, ctx) => mayBeChanged(ctx, row),
  },
  Mutation: {
    invitePerson: (_, { input }, ctx) => invite(ctx, input),
    invitePersonAgain: (_, { person }, ctx) => inviteAgain(ctx, person),
    movePerson: (_, { person, team, lastOfTeam }, ctx) => movePerson(ctx, person, team ?? null, lastOfTeam ?? false),
    givePersonRole: (_, { person, role, until }, ctx) => giveRole(ctx, person, role, until ?? null),
    endPerson: (_, { person, lastOfTeam }, ctx) => endPerson(ctx, person, lastOfTeam ?? false),
    reopenPerson: (_, { person }, ctx) => reopenPerson(ctx, person),
    importPeople: (_, { csv, write, invite: letters }, ctx) =>
      importPeople(ctx, csv, { write: write ?? false, letters: letters ?? false }),
  },
}
