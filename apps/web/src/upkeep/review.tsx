import { StillRight } from '@kring/contract/generated/operations'
import { A } from '@solidjs/router'
import { Show } from 'solid-js'
import { why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { locale } from '../platform/words.ts'
import { changeCard } from '../posts/cards.ts'
import { tell } from '../ui/voice.ts'
import { upkeepWords } from './words.ts'

type Tip = { id: string; reviewOn: string; viewerMayEdit: boolean }
const inDays = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10)

/** "November 2027" of a day. */
const month = (day: string) =>
  new Intl.DateTimeFormat(locale(), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(day))

/** For the team that keeps a tip, when its day is near or past: still right, or change it. */
export function Review(props: { tip: Tip; again: () => void }) {
  const texts = () => upkeepWords().review
  const past = () => props.tip.reviewOn < inDays(0)
  const still = async () => {
    try {
      const { stillRight } = await run(StillRight, { tip: props.tip.id })
      changeCard(props.tip.id, { tipState: stillRight.tipState })
      tell(texts().done(month(stillRight.reviewOn)))
      props.again()
    } catch (fault) {
      tell(why(fault))
    }
  }
  return (
    <Show when={props.tip.viewerMayEdit && props.tip.reviewOn <= inDays(21)}>
      <section class="card soft stack snug">
        <div>
          <h2 class="h3">{past() ? texts().due : texts().soon(month(props.tip.reviewOn))}</h2>
          <p class="meta">
            {texts().more} {texts().withdraw}
          </p>
        </div>
        <div class="row tight wrap">
          <button type="button" class="btn" onClick={still}>
            {texts().still}
          </button>
          <A class="btn q" href={`/tips/${props.tip.id}/edit`}>
            {texts().edit}
          </A>
        </div>
      </section>
    </Show>
  )
}
