import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reading } from '../intervision/room.ts'
import { demoEmails, demoPassword } from '../people/demo-accounts.ts'
import { passwordFits } from '../people/password.ts'
import type { Viewer } from '../platform/context.ts'
import { emptyNetwork, type Network } from './builder.ts'
import { loadDemo } from './demo.ts'

describe('the demo network', () => {
  let world: Network
  beforeAll(async () => {
    world = await emptyNetwork()
  })
  afterAll(() => world.close())
  const rows = async <Row extends object>(text: string, values: unknown[] = []) =>
    (await world.house.database.pool.query<Row>(text, values)).rows

  it('is loaded once, ends just before now, and lets its accounts in', async () => {
    await loadDemo(world.house)
    const [newest] = await rows<{ at: Date; posts: number }>(
      'select max(created_at) as at, count(*)::int as posts from post',
    )
    expect(newest?.posts).toBeGreaterThan(100)
    expect(newest?.at.getTime()).toBeLessThanOrEqual(world.house.now().getTime() - 15 * 60_000)
    const accounts = await rows<{ hash: string; teams: number; topics: number }>(
      `select password_hash as hash, (select count(*)::int from followed_team where person_id = p.id) as teams,
        (select count(*)::int from followed_topic where person_id = p.id) as topics from person p where email = any($1)`,
      [demoEmails],
    )
    expect(accounts).toHaveLength(demoEmails.length)
    for (const { hash, teams, topics } of accounts) {
      expect(await passwordFits(hash, demoPassword)).toBe(true)
      expect(teams).toBeGreaterThan(0)
      expect(topics).toBeGreaterThan(0)
    }
    const told = await rows<{ unread: number; told: number }>(
      `select count(*)::int as told, count(*) filter (where read_at is null)::int as unread from notification n
        join person p on p.id = n.person_id where p.email = $1`,
      [demoEmails[0]],
    )
    expect(told[0]?.told).toBeGreaterThan(2)
    expect(told[0]?.unread).toBe(2)
    const [fatima] = await rows<Viewer>(
      `select id, public_id as "publicId", team_id as "teamId", 'nl' as locale, roles from person where email = $1`,
      [demoEmails[0]],
    )
    if (!fatima) throw new Error('nobody is called Fatima')
    // what she alone may see, behind the wall of the rooms
    const { rows: circles } = await reading(world.house.database, fatima, (client) =>
      client.query<{ state: string; said: number }>(
        `select s.state, (select count(*)::int from contribution where session_id = s.id) as said
          from circle c join circle_session s on s.circle_id = c.id order by s.starts_at`,
      ),
    )
    expect(circles.map(({ state }) => state)).toEqual(['ENDED', 'RUNNING', 'PLANNED', 'PLANNED', 'PLANNED'])
    expect(circles[0]?.said).toBeGreaterThan(12)
    await world.house.database.pool.query('update person set password_hash = null')
    await loadDemo(world.house)
    expect(await rows('select from person where password_hash is not null')).toEqual([])
  })
})
