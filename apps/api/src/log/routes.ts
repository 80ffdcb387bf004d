import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { methodsOf } from '../intervision/methods.ts'
import { reading } from '../intervision/room.ts'
import { personByPublicId } from '../people/read.ts'
import type { House, Viewer } from '../platform/context.ts'
import { asCsv, type Line } from './as-csv.ts'
import { ownLog } from './read.ts'
import { words } from './words.ts'

type Door = { viewer: (request: FastifyRequest) => Promise<Viewer | null> }

async function linesFor(house: House, viewer: Viewer): Promise<Line[]> {
  const methods = methodsOf(house.config)
  const nameOf = (key: string | null) =>
    (key && methods.get(key)?.name[viewer.locale]) ?? key ?? words[viewer.locale].other
  const entries = await reading(house.database, viewer, (client) => ownLog(client, viewer))
  return entries.map((entry) => ({ ...entry, method: nameOf(entry.method), inKring: entry.session !== null }))
}

/** GET /log.csv and /log.pdf: the viewer's own log and nobody else's; not there for who is not signed in. */
export function registerLog(app: FastifyInstance, house: House, door: Door): void {
  const serve =
    (type: string, name: string, make: (lines: Line[], viewer: Viewer) => Promise<Buffer | string>) =>
    async (request: FastifyRequest, reply: FastifyReply) => {
      const viewer = await door.viewer(request)
      if (!viewer) return reply.code(404).send({ error: 'NOT_FOUND' })
      const made = await make(await linesFor(house, viewer), viewer)
      return reply
        .header('cache-control', 'private, no-store')
        .header('content-disposition', `attachment; filename="${name}"`)
        .type(type)
        .send(made)
    }
  app.get(
    '/log.csv',
    serve('text/csv; charset=utf-8', 'kring-log.csv', async (lines, { locale }) => asCsv(lines, words[locale])),
  )
  app.get(
    '/log.pdf',
    serve('application/pdf', 'kring-log.pdf', async (lines, viewer) => {
      const person = await personByPublicId(house.database, viewer.publicId)
      const about = {
        name: person?.name ?? '',
        day: house.now().toISOString().slice(0, 10),
        language: viewer.locale,
      }
      // a large library, and asked for a few times a year
      const { asPdf } = await import('./as-pdf.ts')
      return asPdf(lines, words[viewer.locale], about)
    }),
  )
}
