/** Words of the files that somebody takes along for a register: nl for V&VN, en for NMC revalidation. */
export const words = {
  nl: {
    title: 'Mijn logboek intervisie',
    of: (name: string) => `Van ${name}`,
    made: (day: string) => `Gemaakt op ${day}`,
    note: 'Eigen logboek. Datum, uren, rol en methode van bijeenkomsten in Kring zijn vastgelegd toen ze eindigden; de teksten zijn van de eigenaar.',
    columns: ['Datum', 'Uren', 'Methode', 'Rol', 'In Kring', 'Reflectie', 'Wat ik meeneem', 'Thema NMC Code'],
    roles: { PRESENTER: 'inbrenger', FACILITATOR: 'gespreksleider', TIMEKEEPER: 'tijdbewaker', MEMBER: 'deelnemer' },
    yes: 'ja',
    no: 'nee',
    other: 'andere vorm',
    themes: {
      PRIORITISE_PEOPLE: 'Mensen voorop',
      PRACTISE_EFFECTIVELY: 'Goed werken',
      PRESERVE_SAFETY: 'Veilig blijven',
      PROMOTE_PROFESSIONALISM: 'Vakmanschap',
    },
    hours: (minutes: number) => (minutes / 60).toFixed(2).replace('.', ','),
  },
  en: {
    title: 'My intervision log',
    of: (name: string) => `Of ${name}`,
    made: (day: string) => `Made on ${day}`,
    note: 'A personal log. Date, hours, role and method of meetings in Kring were recorded when they ended; the texts are the owner’s.',
    columns: [
      'Date',
      'Hours',
      'Method',
      'Role',
      'In Kring',
      'Reflection',
      'What I take along',
      'Theme of the NMC Code',
    ],
    roles: { PRESENTER: 'presenter', FACILITATOR: 'facilitator', TIMEKEEPER: 'timekeeper', MEMBER: 'member' },
    yes: 'yes',
    no: 'no',
    other: 'another form',
    themes: {
      PRIORITISE_PEOPLE: 'Prioritise people',
      PRACTISE_EFFECTIVELY: 'Practise effectively',
      PRESERVE_SAFETY: 'Preserve safety',
      PROMOTE_PROFESSIONALISM: 'Promote professionalism and trust',
    },
    hours: (minutes: number) => (minutes / 60).toFixed(2),
  },
}
export type LogWords = (typeof words)['nl']
