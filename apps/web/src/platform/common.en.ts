import { topics as named } from '@kring/words/en/topics'

export { feed } from '@kring/words/en/feed'
export { posts } from '@kring/words/en/posts'
export { refusals } from '@kring/words/en/refusals'
export { shell } from '@kring/words/en/shell'
export const topics: Record<string, string> = named
