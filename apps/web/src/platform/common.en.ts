import { topics as named } from '@kring/words/en/topics'

export { feed } from '@kring/words/en/feed'
export { posts } from '@kring/words/en/posts'
export { faults } from '@kring/words/en/faults'
export { shell } from '@kring/words/en/shell'
export const topics: Record<string, string> = named
