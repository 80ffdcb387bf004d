import { TextParts } from '@kring/contract/generated/operations'
import { Match, Switch } from 'solid-js'
import { common, why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Bones } from '../ui/states.tsx'
import { Parts } from './parts.tsx'
import { redactionWords } from './words.ts'

/** Takes a part out of one's own text, or as a steward out of any that one sees. */
export default function RedactDialog(props: { text: string; onClose: () => void; onDone: () => void }) {
  const loaded = load(
    () => props.text,
    async (text) => (await run(TextParts, { text })).textParts,
  )
  const done = () => {
    loaded.again()
    props.onDone()
  }
  return (
    <Dialog open title={redactionWords().takeOut} closeLabel={redactionWords().cancel} onClose={props.onClose}>
      <Switch fallback={<Bones count={1} label={common().shell.loading} />}>
        <Match when={loaded.value()}>{(parts) => <Parts text={props.text} parts={parts()} onDone={done} />}</Match>
        <Match when={loaded.refusal()}>{(refusal) => <p class="note bad">{why(refusal())}</p>}</Match>
      </Switch>
    </Dialog>
  )
}
