import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import staticFiles from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { pagePolicy } from './platform/protect.ts'

const folder = fileURLToPath(new URL('../../web/dist', import.meta.url))
/** Stands in the built page where each answer's own word comes (vite.config.ts). */
const place = 'KRING-NONCE'
/** Addresses that are never a page. */
const notPages = /^\/(graphql|files|entry|archive|healthz|readyz|metrics|assets)/

/** The built web app: hashed assets for a year, every other address is its first page. */
export async function serveWeb(app: FastifyInstance): Promise<void> {
  const first = join(folder, 'index.html')
  if (!existsSync(first)) return
  const page = readFileSync(first, 'utf8')
  await app.register(staticFiles, {
    root: folder,
    wildcard: true,
    index: false,
    setHeaders: (reply, path) =>
      void reply.header(
        'cache-control',
        /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ),
  })
  const send = (reply: FastifyReply) => {
    const nonce = randomBytes(18).toString('base64')
    return reply
      .headers({ 'cache-control': 'no-cache', 'content-security-policy': pagePolicy(nonce) })
      .type('text/html')
      .send(page.replaceAll(place, nonce))
  }
  app.setNotFoundHandler((request, reply) =>
    ['GET', 'HEAD'].includes(request.method) && !notPages.test(request.url)
      ? send(reply)
      : reply.code(404).send({ error: 'NOT_FOUND' }),
  )
  app.get('/', (_request, reply) => send(reply))
  // as a file it would lack what stands in for the word
  app.get('/index.html', (_request, reply) => send(reply))
}
