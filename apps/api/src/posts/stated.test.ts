import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Built } from '../../test/build.ts'
import * as doc from '../../test/documents.ts'
import { codeOf, dataOf, key } from '../../test/helpers.ts'
import { makeWorld, type World } from '../../test/world.ts'

describe('"this is not a client"', () => {
  let world: World
  let nurse: Built
  let question: string
  const edit = async (given: object) =>
    codeOf(await world.as(nurse).query(doc.EditPost, { input: { post: question, ...given } }))

  beforeAll(async () => {
    world = await makeWorld()
    nurse = await world.person({ team: await world.team() })
    const input = {
      title: 'Wie kent de cursus van mevrouw Jansen?',
      body: 'Het is een goede cursus.',
      clientKey: key(),
    }
    expect(codeOf(await world.as(nurse).query(doc.Ask, { input }))).toBe('CLIENT_DATA')
    const sent = await world
      .as(nurse)
      .query<{ ask: { id: string } }>(doc.Ask, { input: { ...input, notAClient: true } })
    question = dataOf(sent).ask.id
  })
  afterAll(() => world.close())

  it('Kring does not ask again for the same words, also when they moved', async () => {
    expect(await edit({ body: 'Het is een heel goede cursus.' })).toBeNull()
    expect(await edit({ title: 'De cursus van mevrouw Jansen, wie kent die?' })).toBeNull()
  })

  it('Kring asks again for other words, in another field, and never lets a number pass', async () => {
    expect(await edit({ title: 'De cursus van mevrouw Pietersen, wie kent die?' })).toBe('CLIENT_DATA')
    expect(await edit({ body: 'Die van mevrouw Jansen is goed.' })).toBe('CLIENT_DATA')
    expect(await edit({ body: 'BSN 123456782', notAClient: true })).toBe('CLIENT_DATA')
    expect(await edit({ title: 'De cursus van iemand, wie kent die?' })).toBeNull()
    expect(await edit({ title: 'De cursus van mevrouw Jansen, wie kent die?' })).toBe('CLIENT_DATA')
  })

  it('Kring keeps who stated it, when, of which kind and where, and never the words', async () => {
    expect(await edit({ title: 'De cursus van mevrouw Jansen, wie kent die?', notAClient: true })).toBeNull()
    const { rows } = await world.house.database.pool.query('select * from stated')
    expect(rows).toMatchObject([{ field: 'title', kind: 'NAME', start: 14, stop: 28, person_id: nurse.id }])
    expect(JSON.stringify(rows)).not.toContain('Jansen')
  })
})
