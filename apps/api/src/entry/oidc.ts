import * as client from 'openid-client'
import type { Oidc } from '../config.ts'
import type { House } from '../platform/context.ts'

/** How far the provider's clock may be off, in seconds. */
const skew = 60
const metadataMs = 10 * 60_000

/** Why the single sign-on let nobody in; the sign-in page has a sentence for each. */
export class NotEntered extends Error {
  readonly reason: string
  constructor(reason: string) {
    super(reason)
    this.reason = reason
  }
}
export const refused = (reason: string) => new NotEntered(reason)

export type Claims = { sub: string; [claim: string]: unknown }
export type Way = { url: string; state: string; nonce: string; verifier: string }

/** The single sign-on of the organisation: the way there, and who came back. */
export function openOidc({ config }: Pick<House, 'config'>) {
  const { oidc } = config
  let known: { metadata: client.ServerMetadata; until: number } | null = null
  const back = `${config.address}/entry/oidc/back`

  /** A configuration without kept keys: the keys of today are asked for at every sign-in, so that changing them is no event. */
  const provider = async (): Promise<{ setup: client.Configuration; oidc: Oidc }> => {
    if (!oidc) throw refused('oidc_off')
    const auth = oidc.clientSecret ? client.ClientSecretBasic(oidc.clientSecret) : client.None()
    const plain = oidc.issuer.startsWith('http:')
    if (!known || known.until < Date.now()) {
      const found = await client
        .discovery(new URL(oidc.issuer), oidc.clientId, undefined, auth, {
          timeout: 8,
          ...(plain ? { execute: [client.allowInsecureRequests] } : {}),
        })
        .catch((error: unknown) => Promise.reject(refused(isAway(error) ? 'oidc_away' : 'oidc_misset')))
      known = { metadata: found.serverMetadata(), until: Date.now() + metadataMs }
    }
    const setup = new client.Configuration(known.metadata, oidc.clientId, { [client.clockTolerance]: skew }, auth)
    setup.timeout = 8
    if (plain) client.allowInsecureRequests(setup)
    // a signature is looked at even though the token comes straight from the provider
    client.enableNonRepudiationChecks(setup)
    return { setup, oidc }
  }

  return {
    /** Where the browser goes to sign in, with the secrets that must come back. */
    wayThere: async (): Promise<Way> => {
      const { setup, oidc: own } = await provider()
      const [state, nonce, verifier] = [client.randomState(), client.randomNonce(), client.randomPKCECodeVerifier()]
      const url = client.buildAuthorizationUrl(setup, {
        redirect_uri: back,
        scope: own.scope,
        state,
        nonce,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      })
      return { url: url.href, state, nonce, verifier }
    },

    /** Who came back, with all that the provider says of them. Throws NotEntered. */
    whoCame: async (query: string, asked: Omit<Way, 'url'>): Promise<Claims> => {
      const { setup, oidc: own } = await provider()
      const tokens = await client
        .authorizationCodeGrant(setup, new URL(`${back}?${query}`), {
          expectedState: asked.state,
          expectedNonce: asked.nonce,
          pkceCodeVerifier: asked.verifier,
          idTokenExpected: true,
        })
        .catch((error: unknown) => Promise.reject(refused(whyNot(error))))
      const claims = tokens.claims()
      if (!claims) throw refused('oidc_not_trusted')
      const complete = ['email', own.teamClaim, own.roleClaim].every((claim) => claim in claims)
      if (complete || !setup.serverMetadata().userinfo_endpoint) return claims
      // what else it says of the same person; without it the token alone decides
      const more = await client.fetchUserInfo(setup, tokens.access_token, claims.sub).catch(() => ({}))
      return { ...more, ...claims }
    },

    /** Where the browser goes to sign out there too; null when the provider has no such place or is away. */
    wayOut: async (): Promise<string | null> => {
      const { setup, oidc: own } = await provider()
      if (!setup.serverMetadata().end_session_endpoint) return null
      const parameters = { client_id: own.clientId, post_logout_redirect_uri: `${config.address}/sign-in` }
      return client.buildEndSessionUrl(setup, parameters).href
    },
  }
}
export type SingleSignOn = ReturnType<typeof openOidc>

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** Whether nothing answered, or not in time, or with a fault of its own. */
function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error.name === 'TimeoutError' || codeOf(error) === 'OAUTH_TIMEOUT') return true
  if (error instanceof TypeError && !codeOf(error)) return true
  const status = error.cause instanceof Response ? error.cause.status : 0
  return status >= 500
}

function whyNot(error: unknown): string {
  if (error instanceof client.AuthorizationResponseError) return 'oidc_refused'
  if (isAway(error)) return 'oidc_away'
  // the provider took this code before, or too late
  if (error instanceof client.ResponseBodyError && error.error === 'invalid_grant') return 'oidc_late'
  return 'oidc_not_trusted'
}
