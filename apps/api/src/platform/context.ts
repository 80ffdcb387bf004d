import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import type { Changes } from './changes.ts'
import type { Database } from './database.ts'
import { unauthenticated } from './errors.ts'
import type { Scope } from './scopes.ts'
import type { Live } from './live.ts'
import type { Storage } from './storage.ts'

/** Who looks: only what policies and statements need. */
export type Viewer = {
  id: number
  publicId: string
  teamId: number | null
  locale: 'nl' | 'en'
  roles: readonly string[]
  /** SHA-256 of the secret this request came with, to end this session or keep it. */
  sessionHash: Buffer
  /** What the token of a program allows; absent for a person who signed in. */
  scopes?: readonly Scope[]
  /** Whether this device is shared with others: it keeps nothing and ends soon. */
  shared?: boolean
}

/** What every verb and read may use; the clock and ids come from here. */
export type House = {
  config: Config
  database: Database
  live: Live
  changes: Changes
  files: Storage
  log: Logger
  now: () => Date
  /** Tells the worker that the outbox has something. */
  poke: () => void
}

/** What is loaded by key after a page's one statement. Each room adds its own (declaration merging); loaders.ts makes them. */
// biome-ignore lint/suspicious/noEmptyInterface: the rooms fill it
export interface Loaders {}

/** The browser of a request. */
export type Device = {
  /** Its User-Agent, as sent. */
  agent: string
  /** The secret by which it is known to have let somebody in before, or null. */
  known: string | null
  /** Gives it such a secret. */
  remember: (secret: string) => void
}

/** One request. */
export type Context = House & {
  viewer: Viewer | null
  /** Whether the request came with a token of an integration. */
  bearer: boolean
  load: Loaders
  /** Sets or clears the session cookie; nothing outside HTTP. A shared device forgets it with its window, and all else when it is cleared. */
  cookie: (secret: string | null, shared?: boolean) => void
  /** What the other side says it is. Its words are read and forgotten; only kind and names are kept. */
  device: Device
  /** The address of the other side, for limits only. Never logged. */
  address: string
}

/** The signed-in person. Throws UNAUTHENTICATED for a stranger. */
export function signedIn(ctx: Pick<Context, 'viewer'>): Viewer {
  if (!ctx.viewer) throw unauthenticated()
  return ctx.viewer
}
