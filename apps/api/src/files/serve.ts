import type { FastifyReply, FastifyRequest } from 'fastify'
import type { House, Viewer } from '../platform/context.ts'
import { idKind } from '../platform/ids.ts'
import { visibleFile, type VisibleFile } from './gate.ts'
import { largeOf, pdfOf, smallOf } from './names.ts'

type Asked = FastifyRequest<{ Params: { id: string } }>

/** Gives the bytes of a file to a viewer who may see it now. Absent and hidden are the same answer. */
export async function serve(
  house: House,
  viewer: Viewer | null,
  request: Asked,
  reply: FastifyReply,
  small: boolean,
): Promise<FastifyReply> {
  const { id } = request.params
  const file = viewer && idKind(id) === 'f' ? await visibleFile(house.database, viewer, id) : null
  if (!viewer || !file || (small && file.kind === 'PDF')) return absent(reply)
  // the bytes behind an id never change; whether they may be seen is asked again after a minute at the latest
  const tag = `"${id}${small ? '-small' : ''}"`
  reply.headers({ ...headersOf(file), etag: tag })
  // a shared device keeps no photo for who comes next
  if (viewer.shared) reply.header('cache-control', 'no-store')
  if (request.headers['if-none-match'] === tag) return reply.code(304).send()
  const stored = await house.files.get(file.kind === 'PDF' ? pdfOf(id) : small ? smallOf(id) : largeOf(id))
  if (!stored) return absent(reply)
  return reply.header('content-length', stored.size).send(stored.bytes)
}

const absent = (reply: FastifyReply) =>
  reply
    .code(404)
    .removeHeader('etag')
    .headers({ 'cache-control': 'no-store', 'content-type': 'application/json; charset=utf-8' })
    .removeHeader('content-disposition')
    .send({ errors: [{ message: 'NOT_FOUND', extensions: { code: 'NOT_FOUND', reason: 'not_found' } }] })

/** Nothing in a file may run or be taken for something else, whatever it is. */
const headersOf = (file: VisibleFile) => ({
  'content-type': file.kind === 'PDF' ? 'application/pdf' : 'image/webp',
  'content-disposition': file.kind === 'PDF' ? attachment(file.name) : 'inline',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'private, max-age=60',
  vary: 'cookie, authorization',
})

/** The name for old readers in plain letters, for others as it is (RFC 6266). */
const attachment = (name: string) =>
  `attachment; filename="${name.replace(/[^\w .()-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`
