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

const onDrawing = (spot: { x: number; y: number }) =>
  spot.x >= 0 && spot.x <= drawing.width && spot.y >= 0 && spot.y <= drawing.height

/** Test sites that lie on the drawing of the country. For the eye alone: each stands as a link in the list beside it. */
export function SiteDots(props: { sites: readonly Site[] }) {
  const spots = () =>
    props.sites.flatMap((site) => {
      const spot = site.place && lay(site.place)
      return spot && onDrawing(spot) ? [spot] : []
    })
  return (
    <For each={spots()}>{(spot) => <rect class="site" x={spot.x - 7} y={spot.y - 7} width="14" height="14" />}</For>
  )
}

/** All test sites with what they learned, under the map: those beyond its edges too. */
export function SiteList(props: { sites: readonly Site[] }) {
  return (
    <section class="stack snug">
      <div>
        <h2>{libraryWords().map.sites}</h2>
        <p class="meta">{libraryWords().map.more}</p>
      </div>
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
