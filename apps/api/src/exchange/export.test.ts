import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyNetwork, everyType, knowledge, type Network, source } from './builder.ts'
import { exportTo } from './export.ts'
import type { Item } from './format.ts'
import { importFrom } from './import.ts'

const words = fc
  .array(
    fc.constantFrom('huid', 'kous', 'wond', 'warm', 'é', '😀', '**vet**', '- punt', 'ochtend', '"', '\\', 'the skin'),
    { minLength: 1, maxLength: 12 },
  )
  .map((list) => list.join(' '))
const lines = fc.array(words, { minLength: 1, maxLength: 3 }).map((list) => list.join('\n'))
const at = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2026-11-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
const topics = fc.uniqueArray(fc.constantFrom('phy.skin', 'phy.pain', 'work.planning', 'beh.sleep'), { maxLength: 3 })
const language = fc.constantFrom('nl', 'en')
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const pick = (kind: string, most: number) => fc.nat({ max: most - 1 }).map((number) => `${kind}/${number}`)

const team = (number: number) =>
  fc.record({
    type: fc.constant('team'),
    ref: fc.constant(`team/${number}`),
    name: words,
    region: maybe(fc.constantFrom('Utrecht', 'Flevoland')),
    topics,
    trying: words,
    languages: fc.constant(['nl']),
    place: maybe(
      fc.record({
        name: words,
        lat: fc.double({ min: 50, max: 54, noNaN: true }),
        lon: fc.double({ min: 3, max: 8, noNaN: true }),
      }),
    ),
  })
const person = (number: number) =>
  fc.record({
    type: fc.constant('person'),
    ref: fc.constant(`person/${number}`),
    name: fc.constant(`Naam ${number}`),
    email: fc.constant(`p${number}@example.org`),
    team: pick('team', 3),
    locale: language,
    roles: fc.constantFrom(['member'], ['member', 'coach']),
    follows: fc.record({ teams: fc.uniqueArray(pick('team', 3)), topics }),
    at,
  })
const written = { author: pick('person', 4), at, team: maybe(fc.oneof(pick('team', 3), fc.constant(null))) }
const post = (number: number) => {
  const shared = {
    ...written,
    ref: fc.constant(`post/${number}`),
    title: words,
    topics,
    audience: fc.constant('everyone'),
    language: maybe(language),
    editedAt: maybe(at),
  }
  const steps = fc.array(words, { minLength: 1, maxLength: 3 })
  return fc.oneof(
    fc.record({ ...shared, type: fc.constant('question'), body: maybe(lines), askedTeam: maybe(pick('team', 3)) }),
    fc.record({
      ...shared,
      type: fc.constant('update'),
      body: lines,
      team: fc.constant(undefined),
      audience: fc.constantFrom('everyone', 'team'),
    }),
    fc.record({ ...shared, type: fc.constant('barrier'), body: lines, category: fc.constant('ticc.2') }),
    fc.record({
      ...shared,
      type: fc.constant('learning'),
      body: lines,
      team: pick('team', 3),
      author: fc.constant(undefined),
      method: maybe(fc.constant('incident')),
    }),
    fc.record({
      ...shared,
      type: fc.constant('tip'),
      situation: lines,
      whatWeDid: steps,
      result: words,
      notWhen: steps,
      watchFor: maybe(steps),
      evidence: maybe(fc.constant('idea')),
      reviewOn: maybe(fc.constant('2027-02-03')),
    }),
  )
}
type Post = { ref: string; type: string }
const under = (posts: readonly Post[]) => {
  const to = (types: string[]) => posts.filter((item) => types.includes(item.type)).map((item) => item.ref)
  const by = pick('person', 4)
  const some = (targets: string[], made: (to: fc.Arbitrary<string>) => fc.Arbitrary<object>) =>
    targets.length ? fc.array(made(fc.constantFrom(...targets)), { maxLength: 4 }) : fc.constant([])
  const answers = some(to(['question']), (target) =>
    fc.record({
      ...written,
      type: fc.constant('answer'),
      to: target,
      body: lines,
      helpedAsker: maybe(fc.boolean()),
      helpedTeams: maybe(fc.uniqueArray(pick('team', 3))),
    }),
  )
  const all = posts.map((item) => item.ref)
  return fc.tuple(
    answers.map((list) => list.map((item, index) => ({ ...item, ref: `a/${index}` }))),
    some(all, (target) =>
      fc.record({
        ...written,
        type: fc.constant('comment'),
        to: target,
        body: lines.map((text) => `${text} @[Naam](person/1)`),
      }),
    ).map((list) => list.map((item, index) => ({ ...item, ref: `c/${index}` }))),
    some(to(['question']), (target) =>
      fc.record({ type: fc.constant('metoo'), to: target, by, at, team: maybe(pick('team', 3)) }),
    ),
    some(to(['tip']), (target) =>
      fc.record({
        type: fc.constant('tried'),
        to: target,
        by,
        at,
        outcome: fc.constantFrom('worked', 'partly', 'did_not'),
        note: maybe(words),
      }),
    ),
    some(all, (target) => fc.record({ type: fc.constantFrom('thanks', 'saved'), to: target, by, at })),
  )
}
const network = fc
  .tuple(
    fc.tuple(team(0), team(1), team(2)),
    fc.tuple(person(0), person(1), person(2), person(3)),
    fc.nat({ max: 7 }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, number) => post(number)))),
  )
  .chain(([teams, people, posts]) => under(posts).map((rest) => [...teams, ...people, ...posts, ...rest.flat()]))
  .chain((items) => fc.shuffledSubarray<object>(items, { minLength: items.length }))

describe('the export', () => {
  let first: Network
  let second: Network
  beforeAll(async () => {
    first = await emptyNetwork()
    second = await emptyNetwork()
  })
  afterAll(async () => {
    await first.close()
    await second.close()
  })
  const exported = async (network: Network): Promise<Item[]> => {
    const items: Item[] = []
    await exportTo(network.house, (line) => void items.push(JSON.parse(line)))
    return items
  }
  const moved = async (items: readonly unknown[]) => {
    await second.empty()
    const report = await importFrom(second.house, [source(items)], { acceptClientData: true })
    expect(report.bad).toEqual([])
    return exported(second)
  }
  const inFirst = (text: string) => first.house.database.pool.query(text)

  it('gives back what was imported', async () => {
    await first.empty()
    await importFrom(first.house, [source([...everyType, ...knowledge])])
    const items = await exported(first)
    const byRef = new Map<string, object>(
      items.map((item) => ['ref' in item ? item.ref : `${item.type} ${'to' in item ? item.to : item.title}`, item]),
    )
    expect(items).toHaveLength(everyType.length + knowledge.length)
    for (const given of [...everyType, ...knowledge]) {
      const { place, language, adaptedFrom, at, ...same } = {
        place: null,
        language: null,
        adaptedFrom: null,
        at: null,
        ...given,
      }
      const name = given.ref ?? `${given.type} ${'to' in given ? given.to : 'title' in given ? given.title : ''}`
      expect(byRef.get(name)).toMatchObject(same)
    }
    // made from an answer: the question it answers is named
    expect(byRef.get('t/1')).toMatchObject({ adaptedFrom: 'q/1', language: 'nl', at: '2026-07-05T08:00:00.000Z' })
    expect(await moved(items)).toEqual(items)
  })

  it('then import into an empty network gives the same network', async () => {
    await fc.assert(
      fc.asyncProperty(network, async (items) => {
        await first.empty()
        const report = await importFrom(first.house, [source(items)], { acceptClientData: true })
        expect(report.bad).toEqual([])
        const once = await exported(first)
        expect(await moved(once)).toEqual(once)
        const state =
          'select p.ref, p.state, p.excerpt, p.active_at, p.audience_kind, to_jsonb(c) - $$post_id$$ as counts from post p join post_count c on c.post_id = p.id order by p.id'
        expect((await second.house.database.pool.query(state)).rows).toEqual((await inFirst(state)).rows)
      }),
      { numRuns: Number(process.env.KRING_TEST_RUNS ?? 25) },
    )
  })

  it('names what was made in the product by its public id, and keeps where it belonged when its author moves', async () => {
    await first.empty()
    await importFrom(first.house, [source(everyType)])
    await inFirst(
      `insert into post_version (post_id, audience_id, title, body, replaced_at) select id, audience_id, 'Ruilen', 'Nog niet.', '2026-07-03T12:00:00Z' from post where ref = 'u/1'`,
    )
    await inFirst('update post set ref = null')
    await inFirst('update person set ref = null')
    await inFirst(
      `update person set team_id = (select id from team where ref = 'team/almere') where name = 'Sanne Bakker'`,
    )
    const items = await exported(first)
    expect(items.find((item) => item.type === 'update')).toMatchObject({
      ref: expect.stringMatching(/^p_/),
      audience: 'team',
      team: 'team/lombok',
    })
    expect(items.find((item) => item.type === 'barrier')).toMatchObject({ audience: 'region', team: 'team/lombok' })
    expect(await moved(items)).toEqual(items)
    expect(items.filter((item) => item.type === 'version')).toEqual([
      {
        type: 'version',
        to: expect.stringMatching(/^p_/),
        title: 'Ruilen',
        body: 'Nog niet.',
        at: '2026-07-03T12:00:00.000Z',
      },
    ])
    // and into the network it came from: everything is known again
    expect(await importFrom(first.house, [source(items)])).toMatchObject({ written: true, added: {}, changed: {} })
  })

  it('leaves out what was withdrawn, what hangs on it, and what a circle wrote', async () => {
    await first.empty()
    await importFrom(first.house, [source(everyType)])
    await inFirst(`update post set audience_id = 0 where ref = 'q/1'`)
    await inFirst(`update post set audience_kind = 'CIRCLE' where ref = 'u/1'`)
    const refs = (await exported(first)).flatMap((item) =>
      'ref' in item ? [item.ref] : `${item.type} ${'to' in item ? item.to : item.title}`,
    )
    expect(refs.sort()).toEqual([
      'b/1',
      'l/1',
      'person/7',
      'person/9',
      'saved t/1',
      't/1',
      'team/almere',
      'team/lombok',
      'tried t/1',
    ])
    expect(JSON.stringify(await exported(first))).not.toContain('q/1')
  })
})
