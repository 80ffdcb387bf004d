import { isIban } from './check-digits.ts'
import type { Page } from './page.ts'

/** Length of an account number per country. */
const LENGTHS = new Map<string, number>(
  'NL18 GB22 BE16 DE22 FR27 LU20 IE22 ES24 IT27 PT25 AT20 CH21 PL28 TR26 DK18 SE24 NO15 FI18 GR27 CZ24 HU28 RO24 BG22 HR21 SK24 SI19 LT20 LV21 EE20 MT31 CY28'
    .split(' ')
    .map((entry): [string, number] => [entry.slice(0, 2), Number(entry.slice(2))]),
)

/** Account numbers, British insurance numbers and nurses' registration pins: letters and digits glued or in groups. */
export function scanAccounts(page: Page): void {
  for (let index = 0; index < page.tokens.length; index += 1) {
    const token = page.at(index)
    if (token.taken) continue
    const last =
      token.type === 'word' && token.text.length === 2
        ? Math.max(readIban(page, index), readInsurance(page, index))
        : token.type === 'digits' && token.text.length === 2
          ? readPin(page, index)
          : -1
    if (last >= 0) {
      page.take(index, last)
      index = last
    }
  }
}

function readIban(page: Page, first: number): number {
  const country = page.at(first).text.toUpperCase()
  const length = LENGTHS.get(country)
  const check = page.at(first + 1)
  if (length === undefined || check.type !== 'digits' || !check.glued || check.text.length < 2) return -1
  if (page.at(first).glued && page.at(first - 1).type !== 'mark') return -1
  let account = country
  let index = first
  while (account.length < length) {
    index += 1
    const token = page.at(index)
    if (token.low === '-' || (token.low === '.' && token.glued)) continue
    if (token.type === 'mark' || token.line) return -1
    account += token.text.toUpperCase()
  }
  if (account.length !== length || (page.at(index + 1).glued && page.at(index + 1).type !== 'mark')) return -1
  if (isIban(account)) page.add('IBAN', 'BLOCK', first, index, '')
  else if (looksLikeIban(country, account)) page.add('IBAN', 'WARN', first, index, '')
  else return -1
  return index
}

/** Dutch and British account numbers have four letters after the check digits, then digits alone. */
function looksLikeIban(country: string, account: string): boolean {
  if (country !== 'NL' && country !== 'GB') return false
  for (let place = 4; place < account.length; place += 1) {
    const code = account.charCodeAt(place)
    const digit = code >= 48 && code <= 57
    if (digit !== place >= 8) return false
  }
  return true
}

const BAD_FIRST = 'DFIQUV'
const BAD_SECOND = 'DFIQUVO'
const BAD_PAIRS = new Set(['BG', 'GB', 'NK', 'KN', 'TN', 'NT', 'ZZ'])

function readInsurance(page: Page, first: number): number {
  const prefix = page.at(first)
  if (prefix.shape !== 'caps' || BAD_PAIRS.has(prefix.text)) return -1
  if (BAD_FIRST.includes(prefix.text.charAt(0)) || BAD_SECOND.includes(prefix.text.charAt(1))) return -1
  let digits = 0
  let index = first + 1
  while (digits < 6 && page.at(index).type === 'digits' && page.at(index).text.length % 2 === 0) {
    digits += page.at(index).text.length
    index += page.at(index + 1).low === '-' ? 2 : 1
  }
  const suffix = page.at(index)
  if (digits !== 6 || suffix.text.length !== 1 || !'ABCD'.includes(suffix.text)) return -1
  page.add('NATIONAL_INSURANCE', 'BLOCK', first, index, '')
  return index
}

/** "99I1234E". */
function readPin(page: Page, first: number): number {
  const lengths = [2, 1, 4, 1]
  for (let step = 0; step < lengths.length; step += 1) {
    const token = page.at(first + step)
    if (token.text.length !== lengths[step] || (step > 0 && !token.glued)) return -1
    if (step % 2 === 0 ? token.type !== 'digits' : token.shape !== 'initial') return -1
  }
  if (page.at(first).glued || (page.at(first + 4).glued && page.at(first + 4).type !== 'mark')) return -1
  page.add('PROFESSIONAL_NUMBER', 'WARN', first, first + 3, '')
  return first + 3
}
