import { __iconNode as eye } from 'lucide-solid/icons/eye'
import { __iconNode as eyeOff } from 'lucide-solid/icons/eye-off'
import { createSignal } from 'solid-js'
import { Field } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { signInWords } from './words.ts'

type Props = {
  label: string
  name: string
  autocomplete: 'current-password' | 'new-password'
  hint?: string | undefined
  fault?: string | undefined
}

/** A password, which can be looked at. What is typed stays in the form. */
export function SecretField(props: Props) {
  const [shown, setShown] = createSignal(false)
  return (
    <div class="secret">
      <Field label={props.label} hint={props.hint} fault={props.fault}>
        {(ties) => (
          <input
            class="input"
            type={shown() ? 'text' : 'password'}
            name={props.name}
            autocomplete={props.autocomplete}
            required
            {...ties()}
          />
        )}
      </Field>
      <button
        type="button"
        class="iconbtn"
        aria-label={shown() ? signInWords().hide : signInWords().show}
        onClick={() => setShown(!shown())}
      >
        <Icon of={shown() ? eyeOff : eye} />
      </button>
    </div>
  )
}
