import {
  getNamedType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Built } from '../../test/build.ts'
import * as doc from '../../test/documents.ts'
import { codeOf, dataOf, key } from '../../test/helpers.ts'
import { makeWorld, type World } from '../../test/world.ts'
import { openToShield } from '../shield.ts'
import { tellLate } from './on.ts'

const HandedToMe = '{ handedToMe { edges { node { id body bodyHtml answerBy answer answeredAt } } } }'
type Handed = { handedToMe: { edges: { node: { id: string; body: string; answer: string } }[] } }
type Notices = { notifications: { edges: { node: { kind: string; post: { id: string } | null } }[] } }

describe('handing over to the heat shield', () => {
  let world: World
  let sanne: Built
  let peer: Built
  let joke: Built
  let partner: Built
  let steward: Built
  beforeAll(async () => {
    world = await makeWorld()
    const [lombok, almere] = [await world.team({ name: 'Lombok' }), await world.team({ name: 'Almere' })]
    sanne = await world.person({ name: 'Sanne', team: lombok })
    peer = await world.person({ name: 'Piet', team: lombok })
    joke = await world.person({ name: 'Joke', team: almere })
    partner = await world.person({ name: 'Ingrid van de gemeente', roles: ['SHIELD'] })
    steward = await world.person({ name: 'Ruben', roles: ['STEWARD'] })
  })
  afterAll(() => world.close())

  const run = async <Data>(who: Built, query: string, variables: object = {}) =>
    dataOf(await world.as(who).query<Data>(query, variables))
  const raise = async () =>
    (
      await run<{ raiseBarrier: { id: string } }>(sanne, doc.RaiseBarrier, {
        input: {
          title: 'De tillift komt weken te laat',
          body: 'Elke aanvraag gaat langs drie bureaus.',
          stops: 'Alle teams die hulpmiddelen aanvragen.',
          category: 'ticc.1b',
          clientKey: key(),
        },
      })
    ).raiseBarrier.id
  const hand = async (barrier: string, to: Built = partner, more: object = {}) =>
    (
      await run<{ handOver: { id: string } }>(sanne, doc.HandOver, {
        input: {
          barrier,
          to: to.publicId,
          body: 'Kunt u de aanvraag voor een tillift in één keer behandelen?',
          answerBy: '2026-12-01',
          clientKey: key(),
          ...more,
        },
      })
    ).handOver.id
  const kinds = async (who: Built, barrier: string) =>
    (await run<Notices>(who, doc.Notifications)).notifications.edges
      .filter(({ node }) => node.post?.id === barrier)
      .map(({ node }) => node.kind)

  it('Kring offers stewards and partners to hand a barrier to, and nobody else', async () => {
    const { shields } = await run<{ shields: { name: string }[] }>(joke, '{ shields { name } }')
    expect(shields.map(({ name }) => name)).toEqual(['Ingrid van de gemeente', 'Ruben'])
    const barrier = await raise()
    const refused = await world.as(sanne).query(doc.HandOver, {
      input: { barrier, to: joke.publicId, body: 'Een tekst die uitgaat.', answerBy: '2026-12-01', clientKey: key() },
    })
    expect(refused.errors?.[0]?.extensions.fields).toEqual({ to: 'not_a_shield' })
  })

  it('Kring gives a partner the text and the day, and nothing else of the barrier', async () => {
    const barrier = await raise()
    const id = await hand(barrier)
    const { handedToMe } = await run<Handed>(partner, HandedToMe)
    const mine = handedToMe.edges.find(({ node }) => node.id === id)?.node
    expect(mine).toMatchObject({ body: 'Kunt u de aanvraag voor een tillift in één keer behandelen?', answer: '' })
    expect(JSON.stringify(handedToMe)).not.toContain('drie bureaus')
    expect((await run<Handed>(steward, HandedToMe)).handedToMe.edges).toEqual([])
  })

  it('Kring tells the answer to everyone whose team has the barrier', async () => {
    const barrier = await raise()
    await run(joke, doc.MeTooBarrier, { barrier, on: true })
    const id = await hand(barrier)
    await run(partner, doc.AnswerHandover, { input: { handover: id, body: 'Vanaf januari kan dat.' } })
    await world.settle()
    expect(await kinds(joke, barrier)).toContain('HANDOVER_ANSWERED')
    expect(await kinds(peer, barrier)).toContain('HANDOVER_ANSWERED')
    const { node } = await run<{ node: { handovers: object[] } }>(joke, doc.BarrierPage, { id: barrier })
    expect(node.handovers).toMatchObject([
      { answer: 'Vanaf januari kan dat.', to: { name: 'Ingrid van de gemeente' }, team: { name: 'Lombok' } },
    ])
  })

  it('Kring lets only the one it was handed to answer', async () => {
    const id = await hand(await raise())
    for (const who of [steward, joke, sanne])
      expect(
        codeOf(await world.as(who).query(doc.AnswerHandover, { input: { handover: id, body: 'Ik weet het wel.' } })),
      ).toBe('NOT_FOUND')
  })

  it('Kring shows a missed day to the team that handed it over, tells it once, and tells nobody else', async () => {
    const barrier = await raise()
    await run(joke, doc.MeTooBarrier, { barrier, on: true })
    const id = await hand(barrier, partner, { answerBy: '2026-11-21' })
    world.later(3 * 24 * 60)
    expect(await tellLate(world.house)).toBe(1)
    expect(await tellLate(world.house)).toBe(0)
    await world.settle()
    const late = async (who: Built) =>
      (
        await run<{ node: { handovers: { id: string; late: boolean }[] } }>(who, doc.BarrierPage, { id: barrier })
      ).node.handovers.find((one) => one.id === id)?.late
    expect([await late(sanne), await late(peer), await late(joke), await late(steward)]).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect(await kinds(peer, barrier)).toContain('HANDOVER_LATE')
    expect(await kinds(joke, barrier)).not.toContain('HANDOVER_LATE')
  })

  it('Kring lets a team that has it too hand it over, and a team that has not said so not', async () => {
    const barrier = await raise()
    const input = { barrier, to: steward.publicId, body: 'Wij hebben dit ook.', answerBy: '2026-12-20' }
    const refused = await world.as(joke).query(doc.HandOver, { input: { ...input, clientKey: key() } })
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'say_we_have_this' })
    await run(joke, doc.MeTooBarrier, { barrier, on: true })
    await run(joke, doc.HandOver, { input: { ...input, clientKey: key() } })
    await world.settle()
    expect(await kinds(steward, barrier)).toContain('HANDED_OVER')
  })

  it('Kring takes a text back from the partner as well', async () => {
    const id = await hand(await raise())
    await run(peer, 'mutation ($id: ID!) { withdrawHandover(handover: $id) }', { id })
    expect(JSON.stringify(await run<Handed>(partner, HandedToMe))).not.toContain(id)
  })

  it('Kring hands over once for each key', async () => {
    const barrier = await raise()
    const clientKey = key()
    expect(await hand(barrier, partner, { clientKey })).toBe(await hand(barrier, partner, { clientKey }))
  })

  it('Kring refuses a day that is past', async () => {
    const refused = await world.as(sanne).query(doc.HandOver, {
      input: {
        barrier: await raise(),
        to: partner.publicId,
        body: 'Een tekst die uitgaat.',
        answerBy: '2025-01-01',
        clientKey: key(),
      },
    })
    expect(refused.errors?.[0]?.extensions.fields).toEqual({ answerBy: 'bad_date' })
  })

  describe('a partner', () => {
    it('Kring shuts every query and every verb but a partner’s own, as if they never were', async () => {
      const schema = world.app.graphql.schema
      const open: string[] = []
      for (const [root, type] of [
        ['Query', schema.getQueryType()],
        ['Mutation', schema.getMutationType()],
      ] as const)
        for (const field of Object.values(type?.getFields() ?? {})) {
          if (openToShield.has(`${root}.${field.name}`)) continue
          const given = field.args.filter((arg) => arg.type.toString().endsWith('!'))
          const inline = given.map((arg) => `${arg.name}: ${sample(arg.type)}`).join(', ')
          const scalar = isScalarType(getNamedType(field.type))
          const query = `${root.toLowerCase()} { ${field.name}${inline ? `(${inline})` : ''} ${scalar ? '' : '{ __typename }'} }`
          const answered = await world.as(partner).query(query)
          if (codeOf(answered) !== 'NOT_FOUND') open.push(`${root}.${field.name}: ${JSON.stringify(answered)}`)
        }
      expect(open).toEqual([])
    })

    it('Kring finds no partner among the colleagues to mention', async () => {
      const { people } = await run<{ people: unknown[] }>(joke, '{ people(startsWith: "Ingrid") { name } }')
      expect(people).toEqual([])
    })

    it('Kring tells a partner who they are, without a team', async () => {
      const { me } = await run<{ me: object }>(partner, '{ me { name roles team { name } } }')
      expect(me).toEqual({ name: 'Ingrid van de gemeente', roles: ['SHIELD'], team: null })
    })
  })
})

/** Something of this type, so that the document is valid and the door itself answers. */
function sample(type: GraphQLInputType): string {
  if (isNonNullType(type)) return sample(type.ofType)
  if (isListType(type)) return '[]'
  const named = getNamedType(type)
  if (isEnumType(named)) return named.getValues()[0]?.name ?? ''
  if (isInputObjectType(named))
    return `{ ${Object.values(named.getFields())
      .filter((field) => isNonNullType(field.type))
      .map((field) => `${field.name}: ${sample(field.type)}`)
      .join(', ')} }`
  return { Boolean: 'true', Int: '1', Float: '1.5' }[named.name] ?? '"p_aaaaaaaaaaaaaaaaaaaa"'
}
