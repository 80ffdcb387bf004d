import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Built } from '../../test/build.ts'
import { codeOf, dataOf } from '../../test/helpers.ts'
import { makeWorld, type World } from '../../test/world.ts'
import { hands, makeCircle } from './builder.ts'

const reasonOf = (answered: { errors?: { extensions: { reason?: string } }[] }) =>
  answered.errors?.[0]?.extensions.reason ?? null

describe('a session', () => {
  let world: World
  let people: Built[]
  beforeAll(async () => {
    world = await makeWorld()
    const team = await world.team()
    people = await Promise.all([1, 2, 3, 4].map(() => world.person({ team })))
  })
  afterAll(() => world.close())

  it('Kring runs the five steps from question to evaluation', async () => {
    const [anna, bea, cas, dik] = people as [Built, Built, Built, Built]
    const circle = await makeCircle(world, { people })
    const room = hands(world, circle)
    dataOf(await room.role(anna, 'PRESENTER', bea))
    expect((await room.do(anna, 'startSession')).phase?.key).toBe('question')
    dataOf(await room.say(bea, 'STATEMENT', 'Hoe zeg ik nee zonder ruzie?'))
    expect(reasonOf(await room.say(cas, 'ADVICE', 'Zeg gewoon nee'))).toBe('no_advice_yet')
    expect((await room.see(dik)).contributions.map((one) => one.body)).toEqual(['Hoe zeg ik nee zonder ruzie?'])
    dataOf(await room.goOn(anna))
    expect(codeOf(await room.say(bea, 'ANSWER', 'Ik weet het niet'))).toBe('FORBIDDEN')
  })
})
