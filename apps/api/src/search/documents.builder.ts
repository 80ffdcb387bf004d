/** Free documents the search stories send, and what comes back. */
export const Find = `query ($query: String!, $filter: SearchFilter, $first: Int, $after: String, $correct: Boolean) {
  search(query: $query, filter: $filter, first: $first, after: $after, correct: $correct) {
    corrected more pageInfo { hasNextPage endCursor } facets { field values { value count } }
    edges { cursor title { text hit } snippet { text hit } node { __typename ... on Post { id title } ... on Team { id name } } } } }`
export const Completions = `query ($text: String!) { completions(text: $text) }`
export const SimilarTo = `query ($text: String!) { similar(text: $text) { id title } }`
export const WhoKnows = `query ($text: String!) { teamsWhoKnow(text: $text) { because team { name } shownBy { id title } } }`

type Fragment = { text: string; hit: boolean }
export type FoundPage = {
  search: {
    corrected: string | null
    more: boolean
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
    facets: { field: string; values: { value: string; count: number }[] }[]
    edges: {
      cursor: string
      title: Fragment[]
      snippet: Fragment[]
      node: { id: string; title?: string; name?: string }
    }[]
  }
}
