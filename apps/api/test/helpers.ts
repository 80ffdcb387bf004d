import type { Answered } from './world.ts'

/** The data of an answer without errors; otherwise the test fails with the errors. */
export function dataOf<Data>(answered: Answered<Data>): Data {
  if (answered.errors?.length) throw new Error(JSON.stringify(answered.errors))
  return answered.data
}

/** The first error's code, or null. */
export const codeOf = (answered: Answered<unknown>) => answered.errors?.[0]?.extensions.code ?? null

let count = 0
/** A key of its own for every send. */
export const key = () => `key-${++count}`
