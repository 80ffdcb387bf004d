import type { Language } from './words.ts'

// Question words, pronouns, auxiliaries: too common to find anything by. "Niet" and "not" go too:
// a text about refusing says so with another word.
const nl = `de het een en of maar want dus als dan dat die dit deze er hier daar waar wat wie welk welke wanneer waarom
waarmee waardoor waarvan waarop waarin hoe hoeveel ik je jij jou jouw u uw hij zij ze wij we jullie hen hun hem haar mij me
mijn ons onze zich zichzelf elkaar iemand iets niemand niets men mensen is ben bent was waren zijn geweest wees word wordt worden werd werden
geworden heb hebt heeft hebben had hadden gehad zal zult zullen zou zouden kan kun kunt kunnen kon konden mag mogen mocht
moet moeten moest wil wilt willen wilde doe doet doen deed gedaan ga gaat gaan ging niet geen wel ook nog al toch maar
zo te ten ter om van voor aan bij naar met op in uit over onder tot tegen tussen door na per via sinds tijdens zonder
binnen buiten behalve volgens ander andere anders alle alles elk elke ieder iedere meer meest veel weinig zeer heel erg
nu net even weer eens altijd nooit vaak soms al reeds eigenlijk gewoon bijvoorbeeld zoals omdat doordat zodat terwijl
hoewel mits tenzij of ofwel noch echter daarom daarmee daarvoor daarna hierbij hiervoor ervan erop erin ermee erover
graag dank alvast hallo hoi beste 't 'n 's m'n z'n ie waarbij waarna waaruit daarbij hiermee zelf eigen eerst beter best
laat laten maak maken maakt kom komt komen gebruik`
const en = `a an the and or but if then than that this these those there here where what who whom whose which when why how
i me my mine myself you your yours yourself he him his she her hers it its itself we us our ours they them their theirs
someone something anyone anything everyone no none nobody nothing is am are was were be been being has have had having
do does did doing done will would shall should can could may might must not to of in on at by for with from into onto
about over under between through during before after above below up down out off again further once all any both each
few more most other some such only own same so too very just as because until while since although though unless however
also still yet ever even much many lot really please thanks thank hello hi dear don't doesn't didn't isn't aren't wasn't
weren't won't can't cannot couldn't shouldn't wouldn't haven't hasn't hadn't i'm i've i'd i'll you're you've we're we've
they're they've it's that's there's what's who's let's im ive dont doesnt cant s t d ll re ve m
go goes going get gets got getting`

// These carry meaning in multiword expressions and in each other's language; kept out of the vote on language.
const SHARED = new Set([
  'is',
  'was',
  'we',
  'me',
  'of',
  'had',
  'over',
  'in',
  'even',
  'die',
  'men',
  'per',
  'via',
  'been',
  'no',
  'per',
  'an',
  'best',
  'under',
  'door',
  'at',
  'by',
  'as',
  'on',
  'her',
  'dan',
  'wat',
  'so',
  'all',
  'hen',
  'kind',
  'wel',
  'want',
  'ten',
  'er',
  'bent',
])

const sets: Record<Language, ReadonlySet<string>> = { nl: new Set(nl.split(/\s+/)), en: new Set(en.split(/\s+/)) }

/** Whether a folded word is too common in this language to find anything by. */
export function isStopWord(folded: string, language: Language): boolean {
  return sets[language].has(folded)
}

/** The language a very common word betrays, if only one of the two has it. */
export function betrays(folded: string): Language | undefined {
  if (SHARED.has(folded)) return undefined
  const nl = sets.nl.has(folded)
  return nl === sets.en.has(folded) ? undefined : nl ? 'nl' : 'en'
}
