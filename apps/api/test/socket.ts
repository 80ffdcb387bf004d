import WebSocket from 'ws'

export type Heard = { type: string; id?: string; payload?: unknown }

/** A raw socket in the GraphQL protocol, so that a client can misbehave. Rejects when the upgrade is refused. */
export async function openSocket(
  address: string,
  headers: Record<string, string>,
  options: { autoPong?: boolean } = {},
) {
  const socket = new WebSocket(`${address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
    headers,
    ...options,
  })
  const heard: Heard[] = []
  const closed = new Promise<number>((resolve) => socket.on('close', (code) => resolve(code)))
  socket.on('message', (data) => heard.push(JSON.parse(String(data))))
  await new Promise((resolve, reject) => socket.on('open', resolve).on('error', reject))
  socket.send(
    JSON.stringify({ type: 'connection_init', payload: { authorization: 'Bearer nothing-that-counts-here' } }),
  )
  const send = (id: string, query: string, variables: object = {}) =>
    socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query, variables } }))
  return { socket, heard, closed, send }
}
