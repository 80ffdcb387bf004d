import { Refusal } from '../platform/errors.ts'
import { clientDataIn, type Length, takeTexts } from '../platform/text.ts'

/**
 * Texts that are to leave a closed room: lengths, the guard, and its combination of hints at its strictest, which nobody can
 * state away. Throws BAD_INPUT or CLIENT_DATA.
 */
export function takeTravelling<Field extends string>(
  given: Record<Field, string>,
  lengths: Record<Field, Length>,
  how: { language: 'nl' | 'en'; notAClient: boolean },
): Record<Field, string> {
  const texts = takeTexts(given, lengths, how)
  const places = clientDataIn(texts, how.language)
    .map(({ place }) => place)
    .filter(({ kind }) => kind === 'COMBINATION')
  if (places.length) throw new Refusal('CLIENT_DATA', { reason: 'client_data', places })
  return texts
}
