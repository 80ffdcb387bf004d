import {
  generateRegistrationOptions,
  verifyRegistrationResponse,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server'
import { freshlySignedIn } from '../people/fresh.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'
import { badInput, forbidden, notFound } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { guardNames, takeTexts } from '../platform/text.ts'
import { keepChallenge, takeChallenge } from './challenge.ts'
import { writeLetter } from './letter.ts'
import { readResponse, relyingParty } from './relying-party.ts'

export type PasskeyRow = { publicId: string; name: string; createdAt: Date; usedAt: Date | null; backedUp: boolean }

/** The viewer's passkeys, newest first. */
export async function myPasskeys(ctx: Context): Promise<PasskeyRow[]> {
  const { rows } = await ctx.database.pool.query<PasskeyRow>(
    `select public_id as "publicId", name, created_at as "createdAt", used_at as "usedAt", backed_up as "backedUp"
      from passkey where person_id = $1 order by created_at desc`,
    [signedIn(ctx).id],
  )
  return rows
}

/** What a browser needs to make a passkey, as JSON; it must answer within five minutes. */
export async function startPasskey(ctx: Context): Promise<string> {
  const viewer = signedIn(ctx)
  await freshlySignedIn(ctx)
  if (!ctx.config.passwords) throw forbidden('passwords_off')
  const { rows } = await ctx.database.pool.query<{ email: string; name: string; ids: string[] }>(
    `select email, name, array(select credential_id from passkey where person_id = p.id) as ids from person p where id = $1`,
    [viewer.id],
  )
  const person = rows[0]
  if (!person) throw notFound()
  const options = await generateRegistrationOptions({
    rpName: 'Kring',
    rpID: relyingParty(ctx.config).id,
    userName: person.email,
    userDisplayName: person.name,
    userID: new TextEncoder().encode(viewer.publicId),
    attestationType: 'none',
    excludeCredentials: person.ids.map((id) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  await keepChallenge(ctx, { kind: 'PASSKEY_NEW', secret: options.challenge, personId: viewer.id, facts: {} })
  return JSON.stringify(options)
}

const mostPasskeys = 20

/** A name as it is kept. Throws CLIENT_DATA or BAD_INPUT. */
function takeName(ctx: Context, name: string): string {
  const language = ctx.viewer?.locale ?? 'nl'
  guardNames({ name }, language)
  return takeTexts({ name }, { name: { min: 1, max: 40 } }, { language, notAClient: true }).name
}

/** Takes the passkey that a browser made. */
export async function addPasskey(ctx: Context, response: string, name: string): Promise<PasskeyRow> {
  const taken = takeName(ctx, name)
  const viewer = signedIn(ctx)
  await freshlySignedIn(ctx)
  const { response: given, challenge } = readResponse<RegistrationResponseJSON>(response)
  const asked = await takeChallenge(ctx, 'PASSKEY_NEW', challenge)
  if (!asked || asked.personId !== viewer.id) throw forbidden('passkey_late')
  const { id, origins } = relyingParty(ctx.config)
  const checked = await verifyRegistrationResponse({
    response: given,
    expectedChallenge: challenge,
    expectedOrigin: origins,
    expectedRPID: id,
    requireUserVerification: true,
  }).catch(() => null)
  if (!checked?.verified) throw forbidden('passkey_refused')
  const { credential, credentialBackedUp } = checked.registrationInfo
  const row = { publicId: newId('k'), name: taken, createdAt: ctx.now(), usedAt: null, backedUp: credentialBackedUp }
  await transaction(ctx.database.pool, async (client) => {
    await client.query('select from person where id = $1 for update', [viewer.id])
    const { rows } = await client.query<{ n: number }>('select count(*)::int as n from passkey where person_id = $1', [
      viewer.id,
    ])
    if ((rows[0]?.n ?? 0) >= mostPasskeys) throw badInput({ name: 'too_many' })
    await client.query(
      `insert into passkey (public_id, credential_id, person_id, public_key, counter, transports, backed_up, name, created_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (credential_id) do nothing`,
      [
        row.publicId,
        credential.id,
        viewer.id,
        Buffer.from(credential.publicKey),
        credential.counter,
        credential.transports ?? [],
        row.backedUp,
        row.name,
        row.createdAt,
      ],
    )
    await writeLetter(ctx, client, viewer.id, 'CHANGED')
  })
  ctx.poke()
  return row
}

/** Gives a passkey another name. */
export async function renamePasskey(ctx: Context, id: string, name: string): Promise<PasskeyRow> {
  const taken = takeName(ctx, name)
  const { rows } = await ctx.database.pool.query<PasskeyRow>(
    `update passkey set name = $3 where public_id = $1 and person_id = $2
      returning public_id as "publicId", name, created_at as "createdAt", used_at as "usedAt", backed_up as "backedUp"`,
    [id, signedIn(ctx).id, taken],
  )
  if (!rows[0]) throw notFound()
  return rows[0]
}

/** From now on this passkey lets nobody in. */
export async function removePasskey(ctx: Context, id: string): Promise<boolean> {
  const viewer = signedIn(ctx)
  await freshlySignedIn(ctx)
  await transaction(ctx.database.pool, async (client) => {
    const { rowCount } = await client.query('delete from passkey where public_id = $1 and person_id = $2', [
      id,
      viewer.id,
    ])
    if (!rowCount) throw notFound()
    await writeLetter(ctx, client, viewer.id, 'CHANGED')
  })
  ctx.poke()
  return true
}
