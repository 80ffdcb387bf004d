import { TestSites } from '@kring/contract/generated/operations'
import { A } from '@solidjs/router'
import { For } from 'solid-js'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { drawing, lay } from '../teams/lay.ts'
import { libraryWords } from './words.ts'

export type Site = {
  id: string
  title: string
  lessons: string[]
  place: { name: string; lat: number; lon: number } | null
}
export const readSites = () =>
  load(
    () => true,
    async (): Promise<Site[]> => (await run(TestSites, {})).testSites,
  )

const percent = (part: number, whole: number) => `${(100 * part) / whole}%`
const onDrawing = (spot: { x: number; y: number }) =>
  spot.x >= 0 && spot.x <= drawing.width && spot.y >= 0 && spot.y <= drawing.height

/** Test sites that lie on the drawing of the country. */
export function SiteDots(props: { sites: readonly Site[] }) {
  const placed = () =>
    props.sites.flatMap((site) => {
      const spot = site.place && lay(site.place)
      return spot && onDrawing(spot) ? [{ site, spot }] : []
    })
  return (
    <For each={placed()}>
      {({ site, spot }) => (
        <li style={{ left: percent(spot.x, drawing.width), top: percent(spot.y, drawing.height) }}>
          <A class="dot-at site" href={`/library/${site.id}`} aria-label={libraryWords().map.toSite(site.title)}>
            <i />
            <span class="name" aria-hidden="true">
              {site.title}
            </span>
          </A>
        </li>
      )}
    </For>
  )
}

/** All test sites with what they learned, under the map: those beyond its edges too. */
export function SiteList(props: { sites: readonly Site[] }) {
  return (
    <section class="stack snug">
      <h2>{libraryWords().map.sites}</h2>
      <For each={props.sites}>
        {(site) => (
          <article class="card stack close">
            <h3>
              <A href={`/library/${site.id}`}>{site.title}</A>
            </h3>
            <p class="meta">{site.place?.name}</p>
            <ul class="bullets">
              <For each={site.lessons}>{(lesson) => <li>{lesson}</li>}</For>
            </ul>
          </article>
        )}
      </For>
    </section>
  )
}
