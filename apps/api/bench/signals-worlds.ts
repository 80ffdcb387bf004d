import { numbersFrom } from '../src/signals/communities.ts'
import type { Item } from '../src/signals/items.ts'
import { problems } from './signals-problems.ts'

export type World = { items: Item[]; planted: Set<number>; today: number }
export const POSTS = 1_200
const TEAMS = 140
const TODAY = 20_700

const things =
  `wondverband|een katheter|de steunkousen|insuline|oogdruppels|een stoma|de rollator|sondevoeding|zuurstof|een morfinepomp|de rolstoel|compressieverband|een infuus|medicatie in de vla|het personenalarm|de weegschaal|een hoorapparaat|het gebit|de zuurstoffles|een drain|the wheelchair|a pressure ulcer|wound dressing|the feeding tube|a hearing aid|oxygen at home|eye drops|dentures|the stair lift|an oedema sock`.split(
    '|',
  )
const people =
  `een cliënt met dementie|een jonge moeder|iemand na een beroerte|een echtpaar op leeftijd|iemand met parkinson|een mantelzorger die overbelast is|een man die niemand binnenlaat|iemand in de laatste weken|een cliënt met copd|iemand met een psychose|a client with dementia|someone after a stroke|a woman who lives alone|a man with heart failure|someone in the last weeks of life`.split(
    '|',
  )
const asks =
  `Hoe begin je over THING bij WHO?|Wie heeft ervaring met THING bij WHO?|WHO wil niet meer verder met THING, wat doe je?|THING bij WHO: wat werkt bij jullie?|Wanneer stop je met THING?|Mag de helpende THING doen bij WHO?|WHO vergeet THING elke ochtend|Een handige manier voor THING in een klein huis?|How do you start about THING with WHO?|THING with WHO: what works for you?|WHO refuses THING at night|When do you stop THING?|Familie van WHO vraagt naar THING|Scholing gezocht over THING`.split(
    '|',
  )

/**
 * Texts that come up all the time: the other problems of daily work and questions of care, by many teams, evenly over the
 * days. `burst` plants 8 to 12 texts about one problem in the last two weeks, by different people.
 */
export function makeWorld(seed: number, days: number, burst: boolean): World {
  const next = numbersFrom(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  const names = Object.keys(problems)
  const planted = burst ? pick(names) : ''
  const usual = names.filter((name) => name !== planted)
  const ordinary = () =>
    next() < 0.25
      ? pick((problems[pick(usual)] ?? '').split('\n'))
      : pick(asks).replace('THING', pick(things)).replace('WHO', pick(people))
  const items: Item[] = []
  const write = (title: string, day: number, team: number) =>
    items.push({
      id: items.length + 1,
      kind: 'QUESTION',
      title,
      body: '',
      language: /\b(the|a|an|with|you|when|no|our|how|we|she|her)\b/i.test(title) ? 'en' : 'nl',
      day,
      team,
      person: team * 10 + Math.floor(next() * 9),
      topics: [],
      eased: null,
    })
  const told = burst ? shuffled((problems[planted] ?? '').split('\n'), next).slice(0, 8 + Math.floor(next() * 5)) : []
  while (items.length < POSTS - told.length) write(ordinary(), TODAY - next() * days, Math.floor(next() * TEAMS))
  const first = Math.floor(next() * TEAMS)
  for (const [place, text] of told.entries()) write(text, TODAY - next() * 14, (first + place * 7) % TEAMS)
  const ids = new Set(items.slice(POSTS - told.length).map(({ id }) => id))
  return { items: items.toSorted((a, b) => a.day - b.day), planted: ids, today: TODAY }
}

function shuffled<T>(list: readonly T[], next: () => number): T[] {
  const mixed = [...list]
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1))
    const held = mixed[at] as T
    mixed[at] = mixed[other] as T
    mixed[other] = held
  }
  return mixed
}
