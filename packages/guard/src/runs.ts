import type { Page } from './page.ts'

/** Groups of digits that may be one number: "943 476 5919", "1234.56.782", "06-12 34 56 78". */
export type Run = { groups: string[]; indices: number[]; marks: string[] }

const MOST_GROUPS = 7
const MOST_DIGITS = 34

/** The run of digit groups that begins at this token, never over a line end. */
export function readRun(page: Page, first: number): Run {
  const run: Run = { groups: [page.at(first).text], indices: [first], marks: [] }
  let digits = page.at(first).text.length
  let index = first
  while (run.groups.length < MOST_GROUPS) {
    const next = nextGroup(page, index)
    if (next === null) break
    const text = page.at(next.index).text
    digits += text.length
    if (digits > MOST_DIGITS) break
    run.groups.push(text)
    run.indices.push(next.index)
    run.marks.push(next.mark)
    index = next.index
  }
  return run
}

function nextGroup(page: Page, index: number): { index: number; mark: string } | null {
  let mark = ' '
  for (let next = index + 1; next <= index + 3; next += 1) {
    const token = page.at(next)
    if (token.line || token.taken) return null
    if (token.type === 'digits') return { index: next, mark }
    if (token.type === 'word' || !'-./()'.includes(token.low)) return null
    mark = token.low
  }
  return null
}

/** Token index of the last of so many groups. */
export function groupEnd(run: Run, groups: number): number {
  return run.indices[groups - 1] ?? run.indices[0] ?? 0
}

/** How many groups of the run are needed for exactly so many digits, or 0. */
export function groupsFor(run: Run, digits: number): number {
  let total = 0
  for (let groups = 1; groups <= run.groups.length; groups += 1) {
    total += run.groups[groups - 1]?.length ?? 0
    if (total === digits) return groups
    if (total > digits) return 0
  }
  return 0
}

/** The lengths of the first groups, as "3-3-4". */
export function pattern(run: Run, groups: number): string {
  return run.groups
    .slice(0, groups)
    .map((group) => group.length)
    .join('-')
}
