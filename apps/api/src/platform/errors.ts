import { GraphQLError } from 'graphql'

/** The codes of contract.md. */
export type ErrorCode =
  | 'BAD_INPUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'RATE_LIMITED'
  | 'CLIENT_DATA'
  | 'UNAVAILABLE'

/** A refusal: a value with a code and a reason. The web has a sentence for every reason; the API never sends prose. */
export class Refusal extends GraphQLError {
  readonly code: ErrorCode
  constructor(code: ErrorCode, extensions: Record<string, unknown> = {}) {
    super(code, { extensions: { code, ...extensions } })
    this.code = code
  }
}

/** Fields that were filled in wrongly, each with a reason code. */
export const badInput = (fields: Record<string, string>) => new Refusal('BAD_INPUT', { fields })
/** Absent and hidden are one error, one text, one path. */
export const notFound = () => new Refusal('NOT_FOUND', { reason: 'not_found' })
export const forbidden = (reason: string) => new Refusal('FORBIDDEN', { reason })
export const unauthenticated = (reason = 'unauthenticated') => new Refusal('UNAUTHENTICATED', { reason })
export const conflict = (reason: string) => new Refusal('CONFLICT', { reason })
export const rateLimited = (seconds: number) => new Refusal('RATE_LIMITED', { reason: 'rate_limited', seconds })

/** What a log may hold of a fault: where it happened, never the values it happened with. */
export function withoutTexts(error: Error): Record<string, unknown> {
  const code = 'code' in error ? error.code : undefined
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
  return { type: error.name, code, frames }
}
