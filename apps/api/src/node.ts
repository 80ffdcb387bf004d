import type { Resolvers } from './generated/resolvers.ts'
import { personByPublicId } from './people/read.ts'
import { visibleCircle } from './intervision/gate.ts'
import { type Context, signedIn } from './platform/context.ts'
import { idKind } from './platform/ids.ts'
import { visibleAnswer, visibleComment, visiblePage } from './posts/gate.ts'
import { typeOfPost } from './posts/resolvers.ts'
import { teamBy } from './teams/read.ts'
import { topicByKey } from './teams/topics.ts'

/** One thing by its id; null for what is absent and for what is hidden. */
async function node(ctx: Context, id: string) {
  const viewer = signedIn(ctx)
  const finders = {
    p: () => visiblePage(ctx.database, viewer, id),
    a: () => visibleAnswer(ctx.database, viewer, id),
    c: () => visibleComment(ctx.database, viewer, id),
    u: () => personByPublicId(ctx.database, id),
    t: () => teamBy(ctx.database, 'public_id', id),
    n: async () => null,
    f: async () => null,
    i: () => visibleCircle(ctx, viewer, { publicId: id }),
    topic: async () => topicByKey(id),
  }
  const kind = idKind(id)
  return kind ? finders[kind]() : null
}

const types = { a: 'Answer', c: 'Comment', u: 'Person', t: 'Team', n: 'Notification', i: 'Intervision' } as const
const isType = (letter: string): letter is keyof typeof types => letter in types

/** Rows carry their public id, whose first letter says what they are; posts say their kind, topics have a key. */
export const nodeResolvers: Resolvers = {
  Query: { node: (_, { id }, ctx) => node(ctx, id) },
  Node: {
    __resolveType: (row) => {
      if ('excerpt' in row && 'kind' in row) return typeOfPost(row)
      const letter = 'publicId' in row ? row.publicId.slice(0, 1) : ''
      return isType(letter) ? types[letter] : 'Topic'
    },
  },
}
