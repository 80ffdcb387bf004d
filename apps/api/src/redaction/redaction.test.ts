import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Built } from '../../test/build.ts'
import * as doc from '../../test/documents.ts'
import { codeOf, dataOf, key } from '../../test/helpers.ts'
import { makeWorld, type World } from '../../test/world.ts'

const Report = `mutation ($text: ID!, $note: String) { report(text: $text, note: $note) }`
const Restore = `mutation ($text: ID!) { restore(text: $text) }`
const Redact = `mutation ($text: ID!, $field: String!, $start: Int!, $end: Int!) { redact(text: $text, field: $field, start: $start, end: $end) }`
const Parts = `query ($text: ID!) { textParts(text: $text) { field text } }`
const Hidden = `query { hiddenTexts { edges { node { id page notes viewerMayRestore author { name } parts { field text } } } } }`
const Acts = `query { acts { edges { node { kind subject actor { name } person { name } } } } }`
const Page = `query ($id: ID!) { node(id: $id) { id ... on Post { title body hidden viewerMayRedact commentCount history { title body } } ... on Answer { body hidden } ... on Comment { body hidden } } }`

type Notes = { notifications: { edges: { node: { kind: string; post: { id: string } | null } }[] } }
type HiddenList = { hiddenTexts: { edges: { node: { id: string; page: string | null; notes: string[] } }[] } }

describe('a text in which a client could be recognised', () => {
  let world: World
  let author: Built
  let colleague: Built
  let reader: Built
  let steward: Built
  const run = async <Data>(who: Built, query: string, variables: object = {}) =>
    dataOf(await world.as(who).query<Data>(query, variables))
  const tell = async (title: string, audience = 'EVERYONE', body = 'Zij woont boven de bakker met de rode luifel.') =>
    (
      await run<{ postUpdate: { id: string } }>(author, doc.PostUpdate, {
        input: { title, body, audience, topics: ['phy.skin'], clientKey: key() },
      })
    ).postUpdate.id
  const seenBy = async (who: Built, id: string) => (await run<{ node: object | null }>(who, Page, { id })).node
  const inFeed = async (who: Built, id: string, variables: object = { scope: 'NEWEST' }) =>
    (
      await run<{ feed: { edges: { node: { id: string } }[] } }>(who, doc.Feed, { first: 100, ...variables })
    ).feed.edges.some((edge) => edge.node.id === id)
  const found = async (who: Built, query: string) =>
    (await run<{ search: { edges: { node: { id: string } }[] } }>(who, doc.Search, { query })).search.edges.map(
      (edge) => edge.node.id,
    )
  const told = async (who: Built) =>
    (await run<Notes>(who, doc.Notifications)).notifications.edges.map(({ node }) => node.kind)

  beforeAll(async () => {
    world = await makeWorld()
    const home = await world.team({ topics: ['phy.skin'] })
    author = await world.person({ name: 'Anna Schrijver', team: home })
    colleague = await world.person({ name: 'Coen Collega', team: home })
    reader = await world.person({ name: 'Rita Lezer', team: await world.team({ region: 'Zeeland' }) })
    steward = await world.person({
      name: 'Stien Steward',
      roles: ['STEWARD'],
      team: await world.team({ region: 'Drenthe' }),
    })
  })
  afterAll(() => world.close())

  it('Kring hides at once from all but its author and stewards', async () => {
    const id = await tell('Een zwaluwstaart in de badkamer')
    await world.settle()
    expect(await found(reader, 'zwaluwstaart')).toEqual([id])
    await run(reader, Report, { text: id, note: 'Iedereen hier kent die luifel.' })
    expect(await seenBy(colleague, id)).toBeNull()
    expect(await seenBy(reader, id)).toBeNull()
    expect(await seenBy(author, id)).toMatchObject({ hidden: true, viewerMayRedact: true })
    expect(await seenBy(steward, id)).toMatchObject({ hidden: true, viewerMayRedact: true })
    for (const who of [reader, author, steward])
      for (const list of [{ scope: 'NEWEST' }, { topic: 'phy.skin' }, { scope: 'NEWEST', kinds: ['UPDATE'] }])
        expect(await inFeed(who, id, list)).toBe(false)
    expect(codeOf(await world.as(reader).query(doc.Thank, { post: id, on: true }))).toBe('NOT_FOUND')
    await world.settle()
    for (const who of [reader, author, steward]) expect(await found(who, 'zwaluwstaart')).toEqual([])
    expect(await told(author)).toContain('HIDDEN')
    expect(await told(steward)).toContain('HIDDEN')
    expect(await told(reader)).toEqual([])
    expect(await run(reader, Report, { text: id })).toEqual({ report: true })
  })

  it('Kring gives it back when a steward says so, and both hear of it', async () => {
    const id = await tell('Een pauwenveer op tafel')
    await run(reader, Report, { text: id })
    expect(codeOf(await world.as(author).query(Restore, { text: id }))).toBe('FORBIDDEN')
    expect(codeOf(await world.as(colleague).query(Restore, { text: id }))).toBe('NOT_FOUND')
    await run(steward, Restore, { text: id })
    await world.settle()
    expect(await seenBy(reader, id)).toMatchObject({ hidden: false, viewerMayRedact: false })
    expect(await inFeed(reader, id, { topic: 'phy.skin' })).toBe(true)
    expect(await found(reader, 'pauwenveer')).toEqual([id])
    expect(await told(author)).toContain('RESTORED')
    expect(await told(reader)).toContain('RESTORED')
    expect(codeOf(await world.as(steward).query(Restore, { text: id }))).toBe('FORBIDDEN')
  })

  it('Kring brings a team’s reported text before a steward, and no other text of that team', async () => {
    const other = await tell('Wat het team verder zegt', 'TEAM')
    const id = await tell('Het team over de molenaar', 'TEAM')
    expect(await seenBy(steward, id)).toBeNull()
    await run(colleague, Report, { text: id, note: 'Er is hier maar een molenaar.' })
    expect(await seenBy(steward, id)).toMatchObject({ hidden: true })
    const list = await run<HiddenList>(steward, Hidden)
    expect(list.hiddenTexts.edges[0]?.node).toMatchObject({
      id,
      notes: ['Er is hier maar een molenaar.'],
      viewerMayRestore: true,
    })
    expect(JSON.stringify(list)).not.toContain(other)
    expect(codeOf(await world.as(steward).query(doc.Thank, { post: id, on: true }))).toBe('NOT_FOUND')
    const own = await run<HiddenList>(author, Hidden)
    expect(own.hiddenTexts.edges[0]?.node).toMatchObject({ id, notes: [], viewerMayRestore: false })
    expect((await run<HiddenList>(colleague, Hidden)).hiddenTexts.edges).toEqual([])
    await run(steward, Restore, { text: id })
    expect(await seenBy(steward, id)).toBeNull()
    expect(await seenBy(colleague, id)).toMatchObject({ hidden: false })
  })

  it('Kring hides one answer or comment and leaves the rest', async () => {
    const { ask } = await run<{ ask: { id: string } }>(author, doc.Ask, {
      input: { title: 'Wie weet raad met een gladde vloer?', body: 'In de hal.', clientKey: key() },
    })
    const { answer } = await run<{ answer: { id: string } }>(colleague, doc.AnswerIt, {
      input: { question: ask.id, body: 'Bij de oude kapitein hielp een mat.', clientKey: key() },
    })
    const { comment } = await run<{ comment: { id: string } }>(colleague, doc.AddComment, {
      input: { post: ask.id, body: 'Die kapitein ken ik.', clientKey: key() },
    })
    await run(author, doc.Helped, { answer: answer.id, helped: true })
    await run(reader, Report, { text: answer.id })
    await run(reader, Report, { text: comment.id })
    const page = async (who: Built) => JSON.stringify(await run(who, doc.QuestionPage, { id: ask.id }))
    const card = async () => JSON.stringify(await run(reader, doc.Feed, { scope: 'NEWEST' }))
    expect(await page(reader)).not.toContain('kapitein')
    expect(await card()).not.toContain('kapitein')
    expect(await seenBy(reader, ask.id)).toMatchObject({ commentCount: 0 })
    expect(await page(colleague)).toContain('kapitein')
    expect(await page(author)).not.toContain('kapitein')
    expect(await seenBy(steward, answer.id)).toMatchObject({ hidden: true })
    await world.settle()
    expect(await found(reader, 'kapitein')).toEqual([])
    await run(steward, Restore, { text: answer.id })
    await run(steward, Restore, { text: comment.id })
    await world.settle()
    expect(await page(reader)).toContain('kapitein')
    expect(await card()).toContain('kapitein')
    expect(await found(reader, 'kapitein')).toEqual([ask.id])
  })

  it('Kring takes a part out for its author or a steward, of whole words', async () => {
    const id = await tell('Zij heet naar de oude Roodbaard', 'EVERYONE', 'De hond Roodbaard blaft. Roodbaards bak ook.')
    const { textParts } = await run<{ textParts: { field: string; text: string }[] }>(author, Parts, { text: id })
    expect(textParts.map((part) => part.field)).toEqual(['title', 'body'])
    const start = textParts[1]?.text.indexOf('oodbaard') ?? 0
    expect(codeOf(await world.as(reader).query(Parts, { text: id }))).toBe('FORBIDDEN')
    const place = { text: id, field: 'body', start, end: start + 4 }
    expect(codeOf(await world.as(reader).query(Redact, place))).toBe('FORBIDDEN')
    await run(author, Redact, place)
    expect(await seenBy(reader, id)).toMatchObject({
      title: 'Zij heet naar de oude […]',
      body: 'De hond […] blaft. Roodbaards bak ook.',
    })
    await run(steward, Redact, { text: id, field: 'body', start: 19, end: 29 })
    expect(await seenBy(reader, id)).toMatchObject({ body: 'De hond […] blaft. […] bak ook.' })
    await world.settle()
    expect(await told(author)).toContain('REDACTED')
    expect(codeOf(await world.as(author).query(Redact, { ...place, field: 'elsewhere' }))).toBe('BAD_INPUT')
    expect(codeOf(await world.as(author).query(Redact, { text: id, field: 'body', start: 3, end: 3 }))).toBe(
      'BAD_INPUT',
    )
  })

  it('Kring takes a part out of what a photo is described with', async () => {
    const id = await tell('Een foto van een drempel', 'EVERYONE', 'Kijk hoe Roodbaard het deed.')
    await world.house.database.pool.query(
      `insert into file (public_id, kind, audience_id, uploader_id, post_id, alt, bytes, created_at)
        select 'f_aaaaaaaaaaaa', 'PHOTO', audience_id, author_id, id, 'De drempel van Roodbaard', 1, created_at from post where public_id = $1`,
      [id],
    )
    const { textParts } = await run<{ textParts: object[] }>(author, Parts, { text: id })
    expect(textParts).toContainEqual({ field: 'file.f_aaaaaaaaaaaa', text: 'De drempel van Roodbaard' })
    await run(author, Redact, { text: id, field: 'file.f_aaaaaaaaaaaa', start: 15, end: 24 })
    const { rows } = await world.house.database.pool.query(`select alt from file where public_id = 'f_aaaaaaaaaaaa'`)
    expect(rows).toEqual([{ alt: 'De drempel van […]' }])
    expect(await seenBy(reader, id)).toMatchObject({ body: 'Kijk hoe […] het deed.' })
  })

  it('Kring keeps no earlier version of what is changed while it is hidden', async () => {
    const id = await tell('Een bericht over de veerman')
    await run(reader, Report, { text: id })
    await run(author, doc.EditPost, { input: { post: id, title: 'Een bericht over iemand' } })
    await run(steward, Restore, { text: id })
    expect(await seenBy(reader, id)).toMatchObject({ title: 'Een bericht over iemand', history: [] })
  })

  it('Kring lets the author withdraw what is hidden, and the report is closed', async () => {
    const id = await tell('Een bericht dat weg mag')
    await run(reader, Report, { text: id, note: 'Herkenbaar' })
    await run(author, doc.Withdraw, { post: id })
    await world.settle()
    expect(await seenBy(steward, id)).toBeNull()
    const { rows } = await world.house.database.pool.query(
      `select note from report where text_id = $1 and closed_at is null`,
      [id],
    )
    expect(rows).toEqual([])
  })

  it('Kring lets nobody hide the whole network', async () => {
    const busy = await world.person({ team: await world.team() })
    for (let count = 0; count < 20; count++) {
      const id = await tell(`Bericht om te melden ${count}`)
      await run(busy, Report, { text: id })
    }
    expect(codeOf(await world.as(busy).query(Report, { text: await tell('Een te veel') }))).toBe('RATE_LIMITED')
  })

  it('Kring tells everyone it concerns what was done, and not who reported', async () => {
    const id = await tell('Een bericht voor het verslag')
    await run(reader, Report, { text: id })
    await run(steward, Restore, { text: id })
    type List = { acts: { edges: { node: { kind: string; subject: string; actor: { name: string } | null } }[] } }
    const about = async (who: Built) =>
      (await run<List>(who, Acts)).acts.edges.map(({ node }) => node).filter(({ subject }) => subject === id)
    expect(await about(author)).toMatchObject([
      { kind: 'RESTORED', actor: { name: 'Stien Steward' } },
      { kind: 'HIDDEN', actor: null },
    ])
    expect(await about(steward)).toMatchObject([
      { kind: 'RESTORED' },
      { kind: 'HIDDEN', actor: { name: 'Rita Lezer' } },
    ])
    expect(await about(reader)).toMatchObject([{ kind: 'HIDDEN', actor: { name: 'Rita Lezer' } }])
    expect(await about(colleague)).toEqual([])
  })
})
