import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { House, Viewer } from '../platform/context.ts'
import { nameOf } from './archive.ts'

type Door = {
  viewer: (request: FastifyRequest) => Promise<Viewer | null>
  sameOrigin: (request: FastifyRequest) => boolean
}

const take = `update archive set fetched_at = $3 where public_id = $1 and person_id = $2 and fetched_at is null
  and ready_at is not null and ends_at > $3 returning public_id`

/** GET /archive/:id gives a person their own data, once. For all others it never was. */
export function registerArchive(app: FastifyInstance, house: House, door: Door): void {
  app.get<{ Params: { id: string } }>('/archive/:id', async (request, reply) => {
    const viewer = door.sameOrigin(request) ? await door.viewer(request) : null
    const { id } = request.params
    // looking ahead is not fetching
    if (!viewer || viewer.scopes || request.method !== 'GET' || !/^[\w-]{20,60}$/.test(id)) return absent(reply)
    const { rowCount } = await house.database.pool.query(take, [id, viewer.id, house.now()])
    const stored = rowCount ? await house.files.get(nameOf(id)) : null
    if (!stored) return absent(reply)
    reply.raw.once('close', () => void house.files.drop([nameOf(id)]).catch(() => undefined))
    return reply
      .headers({
        'content-type': 'application/zip',
        'content-disposition': `attachment; filename="kring-${house.now().toISOString().slice(0, 10)}.zip"`,
        'content-length': stored.size,
        'cache-control': 'no-store',
      })
      .send(stored.bytes)
  })
}

const absent = (reply: FastifyReply) =>
  reply
    .code(404)
    .header('cache-control', 'no-store')
    .send({ errors: [{ message: 'NOT_FOUND', extensions: { code: 'NOT_FOUND', reason: 'not_found' } }] })
