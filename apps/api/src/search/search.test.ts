import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Built, BuiltTeam } from '../../test/build.ts'
import * as doc from '../../test/documents.ts'
import { dataOf, key } from '../../test/helpers.ts'
import { makeWorld, type World } from '../../test/world.ts'
import { Completions, Find, type FoundPage, SimilarTo, WhoKnows } from './documents.builder.ts'

/** One suite for both engines: the second runs against a real Meilisearch when there is one. */
const engines: [name: string, env: NodeJS.ProcessEnv][] = [['PostgreSQL', {}]]
const { MEILI_URL, MEILI_KEY } = process.env
if (MEILI_URL) engines.push(['Meilisearch', { MEILI_URL, MEILI_KEY }])

describe.each(engines)('search with %s', (_, env) => {
  let world: World
  let skin: BuiltTeam
  let other: BuiltTeam
  let nurse: Built
  let colleague: Built
  let far: Built

  const ask = async (who: Built, title: string, more: object = {}) => {
    const input = { title, body: '', topics: [], clientKey: key(), ...more }
    return dataOf(await world.as(who).query<{ ask: { id: string } }>(doc.Ask, { input })).ask.id
  }
  const search = async (who: Built, query: string, more: object = {}) =>
    dataOf(await world.as(who).query<FoundPage>(Find, { query, ...more })).search
  const titles = async (who: Built, query: string, more: object = {}) =>
    (await search(who, query, more)).edges.map((edge) => edge.node.title ?? edge.node.name)

  /** Until the other engine has it all. */
  const confirmed = async () => {
    for (let waiting = 1; waiting > 0; ) {
      world.search.poke()
      const { rows } = await world.house.database.pool.query<{ n: number }>(
        'select count(*)::int as n from search_todo',
      )
      waiting = rows[0]?.n ?? 0
      if (waiting) await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  beforeAll(async () => {
    world = await makeWorld(env)
    skin = await world.team({ name: 'Lombok-Oost', topics: ['phy.skin'] })
    other = await world.team({ name: 'Almere-Haven', region: 'Flevoland', topics: ['beh.medication'] })
    nurse = await world.person({ name: 'Sanne', team: skin })
    colleague = await world.person({ team: other })
    far = await world.person({ team: await world.team({ region: 'Drenthe' }) })
    const answered = await ask(nurse, 'Welke zalf bij een doorligplek op de stuit?', { topics: ['phy.skin'] })
    const answer = {
      question: answered,
      body: 'Overleg met de wondverpleegkundige over wisselligging.',
      clientKey: key(),
    }
    const { id } = dataOf(
      await world.as(colleague).query<{ answer: { id: string } }>(doc.AnswerIt, { input: answer }),
    ).answer
    await world.as(nurse).query(doc.Helped, { answer: id, helped: true })
    await ask(nurse, 'Hoe vaak smeer je een droge huid in?', { topics: ['phy.skin'] })
    await ask(colleague, 'How do you keep the medication list up to date after discharge?', {
      language: 'en',
      topics: ['beh.medication'],
    })
    await ask(colleague, 'Wie heeft ervaring met een medicatiedispenser?', { topics: ['beh.medication'] })
    await ask(nurse, 'Onze sleutelkast klemt', { audience: 'TEAM' })
    await world.house.database.pool.query(`insert into outbox (event, payload) values ('teams.imported', '{}')`)
    await world.settle()
    await confirmed()
  })
  afterAll(() => world.close())
  // PostgreSQL answers when Meilisearch does not; then its stories would prove nothing
  afterEach(() => expect(world.search.state()).toBe(env.MEILI_URL ? 'MEILISEARCH' : 'POSTGRES'))

  it('Kring finds a question by another word for the same, in either language', async () => {
    expect((await titles(far, 'decubitus'))[0]).toBe('Welke zalf bij een doorligplek op de stuit?')
    expect((await titles(far, 'pressure ulcer'))[0]).toBe('Welke zalf bij een doorligplek op de stuit?')
    expect(await titles(far, 'medicatielijst')).toContain(
      'How do you keep the medication list up to date after discharge?',
    )
  })

  it('Kring finds a question by what its answers say', async () => {
    expect(await titles(far, 'wisselligging')).toEqual(['Welke zalf bij een doorligplek op de stuit?'])
  })

  it('Kring mends a typo, says so, and lets it be', async () => {
    const found = await search(far, 'droge huud')
    expect(found.corrected).toBe('droge huid')
    expect(found.edges[0]?.node.title).toBe('Hoe vaak smeer je een droge huid in?')
    expect((await search(far, 'doorligplk', { correct: false })).corrected).toBeNull()
  })

  it('Kring marks what was looked for, also when it stands there in another form', async () => {
    const [first] = (await search(far, 'smeren huiden')).edges
    expect(first?.title.filter((part) => part.hit).map((part) => part.text)).toEqual(['smeer', 'huid'])
    expect(first?.title.map((part) => part.text).join('')).toBe('Hoe vaak smeer je een droge huid in?')
  })

  it('Kring takes quotes and minus at their word', async () => {
    expect(await titles(far, '"droge huid"')).toEqual(['Hoe vaak smeer je een droge huid in?'])
    expect(await titles(far, '"huid droge"')).toEqual([])
    expect(await titles(far, '"droge huiden"')).toEqual([])
    expect(await titles(far, '"Dróge huid in"')).toEqual(['Hoe vaak smeer je een droge huid in?'])
    expect(await titles(far, '"smeer je een"')).toEqual(['Hoe vaak smeer je een droge huid in?'])
    expect(await titles(far, '"met de wondverpleegkundige over"')).toEqual([
      'Welke zalf bij een doorligplek op de stuit?',
    ])
    expect(await titles(far, '"op de stuit overleg"')).toEqual([])
    expect(await titles(far, 'medicatie -dispenser -medicatiedispenser')).not.toContain(
      'Wie heeft ervaring met een medicatiedispenser?',
    )
  })

  it('Kring narrows, and counts what is there to narrow by', async () => {
    expect(await titles(far, 'medicatie', { filter: { language: 'en' } })).toEqual([
      'How do you keep the medication list up to date after discharge?',
    ])
    expect(await titles(far, 'huid zalf', { filter: { answered: true } })).toEqual([
      'Welke zalf bij een doorligplek op de stuit?',
    ])
    expect(await titles(far, 'huid zalf', { filter: { team: other.publicId } })).toEqual([])
    const { facets } = await search(far, 'medicatie', { filter: { kinds: ['QUESTION'] } })
    expect(facets.find((one) => one.field === 'TOPIC')?.values).toContainEqual({ value: 'beh.medication', count: 2 })
    expect(await titles(nurse, '', { filter: { mine: true } })).toHaveLength(3)
  })

  it('Kring finds teams by name and by what they may be asked', async () => {
    expect(await titles(far, 'Lombok')).toContain('Lombok-Oost')
    expect(await titles(far, 'huid', { filter: { kinds: ['TEAM'] } })).toContain('Lombok-Oost')
  })

  it('Kring pages without repeating', async () => {
    const first = await search(far, 'huid medicatie zalf', { first: 2 })
    const second = await search(far, 'huid medicatie zalf', { first: 2, after: first.pageInfo.endCursor })
    expect(first.pageInfo.hasNextPage).toBe(true)
    const ids = [...first.edges, ...second.edges].map((edge) => edge.node.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('Kring finds team texts for the team alone', async () => {
    expect(await titles(nurse, 'sleutelkast')).toEqual(['Onze sleutelkast klemt'])
    expect(await titles(far, 'sleutelkast')).toEqual([])
    expect((await search(nurse, 'sleutelkst')).corrected).toBeNull()
  })

  it('Kring completes words that more than one text has', async () => {
    const { completions } = dataOf(
      await world.as(far).query<{ completions: string[] }>(Completions, { text: 'nieuwe hu' }),
    )
    expect(completions).toContain('huid')
    expect(dataOf(await world.as(nurse).query(Completions, { text: 'sleut' }))).toEqual({ completions: [] })
  })

  it('Kring searches as the last word is typed', async () => {
    const found = await search(far, 'welke doorligpl')
    expect(found.corrected).toBeNull()
    expect(found.edges[0]?.node.title).toBe('Welke zalf bij een doorligplek op de stuit?')
  })

  it('Kring shows what was asked before, and nothing when nothing is close', async () => {
    const near = async (text: string) =>
      dataOf(await world.as(far).query<{ similar: { title: string }[] }>(SimilarTo, { text })).similar.map(
        (post) => post.title,
      )
    expect(await near('Wat smeren jullie op decubitus aan de stuit?')).toContain(
      'Welke zalf bij een doorligplek op de stuit?',
    )
    expect(await near('Hoe regelen jullie de vakantieplanning in de zomer?')).toEqual([])
    expect(await near('')).toEqual([])
  })

  it('Kring names the teams that may know, never one’s own, and says why', async () => {
    type Who = { teamsWhoKnow: { team: { name: string }; because: string[]; shownBy: { title: string } | null }[] }
    const knows = async (who: Built, text: string) =>
      dataOf(await world.as(who).query<Who>(WhoKnows, { text })).teamsWhoKnow
    const found = await knows(far, 'Doorligplek op de stuit: welke zalf?')
    expect(found.find((one) => one.team.name === 'Almere-Haven')).toMatchObject({
      because: ['ANSWER_HELPED'],
      shownBy: { title: 'Welke zalf bij een doorligplek op de stuit?' },
    })
    expect(found.find((one) => one.team.name === 'Lombok-Oost')?.because).toEqual(['ASKABLE_TOPIC'])
    expect((await knows(nurse, 'Doorligplek op de stuit: welke zalf?')).map((one) => one.team.name)).not.toContain(
      'Lombok-Oost',
    )
  })

  it('Kring needs three statements at most for a page: the search, who may see the hits, and their cards', async () => {
    let statements = 0
    const { pages } = world.house.database
    const real = pages.query.bind(pages)
    const counted = (...args: Parameters<typeof real>) => {
      if (!JSON.stringify(args[0]).includes('from session')) statements++
      return real(...args)
    }
    Object.assign(pages, { query: counted })
    await titles(far, 'doorligplek stuit zalf', { filter: { kinds: ['QUESTION'] } })
    Object.assign(pages, { query: real })
    expect(statements).toBeLessThanOrEqual(3)
  })

  it('Kring finds nothing rather than noise for a word that stands nowhere', async () => {
    expect(await titles(nurse, 'zwaluwnestjes')).toEqual([])
    expect(await titles(nurse, 'zwaluwnestjes', { correct: false })).toEqual([])
    expect((await titles(nurse, '')).length).toBeGreaterThan(0)
  })

  it('Kring follows an edit and forgets what is withdrawn', async () => {
    const post = await ask(nurse, 'Ervaring met een glijzeil in bed?')
    await world.settle()
    expect(await titles(far, 'glijzeil')).toHaveLength(1)
    await world.as(nurse).query(doc.EditPost, { input: { post, title: 'Ervaring met een tillift in bed?', body: '' } })
    await world.settle()
    expect(await titles(far, 'glijzeil', { correct: false })).not.toContain('Ervaring met een tillift in bed?')
    await world.as(nurse).query(doc.Withdraw, { post })
    expect(await titles(far, 'tillift')).toEqual([])
    await world.settle()
    const { rows } = await world.house.database.pool.query(
      `select word from search_word where word in ('tillift', 'glijzeil')`,
    )
    expect(rows).toEqual([])
  })
})
