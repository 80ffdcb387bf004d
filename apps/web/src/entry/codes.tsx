import {
  ConfirmCodeApp,
  RenewRecoveryCodes,
  StartCodeApp,
  type StartCodeAppMutation,
  StopCodeApp,
} from '@kring/contract/generated/operations'
import { createSignal, For, Match, Show, Switch } from 'solid-js'
import { common } from '../platform/common.ts'
import { asRefusal, run } from '../platform/graphql.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { tell } from '../ui/voice.ts'
import type { Fresh } from './fresh.tsx'
import { Picture } from './picture.tsx'
import { entryWords, faultOf, whyNotIn } from './words.ts'

type Props = { left: number | null; fresh: Fresh; onChange: () => Promise<void> }
type App = StartCodeAppMutation['startCodeApp']

/** Codes of an app beside the password: begun with a picture, ended with a code; recovery codes for a lost phone. */
export function Codes(props: Props) {
  const [app, setApp] = createSignal<App>()
  const [asking, setAsking] = createSignal<'stop' | 'renew'>()
  const [codes, setCodes] = createSignal<readonly string[]>()
  const begin = async () => {
    try {
      await props.fresh.guarded(async () => {
        setApp((await run(StartCodeApp, {})).startCodeApp)
      })
    } catch (fault) {
      tell(whyNotIn(fault))
    }
  }
  const confirm = (code: string) =>
    props.fresh.guarded(async () => {
      const { confirmCodeApp } = await run(ConfirmCodeApp, { code })
      setApp(undefined)
      setCodes(confirmCodeApp)
      await props.onChange()
    })
  const prove = (code: string) =>
    props.fresh.guarded(async () => {
      if (asking() === 'renew') setCodes((await run(RenewRecoveryCodes, { code })).renewRecoveryCodes)
      else {
        await run(StopCodeApp, { code })
        tell(entryWords().codesStopped)
      }
      setAsking(undefined)
      await props.onChange()
    })
  return (
    <section class="card">
      <div>
        <h2>{entryWords().codes}</h2>
        <p class="meta">{entryWords().codesMore}</p>
      </div>
      <Switch>
        <Match when={codes()}>{(list) => <Recovery codes={list()} onKept={() => setCodes(undefined)} />}</Match>
        <Match when={props.left !== null}>
          <p>
            <strong>{entryWords().codesOn}</strong> {entryWords().codesLeft(props.left ?? 0)}
          </p>
          <div class="row tight wrap">
            <button type="button" class="btn o" onClick={() => setAsking('renew')}>
              {entryWords().codesRenew}
            </button>
            <button type="button" class="btn q" onClick={() => setAsking('stop')}>
              {entryWords().codesStop}
            </button>
          </div>
        </Match>
        <Match when={app()}>{(begun) => <Begun app={begun()} onCode={confirm} />}</Match>
        <Match when={true}>
          <button type="button" class="btn o" onClick={begin}>
            {entryWords().codesStart}
          </button>
        </Match>
      </Switch>
      <Dialog
        open={asking() !== undefined}
        title={asking() === 'renew' ? entryWords().codesRenew : entryWords().codesStop}
        closeLabel={common().shell.close}
        onClose={() => setAsking(undefined)}
      >
        <p>{entryWords().codesStopMore}</p>
        <CodeForm
          label={entryWords().code}
          submit={asking() === 'renew' ? entryWords().codesRenew : entryWords().codesStop}
          onCode={prove}
        />
      </Dialog>
    </section>
  )
}

function Begun(props: { app: App; onCode: (code: string) => Promise<void> }) {
  return (
    <>
      <h3>{entryWords().codesScan}</h3>
      <Picture text={props.app.address} label={entryWords().codesPicture} />
      <p>{entryWords().codesScanMore}</p>
      <p class="mono">{props.app.key.replace(/(.{4})(?=.)/g, '$1 ')}</p>
      <CodeForm
        label={entryWords().codesFirst}
        hint={entryWords().codesFirstHint}
        submit={entryWords().codesConfirm}
        onCode={props.onCode}
      />
    </>
  )
}

function CodeForm(props: { label: string; hint?: string; submit: string; onCode: (code: string) => Promise<void> }) {
  const [fault, setFault] = createSignal<string>()
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    setFault(undefined)
    try {
      await props.onCode(String(new FormData(form).get('code') ?? '').trim())
    } catch (refusal) {
      setFault(faultOf(asRefusal(refusal).fields.code) ?? whyNotIn(refusal))
      requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid]')?.focus())
    }
  }
  return (
    <form class="stack snug" onSubmit={send} novalidate>
      <Field label={props.label} hint={props.hint} fault={fault()}>
        {(ties) => (
          <input
            {...ties()}
            class="input"
            name="code"
            autocomplete="one-time-code"
            autocapitalize="off"
            spellcheck={false}
          />
        )}
      </Field>
      <button type="submit" class="btn">
        {props.submit}
      </button>
    </form>
  )
}

function Recovery(props: { codes: readonly string[]; onKept: () => void }) {
  return (
    <div class="stack snug" role="status">
      <h3>{entryWords().recovery}</h3>
      <p>{entryWords().recoveryMore}</p>
      <ul class="plain codes mono">
        <For each={props.codes}>{(code) => <li>{code}</li>}</For>
      </ul>
      <Show when={props.codes.length}>
        <button type="button" class="btn" onClick={() => props.onKept()}>
          {entryWords().recoveryDone}
        </button>
      </Show>
    </div>
  )
}
