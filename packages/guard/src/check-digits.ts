/** The eleven test of the Dutch citizen service number; eight digits get a zero in front. */
export function isBsn(digits: string): boolean {
  const padded = digits.length === 8 ? `0${digits}` : digits
  if (padded.length !== 9 || padded === '000000000') return false
  let sum = -Number(padded.charAt(8))
  for (let place = 0; place < 8; place += 1) sum += Number(padded.charAt(place)) * (9 - place)
  return sum % 11 === 0
}

/** The eleven test shared by NHS, H&C and CHI numbers. */
export function isNhs(digits: string): boolean {
  if (digits.length !== 10 || digits === '0000000000') return false
  let sum = 0
  for (let place = 0; place < 10; place += 1) sum += Number(digits.charAt(place)) * (10 - place)
  return sum % 11 === 0
}

/** Whether a day exists; two-digit years count as leap years when either century has one. */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  const leap = year < 100 ? year % 4 === 0 : (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const length = month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return day <= length
}

/** NHS test, and the first six digits are a date of birth. */
export function isChi(digits: string): boolean {
  return isNhs(digits) && isDay(Number(digits.slice(4, 6)), Number(digits.slice(2, 4)), Number(digits.slice(0, 2)))
}

/** The Belgian register number: birth date (month raised by 20 or 40 for stand-in numbers), serial, 97 test. */
export function isInsz(digits: string): boolean {
  if (digits.length !== 11) return false
  const month = Number(digits.slice(2, 4)) % 20
  const day = Number(digits.slice(4, 6))
  if (month > 12 || day > 31) return false
  const base = Number(digits.slice(0, 9))
  const check = Number(digits.slice(9))
  return check === 97 - (base % 97) || check === 97 - ((base + 2_000_000_000) % 97)
}

/** The 97 test of an international bank account number, given without spaces and in capitals. */
export function isIban(account: string): boolean {
  let remainder = 0
  for (const character of account.slice(4) + account.slice(0, 4)) {
    const code = character.charCodeAt(0)
    if (code >= 48 && code <= 57) remainder = (remainder * 10 + code - 48) % 97
    else if (code >= 65 && code <= 90) remainder = (remainder * 100 + code - 55) % 97
    else return false
  }
  return account.length > 4 && remainder === 1
}
