// The leak test that grows by itself: every field that leads to a post, an answer, a comment or a count of them must know
// a query here. It is run as everyone outside; nothing of the secret may come back. A new field without an entry fails.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from 'graphql-ws'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import WebSocket from 'ws'
import type { Built } from './build.ts'
import * as doc from './documents.ts'
import { entryDoors } from './entry-doors.ts'
import { download } from './files.ts'
import { barrierDoors, ofBarrier } from './barrier-doors.ts'
import { dataOf, key } from './helpers.ts'
import { fieldsThatLead } from './leads.ts'
import { type Secret, tell, word } from './secret.ts'
import { travelDoors } from './travel-doors.ts'
import { makeWorld, type World } from './world.ts'

const folder = mkdtempSync(join(tmpdir(), 'kring-leak-'))
type Try = (secret: Secret) => { query: string; variables?: object }

const fragment = `... on Post { id title body excerpt commentCount thanksCount comments { edges { node { id body } } } photos { id url alt } history { title body }
  ... on Question { answerCount answers { edges { node { id body photos { id alt } comments { body } } } } helpedAnswer { excerpt } } ... on Tip { attachments { id name } worked tried { note } adaptedFrom { id title } } }`
const onSignals = (part: string) => `query { signals { id title ${part} } }`
const input = (given: object) => ({ ...given, clientKey: key() })

/** A door: parent.field → how an outsider would try it. */
const doors: Record<string, Try> = {
  'Query.node': (s) => ({
    query: `query ($q: ID!, $a: ID!, $c: ID!, $t: ID!, $b: ID!, $s: ID!) { b: node(id: $b) { ${fragment} ${ofBarrier} } s: node(id: $s) { ... on Answer { body } } q: node(id: $q) { ${fragment} } t: node(id: $t) { ${fragment} } a: node(id: $a) { ... on Answer { body } } c: node(id: $c) { ... on Comment { body } } }`,
    variables: { q: s.question, a: s.answer, c: s.comment, t: s.tip, b: s.barrier, s: s.solution },
  }),
  'Query.feed': (s) => ({
    query: `query ($team: ID) { ${['FOR_YOU', 'MY_TEAM', 'WAITING', 'NEWEST', 'SAVED'].map((scope) => `${scope}: feed(scope: ${scope}, first: 40) { edges { node { ${fragment} } } }`).join(' ')}
      kinds: feed(scope: NEWEST, kinds: [TIP, QUESTION, UPDATE]) { edges { node { id } } } topic: feed(topic: "phy.skin") { edges { node { id } } } team: feed(team: $team) { edges { node { id } } } }`,
    variables: { team: s.team.publicId },
  }),
  'Query.search': () => ({
    query: `query { search(query: "${word}") { edges { node { __typename ${fragment} } title { text } snippet { text } } facets { values { value count } } } }`,
  }),
  'Query.similar': () => ({ query: `query { similar(text: "${word} onder de dakrand") { ${fragment} } }` }),
  'Query.teamsWhoKnow': () => ({
    query: `query { teamsWhoKnow(text: "${word} onder de dakrand") { shownBy { ${fragment} } } }`,
  }),
  'Query.notifications': () => ({ query: `query { notifications { edges { node { post { ${fragment} } } } } }` }),
  'Team.posts': (s) => ({
    query: `query { team(slug: "${s.team.slug}") { posts(first: 100) { edges { node { ${fragment} } } } } }`,
  }),
  'TeamMatch.shownBy': () => ({ query: `query { teamsWhoKnow(text: "${word}") { shownBy { id } } }` }),
  'Notification.post': () => ({ query: `query { notifications { edges { node { post { id } } } } }` }),
  'Tip.adaptedFrom': () => ({
    query: `query { feed(scope: NEWEST, kinds: [TIP], first: 100) { edges { node { ... on Tip { adaptedFrom { id title } } } } } }`,
  }),
  'SearchEdge.node': () => ({
    query: `query { search(query: "onder de dakrand ${word}") { edges { node { ... on Post { id title } } } } }`,
  }),
  'FacetValue.count': () => ({
    query: `query { search(query: "${word}", correct: false) { facets { values { count } } } }`,
  }),
  'Mutation.ask': () => ({ query: doc.Ask, variables: { input: input({ title: 'Een eigen vraag van buiten' }) } }),
  'Mutation.answer': (s) => ({
    query: doc.AnswerIt,
    variables: { input: input({ question: s.question, body: 'Een antwoord' }) },
  }),
  'Mutation.editAnswer': (s) => ({
    query: `mutation ($id: ID!) { editAnswer(answer: $id, body: "anders") { body } }`,
    variables: { id: s.answer },
  }),
  'Mutation.withdrawAnswer': (s) => ({
    query: `mutation ($id: ID!) { withdrawAnswer(answer: $id) }`,
    variables: { id: s.answer },
  }),
  'Mutation.markHelped': (s) => ({ query: doc.Helped, variables: { answer: s.answer, helped: true } }),
  'Mutation.meToo': (s) => ({ query: doc.MeToo, variables: { question: s.question, on: true } }),
  'Mutation.shareTip': (s) => ({
    query: doc.ShareTip,
    variables: {
      input: input({
        title: 'Een tip die nergens over gaat',
        situation: 'Een situatie die lang genoeg is om te mogen, zonder enige inhoud.',
        whatWeDid: ['Niets'],
        result: 'Er gebeurde niets',
        notWhen: ['Nooit'],
        topics: ['phy.skin'],
        adaptedFrom: s.question,
      }),
    },
  }),
  'Mutation.editTip': (s) => ({
    query: doc.EditTip,
    variables: { input: { tip: s.tip, title: 'Een heel andere titel' } },
  }),
  'Mutation.tryTip': (s) => ({ query: doc.TryTip, variables: { input: input({ tip: s.tip, outcome: 'WORKED' }) } }),
  'Mutation.postUpdate': () => ({
    query: doc.PostUpdate,
    variables: { input: input({ title: 'Nieuws van buiten', body: 'Tekst' }) },
  }),
  'Mutation.comment': (s) => ({
    query: doc.AddComment,
    variables: { input: input({ post: s.question, body: 'Een opmerking' }) },
  }),
  'Mutation.withdrawComment': (s) => ({
    query: `mutation ($id: ID!) { withdrawComment(comment: $id) }`,
    variables: { id: s.comment },
  }),
  'Mutation.thank': (s) => ({ query: doc.Thank, variables: { post: s.question, on: true } }),
  'Mutation.save': (s) => ({ query: doc.Save, variables: { post: s.question, on: true } }),
  'Mutation.editPost': (s) => ({
    query: doc.EditPost,
    variables: { input: { post: s.update, title: 'Overgenomen titel' } },
  }),
  'Mutation.withdrawPost': (s) => ({ query: doc.Withdraw, variables: { post: s.update } }),
  'Query.hiddenTexts': () => ({
    query: `query { hiddenTexts(first: 100) { edges { node { id page notes parts { field text } } } } }`,
  }),
  'Query.textParts': (s) => ({
    query: `query { ${[s.question, s.tip, s.answer, s.comment].map((id, index) => `p${index}: textParts(text: "${id}") { text }`).join(' ')} }`,
  }),
  'Mutation.report': (s) => ({
    query: `mutation { ${[s.question, s.answer, s.comment].map((id, index) => `r${index}: report(text: "${id}")`).join(' ')} }`,
  }),
  'Mutation.restore': (s) => ({ query: `mutation ($id: ID!) { restore(text: $id) }`, variables: { id: s.question } }),
  'Mutation.redact': (s) => ({
    query: `mutation ($id: ID!) { redact(text: $id, field: "title", start: 0, end: 9) }`,
    variables: { id: s.question },
  }),
  ...entryDoors,
  'Query.acts': () => ({ query: `query { acts(first: 100) { edges { node { kind subject } } } }` }),
  'Signal.posts': () => ({ query: onSignals(`posts { ${fragment} }`) }),
  'Signal.tips': () => ({ query: onSignals(`tips { ${fragment} }`) }),
  'Signal.helped': () => ({ query: onSignals(`helped { ${fragment} }`) }),
  'Signal.learnings': () => ({ query: onSignals(`learnings { ${fragment} }`) }),
  'Signal.barriers': () => ({ query: onSignals(`barriers { ${fragment} ${ofBarrier} }`) }),
  'TipInFront.tip': () => ({ query: onSignals(`inFront { tip { ${fragment} } }`) }),
  'Question.tipsInFront': (s) => ({
    query: `query ($id: ID!) { node(id: $id) { ... on Question { tipsInFront { tip { ${fragment} } } } } }`,
    variables: { id: s.question },
  }),
  'Mutation.putTipInFront': (s) => ({
    query: `mutation ($tip: ID!) { putTipInFront(signal: "g_none", tip: $tip) { inFront { tip { ${fragment} } } } }`,
    variables: { tip: s.tip },
  }),
  ...barrierDoors,
  'Query.tipsToHandOn': (s) => ({
    query: `query ($team: ID) { tipsToHandOn(first: 50) { edges { node { id title } } } of: tipsToHandOn(team: $team, first: 50) { edges { node { id } } } }`,
    variables: { team: s.team.publicId },
  }),
  'Mutation.handTipsOn': (s) => ({
    query: `mutation ($id: ID!, $to: ID!) { handTipsOn(tips: [$id], to: $to) { id title } }`,
    variables: { id: s.tip, to: s.team.publicId },
  }),
  'Mutation.mergeQuestion': (s) => ({
    query: `mutation ($id: ID!) { mergeQuestion(question: $id, into: $id) { id title } }`,
    variables: { id: s.question },
  }),
  'Mutation.declineMerge': (s) => ({
    query: `mutation ($id: ID!) { declineMerge(question: $id) { id title } }`,
    variables: { id: s.question },
  }),
  'Mutation.unmergeQuestion': (s) => ({
    query: `mutation ($id: ID!) { unmergeQuestion(question: $id) { id title } }`,
    variables: { id: s.question },
  }),
  ...Object.fromEntries(
    ['mergedInto', 'mergedFrom', 'mergeProposal', 'madeTips'].map((field): [string, Try] => [
      `Question.${field}`,
      () => ({
        query: `query { feed(scope: NEWEST, kinds: [QUESTION], first: 20) { edges { node { ... on Question { ${field} { id title } } } } } }`,
      }),
    ]),
  ),
  'Query.followUp': (s) => ({
    query: `query ($q: ID!, $t: ID!) { q: followUp(post: $q) { post { id title } answer } t: followUp(post: $t) { post { id } } }`,
    variables: { q: s.question, t: s.tip },
  }),
  'FollowUp.post': (s) => ({
    query: `query ($q: ID!) { followUp(post: $q) { post { id } } }`,
    variables: { q: s.question },
  }),
  'Mutation.tellWhatHelped': (s) => ({
    query: `mutation ($input: CameOfItInput!) { tellWhatHelped(input: $input) { id body } }`,
    variables: { input: input({ post: s.question, did: 'Niets', came: 'Niets' }) },
  }),
  'Mutation.declineFollowUp': (s) => ({
    query: `mutation ($id: ID!) { declineFollowUp(post: $id) }`,
    variables: { id: s.question },
  }),
  'Mutation.stillRight': (s) => ({
    query: `mutation ($id: ID!) { stillRight(tip: $id) { id title } }`,
    variables: { id: s.tip },
  }),
  'Tip.madeTips': () => ({
    query: `query { feed(scope: NEWEST, kinds: [TIP], first: 20) { edges { node { ... on Tip { madeTips { id title } } } } } }`,
  }),
  'Mutation.readNotifications': (s) => ({
    query: `mutation ($id: ID!) { readNotifications(post: $id) }`,
    variables: { id: s.question },
  }),
  'Mutation.describePhoto': (s) => ({
    query: `mutation ($a: ID!, $b: ID!) { a: describePhoto(photo: $a, alt: "anders") { id alt } b: describePhoto(photo: $b, alt: "anders") { id alt } }`,
    variables: { a: s.files[0], b: s.files[1] },
  }),
  'Mutation.blackOut': (s) => ({
    query: `mutation ($a: ID!, $b: ID!, $c: ID!) { ${['a', 'b', 'c'].map((file) => `${file}: blackOut(photo: $${file}, parts: [{ x: 0, y: 0, width: 1, height: 1 }]) { id alt }`).join(' ')} }`,
    variables: { a: s.files[0], b: s.files[1], c: s.files[2] },
  }),
  'Mutation.addFiles': (s) => ({
    query: `mutation ($a: ID!, $b: ID!) { a: addFiles(text: $a, photos: ["f_aaaaaaaaaaaaaaaaaaaa"]) b: addFiles(text: $b, photos: ["f_aaaaaaaaaaaaaaaaaaaa"]) }`,
    variables: { a: s.question, b: s.answer },
  }),
  'Mutation.removeFile': (s) => ({
    query: `mutation ($a: ID!, $b: ID!, $c: ID!) { a: removeFile(file: $a) b: removeFile(file: $b) c: removeFile(file: $c) }`,
    variables: { a: s.files[0], b: s.files[1], c: s.files[2] },
  }),
  ...travelDoors,
  'Archive.bytes': () => ({ query: `query { archive { bytes url } }` }),
  ...Object.fromEntries(
    // how long things are kept here: settings, the same for everyone
    ['archive', 'ended', 'notifications', 'sends'].map((what) => [
      `Keeping.${what}`,
      () => ({ query: `query { keeping { ${what} } }` }),
    ]),
  ),
  'Person.photo': () => ({ query: `query { people(startsWith: "Pers") { photo { id url alt } } }` }),
}
/** Tried over real sockets below. */
const liveDoors = ['Subscription.feedChanged', 'Subscription.postChanged', 'Subscription.notified', 'PostEvent.post']

describe('the leak test', () => {
  let world: World
  let secret: Secret
  let insider: Built
  const outsiders: Record<string, Built | null> = { stranger: null }

  beforeAll(async () => {
    world = await makeWorld({ FILES_URL: folder })
    const team = await world.team({ name: 'Besloten team', topics: ['phy.skin'] })
    const other = await world.team({ name: 'Ander team', region: 'Flevoland', topics: ['phy.skin'] })
    insider = await world.person({ team })
    const colleague = await world.person({ team })
    const former = await world.person({ team })
    secret = { team, ...(await tell(world, insider, colleague, former)) }
    // moved to another team after taking part in everything
    const { belongToTeam } = await import('../src/audience/belong.ts')
    await world.house.database.pool.query('update person set team_id = $2 where id = $1', [former.id, other.id])
    await belongToTeam(world.house.database.pool, former.id, [
      other.audienceId,
      ...(other.regionAudienceId ? [other.regionAudienceId] : []),
    ])
    outsiders.former = { ...former, teamId: other.id }
    outsiders.nurse = await world.person({ team: other })
    outsiders.coach = await world.person({ roles: ['COACH'] })
    outsiders.steward = await world.person({ roles: ['STEWARD'], team: other })
    outsiders.partner = await world.person({ roles: ['SHIELD'] })
    await world.settle()
  })
  afterAll(async () => {
    await world.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const traces = () => [
    word,
    secret.question,
    secret.tip,
    secret.update,
    secret.answer,
    secret.comment,
    secret.reply,
    secret.barrier,
    secret.solution,
    secret.handover,
    ...secret.files,
  ]

  it('Kring has an entry here for every field that leads to a text', () => {
    expect(fieldsThatLead(world).filter((field) => !(field in doors) && !liveDoors.includes(field))).toEqual([])
  })

  it('Kring shows the secret to those it is for: the test would see it', async () => {
    for (const name of ['Query.node', 'Query.feed', 'Query.search', 'Team.posts'] as const) {
      const { query, variables } = doors[name]!(secret)
      expect(JSON.stringify(await world.as(insider).query(query, variables)), name).toContain(word)
    }
  })

  for (const name of Object.keys(doors)) {
    it(`Kring gives nothing away through ${name}`, async () => {
      for (const [role, person] of Object.entries(outsiders)) {
        const { query, variables } = doors[name]!(secret)
        const text = JSON.stringify(await world.as(person).query(query, variables))
        for (const trace of traces()) expect(text.includes(trace), `${role} finds ${trace}`).toBe(false)
        expect(text.includes('INTERNAL'), `${role} meets a fault: ${text}`).toBe(false)
      }
    })
  }

  it('Kring gives no byte of a photo or a PDF away over HTTP', async () => {
    const addresses = secret.files.flatMap((id) => [`/files/${id}`, `/files/${id}/small`])
    for (const url of addresses.filter((one) => one !== `/files/${secret.files[2]}/small`))
      expect((await download(world, insider, url)).statusCode, url).toBe(200)
    const absent = await download(world, insider, '/files/f_AAAAAAAAAAAAAAAAAAAA')
    for (const [role, person] of Object.entries(outsiders))
      for (const url of addresses) {
        const { statusCode, body, headers } = await download(world, person, url)
        expect([statusCode, body], `${role} at ${url}`).toEqual([404, absent.body])
        expect(Object.keys(headers), role).toEqual(Object.keys(absent.headers))
      }
  })

  it('Kring answers absent and hidden with the same bytes', async () => {
    const query = doc.Thank
    const hidden = await world.as(outsiders.nurse ?? null).query(query, { post: secret.question, on: true })
    const absent = await world.as(outsiders.nurse ?? null).query(query, { post: 'p_AAAAAAAAAAAAAAAAAAAA', on: true })
    expect(JSON.stringify(hidden)).toBe(JSON.stringify(absent))
  })

  it('Kring sends live events to those they are for and to nobody else', async () => {
    const address = await world.app.listen({ port: 0, host: '127.0.0.1' })
    const heard: Record<string, string[]> = {}
    const people = {
      insider,
      ...Object.fromEntries(Object.entries(outsiders).filter(([, person]) => person)),
    } as Record<string, Built>
    for (const role in people) heard[role] = []
    const clients = await Promise.all(
      Object.entries(people).map(([role, person]) => open(world, address, person, secret, heard[role]!)),
    )
    dataOf(
      await world
        .as(insider)
        .query(doc.AddComment, { input: input({ post: secret.question, body: `nog een ${word}` }) }),
    )
    await world.settle()
    const publicPost = dataOf(
      await world.as(insider).query<{ postUpdate: { id: string } }>(doc.PostUpdate, {
        input: input({ title: 'Voor iedereen', body: 'Hallo' }),
      }),
    )
    await world.settle()
    await expect
      .poll(() => present(heard).every((list) => list.some((text) => text.includes(publicPost.postUpdate.id))), {
        timeout: 10_000,
      })
      .toBe(true)
    expect(heard.insider?.join()).toContain(secret.question)
    expect(heard.partner?.join()).not.toContain(publicPost.postUpdate.id)
    for (const [role, list] of Object.entries(heard))
      if (role !== 'insider') for (const trace of traces()) expect(list.join(), role).not.toContain(trace)
    for (const client of clients) await client.dispose()
  })
})

/** Those who hear of what is for everyone: a partner of the heat shield hears of nothing. */
const present = ({ partner, ...heard }: Record<string, string[]>) => Object.values(heard)

async function open(world: World, address: string, person: Built, secret: Secret, heard: string[]) {
  const cookie = Object.entries(await world.as(person).cookies())
    .map(([name, value]) => `${name}=${value}`)
    .join()
  class WithCookie extends WebSocket {
    constructor(url: string, protocols: string | string[]) {
      super(url, protocols, { headers: { cookie } })
    }
  }
  const client = createClient({
    url: `${address.replace('http', 'ws')}/graphql`,
    webSocketImpl: WithCookie,
    lazy: false,
    retryAttempts: 0,
  })
  const subscribe = (query: string, variables = {}) =>
    client.subscribe(
      { query, variables },
      {
        next: (value) => heard.push(JSON.stringify(value)),
        error: (error) => heard.push(JSON.stringify(error)),
        complete: () => undefined,
      },
    )
  subscribe('subscription { feedChanged { kind post postKind byViewer } }')
  subscribe('subscription ($id: ID!) { postChanged(id: $id) { kind post { id title commentCount } } }', {
    id: secret.question,
  })
  subscribe('subscription { notified { kind post { id title } } }')
  await new Promise((resolve) => client.on('connected', resolve))
  await new Promise((resolve) => setTimeout(resolve, 200))
  return client
}
