import { RemovePasskey, RenamePasskey } from '@kring/contract/generated/operations'
import { __iconNode as key } from 'lucide-solid/icons/key-round'
import { createSignal, For, Show } from 'solid-js'
import { common } from '../platform/common.ts'
import { asRefusal, run } from '../platform/graphql.ts'
import { locale } from '../platform/words.ts'
import { Confirm } from '../ui/confirm.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { Time } from '../ui/time.tsx'
import { tell } from '../ui/voice.ts'
import type { Fresh } from './fresh.tsx'
import { knowsPasskeys, makePasskey } from './passkey.ts'
import type { Held } from './security-page.tsx'
import { entryWords, faultOf, whyNotIn } from './words.ts'

type Passkey = Held['security']['passkeys'][number]
type Props = { passkeys: readonly Passkey[]; fresh: Fresh; onChange: () => Promise<void> }
type Naming = { title: string; name: string; keep: (name: string) => Promise<void> }

/** Passkeys: made on this device, given a name, taken away. */
export function Passkeys(props: Props) {
  const [naming, setNaming] = createSignal<Naming>()
  const [removing, setRemoving] = createSignal<Passkey>()
  const done = async (said: string) => {
    await props.onChange()
    tell(said)
  }
  const add = () =>
    setNaming({
      title: entryWords().passkeyAdd,
      name: entryWords().passkeyNameUsual,
      keep: (name) =>
        props.fresh.guarded(async () => {
          await makePasskey(name)
          await done(entryWords().passkeyMade)
        }),
    })
  const rename = ({ id, name }: Passkey) =>
    setNaming({
      title: entryWords().passkeyRenameOf(name),
      name,
      keep: async (next) => {
        await run(RenamePasskey, { passkey: id, name: next })
        await props.onChange()
      },
    })
  const remove = async () => {
    const passkey = removing()
    setRemoving(undefined)
    try {
      await props.fresh.guarded(async () => {
        await run(RemovePasskey, { passkey: passkey?.id ?? '' })
        await done(entryWords().passkeyRemoved)
      })
    } catch (fault) {
      tell(whyNotIn(fault))
    }
  }
  return (
    <section class="card">
      <div>
        <h2>{entryWords().passkeys}</h2>
        <p class="meta">{entryWords().passkeysMore}</p>
      </div>
      <Show when={props.passkeys.length} fallback={<p>{entryWords().passkeysNone}</p>}>
        <ul class="plain own-list">
          <For each={props.passkeys}>
            {(passkey) => (
              <One passkey={passkey} onRename={() => rename(passkey)} onRemove={() => setRemoving(passkey)} />
            )}
          </For>
        </ul>
      </Show>
      <Show when={knowsPasskeys()} fallback={<p class="meta">{entryWords().passkeyNot}</p>}>
        <button type="button" class="btn o" onClick={add}>
          {entryWords().passkeyAdd}
        </button>
      </Show>
      <Show when={naming()}>{(which) => <Name naming={which()} onClose={() => setNaming(undefined)} />}</Show>
      <Confirm
        open={removing() !== undefined}
        title={entryWords().passkeyRemoveTitle}
        yes={entryWords().passkeyRemove}
        no={common().shell.cancel}
        onYes={remove}
        onNo={() => setRemoving(undefined)}
      >
        {entryWords().passkeyRemoveMore(removing()?.name ?? '')}
      </Confirm>
    </section>
  )
}

function One(props: { passkey: Passkey; onRename: () => void; onRemove: () => void }) {
  return (
    <li>
      <Icon of={key} />
      <span class="grow">
        <strong>{props.passkey.name}</strong>
        <br />
        <span class="meta">{props.passkey.usedAt ? entryWords().passkeyUsed : entryWords().passkeyMadeOn} </span>
        <Time at={String(props.passkey.usedAt ?? props.passkey.createdAt)} language={locale()} />
        <Show when={props.passkey.backedUp}>
          <span class="meta">, {entryWords().passkeySynced}</span>
        </Show>
      </span>
      <span class="row tight">
        <button
          type="button"
          class="btn q"
          aria-label={entryWords().passkeyRenameOf(props.passkey.name)}
          onClick={() => props.onRename()}
        >
          {entryWords().passkeyRename}
        </button>
        <button
          type="button"
          class="btn q"
          aria-label={entryWords().passkeyRemoveOf(props.passkey.name)}
          onClick={() => props.onRemove()}
        >
          {entryWords().passkeyRemove}
        </button>
      </span>
    </li>
  )
}

function Name(props: { naming: Naming; onClose: () => void }) {
  const [fault, setFault] = createSignal<string>()
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget as HTMLFormElement).get('name') ?? '').trim()
    try {
      await props.naming.keep(name)
      props.onClose()
    } catch (refusal) {
      setFault(faultOf(asRefusal(refusal).fields.name) ?? whyNotIn(refusal))
    }
  }
  return (
    <Dialog open title={props.naming.title} closeLabel={common().shell.close} onClose={props.onClose}>
      <form class="stack" onSubmit={send} novalidate>
        <Field label={entryWords().passkeyName} hint={entryWords().passkeyNameHint} fault={fault()}>
          {(ties) => <input {...ties()} class="input" name="name" maxLength={40} value={props.naming.name} />}
        </Field>
        <button type="submit" class="btn">
          {entryWords().keep}
        </button>
      </form>
    </Dialog>
  )
}
