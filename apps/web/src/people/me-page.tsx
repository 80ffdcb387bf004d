import { MyProfile } from '@kring/contract/generated/operations'
import { locales } from '@kring/contract/limits'
import type { Theme } from '@kring/contract/generated/operations'
import { A } from '@solidjs/router'
import { createUniqueId, For, type JSX, Match, Show, Switch } from 'solid-js'
import { common, why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { chooseLocale, chooseTheme, myself, signOut } from '../platform/session.ts'
import { theme } from '../platform/theme.ts'
import { pageTitle } from '../platform/title.ts'
import { locale } from '../platform/words.ts'
import { redactionWords } from '../redaction/words.ts'
import { Bones } from '../ui/states.tsx'
import { tell } from '../ui/voice.ts'
import { ProfileForm } from './profile-form.tsx'
import { peopleWords } from './words.ts'
import './profile.css'
import '../writing/writing.css'

/** One's own profile and how Kring looks; password and signing out. */
export default function MePage() {
  const loaded = load(
    () => true,
    () => run(MyProfile, {}),
  )
  pageTitle(() => peopleWords().mine)
  return (
    <div class="cols">
      <div class="stack mid me">
        <div>
          <h1>{peopleWords().mine}</h1>
          <p class="meta">{peopleWords().mineMore}</p>
          <A class="link" href={`/people/${myself().id}`}>
            {peopleWords().view}
          </A>
        </div>
        <Switch fallback={<Bones count={1} label={common().shell.loading} />}>
          <Match when={loaded.value()?.me}>{(person) => <ProfileForm person={person()} />}</Match>
          <Match when={loaded.refusal()}>{(refusal) => <p class="note bad">{why(refusal())}</p>}</Match>
        </Switch>
        <Display />
        <Watch />
        <Security />
        <Leaving />
      </div>
    </div>
  )
}

/** Where one sees what was hidden, and what was done. */
function Watch() {
  return (
    <section class="card stack">
      <A class="link" href="/reports">
        {redactionWords().reportsTitle}
      </A>
      <A class="link" href="/acts">
        {redactionWords().actsTitle}
      </A>
      <Show when={myself().roles.some((role) => role === 'STEWARD' || role === 'OPERATOR')}>
        <A class="link" href="/people">
          {peopleWords().everyone}
        </A>
      </Show>
    </section>
  )
}

/** How one signs in has a page of its own. */
function Security() {
  return (
    <section class="card stack">
      <A class="link" href="/me/security">
        {peopleWords().security}
      </A>
      <A class="link" href="/me/tokens">
        {peopleWords().tokens}
      </A>
      <A class="link" href="/me/data">
        {peopleWords().data}
      </A>
      <A class="link" href="/privacy">
        {peopleWords().privacy}
      </A>
    </section>
  )
}

const themes: Theme[] = ['SYSTEM', 'LIGHT', 'DARK']

function Display() {
  return (
    <section class="card">
      <h2>{peopleWords().display}</h2>
      <Either
        legend={peopleWords().locale}
        choices={[...locales]}
        chosen={locale()}
        name={(one) => <span lang={one}>{peopleWords().locales[one]}</span>}
        onChoose={chooseLocale}
      />
      <Either
        legend={peopleWords().theme}
        choices={themes}
        chosen={theme()}
        name={(one) => common().shell.themes[one]}
        onChoose={chooseTheme}
      />
    </section>
  )
}

type EitherProps<V extends string> = {
  legend: string
  choices: V[]
  chosen: V
  name: (choice: V) => JSX.Element
  onChoose: (choice: V) => void
}

function Either<V extends string>(props: EitherProps<V>) {
  const group = createUniqueId()
  return (
    <fieldset class="choice">
      <legend>{props.legend}</legend>
      <div class="either">
        <For each={props.choices}>
          {(choice) => (
            <label class="option">
              <input
                type="radio"
                name={group}
                checked={props.chosen === choice}
                onChange={() => props.onChoose(choice)}
              />
              <span class="strong">{props.name(choice)}</span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  )
}

function Leaving() {
  const leave = async (everywhere: boolean) => {
    try {
      await signOut(everywhere)
      tell(common().shell.signedOut)
    } catch (fault) {
      tell(why(fault))
    }
  }
  return (
    <section class="card">
      <h2>{peopleWords().leaving}</h2>
      <p class="meta">{peopleWords().leavingMore}</p>
      <div class="row tight wrap">
        <button type="button" class="btn o" onClick={() => leave(false)}>
          {common().shell.signOut}
        </button>
        <button type="button" class="btn q" onClick={() => leave(true)}>
          {common().shell.signOutEverywhere}
        </button>
      </div>
    </section>
  )
}
