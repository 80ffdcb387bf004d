import { type Context, signedIn } from '../platform/context.ts'
import type { Queryable } from '../platform/database.ts'
import { inPerson, type Scope } from '../platform/scopes.ts'

export type TokenRow = {
  id: string
  name: string
  scopes: Scope[]
  createdAt: Date
  expiresAt: Date | null
  usedAt: Date | null
}
export const tokenColumns = `public_id as id, name, scopes, created_at as "createdAt", expires_at as "expiresAt", used_at as "usedAt"`

/** One person's tokens, newest first; those that ended too. */
export async function tokensOf(on: Queryable, person: number): Promise<TokenRow[]> {
  const text = `select ${tokenColumns} from token where person_id = $1 order by created_at desc, public_id`
  return (await on.query<TokenRow>({ text, values: [person] })).rows
}

/** The viewer's own tokens. */
export const myTokens = (ctx: Context) => tokensOf(ctx.database.pool, inPerson(signedIn(ctx)).id)
