import { limits } from '@kring/contract/limits'
import {
  AddToken,
  MyTokens,
  type MyTokensQuery,
  RevokeToken,
  type TokenScope,
} from '@kring/contract/generated/operations'
import { createSignal, For, Match, Show, Switch } from 'solid-js'
import { makeFresh } from '../entry/fresh.tsx'
import { common, sentence, why } from '../platform/common.ts'
import { asRefusal, type Refusal, run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { pageTitle } from '../platform/title.ts'
import { locale } from '../platform/words.ts'
import { Field } from '../ui/field.tsx'
import { Bones } from '../ui/states.tsx'
import { tell } from '../ui/voice.ts'
import { whoOf } from './who.ts'
import { rightsWords } from './words.ts'
import './rights.css'
import '../people/profile.css'
import '../writing/writing.css'
import '../entry/door.css'

type Token = MyTokensQuery['tokens'][number]

/** Keys with which programs act as this person. */
export default function TokensPage() {
  const loaded = load(
    () => true,
    () => run(MyTokens, {}),
  )
  pageTitle(() => rightsWords().tokensTitle)
  return (
    <div class="cols">
      <div class="stack mid me">
        <div>
          <h1>{rightsWords().tokensTitle}</h1>
          <p class="meta">{rightsWords().tokensMore}</p>
        </div>
        <Switch fallback={<Bones count={2} label={common().shell.loading} />}>
          <Match when={loaded.value()}>
            {(held) => (
              <>
                <Make held={held()} onMade={loaded.again} />
                <Show when={held().tokens.length} fallback={<p class="note">{rightsWords().tokensNone}</p>}>
                  <ul class="plain card own-list">
                    <For each={held().tokens}>{(token) => <One token={token} onGone={loaded.again} />}</For>
                  </ul>
                </Show>
              </>
            )}
          </Match>
          <Match when={loaded.refusal()}>{(refusal) => <p class="note bad">{why(refusal())}</p>}</Match>
        </Switch>
      </div>
    </div>
  )
}

const scopes: TokenScope[] = ['READ', 'WRITE']
const lasting = [30, 90, 365]

function Make(props: { held: MyTokensQuery; onMade: () => Promise<void> }) {
  const fresh = makeFresh(() => whoOf(props.held))
  const [secret, setSecret] = createSignal('')
  const [refusal, setRefusal] = createSignal<Refusal>()
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    const typed = new FormData(form)
    const input = {
      name: String(typed.get('name')),
      scopes: scopes.filter((scope) => typed.has(scope)),
      days: Number(typed.get('days')),
    }
    setRefusal(undefined)
    try {
      await fresh.guarded(async () => {
        setSecret((await run(AddToken, { input })).addToken.secret)
        form.reset()
        await props.onMade()
      })
    } catch (fault) {
      setRefusal(asRefusal(fault))
      requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid]')?.focus())
    }
  }
  const fault = (field: string) => sentence(refusal()?.fields[field])
  const other = () => {
    const no = refusal()
    return no && !Object.keys(no.fields).length ? why(no) : undefined
  }
  return (
    <>
      <Show when={secret()}>
        <section class="card stack" role="status">
          <h2>{rightsWords().made}</h2>
          <p>{rightsWords().madeMore}</p>
          <code class="secret">{secret()}</code>
          <div class="row tight wrap">
            <button
              type="button"
              class="btn o"
              onClick={() => navigator.clipboard.writeText(secret()).then(() => tell(rightsWords().copied))}
            >
              {rightsWords().copy}
            </button>
            <button type="button" class="btn q" onClick={() => setSecret('')}>
              {rightsWords().hide}
            </button>
          </div>
        </section>
      </Show>
      <form class="card" onSubmit={send} novalidate>
        <h2>{rightsWords().make}</h2>
        <Show when={other()}>
          {(text) => (
            <p class="note bad" role="alert">
              {text()}
            </p>
          )}
        </Show>
        <Field label={rightsWords().tokenName} hint={rightsWords().tokenNameHint} fault={fault('name')}>
          {(ties) => (
            <input {...ties()} class="input" name="name" autocomplete="off" maxLength={limits.token.name.max} />
          )}
        </Field>
        <fieldset class="choice">
          <legend>{rightsWords().scopes}</legend>
          <For each={scopes}>
            {(scope) => (
              <label class="option">
                <input type="checkbox" name={scope} checked={scope === 'READ'} />
                <span>{rightsWords().scopeNames[scope]}</span>
              </label>
            )}
          </For>
          <Show when={fault('scopes')}>{(text) => <span class="fault">{text()}</span>}</Show>
        </fieldset>
        <Field label={rightsWords().lasts}>
          {(ties) => (
            <select {...ties()} class="input" name="days">
              <For each={lasting}>
                {(days) => (
                  <option value={days} selected={days === limits.token.days.usual}>
                    {rightsWords().days(days)}
                  </option>
                )}
              </For>
            </select>
          )}
        </Field>
        <button type="submit" class="btn">
          {rightsWords().make}
        </button>
      </form>
      {fresh.dialog()}
    </>
  )
}

function One(props: { token: Token; onGone: () => Promise<void> }) {
  const day = (at: unknown) =>
    new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeZone: 'Europe/Amsterdam' }).format(
      new Date(String(at)),
    )
  const end = () =>
    run(RevokeToken, { token: props.token.id })
      .then(() => tell(rightsWords().revoked))
      .then(props.onGone)
      .catch((fault: unknown) => tell(why(fault)))
  const facts = () =>
    [
      props.token.scopes.map((scope) => rightsWords().scopeNames[scope]).join(', '),
      props.token.expiresAt && rightsWords().ends(day(props.token.expiresAt)),
      props.token.usedAt ? rightsWords().used(day(props.token.usedAt)) : rightsWords().neverUsed,
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <li>
      <span class="grow">
        <strong>{props.token.name}</strong>
        <br />
        <span class="meta">{facts()}</span>
      </span>
      <button type="button" class="btn o" aria-label={rightsWords().revokeThis(props.token.name)} onClick={end}>
        {rightsWords().revoke}
      </button>
    </li>
  )
}
