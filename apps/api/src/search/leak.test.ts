import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Built } from '../../test/build.ts'
import * as doc from '../../test/documents.ts'
import { dataOf, key } from '../../test/helpers.ts'
import { makeWorld, type World } from '../../test/world.ts'
import { Completions, Find, SimilarTo, WhoKnows } from './documents.builder.ts'

const vocabulary =
  'huid zalf wond decubitus doorligplek steunkousen medicatie katheter sonde rolstoel glijzeil dementie mantelzorg nachtzorg insuline verband stoma tillift geheimwoord slaapmuts'
const word = fc.constantFrom(...vocabulary.split(' '))
const sentence = fc.array(word, { minLength: 2, maxLength: 6 }).map((some) => `Wie weet iets van ${some.join(' en ')}?`)

describe('search keeps what is closed closed', () => {
  let world: World
  let viewer: Built
  let insiders: Built[]

  const ask = async (who: Built, title: string, audience: string) => {
    const input = { title, body: title, topics: ['phy.skin'], audience, clientKey: key() }
    return dataOf(await world.as(who).query<{ ask: { id: string } }>(doc.Ask, { input })).ask.id
  }
  /** All that search tells this viewer, to the byte. */
  const seen = async (query: string) => {
    const door = world.as(viewer)
    const typo = query.replace(/[aeiou](?=\w+$)/, '')
    const answers = await Promise.all([
      door.query(Find, { query }),
      door.query(Find, { query: typo }),
      door.query(Find, { query, filter: { kinds: ['QUESTION'], topics: ['phy.skin'] } }),
      door.query(Completions, { text: query.slice(0, -2) }),
      door.query(SimilarTo, { text: query }),
      door.query(WhoKnows, { text: query }),
    ])
    return JSON.stringify(answers.map(dataOf))
  }

  beforeAll(async () => {
    world = await makeWorld()
    viewer = await world.person({ team: await world.team({ region: 'Drenthe', topics: ['phy.skin'] }) })
    insiders = [
      await world.person({ team: await world.team({ topics: ['phy.skin'] }) }),
      await world.person({ team: await world.team({ region: 'Flevoland' }) }),
    ]
    for (const insider of insiders) {
      await ask(insider, 'Welke zalf helpt bij decubitus op de stuit?', 'EVERYONE')
      await ask(insider, 'Hoe vaak verschoon je een katheter en een stoma?', 'EVERYONE')
      await ask(insider, 'Huid onder de steunkousen is rood, welke zalf?', 'EVERYONE')
    }
    await world.settle()
  })
  afterAll(() => world.close())

  it('Kring changes no byte for a viewer when texts come and go that they may not see', async () => {
    const hidden = fc.record({ title: sentence, by: fc.nat(1), audience: fc.constantFrom('TEAM', 'REGION') })
    await fc.assert(
      fc.asyncProperty(fc.array(hidden, { minLength: 1, maxLength: 4 }), sentence, word, async (posts, long, short) => {
        const before = [await seen(long), await seen(short)]
        const made: { who: Built; post: string }[] = []
        for (const { title, by, audience } of posts) {
          const who = insiders[by]
          if (who) made.push({ who, post: await ask(who, title, audience) })
        }
        await world.settle()
        expect([await seen(long), await seen(short)]).toEqual(before)
        for (const { who, post } of made) await world.as(who).query(doc.Withdraw, { post })
        await world.settle()
        expect([await seen(long), await seen(short)]).toEqual(before)
      }),
      { numRuns: 12 },
    )
  }, 120_000)
})
