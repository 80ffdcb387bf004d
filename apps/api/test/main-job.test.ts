import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Built, BuiltTeam } from './build.ts'
import * as doc from './documents.ts'
import { codeOf, dataOf, key } from './helpers.ts'
import { makeWorld, type World } from './world.ts'

type Page = {
  feed: {
    edges: {
      cursor: string
      reason: { kind: string } | null
      node: {
        id: string
        title: string
        state?: string
        answerCount?: number
        helpedTeams?: number
        helpedAnswer?: { excerpt: string } | null
      }
    }[]
    pageInfo: { hasNextPage: boolean; endCursor: string }
  }
}

describe('the main job', () => {
  let world: World
  let home: BuiltTeam
  let away: BuiltTeam
  let asker: Built
  let helper: Built
  let third: Built
  let question: string
  let answer: string

  beforeAll(async () => {
    world = await makeWorld()
    home = await world.team({ name: 'Lombok-Oost', topics: ['phy.skin'] })
    away = await world.team({ name: 'Kanaleneiland', topics: ['phy.skin'] })
    asker = await world.person({ name: 'Fatima Benali', team: home })
    helper = await world.person({ name: 'Joke Vermeer', team: away })
    third = await world.person({ team: await world.team({ name: 'Almere-Haven', region: 'Flevoland' }) })
  })
  afterAll(() => world.close())

  it('Kring takes a question, once for every send of it', async () => {
    const input = {
      title: 'Huid onder steunkousen gaat stuk bij warmte. Wat doen jullie?',
      body: 'Na drie warme dagen gaat het scheenbeen open.',
      topics: ['phy.skin'],
      clientKey: key(),
    }
    const first = dataOf(await world.as(asker).query<{ ask: { id: string; state: string } }>(doc.Ask, { input }))
    const again = dataOf(await world.as(asker).query<{ ask: { id: string } }>(doc.Ask, { input }))
    expect(again.ask.id).toBe(first.ask.id)
    expect(first.ask).toMatchObject({
      state: 'OPEN',
      viewerAsked: true,
      audience: { kind: 'EVERYONE' },
      author: { name: 'Fatima Benali' },
      team: { name: 'Lombok-Oost' },
    })
    question = first.ask.id
  })

  it('Kring shows it to a team that may know, and says why', async () => {
    const { feed } = dataOf(await world.as(helper).query<Page>(doc.Feed, { scope: 'FOR_YOU' }))
    expect(feed.edges.map((edge) => [edge.node.id, edge.reason?.kind])).toEqual([[question, 'TEAM_MAY_KNOW']])
    const waiting = dataOf(await world.as(helper).query<Page>(doc.Feed, { scope: 'WAITING' }))
    expect(waiting.feed.edges.map((edge) => edge.node.id)).toEqual([question])
  })

  it('Kring takes an answer and tells the asker', async () => {
    world.later(30)
    const input = {
      question,
      body: 'Katoenen buisverband eronder en de kousen **vóór half acht** aan.',
      clientKey: key(),
    }
    answer = dataOf(await world.as(helper).query<{ answer: { id: string } }>(doc.AnswerIt, { input })).answer.id
    await world.settle()
    const { notifications } = dataOf(
      await world.as(asker).query<{ notifications: { unread: boolean; edges: { node: object }[] } }>(doc.Notifications),
    )
    expect(notifications.unread).toBe(true)
    expect(notifications.edges[0]?.node).toMatchObject({
      kind: 'ANSWERED',
      post: { id: question },
      actor: { name: 'Joke Vermeer' },
    })
  })

  it('Kring lets the asker and other teams say that it helped, and the card shows it', async () => {
    expect(dataOf(await world.as(asker).query(doc.Helped, { answer, helped: true }))).toMatchObject({
      markHelped: { helpedAsker: true, helpedTeams: 0 },
    })
    expect(dataOf(await world.as(third).query(doc.Helped, { answer, helped: true }))).toMatchObject({
      markHelped: { helpedTeams: 1, viewerHelped: true },
    })
    expect(codeOf(await world.as(helper).query(doc.Helped, { answer, helped: true }))).toBe('FORBIDDEN')
    const { feed } = dataOf(await world.as(third).query<Page>(doc.Feed, { scope: 'NEWEST' }))
    expect(feed.edges[0]?.node).toMatchObject({
      state: 'HELPED',
      answerCount: 1,
      helpedTeams: 1,
      helpedAnswer: { team: 'Kanaleneiland' },
    })
  })

  it('Kring makes a tip of it that another nurse finds with a word that is only alike', async () => {
    const input = {
      title: 'Kousen vóór half acht aan bij warm weer',
      situation: 'Bij warm weer zwellen de benen in de loop van de ochtend en gaat de huid onder de steunkousen kapot.',
      whatWeDid: ['Kousen vóór half acht aan', 'Katoenen buisverband eronder'],
      result: 'De huid bleef heel in drie warme weken.',
      notWhen: ['Bij een open wond: overleg eerst met de wondverpleegkundige'],
      topics: ['phy.skin'],
      adaptedFrom: answer,
      clientKey: key(),
    }
    const { shareTip } = dataOf(
      await world.as(helper).query<{ shareTip: { id: string; body: string } }>(doc.ShareTip, { input }),
    )
    expect(shareTip).toMatchObject({ reviewOn: '2027-11-20', state: 'CURRENT', adaptedFrom: { id: question } })
    expect(shareTip.body).toContain('1. Kousen vóór half acht aan')
    await world.settle()
    const { search } = dataOf(
      await world
        .as(third)
        .query<{ search: { edges: { node: { id: string } }[] } }>(doc.Search, { query: 'steunkouzen warmte' }),
    )
    expect(search.edges.map((edge) => edge.node.id)).toContain(shareTip.id)
  })

  it('Kring shows what came of a tip, failures as well', async () => {
    const found = dataOf(await world.as(asker).query<Page>(doc.Feed, { scope: 'NEWEST', kinds: ['TIP'] }))
    const tip = found.feed.edges[0]?.node.id ?? ''
    await world.as(third).query(doc.TryTip, { input: { tip, outcome: 'WORKED', note: '', clientKey: key() } })
    const { tryTip } = dataOf(
      await world.as(asker).query<{ tryTip: object }>(doc.TryTip, {
        input: { tip, outcome: 'DID_NOT', note: 'De kous zat te strak.', clientKey: key() },
      }),
    )
    expect(tryTip).toMatchObject({
      worked: 1,
      partly: 0,
      didNot: 1,
      viewerTried: 'DID_NOT',
      tried: [{ outcome: 'DID_NOT', note: 'De kous zat te strak.' }, { outcome: 'WORKED' }],
    })
    const changed = dataOf(
      await world
        .as(asker)
        .query<{ tryTip: object }>(doc.TryTip, { input: { tip, outcome: 'PARTLY', note: '', clientKey: key() } }),
    )
    expect(changed.tryTip).toMatchObject({ worked: 1, partly: 1, didNot: 0 })
  })

  it('Kring counts "we have this too" once for a team', async () => {
    const colleague = await world.person({ team: away })
    await world.as(helper).query(doc.MeToo, { question, on: true })
    expect(dataOf(await world.as(colleague).query(doc.MeToo, { question, on: true }))).toEqual({
      meToo: { meTooTeams: 1, viewerMeToo: true },
    })
    expect(dataOf(await world.as(colleague).query(doc.MeToo, { question, on: false }))).toEqual({
      meToo: { meTooTeams: 0, viewerMeToo: false },
    })
  })

  it('Kring keeps the whole page of a question to two statements', async () => {
    const statements: string[] = []
    const { pages, pool } = world.house.database
    const counted = [pages, pool].map((each) => {
      const real = each.query.bind(each)
      each.query = ((...args: Parameters<typeof real>) => {
        const text = JSON.stringify(args[0])
        if (!/ session /.test(text)) statements.push(text.slice(0, 300))
        return real(...args)
      }) as typeof each.query
      return () => {
        each.query = real as typeof each.query
      }
    })
    const page = `query ($id: ID!) { node(id: $id) { ... on Question { title bodyHtml author { name } team { name } topics { key } comments { edges { node { body } } } answers { edges { node { bodyHtml author { name } team { name } comments { body } } } } } } }`
    dataOf(await world.as(third).query(page, { id: question }))
    for (const restore of counted) restore()
    expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(2)
  })

  it('Kring takes a withdrawn question from feed, notifications and search at once', async () => {
    const text = 'Wie weet een fijne ijsbeker voor een cliënt met slikproblemen?'
    const { ask } = dataOf(
      await world.as(helper).query<{ ask: { id: string } }>(doc.Ask, { input: { title: text, clientKey: key() } }),
    )
    await world
      .as(asker)
      .query(doc.AnswerIt, { input: { question: ask.id, body: 'Een beker met een neusuitsparing.', clientKey: key() } })
    await world.settle()
    expect(codeOf(await world.as(asker).query(doc.Withdraw, { post: ask.id }))).toBe('FORBIDDEN')
    dataOf(await world.as(helper).query(doc.Withdraw, { post: ask.id }))
    const { feed } = dataOf(await world.as(asker).query<Page>(doc.Feed, { scope: 'NEWEST' }))
    expect(feed.edges.map((edge) => edge.node.id)).not.toContain(ask.id)
    const { notifications } = dataOf(
      await world
        .as(helper)
        .query<{ notifications: { edges: { node: { post: { id: string } | null } }[] } }>(doc.Notifications),
    )
    expect(notifications.edges.filter((edge) => edge.node.post?.id === ask.id)).toEqual([])
    const { search } = dataOf(
      await world.as(asker).query<{ search: { edges: { node: { id: string } }[] } }>(doc.Search, { query: 'ijsbeker' }),
    )
    expect(search.edges).toEqual([])
    expect(dataOf(await world.as(helper).query(doc.QuestionPage, { id: ask.id }))).toEqual({ node: null })
  })
})
