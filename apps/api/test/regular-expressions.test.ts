// Every regular expression that reads what people write is looked at by a checker of backtracking. None may be in the guard;
// what the checker cannot call linear elsewhere stands below, with the reason why no text can make it slow.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isSafe } from 'redos-detector'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const folders = [
  ...['guard', 'language', 'contract'].map((name) => `packages/${name}/src`),
  ...['platform', 'posts', 'questions', 'tips', 'files', 'redaction', 'search'].map((room) => `apps/api/src/${room}`),
]

const bounded: Record<string, string> = {
  '/^(be|ge|ver|ont|her|er|mis)([^aeiou]*[aeiou]+){2,}n$/': 'one verb of a list in the project',
  '/[aeiou].*n$/': 'one verb of a list in the project',
  '/[aeiou].*e[lrnm]$/': 'one verb of a list in the project',
  '/(^|\\s)(-?)(?:["“„”]([^"“„”]+)["“”]|(\\S+))/g': 'what is searched for, at most 4,000 letters',
  '/#.*$/': 'a line of a list in the project or of the house itself',
  '/\\s*…$/': 'one title',
  '/```[\\s\\S]*?(```|$)/g': 'the first 1,120 letters of a text',
  '/!?\\[([^\\]]{0,200})\\]\\([^)]{0,400}\\)/g': 'the first 1,120 letters of a text',
  '/[\\s,;:.]+$/': 'at most 280 letters of an excerpt',
  '/@\\[([^\\]\\n]{1,80})\\]\\((u_[\\w-]{8,40})\\)/g': 'looks 122 letters ahead at most',
  '/@\\[[^\\]\\n]{1,80}\\]\\((u_[\\w-]{8,40})\\)/g': 'looks 122 letters ahead at most',
  '/@\\[[^\\]\\n]{1,80}\\]\\(u_[\\w-]{8,40}\\)/g': 'looks 122 letters ahead at most',
  '/medic|insuline|insulin|opiat|opioid|antibiotic|morfine|morphine/i': 'words only: it looks ten letters ahead',
  "/[.'’-]+$/": 'one word',
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : filesIn(path)
    return /\.tsx?$/.test(entry.name) && !/\.test\.|\.builder\./.test(entry.name) ? [path] : []
  })

/** Where an expression may begin: after these a slash divides nothing. */
const literal = /(?<=[=(,:?&|![\s])\/(?![/*\s])((?:\[(?:[^\]\\\n]|\\.)*\]|\\.|[^\n/\\[])+)\/([a-z]*)(?=[\s.,;)\]]|$)/g

const expressions = folders
  .flatMap((folder) => filesIn(join(root, folder)))
  .flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => !/^\s*(\/\/|\*|\/\*)/.test(line))
      .flatMap((line) => [...line.matchAll(literal)])
      .map(([whole, source = '', flags = '']) => ({ whole, source, flags, guard: path.includes('packages/guard') })),
  )

const isSuspect = ({ source, flags }: { source: string; flags: string }) =>
  !isSafe(new RegExp(source, flags), { maxScore: 200, maxSteps: 5_000 }).safe

describe('regular expressions', () => {
  it('Kring looks at all of them', () => {
    expect(expressions.length).toBeGreaterThan(60)
    expect(expressions.some(({ guard }) => guard)).toBe(true)
  })

  it('Kring has none in the guard that can backtrack', () => {
    expect(expressions.filter(({ guard }) => guard).filter(isSuspect)).toEqual([])
  })

  it('Kring knows of every other why no text can make it slow', () => {
    const found = new Set(expressions.filter(isSuspect).map(({ whole }) => whole))
    expect([...found].filter((whole) => !(whole in bounded))).toEqual([])
    expect(Object.keys(bounded).filter((whole) => !expressions.some((one) => one.whole === whole))).toEqual([])
  }, 120_000)
})
