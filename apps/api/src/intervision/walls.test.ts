// What is said in a room stays there: the database's own walls, what is gone for good, and random goings-on among which no
// text of a room is ever in an answer to somebody outside.
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Built } from '../../test/build.ts'
import { codeOf, dataOf, key } from '../../test/helpers.ts'
import { makeWorld, type World } from '../../test/world.ts'
import { exportTo } from '../exchange/export.ts'
import { doc, hands, makeCircle, type Seen, type SeenCircle } from './builder.ts'
import { clearRecords } from './clear-away.ts'
import { reading } from './room.ts'

let world: World
let owner: pg.Client
const log: string[] = []
let people: [Built, Built, Built, Built]
let outside: Record<string, Built | null>
beforeAll(async () => {
  world = await makeWorld({}, (line) => log.push(line))
  const team = await world.team()
  people = [
    await world.person({ team }),
    await world.person({ team }),
    await world.person({ team }),
    await world.person({ team }),
  ]
  outside = {
    stranger: null,
    colleague: await world.person({ team }),
    coach: await world.person({ team, roles: ['COACH'] }),
    steward: await world.person({ team, roles: ['STEWARD'] }),
  }
  owner = new pg.Client({ connectionString: world.databaseUrl })
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await world.close()
})

const run = async <Data>(who: Built, query: string, variables: object = {}) =>
  dataOf(await world.as(who).query<Data>(query, variables))
/** A session of the first three, with these words said, running. */
async function talk(words: string, more: object = {}) {
  const [anna, bea, cas] = people
  const circle = await makeCircle(world, { people: [anna, bea, cas], ...more })
  const room = hands(world, circle)
  dataOf(await room.role(anna, 'PRESENTER', bea))
  await room.do(anna, 'startSession')
  dataOf(await room.say(bea, 'STATEMENT', words))
  await run(cas, doc.notes, { id: circle.session, text: `notitie over ${words}` })
  return { ...circle, room }
}
const asViewer = (who: Built, text: string, values: unknown[] = []) =>
  reading(world.house.database, { ...who, locale: 'nl', roles: [], sessionHash: Buffer.alloc(0) }, async (client) =>
    client.query(text, values),
  )
const count = async (table: string, session: string) =>
  (
    await owner.query<{ n: number }>(
      `select count(*)::int as n from ${table} where session_id = (select id from circle_session where public_id = $1)`,
      [session],
    )
  ).rows[0]?.n

describe('the walls in the database', () => {
  it('Kring’s own role reads no word of a room without somebody who is in it', async () => {
    await talk('muurbloempje', { name: 'Muurkring' })
    for (const table of ['contribution', 'circle_note', 'circle', 'attendance']) {
      expect((await world.house.database.pool.query(`select * from ${table}`)).rows, table).toEqual([])
      expect((await owner.query(`select from pg_class where relname = $1 and relrowsecurity`, [table])).rowCount).toBe(
        1,
      )
    }
    const { rows } = await world.house.database.pool.query<{ owner: string; role: string }>(
      `select tableowner as owner, current_user as role from pg_tables where tablename = 'contribution'`,
    )
    expect(rows[0]?.owner).not.toBe(rows[0]?.role)
  })

  it('Kring’s own role reads as much as the one who looks may, and writes as nobody else', async () => {
    const { session } = await talk('muurvaren')
    const said = `select body from contribution where session_id = (select id from circle_session where public_id = $1)`
    for (const person of people.slice(0, 3))
      expect((await asViewer(person, said, [session])).rows).toEqual([{ body: 'muurvaren' }])
    for (const person of [people[3], ...Object.values(outside)])
      if (person) expect((await asViewer(person, said, [session])).rows).toEqual([])
    const note = `select body from circle_note where session_id = (select id from circle_session where public_id = $1)`
    expect((await asViewer(people[2], note, [session])).rows).toHaveLength(1)
    expect((await asViewer(people[0], note, [session])).rows).toEqual([])
    // the wall also stands in the way of writing: not into a room that one is not in, nor in another’s name
    const write = `insert into contribution (public_id, session_id, audience_id, author_id, step, phase, kind, body, created_at, words)
      select $2, id, audience_id, $3, 1, 'question', 'STATEMENT', 'ingeslopen', now(), '' from circle_session where public_id = $1`
    const sneak = (who: Built, author: number) =>
      world.house.database.pool.connect().then(async (client) => {
        try {
          await client.query('begin')
          await client.query(
            `select set_config('kring.viewer', $1, true), set_config('kring.reach', coalesce((select array_agg(audience_id) from audience_member where person_id = $2), '{}')::text, true)`,
            [String(who.id), who.id],
          )
          await client.query(write, [session, key(), author])
          return 'written'
        } catch (error) {
          return error instanceof Error && 'code' in error ? error.code : 'failed'
        } finally {
          await client.query('rollback')
          client.release()
        }
      })
    expect(await sneak(people[3], people[3].id)).toBe('42501')
    expect(await sneak(people[0], people[1].id)).toBe('42501')
    expect(await sneak(people[0], people[0].id)).toBe('written')
  })

  it('Kring never moves what was said to another audience', async () => {
    const { session } = await talk('muurpeper')
    await expect(
      owner.query(
        `update contribution set audience_id = 1 where session_id = (select id from circle_session where public_id = $1)`,
        [session],
      ),
    ).rejects.toThrow('never changes')
  })
})

describe('what is gone', () => {
  it('Kring deletes a record from the database when its time is up, and not before', async () => {
    const { session, room } = await talk('vergankelijk', { keep: 'DAYS_30' })
    await room.do(people[1], 'endSession')
    world.later(60 * 24 * 29)
    await clearRecords(world.house)
    expect([await count('contribution', session), await count('circle_note', session)]).toEqual([1, 1])
    world.later(60 * 24 * 1.1)
    expect(await clearRecords(world.house)).toBeGreaterThan(0)
    const { rows } = await owner.query<{ found: number }>(
      `select (select count(*) from contribution where body like '%vergankelijk%') + (select count(*) from circle_note where body like '%vergankelijk%')
        + (select count(*) from circle_session where public_id = $1) + (select count(*) from circle_seat k where not exists (select from circle_session s where s.id = k.session_id)) as found`,
      [session],
    )
    expect(Number(rows[0]?.found)).toBe(0)
    // that they were there stays, for themselves
    const mine = await asViewer(people[2], 'select method, role, minutes from attendance where session = $1', [session])
    expect(mine.rows).toEqual([{ method: 'five_step', role: 'MEMBER', minutes: 1 }])
    expect(codeOf(await world.as(people[1]).query(doc.simple('enterSession'), { id: session }))).toBe('NOT_FOUND')
  })

  it('Kring lets the group choose before anything was said, and afterwards only shorter', async () => {
    const [anna, bea, cas] = people
    const circle = await makeCircle(world, { people: [anna, bea, cas] })
    const room = hands(world, circle)
    const keep = async (who: Built, wanted: string) => {
      const answered = await world
        .as(who)
        .query<{ keepRecords: { keep: string } }>(doc.keep, { id: circle.id, keep: wanted })
      return answered.errors?.[0]?.extensions.reason ?? answered.data.keepRecords.keep
    }
    expect(await keep(cas, 'UNTIL_REMOVED')).toBe('UNTIL_REMOVED')
    dataOf(await room.role(anna, 'PRESENTER', bea))
    await room.do(anna, 'startSession')
    expect(await keep(cas, 'DAYS_30')).toBe('facilitator_only')
    expect(await keep(anna, 'YEAR')).toBe('YEAR')
    expect(await keep(anna, 'UNTIL_REMOVED')).toBe('only_shorter')
    const ended = await room.do(bea, 'endSession')
    const year = Date.parse(ended.readableUntil ?? '')
    expect(await keep(anna, 'DAYS_30')).toBe('DAYS_30')
    expect(year - Date.parse((await room.see(cas)).readableUntil ?? '')).toBe(335 * 86_400_000)
  })

  it('Kring removes a record at once for presenter or facilitator, and for nobody else', async () => {
    const { session, room } = await talk('weghalen')
    const remove = (who: Built) => world.as(who).query(doc.remove, { id: session })
    expect(codeOf(await remove(people[1]))).toBe('FORBIDDEN')
    await room.do(people[1], 'endSession')
    expect(codeOf(await remove(people[2]))).toBe('FORBIDDEN')
    expect(codeOf(await remove(people[3]))).toBe('NOT_FOUND')
    dataOf(await remove(people[1]))
    expect((await owner.query(`select from contribution where body = 'weghalen'`)).rowCount).toBe(0)
  })

  it('Kring lets who leaves keep their own words and see nothing new', async () => {
    const [anna, bea, cas] = people
    const { id, session, room } = await talk('eigenwoorden')
    await run(bea, doc.leave, { id })
    dataOf(await room.goOn(anna))
    dataOf(await room.say(cas, 'QUESTION', 'nieuwigheid na het afscheid'))
    await room.do(anna, 'endSession')
    expect((await run<{ node: SeenCircle | null }>(bea, doc.circle, { id })).node).toBeNull()
    expect(codeOf(await world.as(bea).query(doc.simple('enterSession'), { id: session }))).toBe('NOT_FOUND')
    const found = JSON.stringify(await run(bea, doc.search, { query: 'eigenwoorden' }))
    expect(found).toContain('eigenwoorden')
    expect(found).not.toContain(id)
    expect(JSON.stringify(await run(bea, doc.search, { query: 'nieuwigheid' }))).not.toContain('nieuwigheid')
    expect((await room.seeCircle(cas))?.participants).toHaveLength(2)
  })
})

describe('finding talks again', () => {
  it('Kring finds what was said in one’s own circles, by word, method, topic and day', async () => {
    const [anna, bea, cas, dik] = people
    const { session, room } = await talk('De dochter belt elke avond over de steunkousen', { topics: ['phy.skin'] })
    await room.do(bea, 'endSession')
    const find = async (who: Built, asked: object) =>
      (
        await run<{
          searchCircles: { edges: { node: { session: string; snippet: { text: string; hit: boolean }[] } }[] }
        }>(who, doc.search, asked)
      ).searchCircles.edges.map(({ node }) => node)
    const sessions = async (who: Built, asked: object) => (await find(who, asked)).map((node) => node.session)
    // as the search does: another form of the word, and a part of a compound
    for (const query of ['dochters', 'kousen', 'bellen'])
      expect(await sessions(cas, { query }), query).toContain(session)
    const [hit] = await find(anna, { query: 'steunkousen' })
    expect(hit?.snippet.filter((part) => part.hit).map((part) => part.text)).toEqual(['steunkousen'])
    for (const asked of [{ method: 'five_step' }, { topic: 'phy.skin' }, { from: '2026-11-01', until: '2030-01-01' }])
      expect(await sessions(bea, asked)).toContain(session)
    for (const asked of [{ method: 'balint' }, { topic: 'psy.sleep' }, { until: '2026-01-01' }, { query: 'zeppelin' }])
      expect(
        (await world.as(bea).query<{ searchCircles: { edges: unknown[] } | null }>(doc.search, asked)).data
          ?.searchCircles?.edges ?? [],
      ).toEqual([])
    for (const who of [dik, outside.coach, outside.steward])
      if (who) expect(await sessions(who, { query: 'dochter' })).toEqual([])
  })

  it('Kring keeps what was said before somebody joined from them', async () => {
    const [, bea, , dik] = people
    const { id, session, room } = await talk('voor hun tijd')
    await room.do(bea, 'endSession')
    await run(bea, doc.invite, { id, people: [dik.publicId] })
    world.later(1)
    await run(dik, doc.answer, { id, answer: 'ACCEPT' })
    const seen = await run<{ node: SeenCircle & { pastSessions: { edges: Seen[] } } }>(dik, doc.circle, { id })
    expect(seen.node.session).toBeNull()
    expect(seen.node.pastSessions.edges).toEqual([])
    expect(JSON.stringify(await run(dik, doc.search, {}))).not.toContain(session)
  })
})

type Deed = { who: number; what: 'join' | 'leave' | 'say' | 'next' | 'note' | 'end' | 'decline' }
const deeds = fc.array(
  fc.record({
    who: fc.integer({ min: 0, max: 4 }),
    what: fc.constantFrom<Deed['what']>('join', 'leave', 'say', 'say', 'say', 'next', 'note', 'end', 'decline'),
  }),
  { minLength: 8, maxLength: 18 },
)

describe('whatever happens', () => {
  it('Kring gives no text of a room to somebody who is not in it', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, async (all) => {
        const opener = people[0]
        const team = await world.team()
        const guests = await Promise.all([1, 2, 3, 4].map(() => world.person({ team })))
        const cast = [opener, ...guests]
        const secret = `geheim${key().replace('-', '')}`
        const { openIntervision: opened } = await run<{ openIntervision: SeenCircle }>(opener, doc.open, {
          input: {
            name: 'Een kring',
            people: guests.map((one) => one.publicId),
            method: 'basic',
            form: 'TOGETHER',
            clientKey: key(),
          },
        })
        const { id } = opened
        const session = opened.session?.id ?? ''
        const room = hands(world, { id, session })
        await run(opener, doc.agree, { id })
        await world.as(opener).query(doc.simple('enterSession'), { id: session })
        const inside = new Set([0])
        const said: { by: number; words: string }[] = []
        for (const { who, what } of all) {
          const person = cast[who]!
          const as = world.as(person)
          if (what === 'join') {
            const { errors } = await as.query(doc.answer, { id, answer: 'ACCEPT' })
            if (!errors) {
              inside.add(who)
              await as.query(doc.agree, { id })
              await as.query(doc.simple('enterSession'), { id: session })
              await world.as(opener).query(doc.simple('startSession'), { id: session })
            }
          }
          if (what === 'decline') await as.query(doc.answer, { id, answer: 'DECLINE' })
          if (what === 'leave' && who !== 0 && inside.has(who)) {
            dataOf(await as.query(doc.leave, { id }))
            inside.delete(who)
          }
          if (what === 'say') {
            const words = `${secret} nummer ${said.length}`
            const { errors } = await room.say(person, 'STATEMENT', words)
            if (!errors) said.push({ by: who, words })
            if (!inside.has(who)) expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND')
          }
          if (what === 'note' && inside.has(who))
            await as.query(doc.notes, { id: session, text: `${secret} notitie van ${who}` })
          if (what === 'next') await as.query(doc.goOn, { id: session, step: 1 })
          if (what === 'end') await as.query(doc.simple('endSession'), { id: session })
        }
        await world.settle()
        for (const [role, person] of Object.entries(outside)) await seesNothing(role, person, { id, session, secret })
        for (const [index, person] of cast.entries()) {
          if (inside.has(index)) continue
          const text = await everythingFor(person, { id, session, secret })
          const own = said.filter(({ by }) => by === index).map(({ words }) => words)
          for (const { words } of said.filter(({ by }) => by !== index))
            expect(text.includes(`${words}"`), `${index} reads ${words}`).toBe(false)
          expect(text.includes(`${secret} notitie`)).toBe(false)
          // their own words stay theirs
          if (own.length === 0) expect(text.includes(secret)).toBe(false)
        }
        // those inside would be seen by this test
        if (said.length) expect(await everythingFor(opener, { id, session, secret })).toContain(secret)
        expect(await exported()).not.toContain(secret)
        const { rows } = await owner.query(
          `select from outbox where payload::text like $1 union all select from search_doc where words::text like $1`,
          [`%${secret}%`],
        )
        expect(rows).toEqual([])
        expect(log.join('\n')).not.toContain(secret)
      }),
      { numRuns: 6, endOnFailure: true },
    )
  }, 180_000)

  type Room = { id: string; session: string; secret: string }
  /** All that this person can ask for, as one text. */
  async function everythingFor(person: Built | null, { id, session, secret }: Room): Promise<string> {
    const as = world.as(person)
    const answers = [
      await as.query(doc.circle, { id }),
      await as.query(doc.circle, { id: session }),
      await as.query(doc.circles, {}),
      await as.query(doc.search, { query: secret }),
      await as.query(doc.search, {}),
      await as.query(
        `query ($q: String!) { search(query: $q) { edges { node { __typename } title { text } snippet { text } } } similar(text: $q) { id title } teamsWhoKnow(text: $q) { shownBy { id title } } }`,
        { q: secret },
      ),
      await as.query(
        `{ notifications { edges { node { kind post { id title } } } } feed(scope: NEWEST, first: 50) { edges { node { title body } } } hiddenTexts { edges { node { id parts { text } } } } acts { edges { node { kind subject } } } }`,
      ),
      await as.query(doc.simple('enterSession'), { id: session }),
      await as.query(doc.simple('takeOver'), { id: session }),
      await as.query(doc.goOn, { id: session, step: 1 }),
    ]
    return JSON.stringify(answers)
  }
  async function seesNothing(role: string, person: Built | null, room: Room) {
    const text = await everythingFor(person, room)
    for (const trace of [room.secret, room.session]) expect(text.includes(trace), `${role} finds ${trace}`).toBe(false)
    const absent = await world.as(person).query(doc.circle, { id: 'i_AAAAAAAAAAAAAAAAAAAA' })
    expect(JSON.stringify(await world.as(person).query(doc.circle, { id: room.id })), role).toBe(JSON.stringify(absent))
  }
  async function exported(): Promise<string> {
    let text = ''
    await exportTo(world.house, async (line) => {
      text += line
    })
    return text
  }
})
