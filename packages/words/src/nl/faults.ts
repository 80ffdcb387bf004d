import type { faults as english } from '../en/faults.ts'

/** De zinnen die elke pagina meteen nodig kan hebben: de algemene van elke soort. De rest komt bij de eerste aanraking. */
export const faults: Record<keyof typeof english, string> = {
  unauthenticated: 'Je bent afgemeld. Meld je aan om verder te gaan; je tekst blijft op dit apparaat bewaard.',
  wrong_credentials: 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk ze na en probeer het opnieuw.',
  not_found: 'Dit is er niet, of het is niet voor jou zichtbaar. Misschien is het weggehaald.',
  forbidden: 'Dit is niet voor jou open.',
  rate_limited: 'Dat was veel in één keer. Wacht een minuut en probeer het opnieuw.',
  conflict: 'Iemand veranderde dit tegelijk met jou. Laad de pagina opnieuw en probeer het nog eens.',
  bad_input: 'Er ontbreekt nog iets. Kijk bij de gemarkeerde velden.',
  too_short: 'Dit is wat kort. Schrijf er een paar woorden bij.',
  too_long: 'Dit is te lang. Maak het korter.',
  required: 'Vul dit nog in.',
  client_data: 'Hieraan kan iemand een cliënt herkennen. Haal het weg of maak het anoniem, en verstuur dan opnieuw.',
  network: 'Kring is niet bereikbaar. Kijk naar je verbinding en probeer het opnieuw.',
  unavailable: 'Kring is druk of wordt bijgewerkt. Probeer het zo opnieuw; je tekst is bewaard.',
  unknown: 'Er ging bij ons iets mis. Probeer het zo nog eens.',
}
