import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Built } from '../../test/build.ts'
import { codeOf, dataOf, key } from '../../test/helpers.ts'
import { makeWorld, type World } from '../../test/world.ts'

const Add =
  'mutation ($input: LibraryInput!) { addToLibrary(input: $input) { id title kind language viewerMayEdit place { name lat lon } } }'
const List = `query ($query: String, $kind: LibraryKind, $topic: ID, $language: String, $first: Int, $after: String) {
  library(query: $query, kind: $kind, topic: $topic, language: $language, first: $first, after: $after) { edges { node { title } } pageInfo { hasNextPage endCursor } } }`
type Page = { library: { edges: { node: { title: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }

describe('the library', () => {
  let world: World
  let sanne: Built
  let joke: Built
  let steward: Built
  beforeAll(async () => {
    world = await makeWorld()
    sanne = await world.person({ team: await world.team() })
    joke = await world.person({ team: await world.team() })
    steward = await world.person({ roles: ['STEWARD'] })
  })
  afterAll(() => world.close())

  const run = async <Data>(who: Built, query: string, variables: object = {}) =>
    dataOf(await world.as(who).query<Data>(query, variables))
  const add = async (more: object = {}) =>
    (
      await run<{ addToLibrary: { id: string } }>(sanne, Add, {
        input: {
          kind: 'RESEARCH',
          title: 'Wat wijkteams helpt bij decubitus',
          summary: 'Een overzicht van twaalf onderzoeken over wisselligging en matrassen thuis.',
          links: [{ title: 'Het artikel', url: 'https://example.org/artikel' }],
          clientKey: key(),
          ...more,
        },
      })
    ).addToLibrary
  const titles = async (variables: object) =>
    (await run<Page>(joke, List, variables)).library.edges.map(({ node }) => node.title)

  it('Kring finds an entry by its words, in another form and language, and by kind, topic and language', async () => {
    await add({ topics: ['phy.skin'], language: 'nl' })
    await add({
      kind: 'TRAINING',
      title: 'A course on wound care',
      summary: 'Six evenings about wounds, with practice on models.',
      language: 'en',
    })
    expect(await titles({ query: 'onderzoek matras' })).toEqual(['Wat wijkteams helpt bij decubitus'])
    expect(await titles({ query: 'wound' })).toEqual(['A course on wound care'])
    expect(await titles({ kind: 'TRAINING' })).toEqual(['A course on wound care'])
    expect(await titles({ topic: 'phy.skin' })).toEqual(['Wat wijkteams helpt bij decubitus'])
    expect(await titles({ language: 'en' })).toEqual(['A course on wound care'])
    expect(await titles({ query: 'zwaluwnest' })).toEqual([])
  })

  it('Kring puts a test site with its lessons on the map, to about a kilometre', async () => {
    const site = await add({
      kind: 'TEST_SITE',
      title: 'A neighbourhood team in Kent',
      summary: 'Two teams of nurses worked without a manager for three years.',
      lessons: ['Begin with the back office.'],
      place: 'Canterbury',
      lat: 51.28123,
      lon: 1.08765,
    })
    expect(site).toMatchObject({ place: { name: 'Canterbury', lat: 51.28, lon: 1.09 } })
    const { testSites } = await run<{ testSites: object[] }>(joke, '{ testSites { title lessons place { name } } }')
    expect(testSites).toEqual([
      {
        title: 'A neighbourhood team in Kent',
        lessons: ['Begin with the back office.'],
        place: { name: 'Canterbury' },
      },
    ])
  })

  it('Kring lets who added it and stewards change and withdraw it, and nobody else', async () => {
    const { id } = await add({ title: 'Een website over rusten' })
    const edit =
      'mutation ($id: ID!) { editLibraryEntry(input: { entry: $id, title: "Een site over rusten" }) { title summary links { url } } }'
    expect(codeOf(await world.as(joke).query(edit, { id }))).toBe('FORBIDDEN')
    const { editLibraryEntry } = await run<{ editLibraryEntry: object }>(steward, edit, { id })
    expect(editLibraryEntry).toMatchObject({
      title: 'Een site over rusten',
      links: [{ url: 'https://example.org/artikel' }],
    })
    await run(sanne, 'mutation ($id: ID!) { withdrawLibraryEntry(entry: $id) }', { id })
    expect(
      (await run<{ libraryEntry: null }>(joke, 'query ($id: ID!) { libraryEntry(id: $id) { id } }', { id }))
        .libraryEntry,
    ).toBeNull()
  })

  it('Kring refuses a link that is none, and a place without where it is', async () => {
    const base = { kind: 'WEBSITE', title: 'Een site', summary: 'Een site waar veel staat over rusten.' }
    const refused = await world.as(sanne).query(Add, {
      input: { ...base, links: [{ title: 'x', url: 'javascript:alert(1)' }], place: 'Utrecht', clientKey: key() },
    })
    expect(refused.errors?.[0]?.extensions.fields).toEqual({ links: 'bad_link', place: 'bad_number' })
  })

  it('Kring adds once for each key', async () => {
    const clientKey = key()
    expect((await add({ clientKey })).id).toBe((await add({ clientKey })).id)
  })
})
