import { conjugate, separate } from './conjugate.ts'
import { fold } from './fold.ts'
import { synonyms } from './groups.ts'
import { irregularDutch, irregularEnglish, irregularNouns, regularDutch } from './irregular-verbs.ts'
import type { Language } from './words.ts'

type Lemmas = Map<string, string>

const irregular = new Map(rows(irregularDutch).map(([infinitive, ...forms]) => [infinitive!, forms]))
const tables: Record<Language, Lemmas> = { nl: dutch(), en: english() }

/** The plain form of an inflected word the stemmer would not bring home: gevallen → vallen, fell → fall. */
export function lemma(folded: string, language: Language): string | undefined {
  return tables[language].get(folded)
}

/** Separable verbs by particle and the plain form of their base: `terug bellen` → terugbellen. */
export const separable: Map<string, string> = new Map()
/** The particles of those verbs. */
export const particles: Set<string> = new Set()

for (const infinitive of infinitives()) {
  const parted = separate(infinitive)
  if (!parted) continue
  separable.set(`${parted.particle} ${parted.base}`, infinitive)
  particles.add(parted.particle)
}

function infinitives(): string[] {
  const listed = synonyms.filter((group) => group.theme === 'verbs').flatMap((group) => group.nl.map(fold))
  const regular = regularDutch.trim().split(/\s+/)
  return [...new Set([...irregular.keys(), ...regular, ...listed])].filter((word) => /^[a-z]{3,}n$/.test(word))
}

function dutch(): Lemmas {
  const found: Lemmas = new Map()
  const all = infinitives()
  for (const [plain, ...plurals] of rows(irregularNouns)) for (const form of plurals) found.set(form, plain!)
  // An infinitive is never read as the form of another verb, and simple verbs come before separable ones.
  for (const infinitive of all) found.set(infinitive, infinitive)
  for (const infinitive of all) {
    for (const form of forms(infinitive)) if (!found.has(form)) found.set(form, infinitive)
    const parted = separate(infinitive)
    if (!parted) continue
    for (const form of [...forms(parted.base), `te${parted.base}`]) {
      const whole = parted.particle + form
      if (!found.has(whole)) found.set(whole, infinitive)
    }
  }
  return found
}

function forms(infinitive: string): string[] {
  const strong = irregular.get(infinitive) ?? []
  return [...strong, ...conjugate(infinitive)]
}

function english(): Lemmas {
  return new Map(rows(irregularEnglish).flatMap(([plain, ...forms]) => forms.map((form) => [form, plain!] as const)))
}

function rows(text: string): string[][] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
}
