import type { FastifyInstance } from 'fastify'
import { type ExecutionResult, parse } from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import type { Context } from './context.ts'
import type { Persisted } from './graphql.ts'
import { measure } from './measure.ts'

/** One of the web's own operations, compiled at its first use. */
export type Ready = {
  run: (ctx: Context, variables: Record<string, unknown>) => Promise<ExecutionResult> | ExecutionResult
  /** What it asks of Query, Mutation and Subscription. */
  roots: ReadonlySet<string>
}

/**
 * The web's persisted operations are known and were validated when they were generated: they are compiled once and run
 * without being looked up, parsed, validated or checked against limits again. Free documents go the long way.
 */
export function makeReady(app: FastifyInstance, persisted: Persisted): (hash: string) => Ready | null {
  const compiled = new Map<string, Ready>()
  const compile = (hash: string): Ready | null => {
    const text = Object.hasOwn(persisted, hash) ? persisted[hash] : undefined
    if (text === undefined) return null
    const document = parse(text)
    const made = compileQuery(app.graphql.schema, document)
    if (!isCompiledQuery(made)) return null
    const ready = { run: runs(made), roots: measure(app.graphql.schema, document, {}).roots }
    compiled.set(hash, ready)
    return ready
  }
  return (hash) => compiled.get(hash) ?? compile(hash)
}

const runs =
  (query: CompiledQuery): Ready['run'] =>
  (ctx, variables) =>
    query.query({}, ctx, variables)
