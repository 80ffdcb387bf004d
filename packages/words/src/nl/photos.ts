import type { FileFault, PhotoWords } from '../en/photos.ts'

/** Foto’s en bijlagen: kiezen, zwart maken, beschrijven, bekijken. */
export const photos = {
  choose: 'Foto toevoegen',
  choosePortrait: 'Kies een foto van jezelf',
  choosePdf: 'PDF toevoegen',
  pdfHint: 'Een protocol of folder, hoogstens 10 MB. Er mag niets over een cliënt in staan.',
  pdfAdded: 'De PDF is toegevoegd.',
  title: 'Controleer je foto',
  portraitTitle: 'Controleer je foto',
  opening: 'De foto wordt geopend…',
  picture: 'Je foto',
  person: 'Is er iemand te herkennen?',
  otherPerson: 'Is er iemand anders dan jij te herkennen?',
  trace: 'Is er een etiket, scherm of adres te zien?',
  answers: { YES: 'Ja', NO: 'Nee' },
  blackOut:
    'Maak dat zwart, of kies een andere foto. Een gezicht, tatoeage, naambord, etiket of voorgevel mag niet te zien zijn.',
  lookAgain: 'Kijk nog een keer. Is alles zwart? Antwoord dan Nee.',
  brush: 'Teken eroverheen met je vinger of muis. Met het toetsenbord: voeg een zwart vlak toe.',
  addBox: 'Zwart vlak toevoegen',
  boxAdded: 'Er is een zwart vlak toegevoegd. Verplaats het met de pijltjes.',
  box: (number: number) =>
    `Zwart vlak ${number}. Pijltjes verplaatsen het, met Shift veranderen ze de grootte, Delete haalt het weg.`,
  undo: 'Ongedaan maken',
  undone: 'Het laatste zwart is weg.',
  alt: 'Wat staat er op de foto?',
  altHint: 'Eén zin, voor collega’s die de foto niet kunnen zien. Geen namen.',
  altMissing: 'Zeg in één zin wat er op de foto staat.',
  answerBoth: 'Beantwoord eerst beide vragen.',
  notYet: 'Een foto waarbij je Ja antwoordt, kun je niet delen. Maak dat deel zwart, of kies een andere foto.',
  add: 'Voeg de foto toe',
  another: 'Kies een andere foto',
  sending: 'Versturen…',
  added: 'De foto is toegevoegd.',
  removed: 'De foto is weggehaald.',
  remove: (what: string) => `Haal weg: ${what}`,
  enlarge: (what: string) => `Vergroot: ${what}`,
  number: (number: number, all: number) => `Foto ${number} van ${all}`,
  previous: 'Vorige',
  next: 'Volgende',
  cancel: 'Sluiten',
} satisfies PhotoWords

/** Waarom een bestand niet is aangenomen. */
export const fileFaults = {
  file_missing: 'Er is geen bestand aangekomen. Kies het nog een keer.',
  file_empty: 'Dit bestand is leeg. Kies een ander.',
  file_unknown: 'Kring kent dit soort bestand niet. Kies een foto (JPEG, PNG, WebP) of een PDF.',
  file_broken: 'Dit bestand is beschadigd of kwam niet heel aan. Probeer het opnieuw, of kies een ander.',
  file_gone: 'Een foto of bestand is er niet meer. Haal het weg en voeg het opnieuw toe.',
  photo_heic:
    'Kring kan HEIC-foto’s niet openen. Zet je camera op JPEG (“meest compatibel”), of stuur er een schermafbeelding van.',
  photo_too_heavy: 'Deze foto is te zwaar: hoogstens 15 MB. Kies een kleinere.',
  photo_too_large: 'Deze foto heeft te veel pixels. Kies een kleinere.',
  pdf_too_heavy: 'Deze PDF is te zwaar: hoogstens 10 MB.',
  too_many: 'Dit zijn er te veel. Haal er een paar weg.',
  files_used_up: 'Je hebt verstuurd wat er op één dag kan. Probeer het morgen weer.',
  files_busy: 'Er komen nu veel foto’s tegelijk binnen. Probeer het over een minuut opnieuw.',
  files_away: 'De plek waar foto’s bewaard worden, antwoordt niet. Probeer het zo opnieuw.',
} satisfies Record<FileFault, string>
