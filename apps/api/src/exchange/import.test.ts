import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { emptyNetwork, type Network, everyType, jsonl, source } from './builder.ts'
import { importFrom, type ImportOptions } from './import.ts'
import { fileSource } from './lines.ts'

describe('the import', () => {
  let world: Network
  beforeAll(async () => {
    world = await emptyNetwork()
  })
  afterAll(() => world.close())
  beforeEach(() => world.empty())
  const query = async <Row extends object>(text: string) => (await world.house.database.pool.query<Row>(text)).rows
  const one = async <Row extends object>(text: string) => (await query<Row>(text))[0]
  const take = (items: readonly unknown[], options: ImportOptions = {}) =>
    importFrom(world.house, [source(items)], options)
  const rows = async () =>
    (
      await one<{ n: number }>(
        'select (select count(*) from team) + (select count(*) from person) + (select count(*) from post) as n',
      )
    )?.n

  it('takes every type, in any order of lines', async () => {
    const report = await take(everyType)
    expect(report).toMatchObject({ written: true, lines: 16, bad: [], unknownFields: {} })
    expect(report.added).toEqual({
      team: 2,
      person: 2,
      question: 1,
      tip: 1,
      update: 1,
      learning: 1,
      barrier: 1,
      answer: 2,
      comment: 1,
      metoo: 1,
      tried: 1,
      thanks: 1,
      saved: 1,
    })
    expect(
      await one(
        `select p.state, p.kind, c.answers, c.comments, c.thanks, c.me_too, c.helped, c.best, p.active_at from post p join post_count c on c.post_id = p.id where p.ref = 'q/1'`,
      ),
    ).toEqual({
      state: 'HELPED',
      kind: 'QUESTION',
      answers: 2,
      comments: 1,
      thanks: 1,
      me_too: 1,
      helped: 1,
      best: { excerpt: 'Katoenen buisverband eronder.', author: 'Ana de Wit', team: 'Almere' },
      active_at: new Date('2026-07-01T09:30:00Z'),
    })
    const tip = await one<{ body: string; record: { adaptedFrom: string } }>(
      `select body, record, review_on, excerpt from post where ref = 't/1'`,
    )
    expect(tip).toMatchObject({ review_on: '2027-07-01', excerpt: 'Warme dagen, dunne huid.' })
    expect(tip?.body).toContain('### Wat we deden\n\n1. Vroeg aan\n2. Buisverband')
    expect(tip?.record.adaptedFrom).toBe(
      (await one<{ id: string }>(`select public_id as id from post where ref = 'q/1'`))?.id,
    )
    expect(
      await one(`select worked, did_not from post_count c join post p on p.id = c.post_id where ref = 't/1'`),
    ).toEqual({ worked: 0, did_not: 1 })
    expect(
      await one(`select a.kind, a.name from post p join audience a on a.id = p.audience_id where p.ref = 'b/1'`),
    ).toEqual({ kind: 'REGION', name: 'Utrecht' })
    expect(await one(`select slug, lat, lon from team where ref = 'team/lombok'`)).toEqual({
      slug: 'lombok-oost',
      lat: 52.09,
      lon: 5.1,
    })
    expect(
      await query(
        `select a.kind from audience_member m join audience a on a.id = m.audience_id join person p on p.id = m.person_id where p.ref = 'person/7' order by 1`,
      ),
    ).toEqual([{ kind: 'REGION' }, { kind: 'TEAM' }])
    expect(await query(`select ref from post order by id`)).toEqual(
      ['q/1', 'u/1', 'l/1', 't/1', 'b/1'].map((ref) => ({ ref })),
    )
    expect(await query(`select event from outbox order by id`)).toEqual([
      { event: 'posts.imported' },
      { event: 'teams.imported' },
    ])
  })

  it('changes nothing when the same file comes again', async () => {
    await take(everyType)
    await query('delete from outbox')
    const before = await query(
      'select to_jsonb(p) as p, to_jsonb(c) as c from post p join post_count c on c.post_id = p.id order by p.id',
    )
    world.later(60)
    const report = await take(everyType)
    expect(report).toMatchObject({ written: true, added: {}, changed: {} })
    expect(
      await query(
        'select to_jsonb(p) as p, to_jsonb(c) as c from post p join post_count c on c.post_id = p.id order by p.id',
      ),
    ).toEqual(before)
    expect(await query('select from outbox')).toEqual([])
  })

  it('changes a text whose ref it knows, keeps its id and audience, and the earlier version', async () => {
    await take(everyType)
    const before = await one(`select id, public_id, created_at from post where ref = 'q/1'`)
    const changed = everyType.map((item) =>
      item.ref === 'q/1'
        ? { ...item, title: 'Een nieuwe titel', topics: ['phy.circulation'] }
        : item.ref === 'person/7'
          ? { ...item, team: 'team/almere' }
          : item,
    )
    expect((await take(changed)).changed).toEqual({ question: 1, person: 1 })
    expect(await one(`select id, public_id, created_at from post where ref = 'q/1'`)).toEqual(before)
    expect(await one(`select v.title from post_version v join post p on p.id = v.post_id where p.ref = 'q/1'`)).toEqual(
      { title: 'De huid onder de kousen gaat stuk' },
    )
    expect(
      await query(
        `select a.kind, t.name from audience_member m join audience a on a.id = m.audience_id join person p on p.id = m.person_id left join team t on t.public_id = a.name where p.ref = 'person/7' order by 1, 2`,
      ),
    ).toEqual([
      { kind: 'REGION', name: null },
      { kind: 'TEAM', name: 'Almere' },
    ])
    expect(
      (await take(everyType.map((item) => (item.ref === 'u/1' ? { ...item, audience: 'everyone' } : item)))).bad,
    ).toMatchObject([{ line: 10, reason: 'the audience of u/1 never changes: it is team' }])
  })

  it('writes nothing when one line is bad, and says which and why', async () => {
    const report = await take([
      ...everyType,
      '{"type":',
      '',
      { type: 'metoo', to: 'q/9', by: 'person/7' },
      { type: 'metoo', to: 't/1', by: 'person/7' },
      { type: 'news' },
    ])
    expect(report.written).toBe(false)
    expect(report.bad).toEqual([
      { file: 'net.jsonl', line: 17, reason: 'this is not JSON' },
      { file: 'net.jsonl', line: 19, reason: '"to" q/9 is neither in this import nor in the network' },
      { file: 'net.jsonl', line: 20, reason: '"to" t/1 is a tip, not a question or a barrier' },
      { file: 'net.jsonl', line: 21, reason: expect.stringContaining('"type" is not one of team, person') },
    ])
    expect(await rows()).toBe(0)
    expect(await query('select from outbox')).toEqual([])
  })

  it('takes the rest when asked, without what hangs on a bad line', async () => {
    const report = await take(
      everyType.map((item) => (item.ref === 'q/1' ? { ...item, title: '' } : item)),
      { skipBad: true },
    )
    expect(report.written).toBe(true)
    expect(report.bad.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(report.bad[0]?.reason).toBe('"to" points to a/1, whose own line is bad')
    expect(report.added).toEqual({ team: 2, person: 2, update: 1, learning: 1, barrier: 1 })
  })

  it('only checks in a dry run', async () => {
    expect(await take(everyType, { dryRun: true })).toMatchObject({ written: false, bad: [], lines: 16 })
    expect(await rows()).toBe(0)
  })

  it('refuses what could identify a client, and never repeats it', async () => {
    const items = [
      ...everyType,
      {
        type: 'comment',
        ref: 'c/2',
        to: 'q/1',
        author: 'person/9',
        body: 'Bel mevrouw Jansen-de Boer op 06-12345678, bsn 111222333.',
      },
    ]
    const report = await take(items)
    expect(report.written).toBe(false)
    expect(report.bad).toMatchObject([{ line: 17, reason: expect.stringMatching(/^client data: .*BSN in body/) }])
    expect(JSON.stringify(report)).not.toMatch(/Jansen|12345678|111222333/)
    const accepted = await take(items, { acceptClientData: true })
    expect(accepted).toMatchObject({ written: true, bad: [], clientData: { BSN: 1 } })
  })

  it('refuses a second line with the same ref or e-mail address, and an address of somebody else', async () => {
    await take(everyType)
    const person = { type: 'person', name: 'Iemand Anders' }
    const { bad } = await take([
      { ...person, ref: 'x/1', email: 'SANNE@example.org' },
      { ...person, ref: 'x/2', email: 'x@example.org' },
      { ...person, ref: 'x/2', email: 'y@example.org' },
      { ...person, ref: 'x/3', email: 'X@example.org' },
    ])
    expect(bad.map(({ line, reason }) => [line, reason])).toEqual([
      [1, '"email" already belongs to another person in the network'],
      [3, 'the ref x/2 already stands on net.jsonl line 2'],
      [4, '"email" already stands on net.jsonl line 2'],
    ])
  })

  it('leaves withdrawn what was withdrawn here', async () => {
    await take(everyType)
    await query(`update post set audience_id = 0 where ref = 'q/1'`)
    await query('update answer set audience_id = 0')
    const report = await take([
      ...everyType,
      { type: 'answer', ref: 'a/3', to: 'q/1', author: 'person/7', body: 'Nog een antwoord.' },
    ])
    expect(report).toMatchObject({ written: true, added: {}, changed: {}, withdrawn: 7 })
  })

  it('takes several files together, a byte order mark, Windows line ends, and says how far it is', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kring-import-'))
    const paths = ['one.jsonl', 'two.jsonl'].map((name) => join(folder, name))
    writeFileSync(paths[0]!, `\uFEFF${jsonl(everyType.slice(0, 8)).replaceAll('\n', '\r\n')}\r\n\r\n`)
    writeFileSync(paths[1]!, jsonl(everyType.slice(8)))
    const phases = new Set<string>()
    const report = await importFrom(world.house, paths.map(fileSource), { progress: (phase) => phases.add(phase) })
    rmSync(folder, { recursive: true })
    expect(report).toMatchObject({ written: true, lines: 16, bad: [] })
    expect([...phases]).toEqual(['reading', 'checking', 'writing'])
  })

  it('points mentions to people of this network, and counts fields it does not know', async () => {
    const report = await take([
      ...everyType,
      {
        type: 'comment',
        ref: 'c/3',
        to: 'q/1',
        author: 'person/9',
        body: 'Weet @[Sanne](person/7) dit, of @[iemand](person/99)?',
        colour: 'blue',
      },
    ])
    const { id } = (await one<{ id: string }>(`select public_id as id from person where ref = 'person/7'`)) ?? {
      id: '',
    }
    expect(await one(`select body from comment where ref = 'c/3'`)).toEqual({
      body: `Weet @[Sanne](${id}) dit, of @[iemand](person/99)?`,
    })
    expect(report.unknownFields).toEqual({ 'comment.colour': 1 })
  })
})
