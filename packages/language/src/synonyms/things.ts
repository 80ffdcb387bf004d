/** The general dictionary: nouns of public and private life that no other theme has. */
export const things = `
aanbieder, aanbieders, verstrekker | provider, providers
aankondiging, aankondigen, aangekondigd | announcement, announce, announced
aanleiding | occasion for, trigger
aanmelding bij school | school enrolment
aanmoediging | encouragement given
aansluiting | connection of utilities
aanspreektitel | form of address
aanvulling, aanvullen | supplement to, replenish
abonnement, abonneren | subscription, subscribe
achtergrond | background
achternaam, familienaam, voornaam | surname, last name, first name
adem, ademtest | breath test
afdeling, afdelingen | department of a company, ward, division
afkorting | abbreviation
aflevering van serie | episode
sampling = afname, afname van monster | decline in number
afspeelbaar | playable
akkoordverklaring | statement of agreement
album | album
ambtenaar, ambtenaren | civil servant, public official
analyse, analyseren | analysis, analyse
angel | insect sting
anonimiteit, anoniem | anonymity, anonymous
app store, play store | app store, play store | work.devices
arbeider | labourer
archief, archiveren | archive
argument, argumenten | arguments
artikel, artikelen | article, articles
atleet | athlete
automaat, automatisch, automatische | automatic, automatically, vending machine
autoriteit | authority body
basis, basis van, grondslag | basis, foundation
bedrag, bedragen | sum of money, amounts
bediening, bedienen | operation of a device, operate a device
bedoeling, intentie | intention, intent
beeld, beelden | images, statue
begeleidende brief | cover letter
begrip, begrippen | concept, notion
begroting, budget | budget | work.money
behandelaar, behandelaren | practitioner, therapist
bekeuring | traffic ticket
beker winnen | trophy
beltegoed, belkosten | call credit, call charges
bemiddeling, bemiddelaar | mediation, mediator
benzine, brandstof, diesel | petrol, fuel, diesel, gasoline
beschadigd | damaged
beschikking, besluit van de gemeente | official decision, ruling
bestemming | destination
bestrijding, bestrijden, tegengaan van ziekte | combat, fight against, control of disease
besturingssysteem, android, ios, iphone | operating system, android, ios, iphone | work.devices
betaalmiddel | means of payment
betrouwbaarheid, betrouwbaar | reliability, reliable, trustworthy
beurt, op de beurt | turn in line
bevolking, bevolkingsgroep | population, ethnic group
bewustwording, bewust | awareness, aware, conscious of
bezetting van een bed | occupancy
bezit, bezitten, in het bezit | possession, possess
bezorgdheid, ongerust | worried, anxious about
bijeenkomst, samenkomst | gathering, assembly
bliksem, onweer | lightning, thunder
bloeddonor, bloedbank | blood donor, blood bank
bloedgroep | blood type, blood group
boerderij, boer | farm, farmer
boodschap, boodschap overbrengen | errand, message to convey
boord, aan boord | on board, boarding
bouw, bouwvakker | construction, builder
branche, sector | sector
breedte | width
brievenbus | letterbox, mailbox
browser, zoekmachine | browser, search engine | work.devices
buitenlander, buitenlanders | foreigner, foreigners
burgemeester, wethouder | mayor, alderman
cadeaubon, bon, kassabon, waardebon | voucher, receipt, coupon
categorie, categorieën | category, categories
ceremonie | ceremony
chip, chipkaart | chip, chip card
collectie, verzameling | collection
combinatie, combineren | combination, combine
communicatiemiddel | means of communication
concert bijwonen | attend a concert
concurrentie, concurrent | competition, competitor
conditie, uithoudingsvermogen, fitheid | fitness, stamina | beh.activity
conclusie, concluderen | conclusion, conclude
congres, conferentie, symposium | congress, conference, symposium
consulaat, ambassade | consulate, embassy
consument | consumer
contactgegevens | contact details
contacttracering, bron en contactonderzoek, contactonderzoek | contact tracing, source and contact tracing | phy.infection
crimineel verleden | criminal record
criterium, criteria | criterion, criteria
databank, database | database | work.devices
decennium | decade
definitie, definiëren | definition, define
deskundigheid, expertise | expertise, proficiency
dienstverlening, dienst van de overheid | service provision, public service
douane, grenscontrole | customs, border control
drager van gegevens, usb stick | data carrier, usb stick
droogte | drought
druppel, druppelen van kraan | droplet, drip of tap
economie, economisch | economy, economic
eenheid, eenheden | unit, units
eigenschap van stof | trait
elektriciteitsnet | power grid
emigratie, emigreren, immigratie | emigration, emigrate, immigration
enquête, vragenlijst | survey, questionnaire
erkenning, erkend, erkennen van een diploma | recognised, accreditation of
evenwichtig | balanced
expeditie | expedition
fabriek, fabrikant, producent | factory, manufacturer, producer
faillissement, failliet | bankruptcy, bankrupt
feestje | celebration party
ferry | ferry crossing
fooi | tip money
functie, functies, functionaliteit | feature of an app, functionality, position held
garantie | guarantee, warranty
geboorteakte, geboortebewijs, trouwakte | birth certificate, marriage certificate
gebrek, gebrek aan, tekortkoming | lack of, shortcoming, deficiency
gedragscode, gedragsregels | code of conduct
gedupeerde | injured party
gegevensbescherming | protection of data
geheimhoudingsplicht | duty of confidentiality
geleerde | scholar
geloofwaardigheid | credibility
geluidsoverlast, overlast, hinder | nuisance, noise nuisance, inconvenience
generatie | generation
gids, handleiding, gebruiksaanwijzing | guide, manual, instructions for use
golf | wave
goedkeuring van geneesmiddel | marketing authorisation
groepje | small group
grondwet | constitution
haast, gehaast | hurry, rush
handelaar | trader, dealer
handicapkaart, gehandicaptenparkeerkaart | disabled parking permit, blue badge
heler, herstelperiode, hersteltijd | recovery period, recovery time
herkomst | provenance
hoofdstad | capital city
hotelkamer, reservering, reserveren, boeken van reis, boeking | reservation, booking, reserve, book a trip
huishouden, huishoudens | household, households
huishoudelijk werk | housework, chores
hypotheek | mortgage
icoon, pictogram, symbool | icon, symbol
impact | impact
industrie, industrieel | industrial
informatiepunt, informatiebalie, balie, loket van gemeente | information desk, desk, counter
ingrediënt, ingrediënten | ingredient, ingredients
initiatief | initiative
inspraak, medezeggenschap, cliëntenraad, ondernemingsraad | participation council, client council, works council
installatie | installation
instructeur | instructor
interview | interview
invoering, invoerdatum | introduction of a rule
jeugdige, minderjarig, minderjarige | minor, underage, minors
journalist, pers, media | journalist, press, media
kaartje, ticket, toegangskaart | ticket, tickets
kamerplant | houseplant
kandidaat | candidate
kerstboom | christmas tree
kinderbijslag | child benefit | psy.caretaking
kinderwagen, buggy | pram, stroller, buggy
klasgenoot, klas | classmate, class
koning, koningin, prins | king, queen, prince
koper | buyer
koppel, paar, stel | couple, pair
laadpaal | charging station
landbouw | agriculture
landgenoot | compatriot
leerplicht | compulsory education
lid, leden, lidmaatschap | member, members, membership
liedje, lied | song
logo | logo
loket | ticket window
luchtvervuiling, vervuiling van milieu | air pollution, pollution
luchtvaartmaatschappij | airline
maatschappij, samenleving | society
makelaar | estate agent, broker
mediatheek | media library
meerdere, een aantal keren | multiple, multiple times
meetinstrument | measuring instrument
mensenrechten | human rights
microfoon, luidspreker, koptelefoon | microphone, speaker, headphones
milieuvriendelijk | environmentally friendly
mobiele data | mobile data | work.devices
molecuul | molecule
motor, motorfiets | motor, motorcycle, engine
mutatie | mutation
nadruk | emphasis
nagerecht | dessert
nationaliteitsbewijs | proof of nationality
navigatie | navigation
noodfonds | emergency fund
norm, normen | norm, norms
onderdaan | subject of a state
onderhandeling, onderhandelen | negotiation, negotiate
ondertiteling | subtitles
onderwijs, educatie | education system, schooling system
onderzoekscommissie | inquiry committee
ongeval met auto | car accident
ontmoeting | encounter with
ontvangstbewijs | acknowledgment of receipt
ontvanger | recipient, receiver
oorsprong | roots
opbouw | build up
opdracht, opdrachten | assignment, command
opdrachtgever | client who commissions
openingstijden, geopend van | opening hours
openbaarheid | openness
opslagruimte, geheugenruimte | storage space | work.devices
opsporing, opsporen | detection, track down
overeenkomst tekenen | sign a contract
overgangsperiode, overgang, overgangsregeling | transition, transition period
overtreding | violation
oversteekplaats | crossing
particulier | private individual
passagier, reiziger, reizigers, toerist, toeristen | passenger, traveller, travellers, tourist, tourists | work.travel
plicht, plichten | duty, duties
poging, pogingen | attempts
portier | doorman, porter
postbode | postman
premie | premium
president | president
priveadres | home address
productie van goederen, product, producten | product, products, production
promotie | promotion
provincie | province
raad, gemeenteraad | council meeting, town council
raming | estimation
rang | rank
recept om te koken | recipe
rechtszaak | lawsuit, legal case
reclamefolder, folder, brochure, flyer | leaflet, brochure, flyer, pamphlet
record | record high
reflex | reflex
registratie, registreren, geregistreerd | record, registered, recorded
reisadvies, reisbeperking, inreizen, inreisregels | travel advice, travel restriction, travel restrictions, entry rules | work.travel
reisbureau | travel agency
reisverzekering | travel insurance
rente | interest rate
republiek | republic
reservering annuleren | cancel a booking
rijksmuseum | national museum
ruil | swap deal
samenvatting, samenvatten | summary, summarise
schoolplein | playground
secretaris, secretaresse | secretary
seminar, workshop | seminar, workshop
server | server | work.devices
sieraden verkopen | sell jewellery
slachtofferhulp | victim support
slaagkans | chance of success
solidariteit | solidarity
spaarrekening | savings account
speler | player
spits, spitsuur | rush hour, peak
sponsor | sponsor
spoor, sporen | track, traces
spreekkamer | consulting room
spreekuur, inloopspreekuur | consultation hour, walk in clinic
staat, staten | state of a country, states
stadhuis, gemeentehuis | town hall, city hall
steekproef | sample
steiger | scaffold
stelling, bewering | claim that, assertion
stempel, stempelen | stamp, stamping
steunpilaar | pillar
stichtingbestuur | foundation board
stoplicht | traffic light
straatverlichting | street light
strategie | strategy
strekking | tenor
stroomversnelling | rapids
taalcursus | language course
tafelblad | table top
teleurstelling verwerken | cope with disappointment
termijn, deadline, uiterste datum | deadline, term, time limit
testlocatie, teststraat, vaccinatielocatie, priklocatie | test location, test site, vaccination site, testing site
toekomstplan | future plan
toelage | stipend
toeschouwer, publiek bij een wedstrijd | spectator, audience, crowd
toestroom, instroom | influx, inflow
toezegging | commitment
tolweg | toll road
tuinman | gardener
uitgave, uitgaven | expenditure, spending
uitgifte, afgifte, verstrekking, uitgeven van document | issue of, issuance, dispensing, issued
uitleg van de regels | explanation of the rules
uitnodigingsbrief | invitation letter
uitstel | extension of time, respite of payment
uitzending, uitzenden | broadcast
vaardigheidstraining | skills training | work.learning
vakman | craftsman
valuta, wisselkoers | currency, exchange rate
veiligheidsgordel | seat belt
veroordeling, veroordelen | conviction, convict, condemn
verkeersbord | road sign
verkoudheidsklachten | cold symptoms
verlanglijst | wish list
vermogen | assets, capital, wealth
vermoeden, vermoedelijk | suspicion of, presumably, suspect
verplaatsing | displacement
draagbaar | portable
vertegenwoordiger, vertegenwoordigen | representative, represent
vervoersbewijs | transport ticket
vestiging, filiaal | branch office
vijand | enemy
visum, visa | visa | work.travel
vlag | flag
vluchteling opvangen | shelter refugees
voordeur openen | open the front door
voorlichtingscampagne | information campaign
voorkeur, liever, voorkeuren | preference, rather, prefer
voorraadkast | pantry
voorspelling, voorspellen | prediction, predict
vooruitgang, voortgang | progress
voorvader | ancestor
voorwaarden van gebruik, gebruiksvoorwaarden | terms of use, terms and conditions
voorziening | facility, provision
vraagteken | question mark
vrachtwagen | truck, lorry
vuurwerk | fireworks
waarde | value, worth
waarborg, waarborgen, borg | safeguard, deposit, guarantee deposit
wapenvergunning, vergunning | licence, permit
wedstrijd | match, contest
werkloosheid, werkloos | unemployment, unemployed
werkvergunning | work permit
wijziging doorgeven | report a change
winkelcentrum | shopping centre, mall
wisselgeld | small change
woonwagen | caravan
zakelijk | businesslike
zender | sender
zetel | seat
zone | zone
zwembadwater | pool water
zoektermen | search terms
zonsondergang | sunset
medewerking, meewerken | cooperate, cooperation of the client
mogelijkheid tot bezwaar | possibility of appeal
bescheiden | modest
afschaffing, afschaffen, intrekken, ingetrokken regeling | abolish, abolition, withdraw, revoke
versoepeling, versoepelen, versoepelingen | relaxation of rules, easing
aanscherping, aanscherpen | tightening of rules, tighten
lockdown, avondklok | lockdown, curfew | phy.infection
anderhalve meter, afstand houden | social distancing, keep distance | phy.infection
besmettingsgevaar, besmettelijkheid | risk of infection, infectiousness
incubatietijd | incubation period | phy.infection
immuniteit, antistoffen | antibodies, antibody | phy.infection
vaccinatiegraad, vaccinatiecampagne | vaccination rate, vaccination campaign | phy.infection
bijwerkingencentrum | side effect reporting centre
prikpas, vaccinatieboekje, vaccinatieregistratie, vaccinatiepaspoort | vaccination booklet, vaccination record, vaccine passport | phy.infection
gezondheidsverklaring | health declaration | phy.infection
reispapieren, reisdocument | travel documents, travel document | work.travel
digitaal bewijs, digitaal certificaat | digital certificate
sluiting, heropening, heropenen | closure, reopening, reopen
bezoekregeling, bezoekuur | visiting rules, visiting hours
thuiswerken | work from home
thuisonderwijs | home schooling
samenstelling, bestanddelen | composition, components
werking | mechanism, how it works
doeltreffendheid | efficacy of
toelating | admission to school
eigen verantwoordelijkheid | own responsibility
minimumleeftijd, leeftijdsgrens | minimum age, age limit
meerderjarig | of age
wooncomplex, flatgebouw | apartment building, block of flats
`
