import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Built } from '../../test/build.ts'
import * as doc from '../../test/documents.ts'
import { dataOf, key } from '../../test/helpers.ts'
import { makeWorld, type World } from '../../test/world.ts'
import { askReviews } from './on.ts'

type Tip = {
  id: string
  state: string
  reviewOn: string
  checkedOn: string | null
  sources: { replaced: object | null }[]
}

describe('keeping tips true', () => {
  let world: World
  let sanne: Built
  let peer: Built
  let joke: Built
  let coach: Built
  beforeAll(async () => {
    world = await makeWorld()
    const [lombok, almere] = [await world.team({ name: 'Lombok' }), await world.team({ name: 'Almere' })]
    sanne = await world.person({ name: 'Sanne', team: lombok })
    peer = await world.person({ name: 'Piet', team: lombok })
    joke = await world.person({ name: 'Joke', team: almere })
    coach = await world.person({ name: 'Hanneke', roles: ['COACH'] })
  })
  afterAll(() => world.close())

  const run = async <Data>(who: Built, query: string, variables: object = {}) =>
    dataOf(await world.as(who).query<Data>(query, variables))
  const share = async (who: Built, more: object = {}) => {
    const input = {
      title: 'Een mat onder de mat leggen',
      situation: 'Op gladde vloeren schuift een losse mat weg zodra iemand er een voet op zet.',
      whatWeDid: ['Een tweede mat eronder'],
      result: 'Er schoof niets meer weg.',
      notWhen: ['Op tapijt'],
      topics: ['phy.skin'],
      clientKey: key(),
      ...more,
    }
    return (await run<{ shareTip: { id: string } }>(who, doc.ShareTip, { input })).shareTip.id
  }
  const read = async (who: Built, id: string) => (await run<{ node: Tip }>(who, doc.TipPage, { id })).node
  const kinds = async (who: Built, post: string) => {
    const { notifications } = await run<{
      notifications: { edges: { node: { kind: string; post: { id: string } | null } }[] }
    }>(who, doc.Notifications)
    return notifications.edges.filter(({ node }) => node.post?.id === post).map(({ node }) => node.kind)
  }
  /** The day is what matters here, not how long a test waits for it. */
  const due = (id: string, day: string) =>
    world.house.database.pool.query('update post set review_on = $2 where public_id = $1', [id, day])

  it('Kring asks the team that keeps a tip, once before its day and once on it, and nobody else', async () => {
    const id = await share(sanne)
    await due(id, '2026-12-05')
    expect(await askReviews(world.house)).toBe(1)
    expect(await askReviews(world.house)).toBe(0)
    await world.settle()
    expect(await kinds(peer, id)).toEqual(['REVIEW_SOON'])
    await due(id, '2026-11-20')
    expect(await askReviews(world.house)).toBe(1)
    expect(await askReviews(world.house)).toBe(0)
    await world.settle()
    expect((await kinds(sanne, id)).sort()).toEqual(['REVIEW_DUE', 'REVIEW_SOON'])
    expect(await kinds(joke, id)).toEqual([])
  })

  it('Kring takes "still right" in one tap, from the team alone, and asks again a year later', async () => {
    const id = await share(sanne)
    await due(id, '2026-10-01')
    expect((await read(joke, id)).state).toBe('DUE')
    const refused = await world.as(joke).query(doc.StillRight, { tip: id })
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    const { stillRight } = await run<{ stillRight: Tip }>(peer, doc.StillRight, { tip: id })
    expect(stillRight).toMatchObject({ state: 'CURRENT', reviewOn: '2027-11-20', checkedOn: '2026-11-20' })
  })

  it('Kring ranks an overdue tip below an equal one that is current', async () => {
    const words = { situation: 'Een kruiwagenwiel piept in de gang en iedereen wordt er wakker van in de nacht.' }
    const old = await share(sanne, { title: 'Kruiwagenwiel smeren, de een', ...words })
    const current = await share(sanne, { title: 'Kruiwagenwiel smeren, de ene', ...words })
    await due(old, '2026-01-01')
    await world.house.database.pool.query(
      `insert into outbox (event, payload) select 'post.changed', json_build_object('post', id) from post where public_id = $1`,
      [old],
    )
    await world.settle()
    const { search } = await run<{ search: { edges: { node: { id: string } }[] } }>(joke, doc.Search, {
      query: 'kruiwagenwiel piept',
    })
    expect(search.edges.map(({ node }) => node.id)).toEqual([current, old])
  })

  it('Kring labels every tip that cites a replaced source, however its address is written, and tells the teams', async () => {
    const cited = await share(sanne, { sources: [{ title: 'Richtlijn', url: 'https://www.example.org/Richtlijn/' }] })
    const other = await share(joke, { sources: [{ title: 'Dezelfde', url: 'http://example.org/richtlijn#hoofdstuk' }] })
    const free = await share(joke, { sources: [{ title: 'Iets anders', url: 'https://example.org/anders' }] })
    const input = {
      title: 'Richtlijn',
      url: 'https://example.org/richtlijn',
      newTitle: 'Richtlijn 2027',
      newUrl: 'https://example.org/2027',
    }
    await run(sanne, doc.ReplaceSource, { input })
    expect(await read(coach, cited)).toMatchObject({
      state: 'SOURCE_REPLACED',
      sources: [{ replaced: { newTitle: 'Richtlijn 2027', newUrl: 'https://example.org/2027' } }],
    })
    expect((await read(coach, other)).state).toBe('SOURCE_REPLACED')
    expect((await read(coach, free)).state).toBe('CURRENT')
    await world.settle()
    expect(await kinds(joke, other)).toContain('SOURCE_REPLACED')
    const later = await share(joke, { sources: [{ title: 'Richtlijn', url: 'https://example.org/richtlijn' }] })
    expect((await read(coach, later)).state).toBe('SOURCE_REPLACED')
    await run(coach, 'mutation { restoreSource(title: "Richtlijn", url: "https://example.org/richtlijn") }')
    expect((await read(coach, other)).state).toBe('CURRENT')
  })

  it('Kring lets nobody else say that a source was replaced', async () => {
    await share(sanne, { sources: [{ title: 'Alleen hun bron' }] })
    const refused = await world.as(joke).query(doc.ReplaceSource, { input: { title: 'alleen  hun bron' } })
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'not_your_source' })
  })

  it('Kring takes the label away when the tip is edited to another source', async () => {
    const id = await share(sanne, { sources: [{ title: 'Een oud boek' }] })
    await run(coach, doc.ReplaceSource, { input: { title: 'Een oud boek' } })
    expect((await read(joke, id)).state).toBe('SOURCE_REPLACED')
    await run(sanne, doc.EditTip, { input: { tip: id, sources: [{ title: 'Een nieuw boek' }] } })
    expect((await read(joke, id)).state).toBe('CURRENT')
  })

  it('Kring shows a tip and what it was made from to each other', async () => {
    const from = await share(sanne)
    const made = await share(joke, { adaptedFrom: from, title: 'Een mat, maar dan anders' })
    const page = (id: string) =>
      run<{ node: { adaptedFrom: { id: string } | null; madeTips: { id: string }[] } }>(sanne, doc.TipPage, { id })
    expect((await page(from)).node.madeTips).toEqual([{ id: made, title: 'Een mat, maar dan anders' }])
    expect((await page(made)).node.adaptedFrom?.id).toBe(from)
  })
})
