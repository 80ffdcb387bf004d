import { A } from '@solidjs/router'
import { __iconNode as dots } from 'lucide-solid/icons/ellipsis'
import { __iconNode as scissors } from 'lucide-solid/icons/scissors'
import { __iconNode as shield } from 'lucide-solid/icons/shield-question-mark'
import { createSignal, lazy, Show } from 'solid-js'
import { Drop } from '../ui/drop.tsx'
import { type Drawing, Icon } from '../ui/icon.tsx'
import { redactionWords } from './words.ts'

const ReportDialog = lazy(() => import('./report-dialog.tsx'))
const RedactDialog = lazy(() => import('./redact-dialog.tsx'))

type Text = { id: string; hidden: boolean; viewerMayRedact: boolean }
export type Deed = 'REPORT' | 'REDACT'

/** In the menu of every text: say that a client could be recognised, or take a part out. */
export function RedactionChoices(props: { text: Text; onChoose: (deed: Deed) => void; close: () => void }) {
  const choose = (deed: Deed) => {
    props.close()
    props.onChoose(deed)
  }
  return (
    <>
      <Show when={props.text.viewerMayRedact}>
        <Choice drawing={scissors} text={redactionWords().takeOut} onChoose={() => choose('REDACT')} />
      </Show>
      <Show when={!props.text.hidden}>
        <Choice drawing={shield} text={redactionWords().recognise} onChoose={() => choose('REPORT')} />
      </Show>
    </>
  )
}

function Choice(props: { drawing: Drawing; text: string; onChoose: () => void }) {
  return (
    <button type="button" class="item" onClick={() => props.onChoose()}>
      <Icon of={props.drawing} /> {props.text}
    </button>
  )
}

type DialogsProps = { text: string; deed: Deed | undefined; onClose: () => void; onDone: () => void }

/** What a choice opens. `onDone`: the text is hidden, or a part of it is gone. */
export function RedactionDialogs(props: DialogsProps) {
  return (
    <>
      <Show when={props.deed === 'REPORT'}>
        <ReportDialog text={props.text} onClose={props.onClose} onDone={props.onDone} />
      </Show>
      <Show when={props.deed === 'REDACT'}>
        <RedactDialog text={props.text} onClose={props.onClose} onDone={props.onDone} />
      </Show>
    </>
  )
}

/** The menu of an answer or a comment. */
export function TextMenu(props: { text: Text; onDone: () => void }) {
  const [deed, setDeed] = createSignal<Deed>()
  return (
    <>
      <Drop label={redactionWords().menu} class="act only" face={<Icon of={dots} />}>
        {(close) => <RedactionChoices text={props.text} onChoose={setDeed} close={close} />}
      </Drop>
      <RedactionDialogs text={props.text.id} deed={deed()} onClose={() => setDeed()} onDone={props.onDone} />
    </>
  )
}

/** Told to the author and to stewards, who still see it. */
export function HiddenNote(props: { hidden: boolean }) {
  return (
    <Show when={props.hidden}>
      <p class="note">
        <strong>{redactionWords().hidden}.</strong> {redactionWords().hiddenMore}{' '}
        <A class="link" href="/reports">
          {redactionWords().toReports}
        </A>
      </p>
    </Show>
  )
}
