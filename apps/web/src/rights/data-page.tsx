import { ArchiveNow, AskArchive, Leave, MyData, type MyDataQuery } from '@kring/contract/generated/operations'
import { A } from '@solidjs/router'
import { createUniqueId, For, Match, onCleanup, Show, Switch } from 'solid-js'
import { createSignal } from 'solid-js'
import { type Fresh, makeFresh } from '../entry/fresh.tsx'
import { common, why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { findMe } from '../platform/session.ts'
import { pageTitle } from '../platform/title.ts'
import { locale } from '../platform/words.ts'
import { Confirm } from '../ui/confirm.tsx'
import { Bones } from '../ui/states.tsx'
import { tell } from '../ui/voice.ts'
import { whoOf } from './who.ts'
import { rightsWords } from './words.ts'
import './rights.css'
import '../people/profile.css'
import '../writing/writing.css'
import '../entry/door.css'

type Archive = NonNullable<MyDataQuery['archive']>
/** While an archive is being made one looks again, in milliseconds. */
const lookAgain = 3_000

/** One's own data as a file, and leaving for good. */
export default function DataPage() {
  const loaded = load(
    () => true,
    () => run(MyData, {}),
  )
  pageTitle(() => rightsWords().dataTitle)
  return (
    <div class="cols">
      <div class="stack mid me">
        <div>
          <h1>{rightsWords().dataTitle}</h1>
          <p class="meta">{rightsWords().dataMore}</p>
          <A class="link" href="/privacy">
            {rightsWords().privacyLink}
          </A>
        </div>
        <Switch fallback={<Bones count={2} label={common().shell.loading} />}>
          <Match when={loaded.value()}>{(held) => <Parts held={held()} />}</Match>
          <Match when={loaded.refusal()}>{(refusal) => <p class="note bad">{why(refusal())}</p>}</Match>
        </Switch>
      </div>
    </div>
  )
}

function Parts(props: { held: MyDataQuery }) {
  const fresh = makeFresh(() => whoOf(props.held))
  return (
    <>
      <Mine archive={props.held.archive} hours={props.held.keeping.archive} fresh={fresh} />
      <Leaving fresh={fresh} />
      {fresh.dialog()}
    </>
  )
}

function Mine(props: { archive: Archive | null; hours: number; fresh: Fresh }) {
  const [archive, setArchive] = createSignal(props.archive)
  const timer = setInterval(async () => {
    if (archive() && !archive()?.readyAt) setArchive((await run(ArchiveNow, {})).archive)
  }, lookAgain)
  onCleanup(() => clearInterval(timer))
  const ask = () =>
    props.fresh
      .guarded(async () => {
        setArchive((await run(AskArchive, {})).askArchive)
      })
      .catch((fault: unknown) => tell(why(fault)))
  const size = () =>
    new Intl.NumberFormat(locale(), { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }).format(
      Math.max(1, (archive()?.bytes ?? 0) / 1000),
    )
  return (
    <section class="card stack">
      <h2>{rightsWords().archive}</h2>
      <p>{rightsWords().archiveMore(props.hours)}</p>
      <div role="status">
        <Switch>
          <Match when={archive()?.url}>
            {(url) => (
              <a
                class="btn"
                href={url()}
                download=""
                rel="external"
                onClick={() => setTimeout(() => setArchive(null), 1_000)}
              >
                {rightsWords().fetch(size())}
              </a>
            )}
          </Match>
          <Match when={archive() && !archive()?.readyAt}>
            <p class="note">{rightsWords().packing}</p>
          </Match>
        </Switch>
      </div>
      <Show when={!archive() || (archive()?.readyAt && !archive()?.url)}>
        <button type="button" class="btn o" onClick={ask}>
          {rightsWords().ask}
        </button>
      </Show>
    </section>
  )
}

const choices = ['NAMELESS', 'WITHDRAWN'] as const

function Leaving(props: { fresh: Fresh }) {
  const [choice, setChoice] = createSignal<(typeof choices)[number]>('NAMELESS')
  const [sure, setSure] = createSignal(false)
  const group = createUniqueId()
  const leave = () => {
    setSure(false)
    props.fresh
      .guarded(async () => {
        await run(Leave, { contributions: choice() })
        tell(rightsWords().left)
        await findMe()
      })
      .catch((fault: unknown) => tell(why(fault)))
  }
  return (
    <section class="card stack">
      <h2>{rightsWords().leave}</h2>
      <p>{rightsWords().leaveMore}</p>
      <fieldset class="choice">
        <legend>{rightsWords().contributions}</legend>
        <For each={choices}>
          {(one) => (
            <label class="option keep-option">
              <input type="radio" name={group} checked={choice() === one} onChange={() => setChoice(one)} />
              <span>
                <span class="strong">{rightsWords().choices[one].name}</span>
                <br />
                <span class="meta">{rightsWords().choices[one].more}</span>
              </span>
            </label>
          )}
        </For>
      </fieldset>
      <button type="button" class="btn danger" onClick={() => setSure(true)}>
        {rightsWords().leaveNow}
      </button>
      <Confirm
        open={sure()}
        title={rightsWords().sure}
        yes={rightsWords().leaveNow}
        no={rightsWords().stay}
        onYes={leave}
        onNo={() => setSure(false)}
      >
        {rightsWords().sureMore}
      </Confirm>
    </section>
  )
}
