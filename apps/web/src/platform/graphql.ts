import type { Operation } from '@kring/contract/operation'

/** A place in a text that could identify a client, as the server found it. */
export type Place = { kind: string; level: 'WARN' | 'BLOCK'; start: number; end: number; field?: string }

/** The server said no, or could not be reached. `code` is one of the contract's codes, or NETWORK. */
export class Refusal extends Error {
  readonly code: string
  readonly reason: string | undefined
  readonly fields: Record<string, string>
  readonly places: Place[]

  constructor(code: string, more: { reason?: string; fields?: Record<string, string>; places?: Place[] } = {}) {
    super(code)
    this.code = code
    this.reason = more.reason
    this.fields = more.fields ?? {}
    this.places = more.places ?? []
  }
}

export const asRefusal = (fault: unknown): Refusal => (fault instanceof Refusal ? fault : new Refusal('UNKNOWN'))

type Extensions = { code?: string; reason?: string; fields?: Record<string, string>; places?: Place[] }
type Answer = { data?: unknown; errors?: { extensions?: Extensions }[] }

/** Said to somebody who is coming in, not that they are out. */
const atTheDoor = /^(wrong_credentials|code_|passkey_)/

const early = new Map<string, Promise<unknown>>()
let whenSignedOut = () => {}

/** Called once by the session: any operation may find that it has ended. */
export function onSignedOut(deed: () => void): void {
  whenSignedOut = deed
}

let whenRefused: () => Promise<unknown> = async () => {}

/** Called once by the words: a refusal is thrown when there is a sentence for it. */
export function onRefused(deed: () => Promise<unknown>): void {
  whenRefused = deed
}

const keyOf = (hash: string, variables: unknown) => `${hash} ${JSON.stringify(variables)}`

/** Sends a query before the page that needs it is there; the next `run` of the same takes its answer. */
export function ahead<R, V>(operation: Operation<R, V>, variables: V): void {
  const key = keyOf(operation.hash, variables)
  const sent = send(operation, variables)
  // a refused one is asked again by the page itself: by then somebody may have signed in
  sent.catch(() => early.delete(key))
  early.set(key, sent)
}

export async function run<R, V>(operation: Operation<R, V>, variables: V, signal?: AbortSignal): Promise<R> {
  const key = keyOf(operation.hash, variables)
  const sent = early.get(key) as Promise<R> | undefined
  if (sent) {
    early.delete(key)
    return sent
  }
  return send(operation, variables, signal)
}

async function send<R, V>(operation: Operation<R, V>, variables: V, signal?: AbortSignal): Promise<R> {
  const answer = await post(JSON.stringify({ query: operation.hash, persisted: true, variables }), signal)
  const fault = answer.errors?.[0]
  if (!fault) return answer.data as R
  const { code, ...more } = fault.extensions ?? {}
  if (code === 'UNAUTHENTICATED' && !atTheDoor.test(more.reason ?? '')) whenSignedOut()
  await whenRefused()
  throw new Refusal(code ?? 'UNKNOWN', more)
}

async function post(body: string, signal?: AbortSignal): Promise<Answer> {
  const headers = { 'content-type': 'application/json', 'x-kring': 'web' }
  try {
    const response = await fetch('/graphql', { method: 'POST', headers, body, signal: signal ?? null })
    return (await response.json()) as Answer
  } catch (fault) {
    if (signal?.aborted) throw fault
    throw new Refusal('NETWORK')
  }
}
