import { PracticeLog, RemoveLogEntry } from '@kring/contract/generated/operations'
import { A } from '@solidjs/router'
import { __iconNode as cloud } from 'lucide-solid/icons/cloud-off'
import { __iconNode as lock } from 'lucide-solid/icons/lock'
import { __iconNode as notebook } from 'lucide-solid/icons/notebook-pen'
import { createSignal, For, Match, Show, Switch } from 'solid-js'
import { dayOf } from '../intervision/moment.ts'
import { both, type Method, readMethods } from '../intervision/read.ts'
import { common, why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { pageTitle } from '../platform/title.ts'
import { locale } from '../platform/words.ts'
import { Confirm } from '../ui/confirm.tsx'
import { Icon } from '../ui/icon.tsx'
import { Bones, Empty } from '../ui/states.tsx'
import { tell } from '../ui/voice.ts'
import { type Entry, EntryForm } from './entry-form.tsx'
import { logWords } from './words.ts'
import '../intervision/intervision.css'

async function readLog(after: string | null, signal?: AbortSignal) {
  const { practiceLog } = await run(PracticeLog, { after }, signal)
  const { edges, pageInfo } = practiceLog
  return { entries: edges.map((edge): Entry => edge.node), after: pageInfo.hasNextPage ? pageInfo.endCursor : null }
}

/** Somebody's own log, newest first. */
export default function LogPage() {
  const [adding, setAdding] = createSignal(false)
  const methods = load(
    () => true,
    () => readMethods(),
  )
  const loaded = load(
    () => true,
    (_key, signal) => readLog(null, signal),
  )
  const more = async () => {
    const next = await readLog(loaded.value()?.after ?? null)
    loaded.change((found) => {
      found.entries.push(...next.entries)
      found.after = next.after
    })
  }
  const kept = () => {
    setAdding(false)
    tell(logWords().kept)
    loaded.again()
  }
  pageTitle(() => logWords().title)
  const texts = () => logWords()
  return (
    <div class="cols">
      <div class="stack mid">
        <div>
          <p class="meta">
            <A href="/intervision">{texts().back}</A>
          </p>
          <h1>{texts().title}</h1>
          <p class="meta">
            <Icon of={lock} /> {texts().lead}
          </p>
        </div>
        <Show
          when={adding()}
          fallback={
            <div>
              <button type="button" class="btn" onClick={() => setAdding(true)}>
                {texts().add}
              </button>
            </div>
          }
        >
          <section class="card stack snug">
            <h2>{texts().add}</h2>
            <EntryForm methods={methods.value() ?? []} onKept={kept} onCancel={() => setAdding(false)} />
          </section>
        </Show>
        <Switch fallback={<Bones count={2} label={common().shell.loading} />}>
          <Match when={loaded.value()?.entries.length === 0}>
            <Empty icon={notebook} title={texts().empty}>
              <p>{texts().emptyMore}</p>
            </Empty>
          </Match>
          <Match when={loaded.value()}>
            {(found) => (
              <>
                <For each={found().entries}>
                  {(entry) => <OneEntry entry={entry} methods={methods.value() ?? []} again={loaded.again} />}
                </For>
                <Show when={found().after}>
                  <button type="button" class="btn o" onClick={more}>
                    {texts().more}
                  </button>
                </Show>
                <section class="card soft stack close">
                  <p class="meta">{texts().files}</p>
                  <div class="row wrap">
                    <a class="btn o" href="/log.pdf" download="">
                      {texts().pdf}
                    </a>
                    <a class="btn o" href="/log.csv" download="">
                      {texts().csv}
                    </a>
                  </div>
                </section>
              </>
            )}
          </Match>
          <Match when={loaded.refusal()}>
            {(refusal) => (
              <Empty icon={cloud} title={common().shell.failed}>
                <p>{why(refusal())}</p>
                <button type="button" class="btn o" onClick={() => loaded.again()}>
                  {common().shell.retry}
                </button>
              </Empty>
            )}
          </Match>
        </Switch>
      </div>
    </div>
  )
}

type OneProps = { entry: Entry; methods: Method[]; again: () => Promise<void> }

function OneEntry(props: OneProps) {
  const [editing, setEditing] = createSignal(false)
  const [asking, setAsking] = createSignal(false)
  const method = () => {
    const its = props.methods.find((one) => one.key === props.entry.method)
    return its ? both(its.name) : logWords().elsewhere
  }
  const written = () => Boolean(props.entry.reflection || props.entry.takeAlong)
  const remove = async () => {
    setAsking(false)
    try {
      await run(RemoveLogEntry, { entry: props.entry.id })
      tell(logWords().removed)
      await props.again()
    } catch (fault) {
      tell(why(fault))
    }
  }
  const kept = () => {
    setEditing(false)
    tell(logWords().kept)
    props.again()
  }
  return (
    <article class="card stack snug">
      <div>
        <h2 class="h3">{dayOf(props.entry.heldOn, locale())}</h2>
        <p class="meta">
          {[
            logWords().minutes(props.entry.minutes),
            method(),
            logWords().roles[props.entry.role],
            ...(props.entry.fromSession ? [logWords().inKring] : []),
          ].join(' · ')}
        </p>
      </div>
      <Show
        when={!editing()}
        fallback={
          <EntryForm entry={props.entry} methods={props.methods} onKept={kept} onCancel={() => setEditing(false)} />
        }
      >
        <Said label={logWords().reflection} text={props.entry.reflection} />
        <Said label={logWords().takeAlong} text={props.entry.takeAlong} />
        <div class="row wrap">
          <button type="button" class="btn o" onClick={() => setEditing(true)}>
            {written() ? logWords().change : logWords().write}
          </button>
          <button type="button" class="btn q" onClick={() => setAsking(true)}>
            {logWords().remove}
          </button>
        </div>
      </Show>
      <Confirm
        open={asking()}
        title={logWords().removeTitle}
        yes={logWords().removeYes}
        no={logWords().removeNo}
        onYes={remove}
        onNo={() => setAsking(false)}
      >
        {logWords().removeMore}
      </Confirm>
    </article>
  )
}

function Said(props: { label: string; text: string }) {
  return (
    <Show when={props.text}>
      <div>
        <h3 class="meta">{props.label}</h3>
        <p>{props.text}</p>
      </div>
    </Show>
  )
}
