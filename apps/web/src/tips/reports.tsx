import { A } from '@solidjs/router'
import type { TryOutcome } from '@kring/contract/generated/operations'
import { __iconNode as check } from 'lucide-solid/icons/check'
import { __iconNode as half } from 'lucide-solid/icons/circle-dot-dashed'
import { __iconNode as cross } from 'lucide-solid/icons/x'
import { For, Show } from 'solid-js'
import { common } from '../platform/common.ts'
import { locale } from '../platform/words.ts'
import { Avatar, shortName } from '../ui/avatar.tsx'
import { type Drawing, Icon } from '../ui/icon.tsx'
import { Time } from '../ui/time.tsx'
import { failuresFirst, type Report } from './read.ts'
import { tipWords } from './words.ts'

export const outcomeIcon: Record<TryOutcome, Drawing> = { WORKED: check, PARTLY: half, DID_NOT: cross }

/** How it went in other teams, what did not work first. */
export function Reports(props: { reports: Report[] }) {
  return (
    <Show when={props.reports.length}>
      <section class="stack" id="reports">
        <h2>{tipWords().reports}</h2>
        <div class="card reports">
          <ul class="plain">
            <For each={failuresFirst(props.reports)}>{(report) => <One report={report} />}</For>
          </ul>
        </div>
      </section>
    </Show>
  )
}

function One(props: { report: Report }) {
  const team = () => props.report.team
  return (
    <li class="row">
      <Avatar id={team().id} initials={shortName(team().name)} size="s" />
      <div class="grow">
        <div class="row wrap tight">
          <A class="strong" href={`/teams/${team().slug}`}>
            {common().posts.by(team().name)}
          </A>
          <span class={`outcome o-${props.report.outcome.toLowerCase()}`}>
            <Icon of={outcomeIcon[props.report.outcome]} /> {tipWords().outcomes[props.report.outcome]}
          </span>
          <Time at={props.report.createdAt} language={locale()} />
        </div>
        <Show when={props.report.note}>
          <p class="said">{props.report.note}</p>
        </Show>
      </div>
    </li>
  )
}
