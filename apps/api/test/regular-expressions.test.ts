// Every regular expression of the project is looked at by a checker of backtracking. What it cannot call linear stands
// below, with the reason why no text that somebody sends can make it slow.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isSafe } from 'redos-detector'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const folders = [
  'apps/api/src',
  'apps/web/src',
  ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}/src`),
]

const bounded: Record<string, string> = {
  '/^\\s*([A-Z_][A-Z0-9_]*)\\s*=\\s*(.*?)\\s*$/': 'a line of the settings file of the house itself',
  '/^-+|-+$/g': 'the name of a team, at most a hundred letters',
  '/-+$/': 'the name of a team, at most a hundred letters',
  '/^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$/': 'what the operator types',
  '/```[\\s\\S]*?(```|$)/g': 'the first 1,120 letters of a text',
  '/!?\\[([^\\]]{0,200})\\]\\([^)]{0,400}\\)/g': 'the first 1,120 letters of a text',
  '/[\\s,;:.]+$/': 'at most 280 letters of an excerpt',
  '/@\\[([^\\]\\n]{1,80})\\]\\((u_[\\w-]{8,40})\\)/g':
    'looks 122 letters ahead at most, from signs that few texts have',
  '/@\\[[^\\]\\n]{1,80}\\]\\((u_[\\w-]{8,40})\\)/g': 'looks 122 letters ahead at most',
  '/@\\[([^\\]<>\\n]{1,80})\\]\\((u_[\\w-]{8,40})\\)/g': 'looks 122 letters ahead at most',
  "/[.'’-]+$/": 'one word',
  '/[aeiou].*n$/': 'one word of a list in the project',
  '/[aeiou].*e[lrnm]$/': 'one word of a list in the project',
  '/#.*$/': 'a line of a list in the project or of the house itself',
  '/\\s*…$/': 'one excerpt',
  '/\\S*$/': 'what stands in the search box, on the device itself',
  '/\\[([^\\]]*)\\]\\([^)]*\\)/g': 'one’s own text, on the device itself',
  '/[^.!?]+(?:[.!?]+(?=\\s|$)|$|[.!?])/g': 'an answer that was published, at most 20,000 letters, on the device itself',
  '/\\s*\\n\\s*/g': 'one’s own text, on the device itself',
  "/(?:^|[\\s(])@([\\p{L}][\\p{L}'’. -]{0,40})$/u": 'one’s own text before the caret, on the device itself',
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

const suspects = expressions.filter(
  ({ source, flags }) => !isSafe(new RegExp(source, flags), { maxScore: 200, timeout: 5_000 }).safe,
)

describe('regular expressions', () => {
  it('Kring looks at all of them', () => {
    expect(expressions.length).toBeGreaterThan(150)
    expect(expressions.some(({ guard }) => guard)).toBe(true)
  })

  it('Kring has none in the guard that can backtrack', () => {
    expect(suspects.filter(({ guard }) => guard)).toEqual([])
  })

  it('Kring knows of every other why no text can make it slow', () => {
    const found = new Set(suspects.map(({ whole }) => whole))
    expect([...found].filter((whole) => !(whole in bounded))).toEqual([])
    expect(Object.keys(bounded).filter((whole) => !found.has(whole))).toEqual([])
  })
})
