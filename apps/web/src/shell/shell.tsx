import { type RouteSectionProps, useLocation } from '@solidjs/router'
import {
  createEffect,
  createMemo,
  createSignal,
  ErrorBoundary,
  lazy,
  Match,
  on,
  onCleanup,
  Show,
  Suspense,
  Switch,
} from 'solid-js'
import { __iconNode as cloud } from 'lucide-solid/icons/cloud-off'
import { common, why } from '../platform/common.ts'
import { connection } from '../platform/live.ts'
import { barrierWords } from '../barriers/words.ts'
import { findMe, me, meRefusal } from '../platform/session.ts'
import { pageName } from '../platform/title.ts'
import { withWords } from '../platform/words.ts'
import { entryWords, signInWords } from '../entry/words.ts'
import { writingWords } from '../writing/words.ts'
import { Bones, Empty } from '../ui/states.tsx'
import { say } from '../ui/voice.ts'
import { Voices } from '../ui/voices.tsx'
import { BottomNav, SideNav } from './navigation.tsx'
import { watchAround } from './surroundings.ts'
import { TopBar } from './top-bar.tsx'

const PartnerFrame = lazy(withWords(() => import('./partner-frame.tsx'), barrierWords, writingWords))
const SignInPage = lazy(withWords(() => import('../entry/sign-in-page.tsx'), signInWords, entryWords))

/** Pages before the door: somebody who forgot a password, or was sent a link, is nobody yet. */
const isOutside = (path: string) => path === '/forgot-password' || path === '/set-password'

/** The frame around every page; a stranger finds the door in its place, at whatever address. */
export function Shell(props: RouteSectionProps) {
  const place = useLocation()
  return (
    <>
      <Switch fallback={<Waiting />}>
        <Match when={isOutside(place.pathname)}>
          <Suspense>{props.children}</Suspense>
        </Match>
        <Match when={me()?.roles.includes('SHIELD')}>
          <PartnerFrame />
        </Match>
        <Match when={me()}>
          <Frame>{props.children}</Frame>
        </Match>
        <Match when={me() === null}>
          <Suspense>
            <SignInPage />
          </Suspense>
        </Match>
      </Switch>
      <Voices />
    </>
  )
}

/** Before it is known who is there: nothing, or why nobody can be known. */
function Waiting() {
  return (
    <Show when={meRefusal()}>
      {(refusal) => (
        <main>
          <Empty icon={cloud} title={common().shell.failed} level={1}>
            <p>{why(refusal())}</p>
            <button type="button" class="btn" onClick={() => findMe()}>
              {common().shell.retry}
            </button>
          </Empty>
        </main>
      )}
    </Show>
  )
}

function Frame(props: { children: RouteSectionProps['children'] }) {
  let main: HTMLElement | undefined
  watchAround()
  const place = useLocation()
  // a new page is read from its start, also by who cannot see that it changed
  createEffect(
    on(
      () => place.pathname,
      () => {
        main?.focus({ preventScroll: true })
        setTimeout(() => say(pageName()), 300)
      },
      { defer: true },
    ),
  )
  return (
    <>
      <button type="button" class="skip" onClick={() => main?.focus()}>
        {common().shell.skip}
      </button>
      <TopBar />
      <Offline />
      <div class="frame">
        <SideNav />
        <main
          id="main"
          tabIndex={-1}
          ref={(element) => {
            main = element
          }}
        >
          <ErrorBoundary fallback={(_fault, reset) => <Broken again={reset} />}>
            <Suspense fallback={<Bones label={common().shell.loading} />}>{props.children}</Suspense>
          </ErrorBoundary>
        </main>
      </div>
      <BottomNav />
    </>
  )
}

function Broken(props: { again: () => void }) {
  const place = useLocation()
  createEffect(
    on(
      () => place.pathname,
      () => props.again(),
      { defer: true },
    ),
  )
  return (
    <Empty icon={cloud} title={common().shell.failed} level={1}>
      <p>{common().shell.newVersion}</p>
      <button type="button" class="btn" onClick={() => location.reload()}>
        {common().shell.reload}
      </button>
    </Empty>
  )
}

/** Says quietly that the device or the server is away; what is on the screen stays. */
function Offline() {
  const [online, setOnline] = createSignal(navigator.onLine)
  const look = () => setOnline(navigator.onLine)
  window.addEventListener('online', look)
  window.addEventListener('offline', look)
  onCleanup(() => {
    window.removeEventListener('online', look)
    window.removeEventListener('offline', look)
  })
  const away = createMemo(() => {
    if (!online()) return common().shell.offline
    return connection() === 'lost' ? common().shell.reconnecting : ''
  })
  createEffect(on(away, (now, before) => before !== undefined && say(now || common().shell.back)))
  return (
    <Show when={away()}>
      <output class="offline">{away()}</output>
    </Show>
  )
}
