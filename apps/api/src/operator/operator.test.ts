import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import pino from 'pino'
import { readConfig } from '../config.ts'
import { emptyNetwork, everyType, jsonl, type Network } from '../exchange/builder.ts'
import { commands } from './commands.ts'
import { helpOf } from './command.ts'
import { openHouse } from '../house.ts'
import { passwordFits } from '../people/password.ts'
import { viewerOfToken } from '../tokens/find.ts'

const main = fileURLToPath(new URL('main.ts', import.meta.url))

describe('the kring command', () => {
  let world: Network
  let other: Network
  let folder: string
  let file: string
  beforeAll(async () => {
    world = await emptyNetwork()
    other = await emptyNetwork()
    folder = mkdtempSync(join(tmpdir(), 'kring-operator-'))
    file = join(folder, 'net.jsonl')
    writeFileSync(file, jsonl(everyType))
  })
  afterAll(async () => {
    rmSync(folder, { recursive: true })
    await world.close()
    await other.close()
  })
  const kring = (args: string[], options: { input?: string; stopAt?: string; env?: NodeJS.ProcessEnv } = {}) =>
    new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
      const env = {
        ...process.env,
        DATABASE_URL: world.databaseUrl,
        KRING_DATA: join(folder, 'data'),
        NODE_OPTIONS: '',
        ...options.env,
      }
      const child = spawn(process.execPath, [main, ...args], { cwd: folder, env })
      let out = ''
      let err = ''
      child.stdout.on('data', (chunk) => (out += chunk))
      child.stderr.on('data', (chunk) => {
        err += chunk
        if (options.stopAt && !child.killed && String(chunk).includes(options.stopAt)) child.kill('SIGINT')
      })
      child.on('close', (code) => resolve({ code, out, err }))
      child.stdin.end(options.input ?? '')
    })
  const one = async <Row extends object>(text: string, values: unknown[] = []) =>
    (await world.house.database.pool.query<Row>(text, values)).rows[0]

  it('has help for itself and every command', { timeout: 180_000 }, async () => {
    const { code, out } = await kring(['--help'])
    expect(code).toBe(0)
    const names = [...out.matchAll(/^ {2}([a-z]+( [a-z]+)?) {2,}/gm)].map((match) => match[1] ?? '')
    expect(names).toEqual([
      'import',
      'export',
      'person add',
      'person invite',
      'person reset',
      'person disable',
      'person role',
      'token add',
      'token list',
      'token revoke',
      'reindex',
      'signals',
      'backup',
      'restore',
      'erasures',
      'sbom',
      'doctor',
    ])
    for (const { name, load } of commands)
      expect(helpOf({ name, says: '', load }, await load())).toContain(`npm run kring -- ${name}`)
    expect(await kring(['person', '--help'])).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('npm run kring -- person role EMAIL'),
    })
    expect(await kring(['import', '--help'])).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('--skip-bad'),
    })
  })

  it('says one sentence and fails when it is used wrongly', { timeout: 180_000 }, async () => {
    const wrong = [
      ['fly'],
      ['import'],
      ['import', 'absent.jsonl'],
      ['import', file, '--fast'],
      ['person'],
      ['person', 'role', 'x@example.org', 'boss'],
      ['export', 'x'],
      ['restore', file],
    ]
    for (const said of await Promise.all(wrong.map((args) => kring(args)))) {
      expect(said.code).toBe(1)
      expect(
        said.err
          .trim()
          .split('\n')
          .filter((line) => !/^[a-z]+…$/.test(line)),
      ).toHaveLength(1)
      expect(said.err).not.toMatch(/\bat .*\.ts|fault in Kring/)
    }
    const closed = await kring(['export'], { env: { DATABASE_URL: 'postgresql://kring@127.0.0.1:1/kring' } })
    expect(closed).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/^DATABASE_URL: no PostgreSQL answers at 127\.0\.0\.1:1\.[^\n]*\n$/),
    })
  })

  it('imports nothing of a file with a bad line, and the rest with --skip-bad', { timeout: 180_000 }, async () => {
    const mixed = join(folder, 'mixed.jsonl')
    writeFileSync(mixed, `${jsonl(everyType)}\n{"type":"news"}\n`)
    const refused = await kring(['import', mixed])
    expect(refused.code).toBe(1)
    expect(refused.err).toContain(`${mixed} line 17: "type" is not one of team, person`)
    expect(refused.err).toContain('1 bad line of 17, so nothing was written.')
    expect(await one('select count(*)::int as n from post')).toEqual({ n: 0 })
    const dry = await kring(['import', file, '--dry-run'])
    expect(dry).toMatchObject({ code: 0, out: '16 lines read, all right. Nothing was written, as asked.\n' })
    expect(await one('select count(*)::int as n from post')).toEqual({ n: 0 })
    const taken = await kring(['import', mixed, '--skip-bad'])
    expect(taken.code).toBe(0)
    expect(taken.err).toContain('reading…\n')
    expect(readFileSync(`${mixed}.bad.jsonl`, 'utf8')).toBe('{"type":"news"}\n')
  })

  it('exports the same to a file and to the screen', { timeout: 180_000 }, async () => {
    const path = join(folder, 'out.jsonl')
    expect(await kring(['export', '--out', path])).toMatchObject({ code: 0, out: `16 lines written to ${path}\n` })
    expect((await kring(['export'])).out).toBe(readFileSync(path, 'utf8'))
    expect(existsSync(`${path}.part`)).toBe(false)
  })

  it('makes an account with a password that works, changes its role, and ends it', { timeout: 180_000 }, async () => {
    const args = ['person', 'add', '--email', 'new@example.org', '--name', 'Nia Berg', '--team', 'lombok-oost']
    const made = await kring(args)
    expect(made.code).toBe(0)
    const password = /shown only now: (\S+)/.exec(made.out)?.[1] ?? ''
    const hash = 'select password_hash as hash, roles, disabled_at from person where email = $1'
    const kept = await one<{ hash: string }>(hash, ['new@example.org'])
    expect(kept?.hash).toMatch(/^\$argon2id\$/)
    expect(await passwordFits(kept?.hash, password)).toBe(true)
    expect(
      await one(
        `select count(*)::int as n from audience_member m join person p on p.id = m.person_id where p.email = 'new@example.org'`,
      ),
    ).toEqual({ n: 2 })
    expect(await kring(args)).toMatchObject({ code: 1, err: 'Somebody already has the address new@example.org.\n' })
    expect(
      await kring([...args.slice(0, 3), 'x@example.org', ...args.slice(4), '--password-stdin'], { input: 'short\n' }),
    ).toMatchObject({ code: 1 })

    expect(await kring(['person', 'role', 'NEW@example.org', 'coach'])).toMatchObject({
      code: 0,
      out: 'Nia Berg is now a coach.\n',
    })
    expect(await one(hash, ['new@example.org'])).toMatchObject({ roles: ['COACH'] })
    const token = (await kring(['token', 'add', '--person', 'new@example.org'])).out.trim()
    expect(await viewerOfToken(world.house.database, token, world.house.now())).toMatchObject({ roles: ['COACH'] })
    expect(
      (
        await one<{ n: number }>('select count(*)::int as n from token where encode(token_hash, $$escape$$) = $1', [
          token,
        ])
      )?.n,
    ).toBe(0)
    await world.house.database.pool.query(
      `insert into session (token_hash, person_id, created_at, seen_at, ends_at) select 'x', id, now(), now(), now() from person where email = 'new@example.org'`,
    )
    expect(await kring(['person', 'disable', 'new@example.org'])).toMatchObject({ code: 0 })
    expect(await one('select count(*)::int as n from session')).toEqual({ n: 0 })
    expect(await viewerOfToken(world.house.database, token, world.house.now())).toBeNull()
    expect(await kring(['token', 'add', '--person', 'new@example.org'])).toMatchObject({ code: 1 })
  })

  it('hands over a link to choose a password, takes a CSV file, and gives roles a term', {
    timeout: 180_000,
  }, async () => {
    const sheet = join(folder, 'mensen.csv')
    writeFileSync(sheet, Buffer.from('Naam;E-mail;Team\r\nZo\xeb Berg;zoe@example.org;Nieuw team\r\n', 'latin1'))
    expect(await kring(['import', sheet, '--dry-run'])).toMatchObject({
      code: 0,
      out: '1 added, 0 changed, if it is written. Nothing was written, as asked.\n',
    })
    expect(await kring(['import', sheet])).toMatchObject({
      code: 0,
      out: '1 added, 0 changed.\n',
      err: expect.stringContaining('New teams: Nieuw team.'),
    })
    expect(
      await one(`select p.name, t.slug from person p join team t on t.id = p.team_id where email = 'zoe@example.org'`),
    ).toEqual({ name: 'Zoë Berg', slug: 'nieuw-team' })
    writeFileSync(sheet, 'naam;e-mail\nA;nothing\n')
    const refused = await kring(['import', sheet])
    expect(refused.code).toBe(1)
    expect(refused.err).toContain(`${sheet} line 2, e-mail: This is not an e-mail address.`)
    expect(refused.err).toContain('2 faults, so nothing was written.')

    const invited = await kring(['person', 'invite', 'ZOE@example.org'])
    expect(invited).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^http:\/\/localhost:3000\/set-password#[\w-]{43}\n$/),
    })
    expect(
      await one(`select l.kind from entry_link l join person p on p.id = l.person_id where email = 'zoe@example.org'`),
    ).toEqual({ kind: 'INVITE' })
    expect(
      await one(`select a.kind from act a join person p on p.id = a.person_id where email = 'zoe@example.org'`),
    ).toEqual({ kind: 'INVITED' })
    expect((await kring(['person', 'reset', 'zoe@example.org'])).out).not.toBe(invited.out)
    expect(await kring(['person', 'invite', 'nobody@example.org'])).toMatchObject({
      code: 1,
      err: 'Nobody here has the address nobody@example.org.\n',
    })
    expect(await kring(['person', 'role', 'zoe@example.org', 'coach', '--until', '2099-12-31'])).toMatchObject({
      code: 0,
    })
    expect(await one(`select roles, roles_until as until from person where email = 'zoe@example.org'`)).toEqual({
      roles: ['COACH'],
      until: new Date('2099-12-31T23:00:00Z'),
    })
    expect((await kring(['person', 'role', 'zoe@example.org', 'coach', '--until', 'soon'])).err).toBe(
      '"soon" is not a day. Write it as 2027-12-31.\n',
    )
  })

  /** A photo of some post, as it lies in a data folder; its name there. */
  const aPhoto = async (data: string) => {
    const id = 'f_aaaaaaaaaaaaaaaaaaaa'
    await one(
      `insert into file (public_id, kind, audience_id, uploader_id, post_id, bytes, created_at)
       select $1, 'PHOTO', p.audience_id, u.id, p.id, 7, now() from post p, person u where p.audience_id <> 0 limit 1`,
      [id],
    )
    mkdirSync(join(folder, data, 'files/aa'), { recursive: true })
    writeFileSync(join(folder, data, `files/aa/${id}.webp`), 'a photo')
    return `aa/${id}.webp`
  }

  it('restores a backup whole, with accounts, into an empty network only', { timeout: 180_000 }, async () => {
    const kept = join(folder, 'kept.gz')
    const there = { env: { DATABASE_URL: other.databaseUrl, KRING_DATA: join(folder, 'there') } }
    const photo = await aPhoto('data')
    expect((await kring(['export'])).err).toContain('1 photos and PDFs are not in it')
    expect(await kring(['backup', kept])).toMatchObject({ code: 0 })
    expect(await kring(['restore', kept])).toMatchObject({
      code: 1,
      err: expect.stringContaining('This network is not empty'),
    })
    const half = join(folder, 'half.gz')
    writeFileSync(half, readFileSync(kept).subarray(0, 2_000))
    expect(await kring(['restore', half], there)).toMatchObject({
      code: 1,
      err: expect.stringContaining('This is not a backup of Kring, or it is damaged.'),
    })
    expect((await other.house.database.pool.query('select from person')).rowCount).toBe(0)
    expect(await kring(['restore', kept], there)).toMatchObject({ code: 0 })
    expect(readFileSync(join(folder, 'there/files', photo), 'utf8')).toBe('a photo')
    for (const table of ['person', 'post', 'post_count', 'file', 'audience', 'audience_member', 'tried', 'token']) {
      const rows = `select to_jsonb(t) as row from ${table} t order by to_jsonb(t)::text`
      expect((await other.house.database.pool.query(rows)).rows).toEqual(
        (await world.house.database.pool.query(rows)).rows,
      )
    }
    // numbers go on after the last
    expect(await kring(['person', 'add', '--email', 'later@example.org', '--name', 'Later'], there)).toMatchObject({
      code: 0,
    })
    expect(await kring(['restore', kept, '--replace'], there)).toMatchObject({ code: 0 })
  })

  it('works on the embedded data alone, and beside the process that has it open', { timeout: 180_000 }, async () => {
    const data = join(folder, 'embedded')
    const env = { DATABASE_URL: undefined, KRING_DATA: data }
    const alone = await kring(['import', file], { env })
    expect(alone).toMatchObject({ code: 0, out: expect.stringContaining('added 2 team') })
    const open = await openHouse(readConfig({ KRING_DATA: data }, folder), pino({ level: 'silent' }))
    try {
      // what follows from the import was done before it ended
      const done =
        'select (select count(*)::int from outbox) as waiting, (select count(*)::int from search_doc) as found'
      expect((await open.house.database.pool.query(done)).rows[0]).toEqual({ waiting: 0, found: 7 })
      const beside = await kring(['person', 'role', 'sanne@example.org', 'steward'], { env })
      expect(beside).toMatchObject({ code: 0, out: 'Sanne Bakker is now a steward.\n' })
      const { rows } = await open.house.database.pool.query(`select roles from person where ref = 'person/7'`)
      expect(rows).toEqual([{ roles: ['STEWARD'] }])
    } finally {
      await open.close()
    }
  })

  it('undoes what it began when it is told to stop', { timeout: 180_000 }, async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => ({
      ...{
        type: 'update',
        ref: `many/${index}`,
        author: 'person/7',
        title: 'Een bericht',
        body: 'Een dag als elke andere. '.repeat(20),
      },
    }))
    const large = join(folder, 'large.jsonl')
    writeFileSync(large, jsonl(many))
    expect(await kring(['import', large], { stopAt: 'checking' })).toMatchObject({
      code: 1,
      err: expect.stringMatching(/\nStopped\.\n$/),
    })
    expect(await one(`select count(*)::int as n from post where ref like 'many/%'`)).toEqual({ n: 0 })
  })

  it('makes the search anew', { timeout: 180_000 }, async () => {
    expect(await kring(['reindex'])).toMatchObject({ code: 0, out: expect.stringContaining('can be found') })
    expect((await one<{ n: number }>('select count(*)::int as n from search_doc'))?.n).toBeGreaterThan(5)
  })

  it('looks at all it needs and says what is wrong', { timeout: 180_000 }, async () => {
    await world.house.database.pool.query(`delete from outbox`)
    const well = await kring(['doctor'])
    expect(well).toMatchObject({ code: 0, out: expect.stringContaining('All is well.') })
    await world.house.database.pool.query(
      `insert into outbox (event, payload, at) values ('x', '{}', now() - interval '1 day')`,
    )
    const ill = await kring(['doctor'], { env: { HOST: '0.0.0.0', KRING_DEMO: '1' } })
    expect(ill).toMatchObject({ code: 1, err: '2 faults.\n' })
    expect(ill.out).toMatch(/FAULT {2}demo mode on: .*KRING_DEMO=0/)
    expect(ill.out).toMatch(/FAULT {2}outbox, 1 waiting: .*Start Kring/)
    expect((await kring(['doctor'], { env: { DATABASE_URL: 'postgresql://kring@127.0.0.1:1/kring' } })).out).toMatch(
      /FAULT {2}database: .*no PostgreSQL answers/,
    )
  })
})
