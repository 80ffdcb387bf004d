import { hash, verify } from '@node-rs/argon2'

// OWASP's floor for argon2id (19 MiB, two passes); the library's default algorithm is argon2id.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string) => hash(password.normalize('NFC'), cost)

// The same work for an address that nobody has, so that time tells nothing.
let decoy: Promise<string> | undefined

/** Whether the password belongs to the hash; takes as long when there is no hash. */
export async function passwordFits(stored: string | null | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password')
  const fits = await verify(stored ?? (await decoy), password.normalize('NFC')).catch(() => false)
  return Boolean(stored) && fits
}
