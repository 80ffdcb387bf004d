import { ImportPeople, type ImportPeopleMutation } from '@kring/contract/generated/operations'
import { readSheet } from '@kring/contract/sheet-text'
import { createSignal, For, Show } from 'solid-js'
import { run } from '../platform/graphql.ts'
import { peopleWords } from '../people/words.ts'
import { Field } from '../ui/field.tsx'
import { tell } from '../ui/voice.ts'
import { membershipWords, reasonOf, whyNot } from './words.ts'

type Report = ImportPeopleMutation['importPeople']

/** People and teams from a file: first looked at, then taken in. The file is kept nowhere. */
export function FromFile(props: { mail: boolean; onDone: () => Promise<void> }) {
  const [csv, setCsv] = createSignal('')
  const [report, setReport] = createSignal<Report>()
  const [letters, setLetters] = createSignal(false)
  const [fault, setFault] = createSignal<string>()
  const look = async (file: File | undefined) => {
    setReport(undefined)
    setFault(undefined)
    if (!file) return
    try {
      setCsv(readSheet(new Uint8Array(await file.arrayBuffer())))
      setReport((await run(ImportPeople, { csv: csv(), write: false, invite: false })).importPeople)
    } catch (refusal) {
      setFault(whyNot(refusal))
    }
  }
  const write = async () => {
    try {
      const { importPeople } = await run(ImportPeople, { csv: csv(), write: true, invite: letters() })
      setReport(importPeople.written ? undefined : importPeople)
      if (!importPeople.written) return
      tell(membershipWords().written)
      await props.onDone()
    } catch (refusal) {
      setFault(whyNot(refusal))
    }
  }
  return (
    <section class="card stack from-file">
      <div>
        <h2>{membershipWords().fromFile}</h2>
        <p class="meta">{membershipWords().fromFileMore}</p>
      </div>
      <Field label={membershipWords().choose} fault={fault()}>
        {(ties) => (
          <input
            {...ties()}
            class="input"
            type="file"
            accept=".csv,.txt,text/csv"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? []
              // the same file again, when it was mended
              look(file).finally(() => {
                event.target.value = ''
              })
            }}
          />
        )}
      </Field>
      <Show when={report()}>
        {(found) => (
          <Show
            when={found().faults.length}
            fallback={
              <Right report={found()} mail={props.mail} letters={letters()} onLetters={setLetters} onWrite={write} />
            }
          >
            <Wrong faults={found().faults} />
          </Show>
        )}
      </Show>
    </section>
  )
}

function Wrong(props: { faults: Report['faults'] }) {
  return (
    <div class="stack snug" role="status">
      <p class="note bad">
        <strong>{membershipWords().faults(props.faults.length)}.</strong> {membershipWords().faultsMore}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse */}
      <section class="sheet-table" tabIndex={0} aria-label={membershipWords().faults(props.faults.length)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{membershipWords().line}</th>
              <th scope="col">{membershipWords().column}</th>
              <th scope="col">{membershipWords().fault}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.faults}>
              {(one) => (
                <tr>
                  <td>{one.line}</td>
                  <td>{one.column ?? ''}</td>
                  <td>{reasonOf(one.reason)}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </section>
    </div>
  )
}

type RightProps = {
  report: Report
  mail: boolean
  letters: boolean
  onLetters: (on: boolean) => void
  onWrite: () => void
}

function Right(props: RightProps) {
  return (
    <div class="stack snug" role="status">
      <p class="note">
        {membershipWords().look} <strong>{membershipWords().summary(props.report.added, props.report.changed)}</strong>{' '}
        <Show when={props.report.newTeams.length}>{membershipWords().newTeams(props.report.newTeams.join(', '))}</Show>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse */}
      <section class="sheet-table" tabIndex={0} aria-label={membershipWords().look}>
        <table>
          <thead>
            <tr>
              <th scope="col">{membershipWords().line}</th>
              <th scope="col">{membershipWords().name}</th>
              <th scope="col">{membershipWords().email}</th>
              <th scope="col">{membershipWords().team}</th>
              <th scope="col">{membershipWords().role}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.report.rows}>
              {(row) => (
                <tr>
                  <td>
                    {row.line} <span class="meta">{membershipWords().deeds[row.deed]}</span>
                  </td>
                  <td>{row.name}</td>
                  <td>{row.email}</td>
                  <td>{row.team ?? ''}</td>
                  <td>{peopleWords().roles[row.role]}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </section>
      <Show when={props.report.rows.length >= 200}>
        <p class="meta">{membershipWords().firstRows}</p>
      </Show>
      <Show when={props.mail && props.report.added > 0}>
        <label class="tick">
          <input
            type="checkbox"
            checked={props.letters}
            onChange={(event) => props.onLetters(event.currentTarget.checked)}
          />
          {membershipWords().letters}
        </label>
      </Show>
      <button type="button" class="btn" onClick={() => props.onWrite()}>
        {membershipWords().write}
      </button>
    </div>
  )
}
