import type { FastifyInstance } from 'fastify'
import { type ExecutionResult, parse } from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import { compose } from './compose.ts'
import type { Context } from './context.ts'
import { withoutTexts } from './errors.ts'
import type { Persisted } from './graphql.ts'
import { measure } from './measure.ts'

/** One of the web's own operations. */
export type Ready = {
  /** Its answer as text, or as execution gives it. */
  run: (ctx: Context, variables: Record<string, unknown>) => Promise<string | ExecutionResult>
  /** What it asks of Query, Mutation and Subscription. */
  roots: ReadonlySet<string>
}

/**
 * The web's persisted operations are known and were validated when they were generated: queries are put together as text,
 * the others are compiled, each once at its first use. Free documents go the long way.
 */
export function makeReady(app: FastifyInstance, persisted: Persisted): (hash: string) => Ready | null {
  const ready = new Map<string, Ready>()
  const prepare = (hash: string): Ready | null => {
    const text = Object.hasOwn(persisted, hash) ? persisted[hash] : undefined
    const made = text === undefined ? null : makeOne(app, text)
    if (made) ready.set(hash, made)
    return made
  }
  return (hash) => ready.get(hash) ?? prepare(hash)
}

function makeOne(app: FastifyInstance, text: string): Ready {
  const { schema } = app.graphql
  const document = parse(text)
  const { roots } = measure(schema, document, {})
  const written = compose(schema, document)
  let compiled: CompiledQuery | null = null
  const execute = async (ctx: Context, variables: Record<string, unknown>): Promise<ExecutionResult> => {
    const made = compiled ?? compileQuery(schema, document)
    if (!isCompiledQuery(made)) return made
    compiled = made
    return made.query({}, ctx, variables)
  }
  if (!written) return { roots, run: execute }
  const run: Ready['run'] = (ctx, variables) =>
    written(ctx, variables).catch(async (fault: Error) => {
      const result = await execute(ctx, variables)
      // a query that can be executed should have been put together
      if (!result.errors) app.log.warn({ fault: withoutTexts(fault) }, 'a query could not be put together')
      return result
    })
  return { roots, run }
}
