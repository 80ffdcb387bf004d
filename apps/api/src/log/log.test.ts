import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Built } from '../../test/build.ts'
import { codeOf, dataOf } from '../../test/helpers.ts'
import { makeWorld, type World } from '../../test/world.ts'
import { hands, makeCircle } from '../intervision/builder.ts'
import { asCsv } from './as-csv.ts'
import { words } from './words.ts'

const fields = 'id heldOn minutes method role reflection takeAlong codeTheme fromSession'
const doc = {
  log: `query ($first: Int, $after: String) { practiceLog(first: $first, after: $after) { edges { node { ${fields} } } pageInfo { hasNextPage endCursor } } }`,
  keep: `mutation ($input: LogEntryInput!) { keepLogEntry(input: $input) { ${fields} } }`,
  remove: `mutation ($entry: ID!) { removeLogEntry(entry: $entry) }`,
}
type Entry = {
  id: string
  heldOn: string
  method: string | null
  role: string
  reflection: string
  fromSession: boolean
}
type Page = { practiceLog: { edges: { node: Entry }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }

describe('somebody’s own log', () => {
  let world: World
  let people: Built[]
  beforeAll(async () => {
    world = await makeWorld()
    const team = await world.team()
    people = await Promise.all(['Anna de Boer', 'Bea', 'Şule'].map((name) => world.person({ team, name })))
    const circle = await makeCircle(world, { people })
    const room = hands(world, circle)
    const [anna, bea] = people as [Built, Built]
    dataOf(await room.role(anna, 'PRESENTER', bea))
    await room.do(anna, 'startSession')
    world.later(65)
    await room.do(bea, 'endSession')
  })
  afterAll(() => world.close())
  const log = async (who: Built, page: object = {}) =>
    dataOf(await world.as(who).query<Page>(doc.log, page)).practiceLog.edges.map((edge) => edge.node)
  const keep = async (who: Built, input: object) =>
    dataOf(await world.as(who).query<{ keepLogEntry: Entry }>(doc.keep, { input })).keepLogEntry
  const file = async (who: Built, path: string) =>
    world.app.inject({ method: 'GET', url: path, cookies: await world.as(who).cookies() })

  it('Kring puts a session that ended into the log of each who took part, with their own role', async () => {
    const [anna, bea, sule] = people as [Built, Built, Built]
    expect(await log(bea)).toMatchObject([{ method: 'five_step', role: 'PRESENTER', minutes: 65, fromSession: true }])
    expect((await log(anna))[0]?.role).toBe('FACILITATOR')
    expect((await log(sule))[0]?.role).toBe('MEMBER')
  })

  it('Kring keeps what the owner writes, and shows and gives it to nobody else', async () => {
    const [anna, bea] = people as [Built, Built]
    const [session] = await log(bea)
    const kept = await keep(bea, { entry: session?.id, reflection: 'Ik praatte te snel.', takeAlong: 'Eerst wachten.' })
    expect(kept).toMatchObject({ reflection: 'Ik praatte te snel.', role: 'PRESENTER', fromSession: true })
    const again = await keep(bea, { entry: kept.id, reflection: 'Ik praatte veel te snel.' })
    expect(again.id).toBe(kept.id)
    const own = await keep(bea, { heldOn: '2026-03-02', minutes: 90, reflection: 'Met een andere school.' })
    expect((await log(bea)).map((entry) => entry.id)).toEqual([kept.id, own.id])
    expect(JSON.stringify(await log(anna))).not.toContain('snel')
    expect(codeOf(await world.as(anna).query(doc.keep, { input: { entry: own.id, reflection: 'Van mij' } }))).toBe(
      'NOT_FOUND',
    )
    expect(codeOf(await world.as(anna).query(doc.remove, { entry: own.id }))).toBe('NOT_FOUND')
    expect((await world.house.database.pool.query('select * from log_entry')).rows).toEqual([])
    const csv = await file(bea, '/log.csv')
    expect(csv.headers['cache-control']).toBe('private, no-store')
    expect(csv.body.startsWith('\uFEFF"Datum";"Uren"')).toBe(true)
    expect(csv.body).toContain('"1,08"')
    expect(csv.body).toContain('Ik praatte veel te snel.')
    expect((await file(anna, '/log.csv')).body).not.toContain('snel')
    const pdf = await file(people[2] as Built, '/log.pdf')
    expect(pdf.headers['content-type']).toBe('application/pdf')
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    expect((await world.app.inject({ method: 'GET', url: '/log.pdf' })).statusCode).toBe(404)
    dataOf(await world.as(bea).query(doc.remove, { entry: own.id }))
    expect(await log(bea)).toHaveLength(1)
  })

  it('Kring pages through a long log without losing or repeating a day', async () => {
    const anna = people[0] as Built
    for (let day = 1; day <= 5; day++) await keep(anna, { heldOn: `2026-02-0${day}`, minutes: 60 })
    const seen: string[] = []
    let after: string | undefined
    for (let more = true; more; ) {
      const { practiceLog } = dataOf(await world.as(anna).query<Page>(doc.log, { first: 2, after }))
      seen.push(...practiceLog.edges.map((edge) => edge.node.heldOn))
      more = practiceLog.pageInfo.hasNextPage
      after = practiceLog.pageInfo.endCursor
    }
    expect(seen.slice(1)).toEqual(['2026-02-05', '2026-02-04', '2026-02-03', '2026-02-02', '2026-02-01'])
  })

  const wrong: [string, object, string][] = [
    ['a day that is still to come', { heldOn: '2027-01-01', minutes: 60 }, 'in_the_future'],
    ['no day', { minutes: 60 }, 'required'],
    ['no minutes', { heldOn: '2026-01-01', minutes: 0 }, 'minutes_of_a_meeting'],
    ['a method that is none', { heldOn: '2026-01-01', minutes: 60, method: 'none' }, 'unknown_method'],
  ]
  for (const [name, input, reason] of wrong)
    it(`Kring says what is wrong with ${name}`, async () => {
      const { errors } = await world.as(people[0] as Built).query(doc.keep, { input })
      expect(Object.values(errors?.[0]?.extensions.fields ?? {})).toEqual([reason])
    })

  it('Kring writes no cell that a spreadsheet would run', () => {
    const line = { heldOn: '2026-01-01', minutes: 60, method: '=1+1', role: 'MEMBER' as const, inKring: false }
    const csv = asCsv([{ ...line, reflection: '@cmd', takeAlong: 'een "citaat"', codeTheme: null }], words.en)
    expect(csv).toContain(`"'=1+1"`)
    expect(csv).toContain(`"'@cmd"`)
    expect(csv).toContain('"een ""citaat"""')
  })
})
