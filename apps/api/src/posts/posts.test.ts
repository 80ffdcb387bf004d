import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Built, BuiltTeam } from '../../test/build.ts'
import * as doc from '../../test/documents.ts'
import { codeOf, dataOf, key } from '../../test/helpers.ts'
import { makeWorld, type World } from '../../test/world.ts'
import { toExcerpt, toHtml } from '../platform/markdown.ts'
import { mayMarkHelped } from '../questions/policy.ts'
import { mentionsIn } from './comment.ts'
import { mayEdit, mayEditPost } from './policy.ts'

type Page = {
  feed: {
    edges: { node: { id: string; title: string; viewerSaved: boolean } }[]
    pageInfo: { hasNextPage: boolean; endCursor: string }
  }
}

describe('posts', () => {
  let world: World
  let home: BuiltTeam
  let nurse: Built
  let colleague: Built
  let regional: Built
  let outsider: Built
  const update = async (who: Built, title: string, audience = 'EVERYONE') =>
    dataOf(
      await world.as(who).query<{ postUpdate: { id: string } }>(doc.PostUpdate, {
        input: { title, body: 'Een bericht.', audience, clientKey: key() },
      }),
    ).postUpdate.id
  const titles = async (who: Built, variables: object = { scope: 'NEWEST' }) =>
    dataOf(await world.as(who).query<Page>(doc.Feed, variables)).feed.edges.map((edge) => edge.node.title)

  beforeAll(async () => {
    world = await makeWorld()
    home = await world.team({ region: 'Utrecht' })
    nurse = await world.person({ team: home })
    colleague = await world.person({ team: home })
    regional = await world.person({ team: await world.team({ region: 'Utrecht' }) })
    outsider = await world.person({ team: await world.team({ region: 'Zeeland' }) })
  })
  afterAll(() => world.close())

  it('Kring shows a post to its audience and to nobody else', async () => {
    await update(nurse, 'Voor iedereen')
    world.later(1)
    await update(nurse, 'Voor de regio', 'REGION')
    world.later(1)
    await update(nurse, 'Voor het team', 'TEAM')
    expect(await titles(colleague)).toEqual(['Voor het team', 'Voor de regio', 'Voor iedereen'])
    expect(await titles(regional)).toEqual(['Voor de regio', 'Voor iedereen'])
    expect(await titles(outsider)).toEqual(['Voor iedereen'])
    expect(
      codeOf(
        await world
          .as(await world.person())
          .query(doc.PostUpdate, { input: { title: 'Zonder team', body: 'x', audience: 'TEAM', clientKey: key() } }),
      ),
    ).toBe('BAD_INPUT')
  })

  it('Kring gives every post once over all pages, also while new ones arrive', async () => {
    for (let index = 0; index < 12; index++) {
      await update(nurse, `Bericht nummer ${index}`)
      world.later(1)
    }
    const seen: string[] = []
    let after: string | null = null
    do {
      const page: Page = dataOf(await world.as(colleague).query<Page>(doc.Feed, { scope: 'NEWEST', first: 4, after }))
      seen.push(...page.feed.edges.map((edge) => edge.node.id))
      await update(regional, `Nieuw terwijl er gelezen wordt ${seen.length}`)
      world.later(1)
      after = page.feed.pageInfo.hasNextPage ? page.feed.pageInfo.endCursor : null
    } while (after)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBe(15)
  })

  it('Kring keeps earlier versions for the same audience, and the author alone may edit', async () => {
    const id = await update(nurse, 'Eerste versie', 'TEAM')
    const { editPost } = dataOf(
      await world.as(nurse).query<{ editPost: object }>(doc.EditPost, { input: { post: id, title: 'Tweede versie' } }),
    )
    expect(editPost).toMatchObject({ title: 'Tweede versie', history: [{ title: 'Eerste versie' }] })
    expect(codeOf(await world.as(colleague).query(doc.EditPost, { input: { post: id, title: 'Derde versie' } }))).toBe(
      'FORBIDDEN',
    )
    expect(codeOf(await world.as(outsider).query(doc.EditPost, { input: { post: id, title: 'Derde versie' } }))).toBe(
      'NOT_FOUND',
    )
    expect(await titles(colleague)).toContain('Tweede versie')
  })

  it('Kring counts thanks once and keeps what is saved for its owner', async () => {
    const id = await update(nurse, 'Om te bedanken')
    await world.as(colleague).query(doc.Thank, { post: id, on: true })
    expect(dataOf(await world.as(colleague).query(doc.Thank, { post: id, on: true }))).toEqual({
      thank: { thanksCount: 1, viewerThanked: true },
    })
    expect(dataOf(await world.as(colleague).query(doc.Thank, { post: id, on: false }))).toEqual({
      thank: { thanksCount: 0, viewerThanked: false },
    })
    await world.as(colleague).query(doc.Save, { post: id, on: true })
    expect(await titles(colleague, { scope: 'SAVED' })).toEqual(['Om te bedanken'])
    expect(await titles(nurse, { scope: 'SAVED' })).toEqual([])
  })

  it('Kring tells a colleague who is mentioned, once, and nobody of their own deeds', async () => {
    const id = await update(nurse, 'Wie komt er mee?')
    const body = `Kom je, @[Collega](${colleague.publicId})? En jij @[Ik](${nurse.publicId})?`
    dataOf(await world.as(nurse).query(doc.AddComment, { input: { post: id, body, clientKey: key() } }))
    await world.settle()
    type Bell = { notifications: { edges: { node: { kind: string; post: { id: string } } }[] } }
    const bell = async (who: Built) =>
      dataOf(await world.as(who).query<Bell>(doc.Notifications))
        .notifications.edges.filter((edge) => edge.node.post.id === id)
        .map((edge) => edge.node.kind)
    expect(await bell(colleague)).toEqual(['MENTIONED'])
    expect(await bell(nurse)).toEqual([])
    for (const text of ['Ik kom', 'En ik neem koffie mee'])
      dataOf(await world.as(colleague).query(doc.AddComment, { input: { post: id, body: text, clientKey: key() } }))
    await world.settle()
    expect(await bell(nurse)).toEqual(['COMMENTED'])
    await world.as(nurse).query('mutation ($post: ID) { readNotifications(post: $post) }', { post: id })
    expect(
      dataOf(await world.as(nurse).query<{ notifications: { unread: boolean } }>(doc.Notifications)).notifications
        .unread,
    ).toBe(false)
  })

  it('Kring refuses what could identify a client, with the places and without the text', async () => {
    const ask = (title: string, more = {}) =>
      world.as(nurse).query(doc.Ask, { input: { title, clientKey: key(), ...more } })
    const blocked = await ask('Cliënt met BSN 123456782 weigert de steunkousen')
    expect(blocked.errors?.[0]?.extensions).toMatchObject({
      code: 'CLIENT_DATA',
      places: [{ field: 'title', level: 'BLOCK' }],
    })
    expect(JSON.stringify(blocked)).not.toContain('123456782')
    expect(codeOf(await ask('Mevrouw Jansen weigert de steunkousen, wat nu?'))).toBe('CLIENT_DATA')
    expect(codeOf(await ask('Mevrouw Jansen weigert de steunkousen, wat nu?', { notAClient: true }))).toBeNull()
    expect(codeOf(await ask('Cliënt met BSN 123456782 weigert de steunkousen', { notAClient: true }))).toBe(
      'CLIENT_DATA',
    )
  })

  it('Kring names every field that was filled in wrongly', async () => {
    const answer = await world
      .as(nurse)
      .query(doc.Ask, { input: { title: 'Hm', body: 'x'.repeat(20_001), clientKey: key() } })
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      fields: { title: 'too_short', body: 'too_long' },
    })
    expect(
      (
        await world
          .as(nurse)
          .query(doc.Ask, { input: { title: 'Een goede vraag', topics: ['phy.nonsense'], clientKey: key() } })
      ).errors?.[0]?.extensions.fields,
    ).toEqual({ topics: 'unknown_topic' })
  })

  it('Kring makes an audience never wider: the database itself refuses', async () => {
    await expect(
      world.house.database.pool.query('update post set audience_id = 1 where audience_id not in (0, 1)'),
    ).rejects.toThrow('the audience of a text never changes')
  })
})

describe('policies', () => {
  const viewer = { id: 1, teamId: 10 }
  it.each([
    [{ authorId: 1, teamId: 10, kind: 'UPDATE' }, true],
    [{ authorId: 1, teamId: 99, kind: 'UPDATE' }, true],
    [{ authorId: 2, teamId: 10, kind: 'UPDATE' }, false],
    [{ authorId: 2, teamId: 10, kind: 'TIP' }, true],
    [{ authorId: 2, teamId: 99, kind: 'TIP' }, false],
    [{ authorId: null, teamId: 10, kind: 'LEARNING' }, false],
  ])('Kring lets edit %o: %s', (post, allowed) => expect(mayEditPost(viewer, post).allowed).toBe(allowed))

  it('Kring lets nobody edit a text without an author', () =>
    expect(mayEdit(viewer, { authorId: null, teamId: 10 }).allowed).toBe(false))

  it.each([
    ['the asker judges any answer', { id: 1, teamId: 10 }, { authorId: 1 }, { authorId: 2, teamId: 10 }, true],
    ['another team judges', { id: 3, teamId: 30 }, { authorId: 1 }, { authorId: 2, teamId: 20 }, true],
    ['nobody judges their own answer', { id: 2, teamId: 20 }, { authorId: 1 }, { authorId: 2, teamId: 20 }, false],
    ['not even the asker', { id: 1, teamId: 10 }, { authorId: 1 }, { authorId: 1, teamId: 10 }, false],
    ['a team does not judge its own', { id: 4, teamId: 20 }, { authorId: 1 }, { authorId: 2, teamId: 20 }, false],
    [
      'without a team nobody judges for one',
      { id: 5, teamId: null },
      { authorId: 1 },
      { authorId: 2, teamId: 20 },
      false,
    ],
  ])('Kring: %s', (_, who, question, answer, allowed) =>
    expect(mayMarkHelped(who, question, answer).allowed).toBe(allowed),
  )
})

describe('texts', () => {
  it('Kring shows Markdown without anything that runs or loads', () => {
    const html = toHtml(
      '<script>alert(1)</script> **vet** ![x](https://evil.example/x.png) [klik](javascript:alert(1)) https://kring.example',
    )
    expect(html).not.toMatch(/<script|<img|href="javascript/)
    expect(html).toContain('<strong>vet</strong>')
    expect(html).toMatch(/href="https:\/\/kring\.example"[^>]*rel="noopener noreferrer nofollow"/)
  })
  it('Kring shortens a text at a word', () => {
    expect(toExcerpt('# Kop\n\n- een **lijst** met [link](https://a.nl)')).toBe('Kop een lijst met link')
    expect(toExcerpt('woord '.repeat(100), 20)).toBe('woord woord woord…')
  })
  it('Kring finds mentions', () =>
    expect(mentionsIn('Hoi @[Sanne B.](u_abcdefghijk) en @[X](p_abcdefghijk)')).toEqual(['u_abcdefghijk']))
})
