import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Built } from '../../test/build.ts'
import * as doc from '../../test/documents.ts'
import { dataOf, key } from '../../test/helpers.ts'
import { makeWorld, type World } from '../../test/world.ts'
import { transaction } from '../platform/database.ts'
import { makeBreaker } from './breaker.ts'
import { mendDrift } from './follow.ts'
import { recountAll, reindex } from './reindex.ts'

describe('the search documents', () => {
  let world: World
  let nurse: Built
  const posts: string[] = []

  const ask = async (title: string, audience = 'EVERYONE') => {
    const input = { title, body: '', topics: [], audience, clientKey: key() }
    posts.push(dataOf(await world.as(nurse).query<{ ask: { id: string } }>(doc.Ask, { input })).ask.id)
  }
  const counts = async () => {
    const { pool } = world.house.database
    const terms = await pool.query('select token, docs from search_term where docs <> 0 order by 1')
    const words = await pool.query('select word, docs from search_word order by 1')
    return { terms: terms.rows, words: words.rows }
  }

  beforeAll(async () => {
    world = await makeWorld()
    nurse = await world.person({ team: await world.team() })
    await ask('Hoe vaak smeer je een droge huid in?')
    await ask('Welke zalf bij een droge huid?')
    await ask('Onze sleutelkast klemt', 'TEAM')
    await world.settle()
  })
  afterAll(() => world.close())

  it('Kring counts words and terms while it writes as it would from the start', async () => {
    await world
      .as(nurse)
      .query(doc.EditPost, { input: { post: posts[0], title: 'Hoe vaak smeer je een schrale huid in?', body: '' } })
    await world.as(nurse).query(doc.Withdraw, { post: posts[1] })
    await world.settle()
    const kept = await counts()
    expect(kept.words.map((row) => row.word)).not.toContain('sleutelkast')
    await transaction(world.house.database.pool, recountAll)
    expect(await counts()).toEqual(kept)
  })

  it('Kring finds and mends documents that differ from their texts', async () => {
    const { pool } = world.house.database
    await mendDrift(world.house)
    await pool.query(`delete from search_doc where kind = 'TEAM'`)
    await pool.query(`update search_doc set hash = 'another'`)
    expect(await mendDrift(world.house)).toBe(3)
    expect(await mendDrift(world.house)).toBe(0)
  })

  it('Kring makes all documents anew and says how far it is', async () => {
    const heard: [number, number][] = []
    await reindex(world.house, (done, total) => heard.push([done, total]))
    expect(heard.at(-1)).toEqual([3, 3])
    expect(await mendDrift(world.house)).toBe(0)
  })
})

describe('the breaker', () => {
  it('Kring leaves what failed alone for a while, then lets one question try', () => {
    let now = 0
    const breaker = makeBreaker(5_000, () => now)
    breaker.failed()
    expect([breaker.mayTry(), breaker.away()]).toEqual([false, true])
    now = 5_000
    expect([breaker.mayTry(), breaker.mayTry()]).toEqual([true, false])
    breaker.worked()
    expect([breaker.mayTry(), breaker.away()]).toEqual([true, false])
  })
})
