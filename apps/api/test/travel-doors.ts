import type { Secret } from './secret.ts'
import { word } from './secret.ts'

type Try = (secret: Secret) => { query: string; variables?: object }

/** How an outsider would try what may travel from a room, and others' logs. Rooms themselves have a walk of their own. */
export const travelDoors: Record<string, Try> = {
  'LearningDraft.learning': () => ({
    query: `query { learningDrafts { id title insight learning { id title body } } search(query: "${word}", filter: { kinds: [LEARNING] }) { edges { node { ... on Post { id title } } } } }`,
  }),
  'LearningDraft.version': (s) => ({
    query: `query ($id: ID!) { learningDraft(id: $id) { version title suggestions { body } } learningDrafts { version } }`,
    variables: { id: s.question },
  }),
  'LogEntry.minutes': () => ({
    query: `query { practiceLog(first: 100) { edges { node { id minutes reflection takeAlong } } } }`,
  }),
}
