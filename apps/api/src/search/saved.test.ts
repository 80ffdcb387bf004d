import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Built, BuiltTeam } from '../../test/build.ts'
import * as doc from '../../test/documents.ts'
import { codeOf, dataOf, key } from '../../test/helpers.ts'
import { makeWorld, type World } from '../../test/world.ts'

const Save = `mutation ($input: SaveSearchInput!) { saveSearch(input: $input) { id name query topics notify mine } }`
const Remove = `mutation ($search: ID!) { removeSavedSearch(search: $search) }`
const Mine = `{ savedSearches { id name query kinds topics region language answered team mine notify } }`
const Explained = `query ($query: String!) { search(query: $query) { edges { explain { score share brevity language evidence { token docs held weight } } node { ... on Post { title } } } } }`
type Saved = { id: string; name: string; query: string; topics: string[]; notify: boolean; mine: boolean }
type Notice = { kind: string; post: { id: string; title: string } | null }

describe('a search that is kept', () => {
  let world: World
  let team: BuiltTeam
  let nurse: Built
  let colleague: Built
  let far: Built
  beforeAll(async () => {
    world = await makeWorld()
    team = await world.team({ topics: ['phy.skin'] })
    nurse = await world.person({ team })
    colleague = await world.person({ team })
    far = await world.person({ team: await world.team({ region: 'Drenthe' }) })
  })
  afterAll(() => world.close())

  const save = (who: Built, given: object) =>
    world
      .as(who)
      .query<{ saveSearch: Saved }>(Save, { input: { name: 'Mijn zoekopdracht', query: 'glijzeil', ...given } })
  const ask = async (who: Built, title: string, more: object = {}) => {
    const input = { title, body: '', topics: [], clientKey: key(), ...more }
    return dataOf(await world.as(who).query<{ ask: { id: string } }>(doc.Ask, { input })).ask.id
  }
  /** A day later, as far as the worker knows. */
  const aDayOn = async () => {
    await world.settle()
    await world.house.database.pool.query(`update outbox set due_at = now() where event = 'search.look'`)
    await world.settle()
    await world.settle()
  }
  const notices = async (who: Built) =>
    dataOf(
      await world
        .as(who)
        .query<{ notifications: { edges: { node: Notice }[] } }>(
          `{ notifications { edges { node { kind post { id title } } } } }`,
        ),
    )
      .notifications.edges.map(({ node }) => node)
      .filter(({ kind }) => kind === 'FOUND')
      .map(({ post }) => post?.title ?? null)

  it('Kring keeps a search with its filters for oneself, and forgets it', async () => {
    const filter = { kinds: ['QUESTION'], topics: ['phy.skin'], region: 'Utrecht', language: 'nl', team: team.publicId }
    const { saveSearch } = dataOf(await save(nurse, { filter, notify: false }))
    const own = dataOf(await world.as(nurse).query<{ savedSearches: object[] }>(Mine)).savedSearches
    expect(own).toEqual([
      {
        id: saveSearch.id,
        name: 'Mijn zoekopdracht',
        query: 'glijzeil',
        ...filter,
        answered: null,
        mine: false,
        notify: false,
      },
    ])
    expect(dataOf(await world.as(far).query<{ savedSearches: object[] }>(Mine)).savedSearches).toEqual([])
    expect(codeOf(await world.as(far).query(Remove, { search: saveSearch.id }))).toBe('NOT_FOUND')
    dataOf(await world.as(nurse).query(Remove, { search: saveSearch.id }))
    expect(dataOf(await world.as(nurse).query<{ savedSearches: object[] }>(Mine)).savedSearches).toEqual([])
  })

  it('Kring guards the name and the words of it, and keeps twenty at most', async () => {
    expect(codeOf(await save(nurse, { name: 'Mevrouw Jansen, BSN 123456782' }))).toBe('CLIENT_DATA')
    expect(codeOf(await save(nurse, { query: 'BSN 123456782' }))).toBe('CLIENT_DATA')
    expect(codeOf(await save(nurse, { query: ' ' }))).toBe('BAD_INPUT')
    const many = await world.person({ team })
    for (let count = 0; count < 20; count++) dataOf(await save(many, { name: `Zoekopdracht ${count}`, notify: false }))
    expect(codeOf(await save(many, {}))).toBe('BAD_INPUT')
  })

  it('Kring tells of what is new, once a day, and only of what one may see and others wrote', async () => {
    await ask(colleague, 'Wie gebruikt een glijzeil in bed?')
    await world.settle()
    world.later(1)
    dataOf(await save(nurse, {}))
    dataOf(await save(far, {}))
    await aDayOn()
    expect(await notices(nurse)).toEqual([])
    await ask(colleague, 'Ons glijzeil is kapot', { audience: 'TEAM' })
    await ask(nurse, 'Mijn eigen glijzeil')
    await ask(colleague, 'Iets heel anders over rolstoelen')
    await world.settle()
    expect(await notices(nurse)).toEqual([])
    await aDayOn()
    expect(await notices(nurse)).toEqual(['Ons glijzeil is kapot'])
    expect(await notices(far)).toEqual(['Mijn eigen glijzeil'])
    world.later(1)
    await aDayOn()
    expect(await notices(nurse)).toHaveLength(1)
    const { rows } = await world.house.database.pool.query(`select from outbox where event = 'search.look'`)
    expect(rows).toHaveLength(2)
  })

  it('Kring looks no further for one who forgot it or wants no word', async () => {
    const one = await world.person({ team })
    const { saveSearch } = dataOf(await save(one, { query: 'tillift' }))
    dataOf(await save(one, { query: 'tillift', notify: false }))
    dataOf(await world.as(one).query(Remove, { search: saveSearch.id }))
    await ask(colleague, 'Welke tillift past door een smalle deur?')
    await aDayOn()
    expect(await notices(one)).toEqual([])
  })

  it('Kring explains the rank of a hit only on a server that is set to', async () => {
    type Page = {
      search: { edges: { explain: { score: number; evidence: { token: string; held: number }[] } | null }[] }
    }
    const quiet = dataOf(await world.as(nurse).query<Page>(Explained, { query: 'glijzeil' }))
    expect(quiet.search.edges.length).toBeGreaterThan(0)
    expect(quiet.search.edges.every(({ explain }) => explain === null)).toBe(true)
    const open = await makeWorld({ KRING_EXPLAIN: '1' })
    const writer = await open.person({ team: await open.team() })
    const input = { title: 'Wie gebruikt een glijzeil in bed?', body: '', topics: [], clientKey: key() }
    await open.as(writer).query(doc.Ask, { input })
    await open.settle()
    const [hit] = dataOf(await open.as(writer).query<Page>(Explained, { query: 'glijzeil' })).search.edges
    expect(hit?.explain).toMatchObject({ language: 'nl', score: expect.any(Number) })
    expect(hit?.explain?.evidence[0]).toMatchObject({ held: expect.any(Number), weight: expect.any(Number) })
    expect(hit?.explain?.evidence.some(({ token }) => token === 'glijzeil')).toBe(true)
    await open.close()
  })
})
