// The web's queries are put together from prepared texts (platform/compose.ts). Each must give the very bytes that ordinary
// execution gives, for everyone, before and after everything that can change. It walks all persisted queries.
import { readFileSync } from 'node:fs'
import { isEnumType, isInputObjectType, isListType, isNonNullType, parse, typeFromAST, type TypeNode } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compose } from '../src/platform/compose.ts'
import { Lasting, makeKeeper } from '../src/platform/lasting.ts'
import type { Built } from './build.ts'
import * as doc from './documents.ts'
import { dataOf, key } from './helpers.ts'
import { makeWorld, type World } from './world.ts'

const persisted: Record<string, string> = JSON.parse(
  readFileSync(new URL('../../../packages/contract/operations.json', import.meta.url), 'utf8'),
)
const queries = Object.entries(persisted).filter(([, text]) => text.startsWith('query '))
const nameOf = (text: string) => /^query (\w+)/.exec(text)?.[1] ?? ''

/** Of every query so many sets of variables, so that a new one costs little. */
const most = 5

describe('queries put together as text', () => {
  let world: World
  let everyone: Record<string, Built>
  let nurse: Built
  let ids: string[]
  let slug: string
  const log: string[] = []
  const run = async <Key extends string>(who: Built, document: string, variables: object) =>
    dataOf(await world.as(who).query<Record<Key, { id: string }>>(document, variables))
  const ask = async (who: Built, title: string, audience = 'EVERYONE') =>
    (
      await run<'ask'>(who, doc.Ask, {
        input: { title, body: `${title} *met nadruk*`, topics: ['phy.skin'], audience, clientKey: key() },
      })
    ).ask.id

  beforeAll(async () => {
    world = await makeWorld({}, (line) => log.push(line))
    const [home, away] = [await world.team({ topics: ['phy.skin'] }), await world.team({ region: 'Zeeland' })]
    nurse = await world.person({ team: home })
    const colleague = await world.person({ team: home, locale: 'en' })
    const stranger = await world.person({ team: away })
    everyone = { nurse, colleague, stranger, steward: await world.person({ team: away, roles: ['MEMBER', 'STEWARD'] }) }
    slug = home.slug
    const question = await ask(nurse, 'Wie weet raad met een "kous" die afzakt? 🧦')
    const closed = await ask(colleague, 'Alleen voor ons team', 'TEAM')
    const { shareTip: tip } = await run<'shareTip'>(nurse, doc.ShareTip, {
      input: {
        title: 'Kous binnenstebuiten',
        situation:
          'Bij een cliënt met dikke benen gaat de steunkous moeilijk aan, ook met twee mensen, en het doet zeer.',
        whatWeDid: ['Rol de kous op', 'Trek hem over de hiel'],
        result: 'De kous zit in één keer goed.',
        topics: ['phy.skin'],
        notWhen: ['Bij open wonden'],
        clientKey: key(),
      },
    })
    const { postUpdate: update } = await run<'postUpdate'>(stranger, doc.PostUpdate, {
      input: { title: 'Nieuws', body: 'Kort <b>nieuws</b>', clientKey: key() },
    })
    ids = [question, closed, tip.id, update.id, stranger.publicId, 'p_that_never_was']
    for (const who of [colleague, stranger, nurse])
      ids.push(
        (
          await run<'answer'>(who, doc.AnswerIt, {
            input: { question, body: `Van ${who.name} & co`, clientKey: key() },
          })
        ).answer.id,
      )
  })
  afterAll(() => world.close())

  /** Values for a variable by its type; ids and words that mean something here. */
  const valuesFor = (name: string, node: TypeNode): unknown[] => {
    const type = typeFromAST(world.app.graphql.schema, node as never)
    const named = isNonNullType(type) ? type.ofType : type
    if (isEnumType(named)) return named.getValues().map((each) => each.name)
    if (isListType(named) || isInputObjectType(named)) return [null]
    const byName: Record<string, unknown[]> = {
      id: ids,
      text: ['kous afzakken'],
      slug: [slug],
      after: [null],
      topic: [null, 'phy.skin'],
    }
    return (
      byName[name] ?? { Int: [20], Boolean: [true], ID: ids.slice(0, 1), String: ['kous'] }[String(named)] ?? [null]
    )
  }
  const variablesOf = (text: string): object[] => {
    const [operation] = parse(text).definitions
    if (operation?.kind !== 'OperationDefinition') return []
    const sets = (operation.variableDefinitions ?? []).reduce<object[]>(
      (sets, { variable: { name }, type }) =>
        sets.flatMap((set) => valuesFor(name.value, type).map((value) => ({ ...set, [name.value]: value }))),
      [{}],
    )
    return [...sets.slice(0, most), ...(nameOf(text) === 'Feed' ? [{ scope: 'NEWEST', first: 2 }] : [])]
  }
  const compareAll = async (only?: RegExp, some: readonly string[] = Object.keys(everyone)) => {
    for (const who of some) {
      const person = everyone[who] ?? nurse
      const cookies = await world.as(person).cookies()
      const send = async (payload: object) =>
        (await world.app.inject({ method: 'POST', url: '/graphql', payload, cookies })).body
      for (const [hash, text] of queries.filter(([, text]) => !only || only.test(nameOf(text))))
        for (const variables of variablesOf(text)) {
          const [put, executed] = [
            await send({ query: hash, persisted: true, variables }),
            await send({ query: text, variables }),
          ]
          if (!executed.includes('"errors"'))
            expect(put, `${nameOf(text)} for ${who} ${JSON.stringify(variables)}`).toBe(executed)
        }
    }
  }

  it('Kring can put all queries of the web together', () => {
    const others = queries.filter(([, text]) => !compose(world.app.graphql.schema, parse(text)))
    expect(others.map(([, text]) => nameOf(text))).toEqual([])
  })

  it('Kring says the same as execution does, the first time and from memory', async () => {
    await compareAll()
    await compareAll(/Feed|Whole|TeamPosts|More/)
    expect(log.filter((line) => line.includes('could not be put together'))).toEqual([])
  }, 120_000)

  it('Kring says the same after everything that changes a card, an answer or a name', async () => {
    const [question, , tip, update, , , answer] = ids
    const pool = world.house.database.pool
    const changes: (() => Promise<unknown>)[] = [
      () => run(everyone.stranger!, doc.Thank, { post: question, on: true }),
      () => run(everyone.stranger!, doc.Save, { post: tip, on: true }),
      () => run(everyone.colleague!, doc.MeToo, { question, on: true }),
      () => run(nurse, doc.Helped, { answer, helped: true }),
      () => run(everyone.stranger!, doc.Helped, { answer, helped: true }),
      () =>
        run(everyone.stranger!, doc.AddComment, { input: { post: question, answer, body: 'Dank!', clientKey: key() } }),
      () => run(everyone.stranger!, doc.EditPost, { input: { post: update, title: 'Ander nieuws', body: 'Anders' } }),
      () =>
        run(everyone.stranger!, doc.TryTip, {
          input: { tip, outcome: 'WORKED', note: 'Het ging goed.', clientKey: key() },
        }),
      () => pool.query(`update person set name = 'Iemand Anders' where id = $1`, [nurse.id]),
      () => pool.query(`update team set name = 'Team Nieuw' where slug = $1`, [slug]),
      () => run(everyone.stranger!, doc.Withdraw, { post: update }),
    ]
    for (const change of changes) {
      await change()
      await world.settle()
      await compareAll(/^(Feed|WholeQuestion|WholeTip|WholePost)$/, ['nurse', 'stranger'])
    }
    const feed = await world
      .as(nurse)
      .query<{ feed: { edges: { node: { author: { name: string } } }[] } }>(
        '{ feed(scope: NEWEST) { edges { node { author { name } } } } }',
      )
    expect(dataOf(feed).feed.edges.map((edge) => edge.node.author.name)).toContain('Iemand Anders')
  }, 120_000)
})

describe('what lasts of a row', () => {
  it('Kring keeps no text that needs more than the lasting columns', () => {
    const lasting = new Lasting('1', { title: 'Kous', editedAt: null, comments: undefined }, () => undefined)
    const read = (look: (row: Record<string, unknown>) => unknown) => () =>
      lasting.pieces({}, (row) => [String(look(row as Record<string, unknown>))])
    expect(read((row) => row.title)()).toEqual(['Kous'])
    expect(read((row) => row.editedAt)()).toEqual(['null'])
    expect(read((row) => row.comments)).toThrow()
    expect(read((row) => row.never)).toThrow()
    expect(read((row) => 'never' in row)).toThrow()
    expect(read((row) => ({ ...row }))).toThrow()
  })

  it('Kring keeps only as many bytes as it was given, and nothing across a change of names', () => {
    const keeper = makeKeeper<{ body: string }>(10_000, () => true)
    for (let id = 0; id < 100; id++) keeper.keep(keeper.ticket(), id, '1', { body: 'x'.repeat(500) })
    const there = Array.from({ length: 100 }, (_, id) => id).filter((id) => keeper.find(id, '1'))
    expect(there.length).toBeGreaterThan(5)
    expect(there.length).toBeLessThan(20)
    expect(there).toContain(99)
    expect(keeper.find(99, '2')).toBeNull()
    const before = keeper.ticket()
    keeper.forget()
    keeper.keep(before, 5, '1', { body: 'made before the change' })
    expect(keeper.find(5, '1')).toBeNull()
  })
})
