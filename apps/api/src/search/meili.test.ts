import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Built } from '../../test/build.ts'
import * as doc from '../../test/documents.ts'
import { dataOf, key } from '../../test/helpers.ts'
import { makeWorld, type World } from '../../test/world.ts'
import { Find, type FoundPage } from './documents.builder.ts'
import { drift } from './meili-drift.ts'
import { indexName, nextName, openMeili } from './meili-index.ts'
import { standInMeili } from './meili-stand-in.builder.ts'

describe('search with a Meilisearch beside it', () => {
  let meili: Awaited<ReturnType<typeof standInMeili>>
  let world: World
  let nurse: Built
  let far: Built

  const ask = async (title: string, more: object = {}) => {
    const input = { title, body: '', topics: [], clientKey: key(), ...more }
    const { id } = dataOf(await world.as(nurse).query<{ ask: { id: string } }>(doc.Ask, { input })).ask
    await world.settle()
    return id
  }
  const titles = async (who: Built, query: string) =>
    dataOf(await world.as(who).query<FoundPage>(Find, { query })).search.edges.map(
      (edge) => edge.node.title ?? edge.node.name,
    )
  const todo = async () =>
    (await world.house.database.pool.query<{ n: number }>('select count(*)::int as n from search_todo')).rows[0]?.n
  const indexed = () => [...(meili.indexes.get(indexName)?.values() ?? [])].map((one) => one.title)
  const eventually = async (what: () => Promise<boolean> | boolean) => {
    for (let tries = 0; tries < 250; tries++) {
      if (await what()) return
      world.search.poke()
      await wait(50)
    }
    throw new Error('it never happened')
  }
  /** After a failure Meilisearch is left alone for a while; the test does not wait for that. */
  const rested = async () => {
    await world.search.close()
    const { openSearch } = await import('./engine.ts')
    Object.assign(world.search, await openSearch(world.house))
  }

  beforeAll(async () => {
    meili = await standInMeili()
    world = await makeWorld({ MEILI_URL: meili.url })
    nurse = await world.person({ team: await world.team({ name: 'Lombok-Oost' }) })
    far = await world.person({ team: await world.team({ region: 'Drenthe' }) })
    await world.house.database.pool.query(`insert into outbox (event, payload) values ('teams.imported', '{}')`)
    await ask('Hoe vaak smeer je een droge huid in?')
    await ask('Onze sleutelkast klemt', { audience: 'TEAM' })
    await eventually(async () => (await todo()) === 0 && indexed().length > 0)
  })
  afterAll(async () => {
    await world.close()
    await meili.stop()
  })

  it('Kring gives Meilisearch only what everyone or a region may read', () => {
    expect(indexed().join(' ')).toContain('huid')
    expect(indexed().join(' ')).not.toContain('sleutel')
  })

  it('Kring merges what is open with what is the team’s own', async () => {
    const before = meili.asked()
    expect(await titles(far, 'droge huid')).toEqual(['Hoe vaak smeer je een droge huid in?'])
    expect(meili.asked()).toBeGreaterThan(before)
    expect(await titles(nurse, 'sleutelkast')).toEqual(['Onze sleutelkast klemt'])
    expect(await titles(far, 'sleutelkast')).toEqual([])
    expect(world.search.state()).toBe('MEILISEARCH')
  })

  it('Kring counts a task only when it succeeded, and finds what is not confirmed yet', async () => {
    meili.become('refusing_tasks')
    await ask('Wie gebruikt een glijzeil?')
    await wait(300)
    expect(await todo()).toBe(1)
    expect(await titles(far, 'glijzeil')).toEqual(['Wie gebruikt een glijzeil?'])
    meili.become('well')
    await eventually(async () => (await todo()) === 0)
    expect(indexed().join(' ')).toContain('glijzeil')
  })

  const faults = [
    ['hangs', () => meili.become('hanging'), () => meili.become('well')],
    ['answers 500', () => meili.become('failing'), () => meili.become('well')],
    ['is stopped', () => meili.stop(), () => meili.start()],
  ] as const
  for (const [fault, begin, end] of faults)
    it(`Kring searches on within half a second when Meilisearch ${fault}, and catches up when it is back`, async () => {
      await begin()
      const title = `Rolstoel staat scheef als het ${fault}`
      const asked = performance.now()
      await ask(title)
      expect(performance.now() - asked).toBeLessThan(500)
      const started = performance.now()
      expect(await titles(far, 'rolstoel')).toContain(title)
      expect(performance.now() - started).toBeLessThan(500)
      expect(world.search.state()).toBe('MEILISEARCH_AWAY')
      await end()
      await eventually(async () => (await todo()) === 0)
      await rested()
      expect(await titles(far, 'rolstoel')).toContain(title)
      expect(world.search.state()).toBe('MEILISEARCH')
    })

  it('Kring clears away what a rebuild that was broken off has left', async () => {
    meili.indexes.set(nextName, new Map())
    await rested()
    await eventually(() => !meili.indexes.has(nextName))
    expect(meili.indexes.has(indexName)).toBe(true)
  })

  it('Kring mends an index that lost and kept what it should not', async () => {
    const index = meili.indexes.get(indexName)
    const [lost] = [...(index?.keys() ?? [])]
    index?.delete(lost ?? '')
    index?.set('question-999999', { id: 'question-999999', hash: 'old' })
    const config = world.house.config.meili
    if (!config) throw new Error('this world has no Meilisearch')
    expect(await drift(world.house, openMeili(config, 1_000))).toBe(2)
    await eventually(async () => (await todo()) === 0)
    expect(index?.has(lost ?? '')).toBe(true)
    expect(index?.has('question-999999')).toBe(false)
    expect(await drift(world.house, openMeili(config, 1_000))).toBe(0)
  })
})
