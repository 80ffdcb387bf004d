import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Built } from '../../test/build.ts'
import * as doc from '../../test/documents.ts'
import { dataOf, key } from '../../test/helpers.ts'
import { makeWorld, type World } from '../../test/world.ts'

const Page = `query ($id: ID!) { node(id: $id) { ... on Question { state viewerMayMerge mergedInto { id } mergedFrom { id } mergeProposal { id } madeTips { title } answers { edges { node { body } } } } } }`
const Merge =
  'mutation ($question: ID!, $into: ID!) { mergeQuestion(question: $question, into: $into) { mergedInto { id } mergeProposal { id } } }'
type Node = {
  node: {
    state: string
    viewerMayMerge: string
    mergedInto: { id: string } | null
    mergedFrom: { id: string }[]
    mergeProposal: { id: string } | null
  }
}

describe('putting questions together', () => {
  let world: World
  let sanne: Built
  let joke: Built
  let other: Built
  let steward: Built
  beforeAll(async () => {
    world = await makeWorld()
    sanne = await world.person({ name: 'Sanne', team: await world.team() })
    joke = await world.person({ name: 'Joke', team: await world.team() })
    other = await world.person({ team: await world.team() })
    steward = await world.person({ roles: ['STEWARD'] })
  })
  afterAll(() => world.close())

  const run = async <Data>(who: Built, query: string, variables: object = {}) =>
    dataOf(await world.as(who).query<Data>(query, variables))
  const ask = async (who: Built, title: string, more: object = {}) =>
    (await run<{ ask: { id: string } }>(who, doc.Ask, { input: { title, clientKey: key(), ...more } })).ask.id
  const read = async (who: Built, id: string) => (await run<Node>(who, Page, { id })).node

  it('Kring keeps both threads readable, links them both ways, and finds one', async () => {
    const first = await ask(joke, 'Wie kent een stille dweilwagen?')
    const again = await ask(sanne, 'Een dweilwagen die niet piept?')
    for (const question of [first, again])
      await run(other, doc.AnswerIt, { input: { question, body: 'Met zachte wieltjes.', clientKey: key() } })
    await run(sanne, Merge, { question: again, into: first })
    expect(await read(other, again)).toMatchObject({ mergedInto: { id: first }, answers: { edges: [{}] } })
    expect(await read(other, first)).toMatchObject({ mergedFrom: [{ id: again }], answers: { edges: [{}] } })
    await world.settle()
    const { search } = await run<{ search: { edges: { node: { id: string } }[] } }>(other, doc.Search, {
      query: 'dweilwagen piept',
    })
    expect(search.edges.map(({ node }) => node.id)).toEqual([first])
    const { notifications } = await run<{ notifications: { edges: { node: { kind: string } }[] } }>(
      joke,
      doc.Notifications,
    )
    expect(notifications.edges.map(({ node }) => node.kind)).toContain('MERGED')
    await run(sanne, 'mutation ($id: ID!) { unmergeQuestion(question: $id) { id } }', { id: again })
    expect(await read(other, again)).toMatchObject({ mergedInto: null, state: 'ANSWERED' })
  })

  it('Kring lets a steward propose and the asker decide', async () => {
    const first = await ask(joke, 'Wie kent een goede sokkenaantrekker?')
    const again = await ask(sanne, 'Welke sokkenaantrekker is goed?')
    await run(steward, Merge, { question: again, into: first })
    expect(await read(sanne, again)).toMatchObject({
      viewerMayMerge: 'DECIDE',
      mergedInto: null,
      mergeProposal: { id: first },
    })
    expect(await read(other, again)).toMatchObject({ viewerMayMerge: 'NO', mergeProposal: null })
    await run(sanne, 'mutation ($id: ID!) { declineMerge(question: $id) { id } }', { id: again })
    expect((await read(sanne, again)).mergeProposal).toBeNull()
  })

  it('Kring refuses it to anyone else, and where the readers are others', async () => {
    const first = await ask(joke, 'Wie heeft een reservewiel over?')
    const again = await ask(sanne, 'Een reservewiel gezocht vandaag')
    const refused = await world.as(other).query(Merge, { question: again, into: first })
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    const closed = await ask(sanne, 'Een vraag alleen voor ons team', { audience: 'TEAM' })
    const wider = await world.as(sanne).query(Merge, { question: again, into: closed })
    expect(wider.errors?.[0]?.extensions.fields).toEqual({ into: 'other_readers' })
  })

  it('Kring shows the tip that was made from an answer on the question', async () => {
    const question = await ask(joke, 'Hoe houden jullie de gang droog?')
    const { answer } = await run<{ answer: { id: string } }>(sanne, doc.AnswerIt, {
      input: { question, body: 'Met een mat.', clientKey: key() },
    })
    await run(sanne, doc.ShareTip, {
      input: {
        title: 'Een mat bij de voordeur',
        situation: 'Op natte dagen wordt de gang glad door schoenen van iedereen die binnenkomt.',
        whatWeDid: ['Een mat neergelegd'],
        result: 'Niemand gleed meer uit.',
        notWhen: ['Bij een drempel'],
        topics: ['phy.skin'],
        adaptedFrom: answer.id,
        clientKey: key(),
      },
    })
    expect(await read(other, question)).toMatchObject({ madeTips: [{ title: 'Een mat bij de voordeur' }] })
  })
})
