import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Built } from '../../test/build.ts'
import { download, pdf, photo, upload } from '../../test/files.ts'
import { codeOf, dataOf, key } from '../../test/helpers.ts'
import { makeWorld, type World } from '../../test/world.ts'

const folder = mkdtempSync(join(tmpdir(), 'kring-black-out-'))
type Photo = { id: string; url: string; smallUrl: string; alt: string; width: number; height: number }
const BlackOut = `mutation ($photo: ID!, $parts: [PhotoPart!]!) { blackOut(photo: $photo, parts: $parts) { id url smallUrl alt width height } }`
const Add = `mutation ($text: ID!, $photos: [ID!], $attachments: [ID!]) { addFiles(text: $text, photos: $photos, attachments: $attachments) }`
const Shown = `query ($id: ID!) { node(id: $id) { ... on Question { photos { id } answers { edges { node { photos { id } } } } } ... on Update { photos { id } attachments { id name } } } }`
const Acts = `{ acts { edges { node { kind subject person { name } } } } }`
const Ask = `mutation ($input: AskInput!) { ask(input: $input) { id photos { id } } }`
const left = { x: 0, y: 0, width: 0.5, height: 1 }

describe('photos of a published text', () => {
  let world: World
  let author: Built
  let reader: Built
  let steward: Built
  beforeAll(async () => {
    world = await makeWorld({ FILES_URL: folder })
    author = await world.person({ team: await world.team(), name: 'Aart Auteur' })
    reader = await world.person({ team: await world.team() })
    steward = await world.person({ roles: ['STEWARD'] })
  })
  afterAll(async () => {
    await world.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const send = async (who: Built) =>
    (await upload(world, who, await photo(), { fields: { alt: 'Een hiel' } })).body as unknown as Photo // the same fields
  const ask = async (photos: string[]) => {
    const input = { title: 'Hoe plakken jullie dit verband?', body: 'Zie de foto.', photos, clientKey: key() }
    return dataOf(await world.as(author).query<{ ask: { id: string } }>(Ask, { input })).ask.id
  }
  const darken = (who: Built, id: string, parts: object[] = [left]) =>
    world.as(who).query<{ blackOut: Photo }>(BlackOut, { photo: id, parts })
  const kept = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
  const light = async (url: string) => {
    const { rawPayload } = await download(world, reader, url)
    const { data, info } = await sharp(rawPayload).raw().toBuffer({ resolveWithObject: true })
    const at = (x: number, y: number) =>
      data[(Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels + 2]!
    return [at(0.1, 0.1), at(0.4, 0.9), at(0.6, 0.9)].map((blue) => blue > 30)
  }

  it('Kring makes a part black for everyone, and the bytes as they were are nowhere any more', async () => {
    const before = await send(author)
    const text = await ask([before.id])
    const old = await Promise.all(
      [before.url, before.smallUrl].map(async (url) => (await download(world, reader, url)).rawPayload),
    )
    const { blackOut: after } = dataOf(await darken(author, before.id))
    expect(after).toMatchObject({ alt: 'Een hiel', width: before.width, height: before.height })
    expect(after.id).not.toBe(before.id)
    expect(await light(after.url)).toEqual([false, false, true])
    expect(await light(after.smallUrl)).toEqual([false, false, true])
    for (const url of [before.url, before.smallUrl]) expect((await download(world, author, url)).statusCode).toBe(404)
    expect(dataOf(await world.as(reader).query(Shown, { id: text })).node).toMatchObject({ photos: [{ id: after.id }] })
    await world.settle()
    const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
    const there = new Set(kept().map((path) => hash(readFileSync(path))))
    expect(old.map((bytes) => there.has(hash(bytes)))).toEqual([false, false])
    expect(kept().some((path) => path.includes(before.id))).toBe(false)
    const { rows } = await world.house.database.pool.query('select from file where public_id = $1', [before.id])
    expect(rows).toEqual([])
  })

  it('Kring lets a steward do it at any time, records it and tells the author', async () => {
    const before = await send(author)
    const text = await ask([before.id])
    expect(codeOf(await darken(reader, before.id))).toBe('FORBIDDEN')
    const { blackOut: after } = dataOf(await darken(steward, before.id))
    expect(await light(after.url)).toEqual([false, false, true])
    type List = { acts: { edges: { node: { kind: string; subject: string } }[] } }
    const acts = dataOf(await world.as(author).query<List>(Acts)).acts.edges.map(({ node }) => node)
    expect(acts).toContainEqual({ kind: 'REDACTED', subject: text, person: { name: 'Aart Auteur' } })
    await world.settle()
    const { rows } = await world.house.database.pool.query(
      `select payload->'people' as people from outbox where event = 'post.redacted' and payload->>'publicId' = $1`,
      [text],
    )
    for (const row of rows) expect(row.people).toContain(author.id)
  })

  it('Kring does the same with the photo of an answer and of a profile, while hidden too', async () => {
    const text = await ask([])
    const one = await send(reader)
    const input = { question: text, body: 'Zo dus', photos: [one.id], clientKey: key() }
    const { answer } = dataOf(
      await world
        .as(reader)
        .query<{ answer: { id: string } }>(`mutation ($input: AnswerInput!) { answer(input: $input) { id } }`, {
          input,
        }),
    )
    await world.as(author).query(`mutation ($text: ID!) { report(text: $text) }`, { text: answer.id })
    const { blackOut } = dataOf(await darken(reader, one.id))
    await world.as(steward).query(`mutation ($text: ID!) { restore(text: $text) }`, { text: answer.id })
    const page = dataOf(await world.as(author).query(Shown, { id: text })).node
    expect(page).toMatchObject({ answers: { edges: [{ node: { photos: [{ id: blackOut.id }] } }] } })
    const face = await send(author)
    await world
      .as(author)
      .query(`mutation ($photo: ID) { editProfile(input: { photo: $photo }) { id } }`, { photo: face.id })
    const next = dataOf(await darken(author, face.id)).blackOut
    const shown = `query ($id: ID!) { node(id: $id) { ... on Person { photo { id } } } }`
    expect(dataOf(await world.as(reader).query(shown, { id: author.publicId })).node).toEqual({
      photo: { id: next.id },
    })
  })

  it('Kring refuses nothing to make black, what is no photo and what one does not see', async () => {
    const { id } = await send(author)
    expect((await darken(author, id, [])).errors?.[0]?.extensions.fields).toEqual({ parts: 'required' })
    expect(codeOf(await darken(reader, id))).toBe('NOT_FOUND')
    const file = (await upload(world, author, pdf(), { name: 'x.pdf' })).body.id
    expect(codeOf(await darken(author, file))).toBe('NOT_FOUND')
    expect(codeOf(await darken(author, 'f_aaaaaaaaaaaaaaaaaaaa'))).toBe('NOT_FOUND')
  })

  it('Kring takes more photos and PDFs into a text of one’s own, as many as it may have', async () => {
    const [one, two, three] = await Promise.all([send(author), send(author), send(author)])
    const text = await ask([one!.id])
    const add = (who: Built, id: string, files: object) =>
      world.as(who).query<{ addFiles: boolean }>(Add, { text: id, ...files })
    expect(codeOf(await add(reader, text, { photos: [(await send(reader)).id] }))).toBe('FORBIDDEN')
    expect(codeOf(await add(author, text, { photos: [(await send(reader)).id] }))).toBe('BAD_INPUT')
    dataOf(await add(author, text, { photos: [three!.id, two!.id] }))
    const ids = [one, three, two].map((photo) => ({ id: photo!.id }))
    expect(dataOf(await world.as(reader).query(Shown, { id: text })).node).toMatchObject({ photos: ids })
    const many = await Promise.all(Array.from({ length: 4 }, async () => (await send(author)).id))
    expect((await add(author, text, { photos: many })).errors?.[0]?.extensions.fields).toEqual({ photos: 'too_many' })
    expect(dataOf(await world.as(reader).query(Shown, { id: text })).node).toMatchObject({ photos: ids })
    const input = { title: 'Nieuw protocol', body: 'Het komt er zo bij.', clientKey: key() }
    const { postUpdate } = dataOf(
      await world
        .as(author)
        .query<{ postUpdate: { id: string } }>(`mutation ($input: UpdateInput!) { postUpdate(input: $input) { id } }`, {
          input,
        }),
    )
    const file = (await upload(world, author, pdf(), { name: 'Protocol.pdf' })).body.id
    dataOf(await add(author, postUpdate.id, { attachments: [file] }))
    const update = dataOf(await world.as(reader).query(Shown, { id: postUpdate.id })).node
    expect(update).toMatchObject({ attachments: [{ id: file, name: 'Protocol.pdf' }] })
    expect((await download(world, reader, `/files/${file}`)).statusCode).toBe(200)
  })
})
