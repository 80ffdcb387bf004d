import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Built } from '../../test/build.ts'
import * as doc from '../../test/documents.ts'
import { codeOf, dataOf, key } from '../../test/helpers.ts'
import { makeWorld, type World } from '../../test/world.ts'
import { addToLedger, ledgerIn, readLedger } from '../operator/erasures.ts'
import { forgetAgain } from './forget.ts'
import { ownedColumns } from './owned.ts'

const Ask = `mutation { askArchive { askedAt readyAt url } }`
const Mine = `{ archive { readyAt endsAt url bytes } }`
const Leave = `mutation ($contributions: Contributions!) { leave(contributions: $contributions) }`
const folder = mkdtempSync(join(tmpdir(), 'kring-rights-'))

describe('rights of the person', () => {
  let world: World
  beforeAll(async () => {
    world = await makeWorld({ FILES_URL: folder })
  })
  afterAll(async () => {
    await world.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const run = async <Data>(who: Built, query: string, variables: object = {}) =>
    dataOf(await world.as(who).query<Data>(query, variables))
  const input = (given: object) => ({ input: { ...given, clientKey: key() } })

  /** A nurse who wrote in every way, and a colleague who answered and named her. */
  async function story(name: string) {
    const team = await world.team()
    const nurse = await world.person({
      name,
      team,
      passwordHash: await world.password('een lange zin die niemand raadt'),
    })
    const colleague = await world.person({ team: await world.team() })
    const { ask } = await run<{ ask: { id: string } }>(
      nurse,
      doc.Ask,
      input({ title: 'Wie weet een goede mat?', body: 'In de hal is het glad.' }),
    )
    const { ask: other } = await run<{ ask: { id: string } }>(
      colleague,
      doc.Ask,
      input({ title: 'Wie kent een goede drempel?', body: `Vroeg ik ook aan @[${name}](${nurse.publicId}).` }),
    )
    const { answer } = await run<{ answer: { id: string } }>(
      nurse,
      doc.AnswerIt,
      input({ question: other.id, body: 'Een lage van rubber.' }),
    )
    await run(colleague, doc.Helped, { answer: answer.id, helped: true })
    await run(nurse, doc.AddComment, input({ post: other.id, body: 'Laat weten hoe het gaat.' }))
    await run(nurse, doc.Thank, { post: other.id, on: true })
    await world.settle()
    return { nurse, colleague, team, ask, other, answer }
  }
  const zipOf = async (nurse: Built, url: string) =>
    world.app.inject({ method: 'GET', url, cookies: await world.as(nurse).cookies() })

  it('Kring gives people all it keeps of them, once, within a day, and nobody else', async () => {
    const { nurse, colleague } = await story('Zwaantje Archief')
    expect(await run(nurse, Ask)).toMatchObject({ askArchive: { readyAt: null, url: null } })
    await world.settle()
    const { archive } = await run<{ archive: { url: string; bytes: number } }>(nurse, Mine)
    expect(archive.bytes).toBeGreaterThan(300)
    expect((await zipOf(colleague, archive.url)).statusCode).toBe(404)
    expect((await world.app.inject({ url: archive.url })).statusCode).toBe(404)
    const got = await zipOf(nurse, archive.url)
    expect([got.statusCode, got.headers['content-type'], got.headers['cache-control']]).toEqual([
      200,
      'application/zip',
      'no-store',
    ])
    const { 'kring.json': json = '', 'kring.md': markdown = '' } = unzip(got.rawPayload)
    const data = JSON.parse(json)
    expect(data.person[0]).toMatchObject({ name: 'Zwaantje Archief', email: nurse.email })
    expect(Object.keys(data)).toEqual(
      expect.arrayContaining(['post', 'answer', 'comment', 'thanks', 'session', 'sent', 'audience_member']),
    )
    expect(json).not.toMatch(/argon2|hash|secret/)
    for (const text of ['Wie weet een goede mat?', 'Een lage van rubber.', 'Laat weten hoe het gaat.', nurse.email]) {
      expect(json).toContain(text)
      expect(markdown).toContain(text)
    }
    expect(json).not.toContain('Wie kent een goede drempel?')
    // once
    expect((await zipOf(nurse, archive.url)).statusCode).toBe(404)
    expect((await run<{ archive: { url: string | null } }>(nurse, Mine)).archive.url).toBeNull()
  })

  it('Kring gives an archive no longer than a day, and only to who signed in a moment ago', async () => {
    const { nurse } = await story('Zwaantje Later')
    const door = world.as(nurse)
    expect(codeOf(await door.query(Ask))).toBeNull()
    await world.settle()
    const url = dataOf(await door.query<{ archive: { url: string } }>(Mine)).archive.url
    world.later(24 * 60 + 1)
    expect((await zipOf(nurse, url)).statusCode).toBe(404)
    const refused = await door.query(Ask)
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'sign_in_again' })
    expect((await door.query(Leave, { contributions: 'NAMELESS' })).errors?.[0]?.extensions.reason).toBe(
      'sign_in_again',
    )
  })

  const everywhere = async (word: string) => {
    const client = await world.house.database.pool.connect()
    try {
      await client.query('set role none')
      const { rows } = await client.query<{ name: string }>(
        `select format('%I.%I', table_schema, table_name) as name from information_schema.tables where table_type = 'BASE TABLE' and table_schema = 'public'`,
      )
      const found: string[] = []
      for (const { name } of rows) {
        const hit = await client.query(`select from ${name} x where x::text ilike '%' || $1 || '%' limit 1`, [word])
        if (hit.rowCount) found.push(name)
      }
      return found
    } finally {
      client.release(true)
    }
  }
  const read = async (who: Built, id: string) => JSON.stringify(await world.as(who).query(doc.QuestionPage, { id }))

  it('Kring forgets who leaves, and keeps what they wrote without a name', async () => {
    const { nurse, colleague, ask, other } = await story('Zwaluwina Naamloos')
    const door = world.as(nurse)
    await door.cookies()
    expect(await everywhere('Zwaluwina')).not.toEqual([])
    expect(dataOf(await door.query(Leave, { contributions: 'NAMELESS' }))).toEqual({ leave: true })
    expect(dataOf(await door.query<{ me: null }>('{ me { id } }')).me).toBeNull()
    await world.settle()
    expect(await everywhere('Zwaluwina')).toEqual([])
    expect(await everywhere(nurse.email)).toEqual([])
    expect(await read(colleague, ask.id)).toContain('In de hal is het glad.')
    expect(await read(colleague, other.id)).toContain('Een lage van rubber.')
    expect(await read(colleague, other.id)).toContain('Vroeg ik ook aan @….')
    expect(
      (await run<{ node: unknown }>(colleague, '{ node(id: "ID") { id } }'.replace('ID', nurse.publicId))).node,
    ).toBeNull()
    const signIn = `mutation { signIn(email: "${nurse.email}", password: "een lange zin die niemand raadt") { id } }`
    expect(codeOf(await world.as(null).query(signIn))).toBe('UNAUTHENTICATED')
  })

  it('Kring withdraws what was written by who leaves, when they choose so', async () => {
    const { nurse, colleague, ask, other } = await story('Zwaluwina Weg')
    dataOf(await world.as(nurse).query(Leave, { contributions: 'WITHDRAWN' }))
    await world.settle()
    expect(await read(colleague, ask.id)).not.toContain('In de hal is het glad.')
    const page = await read(colleague, other.id)
    expect(page).not.toMatch(/Een lage van rubber|Laat weten hoe/)
    expect(JSON.parse(page).data.node).toMatchObject({ answerCount: 0, state: 'OPEN' })
    const found = await world.as(colleague).query(doc.Search, { query: 'goede mat hal glad' })
    expect(JSON.stringify(found)).not.toContain(ask.id)
  })

  it('Kring forgets again after a restore of a backup from before', async () => {
    const { nurse } = await story('Zwaluwina Terug')
    const { pool } = world.house.database
    dataOf(await world.as(nurse).query(Leave, { contributions: 'NAMELESS' }))
    const ledger = join(folder, 'ledger.jsonl')
    writeFileSync(ledger, (await readLedger(pool)).map((line) => JSON.stringify(line)).join('\n'))
    // as a backup would bring it back
    await pool.query('delete from erasure')
    await pool.query(`update person set name = 'Zwaluwina Terug', initials = 'ZT', disabled_at = null where id = $1`, [
      nurse.id,
    ])
    expect(await everywhere('Zwaluwina Terug')).not.toEqual([])
    await addToLedger(pool, ledgerIn(ledger))
    expect(await forgetAgain(world.house)).toBe(1)
    expect(await everywhere('Zwaluwina Terug')).toEqual([])
    expect(await forgetAgain(world.house)).toBe(0)
  })

  it('Kring knows of every column that names a person what becomes of it', async () => {
    const client = await world.house.database.pool.connect()
    try {
      const known = new Set((await ownedColumns(client)).map(({ table, column }) => `${table}.${column}`))
      const { rows } = await client.query<{ name: string }>(
        `select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'
          and column_name ~ '(^|_)(person|author|actor|uploader|writer|owner|asker|by|member)_id$|_by$'`,
      )
      expect(rows.length).toBeGreaterThan(20)
      expect(rows.map(({ name }) => name).filter((name) => !known.has(name) && !elsewhere.has(name))).toEqual([])
    } finally {
      client.release()
    }
  })
  /** Columns with such a name that name no person by number. */
  const elsewhere = new Set(['search_doc.author_id', 'handover.answer_by'])

  it('Kring keeps nothing longer than its settings say', async () => {
    const { keepNoLonger, arm } = await import('./keeping.ts')
    const { nurse } = await story('Zwaantje Kort')
    const { pool } = world.house.database
    const count = async () => (await pool.query('select from sent where person_id = $1', [nurse.id])).rowCount
    expect(await count()).toBeGreaterThan(0)
    await arm(world.house)
    world.later(31 * 24 * 60)
    await keepNoLonger(world.house, [{ id: 1, event: 'keeping.due', payload: {} }])
    expect(await count()).toBe(0)
    const { rowCount } = await pool.query(`select from outbox where event = 'keeping.due' and due_at > now()`)
    expect(rowCount).toBe(1)
    expect(await run(nurse, '{ keeping { notifications sends ended archive } }')).toEqual({
      keeping: { notifications: 365, sends: 30, ended: 90, archive: 24 },
    })
  })
})

/** The files of a zip, as any program would read them. */
function unzip(bytes: Buffer): Record<string, string> {
  const found: Record<string, string> = {}
  for (let at = 0; bytes.readUInt32LE(at) === 0x04034b50; ) {
    const [size, name, extra] = [bytes.readUInt32LE(at + 18), bytes.readUInt16LE(at + 26), bytes.readUInt16LE(at + 28)]
    const start = at + 30 + name + extra
    found[bytes.toString('utf8', at + 30, at + 30 + name)] = inflateRawSync(
      bytes.subarray(start, start + size),
    ).toString()
    at = start + size
  }
  return found
}
