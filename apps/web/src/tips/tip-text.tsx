import { useNavigate } from '@solidjs/router'
import { __iconNode as clock } from 'lucide-solid/icons/calendar-clock'
import { __iconNode as hand } from 'lucide-solid/icons/hand'
import { __iconNode as pill } from 'lucide-solid/icons/pill'
import { __iconNode as shareIcon } from 'lucide-solid/icons/share-2'
import { For, type JSX, Show } from 'solid-js'
import { common } from '../platform/common.ts'
import { locale } from '../platform/words.ts'
import { Attachments, Photos } from '../photos/shown.tsx'
import { Byline } from '../posts/byline.tsx'
import { card } from '../posts/cards.ts'
import { share } from '../posts/deeds.ts'
import { OwnerActs } from '../posts/owner-acts.tsx'
import { SaveAct, ThankAct, TopicChips } from '../posts/post-card.tsx'
import { PostHead } from '../posts/post-page.tsx'
import { type Drawing, Icon } from '../ui/icon.tsx'
import { ReplacedNote } from '../upkeep/replaced.tsx'
import { aboutMedication, failuresFirst, month, type ReadTip } from './read.ts'
import { TrustBar } from './trust-bar.tsx'
import { tipWords } from './words.ts'

/** The tip itself: who, how it went elsewhere, when, when not, the steps, what it changed. */
export function TipText(props: { tip: ReadTip; again: () => void }) {
  return (
    <article class="whole tip">
      <PostHead post={props.tip} />
      <Byline author={props.tip.author} team={props.tip.team} />
      <section class="card stack close">
        <TrustBar of={props.tip} />
        <Failure tip={props.tip} />
      </section>
      <Warnings tip={props.tip} />
      <ReplacedNote sources={props.tip.sources} mayReplace={props.tip.viewerMayReplaceSource} again={props.again} />
      <div class="stack" lang={props.tip.language}>
        <Part title={tipWords().situation}>
          <p class="lead plain-text">{props.tip.situation}</p>
        </Part>
        <NotWhen list={props.tip.notWhen} />
        <Part title={tipWords().steps}>
          <ol class="plain steps">
            <For each={props.tip.whatWeDid}>{(step) => <li>{step}</li>}</For>
          </ol>
        </Part>
        <List title={tipWords().materials} items={props.tip.materials} />
        <Part title={tipWords().result}>
          <p class="plain-text">{props.tip.result}</p>
          <p class="meta">{tipWords().resultKinds[props.tip.resultKind]}</p>
        </Part>
        <List title={tipWords().watchFor} items={props.tip.watchFor} />
      </div>
      <Photos
        photos={props.tip.photos}
        mine={props.tip.viewerMayEdit || (props.tip.hidden && props.tip.viewerMayRedact)}
        mayRedact={props.tip.viewerMayRedact}
        onGone={props.again}
      />
      <Attachments files={props.tip.attachments} mine={props.tip.viewerMayRedact} onGone={props.again} />
      <TopicChips ids={props.tip.topics.map((topic) => topic.id)} />
      <Acts tip={props.tip} />
    </article>
  )
}

/** The newest report of a team for which it did not work, above the fold. */
function Failure(props: { tip: ReadTip }) {
  const first = () => failuresFirst(props.tip.tried).find((report) => report.outcome === 'DID_NOT')
  return (
    <Show when={first()}>
      {(report) => (
        <div class="failure">
          <h2 class="h3">{tipWords().failedTitle(props.tip.didNot)}</h2>
          <p>
            <span lang={props.tip.language}>{report().note || tipWords().failedQuiet}</span>{' '}
            <span class="meta">{common().posts.by(report().team.name)}</span>
          </p>
          <Show when={props.tip.tried.length > 1}>
            <a class="link" href={`/tips/${props.tip.id}#reports`}>
              {tipWords().toReports}
            </a>
          </Show>
        </div>
      )}
    </Show>
  )
}

function Warnings(props: { tip: ReadTip }) {
  const when = () => month(props.tip.reviewOn, locale())
  return (
    <>
      <Show when={aboutMedication(props.tip)}>
        <Say drawing={pill} title={tipWords().medication}>
          {tipWords().medicationMore}
        </Say>
      </Show>
      <Show when={props.tip.tipState === 'DUE'}>
        <Say drawing={clock} title={tipWords().due}>
          {props.tip.viewerMayEdit ? tipWords().dueOwn : tipWords().dueMore(when())}
        </Say>
      </Show>
    </>
  )
}

function Say(props: { drawing: Drawing; title: string; children: JSX.Element }) {
  return (
    <div class="note say">
      <Icon of={props.drawing} />
      <p>
        <strong>{props.title}</strong>
        <br />
        {props.children}
      </p>
    </div>
  )
}

function NotWhen(props: { list: string[] }) {
  return (
    <Show when={props.list.length}>
      <section class="not-when">
        <h2>
          <Icon of={hand} /> {tipWords().notWhen}
        </h2>
        <ul>
          <For each={props.list}>{(item) => <li>{item}</li>}</For>
        </ul>
      </section>
    </Show>
  )
}

function Part(props: { title: string; children: JSX.Element }) {
  return (
    <section class="stack close">
      <h2>{props.title}</h2>
      {props.children}
    </section>
  )
}

function List(props: { title: string; items: string[] }) {
  return (
    <Show when={props.items.length}>
      <Part title={props.title}>
        <ul class="bullets">
          <For each={props.items}>{(item) => <li>{item}</li>}</For>
        </ul>
      </Part>
    </Show>
  )
}

function Acts(props: { tip: ReadTip }) {
  const go = useNavigate()
  return (
    <Show when={card(props.tip.id)}>
      {(now) => (
        <div class="acts">
          <ThankAct post={now()} />
          <SaveAct post={now()} label />
          <button type="button" class="act" onClick={() => share(`/tips/${props.tip.id}`)}>
            <Icon of={shareIcon} /> {common().posts.share}
          </button>
          <OwnerActs post={props.tip} onEdit={() => go(`/tips/${props.tip.id}/edit`)} />
        </div>
      )}
    </Show>
  )
}
