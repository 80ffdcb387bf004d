import { fileLimits } from '@kring/contract/file-limits'
import { badInput } from '../platform/errors.ts'
import { clean, guardTexts, lengthFault } from '../platform/text.ts'
import type { Recognised } from './recognise.ts'

/** A description for those who do not see the photo. Throws BAD_INPUT or CLIENT_DATA. */
export function takeAlt(text: string, language: 'nl' | 'en', notAClient: boolean): string {
  const alt = clean(text).replace(/\s+/g, ' ')
  const fault = lengthFault(alt, fileLimits.alt)
  if (fault) throw badInput({ alt: fault })
  guardTexts({ alt }, language, notAClient)
  return alt
}

/** What cameras, phones and programs call a photo by themselves: numbers in such a name are dates and counts. */
const byItself =
  /^(img|image|images|dsc|dscf|dscn|pxl|mvimg|p|wa|whatsapp|signal|photo|foto|picture|pic|afbeelding|screenshot|schermafbeelding|schermopname|portrait|burst|hdr|mp|edited|edit|at|om|am|pm|heic|jpeg|jpg|png|webp|kopie|copy|of|van)?$/i
const random = /^[0-9a-f]{8}(-?[0-9a-f]{4}){3}-?[0-9a-f]{12}$/i
const madeByCamera = (name: string) =>
  random.test(name) || name.split(/[\d\s_.~()-]+/).every((word) => byItself.test(word))

/**
 * What a file is called: shown for a PDF, thrown away for a photo. Both are guarded: who calls a photo after a client
 * has probably made one of a client. A name alone alarms as the whole of a sentence only. Throws CLIENT_DATA.
 */
export function takeName(given: string, language: 'nl' | 'en', kind: Recognised, notAClient: boolean): string {
  const whole = clean(given.split(/[\\/]/).at(-1) ?? '').replace(/[\s"<>|:*?]+/g, ' ')
  const name = [...whole.replace(/\.[a-z]{3,4}$/i, '')].slice(0, fileLimits.name.max).join('').trim()
  if (kind === 'PDF' || !madeByCamera(name)) guardTexts({ name: `${name}.` }, language, notAClient, true)
  if (kind !== 'PDF') return ''
  return `${name || (language === 'nl' ? 'bijlage' : 'attachment')}.pdf`
}
