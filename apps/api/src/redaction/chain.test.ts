import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeWorld, type World } from '../../test/world.ts'
import { checkActs } from './acts.ts'
import { type ActRow, firstFault, hashOf } from './chain.ts'

/** Numbers from a seed, so that a failure can be looked at again. */
function dice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const kinds = ['HIDDEN', 'RESTORED', 'REDACTED', 'MADE_STEWARD', 'DISABLED']
function chainOf(length: number, roll: (below: number) => number): ActRow[] {
  const acts: ActRow[] = []
  for (let seq = 1; seq <= length; seq++) {
    const act = {
      seq,
      at: new Date(1_790_000_000_000 + roll(1e9)),
      kind: kinds[roll(kinds.length)] ?? '',
      subject: `p_${roll(1e9)}`,
      actorId: roll(4) ? roll(100) : null,
      personId: roll(4) ? roll(100) : null,
      previous: acts.at(-1)?.hash ?? '',
    }
    acts.push({ ...act, hash: hashOf(act) })
  }
  return acts
}

/** Ways to tamper with one line, each of which changes something. */
const tricks: ((acts: ActRow[], at: number) => ActRow[])[] = [
  (acts, at) => acts.with(at, { ...acts[at]!, kind: 'NOTHING' }),
  (acts, at) => acts.with(at, { ...acts[at]!, subject: `${acts[at]!.subject}x` }),
  (acts, at) => acts.with(at, { ...acts[at]!, actorId: (acts[at]!.actorId ?? 0) + 1 }),
  (acts, at) => acts.with(at, { ...acts[at]!, personId: acts[at]!.personId === null ? 1 : null }),
  (acts, at) => acts.with(at, { ...acts[at]!, at: new Date(acts[at]!.at.getTime() + 1) }),
  (acts, at) => acts.with(at, { ...acts[at]!, hash: acts[at]!.hash.replace(/^./, (c) => (c === '0' ? '1' : '0')) }),
  // a line that is rewritten with a right hash of its own no longer fits the next
  (acts, at) => {
    const changed = { ...acts[at]!, kind: 'NOTHING' }
    return acts.with(at, { ...changed, hash: hashOf(changed) })
  },
  (acts, at) => acts.toSpliced(at, 1),
  (acts, at) => acts.toSpliced(at, 2, acts[at + 1]!, acts[at]!),
  (acts, at) => acts.toSpliced(at, 0, acts[at]!),
]

describe('the chain of acts', () => {
  it('Kring sees every change of every line but what is cut from the end', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const roll = dice(seed)
      const acts = chainOf(2 + roll(30), roll)
      expect(firstFault(acts)).toBeNull()
      // the last line has no next that would hold its hash
      const at = roll(acts.length - 1)
      for (const [index, trick] of tricks.entries())
        expect(firstFault(trick(acts, at)), `seed ${seed}, trick ${index}, line ${at + 1}`).not.toBeNull()
    }
  })
})

describe('the record of acts', () => {
  let world: World
  beforeAll(async () => {
    world = await makeWorld()
  })
  afterAll(() => world.close())

  it('Kring records roles and ended accounts, whatever changes them, in one chain', async () => {
    const { pool } = world.house.database
    const people = await Promise.all(Array.from({ length: 12 }, () => world.person()))
    await Promise.all(people.map(({ id }) => pool.query(`update person set roles = '{STEWARD}' where id = $1`, [id])))
    await pool.query(`update person set disabled_at = now() where id = any($1)`, [people.map(({ id }) => id)])
    await pool.query(`update person set roles = '{STEWARD}', name = name where id = any($1)`, [
      people.map(({ id }) => id),
    ])
    const { rows } = await pool.query<{ kind: string; n: number }>(
      'select kind, count(*)::int as n from act group by 1 order by 1',
    )
    expect(rows).toEqual([
      { kind: 'DISABLED', n: 12 },
      { kind: 'MADE_STEWARD', n: 12 },
    ])
    expect(await checkActs(world.house.database)).toMatchObject({ lines: 24, fault: null })
  })

  it('Kring lets nobody change the record: not the application, not the owner', async () => {
    const client = await world.house.database.pool.connect()
    await expect(client.query(`update act set kind = 'HIDDEN'`)).rejects.toThrow(/permission denied/)
    await expect(client.query('delete from act')).rejects.toThrow(/permission denied/)
    await expect(client.query('truncate act')).rejects.toThrow(/permission denied/)
    await client.query('set role none')
    await expect(client.query(`update act set kind = 'HIDDEN'`)).rejects.toThrow(/only ever added/)
    await expect(client.query('delete from act')).rejects.toThrow(/only ever added/)
    client.release(true)
  })

  it('Kring sees it when somebody with the keys to the database changed a line', async () => {
    const client = await world.house.database.pool.connect()
    await client.query('set role none')
    await client.query('alter table act disable trigger act_is_kept')
    await client.query(`update act set actor_id = 1 where seq = 7`)
    client.release(true)
    expect(await checkActs(world.house.database)).toMatchObject({ fault: 7 })
  })
})
