import { keepsNothing } from '../platform/kept.ts'
import type { SearchFilter, SearchKind } from '@kring/contract/generated/operations'

export const kinds: SearchKind[] = ['QUESTION', 'TIP', 'LEARNING', 'BARRIER', 'UPDATE', 'TEAM']
export type Time = 'month' | 'year'
/** A search as it stands in the address. */
export type Asked = {
  q: string
  kinds: SearchKind[]
  topics: string[]
  region: string
  language: string
  answered: 'yes' | 'no' | ''
  when: Time | ''
  /** Within the texts of one team. */
  team: string
  /** Within one's own texts. */
  mine: boolean
  exact: boolean
  /** For development: why each hit stands where it stands. */
  explain: boolean
}

const list = (text: string | null) => (text ? text.split(',').filter(Boolean) : [])
const oneOf = <V extends string>(value: string | null, allowed: readonly V[]): V | '' =>
  allowed.find((one) => one === value) ?? ''

/** On a shared device what was asked stands in no address, and so in no history: only which one of these it is. */
const unwritten: Asked[] = []

export function readAsked(search: string): Asked {
  const params = new URLSearchParams(search)
  const held = unwritten[Number(params.get('s') ?? Number.NaN)]
  if (held) return held
  const wanted = list(params.get('kind')).map((one) => one.toUpperCase())
  return {
    q: (params.get('q') ?? '').slice(0, 200),
    kinds: kinds.filter((kind) => wanted.includes(kind)),
    topics: list(params.get('topic')).slice(0, 10),
    region: params.get('region') ?? '',
    language: params.get('language') ?? '',
    answered: oneOf(params.get('answered'), ['yes', 'no']),
    when: oneOf(params.get('when'), ['month', 'year']),
    team: /^t_[\w-]{8,40}$/.exec(params.get('team') ?? '')?.[0] ?? '',
    mine: params.get('mine') === '1',
    exact: params.get('exact') === '1',
    explain: params.has('explain'),
  }
}

/** The address of a search; what is not asked for does not stand in it. */
export function addressOf(asked: Asked): string {
  if (keepsNothing()) return `/search?s=${unwritten.push({ ...asked }) - 1}`
  const params = new URLSearchParams()
  const put = (name: string, value: string) => value && params.set(name, value)
  put('q', asked.q)
  put('kind', asked.kinds.join(',').toLowerCase())
  put('topic', asked.topics.join(','))
  put('region', asked.region)
  put('language', asked.language)
  put('answered', asked.answered)
  put('when', asked.when)
  put('team', asked.team)
  put('mine', asked.mine ? '1' : '')
  put('exact', asked.exact ? '1' : '')
  put('explain', asked.explain ? '1' : '')
  const text = params.toString()
  return text ? `/search?${text}` : '/search'
}

/** How many filters are on. */
export const filtersOn = (asked: Asked): number =>
  asked.kinds.length +
  asked.topics.length +
  [asked.region, asked.language, asked.answered, asked.when, asked.team, asked.mine].filter(Boolean).length

export const withoutFilters = (asked: Asked): Asked => ({
  ...readAsked(''),
  q: asked.q,
  exact: asked.exact,
  explain: asked.explain,
})

const days: Record<Time, number> = { month: 31, year: 365 }

export function filterOf(asked: Asked): SearchFilter {
  const since = asked.when && new Date(Math.floor(Date.now() / 864e5 - days[asked.when]) * 864e5).toISOString()
  return {
    kinds: asked.kinds.length ? asked.kinds : null,
    topics: asked.topics.length ? asked.topics : null,
    region: asked.region || null,
    language: asked.language || null,
    answered: asked.answered ? asked.answered === 'yes' : null,
    since: since || null,
    team: asked.team || null,
    mine: asked.mine || null,
  }
}

/** Whether anything is asked: words, or all that a filter leaves. */
export const isAsked = (asked: Asked): boolean => asked.q.trim() !== '' || filtersOn(asked) > 0
