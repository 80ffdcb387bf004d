/** A persisted operation: the server knows its text by the hash. `Result` and `Variables` exist only for the type checker. */
export type Operation<Result, Variables> = {
  readonly name: string
  readonly hash: string
  readonly __types?: (variables: Variables) => Result
}
