/** Verbs. Dutch infinitives here are also conjugated, so that all their forms are known. */
export const verbs = `
weigeren, afwijzen, niet willen | refuse, decline, reject, refusal | beh.supervision
stoppen, ophouden, staken, beëindigen, stopzetten, opheffen | stop, cease, quit, discontinue, terminate
doorgaan, voortzetten, vervolgen | continue, go on, carry on, proceed
proberen, pogen, uitproberen | try, attempt, try out
helpen, bijstaan, ondersteunen | help, assist, support
gebruiken, toepassen, benutten, hanteren | use, apply, utilise, usage
nodig hebben, behoeven, nodig | need, require, necessary
geven, verstrekken, aanreiken | give, provide, supply, hand over something
get = krijgen, ontvangen | receive, obtain
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
ontwikkelen, ontwikkeling | develop, development
ontwerpen | design
schrijven, opschrijven, noteren | write, write down, note
lezen, aflezen, voorlezen | read, read out
rekenen, berekenen, uitrekenen | calculate, compute, calculation
tellen, meetellen | count
meten, opmeten, bepalen | measure, determine
vergelijken | compare, comparison
kiezen, keuze, uitkiezen, keuzes | choose, choice, select, pick, option
weten, kennen | know
leren, aanleren, studeren | learn, study at school | work.learning
onderwijzen, lesgeven | teach, teaching | work.learning
begrijpen, snappen, verstaan | understand, comprehend, understanding
denken, nadenken | think, reflect
geloven, menen | believe, belief
herinneren, onthouden, herinnering | remember, remind, recall, reminder | phy.cognition
vertellen, zeggen, meedelen | tell, say
noemen, heten, benoemen | call by name, be called, mention
spreken, praten met | talk to, speak to | phy.speech
luisteren, aanhoren | listen | phy.speech
schreeuwen, roepen, gillen | shout, scream, yell | phy.speech
fluisteren | whisper
zwijgen, stil zijn | be silent, silent
kijken, bekijken | look, watch, view
tonen, laten zien, weergeven, vertonen | show, display a thing
verbergen, verstoppen voor iemand, verborgen | hide, hidden, conceal
voelen, aanvoelen, gevoel, gevoelens, emotie, emoties | feel, feeling, feelings, emotion, emotions
ruiken | smell something
proeven, smaken, smaak | taste, flavor | beh.nutrition
aanraken, aanraking | touch
eten, opeten, etenswaren | eat, eating, food | beh.nutrition
drinken, opdrinken | drink, drinking | beh.nutrition, phy.digestion
kauwen | chew, chewing | beh.nutrition
doorslikken, slikken van voedsel | swallow, swallowing | beh.nutrition, phy.digestion
koken, klaarmaken, bereiden | cook, cooking, prepare food | beh.nutrition
slapen, slaap, inslapen | sleep, asleep, sleeping | beh.sleep
wakker worden, ontwaken, wekken | wake, wake up, awake | beh.sleep
rusten, uitrusten, rust | rest, resting | beh.sleep
liggen | lie down
zitten | sit, sitting
staan, opstaan | stand, stand up, get up | phy.neuro
lopen zonder hulp, stappen | step along, pace
rennen, hardlopen | run, running | beh.activity
springen | jump
klimmen, traplopen | climb, climb stairs | phy.neuro
dragen, meedragen | wear, carry
optillen, opheffen van gewicht | lift up, raise | phy.neuro
duwen, drukken | push, press
trekken, uittrekken | pull, take off, pull off | phy.circulation
aantrekken, aandoen | put on | phy.circulation
draaien, omdraaien, keren | turn, rotate, turn over | phy.neuro
bewegen, beweging, bewegingen | move, movement, motion | beh.activity
schuiven, verschuiven | slide, shift position
gooien, weggooien | throw, throw away, discard, dispose
breken, kapotgaan, stukgaan | break, snap
scheuren, inscheuren | tear, rip | phy.skin
knippen, snijden | cut, cutting
prikken in, steken | sting, stab, puncture
vullen, bijvullen, opvullen | fill, refill, fill up
legen, leegmaken, ledigen | empty, drain out
spoelen, doorspoelen, omspoelen | rinse, flush, irrigate, irrigation | phy.urinary
drogen, afdrogen | dry off, drying | phy.skin
mengen, roeren | mix, stir, blend
verwarmen, opwarmen | warm up, heat up
koelen, afkoelen | cool down, chill, cool off
wisselen, verwisselen, verschonen van bed | switch, change over, alternate
verbreken, afbreken | break off, interrupt, abort
onderbreken, pauzeren, pauze | pause, break time
wachten, afwachten | wait, waiting
blijven, verblijven, verblijf | stay, remain, residence stay
wonen, woont | live at, reside, dwell | env.residence
bezoeken, langsgaan | visiting, drop by, call on
ontmoeten, tegenkomen | meet, encounter
uitnodigen, uitnodiging | invite, invitation
vragen om, verzoeken om | request somebody
thank = bedanken | gratitude
beloven, belofte | promise
liegen, bedriegen | lie to, deceive, cheat
vergeven | forgive
haten, hekel | hate, dislike
houden van, liefhebben, liefde | love, be fond of
lachen, glimlachen | laugh, smile
genieten, plezier, genot | enjoy, pleasure, fun
hopen, hoop | hope
wensen, wens, wensen van | wish, want, desire
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
ordenen, sorteren, opruimen | tidy, sort out things, clear up, organise things | env.sanitation
vegen, dweilen, stofzuigen | sweep, mop, vacuum | env.sanitation
strijken | iron clothes
aanvaarden, accepteren, acceptatie | accept, acceptance
goedkeuren, goedkeuring | approve, approved
afkeuren | disapprove
toegeven, erkennen, bekennen | admit, acknowledge
ontkennen | deny, denial
twijfelen, twijfel | doubt
aarzelen | hesitation
dreigen, bedreigen, bedreiging | threaten, threat | psy.abuse
aanvallen, aanval | attack
verdedigen | defend, defence
vechten, strijd | fight, struggle
dwingen, opdringen | force, compel | psy.abuse
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
lijden, leed, lijden aan | suffer, suffering | phy.pain
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
rijden, autorijden, besturen | drive, driving, ride | work.transport
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
gokken | gamble, gambling | beh.substance
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
ontbijten, ontbijt | breakfast | beh.nutrition
lunchen, lunch | lunch | beh.nutrition
dineren, avondeten, warme maaltijd | dinner, evening meal, hot meal | beh.nutrition
kappen, afkappen | cut short
kammen | comb | beh.personal
poetsen van tanden | brush | beh.personal
deppen | dab, pat dry
knellen, afknellen | pinch, constrict
drukken op, uitoefenen van druk, druk op de huid | pressure | phy.skin
zuigen | suck
blazen | blow
hechten, dichtmaken van een wond | stitch up, suture a wound, close a wound | phy.skin
zwellen, opzwellen | swell
krabben aan | scratch
wrijven | rub | phy.skin
schuren | scrape, graze | phy.skin
glijden, uitglijden | slip, glide | phy.neuro
struikelen | stumble, trip over | phy.neuro
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
bidden, gebed | pray, prayer | psy.spirituality
breien, handwerken | knit, knitting
tuinieren, tuin | garden, gardening | beh.activity
winkelen, boodschappen doen, boodschappen | shop for groceries, groceries, shopping
`
