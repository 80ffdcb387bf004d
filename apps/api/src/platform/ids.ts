import { createHash, randomBytes } from 'node:crypto'

/** The first letter of a public id says what it names; the rest is random (120 bits). */
export type IdKind = 'p' | 'a' | 'c' | 'u' | 't' | 'n' | 'f' | 'i'
/** Things that are no node for others: a session, a passkey, a hand-over, a meeting of a circle, what is said there, a recurring problem. */
export type OwnKind = 's' | 'k' | 'h' | 'l' | 'm' | 'd' | 'l' | 'w' | 'e' | 'g'

/** A new random public id, such as `p_4k…`. It tells nothing about order or number. */
export const newId = (kind: IdKind | OwnKind) => `${kind}_${randomBytes(15).toString('base64url')}`

/** What kind of thing an id names, or null when it is not one of ours. */
export function idKind(id: string): IdKind | 'topic' | null {
  const match = /^([pacutnfi])_[A-Za-z0-9_-]{8,40}$/.exec(id)
  if (match) return match[1] as IdKind // the expression allows only these letters
  return /^[a-z]{3,4}\.[a-z]+$/.test(id) ? 'topic' : null
}

/** A new secret for a session or a token: 256 bits. */
export const newSecret = () => randomBytes(32).toString('base64url')
/** How a secret is kept: never itself, only its SHA-256. */
export const hashSecret = (secret: string) => createHash('sha256').update(secret).digest()
