import { findClientData } from '@kring/guard'
import type { ClientDataFinding } from '../generated/resolvers.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { limits } from '@kring/contract/limits'

/** What in a text could identify a client. The text is neither kept nor logged. */
export function clientData(ctx: Context, text: string): ClientDataFinding[] {
  signedIn(ctx)
  return findClientData(text.slice(0, limits.imported.body)).map(({ kind, level, start, end, suggestion }) => ({
    kind,
    level: level === 'WARN' ? 'WARN' : 'BLOCK',
    start,
    end,
    suggestion: suggestion ?? null,
  }))
}
