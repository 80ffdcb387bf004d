import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import pg from 'pg'
import pino from 'pino'
import { inject } from 'vitest'
import { withDatabase } from '../../test/postgres.ts'
import { readConfig } from '../config.ts'
import { openHouse } from '../house.ts'
import type { Source } from './lines.ts'

/** An empty network on a database of its own, with a clock that tests set. */
export async function emptyNetwork() {
  const server = inject('postgres')
  const name = `exchange_${randomBytes(6).toString('hex')}`
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  await admin.query(`create database ${name} template kring_template`)
  await admin.end()
  let clock = new Date('2026-11-20T09:00:00.000Z')
  const databaseUrl = withDatabase(server, name)
  const config = readConfig({ DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent', KRING_DATA: '/nonexistent' })
  const open = await openHouse(config, pino({ level: 'silent' }), { now: () => new Date(clock) })
  return {
    house: open.house,
    databaseUrl,
    later: (minutes: number) => {
      clock = new Date(clock.getTime() + minutes * 60_000)
    },
    /** Takes everything out again, as the owner of the tables. */
    empty: () =>
      open.house.database.pool.query(
        'begin; set local role none; truncate outbox, team, person, post, fact cascade; commit',
      ),
    close: open.close,
  }
}
export type Network = Awaited<ReturnType<typeof emptyNetwork>>

export const jsonl = (items: readonly unknown[]) =>
  items.map((item) => (typeof item === 'string' ? item : JSON.stringify(item))).join('\n')
export const source = (items: readonly unknown[], name = 'net.jsonl'): Source => ({
  name,
  open: () => Readable.from([Buffer.from(jsonl(items))]),
})

/** A small network with every type of line, in no order. */
export const everyType = [
  {
    type: 'comment',
    ref: 'c/1',
    to: 'a/1',
    author: 'person/7',
    body: 'Dank, dat gaan we doen.',
    at: '2026-07-02T10:00:00Z',
  },
  {
    type: 'tried',
    to: 't/1',
    by: 'person/9',
    outcome: 'did_not',
    note: 'Bij een verband te los.',
    at: '2026-08-01T08:00:00Z',
  },
  { type: 'metoo', to: 'q/1', by: 'person/9', at: '2026-07-01T08:30:00Z' },
  { type: 'thanks', to: 'q/1', by: 'person/9' },
  { type: 'saved', to: 't/1', by: 'person/9', at: '2026-08-02T08:00:00Z' },
  {
    type: 'answer',
    ref: 'a/1',
    to: 'q/1',
    author: 'person/9',
    body: 'Katoenen buisverband eronder.',
    at: '2026-07-01T09:00:00Z',
    helpedAsker: true,
    helpedTeams: ['team/almere'],
  },
  {
    type: 'answer',
    ref: 'a/2',
    to: 'q/1',
    author: 'person/9',
    body: 'Vroeg op de ochtend.',
    at: '2026-07-01T09:30:00Z',
    language: 'nl',
  },
  {
    type: 'question',
    ref: 'q/1',
    author: 'person/7',
    title: 'De huid onder de kousen gaat stuk',
    body: 'Wat doen jullie bij warm weer?',
    topics: ['phy.skin'],
    audience: 'everyone',
    language: 'nl',
    at: '2026-07-01T08:00:00Z',
    askedTeam: 'team/almere',
  },
  {
    type: 'tip',
    ref: 't/1',
    author: 'person/7',
    title: 'Kousen vroeg aan',
    situation: 'Warme dagen, dunne huid.',
    whatWeDid: ['Vroeg aan', 'Buisverband'],
    materials: ['Buisverband'],
    result: 'Geen wonden meer.',
    resultKind: 'observed',
    notWhen: ['Bij een open wond'],
    watchFor: ['Rode plekken'],
    evidence: 'several_teams',
    sources: [{ title: 'Richtlijn', url: 'https://example.org/x' }],
    competence: 'nurse',
    needsInstruction: true,
    adaptedFrom: 'a/1',
    reviewOn: '2027-07-01',
    topics: ['phy.skin'],
    audience: 'everyone',
    at: '2026-07-05T08:00:00Z',
  },
  {
    type: 'update',
    ref: 'u/1',
    author: 'person/7',
    title: 'We ruilen diensten',
    body: 'Tot mei proberen we dit.',
    topics: ['work.planning'],
    audience: 'team',
    at: '2026-07-03T08:00:00Z',
  },
  {
    type: 'learning',
    ref: 'l/1',
    team: 'team/lombok',
    title: 'Eerst vragen',
    body: 'We vroegen te weinig door.',
    topics: ['psy.relationship'],
    method: 'incident',
    at: '2026-07-04T08:00:00Z',
  },
  {
    type: 'barrier',
    ref: 'b/1',
    author: 'person/7',
    title: 'Handtekening per fax',
    body: 'Elke week opnieuw.',
    category: 'ticc.1d',
    audience: 'region',
    at: '2026-07-06T08:00:00Z',
  },
  {
    type: 'person',
    ref: 'person/7',
    name: 'Sanne Bakker',
    email: 'sanne@example.org',
    team: 'team/lombok',
    roles: ['member'],
    locale: 'nl',
    languages: ['nl', 'tr'],
    askMeAbout: 'Huid',
    follows: { teams: ['team/almere'], topics: ['phy.skin'] },
  },
  {
    type: 'person',
    ref: 'person/9',
    name: 'Ana de Wit',
    email: 'ana@example.org',
    team: 'team/almere',
    roles: ['member', 'coach'],
    locale: 'en',
  },
  {
    type: 'team',
    ref: 'team/lombok',
    name: 'Lombok-Oost',
    region: 'Utrecht',
    place: { name: 'Utrecht', lat: 52.0912, lon: 5.1049 },
    topics: ['phy.skin'],
    languages: ['nl', 'tr'],
    trying: 'Een gedeelde route.',
    since: '2016',
  },
  { type: 'team', ref: 'team/almere', name: 'Almere', region: 'Flevoland', languages: ['nl'] },
]

/** What stops teams, how they went around it, and what is no longer the current source. */
export const knowledge = [
  {
    type: 'barrier',
    ref: 'b/2',
    author: 'person/7',
    title: 'Geen recept zonder handtekening',
    body: 'Ook niet voor verband.',
    category: 'ticc.1c',
    stops: 'Elk team dat een recept nodig heeft.',
    workAround: 'Eén keer per week alles tegelijk.',
    state: 'being_lifted',
    steps: [
      {
        state: 'being_lifted',
        note: 'De apotheek wil af van de fax.',
        by: 'person/9',
        team: 'team/almere',
        at: '2026-07-07T08:00:00.000Z',
      },
    ],
    at: '2026-07-06T08:00:00Z',
  },
  {
    type: 'answer',
    ref: 'a/3',
    to: 'b/2',
    author: 'person/7',
    body: 'Vraag om een beveiligde mail.',
    way: 'work_around',
    at: '2026-07-08T09:00:00Z',
  },
  { type: 'outcome', to: 'a/3', by: 'person/9', outcome: 'partly', at: '2026-07-09T09:00:00Z' },
  {
    type: 'handover',
    ref: 'h/1',
    to: 'b/2',
    for: 'person/9',
    author: 'person/7',
    body: 'Kunnen jullie met de apotheek praten?',
    answerBy: '2026-08-01',
    answer: 'Ja, in september.',
    answeredAt: '2026-07-20T09:00:00.000Z',
    at: '2026-07-09T08:00:00Z',
  },
  {
    type: 'library',
    ref: 'lib/1',
    author: 'person/7',
    kind: 'test_site',
    title: 'Een team in Kent',
    summary: 'Twee teams werkten drie jaar zonder leidinggevende.',
    links: [{ title: 'Verslag', url: 'https://example.org/kent' }],
    lessons: ['Begin met de backoffice.'],
    topics: ['phy.skin'],
    place: { name: 'Canterbury', lat: 51.28, lon: 1.09 },
    at: '2026-07-10T08:00:00Z',
  },
  {
    type: 'source',
    title: 'Richtlijn',
    url: 'https://example.org/oud',
    newTitle: 'Nieuwe richtlijn',
    newUrl: 'https://example.org/nieuw',
    by: 'person/9',
    at: '2026-07-10T09:00:00Z',
  },
]
