import { randomInt } from 'node:crypto'
import type { Pool } from '../platform/database.ts'
import { Fault } from './terminal.ts'

export type Found = { id: number; name: string; email: string; disabledAt: Date | null }

/** The person with this address. Throws a Fault when nobody has it. */
export async function personWith(pool: Pool, email: string): Promise<Found> {
  const text = 'select id, name, email, disabled_at as "disabledAt" from person where lower(email) = lower($1)'
  const { rows } = await pool.query<Found>(text, [email])
  if (!rows[0]) throw new Fault(`Nobody here has the address ${email}.`)
  return rows[0]
}

export const roles = ['member', 'coach', 'steward', 'operator', 'shield'] as const

/** The role as it is kept. Throws a Fault for another word. */
export function roleOf(word: string): string {
  if (!roles.some((role) => role === word)) throw new Fault(`"${word}" is not a role. Choose ${roles.join(', ')}.`)
  return word.toUpperCase()
}

// Without letters that look alike: it is read from a screen or a slip of paper.
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
/** A first password of five groups of four: 99 bits. */
export const firstPassword = () =>
  Array.from({ length: 5 }, () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')).join(
    '-',
  )
