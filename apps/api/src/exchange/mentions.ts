const person = /@\[([^\]\n]{1,80})\]\(([^)\s]{1,200})\)/g
/** The names of people mentioned in a text as @[Sanne](person/7). */
export const peopleIn = (text: string): string[] =>
  text.includes('@[') ? [...text.matchAll(person)].map((match) => match[2] ?? '') : []
/** The text with everyone whom it mentions as @[Sanne](person/7) named as `rename` says; null leaves a name as it is. */
export const renamePeople = (text: string, rename: (name: string) => string | null | undefined): string =>
  !text.includes('@[')
    ? text
    : text.replace(person, (whole, shown: string, name: string) => {
        const next = rename(name)
        return next ? `@[${shown}](${next})` : whole
      })

/** The text without the names of people here: a colleague's name is nobody's secret. A mention of somebody unknown stays. */
export const withoutPeople = (text: string, isPerson: (name: string) => boolean): string =>
  text.includes('@[')
    ? text.replace(person, (whole, _shown: string, name: string) => (isPerson(name) ? '@collega' : whole))
    : text
