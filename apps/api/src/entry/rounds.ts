import type { House } from '../platform/context.ts'
import { endIdle } from '../people/session.ts'
import { openMail, sendNextLetter } from './send-letters.ts'

/** What the clock asks for, once a minute and on a poke: letters that are due, and everything about entry whose time is over. */
export function startRounds(house: House): { poke: () => void; stop: () => Promise<void> } {
  const mail = openMail(house.config)
  let stopped = false
  let running: Promise<void> | null = null
  let again = false
  const round = async () => {
    do {
      again = false
      while (!stopped && (await sendNextLetter(house, mail)));
    } while (again && !stopped)
  }
  const poke = () => {
    if (stopped) return
    if (running) {
      again = true
      return
    }
    running = round()
      .catch(() => house.log.warn('letters could not be read; trying again in a minute'))
      .finally(() => {
        running = null
      })
  }
  const clock = () => {
    poke()
    tidy(house).catch(() => house.log.warn('what is over could not be cleared; trying again in a minute'))
  }
  // a shared device that nobody touches closes soon after its ten minutes
  const timer = setInterval(clock, 20_000)
  clock()
  return {
    poke,
    stop: async () => {
      stopped = true
      clearInterval(timer)
      await running
      mail?.close()
    },
  }
}

/** Ends what is over: sessions, links, challenges, terms of roles, browsers that nobody came back with. */
export async function tidy(house: Pick<House, 'database' | 'now' | 'config'>): Promise<void> {
  const { pool } = house.database
  const now = house.now()
  await endIdle(house.database, now, house.config.sessions)
  await pool.query('delete from entry_link where ends_at <= $1', [now])
  await pool.query('delete from challenge where ends_at <= $1', [now])
  await pool.query(`delete from known_device where seen_at <= $1::timestamptz - interval '366 days'`, [now])
  await pool.query(`update person set roles = '{MEMBER}', roles_until = null where roles_until <= $1`, [now])
}
