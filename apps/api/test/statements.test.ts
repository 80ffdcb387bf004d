// Any operation of the web takes at most twelve statements, however much there is to list.
import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  type OperationDefinitionNode,
  parse,
  typeFromAST,
} from 'graphql'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importFrom } from '../src/exchange/import.ts'
import type { Built } from './build.ts'
import { key } from './helpers.ts'
import { makeWorld, type World } from './world.ts'

const most = 12
/** Walks over every table that names the person, however many there come to be; once in somebody's time here. */
const onceForAll = ['Leave']
const file = new URL('../../../packages/contract/operations.json', import.meta.url)
const operations: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'))

/** Statements are counted where they leave; the frame of a transaction is none. */
let count = 0
const send = pg.Client.prototype.query
pg.Client.prototype.query = function (this: pg.Client, ...given: Parameters<typeof send>) {
  const text: unknown = typeof given[0] === 'string' ? given[0] : Reflect.get(Object(given[0]), 'text')
  if (!/^(begin|commit|rollback)/i.test(String(text))) count += 1
  return send.apply(this, given)
} as typeof send

/** A network in which every list has this many items. */
function lines(size: number): object[] {
  const many = (make: (index: number) => object) => Array.from({ length: size }, (_, index) => make(index))
  const at = (index: number) => new Date(Date.UTC(2026, 8, 1, 0, index)).toISOString()
  const post = { author: 'u0', topics: ['phy.skin'], audience: 'everyone', language: 'nl' }
  return [
    ...many((i) => ({ type: 'team', ref: `t${i}`, name: `Wijkteam ${i}`, region: 'Utrecht', topics: ['phy.skin'] })),
    ...many((i) => ({
      type: 'person',
      ref: `u${i}`,
      name: `Collega ${i}`,
      email: `c${i}@example.org`,
      team: i ? `t${i % 3}` : 't0',
    })),
    ...many((i) => ({
      type: 'question',
      ref: `q${i}`,
      ...post,
      title: `Wie weet een goede mat ${i}?`,
      body: `Glad ${i}.`,
      at: at(i),
    })),
    ...many((i) => ({
      type: 'answer',
      ref: `a${i}`,
      to: 'q0',
      author: `u${i}`,
      body: `Een dunne mat ${i}.`,
      at: at(i),
    })),
    ...many((i) => ({
      type: 'comment',
      ref: `c${i}`,
      to: i % 2 ? 'q0' : 'k0',
      author: `u${i}`,
      body: `Mooi ${i}.`,
      at: at(i),
    })),
    ...many((i) => ({
      type: 'update',
      ref: `n${i}`,
      ...post,
      title: `Nieuws over matten ${i}`,
      body: 'Er is nieuws.',
      at: at(i),
    })),
    ...many((i) => ({
      type: 'tip',
      ref: `k${i}`,
      ...post,
      title: `Een tweede mat eronder ${i}`,
      situation: 'Op gladde vloeren schuift een losse mat weg, telkens.',
      whatWeDid: ['Mat'],
      result: 'Er schoof niets.',
      notWhen: [],
      reviewOn: '2027-07-01',
      evidence: 'one_team',
      at: at(i),
    })),
    ...many((i) => ({
      type: 'barrier',
      ref: `b${i}`,
      ...post,
      title: `Geen matten op voorraad ${i}`,
      body: 'Nooit.',
      category: 'ticc.1d',
      at: at(i),
    })),
    ...many((i) => ({ type: 'tried', to: 'k0', by: `u${i}`, outcome: 'worked', note: `Het hielp ${i}`, at: at(i) })),
    ...many((i) => ({ type: 'saved', to: `q${i}`, by: 'u0', at: at(i) })),
  ]
}

describe.each([2, 120])('an operation of the web, with %i of everything', (size) => {
  let world: World
  let viewer: Built
  let ids: string[]
  let slug: string
  beforeAll(async () => {
    world = await makeWorld()
    const text = lines(size)
      .map((line) => JSON.stringify(line))
      .join('\n')
    const source = { name: 'many.jsonl', open: () => Readable.from([Buffer.from(text)]) }
    const { bad } = await importFrom(world.house, [source], { acceptClientData: true })
    expect(bad).toEqual([])
    await world.settle()
    const { rows } = await world.house.database.pool.query(
      `select id, public_id as "publicId", name, email, team_id as "teamId" from person where ref = 'u0'`,
    )
    viewer = rows[0]
    await world.house.database.pool.query(`update person set roles = '{MEMBER,COACH,STEWARD}' where id = $1`, [
      viewer.id,
    ])
    const found = await world.house.database.pool.query<{ id: string; slug: string | null }>(
      `select public_id as id, null as slug from post where ref in ('q0', 'k0', 'n0', 'b0') union all select public_id, null from answer where ref = 'a0'
       union all select public_id, null from comment where ref = 'c0' union all select public_id, null from person where ref = 'u1'
       union all select public_id, slug from team where ref = 't0'`,
    )
    ids = [...found.rows.map(({ id }) => id), 'phy.skin']
    slug = found.rows.find((row) => row.slug)?.slug ?? ''
    await world.as(viewer).cookies()
  })
  afterAll(() => world.close())

  /** A value for a variable: every id there is in turn, the largest page, plain words for the rest. */
  function valueFor(name: string, type: Parameters<typeof getNamedType>[0], id: string): unknown {
    const named = getNamedType(type)
    const one = (): unknown => {
      if (!named) return null
      if (isEnumType(named)) return named.getValues()[0]?.name
      if (isInputObjectType(named))
        return Object.fromEntries(
          Object.values(named.getFields())
            .filter((input) => isNonNullType(input.type))
            .map((input) => [input.name, valueFor(input.name, input.type, id)]),
        )
      if (named.name === 'ID') return id
      if (named.name === 'Int') return name === 'first' ? 100 : 1
      if (named.name === 'Boolean') return true
      if (named.name === 'Float') return 52
      if (named.name.startsWith('Date')) return '2027-01-01'
      return (
        { slug, clientKey: key(), startsWith: 'Col', query: 'mat', category: 'ticc.1d' }[name] ??
        'Een gewone tekst over een mat die schuift op de vloer'
      )
    }
    return String(type).startsWith('[') ? [one()] : one()
  }

  it.each(Object.entries(operations))(`Kring runs %s`, async (hash, text) => {
    const [node] = parse(text).definitions
    const { name, operation, variableDefinitions = [] } = node as OperationDefinitionNode // the first of the web's own documents
    const takesId = variableDefinitions.some(({ type }) => /\b(ID|\w+Input|\w+Edit)\b/.test(text) && type)
    for (const id of takesId ? ids : [ids[0] ?? '']) {
      const variables = Object.fromEntries(
        variableDefinitions
          .filter(({ type, variable }) => type.kind === 'NonNullType' || variable.name.value === 'first')
          .map(({ variable, type }) => [
            variable.name.value,
            valueFor(variable.name.value, typeFromAST(world.app.graphql.schema, type as never) as never, id),
          ]),
      )
      if (onceForAll.includes(name?.value ?? '')) continue
      if (operation === 'subscription' || /sign(In|Out)|[pP]assword/i.test(name?.value ?? '')) continue
      const ask = async () =>
        world.app.inject({
          method: 'POST',
          url: '/graphql',
          payload: { query: hash, persisted: true, variables },
          cookies: await world.as(viewer).cookies(),
        })
      count = 0
      const answer = await ask()
      expect(answer.body, name?.value).not.toContain('INTERNAL')
      // who it is, is asked once in a while
      expect(count - 1, `${name?.value} with ${id}: ${answer.body.slice(0, 200)}`).toBeLessThanOrEqual(most)
    }
  })
})
