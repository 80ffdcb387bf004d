/** Organisations, services, laws and money of care; the Dutch system beside its usual English wording. */
export const organisations = `
ziekenhuis, ziekenhuizen, hospitaal | hospital, hospitals
polikliniek, poli, kliniek | outpatient clinic, clinic, outpatient
spoedeisende hulp, seh | emergency department, emergency room, accident and emergency
huisartsenpraktijk, praktijk, gezondheidscentrum | general practice, doctor's office, health centre, practice
huisartsenpost, hap | out of hours gp, out of hours service
apotheek, apotheken | pharmacy, pharmacies
verpleeghuis, verpleeghuizen, verpleegtehuis | nursing home, nursing homes, care home
verzorgingshuis, bejaardentehuis, woonzorgcentrum, bejaardenhuis | residential home, retirement home, residential care
hospice, bijna thuis huis | hospice
beschermd wonen, begeleid wonen, kleinschalig wonen | sheltered housing, supported living, assisted living
eerstelijnsverblijf, elv, kortdurend verblijf, tijdelijk verblijf | short term residential care, intermediate care, temporary stay, short stay
geestelijke gezondheidszorg, ggz, crisisdienst | mental health service, mental health care, crisis team | psy.mental
jeugdzorg, jeugdhulp, veilig thuis | youth care, child protection, safeguarding | psy.caretaking, psy.abuse
ggd, consultatiebureau, gezondheidsdienst | public health service, municipal health service, well baby clinic
rivm | public health institute, rivm
thuiszorgorganisatie, zorgorganisatie, zorginstelling, zorgaanbieder, instelling | home care organisation, care organisation, care provider organisation, care institution, institution
buurtteam, wijkteam, sociaal wijkteam, buurtzorg | neighbourhood team, community team, social team
gemeente, wmo loket, gemeentelijk | municipality, local council, local authority, municipal, council
wmo, wet maatschappelijke ondersteuning | social support act, wmo
wlz, wet langdurige zorg, langdurige zorg | long term care act, long term care, wlz
zvw, zorgverzekeringswet, basisverzekering | health insurance act, basic insurance, insurance care, zvw
ciz, centrum indicatiestelling zorg | care assessment centre, ciz
zorgkantoor | care administration office, care office
zorgverzekeraar, zorgverzekering, ziektekostenverzekering, ziekenfonds | health insurer, health insurance, medical insurance
verzekering, verzekeraar, verzekerd, verzekeren | insurance, insurer, insured, insure
vergoeding, vergoeden, vergoed | reimbursement, reimburse, allowance, reimbursed
eigen bijdrage, eigen risico, cak | personal contribution, own contribution, deductible, co payment, excess
persoonsgebonden budget, pgb | personal budget, direct payment, pgb
volledig pakket thuis, vpt, modulair pakket thuis, mpt | full package at home, vpt, mpt
zorgprofiel, zorgzwaartepakket, zzp profiel | care profile, care package
zorg in natura | care in kind
inspectie, igj | inspectorate, health inspectorate, inspection
klachtencommissie, klachtenregeling, klacht indienen | complaints committee, complaints procedure, file a complaint
wet zorg en dwang, wzd, wvggz, rechterlijke machtiging | compulsory care act, care and coercion act, court order
wet big, big registratie, big register | professional register, nursing registration, big register
privacy, avg, privacywet, beroepsgeheim, geheimhouding | privacy, gdpr, data protection, confidentiality, professional secrecy
meldcode, melding huiselijk geweld | reporting code, mandatory reporting | psy.abuse
vakbond, cao | trade union, union, collective agreement
beroepsvereniging, venvn | professional association, nursing association
maaltijdservice, tafeltje dekje, maaltijdvoorziening, warme maaltijd aan huis | meals on wheels, meal service, meal delivery | beh.nutrition
voedselbank | food bank | env.income
schuldhulpverlening, schuldsanering, budgetbeheer | debt counselling, debt relief, debt management, budget management | env.income
geldzorgen, schulden, schuld, armoede, financiële problemen, geldproblemen | debt, debts, money worries, poverty, financial problems, money problems | env.income
uitkering, bijstand, aow | benefit, welfare, state pension, social security | env.income
pensioen, gepensioneerd | pension, retirement, retired
toeslag, zorgtoeslag, huurtoeslag, subsidie | care allowance, housing benefit, subsidy, supplement payment
belasting, belastingdienst, aangifte | tax, taxes, tax office, tax return
woningcorporatie, woningbouwvereniging, woningbouw | housing association, housing corporation
ambulance, ziekenwagen | ambulance
meldkamer, alarmcentrale, alarmnummer, 112 | control room, emergency number, alarm centre, 112, 999
leverancier, hulpmiddelenleverancier, medisch speciaalzaak, leveranciers | supplier, vendor, medical supplier, provider of equipment
thuiszorgwinkel, uitleen, uitleenservice | equipment loan, home care shop, loan service
trombosedienst | anticoagulation clinic, thrombosis service | phy.circulation
laboratorium, lab | laboratory, lab
revalidatiecentrum | rehabilitation centre
kerk, moskee, geloof, geloofsgemeenschap, religie, religieus | church, mosque, faith, religion, religious | psy.spirituality
zingeving, spiritualiteit, levensvragen, zin van het leven | meaning, spirituality, meaning of life, purpose in life | psy.spirituality
buurthuis, wijkcentrum, inloophuis, ontmoetingsplek | community centre, drop in centre, meeting place | psy.contact
vereniging, club, stichting | association, club, foundation
school, scholen, basisschool | school, schools, primary school
universiteit, hogeschool, hbo, mbo | university, college, vocational education
kinderopvang, crèche | nursery, childcare
bibliotheek | library
winkel, supermarkt, winkels | shop, store, supermarket
bank, banken | bank
postkantoor | post office
taxi, vervoer, rolstoeltaxi, regiotaxi, valys | taxi, transport, wheelchair taxi, transportation
openbaar vervoer, bus, trein, tram, metro | public transport, bus, train, tram, underground
overheid, regering, kabinet, rijksoverheid | government, cabinet, authorities
ministerie, vws, departement | ministry, department
tweede kamer, parlement, eerste kamer | parliament, house of representatives, senate
europese unie, eu, europa, europees | european union, eu, europe, european
wet, wetten, wetgeving, wettelijk, wettelijke | law, laws, legislation, legal, act
regel, regels, regelgeving, voorschriften | rule, rules, regulation, regulations
recht, rechten | right, rights, entitlement
contract, overeenkomst, zorgovereenkomst | contract, agreement
toestemming, instemming, akkoord | consent, permission, approval
financiering, bekostiging, tarief, tarieven, declareren, declaratie | funding, financing, rate, tariff, billing, claim
zorgkosten, kosten | costs, cost, care costs, expenses, expense
ketenzorg, keten, ketenpartner, samenwerkingspartner | integrated care, chain of care, care partner
samenwerking, samenwerken | cooperation, collaboration, collaborate, work together
multidisciplinair overleg, mdo | multidisciplinary meeting, multidisciplinary team meeting, mdt
transferverpleegkundige, transferpunt | discharge nurse, transfer desk
doorverwijzing, verwijzing, verwijzen, doorverwijzen, verwijsbrief | referral, refer, referral letter
wachtlijst, wachttijd, wachttijden | waiting list, waiting time
zorgvraag, hulpvraag, zorgbehoefte | care need, care needs, request for help
netwerkzorg, mantelzorgondersteuning, steunpunt mantelzorg | carer support, support for carers | psy.caretaking
gezondheidszorg, zorgstelsel, zorgsector | healthcare, health care, health system, health sector
zorg, zorgverlening, hulpverlening, verzorging | care, caring
ondersteuning, hulp, steun, assistentie | support, help, assistance
gezondheid, gezond | health, healthy
volksgezondheid | public health
kwaliteit, kwaliteitskader | quality, quality framework
`
cat > synonyms/planning.ts <<'E'
/** Work, planning and working together in a team. */
export const planning = `
rooster, roosters, roosteren, dienstrooster, inroosteren, roosterplanning | roster, schedule, rota, rostering, scheduling, work schedule
dienst, diensten, werkdienst, avonddienst, dagdienst, vroege dienst, late dienst | shift, shifts, evening shift, day shift, early shift, late shift
weekenddienst, weekend, weekenden | weekend, weekends, weekend shift
gebroken dienst | split shift
bereikbaarheidsdienst, achterwacht, bereikbaarheid, piketdienst | on call, on call duty, standby
ruilen, dienst ruilen | swap, swap shifts, exchange
eerlijk verdelen, verdelen, verdeling, werkverdeling | divide, share out, distribution, fair share, division of work
eerlijk, rechtvaardig | fair, honest, just
planning, plannen, inplannen | planning, plan
route, routes, looproute, routeplanning | route, routes, round, route planning
agenda, afsprakenboek | diary, agenda, appointment book
afspraak, afspraken | appointment, appointments, agreement made
zorgmoment, huisbezoek, bezoek, zorgmomenten, visite | visit, home visit, care visit, call
tijd, tijden, tijdstip | time, times
tijdgebrek, geen tijd, tijdnood | lack of time, no time, time pressure
werkdruk, drukte, druk werk | workload, work pressure, busyness
verzuim, ziekteverzuim, ziekmelding, ziek gemeld, ziekmelden | absenteeism, sick leave, sickness absence, call in sick
verlof, vakantie, vrije dagen, vakantiedagen | leave, holiday, vacation, days off
personeelstekort, onderbezetting, tekort, tekorten, bezetting | staff shortage, understaffing, shortage, staffing, shortages
vacature, werving, sollicitatie, sollicitatiegesprek, solliciteren | vacancy, recruitment, job application, job interview, apply for a job
loon, salaris, onregelmatigheidstoeslag, ort | wage, salary, pay, unsocial hours allowance
overuren, meeruren, urenregistratie, uren schrijven, urenstaat | overtime, extra hours, time registration, timesheet
productiviteit, productie, uren | productivity, hours
deeltijd, parttime | part time
voltijd, fulltime | full time
vergadering, teamoverleg, overleg, vergaderen, overleggen, teamvergadering | meeting, team meeting, consultation, consult, meetings
notulen, besluitenlijst, actielijst | minutes, action list
besluit, beslissing, besluiten, beslissen, besluitvorming | decision, decide, decision making
consensus, overeenstemming | consensus
conflict, conflicten, ruzie, onenigheid, meningsverschil | conflict, quarrel, argument, disagreement, dispute
feedback, feedback geven, aanspreken, elkaar aanspreken | feedback, give feedback, call to account, speak up
vertrouwen, vertrouwd | trust, confidence
roddel, roddelen, pesten, pestgedrag | gossip, gossiping, bullying, bully
sfeer, werksfeer, teamsfeer | atmosphere, team spirit, work climate
rol, rollen, taak, taken, taakverdeling | role, roles, task, tasks, division of tasks
verantwoordelijkheid, verantwoordelijk | responsibility, responsible, accountable
werk, baan, werken, arbeid, beroep | work, job, employment, profession, labor, occupation
werkplek, werkplaats, kantoor | workplace, office, work place
werkgroep, commissie | working group, committee
project, projecten, pilot, proef | project, pilot, trial
scholing, bijscholing, cursus, training volgen, opleiding, nascholing, klinische les | training course, course, schooling, continuing education, clinical lesson, education programme
kennis delen, kennis, kennisdeling | knowledge, knowledge sharing
ervaring, ervaringen | experience, experiences
vaardigheid, vaardigheden | skill, skills
examen, toets | exam, examination test
diploma, certificaat behalen | diploma, degree
verandering, verandertraject, veranderen, wijziging, wijzigen | change, changes, modify, amendment
verbetering, verbeteren, verbeterplan | improvement, improve, improvement plan
doel, doelen, doelstelling | goal, goals, aim, objective, target
resultaat, resultaten, uitkomst | result, results, outcome
oplossing, oplossingen, oplossen | solution, solve, solutions, fix
probleem, problemen, knelpunt, knelpunten | problem, problems, issue, bottleneck
oorzaak, oorzaken, reden, redenen | cause, causes, reason, reasons
gevolg, gevolgen | consequence, consequences, effect
tip, tips, advies, adviezen, adviseren, aanbeveling, aanraden | tip, advice, advise, recommendation, recommend, suggestion
idee, ideeën, voorstel | idea, proposal, ideas
vraag, vragen, vraagstuk | question, ask, questions, query, inquiry
antwoord, antwoorden, beantwoorden | answer, reply, respond, response
aanpak, methode, manier, werkwijze van een team | approach, method, way, manner
stap, stappen, stappenplan | step, steps, step by step plan
begin, start, beginnen, starten | begin, start, beginning, commence
einde, eind, eindigen, aflopen, afronden | end, ending, finish, complete
taakherschikking, delegeren | delegate, task shifting
motivatiegebrek, werkplezier, tevredenheid, werktevredenheid | job satisfaction, satisfaction, work pleasure
grens, grenzen | border, limit, boundary, frontier
last minute, onverwacht, plotseling | last minute, unexpected, sudden, suddenly
vervanging, vervangen, vervanger | replacement, replace, substitution
continuïteit, vaste gezichten, vaste medewerker | continuity, familiar faces, regular staff
nieuwe cliënt, aanmelding, aanmelden, cliëntenstop | new client, sign up, register, registration, enrolment, intake stop
caseload, cliëntenbestand | caseload
prioriteit, voorrang, prioriteiten | priority, prioritise, priorities
incident, incidenten, mic melding, vim melding, incidentmelding | incident, incident report, incidents, near miss
melding, melden, meldingen | report a case, notification, notify, notice
calamiteit, ramp | calamity, disaster
risico, risico's, gevaar, gevaarlijk, riskant | risk, risks, danger, dangerous, hazard
veilig, veiligheid | safe, safety, security, secure
onveilig, onveiligheid | unsafe
bijtijds, op tijd | on time, in time, timely
te laat, vertraging, vertraagd | late, delay, delayed, too late
`
cat > synonyms/operations.ts <<'E'
/** What goes wrong or must be arranged around care: deliveries, keys, cars, software, telephones. */
export const operations = `
levering, bezorging, leveren, bezorgen, geleverd, bezorgd, aflevering | deliver, delivered, supply delivery, shipping
bestelling, bestellen, nabestellen, besteld | order, reorder, ordering
aanvraag, aanvragen, aangevraagd | application, apply, request, request form
voorraad, op voorraad, voorraadbeheer, voorraden | stock, in stock, inventory
uitverkocht, niet leverbaar, leveringsproblemen, geneesmiddelentekort | out of stock, unavailable, supply problem, medicine shortage
retour, terugsturen, retourneren, terugbrengen, inleveren | return, send back, bring back, hand in
kapot, defect, stuk, werkt niet, doet het niet, kapotte | broken, defective, faulty, out of order, does not work, doesn't work, not working
reparatie, repareren, maken laten | repair, repairing, mend
onderhoud, onderhouden | maintenance, maintain, service
storing, uitval, uitgevallen, stroomstoring | outage, failure, malfunction, power cut, breakdown
lekkage, lek, lekken, lekt | leak, leakage, leaking
verstopt, verstopt raken, dichtslibben, blokkade, dicht zitten | blocked, clogged, blockage, obstructed, blocks
loslaten, laat los, los, losraken | come off, coming off, loose, detached
wachtwoord, wachtwoorden, pincode | password, passwords, pin, pin code
inloggen, inlog, aanmelden op computer, uitloggen | log in, login, sign in, log on, logging in, log out
account, profiel | account, profile
digid | digid
app, apps, applicatie, toepassing | app, apps, application software, application
software, programma, programma's, systeem, systemen | software, program, programme, system, systems
update, bijwerken, updaten, versie, versies | update, version, upgrade
computer, laptop, tablet computer, ipad, pc | computer, laptop, ipad, pc
telefoon, telefoons, mobiel nummer, mobieltje, toestel, smartphone, gsm | phone, telephone, mobile phone, smartphone, cell phone, mobile, handset
telefoonnummer, nummer | phone number, number
bereik, wifi, internet, internetverbinding, verbinding | coverage, wifi, internet, connection, internet connection
netwerkverbinding, netwerk van een bedrijf, bedrijfsnetwerk | network connection, corporate network, company network
offline, zonder internet | offline, without internet
online | online
website, site, webpagina, pagina | website, site, web page, page
link, koppeling | link
e mail, email, mailen, mail, mailtje | e mail, email, mail
bericht, berichten, sms, whatsapp, chat | message, messages, text message, sms, whatsapp
notificatie, pushbericht, waarschuwing, meldingen ontvangen | notification message, push message, warning, alert
scherm, beeldscherm | screen, display
knop, knoppen, toets van toetsenbord | button, key press
printen, printer, afdrukken, uitprinten, geprint | print, printer, printing, printed
papier, papieren, op papier | paper, on paper
scannen, scanner, gescand | scan a code, scanner, scanning, scanned
code, codes, qr code, qr, barcode | code, codes, qr code, qr, barcode
downloaden, download, installeren, geïnstalleerd | download, install, downloading, installed
verwijderen, wissen, deleten, weghalen, verwijder | delete, remove, erase, removal, take away
opslaan, bewaren, opgeslagen, opslag | save, store, storage, stored, saved
gegevens, data, persoonsgegevens, informatie, info | data, personal data, information, details
bestand, bestanden, document, documenten, bijlage | file document, document, documents, attachment
formulier, formulieren, invullen, ingevuld | form, forms, fill in, fill out
handtekening, ondertekenen, tekenen voor akkoord | signature, sign
brief, brieven, post | letter, letters, post
pakket, pakketje, doos | package, parcel, box
camera, foto, foto's, afbeelding, plaatje | camera, photo, picture, image, photograph
video, filmpje, film | video, film, movie
broncode, open source | source code, open source
beveiliging, beveiligd, beveiligen | protection software, secured, protected
hacken, hacker, fraude, vervalsen, vervalst, nep | hack, hacker, fraud, forge, fake, tamper, counterfeit
toegang, toegangsbewijs, toelaten, binnenlaten, toegangspas | access, entry, admission ticket, entry pass, let in
sleutel, sleutels, sleutelbeheer, sleutelafspraak, huissleutel | key, keys, house key, key management
deur, voordeur, deurbel, aanbellen | door, front door, doorbell, ring the bell
doet niet open, niet thuis, geen gehoor | does not open the door, not at home, no answer
slot, op slot, afgesloten, vergrendelen | lock, locked, lock up
auto, dienstauto, auto's, voertuig | car, company car, cars, vehicle
fiets, elektrische fiets, fietsen, e bike | bicycle, bike, cycling, electric bike, e bike
parkeren, parkeerplaats, parkeervergunning, parkeerboete | parking, park, parking permit, parking ticket
reistijd, reiskosten, kilometervergoeding, kilometers | travel time, travel costs, mileage, travel expenses, kilometres
file, verkeer, ongeluk, ongeval, botsing | traffic, traffic jam, accident, crash, collision
rijbewijs | driving licence, driver's license
gladheid, sneeuw, ijzel, winterweer | slippery, snow, black ice, winter weather
afval, vuilnis, huisvuil, medisch afval | waste, garbage collection, litter, medical waste
schoonmaken, poetsen, reinigen, schoonmaak, reiniging, schoon | clean, cleaning, cleanse, cleaned
vies, vuil, smerig | dirty, filthy, soiled
wasmachine, wasgoed, was doen, de was | washing machine, laundry, do the laundry
stroom, elektriciteit, stekker, stopcontact, oplader, opladen, batterij, accu | electricity, power supply, plug, socket, charger, charge, battery
verwarming, kachel, gas en licht, energie, energierekening | heating, heater, energy, energy bill, gas and electricity
licht, verlichting, lamp | light, lighting, lamp
water, kraan | water, tap
rekening, factuur, rekeningen, betaling, betalen, afrekenen | bill, invoice, payment, pay, paid
geld, geldbedrag, contant geld, euro, bankrekening | money, cash, amount of money, euro, bank account
pinpas, bankpas, pinnen, creditcard | debit card, bank card, credit card, card, withdraw cash
portemonnee | wallet, purse
diefstal, stelen, gestolen, inbraak | theft, steal, stolen, burglary
kwijt, verloren, kwijtraken, zoekgeraakt, verliezen | lost, lose, missing, misplaced
vinden, gevonden, terugvinden | find, found
zoeken, zoektocht, opzoeken | search, look for, seek, look up
bellen, opbellen, telefoneren, telefoontje | phone somebody, ring up, telephone call, make a call
terugbellen, belt niet terug | call back, ring back, return a call
bereiken, te pakken krijgen, contact opnemen, contact krijgen, bereikbaar | reach, get hold of, contact, get in touch, reachable
klachtafhandeling, klagen, ontevreden, ontevredenheid | complain, dissatisfied, complaining, dissatisfaction
fout, fouten, vergissing, foutmelding | error, mistake, errors, error message, fault
verlopen, vervallen, ongeldig, niet geldig | expired, expire, invalid, no longer valid
geldig, geldigheid, geldigheidsduur | valid, validity
verplicht, verplichting, verplichten | compulsory, mandatory, obligatory, obligation, required
vrijwillig | voluntary
beschikbaar, beschikbaarheid | available, availability
geschikt, compatibel | suitable, compatible, appropriate
ongeschikt | unsuitable
instellen, instelling van een apparaat, instellingen, afstellen | settings, adjust, configure, set up
apparaat, apparaten, machine, apparatuur | device, devices, machine, apparatus
kabel, snoer | cable, cord, wire
taal van een apparaat, taal, talen | language, languages
vertaling, vertalen | translation, translate
`
cat > synonyms/society.ts <<'E'
/** Public life: government, health policy, travel, events, numbers and time. */
export const society = `
maatregel, maatregelen | measure taken, measures
beleid, beleidsmaatregel | policy, policies
pandemie, epidemie, uitbraak | pandemic, epidemic, outbreak
besmettelijk, overdraagbaar, aanstekelijk | contagious, infectious, communicable
besmetten, aansteken, overdragen van ziekte, verspreiden, verspreiding | infect, spread, transmit, transmission
virus, virussen | virus, viruses, viral
bacterie, bacteriën | bacteria, bacterium, bacterial
variant, varianten | variant, variants
bewijs, bewijzen, certificaat, certificaten, attest, verklaring | certificate, certificates, proof, evidence, declaration, statement
coronabewijs, coronapas, coronatoegangsbewijs, vaccinatiebewijs, herstelbewijs, testbewijs | corona certificate, coronavirus pass, covid pass, covid certificate, vaccination certificate, recovery certificate, test certificate, coronavirus entry pass
pas, pasje, kaart | pass, card holder, card pass
identiteitsbewijs, paspoort, identiteitskaart, legitimatie, identiteit | identity card, passport, id, proof of identity, identification, identity
burgerservicenummer, bsn | citizen service number, bsn, social security number
reis, reizen, op reis | travel, trip, journey, travelling
buitenland, buitenlands, in het buitenland, buitenlandse | abroad, foreign, foreign country, overseas
land, landen | country, countries, nation
nederland, nederlands, nederlandse, nederlander | netherlands, dutch, holland
belgië, belgisch, vlaams, vlaanderen | belgium, belgian, flemish, flanders
duitsland, duits | germany, german
engeland, engels, brits | england, english, british, uk
frankrijk, frans | france, french
turkije, turks | turkey, turkish
marokko, marokkaans, arabisch | morocco, moroccan, arabic
polen, pools | poland, polish
amerika, amerikaans, verenigde staten | america, american, united states, usa
wereld, wereldwijd | world, worldwide, global
internationaal, internationale | international
nationaal, landelijk | national, nationwide
regionaal, regio, gebied, streek | region, regional, area, district
lokaal, plaatselijk, ter plaatse | local, on site
luchthaven, vliegveld, vliegtuig, vliegen, vlucht | airport, aeroplane, plane, flight, fly
boot, schip, veerboot | boat, ship, ferry
hotel, camping | hotel, campsite
restaurant, café, horeca, kroeg | restaurant, cafe, bar, pub, catering
evenement, evenementen, festival, concert | event, events, festival, concert
theater, bioscoop, museum | theatre, cinema, museum
sport, sporten, sportschool, sportclub, voetbal | sport, sports, gym, football
zwembad, zwemmen | swimming pool, swim, swimming
feest, feestdag, feestdagen, verjaardag, kerst, vieren | party, public holiday, birthday, christmas, celebrate, celebration
ramadan, vasten | ramadan, fasting, fast
ingang, uitgang | entrance, exit
controle, controleren, gecontroleerd, nakijken, checken, nagaan | check, control, checking, verify, inspect
controleur, toezichthouder, handhaving, handhaven | inspector, enforcement, enforce
boete, straf, strafbaar | fine penalty, penalty, punishment, punishable
misdrijf, misdaad, crimineel | crime, criminal, offence
verbod, verbieden, verboden | prohibition, ban, forbid, prohibited, forbidden
toegestaan, toestaan, mogen | allowed, allow, permitted, permit
uitzondering, uitzonderingen, vrijstelling | exception, exemption, exceptions
voorwaarde, voorwaarden | condition of use, terms, requirement, requirements
eis, eisen, vereist, vereiste | demand, demands, prerequisite
verzoek, verzoeken | ask for, plea
bezwaar, bezwaar maken, beroep instellen | objection, object to, appeal
verkiezing, verkiezingen, stemmen, stemming houden | election, vote, elections, voting
politiek, politicus, partij | politics, political, politician, party politics
democratie | democracy
vrijheid, vrij | freedom, free, liberty
gelijkheid, gelijk, gelijkwaardig | equality, equal
discriminatie, racisme, discrimineren | discrimination, racism, discriminate
cultuur, cultureel, cultuurverschil | culture, cultural
geschiedenis, verleden | history, past
oorlog, vrede | war, peace
leger, militair | army, military
natuur, milieu | nature, environment
klimaat, duurzaam, duurzaamheid | climate, sustainable, sustainability
weer, weersverwachting | weather, forecast
zon, zonlicht | sun, sunlight
regen, regenen | rain, raining
wind waaien, storm | windy, storm
lente, voorjaar | spring season
zomer | summer
herfst, najaar | autumn, fall season
winter | winter
seizoen | season, seasonal
dag, dagen, dagelijks, dagelijkse | day, days, daily
week, weken, wekelijks | week, weeks, weekly
maand, maanden, maandelijks | month, months, monthly
jaar, jaren, jaarlijks | year, years, yearly, annual
uur, uren klok | hour, hours, o'clock
minuut, minuten | minute, minutes
seconde, seconden | second of time, seconds
ochtend, 's ochtends, ochtenden, morgens | morning, in the morning
middag, 's middags | afternoon
avond, 's avonds | evening, in the evening
nacht, 's nachts, nachts, nachtelijk | night, at night, overnight
vandaag | today
gisteren | yesterday
morgen | tomorrow
maandag | monday
dinsdag | tuesday
woensdag | wednesday
donderdag | thursday
vrijdag | friday
zaterdag | saturday
zondag | sunday
januari | january
februari | february
maart | march
april | april
mei | may month
juni | june
juli | july
augustus | august
september | september
oktober | october
november | november
december | december
datum, data van de kalender | date
leeftijd, jaar oud, oud zijn | age, years old
geboortedatum, geboortejaar | date of birth
levensverwachting | life expectancy, prognosis
duur, tijdsduur, hoe lang | duration, how long, length of time
keer, hoe vaak, frequentie, vaker | times, how often, frequency, how many times
toekomst | future
tijdelijk | temporary, temporarily
blijvend, permanent, definitief | permanent, lasting, permanently, definitive
aantal, hoeveelheid, aantallen | number of, amount, quantity
procent, percentage | percent, percentage
helft, half, halve | half
dubbel, twee keer | double, twice
eenmalig, een keer | once, one time
eerste | first
tweede | second one, second
derde | third
laatste | last, final, latest
volgende, volgend | next, following
vorige, vorig, eerdere, eerder | previous, earlier, former
meeste, meerderheid, merendeel | majority, most people
statistiek, cijfers | statistics, figures
onderzoek doen, studie, wetenschappelijk onderzoek, wetenschap, studies | research, study, studies, science
bewezen, wetenschappelijk bewijs, evidence based | proven, evidence based, scientific evidence
nieuws, krant, tijdschrift | news, newspaper, magazine
televisie, tv, radio | television, tv, radio
sociale media, facebook, instagram | social media, facebook, instagram
campagne, reclame, advertentie | campaign, advertising, advertisement
organisator, organiseren, organisatie, organisaties | organise, organiser, organisation, organising
bedrijf, bedrijven, onderneming, firma | company, companies, business, corporate, enterprise
ondernemer | entrepreneur
markt, handel | market, trade
prijs, prijzen, duur van prijs | price, prices
goedkoop, voordelig | cheap, inexpensive
duur betalen, kostbaar | expensive, costly
gratis, kosteloos | free of charge, at no cost
korting | discount
lening, lenen, krediet | loan, borrow, lend, credit
sparen, spaargeld | savings, save money
inkomen, inkomsten | income, earnings | env.income
huur, huren, verhuren | rent, rental, hire
koop, kopen, aanschaffen, aankoop | buy, purchase, bought
verkoop, verkopen, verkocht | sell, sale, sold
erfenis, erven, testament | inheritance, inherit, will testament
begrafenis, crematie, uitvaart, begraven | funeral, burial, cremation, bury
overlijden, dood, sterven, overleden, doodgaan, sterfte | death, die, dead, dying, deceased, mortality, pass away
leven, levend, levens | life, live, alive, living
huwelijk, trouwen, getrouwd | marriage, marry, married, wedding
scheiding, scheiden, gescheiden | divorce, divorced, separation
relatie, relaties, verhouding | relationship, relation, relationships
seks, seksualiteit, seksueel, intimiteit, intiem | sex, sexuality, sexual, intimacy, intimate | psy.sexuality
gender, geslacht, homo, lesbisch, lhbti, transgender | gender, gay, lesbian, lgbt, transgender
naam, namen | name, names
adres, adressen, woonplaats | address, addresses, place of residence
postcode | postcode, zip code
telefoonboek, lijst, lijsten | list, lists
schema, tabel, overzicht | scheme, table of data, overview, chart
kaart van een gebied, plattegrond | map
voorbeeld, voorbeelden | example, examples, instance
verschil, verschillen, onderscheid | difference, differences, distinction
overeenkomst gelijkenis, gelijkenis, lijken op | similarity, resemblance, similar
voordeel, voordelen | advantage, advantages
nadeel, nadelen | disadvantage, disadvantages, drawback
soort, soorten, type | kind, type, sort, types
vorm, vormen | shape, form of
deel, onderdeel, gedeelte | part, component, section, portion
geheel, volledig, helemaal, compleet | whole, entire, complete, completely, fully
inhoud, bevatten, inhouden | content, contents, contain
`
python3 - <<'E'
