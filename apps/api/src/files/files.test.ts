import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Built } from '../../test/build.ts'
import { download, flood, heic, hugeHeic, pdf, pdfBomb, photo, type Uploaded, upload } from '../../test/files.ts'
import { codeOf, dataOf, key } from '../../test/helpers.ts'
import { makeWorld, type World } from '../../test/world.ts'

const folder = mkdtempSync(join(tmpdir(), 'kring-files-'))
// where uploads lie while they come in: of this story alone, as other stories upload at the same time
const comingIn = mkdtempSync(join(tmpdir(), 'kring-coming-in-'))
process.env.TMPDIR = process.env.TEMP = comingIn
const kept = () =>
  (existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : []).filter((entry) =>
    entry.isFile(),
  )
const leftBehind = () => readdirSync(comingIn)
const reasonOf = (body: Uploaded) => body.errors?.[0]?.extensions.reason

const ask = `mutation ($input: AskInput!) { ask(input: $input) { id photos { id url smallUrl width height alt } } }`
const question = (photos: string[], more: object = {}) => ({
  input: { title: 'Hoe plakken jullie dit verband?', body: 'Zie de foto.', photos, clientKey: key(), ...more },
})
type Asked = { ask: { id: string; photos: { id: string; url: string; alt: string; width: number; height: number }[] } }

describe('photos and files', () => {
  let world: World
  let nurse: Built
  let colleague: Built
  let outsider: Built
  beforeAll(async () => {
    world = await makeWorld({ FILES_URL: folder })
    const team = await world.team()
    nurse = await world.person({ team })
    colleague = await world.person({ team })
    outsider = await world.person({ team: await world.team({ region: 'Flevoland' }) })
  })
  afterAll(async () => {
    await world.close()
    for (const each of [folder, comingIn]) rmSync(each, { recursive: true, force: true })
  })
  const fresh = () => world.person({})
  const asked = async (who: Built, photos: string[], more: object = {}) =>
    dataOf(await world.as(who).query<Asked>(ask, question(photos, more))).ask

  it.each(['jpeg', 'png', 'webp'] as const)(
    'Kring makes a photo anew from %s, without where it was shot',
    async (format) => {
      const given = await photo(format)
      expect((await sharp(given).metadata()).exif?.toString('latin1')).toContain('Zwaluwnest')
      const { status, body } = await upload(world, nurse, given, { fields: { alt: 'Een blauw vlak' } })
      expect([status, body.width, body.height]).toEqual([201, 1_200, 1_600])
      const large = await download(world, nurse, body.url)
      const about = await sharp(large.rawPayload).metadata()
      expect([about.format, about.width, about.height, about.orientation]).toEqual(['webp', 1_200, 1_600, undefined])
      expect([about.exif, about.xmp, about.iptc, about.icc]).toEqual([undefined, undefined, undefined, undefined])
      expect(large.rawPayload.toString('latin1')).not.toMatch(/Zwaluwnest|Kijkdoos|GPS/)
      // lying on its side it had the red corner at the top left; upright it is at the top right
      const { data, info } = await sharp(large.rawPayload).raw().toBuffer({ resolveWithObject: true })
      expect(data[(20 * info.width + info.width - 20) * info.channels]).toBeGreaterThan(150)
      const small = await sharp((await download(world, nurse, body.smallUrl)).rawPayload).metadata()
      expect([small.format, small.width, small.height]).toEqual(['webp', 360, 480])
    },
  )

  it('Kring makes a HEIC photo anew as well', async () => {
    expect(heic().toString('latin1')).toContain('Zwaluwnest')
    const { status, body } = await upload(world, nurse, heic(), { name: 'IMG_0932.HEIC' })
    expect([status, body.width, body.height]).toEqual([201, 96, 64])
    const large = await download(world, nurse, body.url)
    expect((await sharp(large.rawPayload).metadata()).exif).toBeUndefined()
    expect(large.rawPayload.toString('latin1')).not.toContain('Zwaluwnest')
    const { data } = await sharp(large.rawPayload).raw().toBuffer({ resolveWithObject: true })
    expect([data[0]! > 150, data.at(-3)! < 120]).toEqual([true, true])
  })

  it('Kring reads what a PDF says, and takes no client in with it', async () => {
    const findings = (body: Uploaded) => body.errors?.[0]?.extensions.places
    const sent = (bytes: Buffer, notAClient = false) =>
      upload(world, nurse, bytes, { name: 'Protocol.pdf', fields: { notAClient: String(notAClient) } })
    const number = await sent(pdf(['Een protocol.', 'BSN 123456782 hoort hier niet.']), true)
    expect([number.status, findings(number.body)]).toEqual([
      400,
      [{ field: 'file.2', kind: 'BSN', level: 'BLOCK', start: 0, end: 0 }],
    ])
    expect(JSON.stringify(number.body)).not.toContain('123456782')
    const named = pdf(['De wond van mevrouw Jansen werd kleiner.'])
    expect(findings((await sent(named)).body)).toMatchObject([{ field: 'file.1', level: 'WARN' }])
    expect((await sent(named, true)).status).toBe(201)
    const titled = await sent(pdf(['Een protocol.'], { title: 'Zorgplan van mevrouw Jansen' }))
    expect(findings(titled.body)).toMatchObject([{ field: 'file.0' }])
    const pictures = pdf([''])
    expect(findings((await sent(pictures)).body)).toMatchObject([{ kind: 'UNREAD', level: 'WARN' }])
    expect((await sent(pictures, true)).status).toBe(201)
  })

  it('Kring keeps an upload for its uploader alone until a text takes it', async () => {
    const { body } = await upload(world, nurse, await photo())
    expect((await download(world, nurse, body.url)).statusCode).toBe(200)
    const hidden = await download(world, colleague, body.url)
    const absent = await download(world, colleague, '/files/f_aaaaaaaaaaaaaaaaaaaa')
    expect([hidden.statusCode, hidden.body]).toEqual([404, absent.body])
    expect((await download(world, null, body.url)).body).toBe(absent.body)
    const post = await asked(nurse, [body.id], { audience: 'TEAM' })
    expect(post.photos).toMatchObject([{ id: body.id, url: body.url, width: 1_200, height: 1_600 }])
    expect((await download(world, colleague, body.url)).statusCode).toBe(200)
    expect((await download(world, outsider, body.url)).statusCode).toBe(404)
  })

  it('Kring sends headers with which nothing in a file can run', async () => {
    const { body } = await upload(world, nurse, await photo())
    const { headers } = await download(world, nurse, body.url)
    expect(headers).toMatchObject({
      'content-type': 'image/webp',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=60',
    })
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox/)
    const again = await download(world, nurse, body.url, { 'if-none-match': String(headers.etag) })
    expect([again.statusCode, again.body]).toEqual([304, ''])
    const given = await upload(world, nurse, pdf(), { name: 'Handleiding tillift.pdf' })
    expect(given.body).toMatchObject({ kind: 'PDF', name: 'Handleiding tillift.pdf' })
    const served = await download(world, nurse, given.body.url)
    expect(served.headers['content-type']).toBe('application/pdf')
    expect(served.headers['content-disposition']).toMatch(/^attachment; filename="Handleiding tillift.pdf"/)
    expect(served.rawPayload.equals(pdf())).toBe(true)
    expect((await download(world, nurse, `${given.body.url}/small`)).statusCode).toBe(404)
  })

  it('Kring kills what hides in a photo by making it anew', async () => {
    const evil = Buffer.concat([await photo(), Buffer.from('<script>alert(1)</script>%PDF-1.7 zwaluw %%EOF')])
    const { body } = await upload(world, nurse, evil, { name: 'foto.html' })
    const { rawPayload, headers } = await download(world, nurse, body.url)
    expect(rawPayload.toString('latin1')).not.toMatch(/script|%PDF|zwaluw/)
    expect(headers['content-type']).toBe('image/webp')
  })

  it.each<[string, () => Promise<Buffer> | Buffer, string]>([
    ['an empty file', () => Buffer.alloc(0), 'file_empty'],
    ['a page', () => Buffer.from('<!doctype html><script>alert(1)</script>'), 'file_unknown'],
    [
      'a drawing that can run',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
      'file_unknown',
    ],
    ['a page that starts like a GIF', () => Buffer.from('GIF89a<script>'), 'file_unknown'],
    ['a photo that was cut off', async () => (await photo()).subarray(0, 9_000), 'file_broken'],
    ['a PNG that was cut off', async () => (await photo('png')).subarray(0, 4_000), 'file_broken'],
    [
      'a page behind the first bytes of a photo',
      () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from('<html>')]),
      'file_broken',
    ],
    ['a flood of pixels in a small file', () => flood(20_000, 20_000), 'photo_too_large'],
    ['the longest flood', () => flood(2_000_000_000, 2), 'file_broken'],
    [
      'a photo that is too heavy',
      () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(15_100_000)]),
      'photo_too_heavy',
    ],
    ['a PDF that is too heavy', () => pdf([], { size: 10_100_000 }), 'pdf_too_heavy'],
    ['a PDF that was cut off', () => pdf().subarray(0, 300), 'file_broken'],
    ['a HEIC photo that was cut off', () => heic().subarray(0, 500), 'file_broken'],
    [
      'a HEIC photo with nothing in it',
      () => Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(40)]),
      'file_broken',
    ],
    ['a HEIC photo that says it is enormous', hugeHeic, 'photo_too_large'],
    ['a PDF in which nothing stands', () => Buffer.from('%PDF-1.7\n1 0 obj << >> endobj\n%%EOF\n'), 'file_broken'],
    ['a PDF of more pages than can be read', () => pdf(Array.from({ length: 401 }, () => 'a')), 'pdf_too_long'],
    ['a PDF that unpacks to more than fits', pdfBomb, 'pdf_too_long'],
  ])('Kring refuses %s and leaves nothing behind', async (_, make, reason) => {
    const who = await fresh()
    const before = kept().length
    const bytes = await make()
    const started = Date.now()
    const { status, body } = await upload(world, who, bytes)
    expect([status, reasonOf(body)]).toEqual([400, reason])
    expect(Date.now() - started).toBeLessThan(30_000)
    expect(kept().length).toBe(before)
    expect(leftBehind()).toEqual([])
    const { rows } = await world.house.database.pool.query('select from file where uploader_id = $1', [who.id])
    expect(rows).toEqual([])
  })

  it('Kring refuses a stranger, another site and what is no form', async () => {
    expect((await upload(world, null, await photo())).status).toBe(401)
    expect(
      (await upload(world, nurse, await photo(), { headers: { origin: 'https://elsewhere.example' } })).status,
    ).toBe(403)
    const bare = await world.app.inject({
      method: 'POST',
      url: '/files',
      payload: { a: 1 },
      cookies: await world.as(nurse).cookies(),
    })
    expect([bare.statusCode, bare.json().errors[0].extensions.reason]).toEqual([400, 'file_missing'])
    const cut = await world.app.inject({
      method: 'POST',
      url: '/files',
      payload: '--edge\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\n\r\nhalf',
      headers: { 'content-type': 'multipart/form-data; boundary=edge' },
      cookies: await world.as(nurse).cookies(),
    })
    expect(cut.statusCode).toBe(400)
    expect(leftBehind()).toEqual([])
  })

  it('Kring guards names and descriptions, not the numbers of a camera', async () => {
    for (const name of ['mevrouw Jansen wond.jpg', 'Fatma.jpg', 'Zorgplan dhr. de Vries.pdf']) {
      const { body } = await upload(world, nurse, name.endsWith('.pdf') ? pdf() : await photo(), { name })
      expect(body.errors?.[0]?.extensions.code, name).toBe('CLIENT_DATA')
    }
    for (const name of [
      'IMG_20261120_093215123.jpg',
      'PXL_20261120_123456782.MP.jpg',
      '3F2504E0-4F89-11D3-9A0C-0305E82C3301.jpeg',
    ])
      expect((await upload(world, await fresh(), await photo(), { name })).status, name).toBe(201)
    const { body } = await upload(world, nurse, await photo(), { fields: { alt: 'De hiel van mevrouw Jansen' } })
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'CLIENT_DATA', places: [{ field: 'alt' }] })
    const describe = `mutation ($photo: ID!, $alt: String!) { describePhoto(photo: $photo, alt: $alt) { alt } }`
    const good = (await upload(world, nurse, await photo(), { fields: { alt: 'Een hiel' } })).body
    const say = (who: Built, alt: string) =>
      world.as(who).query<{ describePhoto: { alt: string } }>(describe, { photo: good.id, alt })
    expect(codeOf(await say(nurse, 'De hiel van mevrouw Jansen'))).toBe('CLIENT_DATA')
    expect(dataOf(await say(nurse, 'Een verbonden hiel')).describePhoto.alt).toBe('Een verbonden hiel')
    expect(codeOf(await say(colleague, 'Iets anders'))).toBe('NOT_FOUND')
  })

  it('Kring gives a file to one text only, of its own uploader, and a retried send happens once', async () => {
    const mine = (await upload(world, nurse, await photo())).body.id
    const theirs = (await upload(world, colleague, await photo())).body.id
    const document = (await upload(world, nurse, pdf(), { name: 'x.pdf' })).body.id
    const send = (photos: string[], clientKey = key()) =>
      world.as(nurse).query<Asked>(ask, question(photos, { clientKey }))
    for (const photos of [[theirs], [mine, theirs], [document], ['f_aaaaaaaaaaaaaaaaaaaa']]) {
      const refused = await send(photos)
      expect(refused.errors?.[0]?.extensions.fields).toEqual({ photos: 'file_gone' })
    }
    expect(
      (await send(Array.from({ length: 7 }, (_, index) => `f_aaaaaaaaaaaaa${index}`))).errors?.[0]?.extensions.fields,
    ).toEqual({ photos: 'too_many' })
    const once = key()
    const first = dataOf(await send([mine], once))
    expect(dataOf(await send([mine], once)).ask).toEqual(first.ask)
    expect((await send([mine])).errors?.[0]?.extensions.fields).toEqual({ photos: 'file_gone' })
  })

  it('Kring shows photos of answers, attachments of updates and tips, and the photo of a profile', async () => {
    const own = await fresh()
    const [one, two, three, four] = await Promise.all(
      [photo(), photo(), photo(), photo()].map(async (bytes) => (await upload(world, own, await bytes)).body.id),
    )
    const document = (await upload(world, own, pdf(), { name: 'Protocol.pdf' })).body.id
    const { id } = await asked(nurse, [])
    const { answer } = dataOf(
      await world
        .as(own)
        .query<{ answer: { photos: object[] } }>(
          `mutation ($input: AnswerInput!) { answer(input: $input) { photos { id } } }`,
          { input: { question: id, body: 'Zo doen wij het', photos: [two, one], clientKey: key() } },
        ),
    )
    expect(answer.photos).toEqual([{ id: two }, { id: one }])
    const page = await world
      .as(outsider)
      .query(
        `query ($id: ID!) { node(id: $id) { ... on Question { photos { id } answers { edges { node { photos { id } } } } } } }`,
        { id },
      )
    expect(dataOf(page).node).toEqual({
      photos: [],
      answers: { edges: [{ node: { photos: [{ id: two }, { id: one }] } }] },
    })
    const { postUpdate } = dataOf(
      await world
        .as(own)
        .query<{ postUpdate: object }>(
          `mutation ($input: UpdateInput!) { postUpdate(input: $input) { photos { id } attachments { id name url bytes } } }`,
          {
            input: {
              title: 'Nieuw protocol',
              body: 'Zie bijlage',
              photos: [three],
              attachments: [document],
              clientKey: key(),
            },
          },
        ),
    )
    expect(postUpdate).toEqual({
      photos: [{ id: three }],
      attachments: [{ id: document, name: 'Protocol.pdf', url: `/files/${document}`, bytes: pdf().length }],
    })
    const edit = `mutation ($photo: ID) { editProfile(input: { photo: $photo }) { photo { id } } }`
    expect(dataOf(await world.as(own).query(edit, { photo: four })).editProfile).toEqual({ photo: { id: four } })
    const seen = await world
      .as(outsider)
      .query(`query ($id: ID!) { node(id: $id) { ... on Person { photo { url } } } }`, { id: own.publicId })
    expect(dataOf(seen).node).toEqual({ photo: { url: `/files/${four}` } })
    expect((await download(world, outsider, `/files/${four}`)).statusCode).toBe(200)
    expect(dataOf(await world.as(own).query(edit, { photo: null })).editProfile).toEqual({ photo: null })
    expect((await download(world, own, `/files/${four}`)).statusCode).toBe(404)
  })

  it('Kring takes a photo away with its text at once, and its bytes soon after', async () => {
    const own = await fresh()
    const [first, second, third] = await Promise.all(
      [photo(), photo(), photo()].map(async (bytes) => (await upload(world, own, await bytes)).body),
    )
    const post = await asked(own, [first!.id])
    const answered = dataOf(
      await world
        .as(own)
        .query<{ answer: { id: string } }>(`mutation ($input: AnswerInput!) { answer(input: $input) { id } }`, {
          input: { question: post.id, body: 'Zo dus', photos: [second!.id], clientKey: key() },
        }),
    ).answer
    const has = (id: string) => kept().some((entry) => entry.name.startsWith(id))
    dataOf(await world.as(own).query(`mutation ($id: ID!) { withdrawAnswer(answer: $id) }`, { id: answered.id }))
    expect((await download(world, own, second!.url)).statusCode).toBe(404)
    await world.settle()
    expect([has(first!.id), has(second!.id)]).toEqual([true, false])
    dataOf(await world.as(own).query(`mutation ($id: ID!) { removeFile(file: $id) }`, { id: third!.id }))
    expect((await download(world, own, third!.url)).statusCode).toBe(404)
    dataOf(await world.as(own).query(`mutation ($id: ID!) { withdrawPost(post: $id) }`, { id: post.id }))
    expect((await download(world, own, first!.url)).statusCode).toBe(404)
    expect((await download(world, own, first!.smallUrl)).statusCode).toBe(404)
    await world.settle()
    expect([has(first!.id), has(third!.id)]).toEqual([false, false])
  })

  it('Kring removes one photo from a post and counts again', async () => {
    const own = await fresh()
    const [one, two] = await Promise.all(
      [photo(), photo()].map(async (bytes) => (await upload(world, own, await bytes)).body.id),
    )
    const post = await asked(own, [one!, two!])
    const remove = `mutation ($id: ID!) { removeFile(file: $id) }`
    expect(codeOf(await world.as(colleague).query(remove, { id: one }))).toBe('NOT_FOUND')
    dataOf(await world.as(own).query(remove, { id: one }))
    const page = await world
      .as(colleague)
      .query(`query ($id: ID!) { node(id: $id) { ... on Question { photos { id } } } }`, { id: post.id })
    expect(dataOf(page).node).toEqual({ photos: [{ id: two }] })
  })

  it('Kring hides the photos of a text that is hidden, but not from its author and a steward', async () => {
    const own = await fresh()
    const steward = await world.person({ roles: ['STEWARD'] })
    const { id, url } = (await upload(world, own, await photo())).body
    const post = await asked(own, [id])
    await world.house.database.pool.query('update post set hidden_at = $2 where public_id = $1', [post.id, world.now()])
    const statuses = await Promise.all(
      [colleague, own, steward].map(async (who) => (await download(world, who, url)).statusCode),
    )
    expect(statuses).toEqual([404, 200, 200])
    dataOf(await world.as(steward).query(`mutation ($id: ID!) { removeFile(file: $id) }`, { id }))
    expect((await download(world, own, url)).statusCode).toBe(404)
    const { rows } = await world.house.database.pool.query(
      `select kind from act where subject = $1 and actor_id = $2`,
      [id, steward.id],
    )
    expect(rows).toEqual([{ kind: 'REDACTED' }])
  })

  it('Kring forgets an upload that no text took within a day', async () => {
    const own = await fresh()
    const { id, url } = (await upload(world, own, await photo())).body
    const taken = (await upload(world, own, await photo())).body
    await asked(own, [taken.id])
    await world.settle()
    expect((await download(world, own, url)).statusCode).toBe(200)
    await world.house.database.pool.query(`update outbox set due_at = now() where event = 'file.waits'`)
    await world.settle()
    expect((await download(world, own, url)).statusCode).toBe(404)
    expect(kept().filter((entry) => entry.name.startsWith(id))).toEqual([])
    expect((await download(world, own, taken.url)).statusCode).toBe(200)
  })

  it('Kring takes forty files a day from one person, also of those it refuses', async () => {
    const own = await fresh()
    await world.house.database.pool.query(
      'insert into file_day (person_id, day, files, bytes) values ($1, $2, 38, 1000)',
      [own.id, world.now()],
    )
    expect((await upload(world, own, (await photo()).subarray(0, 9_000))).status).toBe(400)
    expect((await upload(world, own, await photo())).status).toBe(201)
    const over = await upload(world, own, await photo())
    expect([over.status, reasonOf(over.body)]).toEqual([429, 'files_used_up'])
    world.later(24 * 60)
    expect((await upload(world, own, await photo())).status).toBe(201)
    world.later(-24 * 60)
  })
})
