import type { FastifyInstance } from 'fastify'

/** What is not a page needs nothing at all; a page says more (pagePolicy). */
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

/**
 * The policy of a page: only scripts that carry this answer's own word, and those that they load; nothing inline; no plain
 * text becomes HTML or a script's address (Trusted Types), but through the few policies named here.
 */
export const pagePolicy = (nonce: string) =>
  `${policy.replace("script-src 'self'", `script-src 'nonce-${nonce}' 'strict-dynamic'`)};require-trusted-types-for 'script';trusted-types default dompurify kring-templates`

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
type Headers = Record<string, string>

/** The protecting headers, the same for every answer. */
export const protecting = (secure: boolean): Headers =>
  secure ? { ...always, 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : always

/** The one script that may compile: the decoder of a phone's photos, in a worker that reaches nothing (apps/web photos/heic-thread.ts). */
const decoder = "default-src 'none';script-src 'self' 'wasm-unsafe-eval'"

/** Puts them on every answer, errors and files too. */
export function protect(app: FastifyInstance, headers: Headers): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(headers)
    if (request.url.startsWith('/assets/heic-thread-')) reply.header('content-security-policy', decoder)
  })
}
