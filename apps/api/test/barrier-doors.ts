import * as doc from './documents.ts'
import { key } from './helpers.ts'
import type { Secret } from './secret.ts'

/** What a barrier adds to the fields of every post. */
export const ofBarrier = `... on Barrier { stops workAround reason steps { note } solutions { edges { node { id body outcomes { outcome } comments { body } photos { id } } } } handovers { id body answer } }`
const input = (given: object) => ({ ...given, clientKey: key() })

/** How an outsider would try barriers, their solutions and what was handed over (leak.test.ts). */
export const barrierDoors: Record<string, (secret: Secret) => { query: string; variables?: object }> = {
  'Query.barriers': () => ({
    query: `query { barriers { edges { node { id title ${ofBarrier} } } } some: barriers(category: "ticc.1", state: LIFTED, topic: "phy.skin") { edges { node { id } } } }`,
  }),
  'Query.handedToMe': () => ({ query: `query { handedToMe(first: 100) { edges { node { id body answer } } } }` }),
  'Mutation.raiseBarrier': () => ({
    query: doc.RaiseBarrier,
    variables: {
      input: input({ title: 'Iets van buiten', body: 'Tekst', stops: 'Ons eigen team.', category: 'ticc.1d' }),
    },
  }),
  'Mutation.editBarrier': (s) => ({
    query: `mutation ($id: ID!) { editBarrier(input: { barrier: $id, title: "Overgenomen titel" }) { id title } }`,
    variables: { id: s.barrier },
  }),
  'Mutation.changeBarrierState': (s) => ({
    query: doc.BarrierState,
    variables: { input: { barrier: s.barrier, state: 'LIFTED' } },
  }),
  'Mutation.meTooBarrier': (s) => ({ query: doc.MeTooBarrier, variables: { barrier: s.barrier, on: true } }),
  'Mutation.solve': (s) => ({ query: doc.Solve, variables: { input: input({ barrier: s.barrier, body: 'Zo' }) } }),
  'Mutation.sayOutcome': (s) => ({ query: doc.SayOutcome, variables: { solution: s.solution, outcome: 'WORKED' } }),
  'Mutation.handOver': (s) => ({
    query: `mutation ($input: HandoverInput!) { handOver(input: $input) { id body } }`,
    variables: {
      input: input({ barrier: s.barrier, to: s.shield, body: 'Een tekst van buiten', answerBy: '2026-12-01' }),
    },
  }),
  'Mutation.answerHandover': (s) => ({
    query: doc.AnswerHandover,
    variables: { input: { handover: s.handover, body: 'Een antwoord van buiten' } },
  }),
  'Mutation.withdrawHandover': (s) => ({
    query: `mutation ($id: ID!) { withdrawHandover(handover: $id) }`,
    variables: { id: s.handover },
  }),
}
