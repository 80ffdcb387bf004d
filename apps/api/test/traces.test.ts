// Redaction reaches every copy: random words are planted in every kind of text, redacted, and then looked for everywhere.
import { randomInt } from 'node:crypto'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportTo } from '../src/exchange/export.ts'
import { importFrom } from '../src/exchange/import.ts'
import type { Built } from './build.ts'
import * as doc from './documents.ts'
import { dataOf, key } from './helpers.ts'
import { makeWorld, type World } from './world.ts'

const Redact = `mutation ($text: ID!, $field: String!, $start: Int!, $end: Int!) { redact(text: $text, field: $field, start: $start, end: $end) }`
const Parts = `query ($text: ID!) { textParts(text: $text) { field text } }`

const letters = 'bcdfghjklmnpqrstvwxz'
const planted: string[] = []
/** A word that stands nowhere else; with a capital, as names have. */
const plant = () => {
  const word = `Q${Array.from({ length: 11 }, () => letters[randomInt(letters.length)]).join('')}`
  planted.push(word)
  return word
}

describe('what was redacted', () => {
  let world: World
  let author: Built
  let reader: Built
  const log: string[] = []
  const frames: string[] = []
  const texts: string[] = []
  let before = ''
  const run = async <Data>(who: Built, query: string, variables: object = {}) =>
    dataOf(await world.as(who).query<Data>(query, variables))

  const write = async () => {
    const input = (given: object) => ({ input: { ...given, topics: ['phy.skin'], notAClient: true, clientKey: key() } })
    const { ask } = await run<{ ask: { id: string } }>(
      author,
      doc.Ask,
      input({ title: `Wie kent ${plant()} hier?`, body: `Het gaat om **${plant()}** en om\nde hal.` }),
    )
    const named = plant()
    const { answer } = await run<{ answer: { id: string } }>(reader, doc.AnswerIt, {
      input: { question: ask.id, body: `Bij ${named} hielp een mat.`, notAClient: true, clientKey: key() },
    })
    await run(author, doc.Helped, { answer: answer.id, helped: true })
    const { comment } = await run<{ comment: { id: string } }>(reader, doc.AddComment, {
      input: { post: ask.id, body: `Ook ${plant()} heeft dat.`, notAClient: true, clientKey: key() },
    })
    const tip = {
      title: `Zo doet ${plant()} het`,
      situation: `Iedere ochtend staat ${plant()} op de drempel en dan is de vloer al nat van het dweilen.`,
      whatWeDid: [`Een mat voor ${plant()}`, `Nog een mat voor ${plant()}`],
      materials: [`De mat van ${plant()}`],
      result: `Het gaat goed met ${plant()}`,
      notWhen: [`Als ${plant()} slaapt`],
      watchFor: [`De hond van ${plant()}`],
      sources: [{ title: `Boek van ${plant()}`, url: `https://example.org/${plant()}` }],
    }
    const { shareTip } = await run<{ shareTip: { id: string } }>(author, doc.ShareTip, input(tip))
    await run(reader, doc.TryTip, {
      input: {
        tip: shareTip.id,
        outcome: 'PARTLY',
        note: `Met ${plant()} ging het niet`,
        notAClient: true,
        clientKey: key(),
      },
    })
    const { postUpdate } = await run<{ postUpdate: { id: string } }>(
      author,
      doc.PostUpdate,
      input({ title: `Nieuws van ${plant()}`, body: `Gisteren was ${plant()} er.` }),
    )
    texts.push(ask.id, answer.id, comment.id, shareTip.id, postUpdate.id)
    // earlier versions hold the words as well
    await run(author, doc.EditPost, {
      input: { post: ask.id, title: `Wie kent ${planted[0]} toch?`, notAClient: true },
    })
    await run(author, doc.EditTip, {
      input: { tip: shareTip.id, result: `Het gaat beter met ${planted[8]}`, notAClient: true },
    })
    await run(author, doc.EditPost, {
      input: { post: postUpdate.id, body: `Gisteren was ${planted.at(-1)} er weer.`, notAClient: true },
    })
  }

  /** A fault of the database tells the values it happened with: they must not reach the log. */
  const failOnce = async () => {
    const { pool } = world.house.database
    const door = world.as(author)
    await door.cookies()
    const real = pool.query
    const told = `Key (title)=(${planted[0]}) already exists`
    pool.query = (() => Promise.reject(Object.assign(new Error(told), { detail: told }))) as typeof real // only ever rejects
    await door.query(doc.Save, { post: texts[0], on: true })
    pool.query = real
  }

  /** Marks every planted word in every field and takes it out, as a steward does. */
  const redactAll = async (steward: Built) => {
    for (const text of texts)
      for (let again = true; again; ) {
        const { textParts } = await run<{ textParts: { field: string; text: string }[] }>(steward, Parts, { text })
        const places = textParts.flatMap(({ field, text: said }) =>
          planted.flatMap((word) => {
            const start = said.indexOf(word)
            return start < 0 ? [] : [{ text, field, start, end: start + word.length }]
          }),
        )
        again = places.length > 0
        if (places[0]) await run(steward, Redact, places[0])
      }
  }

  beforeAll(async () => {
    world = await makeWorld({}, (line) => void log.push(line))
    const { live } = world.house
    const publish = live.publish
    live.publish = (topic, payload) => {
      frames.push(JSON.stringify([topic, payload]))
      publish(topic, payload)
    }
    const team = await world.team({ topics: ['phy.skin'] })
    author = await world.person({ team })
    reader = await world.person({ team: await world.team() })
    await write()
    await failOnce()
    await world.settle()
  })
  afterAll(() => world.close())

  /** Rows of any table that hold one of the words, whatever the column: texts, JSON, lists, search documents. */
  const rowsWith = async (words: readonly string[]) => {
    const client = await world.house.database.pool.connect()
    await client.query('set role none')
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
    )
    const found: string[] = []
    for (const { name } of tables) {
      const { rows } = await client.query<{ n: number }>(
        `select count(*)::int as n from ${name} x where x::text ~* $1`,
        [words.join('|')],
      )
      if (rows[0]?.n) found.push(`${name}: ${rows[0].n}`)
    }
    client.release(true)
    return found.sort()
  }
  const exported = async () => {
    const lines: string[] = []
    await exportTo(world.house, (line) => void lines.push(line))
    return lines.join('\n')
  }

  it('Kring would be seen to keep them: before, they stand in all the tables', async () => {
    const tables = (await rowsWith(planted)).map((found) => found.split(':')[0])
    for (const table of [
      'post',
      'post_version',
      'post_count',
      'answer',
      'comment',
      'tried',
      'search_doc',
      'search_word',
      'search_term',
    ])
      expect(tables).toContain(`public.${table}`)
    before = await exported()
    expect(before).toContain(planted[0])
  })

  it('Kring keeps them in no table, index, export, answer, log or live message', async () => {
    await redactAll(await world.person({ roles: ['STEWARD'] }))
    frames.length = 0
    await world.settle()
    expect(await rowsWith(planted)).toEqual([])
    const everywhere = [await exported(), log.join('\n'), frames.join('\n')]
    for (const id of texts)
      everywhere.push(
        JSON.stringify(await run(reader, doc.QuestionPage, { id })),
        JSON.stringify(
          await run(
            reader,
            `query ($id: ID!) { node(id: $id) { ... on Post { title body bodyHtml excerpt history { title body } } ... on Tip { whatWeDid sources { title url } tried { note } } } }`,
            { id },
          ),
        ),
      )
    everywhere.push(JSON.stringify(await run(reader, doc.Feed, { scope: 'NEWEST' })))
    for (const word of planted) {
      everywhere.push(JSON.stringify(await run(reader, doc.Search, { query: word })).replaceAll(word, ''))
      everywhere.push(
        JSON.stringify(
          await run(reader, `query ($t: String!) { completions(text: $t) }`, { t: word.slice(0, 6) }).catch(() => null),
        ),
      )
    }
    const all = everywhere.join('\n').toLowerCase()
    for (const word of planted) expect(all).not.toContain(word.toLowerCase())
    expect(frames.length).toBeGreaterThan(0)
    expect(log.length).toBeGreaterThan(0)
  })

  it('Kring finds nothing by them any more, and everything by the words around them', async () => {
    const hits = async (query: string) =>
      (await run<{ search: { edges: { node: { id: string } }[] } }>(reader, doc.Search, { query })).search.edges.map(
        ({ node }) => node.id,
      )
    for (const word of planted) expect(await hits(`"${word}"`)).toEqual([])
    expect(await hits('drempel dweilen')).toContain(texts[3])
  })

  it('Kring does not take them in again with an older file', async () => {
    const source = { name: 'before.jsonl', open: () => Readable.from([Buffer.from(before)]) }
    const { written } = await importFrom(world.house, [source], { skipBad: true, acceptClientData: true })
    expect(written).toBe(true)
    await world.settle()
    expect(await rowsWith(planted)).toEqual([])
  })

  it('Kring lets the database clear the old rows away', async () => {
    const vacuumed = async () =>
      (
        await world.house.database.pool.query<{ name: string }>(
          `select relname as name from pg_stat_user_tables where last_vacuum is not null order by 1`,
        )
      ).rows.map(({ name }) => name)
    await expect
      .poll(vacuumed, { timeout: 10_000 })
      .toEqual(expect.arrayContaining(['answer', 'comment', 'post', 'post_version', 'search_doc', 'tried']))
  })
})
