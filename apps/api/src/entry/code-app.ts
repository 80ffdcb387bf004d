import { randomBytes, randomInt } from 'node:crypto'
import { generateURI } from 'otplib'
import type { PoolClient } from 'pg'
import { freshlySignedIn } from '../people/fresh.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'
import { badInput, conflict, forbidden, rateLimited } from '../platform/errors.ts'
import { makeAttempts } from './attempts.ts'
import { writeLetter } from './letter.ts'
import { hashCode, stepOf, takeCode } from './take-code.ts'

const howMany = 10
// without letters and digits that look alike
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
const attempts = makeAttempts()

/** A secret in letters, as an app takes it by hand. */
function base32(bytes: Uint8Array): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}

/** Begins with an app that makes codes: its secret, once. It counts only after a code of it was given. */
export async function startCodeApp(ctx: Context): Promise<{ key: string; address: string }> {
  const viewer = signedIn(ctx)
  await freshlySignedIn(ctx)
  if (!ctx.config.passwords) throw forbidden('passwords_off')
  const secret = randomBytes(20)
  const { rows } = await ctx.database.pool.query<{ email: string }>(
    `with kept as (
       insert into code_app (person_id, secret) values ($1, $2)
         on conflict (person_id) do update set secret = excluded.secret where code_app.confirmed_at is null returning person_id)
     select p.email from person p join kept k on k.person_id = p.id`,
    [viewer.id, secret],
  )
  if (!rows[0]) throw conflict('codes_on')
  const key = base32(secret)
  return { key, address: generateURI({ issuer: 'Kring', label: rows[0].email, secret: key }) }
}

/** The first code of the app: from now on a password alone lets nobody in. Gives recovery codes, once. */
export async function confirmCodeApp(ctx: Context, code: string): Promise<string[]> {
  const viewer = signedIn(ctx)
  await freshlySignedIn(ctx)
  const who = { account: viewer.publicId, place: ctx.address, known: null }
  if (attempts.wait(who)) throw rateLimited(attempts.wait(who))
  return transaction(ctx.database.pool, async (client) => {
    const { rows } = await client.query<{ secret: Buffer }>(
      'select secret from code_app where person_id = $1 and confirmed_at is null for update',
      [viewer.id],
    )
    const step = rows[0] ? stepOf(rows[0].secret, code.replace(/\D/g, '').slice(0, 10), ctx.now(), 0) : null
    if (step === null) {
      attempts.failed(who)
      throw badInput({ code: 'code_wrong' })
    }
    await client.query('update code_app set confirmed_at = $2, last_step = $3 where person_id = $1', [
      viewer.id,
      ctx.now(),
      step,
    ])
    await writeLetter(ctx, client, viewer.id, 'CHANGED')
    return newCodes(client, viewer.id)
  }).finally(() => ctx.poke())
}

/** Ends the codes; with a code, so that a screen that was left open is not enough. */
export async function stopCodeApp(ctx: Context, code: string): Promise<boolean> {
  const viewer = signedIn(ctx)
  await freshlySignedIn(ctx)
  await provedBy(ctx, code)
  await transaction(ctx.database.pool, async (client) => {
    await client.query('delete from code_app where person_id = $1', [viewer.id])
    await client.query('delete from recovery_code where person_id = $1', [viewer.id])
    await writeLetter(ctx, client, viewer.id, 'CHANGED')
  })
  ctx.poke()
  return true
}

/** New recovery codes; the ones before end. */
export async function renewRecoveryCodes(ctx: Context, code: string): Promise<string[]> {
  const viewer = signedIn(ctx)
  await freshlySignedIn(ctx)
  await provedBy(ctx, code)
  return transaction(ctx.database.pool, (client) => newCodes(client, viewer.id))
}

async function provedBy(ctx: Context, code: string): Promise<void> {
  const viewer = signedIn(ctx)
  const who = { account: viewer.publicId, place: ctx.address, known: null }
  if (attempts.wait(who)) throw rateLimited(attempts.wait(who))
  if (await takeCode(ctx, viewer.id, code)) return
  attempts.failed(who)
  throw badInput({ code: 'code_wrong' })
}

/** Sixteen letters and digits, in groups that can be read aloud: 79 bits. */
const newCode = () =>
  Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')).join(
    '-',
  )

async function newCodes(client: PoolClient, personId: number): Promise<string[]> {
  const codes = Array.from({ length: howMany }, newCode)
  await client.query('delete from recovery_code where person_id = $1', [personId])
  await client.query('insert into recovery_code (person_id, code_hash) select $1, unnest($2::bytea[])', [
    personId,
    codes.map(hashCode),
  ])
  return codes
}

/** How many recovery codes are left; null without an app. */
export async function recoveryCodesLeft(ctx: Context): Promise<number | null> {
  const { rows } = await ctx.database.pool.query<{ n: number | null }>(
    `select (select count(*)::int from recovery_code r where r.person_id = c.person_id) as n from code_app c
      where c.person_id = $1 and c.confirmed_at is not null`,
    [signedIn(ctx).id],
  )
  return rows[0]?.n ?? null
}
