import type { Resolvers } from '../generated/resolvers.ts'
import { spine, wholeOf } from '../posts/resolvers.ts'

export const barrierResolvers: Resolvers = {
  Barrier: { ...spine, category: async (row, _, ctx) => (await wholeOf(row, ctx)).record?.category ?? 'ticc.4' },
}
