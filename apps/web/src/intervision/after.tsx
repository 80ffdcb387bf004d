import { KeepNotes, KeepSummary, RemoveRecord } from '@kring/contract/generated/operations'
import { limits } from '@kring/contract/limits'
import { __iconNode as lock } from 'lucide-solid/icons/lock'
import { createSignal, Show } from 'solid-js'
import { Travel } from '../learnings/travel.tsx'
import { run } from '../platform/graphql.ts'
import { myself } from '../platform/session.ts'
import { locale } from '../platform/words.ts'
import { Confirm } from '../ui/confirm.tsx'
import { Icon } from '../ui/icon.tsx'
import { EarlierTalks } from './earlier-talks.tsx'
import { dayOf } from './moment.ts'
import { OwnText } from './own-text.tsx'
import { PlanForm } from './plan.tsx'
import { both, type Circle, type Session } from './read.ts'
import { Record } from './record.tsx'
import type { LiveRoom } from './room.ts'
import { Settings } from './settings.tsx'
import { circleWords } from './words.ts'

type Props = { circle: Circle; room: LiveRoom }

/** After a talk: what the presenter takes along, one's own notes, what was said, and what comes next. */
export function After(props: Props) {
  const session = () => props.circle.session as Session
  const [planning, setPlanning] = createSignal(false)
  return (
    <div class="cols">
      <div class="stack mid">
        <div>
          <h1>{circleWords().after.ended}</h1>
          <p class="meta">
            {both(session().method.name)} · {dayOf(session().endedAt ?? session().startedAt ?? '', locale())}
          </p>
        </div>
        <p>{circleWords().after.thanks}</p>
        <Talked circle={props.circle} session={session()} room={props.room} />
        <Travel circle={props.circle.id} session={session().id} presenter={session().presenter?.id} />
        <section class="stack snug">
          <Show
            when={planning()}
            fallback={
              <button type="button" class="btn o" onClick={() => setPlanning(true)}>
                {circleWords().after.again}
              </button>
            }
          >
            <h2>{circleWords().room.plan}</h2>
            <PlanForm circle={props.circle} room={props.room} />
          </Show>
        </section>
        <EarlierTalks circle={props.circle} room={props.room} except={session().id} />
        <Settings circle={props.circle} room={props.room} />
      </div>
    </div>
  )
}

/** One talk that ended: the presenter's summary, one's own notes, and the record while it is there. */
export function Talked(props: Props & { session: Session }) {
  const presented = () => props.session.presenter?.id === myself().id
  return (
    <>
      <Show when={presented()}>
        <Summary {...props} />
      </Show>
      <section class="card stack snug">
        <h2>{circleWords().after.notes}</h2>
        <p class="meta">
          <Icon of={lock} /> {circleWords().after.notesMore}
        </p>
        <OwnText
          parts={[{ name: 'notes', label: circleWords().after.notesLabel, kept: props.session.notes }]}
          max={limits.circle.notes.max}
          send={circleWords().after.notesKeep}
          done={circleWords().after.notesKept}
          onKeep={async (_name, text, notAClient) => {
            await run(KeepNotes, { session: props.session.id, text, notAClient })
            props.room.loaded.again()
          }}
        />
      </section>
      <TheRecord {...props} />
    </>
  )
}

/** The presenter's own, filled from what was said, to change and to keep. */
function Summary(props: Props & { session: Session }) {
  const outputs = (): { [output: string]: string } => circleWords().after.outputs
  const parts = () =>
    props.session.summary.map((part) => ({
      name: part.output,
      label: outputs()[part.output] ?? circleWords().after.summary,
      kept: part.text,
    }))
  return (
    <section class="card stack snug summary">
      <h2>{circleWords().after.summaryMine}</h2>
      <p class="meta">
        <Icon of={lock} /> {circleWords().after.summaryHint}
      </p>
      <Show when={parts().length} fallback={<p class="meta">{circleWords().after.summaryEmpty}</p>}>
        <OwnText
          parts={parts()}
          max={limits.circle.notes.max}
          send={circleWords().after.summaryKeep}
          done={circleWords().after.summaryKept}
          onKeep={async (output, text, notAClient) => {
            await run(KeepSummary, { session: props.session.id, output, text, notAClient })
            props.room.loaded.again()
          }}
        />
      </Show>
    </section>
  )
}

function TheRecord(props: Props & { session: Session }) {
  const [asking, setAsking] = createSignal(false)
  const texts = () => circleWords().after
  const remove = () => {
    setAsking(false)
    props.room.act(() => run(RemoveRecord, { session: props.session.id }), texts().removed)
  }
  return (
    <section class="stack snug">
      <h2>{texts().record}</h2>
      <p class="meta">
        <Show when={props.session.readableUntil} fallback={texts().untilRemoved}>
          {(at) => <>{texts().until(dayOf(at(), locale()))}</>}
        </Show>
      </p>
      <Record circle={props.circle} session={props.session} />
      <Show when={props.session.viewerMayRemove}>
        <div>
          <button type="button" class="btn q" onClick={() => setAsking(true)}>
            {texts().remove}
          </button>
        </div>
        <Confirm
          open={asking()}
          title={texts().removeTitle}
          yes={texts().removeYes}
          no={circleWords().leave.no}
          onYes={remove}
          onNo={() => setAsking(false)}
        >
          {texts().removeMore}
        </Confirm>
      </Show>
    </section>
  )
}
