import { A } from '@solidjs/router'
import { __iconNode as sprout } from 'lucide-solid/icons/sprout'
import { Match, Show, Switch } from 'solid-js'
import { load } from '../platform/load.ts'
import { myself } from '../platform/session.ts'
import { Icon } from '../ui/icon.tsx'
import { readTravels } from './read.ts'
import { learningWords } from './words.ts'

type Props = { circle: string; session: string; presenter: string | undefined }

/** After a talk: what was learnt may travel, when everyone who was there agrees. */
export function Travel(props: Props) {
  const loaded = load(
    () => `${props.circle} ${props.session}`,
    (_key, signal) => readTravels(props.circle, props.session, signal),
  )
  const mine = () => props.presenter === myself().id
  return (
    <section class="card soft stack close" id="travel">
      <h2 class="h3">
        <Icon of={sprout} /> {learningWords().title}
      </h2>
      <p>{mine() ? learningWords().travelPresenter : learningWords().travelOthers}</p>
      <Switch>
        <Match when={loaded.value()?.learningDraft}>
          {(draft) => (
            <div>
              <A class="btn o" href={`/intervision/learnings/${draft().id}`}>
                {learningWords().look}
              </A>
            </div>
          )}
        </Match>
        <Match when={mine() && loaded.value()}>
          <div>
            <A class="btn o" href={`/intervision/learnings/new?circle=${props.circle}&session=${props.session}`}>
              {learningWords().write}
            </A>
          </div>
        </Match>
      </Switch>
      <Show when={loaded.value()?.patterns.length}>
        <p class="meta">
          {learningWords().patterns}:{' '}
          {loaded
            .value()
            ?.patterns.map((one) => one.title)
            .join(' · ')}
        </p>
      </Show>
    </section>
  )
}
