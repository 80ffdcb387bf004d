import { limits } from '@kring/contract/limits'
import type { MutationAddTokenArgs } from '../generated/resolvers.ts'
import { freshlySignedIn } from '../people/fresh.ts'
import { type Context, signedIn } from '../platform/context.ts'
import type { House } from '../platform/context.ts'
import { badInput, conflict } from '../platform/errors.ts'
import { hashSecret, newSecret } from '../platform/ids.ts'
import { inPerson, type Scope } from '../platform/scopes.ts'
import { takeTexts } from '../platform/text.ts'
import { type TokenRow, tokenColumns } from './list.ts'

export type Made = { token: TokenRow; secret: string }
const dayMs = 24 * 3_600_000

/** Makes a token for the viewer. Only shortly after signing in: a phone left on a table must not give one away. */
export async function addToken(ctx: Context, { input }: MutationAddTokenArgs): Promise<Made> {
  const viewer = inPerson(signedIn(ctx))
  await freshlySignedIn(ctx)
  const { name } = takeTexts(
    { name: input.name },
    { name: limits.token.name },
    { language: viewer.locale, notAClient: true },
  )
  const scopes = [...new Set(input.scopes)]
  if (!scopes.length) throw badInput({ scopes: 'required' })
  const days = input.days ?? limits.token.days.usual
  if (days < 1 || days > limits.token.days.max) throw badInput({ days: 'bad_number' })
  return makeToken(ctx, viewer.id, { name, scopes, days })
}

/** Writes a new token of a person and gives its secret, which is kept nowhere. */
export async function makeToken(
  house: Pick<House, 'database' | 'now'>,
  person: number,
  given: { name: string; scopes: readonly Scope[]; days: number },
): Promise<Made> {
  const secret = newSecret()
  const now = house.now()
  const { rows } = await house.database.pool.query<TokenRow>({
    text: `insert into token (token_hash, person_id, name, scopes, created_at, expires_at)
      select $1, $2, $3, $4, $5, $6 where (select count(*) from token where person_id = $2 and (expires_at is null or expires_at > $5)) < $7
      returning ${tokenColumns}`,
    values: [
      hashSecret(secret),
      person,
      given.name,
      given.scopes,
      now,
      new Date(now.getTime() + given.days * dayMs),
      limits.token.most,
    ],
  })
  if (!rows[0]) throw conflict('too_many_tokens')
  return { token: rows[0], secret }
}
