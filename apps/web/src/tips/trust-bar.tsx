import { Show } from 'solid-js'
import { tipWords } from './words.ts'
import './trust-bar.css'

type Counts = { worked: number; partly: number; didNot: number }
export const allTried = (tip: Counts): number => tip.worked + tip.partly + tip.didNot

/** "worked for 12 of 14 teams", drawn and said: what worked, what partly, what did not. */
export function TrustBar(props: { of: Counts }) {
  const rest = () =>
    [
      props.of.partly && tipWords().partlyCount(props.of.partly),
      props.of.didNot && tipWords().didNotCount(props.of.didNot),
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <Show when={allTried(props.of)} fallback={<p class="meta">{tipWords().notTried}</p>}>
      {(all) => (
        <div class="trust">
          <div class="bar" aria-hidden="true">
            <i class="did" style={{ 'flex-grow': props.of.worked }} />
            <i class="some" style={{ 'flex-grow': props.of.partly }} />
            <i class="not" style={{ 'flex-grow': props.of.didNot }} />
          </div>
          <p>
            {tipWords().worked(props.of.worked, all())}
            <Show when={rest()}>
              <br />
              <span class="meta">{rest()}</span>
            </Show>
          </p>
        </div>
      )}
    </Show>
  )
}
