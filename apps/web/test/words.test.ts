import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { FINDING_KINDS } from '@kring/guard'
import { guardKinds as guardEn } from '@kring/words/en/guard'
import { entry as entryEn } from '@kring/words/en/entry'
import { membership as membershipEn } from '@kring/words/en/membership'
import { fileFaults as filesEn } from '@kring/words/en/photos'
import { faults as faultsEn } from '@kring/words/en/faults'
import { refusals as refusalsEn } from '@kring/words/en/refusals'
import { guardKinds as guardNl } from '@kring/words/nl/guard'
import { entry as entryNl } from '@kring/words/nl/entry'
import { membership as membershipNl } from '@kring/words/nl/membership'
import { fileFaults as filesNl } from '@kring/words/nl/photos'
import { faults as faultsNl } from '@kring/words/nl/faults'
import { refusals as refusalsNl } from '@kring/words/nl/refusals'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const sources = globSync('apps/api/src/**/*.ts', { cwd: root })
  .filter((file) => !/\.test\.ts$|generated|operator|exchange/.test(file))
  .map((file) => readFileSync(`${root}/${file}`, 'utf8'))

const codes = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')

/** What the web never sends itself, and so never has to explain: documents, cursors and origins of other programs. */
const forPrograms = [
  'document_too_long',
  'no_introspection',
  'too_deep',
  'too_many_aliases',
  'too_many_directives',
  'no_document',
  'only_persisted',
  'only_subscriptions',
  'other_origin',
  'not_with_token',
  'not_in_scope',
]

/** Every reason code that the API can answer with. */
function reasons(): string[] {
  const found = sources.flatMap((text) => [
    ...codes(text, /\b(?:forbidden|conflict|unauthenticated)\(\s*'([a-z_]+)'/g),
    ...codes(text, /\breason(?::| =)\s*'([a-z_]+)'/g),
    // badInput({ field: 'code' }), also with a choice between two, and the collected faults of a form
    ...codes(text, /\bbadInput\(\{([^}]*)\}/g).flatMap((inside) =>
      codes(inside, /[:?]\s*'([a-z]+_[a-z_]+|required)'/g),
    ),
    ...codes(text, /\bfaults(?:\[[^\]]+\]|\.\w+) = '([a-z_]+)'/g),
    ...codes(text, /\breturn '([a-z]+(?:_[a-z]+)+|required)'/g),
    ...codes(text, /\b(?:no|refused?|denied|never)\(\s*'([a-z_]+)'/g),
  ])
  const kinds = codes(sources.join('\n'), /new Refusal\(\s*'([A-Z_]+)'/g).map((code) => code.toLowerCase())
  return [...new Set([...found, ...kinds])].filter((code) => !forPrograms.includes(code)).sort()
}

describe('Kring', () => {
  it('finds the codes of the API where they are written', () => {
    const known = reasons()
    for (const code of [
      'wrong_credentials',
      'required',
      'too_short',
      'no_team',
      'key_used',
      'client_data',
      'own_answer',
    ])
      expect(known).toContain(code)
  })

  it('has a sentence for every reason to refuse, in both languages', () => {
    const known = reasons()
    // what is said of files comes with the forms that take them, not with the first load
    const [en, nl] = [
      { ...faultsEn, ...refusalsEn, ...filesEn, ...entryEn.faults, ...membershipEn.reasons },
      { ...faultsNl, ...refusalsNl, ...filesNl, ...entryNl.faults, ...membershipNl.reasons },
    ]
    expect(known.filter((code) => !(code in en))).toEqual([])
    expect(known.filter((code) => !(code in nl))).toEqual([])
    for (const sentence of [...Object.values(en), ...Object.values(nl)]) expect(sentence).toMatch(/^\p{Lu}.+[.?!]$/u)
  })

  it('has a name for every kind of client data that the guard finds, in both languages', () => {
    expect(FINDING_KINDS.filter((kind) => !(kind in guardEn))).toEqual([])
    expect(FINDING_KINDS.filter((kind) => !(kind in guardNl))).toEqual([])
  })
})
