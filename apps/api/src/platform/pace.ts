/** How long the edge waits for others, in milliseconds. Tests make it shorter. */
export type Pace = {
  /** The head of a request must be there. */
  headers: number
  /** A body that is not a file must be there. */
  body: number
  /** A whole request, also one with a photo over a slow line. */
  request: number
  /** A connection on which nothing moves is closed; longer than any answer may take. */
  still: number
  /** One operation may run. */
  operation: number
  /** Between two pings on a socket; one that does not answer until the next is gone. */
  ping: number
  /** Between two looks whether the sessions of open sockets still hold. */
  look: number
}
export const usualPace: Pace = {
  headers: 10_000,
  body: 15_000,
  request: 120_000,
  still: 100_000,
  operation: 15_000,
  ping: 12_000,
  look: 60_000,
}
