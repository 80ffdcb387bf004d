import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BadSetting } from '../config.ts'
import { type Method, methodFile } from './method.ts'

const withKring = fileURLToPath(new URL('./methods', import.meta.url))
/** The order in which they are shown: the easiest to begin with first. */
const order = [
  'basic',
  'five_step',
  'troika',
  'incident',
  'problem_loop',
  'sf_team',
  'action_set',
  'qualities',
  'ten_step',
  'gossip',
  'balint',
]

/** A method from its file. Throws BadSetting with the file and what is wrong with it. */
export function readMethod(path: string, own: boolean): Method {
  const wrong = (what: string) => new BadSetting(`The method in ${path} cannot be used: ${what}.`)
  let json: unknown
  try {
    json = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw wrong(error instanceof SyntaxError ? `it is not JSON (${error.message})` : 'it cannot be read')
  }
  const parsed = methodFile.safeParse(json)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw wrong(`${issue?.path.join('.') || 'the file'}: ${issue?.message ?? 'unknown'}`)
  }
  if (parsed.data.key !== basename(path, '.json')) throw wrong(`its key is ${parsed.data.key}, unlike the file's name`)
  return { ...parsed.data, own }
}

const inFolder = (folder: string, own: boolean) =>
  globSync('*.json', { cwd: folder })
    .sort()
    .map((file) => readMethod(join(folder, file), own))

const given = inFolder(withKring, false).sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key))

const read = new Map<string, ReadonlyMap<string, Method>>()

/**
 * The methods of this installation: Kring's, and those in the organisation's folder. Read once.
 * Throws BadSetting for a file that cannot be used, or one with the key of a method of Kring.
 */
export function methodsOf(config: { methods: string }): ReadonlyMap<string, Method> {
  const known = read.get(config.methods)
  if (known) return known
  const all = new Map(given.map((method) => [method.key, method]))
  for (const method of inFolder(config.methods, true)) {
    if (all.has(method.key))
      throw new BadSetting(`The method in ${config.methods}: ${method.key} is a method of Kring. Give it another key.`)
    all.set(method.key, method)
  }
  read.set(config.methods, all)
  return all
}

/** A method by its key; one that the organisation took away since has no phases any more. */
export function methodBy(config: { methods: string }, key: string): Method {
  const name = { nl: key, en: key }
  return (
    methodsOf(config).get(key) ?? {
      key,
      name,
      about: name,
      people: { min: 3, max: 8 },
      experience: 'new',
      aims: ['act'],
      presenter: 'before',
      facilitator_takes_part: false,
      phases: [],
      own: true,
    }
  )
}
