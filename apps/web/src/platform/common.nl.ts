import { topics as named } from '@kring/words/nl/topics'

export { feed } from '@kring/words/nl/feed'
export { posts } from '@kring/words/nl/posts'
export { faults } from '@kring/words/nl/faults'
export { shell } from '@kring/words/nl/shell'
export const topics: Record<string, string> = named
