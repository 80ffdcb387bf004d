/** Tails of chance: how surprised one should be. All give natural logarithms, so that very small ones stay apart. */

const factorials: number[] = [0]
/** The logarithm of n!, remembered. */
function logFactorial(n: number): number {
  for (let at = factorials.length; at <= n; at++) factorials.push((factorials[at - 1] ?? 0) + Math.log(at))
  return factorials[n] ?? 0
}
const logChoose = (n: number, k: number) => logFactorial(n) - logFactorial(k) - logFactorial(n - k)

/** At least `x` of `n` when each is one with chance `share`. */
export function atLeast(x: number, n: number, share: number): number {
  if (x <= 0) return 0
  if (share <= 0) return Number.NEGATIVE_INFINITY
  if (share >= 1) return 0
  let sum = 0
  const first = logChoose(n, x) + x * Math.log(share) + (n - x) * Math.log1p(-share)
  for (let k = x; k <= n; k++) {
    const term = logChoose(n, k) + k * Math.log(share) + (n - k) * Math.log1p(-share) - first
    sum += Math.exp(term)
    if (term < -40) break
  }
  return Math.min(0, first + Math.log(sum))
}

/** At most `x` of `n` when each is one with chance `share`. */
export const atMost = (x: number, n: number, share: number): number => atLeast(n - x, n, 1 - share)
