import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Built } from '../../test/build.ts'
import * as doc from '../../test/documents.ts'
import { codeOf, dataOf, key } from '../../test/helpers.ts'
import { makeWorld, type World } from '../../test/world.ts'

type Barrier = { id: string; title: string; state: string; viewerMayChangeState: boolean }
type Page = {
  state: string
  reason: string
  meTooTeams: number
  solutionCount: number
  steps: { state: string; note: string; by: { name: string } | null; team: { name: string } | null }[]
  solutions: { edges: { node: { id: string; way: string; worked: number; partly: number; didNot: number } }[] }
}

describe('the register of barriers', () => {
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
  const raise = async (more: object = {}) => {
    const input = {
      title: 'De tillift komt weken te laat',
      body: 'Elke aanvraag gaat langs drie bureaus.',
      stops: 'Alle teams die hulpmiddelen aanvragen, elke week.',
      category: 'ticc.1b',
      clientKey: key(),
      ...more,
    }
    return (await run<{ raiseBarrier: Barrier }>(sanne, doc.RaiseBarrier, { input })).raiseBarrier
  }
  const read = async (who: Built, id: string) => (await run<{ node: Page }>(who, doc.BarrierPage, { id })).node

  it('Kring keeps what stops a team, with its category, and says that it was raised', async () => {
    const barrier = await raise({ workAround: 'Zelf een lift lenen bij de uitleen.' })
    expect(barrier).toMatchObject({ state: 'RAISED', category: 'ticc.1b', viewerMayChangeState: true })
    expect(barrier).toMatchObject({ stops: 'Alle teams die hulpmiddelen aanvragen, elke week.' })
  })

  it('Kring knows the eight categories in both languages', async () => {
    const { ticc } = await run<{ ticc: { id: string; group: string | null; nl: string; en: string }[] }>(
      joke,
      '{ ticc { id group nl: name(language: "nl") en: name(language: "en") } }',
    )
    expect(ticc.map(({ id }) => id)).toEqual([
      'ticc.1',
      'ticc.1a',
      'ticc.1b',
      'ticc.1c',
      'ticc.1d',
      'ticc.2',
      'ticc.3',
      'ticc.4',
    ])
    expect(ticc[1]).toMatchObject({ group: 'ticc.1', en: 'Goals that do not fit', nl: 'Doelen die niet passen' })
  })

  it('Kring refuses a category that is none, and a barrier without whom it stops', async () => {
    const base = { title: 'Iets anders', body: 'Tekst', stops: 'Alle teams hier.', clientKey: key() }
    const unknown = await world.as(sanne).query(doc.RaiseBarrier, { input: { ...base, category: 'ticc.9' } })
    expect(unknown.errors?.[0]?.extensions.fields).toEqual({ category: 'unknown_category' })
    const empty = await world.as(sanne).query(doc.RaiseBarrier, { input: { ...base, stops: '', category: 'ticc.2' } })
    expect(empty.errors?.[0]?.extensions.fields).toEqual({ stops: 'required' })
  })

  it('Kring lets the team that raised it and coaches say where it stands, and nobody else', async () => {
    const { id } = await raise()
    const refused = await world.as(joke).query(doc.BarrierState, { input: { barrier: id, state: 'LIFTED' } })
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'not_your_barrier' })
    await run(peer, doc.BarrierState, {
      input: { barrier: id, state: 'BEING_LIFTED', reason: 'De gemeente denkt mee.' },
    })
    await run(coach, doc.BarrierState, { input: { barrier: id, state: 'WORKED_AROUND' } })
    const page = await read(joke, id)
    expect(page.state).toBe('WORKED_AROUND')
    expect(page.steps).toEqual([
      { state: 'BEING_LIFTED', note: 'De gemeente denkt mee.', by: { name: 'Piet' }, team: { name: 'Lombok' } },
      { state: 'WORKED_AROUND', note: '', by: { name: 'Hanneke' }, team: null },
    ])
  })

  it('Kring wants to know why something cannot be lifted', async () => {
    const { id } = await raise()
    const input = { barrier: id, state: 'CANNOT_BE_LIFTED' }
    const without = await world.as(sanne).query(doc.BarrierState, { input })
    expect(without.errors?.[0]?.extensions.fields).toEqual({ reason: 'required' })
    await run(sanne, doc.BarrierState, { input: { ...input, reason: 'Het staat zo in de wet.' } })
    expect(await read(joke, id)).toMatchObject({ state: 'CANNOT_BE_LIFTED', reason: 'Het staat zo in de wet.' })
  })

  it('Kring says a state twice only once', async () => {
    const { id } = await raise()
    for (let time = 0; time < 2; time++) await run(sanne, doc.BarrierState, { input: { barrier: id, state: 'LIFTED' } })
    expect((await read(sanne, id)).steps).toHaveLength(1)
  })

  it('Kring counts each team that has it too once, and tells them when it moves', async () => {
    const { id } = await raise({ title: 'Geen sleutelkastje op tijd' })
    await run(joke, doc.MeTooBarrier, { barrier: id, on: true })
    expect(
      (await run<{ meTooBarrier: object }>(joke, doc.MeTooBarrier, { barrier: id, on: true })).meTooBarrier,
    ).toEqual({ meTooTeams: 1, viewerMeToo: true })
    await run(sanne, doc.BarrierState, { input: { barrier: id, state: 'LIFTED' } })
    await world.settle()
    const { notifications } = await run<{
      notifications: { edges: { node: { kind: string; post: { id: string } } }[] }
    }>(joke, doc.Notifications)
    expect(notifications.edges.map(({ node }) => [node.kind, node.post.id])).toContainEqual(['BARRIER_MOVED', id])
  })

  it('Kring shows how a solution went in each team, the failures first, and lets a team change its mind', async () => {
    const { id } = await raise()
    const { solve } = await run<{ solve: { id: string; way: string } }>(joke, doc.Solve, {
      input: { barrier: id, body: 'Bel de uitleen voor negen uur.', way: 'WORK_AROUND', clientKey: key() },
    })
    expect(solve.way).toBe('WORK_AROUND')
    const own = await world.as(joke).query(doc.SayOutcome, { solution: solve.id, outcome: 'WORKED' })
    expect(own.errors?.[0]?.extensions.reason).toBe('own_solution')
    await run(sanne, doc.SayOutcome, { solution: solve.id, outcome: 'WORKED' })
    await run(peer, doc.SayOutcome, { solution: solve.id, outcome: 'DID_NOT' })
    const page = await read(coach, id)
    expect(page.solutions.edges[0]?.node).toMatchObject({ way: 'WORK_AROUND', worked: 0, partly: 0, didNot: 1 })
    const { sayOutcome } = await run<{ sayOutcome: object }>(sanne, doc.SayOutcome, {
      solution: solve.id,
      outcome: null,
    })
    expect(sayOutcome).toMatchObject({ worked: 0, didNot: 0, viewerOutcome: null })
    expect((await read(coach, id)).state).toBe('RAISED')
  })

  it('Kring keeps the state of a barrier when a solution is withdrawn', async () => {
    const { id } = await raise()
    const { solve } = await run<{ solve: { id: string } }>(joke, doc.Solve, {
      input: { barrier: id, body: 'Toch niet.', clientKey: key() },
    })
    await run(sanne, doc.BarrierState, { input: { barrier: id, state: 'LIFTED' } })
    await run(joke, 'mutation ($id: ID!) { withdrawAnswer(answer: $id) }', { id: solve.id })
    expect(await read(sanne, id)).toMatchObject({ state: 'LIFTED', solutionCount: 0 })
  })

  it('Kring narrows the register by category, state and topic, and walks it page by page', async () => {
    const topics = ['env.residence']
    const made = [
      await raise({ title: 'Over wonen, een', category: 'ticc.1a', topics }),
      await raise({ title: 'Over wonen, twee', category: 'ticc.1d', topics }),
      await raise({ title: 'Over wonen, drie', category: 'ticc.2', topics }),
    ]
    await run(sanne, doc.BarrierState, { input: { barrier: made[1]?.id, state: 'LIFTED' } })
    type List = {
      barriers: { edges: { node: { title: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
    }
    const titles = async (variables: object) =>
      (await run<List>(joke, doc.Barriers, { topic: 'env.residence', ...variables })).barriers.edges.map(
        ({ node }) => node.title,
      )
    expect(await titles({ category: 'ticc.1' })).toEqual(['Over wonen, twee', 'Over wonen, een'])
    expect(await titles({ category: 'ticc.1a' })).toEqual(['Over wonen, een'])
    expect(await titles({ state: 'LIFTED' })).toEqual(['Over wonen, twee'])
    const { barriers } = await run<List>(joke, doc.Barriers, { topic: 'env.residence', first: 2 })
    expect(barriers.pageInfo.hasNextPage).toBe(true)
    expect(await titles({ first: 2, after: barriers.pageInfo.endCursor })).toEqual(['Over wonen, een'])
  })

  it('Kring finds a barrier by whom it stops, by the way around it, by a solution and by why it stands', async () => {
    const { id } = await raise({
      title: 'Bestellen lukt niet',
      stops: 'Wie een kruipwagen nodig heeft.',
      workAround: 'We lenen bij het hospice.',
    })
    await run(joke, doc.Solve, { input: { barrier: id, body: 'Vraag de ergotherapeut.', clientKey: key() } })
    await run(sanne, doc.BarrierState, {
      input: { barrier: id, state: 'BEING_LIFTED', reason: 'De inkoopcommissie kijkt.' },
    })
    await world.settle()
    for (const query of ['kruipwagen', 'hospice', 'ergotherapeut', 'inkoopcommissie']) {
      const { search } = await run<{ search: { edges: { node: { id: string } }[] } }>(joke, doc.Search, { query })
      expect(
        search.edges.map(({ node }) => node.id),
        query,
      ).toContain(id)
    }
  })

  it('Kring keeps the earlier version of a barrier that its team changed', async () => {
    const { id } = await raise({ title: 'De eerste titel van dit' })
    const refused = await world
      .as(joke)
      .query('mutation ($id: ID!) { editBarrier(input: { barrier: $id, title: "Een andere" }) { id } }', { id })
    expect(codeOf(refused)).toBe('FORBIDDEN')
    const { editBarrier } = await run<{ editBarrier: { stops: string; history: { title: string }[] } }>(
      sanne,
      `mutation ($id: ID!) { editBarrier(input: { barrier: $id, title: "De tweede titel", workAround: "Zo." }) { stops workAround history { title } } }`,
      { id },
    )
    expect(editBarrier).toMatchObject({ workAround: 'Zo.', history: [{ title: 'De eerste titel van dit' }] })
    expect(editBarrier.stops).toContain('hulpmiddelen')
  })
})
