/** The general dictionary: further verbs and qualities. */
export const ways = `
aanbevelen | commend
aanbieden, bieden, aangeboden | offer, offered
aandringen, aandrang uitoefenen | insist, urge
aanduiden | designate
aangeven, laten weten | let know, state that
aanhouden van klachten, hardnekkig | persist, persistent
aankunnen, opgewassen zijn tegen | be able to handle, be up to
aanklagen | sue, accuse
aanleggen | apply a bandage, construct a road
aannemen, veronderstellen | assume, suppose
aanraden om | suggest doing
aanstellen, benoemen in functie, in dienst nemen | appoint, hire staff
aantasten | affect badly, erode
aantonen met onderzoek | show by research
aanwezig zijn, aanwezig, aanwezigheid | present at, attend, presence, attendance
aanwijzen als | assign as
achterhalen | trace back
achtervolgen | chase, pursue
activeren, activering | activate, activation | work.devices
afhankelijk zijn van | rely on
afleggen van een examen | sit an exam
afleiden van, afleiding | distraction
aflossen, afbetalen | repay, pay off
afnemen van bloed | draw blood
afraden | advise against
afsluiten van een contract | conclude a contract
afsnijden | cut away
afspelen | play back
afstaan | give up
aftrekken | subtract, deduct
afvragen, zich afvragen | wonder
afwegen | weigh up
afwerken | finish off
afwijken | deviate
bedekken met | cover with
bedenken, verzinnen | think up, invent
beginnen met | start with
begroeten, groeten | greet
behalen | attain
beheersen | master, control oneself
bekendmaken, openbaar maken, publiceren | publish, make known, disclose
beledigen, belediging | insult, offend
beleven, meemaken, ervaren | experience something, go through
bemoeilijken, belemmeren, belemmering | hinder, obstacle, impede, barrier
benaderen | approach someone
bepaalde, bepaald | certain kind, given
bereiken van een doel | achieve, attain a goal
berichten | inform by message
beschikken over | have at one's disposal
beschouwen | regard
accusation = beschuldigen, beschuldiging | blame
bespoedigen | hasten
besparen, bezuinigen, bezuiniging | cut costs, economise, cutbacks
besteden | spend time
bestrijden van brand | fight fire
betreuren, spijt | regret, sorry
betwisten | contest a decision
bevatten van stoffen | contain substances
bevelen | order someone
bevorderen | promote health, foster
bewegen in bed | move in bed
bewonderen | admire
bijdragen | contribute
bijhouden | keep up, keep track
bijleren | learn more
blokkeren, geblokkeerd | block an account, blocked account
blussen | extinguish
bonzen | pound
braden, bakken, frituren | fry, bake, roast
charteren | charter
citeren | quote
compenseren, compensatie | compensate, compensation
controleren of | check whether
coördineren, coördinatie | coordinate, coordination
corrigeren, correctie, herstellen van fout | rectify, correction
dempen | dampen
dienen | serve
doden, vermoorden | kill, murder
doen alsof | pretend
doorbrengen | spend the night
doorstaan | withstand
doorsturen | forward a message
doorverbinden | put through
doorzoeken | search through
draaien om | revolve
duren, voortduren | last for, take long
eisen dat | insist that
ergeren, ergernis, irriteren | annoy, annoyance, irritate
experimenteren, experiment | experiment
faciliteren | facilitate
filteren, filter | filter
financieren | finance
formuleren | formulate
garanderen | assure
gebeuren met | become of
gebruikmaken van | make use of
gehoorzamen | obey
gelden, van toepassing zijn, van kracht | apply to, be in force, in effect
geraken | get into
gunnen | grant
halveren | halve
handelen, optreden tegen | act, take action
herinrichten | refurnish
herstarten, opnieuw opstarten, resetten | restart, reset, reboot | work.devices
hervatten | resume
herzien, herziening | revise, revision
identificeren, legitimeren | identify, identify oneself
inbreken | break in
inchecken | check in
indelen | classify, group into
indienen | submit, lodge
ingaan, in werking treden | take effect, come into force
ingrijpen, interventie, interventies | intervene, intervention
inhuren | hire in
inlichten | brief someone
inlossen | redeem
inpassen | fit in
inperken, beperken, beperking van, beperkt | restrict, limit, restriction, limited
inspelen op | respond to
instemmen | consent to
integreren | integrate
intypen, invoeren van code | enter a code, key in | work.devices
jagen | hunt
kantelen, kantelbaar | tilt
kenmerken als | characterise
kiezen voor | opt for
klaar zijn, klaarstaan, klaar, gereed | ready
kopiëren, kopie | copy, copies
kosten van, kost veel | cost a lot
kwetsen | offend someone
lanceren | launch
laten zien van een code | present a code
leegeten | eat up
legitiem | legitimate
lekprikken | puncture a tyre
loskomen | come loose
meebetalen | contribute to the cost
meebeslissen | have a say
meemaken van oorlog | live through war
meetellen voor | count towards
melden bij, zich melden | report to
misbruiken | misuse
misleiden | mislead
nagaan of | find out whether
nabootsen | imitate
nadoen | mimic
nalezen | read up
negeren | ignore
neigen, neiging | tend to, tendency
noodzaken | necessitate
onderhandelen over | bargain
ondergaan | undergo
ondervinden | encounter problems
onderschatten | underestimate
overschatten | overestimate
onderscheiden | distinguish
ontbreken van | absence of
ontgrendelen | unlock
onthullen | reveal
ontnemen | deprive
ontslaan, ontslag op het werk | dismiss, fire someone, dismissal
ontvluchten | run from
ontwijken | dodge
opdagen | show up
opbergen, opruimen van spullen | put away
opbrengen | yield
opeisen | claim back
oprichten | found
opletten in het verkeer | be careful in traffic
oplopen van ziekte, besmet raken | catch a disease, get infected, contract a disease
opleveren | produce result
opmaken | make up
opnemen van geld | withdraw money
opnemen van telefoon | pick up the phone
oppakken | take up
opschorten | suspend, suspension
opstarten | start up
optellen | add up
overdrijven | exaggerate
overhandigen | hand to
overlappen | overlap
overleven, overleving | survive, survival
overmaken, overschrijven van geld | transfer money
overschakelen, overstappen | switch over, switch to
overschrijden | exceed
overslaan | skip
overspoelen | flood
overtollig | superfluous
overwinnen | overcome
passeren | pass by
plagen | tease
prikkelen | stimulate nerves
produceren | produce
raadplegen | look up in, consult a source
raden | guess
reageren, reactie, reacties | react, reaction
redeneren | reason about
regeren | govern
resulteren | result in
richten op | focus on
rondleiden | show around
ruziën, ruzie maken | quarrel with | work.together, psy.relationship
samenstellen | compile
samenvoegen | merge
samenwonen | live together
scheppen | scoop
schokken | jolt
slopen | demolish
sluipen | sneak
smeken | beg
stranden | strand
strijden | battle
stromen | flow
synchroniseren, synchronisatie | synchronise, sync | work.devices
toejuichen | applaud
toekennen, toewijzen | award, allocate, assign
toelaten van bezoek | admit visitors
toeslaan | strike
toestaan dat | permit that
toezeggen | pledge
traceren | trace a parcel
trainen | train
uitbesteden | outsource
uitbreiden, uitbreiding | expand, expansion
uitdagen, uitdaging | challenge
uitdrukken | express
uiten | utter
uitgaan | go out
uitgeput raken | run out of energy
uitgleden, glad | slippery floor
uitkomen | come true
uitlekken | leak out
uitlenen | lend out
uitlokken | provoke
uitproberen van | trial of
uitrekken | stretch out
uitrollen, uitrol | rollout
uitroepen | proclaim
uitschelden | call names
uitslapen | sleep in
uitwerken | work out, wear off
uitwisselen, uitwisseling | exchange
uitzoeken, achterhalen hoe | figure out, sort out how
vasthouden aan | stick to
vastleggen, gedocumenteerd | document in writing, put on record
verbergen van gegevens | mask data
verbruiken, verbruik | consume, consumption
verdenken | suspect someone
verdraaien | distort
verdrinken | drown
verdubbelen | double up in number
verduidelijken | make clear
vereenvoudigen | simplify
verhelpen | remedy
verhuren van huis | let a house
verifiëren, verificatie, waarmerken | verification, authenticate
verkennen | explore
verlaten van huis | leave the house
vermelden, vermelding, vermeld | mentioned, listed, specify
verminderen van pijn | lessen pain
vermissen, vermist | missing person
vernietigen | destroy
veroorloven | afford
verraden | betray
verrichten van onderzoek | conduct research
verschijnen op scherm | appear on screen
verspreid, verstrooid | scattered
verstoren | disturb
vertegenwoordigd | represented
vertonen van symptomen | show symptoms, experience symptoms, display symptoms
vertrouwelijk | confidential
vervallen van recht | lapse
verveling | bored, boredom
vervoeren per auto | carry by car
verwaarlozen | neglect someone | psy.neglect
verwarren | mix up, confuse
verwelkomen | welcome
verwennen | spoil
verwezenlijken | realise a plan
verwijten | reproach
verwonderen | amaze
vloeken | curse
voldoen aan, voldoen | meet requirements, satisfy requirements
volhouden | persevere
voorbereiden, voorbereiding | prepare, preparation
voorgaan | precede
voorleggen | submit to someone
voorstellen, voorstellen om | propose, suggest that
vooruitzien | look ahead
vragen stellen | raise questions
vrezen | dread | psy.mental
vrijgeven | release
waarborgen van privacy | safeguard privacy
waarderen | appreciate, value highly
waarnemen | perceive something
wandelen met hond | walk the dog
weerleggen | refute
weggeven | give away
wegnemen | take away from
wennen, gewend, gewenning | get used to, used to, accustomed
wijten | attribute to
zich inschrijven | register oneself
zich vergissen | be mistaken
zichtbaar, onzichtbaar | visible, invisible
zuiveren | purify
zweven | float
aangenaam, prettig, fijn | pleasant, enjoyable
aantrekkelijk | attractive
aardrijkskundig | geographical
absoluut | absolute, absolutely
actueel, huidig, momenteel, op dit moment | current, at present, currently, up to date
afwezig, afwezigheid | absent, absence
begrijpelijk | understandable
behulpzaam | obliging
beroemd | celebrated
beschaamd | embarrassed about
besloten | private meeting
betaalbaar | within budget
bewolkt | cloudy
bijkomend | accompanying
bijzonderheden, details | specifics, particulars
blijkbaar | apparently
buitengewoon | extraordinary
centraal | central
deskundig | knowledgeable
dringend, met spoed, haast hebben | pressing, in a hurry
dubbelzinnig | ambiguous
eerlijkheid | honesty
eeuwig | eternal
eindeloos | endless
enorm, gigantisch | huge, enormous, tremendous
enthousiast | enthusiastic
even groot | equally large
flauw | bland
formeel, informeel | formal, informal
functioneel | functional
gebroken | fractured
gedeeltelijk, deels | partly, partial, partially
gedetailleerd | detailed
gemengd | mixed
geneigd | inclined
gewenst, ongewenst | desired, unwanted, undesirable
gratis test | free test
gunstig, ongunstig | favourable, unfavourable
handmatig, met de hand | manual labour, manually, by hand
hedendaags | contemporary
heilig | holy, sacred | psy.spirituality
hopeloos | hopeless
ideaal | ideal
illegaal, onwettig | illegal, unlawful
indirect | indirect
inclusief, exclusief | including, inclusive, excluding
individu | individual person
inheems | indigenous
intensief | intensive
intern, extern | in house, external party
jaarlijkse controle | annual check
kansrijk | promising
klassiek | classic
kleverig, plakkerig | sticky
kwalitatief | qualitative
leeftijdsgebonden | age related
logisch | logical
los verkrijgbaar | sold separately
magisch | magic
massaal | massive
meertalig, tweetalig | multilingual, bilingual
minder, minste | less, least, fewer
mondeling | oral agreement, verbally
nauwelijks | hardly, barely
neutraal | neutral
noordelijk, noorden | north, northern
zuidelijk, zuiden | south, southern
oostelijk, oosten | east, eastern
westelijk, westen | west, western
onbeperkt | unlimited
onbetrouwbaar | unreliable
ondertussen, intussen | meanwhile
oneerlijk | unfair, dishonest
ongebruikt | unused
ongewoon | unusual
onnodig | unnecessary
onschuldig | innocent
schuldig, schuld hebben | guilty, guilt
onvermijdelijk | inevitable
onvolledig, incompleet | incomplete
oorspronkelijk | original, originally
openlijk | publicly
opgelucht | relieved
optimaal | optimal
overbodig | redundant
overig, de rest | remaining, the rest
plaatsvervangend | acting deputy
populair | popular
potentieel | potential
primair | primary
recent, onlangs, pas geleden | recent, recently, lately
redelijk | reasonable
rechtstreeks | straight from
relatief | relative to, relatively
relevant | relevant
schriftelijk | in writing, written
secundair | secondary
sinds kort | since recently
soortgelijk, vergelijkbaar | comparable, alike
spontaan | spontaneous
standaard, standaard ingesteld | default
subtiel | subtle
succesvol | successful
tegenovergesteld, tegenstelling | opposite, contrary
toegankelijk, toegankelijkheid | accessible, accessibility
toevallig | accidental, by chance, coincidence
typisch | typical
uitgebreid | extensive, comprehensive
uniek | unique
universeel | universal
uiteindelijk | eventually, ultimately
veelzijdig | versatile
verantwoord | justified
verbonden | linked to
verdacht | suspicious person
verleden jaar, vorig jaar | last year
volgend jaar, volgende week | next year, next week
vermoeiend | tiring
verschrikkelijk, vreselijk, afschuwelijk | terrible, awful, horrible
verward raken | get confused
visueel | visual
voldaan | fulfilled
voorlopig, vooralsnog | provisional, for the time being
voormalig | ex
voortdurend aanwezig | ever present
vruchtbaar, onvruchtbaar | fertile, infertile
waardevol | valuable, precious
waterdicht | waterproof, watertight
weinig zin | little point
welkom | welcome guest
wereldberoemd | world famous
wetenschappelijk | scientific
willekeurig | random, arbitrary
woedend, razend | furious
zelfverzekerd | self confident
zenuwachtig, nerveus | nervous
zielig | pitiful
zogenaamd | so called
zuinig | thrifty
zwijgzaam | taciturn
`
