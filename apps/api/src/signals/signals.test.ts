import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dataOf } from '../../test/helpers.ts'
import { makeWorld, type World } from '../../test/world.ts'
import { problems } from '../../bench/signals-problems.ts'
import { asked, manyPeople, pageOf, renew } from './builder.ts'
import type { Built } from '../../test/build.ts'

const texts = (name: keyof typeof problems & string) => (problems[name] ?? '').split('\n')
const others = ['roster', 'parking', 'invoicing', 'loneliness', 'gp', 'hoist', 'heat', 'discharge']

describe('signals', () => {
  let world: World
  let people: Built[]
  let coach: Built
  let steward: Built
  beforeAll(async () => {
    world = await makeWorld()
    people = await manyPeople(world, 14, 2)
    coach = await world.person({ team: null, roles: ['COACH'] })
    steward = await world.person({ team: null, roles: ['STEWARD'] })
    const at = (place: number) => people[place % people.length] as Built
    for (const [nth, name] of others.entries())
      for (const [place, text] of texts(name).entries())
        await asked(world, at(place * 3 + nth), text, 20 + ((place * 29 + nth * 7) % 300))
    for (const [place, text] of texts('gloves').slice(0, 10).entries())
      await asked(world, at(place * 2), text, 1 + place)
    await renew(world)
  })
  afterAll(() => world.close())

  const gloves = async (who: Built) =>
    (await pageOf(world, who)).signals.find(({ posts }) => posts.some(({ title }) => /andschoen|gloves/i.test(title)))

  it('Kring shows a problem that many meet of late as new, in their own words', async () => {
    const found = await gloves(coach)
    expect(found).toMatchObject({ kind: 'NEW', size: 'SEVERAL', why: 'STARTED_LATELY' })
    expect(texts('gloves')).toContain(found?.title)
    const ours = found?.posts.filter(({ title }) => texts('gloves').includes(title)) ?? []
    expect(ours.length).toBeGreaterThanOrEqual(6)
  })

  it('Kring shows nurse, coach and steward the same page, byte for byte', async () => {
    const [nurse, asCoach, asSteward] = await Promise.all(
      [people[3] as Built, coach, steward].map((who) => pageOf(world, who)),
    )
    expect(asCoach?.text).toBe(nurse?.text)
    expect(asSteward?.text).toBe(nurse?.text)
    expect(nurse?.signals.length).toBeGreaterThan(0)
  })

  it('Kring shows no page to a stranger', async () => {
    const { errors } = await world.as(null).query('{ signals { id } }')
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })

  it('Kring gives the same page again when it is made again the same day', async () => {
    const before = await pageOf(world, coach)
    await renew(world)
    expect((await pageOf(world, coach)).text).toBe(before.text)
  })

  it('Kring keeps what a problem is called by while posts join it', async () => {
    const before = await gloves(coach)
    await asked(world, people[21] as Built, 'Alweer geen handschoenen in maat M geleverd', 1)
    await asked(world, people[23] as Built, 'Onze nabestelling nitril handschoenen wordt niet geleverd', 1)
    world.later(7 * 24 * 60)
    await renew(world)
    const after = await gloves(coach)
    expect(after?.id).toBe(before?.id)
    expect(after?.title).toBe(before?.title)
    expect(after?.kind).toBe('NEW')
  })

  it('Kring says no more of a problem at once when so many withdraw that too few are left', async () => {
    const found = await gloves(coach)
    expect(found).toBeDefined()
    const { rows } = await world.house.database.pool.query<{ post: number }>(
      `select distinct v.post_id::int as post from signal_voice v join signal s on s.id = v.signal_id where s.public_id = $1`,
      [found?.id],
    )
    await world.house.database.pool.query(
      `update post set hidden_at = now() where id = any($1) and id not in (select id from post where id = any($1) order by id limit 4)`,
      [rows.map(({ post }) => post)],
    )
    expect(await gloves(coach)).toBeUndefined()
    expect((await pageOf(world, steward)).text).toBe((await pageOf(world, coach)).text)
    await world.house.database.pool.query('update post set hidden_at = null')
    expect(await gloves(coach)).toBeDefined()
  })

  it('Kring puts a tip in front of a problem by name, and offers it under its questions', async () => {
    const found = await gloves(coach)
    const tip = await asked(world, people[2] as Built, 'Bestel handschoenen bij de apotheek in de buurt', 200, {
      kind: 'TIP',
    })
    const { rows } = await world.house.database.pool.query<{ id: string }>(
      'select public_id as id from post where id = $1',
      [tip],
    )
    const put = `mutation ($signal: ID!, $tip: ID!, $on: Boolean!) { putTipInFront(signal: $signal, tip: $tip, on: $on) { inFront { tip { id } by { name } } } }`
    const given = { signal: found?.id, tip: rows[0]?.id, on: true }
    const done = dataOf(await world.as(coach).query<{ putTipInFront: { inFront: object[] } }>(put, given))
    expect(done.putTipInFront.inFront).toEqual([{ tip: { id: rows[0]?.id }, by: { name: coach.name } }])
    const under = dataOf(
      await world
        .as(people[5] as Built)
        .query<{ node: { tipsInFront: object[] } }>(
          'query ($id: ID!) { node(id: $id) { ... on Question { tipsInFront { tip { id } } } } }',
          { id: found?.posts[0]?.id },
        ),
    )
    expect(under.node.tipsInFront).toEqual([{ tip: { id: rows[0]?.id } }])
    // somebody else cannot take it away, who put it there can
    const kept = dataOf(
      await world.as(people[7] as Built).query<{ putTipInFront: { inFront: object[] } }>(put, { ...given, on: false }),
    )
    expect(kept.putTipInFront.inFront).toHaveLength(1)
    const gone = dataOf(
      await world.as(coach).query<{ putTipInFront: { inFront: object[] } }>(put, { ...given, on: false }),
    )
    expect(gone.putTipInFront.inFront).toEqual([])
  })

  it('Kring finds nothing in what only a team or a region may read, nor in what one person says again and again', async () => {
    const other = await makeWorld()
    const crowd = await manyPeople(other, 12)
    for (const [place, text] of texts('tablet').entries())
      await asked(other, crowd[place] as Built, text, 1 + place, { audience: 2, audienceKind: 'TEAM' }).catch(() => 0)
    const loud = crowd[0] as Built
    for (const [place, text] of texts('keysafe').entries()) await asked(other, loud, text, 1 + place)
    for (const [nth, name] of others.entries())
      for (const [place, text] of texts(name).entries())
        await asked(other, crowd[(place + nth) % 12] as Built, text, 100 + ((place * 29 + nth * 7) % 200))
    await renew(other)
    const page = await pageOf(other, loud)
    expect(page.text).not.toMatch(/leutel|key safe|ablet|iPad/)
    await other.close()
  })
})

describe('the shape of signals', () => {
  it('Kring has no figure about a team or a person, and no order by activity', async () => {
    const world = await makeWorld()
    const schema = world.app.graphql.schema
    const numeric = /^(Int|Float)$/
    // where a person or team stands on the map is no figure about their work
    const allowed = new Set(['Place.lat', 'Place.lon'])
    const found: string[] = []
    for (const name of ['Person', 'Team', 'Signal', 'TipInFront']) {
      const type = schema.getType(name)
      if (!type || !('getFields' in type)) continue
      for (const field of Object.values(type.getFields()))
        if (numeric.test(String(field.type).replace(/[[\]!]/g, '')) && !allowed.has(`${name}.${field.name}`))
          found.push(`${name}.${field.name}`)
    }
    expect(found).toEqual([])
    const words = /(sort|order)by|activity|views?Count|viewCount|score|rank(ing)?$|leader|lastSeen|lastActive|visits?$/i
    for (const type of Object.values(schema.getTypeMap())) {
      // why a developer finds a text where it stands in the search says nothing about who wrote it
      if (type.name.startsWith('__') || type.name === 'RankExplanation' || !('getFields' in type)) continue
      for (const field of Object.values(type.getFields())) {
        if (words.test(field.name)) found.push(`${type.name}.${field.name}`)
        if ('args' in field)
          for (const arg of field.args)
            if (
              /sort|order|since|from|until|window|period/i.test(arg.name) &&
              type.name === 'Query' &&
              field.name === 'signals'
            )
              found.push(`Query.signals(${arg.name})`)
      }
    }
    expect(found).toEqual([])
    expect(Object.values(schema.getQueryType()?.getFields().signals?.args ?? {}).map(({ name }) => name)).toEqual([
      'first',
    ])
    await world.close()
  })
})
