import { body } from './synonyms/body.ts'
import { conditions } from './synonyms/conditions.ts'
import { descriptions } from './synonyms/descriptions.ts'
import { devices } from './synonyms/devices.ts'
import { everyday } from './synonyms/everyday.ts'
import { medicines } from './synonyms/medicines.ts'
import { operations } from './synonyms/operations.ts'
import { organisations } from './synonyms/organisations.ts'
import { people } from './synonyms/people.ts'
import { planning } from './synonyms/planning.ts'
import { procedures } from './synonyms/procedures.ts'
import { society } from './synonyms/society.ts'
import { symptoms } from './synonyms/symptoms.ts'
import { talk } from './synonyms/talk.ts'
import { things } from './synonyms/things.ts'
import { verbs } from './synonyms/verbs.ts'
import { ways } from './synonyms/ways.ts'

/** Words of both languages that mean one thing. `id` is stable: it is stored in indexes. */
export type Group = { id: string; theme: string; nl: string[]; en: string[]; topics: string[] }

const themes = {
  conditions,
  symptoms,
  body,
  devices,
  procedures,
  medicines,
  people,
  organisations,
  planning,
  operations,
  society,
  everyday,
  verbs,
  talk,
  things,
  ways,
  descriptions,
}

/**
 * Reads groups, one a line: `nl, nl | en, en`, if wanted with topics behind it (`| phy.skin`) and an id
 * before it (`id = nl | en`); else the first English words are the id. `#` starts a comment.
 */
export function parseGroups(text: string, theme: string): Group[] {
  const groups: Group[] = []
  for (const line of text.split('\n')) {
    const plain = line.replace(/#.*$/, '').trim()
    if (plain === '') continue
    const [named, rest] = plain.includes(' = ') ? plain.split(' = ') : ['', plain]
    const [nl, en, topics] = (rest ?? '').split('|').map(list)
    if (!nl?.length || !en?.length) throw new Error(`A synonym group needs words in both languages: ${plain}`)
    groups.push({ id: named || en[0]!.replaceAll(' ', '-').toLowerCase(), theme, nl, en, topics: topics ?? [] })
  }
  return groups
}

function list(column: string): string[] {
  return column
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

/** Every group Kring ships. */
export const synonyms: Group[] = Object.entries(themes).flatMap(([theme, text]) => parseGroups(text, theme))
