import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Built } from '../../test/build.ts'
import * as doc from '../../test/documents.ts'
import { codeOf, dataOf, key } from '../../test/helpers.ts'
import { makeWorld, type World } from '../../test/world.ts'
import { askFollowUps } from './on.ts'

const FollowUp = 'query ($post: ID!) { followUp(post: $post) { answer post { id } } }'
const Tell = 'mutation ($input: CameOfItInput!) { tellWhatHelped(input: $input) { body answer } }'
const Decline = 'mutation ($post: ID!) { declineFollowUp(post: $post) }'
const fifteenDays = 15 * 24 * 60

describe('asking what came of it', () => {
  let world: World
  let asker: Built
  let joke: Built
  beforeAll(async () => {
    world = await makeWorld()
    asker = await world.person({ name: 'Sanne', team: await world.team() })
    joke = await world.person({ name: 'Joke', team: await world.team() })
  })
  afterAll(() => world.close())

  const run = async <Data>(who: Built, query: string, variables: object = {}) =>
    dataOf(await world.as(who).query<Data>(query, variables))
  const helped = async () => {
    const { ask } = await run<{ ask: { id: string } }>(asker, doc.Ask, {
      input: { title: 'Wat helpt tegen piepende wielen?', clientKey: key() },
    })
    const { answer } = await run<{ answer: { id: string } }>(joke, doc.AnswerIt, {
      input: { question: ask.id, body: 'Een druppel olie.', clientKey: key() },
    })
    await run(asker, doc.Helped, { answer: answer.id, helped: true })
    // the worker reads the real clock, and the world's runs ahead of it
    await world.house.database.pool.query('update outbox set due_at = now()')
    await world.settle()
    return { question: ask.id, answer: answer.id }
  }
  const asked = async (who: Built, post: string) =>
    (await run<{ followUp: { answer: string | null } | null }>(who, FollowUp, { post })).followUp

  it('Kring asks once, two weeks after an answer helped, and only who said so', async () => {
    const { question, answer } = await helped()
    await askFollowUps(world.house)
    expect(await asked(asker, question)).toBeNull()
    world.later(fifteenDays)
    expect(await askFollowUps(world.house)).toBe(1)
    expect(await askFollowUps(world.house)).toBe(0)
    await world.settle()
    expect(await asked(asker, question)).toMatchObject({ answer })
    expect(await asked(joke, question)).toBeNull()
    const { notifications } = await run<{ notifications: { edges: { node: { kind: string } }[] } }>(
      asker,
      doc.Notifications,
    )
    expect(notifications.edges.map(({ node }) => node.kind)).toContain('DID_IT_HELP')
  })

  it('Kring puts what came of it under the answer, in the words of the question’s language', async () => {
    const { question, answer } = await helped()
    world.later(fifteenDays)
    await askFollowUps(world.house)
    const input = { post: question, did: 'Twee druppels.', came: 'Het was stil.', clientKey: key() }
    const { tellWhatHelped } = await run<{ tellWhatHelped: { body: string; answer: string } }>(asker, Tell, { input })
    expect(tellWhatHelped).toEqual({
      answer,
      body: '**Wat we deden**\n\nTwee druppels.\n\n**Wat ervan kwam**\n\nHet was stil.',
    })
    expect(await asked(asker, question)).toBeNull()
    expect(codeOf(await world.as(asker).query(Tell, { input: { ...input, clientKey: key() } }))).toBe('NOT_FOUND')
  })

  it('Kring never asks again after a decline, also when it helps again', async () => {
    const { question, answer } = await helped()
    world.later(fifteenDays)
    await askFollowUps(world.house)
    await run(asker, Decline, { post: question })
    expect(await asked(asker, question)).toBeNull()
    await run(asker, doc.Helped, { answer, helped: false })
    await run(asker, doc.Helped, { answer, helped: true })
    await world.house.database.pool.query('update outbox set due_at = now()')
    await world.settle()
    world.later(fifteenDays)
    await askFollowUps(world.house)
    expect(await asked(asker, question)).toBeNull()
  })

  it('Kring does not ask who took it back', async () => {
    const { question, answer } = await helped()
    await run(asker, doc.Helped, { answer, helped: false })
    world.later(fifteenDays)
    await askFollowUps(world.house)
    expect(await asked(asker, question)).toBeNull()
  })

  it('Kring asks who tried a tip', async () => {
    const { shareTip } = await run<{ shareTip: { id: string } }>(joke, doc.ShareTip, {
      input: {
        title: 'Een druppel olie op het wiel',
        situation: 'Wielen van rolstoelen die piepen, zodat iedereen er ’s nachts wakker van wordt.',
        whatWeDid: ['Een druppel olie'],
        result: 'Het was stil.',
        notWhen: ['Op een witte vloer'],
        topics: ['phy.skin'],
        clientKey: key(),
      },
    })
    await run(asker, doc.TryTip, { input: { tip: shareTip.id, outcome: 'WORKED', clientKey: key() } })
    await world.house.database.pool.query('update outbox set due_at = now()')
    await world.settle()
    world.later(fifteenDays)
    await askFollowUps(world.house)
    expect(await asked(asker, shareTip.id)).toEqual({ answer: null, post: { id: shareTip.id } })
  })
})
