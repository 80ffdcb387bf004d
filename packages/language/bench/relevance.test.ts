import { expect, test } from 'vitest'
import { loadNetwork } from './relevance.ts'
import { labelled } from './sets.ts'

const network = [
  { type: 'answer', ref: 'a/x/1', to: 'q/x/1', body: 'Met een aantrekhulp.' },
  { type: 'question', ref: 'q/x/1', title: 'Steunkous aantrekken', body: '', language: 'nl' },
  {
    type: 'tip',
    ref: 't/y/1',
    title: 'Fair roster',
    situation: 'Who works?',
    whatWeDid: ['Draw lots'],
    language: 'en',
  },
  { type: 'metoo', to: 'q/x/1', by: 'person/1' },
]

test('The bench counts answers towards their question, whatever the order of the lines', () => {
  const docs = loadNetwork(network.map((row) => JSON.stringify(row)).join('\n'))
  expect(docs.map(({ id, extra, language }) => [id, extra, language])).toEqual([
    ['q/x/1', 'Met een aantrekhulp.', 'nl'],
    ['t/y/1', undefined, 'en'],
  ])
  const [whole, own] = labelled('{"query":"stocking","ref":"q/x/1"}\n', docs)
  expect([whole?.docs.length, own?.docs.length]).toEqual([2, 1])
})

test('The bench asks paraphrases of the questions and their look-alikes together', () => {
  const sets = labelled('{"question":"a","paraphrase":"b","hard_negative":"c","question_en":"d"}', [])
  expect(sets.map(({ docs, cases }) => [docs.length, cases])).toEqual([
    [2, [{ query: 'b', ref: 'right/0' }]],
    [2, [{ query: 'd', ref: 'right/0' }]],
  ])
})
