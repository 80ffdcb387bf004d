import type { BylineFragment } from '@kring/contract/generated/operations'
import { A } from '@solidjs/router'
import { type JSX, Show } from 'solid-js'
import { common } from '../platform/common.ts'
import { Avatar, shortName } from '../ui/avatar.tsx'

type Props = {
  author: BylineFragment | null
  team: { id: string; slug: string; name: string } | null
  size?: 's'
  children?: JSX.Element
}

/** Who wrote it and for which team; `children` is a quiet second line. */
export function Byline(props: Props) {
  return (
    <div class="row by-line">
      <Avatar
        id={props.author?.id ?? props.team?.id ?? ''}
        initials={props.author?.initials ?? shortName(props.team?.name ?? '·')}
        size={props.size}
      />
      <span>
        <Show when={props.author} fallback={!props.team && common().posts.gone}>
          {(author) => (
            <A class="strong" href={`/people/${author().id}`}>
              {author().name}
            </A>
          )}
        </Show>
        <Show when={props.team}>
          {(team) => (
            <>
              {props.author && ' · '}
              <A class="quiet" href={`/teams/${team().slug}`}>
                {common().posts.by(team().name)}
              </A>
            </>
          )}
        </Show>
        {props.children}
      </span>
    </div>
  )
}
