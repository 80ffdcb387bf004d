import type { Config } from '../config.ts'
import { forbidden } from '../platform/errors.ts'

/** For whom passkeys are: the address by which people reach this Kring. */
export function relyingParty({ address }: Pick<Config, 'address'>): { id: string; origins: string[] } {
  const { hostname, origin } = new URL(address)
  return { id: hostname, origins: [origin] }
}

/** What a browser answered: JSON that names the challenge it answers. Throws FORBIDDEN for anything else. */
export function readResponse<Response extends { response: { clientDataJSON: string } }>(
  text: string,
): { response: Response; challenge: string } {
  try {
    const response: Response = JSON.parse(text.slice(0, 20_000))
    const client: { challenge?: unknown } = JSON.parse(
      Buffer.from(response.response.clientDataJSON, 'base64url').toString(),
    )
    if (typeof client.challenge === 'string') return { response, challenge: client.challenge }
  } catch {
    // not what a browser sends
  }
  throw forbidden('passkey_refused')
}
