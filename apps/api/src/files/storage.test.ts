import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { download, photo, upload } from '../../test/files.ts'
import { makeWorld } from '../../test/world.ts'
import { BadSetting, readConfig } from '../config.ts'
import { openStorage } from '../platform/storage.ts'
import { readStorageAddress } from '../platform/storage-address.ts'

type Server = { run: () => Promise<{ port: number }>; close: () => Promise<void> }
// it has no types of its own and serves tests alone
const S3rver: new (options: object) => Server = createRequire(import.meta.url)('s3rver')

const folder = mkdtempSync(join(tmpdir(), 'kring-storage-'))
let server: Server
let s3 = ''
beforeAll(async () => {
  server = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory: join(folder, 's3') })
  s3 = `s3://S3RVER:S3RVER@127.0.0.1:${(await server.run()).port}/kring-photos`
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

const textOf = async (stored: { bytes: AsyncIterable<Buffer> } | null) => {
  const parts: Buffer[] = []
  for await (const part of stored?.bytes ?? []) parts.push(part)
  return Buffer.concat(parts).toString()
}

describe('the storage of files', () => {
  it.each(['a folder', 'an S3 server'])('Kring keeps, gives and drops bytes in %s', async (kind) => {
    const storage = openStorage(kind === 'a folder' ? { folder: join(folder, 'here') } : readStorageAddress(s3, '.')!)
    expect(await storage.get('ab/f_nothing.webp')).toBeNull()
    await storage.put('ab/f_one.webp', Buffer.from('een zwaluw'), 'image/webp')
    const stored = await storage.get('ab/f_one.webp')
    expect([stored?.size, await textOf(stored)]).toEqual([10, 'een zwaluw'])
    await storage.drop(['ab/f_one.webp', 'ab/f_nothing.webp'])
    expect(await storage.get('ab/f_one.webp')).toBeNull()
  })

  it('Kring keeps photos on an S3 server from the door to the bytes', async () => {
    const world = await makeWorld({ FILES_URL: s3 })
    const nurse = await world.person({})
    const { status, body } = await upload(world, nurse, await photo())
    expect(status).toBe(201)
    expect((await download(world, nurse, body.smallUrl)).headers['content-type']).toBe('image/webp')
    await world.as(nurse).query('mutation ($id: ID!) { removeFile(file: $id) }', { id: body.id })
    await world.settle()
    const storage = openStorage(readStorageAddress(s3, '.')!)
    expect(await storage.get(`${body.id.slice(2, 4)}/${body.id}.webp`)).toBeNull()
    await world.close()
  })

  it('Kring takes nothing in and keeps no row while the storage is away', async () => {
    const world = await makeWorld({ FILES_URL: 's3://key:secret@127.0.0.1:9/photos' })
    const nurse = await world.person({})
    const { status, body } = await upload(world, nurse, await photo())
    expect([status, body.errors?.[0]?.extensions.reason]).toEqual([503, 'files_away'])
    expect((await world.house.database.pool.query('select from file')).rowCount).toBe(0)
    await world.close()
  })

  it.each([
    ['./photos', { folder: '/base/photos' }],
    ['/srv/photos', { folder: '/srv/photos' }],
    ['file:///srv/photos', { folder: '/srv/photos' }],
    ['s3://a:b@files.example.org/kring', { host: 'files.example.org', port: 443, tls: true, bucket: 'kring' }],
    ['s3://a:b%2Fc@minio:9000/kring?region=eu-west-1', { port: 9000, tls: false, secret: 'b/c', region: 'eu-west-1' }],
    ['s3://a:b@files.example.org:9000/kring?tls=no', { port: 9000, tls: false }],
  ])('Kring reads %s as a place for files', (text, address) => {
    expect(readStorageAddress(text, '/base')).toMatchObject(address)
  })

  it.each(['s3://files.example.org/kring', 's3://a:b@host/', 'https://files.example.org/kring', 'file://host/photos'])(
    'Kring does not start with %s as a place for files',
    (text) => {
      expect(() => readConfig({ FILES_URL: text }, '/nonexistent')).toThrow(BadSetting)
    },
  )
})
