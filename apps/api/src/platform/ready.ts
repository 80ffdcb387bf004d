import type { FastifyInstance } from 'fastify'
import { type ExecutionResult, parse } from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import type { Context } from './context.ts'
import type { Persisted } from './graphql.ts'

/** Runs one of the web's own operations, compiled at its first use. */
export type Ready = (ctx: Context, variables: Record<string, unknown>) => Promise<ExecutionResult> | ExecutionResult

/**
 * The web's persisted operations are known and were validated when they were generated: they are compiled once and run
 * without being looked up, parsed, validated or checked against limits again. Free documents go the long way.
 */
export function makeReady(app: FastifyInstance, persisted: Persisted): (hash: string) => Ready | null {
  const compiled = new Map<string, CompiledQuery>()
  const compile = (hash: string): CompiledQuery | null => {
    const text = Object.hasOwn(persisted, hash) ? persisted[hash] : undefined
    const made = text === undefined ? null : compileQuery(app.graphql.schema, parse(text))
    if (!made || !isCompiledQuery(made)) return null
    compiled.set(hash, made)
    return made
  }
  return (hash) => {
    const found = compiled.get(hash) ?? compile(hash)
    return found ? (ctx, variables) => found.query({}, ctx, variables) : null
  }
}
