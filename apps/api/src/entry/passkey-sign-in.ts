import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server'
import type { Context } from '../platform/context.ts'
import { forbidden, rateLimited, unauthenticated } from '../platform/errors.ts'
import type { PersonDetails } from '../people/read.ts'
import { makeAttempts } from './attempts.ts'
import { keepChallenge, takeChallenge } from './challenge.ts'
import { enter } from './enter.ts'
import { readResponse, relyingParty } from './relying-party.ts'

const attempts = makeAttempts()
// each asking leaves a row for some minutes
const askings = makeAttempts(Date.now, { pair: 100, place: 100, network: 2_000, account: 1_000_000 })

/** What a browser needs to sign in with a passkey that it finds itself, as JSON: nothing about anybody. */
export async function askPasskey(ctx: Context): Promise<string> {
  if (!ctx.config.passwords) throw forbidden('passwords_off')
  const who = { account: '', place: ctx.address, known: null }
  if (askings.wait(who)) throw rateLimited(askings.wait(who))
  askings.failed(who)
  const options = await generateAuthenticationOptions({
    rpID: relyingParty(ctx.config).id,
    userVerification: 'required',
  })
  await keepChallenge(ctx, { kind: 'PASSKEY', secret: options.challenge, personId: null, facts: {} })
  return JSON.stringify(options)
}

type Key = { id: number; credentialId: string; publicKey: Buffer; counter: number; personId: number; owner: string }

/** Signs in with a passkey: the device has seen to it that it is its owner, so no code is asked. */
export async function signInWithPasskey(ctx: Context, text: string, shared: boolean): Promise<PersonDetails> {
  if (!ctx.config.passwords) throw forbidden('passwords_off')
  const who = { account: '', place: ctx.address, known: null }
  if (attempts.wait(who)) throw rateLimited(attempts.wait(who))
  const { response, challenge } = readResponse<AuthenticationResponseJSON>(text)
  if (!(await takeChallenge(ctx, 'PASSKEY', challenge))) throw unauthenticated('passkey_late')
  const key = await keyOf(ctx, response)
  const counter = key && (await provenBy(ctx, key, response, challenge))
  if (!key || counter === null) {
    attempts.failed(who)
    throw unauthenticated('passkey_unknown')
  }
  await ctx.database.pool.query('update passkey set counter = $2, used_at = $3 where credential_id = $1', [
    key.credentialId,
    counter,
    ctx.now(),
  ])
  return enter(ctx, key.personId, 'PASSKEY', shared)
}

async function keyOf(ctx: Context, response: AuthenticationResponseJSON): Promise<Key | null> {
  const { rows } = await ctx.database.pool.query<Key>(
    `select k.credential_id as "credentialId", k.public_key as "publicKey", k.counter, k.person_id as "personId", p.public_id as owner
      from passkey k join person p on p.id = k.person_id where k.credential_id = $1 and p.disabled_at is null`,
    [String(response.id).slice(0, 2_000)],
  )
  return rows[0] ?? null
}

/** The key's new counter when the answer is right, or null. */
async function provenBy(
  ctx: Context,
  key: Key,
  response: AuthenticationResponseJSON,
  challenge: string,
): Promise<number | null> {
  const { id, origins } = relyingParty(ctx.config)
  const checked = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: origins,
    expectedRPID: id,
    requireUserVerification: true,
    credential: { id: key.credentialId, publicKey: new Uint8Array(key.publicKey), counter: key.counter },
  }).catch(() => null)
  if (!checked?.verified) return null
  const owner = response.response.userHandle
  if (owner && Buffer.from(owner, 'base64url').toString() !== key.owner) return null
  return checked.authenticationInfo.newCounter
}
