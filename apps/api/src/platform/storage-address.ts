import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export type S3Address = {
  host: string
  port: number
  tls: boolean
  key: string
  secret: string
  bucket: string
  region: string
}
/** Where bytes are kept: a folder of this machine, or a bucket of an S3-compatible server. */
export type StorageAddress = { folder: string } | S3Address

/** A server on this machine, or one beside it that has no domain (as in a compose file), is spoken to without TLS. */
const isNear = (host: string) => /^(localhost|127\.[\d.]+|\[::1\])$/.test(host) || !/[.:]/.test(host)

/**
 * Reads `./a/folder`, `file:///a/folder` or `s3://key:secret@host:port/bucket?region=…&tls=yes|no`. Null when it is none of them.
 */
export function readStorageAddress(text: string, base: string): StorageAddress | null {
  if (/^file:/i.test(text)) return URL.canParse(text) && !new URL(text).host ? { folder: fileURLToPath(text) } : null
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(text)) return { folder: resolve(base, text) }
  if (!/^s3:/i.test(text) || !URL.canParse(text)) return null
  const { hostname, port, username, password, pathname, searchParams } = new URL(text)
  const bucket = /^\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/?$/.exec(pathname)?.[1]
  const stated = searchParams.get('tls')
  if (!hostname || !username || !password || !bucket || !/^(yes|no)?$/.test(stated ?? '')) return null
  const tls = stated ? stated === 'yes' : !isNear(hostname)
  return {
    host: hostname,
    port: port ? Number(port) : tls ? 443 : 80,
    tls,
    key: decodeURIComponent(username),
    secret: decodeURIComponent(password),
    bucket,
    region: searchParams.get('region') ?? 'us-east-1',
  }
}
