import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Built, BuiltTeam } from '../../test/build.ts'
import { codeOf, dataOf } from '../../test/helpers.ts'
import { makeWorld, type World } from '../../test/world.ts'
import { readSheet } from '@kring/contract/sheet-text'
import { checkActs } from '../redaction/acts.ts'
import { readPeople } from './read-people.ts'
import { readLines } from './sheet.ts'

const Entry = 'person { id name roles team { name } } email role until membership lastOfTeam viewerMayChange'
const Roster = `query ($search: String, $first: Int, $after: String) { roster(search: $search, first: $first, after: $after) { edges { node { ${Entry} } } pageInfo { hasNextPage endCursor } } }`
const Invite = `mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { ${Entry} } }`
const Move = `mutation ($person: ID!, $team: ID, $last: Boolean) { movePerson(person: $person, team: $team, lastOfTeam: $last) { ${Entry} } }`
const Role = `mutation ($person: ID!, $role: Role!, $until: Date) { givePersonRole(person: $person, role: $role, until: $until) { ${Entry} } }`
const End = `mutation ($person: ID!, $last: Boolean) { endPerson(person: $person, lastOfTeam: $last) { ${Entry} } }`
const Reopen = `mutation ($person: ID!) { reopenPerson(person: $person) { ${Entry} } }`
const Import = `mutation ($csv: String!, $write: Boolean, $invite: Boolean) { importPeople(csv: $csv, write: $write, invite: $invite) {
  written faults { line column reason } rows { line deed name email team role } added changed newTeams } }`
type Report = {
  importPeople: {
    written: boolean
    faults: object[]
    rows: object[]
    added: number
    changed: number
    newTeams: string[]
  }
}

describe('looking after people', () => {
  let world: World
  let north: BuiltTeam
  let south: BuiltTeam
  let steward: Built
  let operator: Built
  let nurse: Built
  beforeAll(async () => {
    world = await makeWorld()
    north = await world.team({ name: 'Noord' })
    south = await world.team({ name: 'Zuid', region: 'Flevoland' })
    steward = await world.person({ name: 'Ruben Steward', roles: ['STEWARD'] })
    operator = await world.person({ name: 'Otto Operator', roles: ['OPERATOR'] })
    nurse = await world.person({ name: 'Nora Noord', team: north })
    await world.person({ name: 'Nils Noord', team: north })
  })
  afterAll(() => world.close())
  const actsOf = async (person: { id: string }) =>
    (
      await world.house.database.pool.query<{ kind: string; by: number | null }>(
        'select kind, actor_id as by from act where subject = $1 order by seq',
        [person.id],
      )
    ).rows

  it('Kring keeps the list from everyone who does not look after people, and from programs', async () => {
    const coach = await world.person({ roles: ['COACH'] })
    for (const who of [nurse, coach]) {
      expect(codeOf(await world.as(who).query(Roster))).toBe('FORBIDDEN')
      expect(codeOf(await world.as(who).query(Invite, { input: { email: 'x@example.org', name: 'Xander' } }))).toBe(
        'FORBIDDEN',
      )
      expect(codeOf(await world.as(who).query(End, { person: nurse.publicId }))).toBe('FORBIDDEN')
      expect(codeOf(await world.as(who).query(Import, { csv: 'naam;email' }))).toBe('FORBIDDEN')
    }
    expect(codeOf(await world.as(null).query(Roster))).toBe('UNAUTHENTICATED')
  })

  it('Kring shows people by name, a page at a time, and finds them by name, address or team', async () => {
    type Page = {
      roster: { edges: { node: { person: { name: string } } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } }
    }
    const names: string[] = []
    let after: string | null = null
    for (let page = 0; page < 10; page++) {
      const { roster }: Page = dataOf(await world.as(steward).query<Page>(Roster, { first: 2, after }))
      names.push(...roster.edges.map(({ node }) => node.person.name))
      if (!roster.pageInfo.hasNextPage) break
      after = roster.pageInfo.endCursor
    }
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'nl')))
    expect(new Set(names).size).toBe(names.length)
    const found = dataOf(await world.as(steward).query<Page>(Roster, { search: 'noord' }))
    expect(found.roster.edges.map(({ node }) => node.person.name)).toEqual(['Nils Noord', 'Nora Noord'])
    expect(dataOf(await world.as(steward).query<Page>(Roster, { search: '%' })).roster.edges).toEqual([])
  })

  it('Kring invites a person into a team, and writes down who did', async () => {
    const input = {
      email: 'new@example.org',
      name: ' Nia   Berg ',
      team: south.publicId,
      role: 'COACH',
      until: '2027-06-30',
    }
    const { invitePerson } = dataOf(
      await world.as(steward).query<{ invitePerson: { person: { id: string } } }>(Invite, { input }),
    )
    expect(invitePerson).toMatchObject({
      person: { name: 'Nia Berg', team: { name: 'Zuid' }, roles: ['COACH'] },
      email: 'new@example.org',
      until: '2027-06-30',
      membership: 'INVITED',
      lastOfTeam: true,
    })
    expect(await actsOf(invitePerson.person)).toEqual([
      { kind: 'MADE_COACH', by: steward.id },
      { kind: 'INVITED', by: steward.id },
    ])
    const taken = await world.as(steward).query(Invite, { input: { ...input, email: 'NEW@example.org' } })
    expect(taken.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', reason: 'email_taken' })
    expect(
      (await world.as(steward).query(Invite, { input: { ...input, email: 'nothing' } })).errors?.[0]?.extensions.fields,
    ).toEqual({ email: 'bad_email' })
    expect(
      codeOf(
        await world.as(steward).query(Invite, { input: { ...input, email: 'y@example.org', name: 'BSN 123456782' } }),
      ),
    ).toBe('CLIENT_DATA')
  })

  it('Kring moves a person with what they may read, and says when a team is left without anybody', async () => {
    const lone = await world.person({ name: 'Lone Nurse', team: await world.team({ name: 'Eenling' }) })
    const door = world.as(lone)
    expect(
      (await world.as(steward).query(Move, { person: lone.publicId, team: south.publicId })).errors?.[0]?.extensions
        .reason,
    ).toBe('last_of_team')
    const moved = dataOf(
      await world.as(steward).query(Move, { person: lone.publicId, team: south.publicId, last: true }),
    )
    expect(moved).toMatchObject({ movePerson: { person: { team: { name: 'Zuid' } } } })
    const { rows } = await world.house.database.pool.query<{ id: number }>(
      'select audience_id as id from audience_member where person_id = $1 order by 1',
      [lone.id],
    )
    expect(rows.map(({ id }) => id)).toEqual(
      [south.audienceId, south.regionAudienceId].sort((a, b) => Number(a) - Number(b)),
    )
    await expect
      .poll(
        async () =>
          dataOf(await door.query<{ me: { team: { name: string } } }>('{ me { team { name } } }')).me.team.name,
      )
      .toBe('Zuid')
    expect(await actsOf({ id: lone.publicId })).toEqual([{ kind: 'MOVED', by: steward.id }])
    expect(codeOf(await world.as(steward).query(Move, { person: lone.publicId, team: 't_aaaaaaaaaaaaaaaaaaaa' }))).toBe(
      'NOT_FOUND',
    )
  })

  it('Kring lets nobody give more than they have, change who reaches further, or change themselves', async () => {
    const reason = async (who: Built, query: string, variables: object) =>
      (await world.as(who).query(query, variables)).errors?.[0]?.extensions.reason
    expect(await reason(steward, Role, { person: nurse.publicId, role: 'OPERATOR' })).toBe('reaches_further')
    expect(await reason(steward, Role, { person: operator.publicId, role: 'MEMBER' })).toBe('reaches_further')
    expect(await reason(steward, End, { person: operator.publicId })).toBe('reaches_further')
    expect(await reason(steward, Role, { person: steward.publicId, role: 'MEMBER' })).toBe('not_oneself')
    expect(await reason(operator, End, { person: operator.publicId })).toBe('not_oneself')
    expect(await reason(steward, Role, { person: nurse.publicId, role: 'COACH', until: '2020-01-01' })).toBeUndefined()
  })

  it('Kring ends a role when its term is over, on the next question', async () => {
    const coach = await world.person()
    const door = world.as(coach)
    dataOf(await world.as(operator).query(Role, { person: coach.publicId, role: 'STEWARD', until: '2026-11-21' }))
    await expect.poll(async () => codeOf(await door.query(Roster))).toBeNull()
    world.later(3 * 24 * 60)
    await world.house.database.pool.query(`select pg_notify('kring_changed', $1)`, [`person:${coach.id}`])
    await expect.poll(async () => codeOf(await door.query(Roster))).toBe('FORBIDDEN')
  })

  it('Kring ends an account at once, and opens it again', async () => {
    const leaver = await world.person({ team: north })
    const door = world.as(leaver)
    dataOf(await door.query('{ me { id } }'))
    expect(dataOf(await world.as(steward).query(End, { person: leaver.publicId }))).toMatchObject({
      endPerson: { membership: 'ENDED' },
    })
    expect(dataOf(await door.query<{ me: null }>('{ me { id } }')).me).toBeNull()
    expect(dataOf(await world.as(steward).query(Reopen, { person: leaver.publicId }))).toMatchObject({
      reopenPerson: { membership: 'INVITED' },
    })
    expect(await actsOf({ id: leaver.publicId })).toEqual([
      { kind: 'DISABLED', by: steward.id },
      { kind: 'ENABLED', by: steward.id },
    ])
    expect((await checkActs(world.house.database)).fault).toBeNull()
  })

  const windows = (text: string) =>
    new Uint8Array([...text].map((sign) => (sign === 'ë' ? 0xeb : sign === '€' ? 0x80 : sign.charCodeAt(0))))
  const dutch =
    '\uFEFFNaam;E-mail;Team;Regio;Rol;Tot en met;Taal\r\nZoë de Wit;zoe@example.org;Oost;Drenthe;coach;31-12-2027;nl\r\n"Smit; Bea";bea@example.org;Oost;;;;\r\n;;Leeg team;Drenthe;;;\r\n\r\n'

  it('Kring takes people and teams from a file as Dutch spreadsheets save it, after a look', async () => {
    const looked = dataOf(await world.as(steward).query<Report>(Import, { csv: dutch })).importPeople
    expect(looked).toEqual({
      written: false,
      faults: [],
      rows: [
        { line: 2, deed: 'ADD', name: 'Zoë de Wit', email: 'zoe@example.org', team: 'Oost', role: 'COACH' },
        { line: 3, deed: 'ADD', name: 'Smit; Bea', email: 'bea@example.org', team: 'Oost', role: 'MEMBER' },
      ],
      added: 2,
      changed: 0,
      newTeams: ['Oost', 'Leeg team'],
    })
    const count = async () =>
      (await world.house.database.pool.query('select from person union all select from team')).rowCount
    const before = await count()
    expect(dataOf(await world.as(steward).query<Report>(Import, { csv: dutch })).importPeople.written).toBe(false)
    expect(await count()).toBe(before)
    expect(
      dataOf(await world.as(steward).query<Report>(Import, { csv: dutch, write: true, invite: true })).importPeople,
    ).toMatchObject({ written: true, added: 2 })
    expect(await count()).toBe((before ?? 0) + 4)
    const again = dataOf(await world.as(steward).query<Report>(Import, { csv: dutch, write: true })).importPeople
    expect(again).toMatchObject({
      written: true,
      added: 0,
      changed: 0,
      newTeams: [],
      rows: [{ deed: 'SAME' }, { deed: 'SAME' }],
    })
    const moved = dataOf(
      await world
        .as(steward)
        .query<Report>(Import, { csv: 'name,email,team\nZoë de Wit,zoe@example.org,Zuid\n', write: true }),
    ).importPeople
    expect(moved).toMatchObject({ changed: 1, rows: [{ deed: 'CHANGE', team: 'Zuid', role: 'COACH' }] })
    const { rows } = await world.house.database.pool.query(
      `select t.name as team, p.roles, (select count(*)::int from audience_member m where m.person_id = p.id) as belongs from person p join team t on t.id = p.team_id where p.email = 'zoe@example.org'`,
    )
    expect(rows).toEqual([{ team: 'Zuid', roles: ['COACH'], belongs: 2 }])
  })

  it('Kring lists every fault of a file with its line, and writes nothing of it', async () => {
    const csv = [
      'naam;e-mail;team;rol;tot;taal',
      'A;a@example.org;;;;',
      'Anna Berg;nothing;;;;',
      'Anna Berg;anna@example.org;;baas;;',
      'Bert Berg;anna@example.org;;operator;;',
      'Cor Berg;cor@example.org;;coach;31-02-2027;frans',
      'BSN 123456782;dora@example.org;;;;',
      'Eva Berg;eva@example.org;;;;;;meer',
      `"Ruben, Steward";${steward.email};Noord;member;;`,
    ].join('\n')
    const { written, faults } = dataOf(await world.as(steward).query<Report>(Import, { csv, write: true })).importPeople
    expect(written).toBe(false)
    expect(faults).toEqual([
      { line: 2, column: 'naam', reason: 'too_short' },
      { line: 3, column: 'e-mail', reason: 'bad_email' },
      { line: 4, column: 'rol', reason: 'unknown_role' },
      { line: 5, column: 'e-mail', reason: 'email_twice' },
      { line: 5, column: 'rol', reason: 'reaches_further' },
      { line: 6, column: 'tot', reason: 'bad_date' },
      { line: 6, column: 'taal', reason: 'bad_language' },
      { line: 7, column: 'naam', reason: 'client_data' },
      { line: 8, column: null, reason: 'row_too_long' },
      { line: 9, column: null, reason: 'not_oneself' },
    ])
    expect((await world.house.database.pool.query(`select from person where email = 'eva@example.org'`)).rowCount).toBe(
      0,
    )
  })

  it.each([
    ['', 'sheet_empty'],
    ['naam;e-mail\n', 'sheet_empty'],
    ['naam;schoenmaat;e-mail\nA;1;b', 'column_unknown'],
    ['naam;naam;e-mail\nA;1;b', 'column_twice'],
    ['naam\nAnna', 'column_missing'],
    ['naam;e-mail\n"Anna;anna@example.org\n', 'open_quote'],
    [`naam;e-mail\nAnna \uFFFD;anna@example.org`, 'bad_letters'],
  ])('Kring says what is wrong with a whole file: %j', (csv, reason) => {
    expect(readPeople(csv, { id: 0, roles: ['STEWARD'] }, new Date()).faults.map((fault) => fault.reason)).toContain(
      reason,
    )
  })

  it('Kring reads the letters, quotes and line ends of any spreadsheet', () => {
    expect(readSheet(windows('Zoë'))).toBe('Zoë')
    expect(readSheet(windows('€ 5'))).toBe('€ 5')
    expect(readSheet(new TextEncoder().encode('\uFEFFZoë'))).toBe('Zoë')
    expect(readSheet(new Uint8Array([0xff, 0xfe, 0x5a, 0x00, 0xeb, 0x00]))).toBe('Zë')
    const cells = (text: string) => readLines(text).lines
    expect(cells('a;b\r\n"1 ""x""\r\ny";2\r\n3;4')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1 "x"\r\ny', '2'] },
      { line: 4, cells: ['3', '4'] },
    ])
    expect(cells('sep=;\na;b,c\n1;2')).toEqual([
      { line: 2, cells: ['a', 'b,c'] },
      { line: 3, cells: ['1', '2'] },
    ])
    expect(cells('a\tb\r1\t2\r')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', '2'] },
    ])
    expect(cells('"a;b";c\n1;2')).toEqual([
      { line: 1, cells: ['a;b', 'c'] },
      { line: 2, cells: ['1', '2'] },
    ])
    expect(cells('a;b\n;\n1;')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 3, cells: ['1', ''] },
    ])
  })
})
