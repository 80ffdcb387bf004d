import { createServer, type IncomingMessage } from 'node:http'
import type { MeiliDoc } from './meili-index.ts'

type Mood = 'well' | 'hanging' | 'failing' | 'refusing_tasks'
type Index = Map<string, Partial<MeiliDoc> & { id: string }>

/**
 * A small server that speaks as much of Meilisearch's protocol as Kring uses, and misbehaves on request:
 * it hangs, answers 500, or takes tasks and fails them. It finds by tokens and knows of the filters only these and the audience.
 */
export async function standInMeili() {
  const indexes = new Map<string, Index>()
  const tasks: string[] = []
  let mood: Mood = 'well'
  let asked = 0

  const task = (work: () => void) => {
    if (mood !== 'refusing_tasks') work()
    tasks.push(mood === 'refusing_tasks' ? 'failed' : 'succeeded')
    return {
      taskUid: tasks.length - 1,
      status: 'enqueued',
      type: 'documentAdditionOrUpdate',
      indexUid: null,
      enqueuedAt: new Date().toISOString(),
    }
  }
  const listed = (filter: string[], name: string) =>
    new RegExp(`${name} IN \\[(.*?)\\]`)
      .exec(filter.join(' '))?.[1]
      ?.split(', ')
      .map((one) => one.replaceAll('"', ''))
  const find = ({ indexUid, filter, limit }: { indexUid: string; filter: string[]; limit: number }) => {
    const audiences = listed(filter, 'audience') ?? []
    const tokens = listed(filter, 'tokens')
    const hits = [...(indexes.get(indexUid)?.values() ?? [])].filter(
      (doc) =>
        audiences.includes(String(doc.audience)) && (!tokens || tokens.some((token) => doc.tokens?.includes(token))),
    )
    return { indexUid, hits: hits.slice(0, limit), estimatedTotalHits: hits.length, facetDistribution: {} }
  }
  // biome-ignore lint/suspicious/noExplicitAny: what a client sends is anything
  const answer = (method: string, path: string, body: any): object | null => {
    const [, first, uid, second, third] = path.split('/')
    const index = indexes.get(uid ?? '')
    if (first === 'tasks') return { uid: Number(uid), status: tasks[Number(uid)], type: 'task', error: null }
    if (path === '/indexes' && method === 'GET')
      return { results: [...indexes.keys()].map((name) => ({ uid: name })), total: indexes.size }
    if (path === '/indexes') return task(() => indexes.set(body.uid, new Map()))
    if (path === '/swap-indexes')
      return task(() => {
        for (const { indexes } of body) swap(indexes[0], indexes[1])
      })
    if (path === '/multi-search') return { results: body.queries.map(find) }
    if (!index) return null
    if (method === 'DELETE') return task(() => indexes.delete(uid ?? ''))
    if (second === 'settings') return task(() => undefined)
    if (third === 'delete-batch')
      return task(() => {
        for (const id of body) index.delete(id)
      })
    if (method === 'POST' && Array.isArray(body))
      return task(() => {
        for (const doc of body) index.set(doc.id, doc)
      })
    return {
      results: [...index.values()].map(({ id, hash }) => ({ id, hash })),
      total: index.size,
      offset: 0,
      limit: 5_000,
    }
  }
  const swap = (a: string, b: string) => {
    const old = indexes.get(b)
    indexes.set(b, indexes.get(a) ?? new Map())
    if (old) indexes.set(a, old)
    else indexes.delete(a)
  }

  const server = createServer(async (request, response) => {
    asked++
    if (mood === 'hanging') return
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const found =
      mood === 'failing' ? { message: 'internal' } : answer(request.method ?? 'GET', path, await bodyOf(request))
    response.writeHead(mood === 'failing' ? 500 : found ? 200 : 404, { 'content-type': 'application/json' })
    response.end(
      JSON.stringify(found ?? { message: 'no such index', code: 'index_not_found', type: 'invalid_request', link: '' }),
    )
  })
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()))
  await listen(0)
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return {
    url: `http://127.0.0.1:${port}`,
    indexes,
    asked: () => asked,
    become: (next: Mood) => {
      mood = next
    },
    stop,
    start: () => listen(port),
  }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = ''
  for await (const chunk of request) text += chunk
  return text ? JSON.parse(text) : null
}
