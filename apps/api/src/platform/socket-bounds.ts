import type { WebSocket } from '@fastify/websocket'

/** Messages that one socket may send in ten seconds: coming back with twenty subscriptions fits well. */
const mostMessages = 200
const windowMs = 10_000
/** What may wait for a reader that does not read. */
const mostWaiting = 1024 * 1024

/** A socket that floods, or takes nothing of what it asked for, is closed: it will ask anew when it comes back. */
export function boundSocket(socket: WebSocket): void {
  let count = 0
  socket.on('message', () => {
    count += 1
    if (count > mostMessages) socket.close(4429, 'Too many messages')
  })
  const timer = setInterval(() => {
    count = 0
    if (socket.bufferedAmount > mostWaiting) socket.terminate()
  }, windowMs)
  timer.unref()
  socket.on('close', () => clearInterval(timer))
}
