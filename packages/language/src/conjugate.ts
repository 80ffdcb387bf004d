const PARTICLES =
  'aan achter achteruit af bij binnen buiten dicht door fijn goed in klaar kwijt langs los mee na neer om op open over samen schoon terug thuis tegen toe uit vast verder vol voor vooruit weg'
    .split(' ')
    .sort((a, b) => b.length - a.length)

const UNSEPARATED = /^(be|ge|ver|ont|her|er|mis)([^aeiou]*[aeiou]+){2,}n$/
const SHORT_SYLLABLE = /(^|[^aeiou])([aeou])([bdfgklmnprstvz])$/

/** Splits a separable Dutch verb: terugbellen → terug + bellen. */
export function separate(infinitive: string): { particle: string; base: string } | undefined {
  for (const particle of PARTICLES) {
    const base = infinitive.slice(particle.length)
    if (infinitive.startsWith(particle) && base.length >= 4 && /[aeiou].*n$/.test(base)) return { particle, base }
  }
  return undefined
}

/** First persons singular a regular infinitive may have: both readings of an open syllable (probeer, verbeter). */
export function roots(infinitive: string): string[] {
  const raw = infinitive.endsWith('en') ? infinitive.slice(0, -2) : infinitive.slice(0, -1)
  if (/([bdfgklmnprst])\1$/.test(raw)) return [raw.slice(0, -1)]
  const long = raw.replace(SHORT_SYLLABLE, '$1$2$2$3')
  const unstressed = long !== raw && /[aeiou].*e[lrnm]$/.test(raw)
  return (unstressed ? [raw, long] : [long]).map(devoice)
}

/** The regular forms of a Dutch verb: bellen → bel, belt, belde, belden, gebeld, gebelde, bellend(e). */
export function conjugate(infinitive: string): string[] {
  const voiceless = /(t|k|f|s|ch|p|x)(en)$/.test(infinitive)
  const ending = voiceless ? 't' : 'd'
  const forms = [infinitive, `${infinitive}d`, `${infinitive}de`]
  for (const root of roots(infinitive)) {
    const past = root.endsWith(ending) ? root : root + ending
    const participle = UNSEPARATED.test(infinitive) ? past : `ge${past}`
    forms.push(root, root.endsWith('t') ? root : `${root}t`)
    forms.push(`${root}${ending}e`, `${root}${ending}en`, participle, `${participle}e`)
  }
  return forms
}

function devoice(root: string): string {
  return root.replace(/v$/, 'f').replace(/z$/, 's')
}
