import { type Accessor, createEffect, createMemo, createSignal, onCleanup } from 'solid-js'
import type { Finding } from '@kring/guard'
import { createStore, unwrap } from 'solid-js/store'
import { type Place, Refusal } from '../platform/graphql.ts'
import { me } from '../platform/session.ts'

/** A finding of the guard; one that only the server made has no suggestion and is left out when made anonymous. */
export type Found = Pick<Finding, 'start' | 'end'> & { kind: string; level: string; suggestion?: string | null }
/** The texts of a form that are looked at, by field, and how to change one. */
export type Watched = {
  texts: Accessor<Record<string, string>>
  change: (field: string, text: string) => void
  /** Who will read it, or reads it already. */
  audience?: () => string | undefined
}

/** As on the server: the place of one's own team tells nothing to who is of that team or region. */
function ownPlaces(audience: string | undefined): string[] {
  const team = audience === 'TEAM' || audience === 'REGION' ? me()?.team : null
  return team?.place ? [team.place.name, team.name] : []
}

const keyOf = (text: string, found: Found) => `${found.kind} ${text.slice(found.start, found.end)}`

/**
 * Looks at what is being typed for what could identify a client, on this device: the same rules as the server.
 * What the writer says is not a client stays said for that very text.
 */
export function makeGuard(watched: Watched) {
  const [found, setFound] = createStore<Record<string, Found[]>>({})
  const [stated, setStated] = createSignal<ReadonlySet<string>>(new Set())
  let timer: ReturnType<typeof setTimeout> | undefined

  const look = async () => {
    const texts = watched.texts()
    // an empty form does not fetch the rules
    if (!Object.values(texts).some((text) => text.trim())) return
    const teamPlaces = ownPlaces(watched.audience?.())
    const { findClientData } = await import('@kring/guard')
    for (const [field, text] of Object.entries(texts)) {
      if (watched.texts()[field] === text) setFound(field, findClientData(text, { teamPlaces }))
    }
  }
  createEffect(() => {
    JSON.stringify([watched.texts(), watched.audience?.()])
    clearTimeout(timer)
    timer = setTimeout(() => look().catch(() => {}), 350)
  })
  onCleanup(() => clearTimeout(timer))

  /** What is marked in one field now; places that typing has overtaken are left out. */
  const open = (field: string): Found[] => {
    const text = watched.texts()[field] ?? ''
    return (found[field] ?? []).filter((one) => one.end <= text.length && !stated().has(keyOf(text, one)))
  }
  const all = createMemo(() =>
    Object.keys(watched.texts()).flatMap((field) => open(field).map((one) => ({ ...one, field }))),
  )
  const hard = () => all().some((one) => one.level === 'BLOCK')
  return {
    open,
    all,
    hard,
    /** Whether the writer stated that all that was marked is not about a client. */
    notAClient: () => !all().length && stated().size > 0,
    state: () =>
      setStated((before) => new Set([...before, ...all().map((one) => keyOf(watched.texts()[one.field] ?? '', one))])),
    anonymise: async () => {
      const [{ makeAnonymous }, { languageOf }] = await Promise.all([
        import('@kring/guard'),
        import('@kring/guard/language'),
      ])
      for (const [field, text] of Object.entries(watched.texts())) {
        const marked = open(field).map((one) => ({ suggestion: '', ...unwrap(one) }) as Finding)
        if (marked.length) watched.change(field, makeAnonymous(text, marked, languageOf(text)))
      }
      await look()
    },
    /** Looks once more before sending; the last word is the server's. */
    look,
    /** Marks what the server found; it counts from the first letter, without the space before it. */
    take: (fault: unknown) => {
      if (!(fault instanceof Refusal) || !fault.places.length) return
      const texts = watched.texts()
      const fields = Object.keys(texts)
      const of = (place: Place) => (place.field && fields.includes(place.field) ? place.field : (fields[0] ?? ''))
      for (const [field, text] of Object.entries(texts)) {
        const before = text.length - text.trimStart().length
        const places = fault.places
          .filter((place) => of(place) === field)
          .map((place) => ({ ...place, start: place.start + before, end: place.end + before }))
        if (places.length) setFound(field, places)
      }
    },
  }
}

export type Guard = ReturnType<typeof makeGuard>
