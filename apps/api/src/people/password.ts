import { hash, verify } from '@node-rs/argon2'
import { makeTurns } from '../platform/turns.ts'

// OWASP's floor for argon2id (19 MiB, two passes); the library's default algorithm is argon2id.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

// One of Node's four threads stays free: connecting to the database and reading files need it while many sign in at once.
const inTurn = makeTurns(3)

export const hashPassword = (password: string) => inTurn(() => hash(password.normalize('NFC'), cost))

// The same work for an address that nobody has, so that time tells nothing.
let decoy: Promise<string> | undefined

/** Whether the password belongs to the hash; takes as long when there is no hash. */
export async function passwordFits(stored: string | null | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password')
  const against = stored ?? (await decoy)
  const fits = await inTurn(() => verify(against, password.normalize('NFC'))).catch(() => false)
  return Boolean(stored) && fits
}
