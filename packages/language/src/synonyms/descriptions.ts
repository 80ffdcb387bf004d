/** Adjectives and adverbs. */
export const descriptions = `
goed, prima, uitstekend | good, fine, excellent, well
slecht, beroerd | bad, poor, poorly
het beste | better, best
erger, slechter | worse, worst
groot, grote, grootte, omvang | big, large, size
klein, kleine | small, little
lang, lange, lengte | long, length, tall
kort, korte | short, brief
hoog, hoge, hoogte | high, height
laag, lage | low
breed, brede | wide, broad
smal, nauw | narrow
dik, dikke | thick, fat
dun, dunne, mager | thin, lean, skinny
diep, diepe | deep, depth
oppervlakkig | superficial, shallow
zwaar, zware | heavy
licht van gewicht, lichte | light weight, slight
snel, vlug, snelle | quick, fast, rapid, quickly
langzaam, traag | slow, slowly
vroeg, vroegtijdig | early
late | late in time
nieuw, nieuwe | new
oud, oude | old
jong, jonge | young
modern | modern
ouderwets, verouderd | outdated, old fashioned
mooi, prachtig | beautiful, nice, pretty
lelijk | ugly
warm, heet, warmte | warm, hot, warmth
koud, kou, kil | cold weather, chilly, coldness
koel, frisse lucht, fris | cool, fresh air
nat, vochtig, natte | wet, moist, damp, moisture | phy.skin
droog, droge | dry, dryness | phy.skin
hard, harde | hard, firm, loud
zacht, zachte | soft, gentle
scherp, scherpe | sharp
bot mes, stomp | blunt
glad, gladde | smooth
ruw, ruwe | rough, coarse
rond, ronde | round
recht, rechte | straight
scheef, schuin | crooked, slanted
vol, volle | full
leeg, lege | empty container, vacant
open, geopend | opened, openly
gesloten, dicht | closed, shut off
vast, vaste | fixed, solid
strak, krap | tight, tightly
los zittend, slap zittend | slack
sterk, krachtig, kracht | strong, powerful, strength, power
moeilijk, lastig, ingewikkeld, moeite | difficult, hard to, complicated, complex, difficulty, trouble
makkelijk, gemakkelijk, eenvoudig, simpel | easy, simple, easily
belangrijk, van belang, essentieel | important, essential, importance
nodig zijn, noodzakelijk, noodzaak | necessity, needed
nuttig, zinvol, handig | useful, meaningful, handy, helpful
nutteloos, zinloos | useless, pointless
mogelijk, mogelijkheid, mogelijkheden | possible, possibility, possibly, options
onmogelijk | impossible
waarschijnlijk, kans | probable, likely, probability, chance
zeker, zekerheid | sure, certain, certainty
onzeker, onzekerheid | uncertain, insecure, uncertainty
duidelijk, helder, duidelijkheid | clear, clearly, clarity
onduidelijk, vaag | unclear, vague
bekend | known, famous, familiar
onbekend, vreemd | unknown, unfamiliar, strange
normaal, gewone, gebruikelijk | normal, ordinary, usual
abnormaal, afwijkend, afwijking | abnormal, deviation, abnormality, defect
bijzonder, speciaal | special, particular
algemeen, over het algemeen | general, generally, in general
specifiek | specific, specifically
verschillend, verschillende, diverse | different, various
same = zelfde, hetzelfde, dezelfde | identical
apart, afzonderlijk, los van elkaar | separate, separately
samen, gezamenlijk | together, joint
alleen, in je eentje | alone, by oneself
extra, aanvullend | extra, additional
genoeg, voldoende | enough, sufficient, adequate
onvoldoende, te weinig | insufficient, inadequate, too little
teveel, te veel, overmatig | too much, excessive, excess amount
juist, correct, goede manier | correct, right way, proper, properly
verkeerd, onjuist, fout gedaan | wrong, incorrect, false
echt, werkelijk | true, real, actual, truth
positief, positieve | positive
negatief, negatieve | negative
actief, actieve | active
passief | passive
publiek, openbaar | public
privé, persoonlijk | private, personal
geheim | secret
officieel | official
beroepsmatig, professioneel | professional manner, professionally
digitaal, digitale, elektronisch | digital, electronic
technisch, techniek | technical, technique
medisch, medische | medical
klinisch | clinical
chirurgisch | surgical area
psychisch, geestelijk, mentaal | mental, psychological, psychic | psy.mental
emotioneel | emotional
sociaal, maatschappelijk | social
financieel | financial, financially
menselijk | human nature, humane
vrouwelijk, vrouwen | female, women
mannelijk, mannen | male, men
zwart | black
wit | white
rood | red
blauw | blue
groen | green
geel | yellow
bruin | brown
grijs | grey
roze | pink
oranje | orange colour
paars | purple
kleur, kleuren | color, colors
links, linker | left side
rechts, rechter | right side
voorkant, voor aan | front
achterkant, achter | back side, rear, behind
bovenkant, boven, bovenste | top, upper
onderkant, onderste | underside, lower part
midden, middelste | middle, centre
buitenkant, naar buiten, buitenste | outside, outer, external, outdoors
binnenkant, naar binnen, binnenste, inwendig | inside, inner, internal, inward, indoors
naast | next to, beside
dichtbij, in de buurt, vlakbij | near, nearby, close to
ver, ver weg | far, far away, distant
overal | everywhere
nergens | nowhere
thuis, thuissituatie, aan huis | at home, home, home situation | env.residence
direct, meteen, onmiddellijk | immediate, immediately, directly, at once, right away
binnenkort, spoedig | soon
later, naderhand | later, afterwards
voortaan | from now on
regularly = regelmatig, geregeld | frequently
zelden | rarely, seldom, rare
zeldzaam | uncommon
steeds, telkens, voortdurend, herhaaldelijk, keer op keer | constantly, continually, repeatedly, keeps, again and again
opnieuw, nogmaals, nog een keer | once more, anew
langdurig | prolonged, long lasting
gelukkig, blij, geluk | happy, happiness, glad, luck
ongelukkig | unhappy
tevreden | satisfied, content
teleurgesteld, teleurstelling | disappointed, disappointment
trots | proud, pride
jaloers | jealous, jealousy
nieuwsgierig | curious, curiosity
verbaasd, verrast, verrassing | surprised, surprise
rustig, kalm | quiet, peaceful
druk, bezig | busy
lui | lazy
slim, intelligent | smart, clever, intelligent
dom | stupid
aardig, vriendelijk, lief | kind, friendly, sweet
onaardig, onbeleefd, brutaal | rude, unfriendly, impolite
eerlijk zijn, oprecht | sincere
streng, strikt | strict
flexibel, flexibiliteit | flexible, flexibility
koppig, eigenwijs | stubborn
verlegen | shy
moedig, dapper | brave, courage
voorzichtig, behoedzaam | careful, cautious, carefully
zorgvuldig | thorough, meticulous
onvoorzichtig, slordig | careless, sloppy
arm, armoedig | poor people, needy
rijk | rich, wealthy
levendig | lively
ernstig, serieus, hevig, ernst | serious, severe, seriously, severity
mild, licht van aard | mild, mildly
fataal, dodelijk | fatal, deadly, lethal
goedaardig | benign
kwaadaardig | malignant
effectief, werkzaam, doeltreffend | effective, efficacy, effectiveness
veelvoorkomend, vaak voorkomend, gangbaar | common, prevalent
preventieve | preventative
totaal, in totaal | total, overall
gemiddeld | average, mean value
maximaal, maximum, hooguit | maximum, at most
minimaal, minimum, minstens, ten minste | minimum, at least, minimal
ongeveer, circa, rond de | approximately
precies, exact, nauwkeurig | exactly, precise, exact, accurate
bijna, vrijwel, haast | almost
enkel en alleen, uitsluitend | merely, simply
vooral, met name, voornamelijk | especially, mainly, primarily
misschien, wellicht | maybe, perhaps
natuurlijk, vanzelfsprekend | naturally, of course, natural
kunstmatig | artificial
vers, verse | fresh, freshly
rauw | raw
zoet, suiker | sugar, sweet taste
zuur, zure | sour, acid
bitter | bitter
vet, vetten | fatty, grease
lekker, smakelijk | tasty, delicious
giftig, gif | poisonous, toxic, poison
doorzichtig | transparent
donker, duister | dark, darkness | phy.vision
stil, stilte | silence
luid, lawaai, geluid, herrie | noise, sound, noisy
comfortabel, comfort | comfortable
oncomfortabel, ongemak | discomfort, uncomfortable
warmbloedig, waardig, waardigheid | dignity, dignified
respectvol, respect | respect, respectful
ethisch, moreel, ethiek | ethical, moral, ethics
dagelijks leven, dagelijkse activiteiten, adl | activities of daily living, adl, daily living
praktisch | practical
theoretisch, theorie | theory, theoretical
individueel | individual, individually
gezamenlijk gedragen, collectief | collective
hulpeloos | helpless
hulpbehoevend, zorgafhankelijk, afhankelijk | dependent, in need of care
onafhankelijk | independently
stabiel | stable
instabiel | unstable
kritiek, kritisch | critical, critique
`
