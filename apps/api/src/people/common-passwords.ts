/**
 * Long passwords that are guessed first: what people type to reach fifteen characters.
 * Compared in lower case, without anything but letters and digits.
 */
const guessedFirst = [
  'passwordpassword',
  'wachtwoordwachtwoord',
  'welkomwelkomwelkom',
  'welkom123welkom123',
  'qwertyuiopasdfgh',
  'qwertyuiopasdfghjkl',
  'qwertyuiopasdfghjklzxcvbnm',
  '123456789012345',
  '1234567890123456',
  '12345678901234567890',
  'abcdefghijklmno',
  'abcdefghijklmnop',
  'aaaaaaaaaaaaaaa',
  '111111111111111',
  '000000000000000',
  'iloveyouiloveyou',
  'letmeinletmeinletmein',
  'adminadminadmin',
  'administrator123',
  'changemechangeme',
  'correcthorsebatterystaple',
  'thuiszorgthuiszorg',
  'wijkverpleging123',
  'wijkverpleegkundige',
  'verzorgendeig123',
  'buurtzorgbuurtzorg',
  'zorgzorgzorgzorg',
  'nursenursenurse',
  'districtnurse123',
  'wachtwoord123456',
  'password12345678',
  'password123456789',
]
const refused = new Set(guessedFirst)

/** Whether a password is among those that are guessed first, or one character again and again. */
export function isCommonPassword(password: string): boolean {
  const plain = password.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return refused.has(plain) || /^(.)\1*$/.test(plain) || new Set(plain).size < 4
}
