import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Built, BuiltTeam } from '../../test/build.ts'
import * as doc from '../../test/documents.ts'
import { codeOf, dataOf, key } from '../../test/helpers.ts'
import { makeWorld, type World } from '../../test/world.ts'

const List = 'query ($team: ID) { tipsToHandOn(team: $team, first: 50) { edges { node { id title } } } }'
const HandOn = `mutation ($tips: [ID!]!, $to: ID!) { handTipsOn(tips: $tips, to: $to) { id team { name } author { name } keptBefore { team { name } until } viewerMayEdit } }`
type Tips = { tipsToHandOn: { edges: { node: { id: string } }[] } }

describe('a team that ends', () => {
  let world: World
  let ending: BuiltTeam
  let going: BuiltTeam
  let sanne: Built
  let joke: Built
  let steward: Built
  beforeAll(async () => {
    world = await makeWorld()
    ending = await world.team({ name: 'Eindig' })
    going = await world.team({ name: 'Gaat door' })
    sanne = await world.person({ name: 'Sanne', team: ending })
    joke = await world.person({ name: 'Joke', team: going })
    steward = await world.person({ roles: ['STEWARD'] })
  })
  afterAll(() => world.close())

  const run = async <Data>(who: Built, query: string, variables: object = {}) =>
    dataOf(await world.as(who).query<Data>(query, variables))
  const share = async (more: object = {}) =>
    (
      await run<{ shareTip: { id: string } }>(sanne, doc.ShareTip, {
        input: {
          title: 'Een mat bij de voordeur',
          situation: 'Op natte dagen wordt de gang glad door schoenen van iedereen die binnenkomt.',
          whatWeDid: ['Een mat neergelegd'],
          result: 'Niemand gleed meer uit.',
          notWhen: ['Bij een drempel'],
          topics: ['phy.skin'],
          clientKey: key(),
          ...more,
        },
      })
    ).shareTip.id
  const ids = async (variables: object = {}) =>
    (await run<Tips>(steward, List, variables)).tipsToHandOn.edges.map(({ node }) => node.id)

  it('Kring leaves no tip without a team unseen: a steward finds it when nobody is in the team any more', async () => {
    const id = await share()
    expect(await ids()).not.toContain(id)
    expect(await ids({ team: ending.publicId })).toContain(id)
    await world.house.database.pool.query('update person set disabled_at = now() where id = $1', [sanne.id])
    expect(await ids()).toContain(id)
    const { handTipsOn } = await run<{ handTipsOn: object[] }>(steward, HandOn, { tips: [id], to: going.publicId })
    expect(handTipsOn).toMatchObject([
      {
        team: { name: 'Gaat door' },
        author: { name: 'Sanne' },
        keptBefore: [{ team: { name: 'Eindig' }, until: '2026-11-20' }],
      },
    ])
    expect(await ids()).not.toContain(id)
    await world.settle()
    const { notifications } = await run<{ notifications: { edges: { node: { kind: string } }[] } }>(
      joke,
      doc.Notifications,
    )
    expect(notifications.edges.map(({ node }) => node.kind)).toContain('TIPS_HANDED_ON')
    // the new team keeps it: it may say that it is still right
    await run(joke, doc.StillRight, { tip: id })
    await world.house.database.pool.query('update person set disabled_at = null where id = $1', [sanne.id])
  })

  it('Kring lets nobody hand on what another team keeps', async () => {
    const id = await share()
    expect(codeOf(await world.as(joke).query(HandOn, { tips: [id], to: going.publicId }))).toBe('FORBIDDEN')
    expect(codeOf(await world.as(joke).query(List))).toBe('FORBIDDEN')
  })

  it('Kring does not hand a tip to a team that may not read it', async () => {
    const id = await share({ audience: 'TEAM' })
    const refused = await world.as(sanne).query(HandOn, { tips: [id], to: going.publicId })
    expect(refused.errors?.[0]?.extensions.fields).toEqual({ to: 'cannot_read_tip' })
  })
})
