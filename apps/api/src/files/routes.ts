import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import multipart, { type MultipartFile } from '@fastify/multipart'
import { fileLimits } from '@kring/contract/file-limits'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { House, Viewer } from '../platform/context.ts'
import { forbidden, Refusal, unauthenticated, withoutTexts } from '../platform/errors.ts'
import { mayWrite } from '../platform/scopes.ts'
import { busy, refuse } from './refuse.ts'
import { smallUrlOf, urlOf } from './row.ts'
import { serve } from './serve.ts'
import { type Given, takeIn } from './take-in.ts'

type Door = {
  viewer: (request: FastifyRequest) => Promise<Viewer | null>
  sameOrigin: (request: FastifyRequest) => boolean
  ownAudience: (viewer: Viewer) => Promise<number>
}

/** Uploads that may be under way at once in this process: each holds a file on the disk. */
const most = 24
const { photo, pdf, alt } = fileLimits
const heaviest = Math.max(photo.bytes, pdf.bytes)

/** POST /files takes one file in; GET /files/:id gives it to those who may see it. */
export async function registerFiles(app: FastifyInstance, house: House, door: Door): Promise<void> {
  await app.register(multipart, {
    throwFileSizeLimit: false,
    limits: {
      files: 1,
      fields: 4,
      parts: 5,
      fieldNameSize: 40,
      fieldSize: alt.max * 8,
      headerPairs: 20,
      fileSize: heaviest,
    },
  })
  let underWay = 0
  app.post('/files', async (request, reply) => {
    try {
      if (!door.sameOrigin(request)) throw forbidden('other_origin')
      const viewer = await door.viewer(request)
      if (!viewer) throw unauthenticated()
      if (!mayWrite(viewer)) throw forbidden('not_in_scope')
      if (underWay >= most) throw busy()
      underWay += 1
      try {
        const taken = await received(request, async (given) =>
          takeIn(house, viewer, await door.ownAudience(viewer), given),
        )
        const { publicId: id, ...facts } = taken
        return reply.code(201).send({ id, ...facts, url: urlOf(taken), smallUrl: smallUrlOf(taken) })
      } finally {
        underWay -= 1
      }
    } catch (error) {
      return refused(app, reply, error)
    }
  })
  app.get<{ Params: { id: string } }>('/files/:id', async (request, reply) =>
    serve(house, await door.viewer(request), request, reply, false),
  )
  app.get<{ Params: { id: string } }>('/files/:id/small', async (request, reply) =>
    serve(house, await door.viewer(request), request, reply, true),
  )
}

/** Lays the file of a form on the disk while `work` is done with it; nothing of it is left afterwards. */
async function received<T>(request: FastifyRequest, work: (given: Given) => Promise<T>): Promise<T> {
  if (!request.isMultipart()) throw refuse('file_missing')
  const part = await request.file()
  if (!part) throw refuse('file_missing')
  const folder = await mkdtemp(join(tmpdir(), 'kring-'))
  try {
    const path = join(folder, 'given')
    await pipeline(part.file, createWriteStream(path, { mode: 0o600 }))
    if (part.file.truncated) throw refuse('photo_too_heavy')
    return await work({
      path,
      bytes: (await stat(path)).size,
      name: part.filename ?? '',
      alt: textOf(part, 'alt'),
      notAClient: textOf(part, 'notAClient') === 'true',
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A text field that stood before the file in the form. */
function textOf(part: MultipartFile, name: string): string {
  const field = part.fields[name]
  return field && !Array.isArray(field) && field.type === 'field' && typeof field.value === 'string' ? field.value : ''
}

const statusOf: Record<string, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
}

/** The same shape as an error of GraphQL, so that a program reads both alike. */
function refused(app: FastifyInstance, reply: FastifyReply, error: unknown): FastifyReply {
  const known = error instanceof Refusal ? error : asRefusal(error)
  if (!known) {
    app.log.error({ fault: error instanceof Error ? withoutTexts(error) : {} }, 'a file could not be taken')
    return reply
      .code(500)
      .send({ errors: [{ message: 'INTERNAL', extensions: { code: 'INTERNAL', reason: 'unknown' } }] })
  }
  return reply
    .code(statusOf[known.code] ?? 400)
    .send({ errors: [{ message: known.code, extensions: known.extensions }] })
}

/** Forms that are cut off, too long or not forms are the sender's fault. */
function asRefusal(error: unknown): Refusal | null {
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 0
  const cutOff =
    error instanceof Error &&
    (/premature close|unexpected end|aborted/i.test(error.message) ||
      ('code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE'))
  if (status === 413) return refuse('photo_too_heavy')
  return cutOff || (status >= 400 && status < 500) ? refuse('file_broken') : null
}
