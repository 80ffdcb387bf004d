import { limits } from '@kring/contract/limits'
import { EditProfile, type MyProfileQuery } from '@kring/contract/generated/operations'
import { Show } from 'solid-js'
import { sentence } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { findMe } from '../platform/session.ts'
import { PhotoField, type Picked } from '../photos/photo-field.tsx'
import { Field } from '../ui/field.tsx'
import { tell } from '../ui/voice.ts'
import { makeDraft } from '../writing/draft.ts'
import { makeGuard } from '../writing/guard.ts'
import { GuardBox } from '../writing/guard-box.tsx'
import { makeSender } from '../writing/send.ts'
import { TextField } from '../writing/text-field.tsx'
import { writingWords } from '../writing/words.ts'
import { LanguageChooser } from './languages.tsx'
import { peopleWords } from './words.ts'

type Props = { person: NonNullable<MyProfileQuery['me']> }
type Fields = { name: string; languages: string[]; askMeAbout: string; photos: Picked[] }

/** Name, languages, what one may be asked about. */
export function ProfileForm(props: Props) {
  const { name, languages, askMeAbout, photo } = props.person
  const draft = makeDraft<Fields>('me', { name, languages: [...languages], askMeAbout, photos: photo ? [photo] : [] })
  const guard = makeGuard({
    texts: () => ({ askMeAbout: draft.fields.askMeAbout }),
    change: (_field, text) => draft.set('askMeAbout', text),
  })
  const sender = makeSender(guard)
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    sender.send(async () => {
      const { fields } = draft
      const changed = {
        name: fields.name.trim(),
        languages: [...fields.languages],
        askMeAbout: fields.askMeAbout.trim(),
        photo: fields.photos[0]?.id ?? null,
      }
      await run(EditProfile, { input: { ...changed, notAClient: guard.notAClient() } })
      draft.finish()
      await findMe()
      tell(peopleWords().kept)
    })
  }
  return (
    <form class="card" onSubmit={send} novalidate>
      <Show when={sender.refused()}>{(why) => <p class="note bad">{why()}</p>}</Show>
      <PhotoField
        portrait
        photos={draft.fields.photos}
        max={1}
        fault={sender.fault('photo')}
        onChange={(photos) => draft.set('photos', photos)}
      />
      <Field label={peopleWords().name} hint={peopleWords().nameHint} fault={sentence(sender.fault('name'))}>
        {(ties) => (
          <input
            {...ties()}
            class="input"
            name="name"
            autocomplete="name"
            maxLength={limits.profile.name.max}
            value={draft.fields.name}
            onInput={(event) => draft.set('name', event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={peopleWords().email} hint={peopleWords().emailMore}>
        {(ties) => <input {...ties()} class="input" value={props.person.email ?? ''} readOnly />}
      </Field>
      <LanguageChooser
        label={peopleWords().editLanguages}
        chosen={draft.fields.languages}
        max={limits.profile.languages.max}
        fault={sender.fault('languages')}
        onChange={(list) => draft.set('languages', list)}
      />
      <TextField
        name="askMeAbout"
        label={peopleWords().editAskMe}
        hint={peopleWords().editAskMeHint}
        value={draft.fields.askMeAbout}
        guard={guard}
        fault={sender.fault('askMeAbout')}
        max={limits.profile.askMeAbout.max}
        onInput={(text) => draft.set('askMeAbout', text)}
      />
      <GuardBox guard={guard} />
      <button type="submit" class="btn" aria-disabled={sender.busy()}>
        {sender.busy() ? writingWords().sending : peopleWords().keep}
      </button>
    </form>
  )
}
