import type { FastifyInstance } from 'fastify'

/** Nothing but our own files; no inline script or style; nobody may frame us. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join(';')

const always = {
  'content-security-policy': policy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': 'camera=(self), geolocation=(self), microphone=(), payment=(), usb=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

/** The protecting headers on every answer, errors and files too. The same for all, so they are written down once. */
export function protect(app: FastifyInstance, secure: boolean): void {
  const headers = secure ? { ...always, 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : always
  app.addHook('onRequest', async (_request, reply) => void reply.headers(headers))
}
