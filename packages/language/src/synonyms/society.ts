/** Public life: government, health policy, travel, events, numbers and time. */
export const society = `
maatregel, maatregelen | measure taken, measures
beleid, beleidsmaatregel | policy, policies
pandemie, epidemie, uitbraak | pandemic, epidemic, outbreak | phy.infection
besmettelijk, overdraagbaar | contagious, infectious, communicable | phy.infection
besmetten, aansteken, overdragen van ziekte, verspreiden, verspreiding | infect, spread, transmit, transmission | phy.infection
virus, virussen | virus, viruses, viral | phy.infection
bacterie, bacteriën | bacteria, bacterium, bacterial | phy.infection
variant, varianten | variant, variants | phy.infection
bewijs, bewijzen, certificaat, certificaten, attest, verklaring | certificate, certificates, proof, evidence, declaration, statement
coronabewijs, coronapas, coronatoegangsbewijs, vaccinatiebewijs, herstelbewijs, testbewijs | corona certificate, coronavirus pass, covid pass, covid certificate, vaccination certificate, recovery certificate, test certificate, coronavirus entry pass | phy.infection
pas, pasje, kaart | pass, card holder, card pass
identiteitsbewijs, paspoort, identiteitskaart, legitimatie, identiteit | identity card, passport, id, proof of identity, identification, identity | work.travel
burgerservicenummer, bsn | citizen service number, bsn, social security number | work.travel
reis, reizen, op reis | travel, trip, journey, travelling | work.travel
buitenland, buitenlands, in het buitenland, buitenlandse | abroad, foreign, foreign country, overseas | work.travel
land, landen | country, countries | work.travel
nederland, nederlands, nederlandse, nederlander | netherlands, dutch, holland | psy.resources
belgië, belgisch, vlaams, vlaanderen | belgium, belgian, flemish, flanders
duitsland, duits | germany, german | psy.resources
engeland, engels, brits | england, english, british, uk | psy.resources
frankrijk, frans | france, french | psy.resources
turkije, turks | turkey, turkish | psy.resources
marokko, marokkaans, arabisch | morocco, moroccan, arabic | psy.resources
polen, pools | poland, polish | psy.resources
amerika, amerikaans, verenigde staten | america, american, united states, usa
wereld, wereldwijd | world, worldwide, global
internationaal, internationale | international
nationaal, landelijk | national, nationwide
regionaal, regio, gebied, streek | region, regional, area, district
lokaal, plaatselijk, ter plaatse | local, on site
luchthaven, vliegveld, vliegtuig, vliegen, vlucht | airport, aeroplane, plane, flight, fly | work.travel
boot, schip, veerboot | boat, ship, ferry
hotel, camping | hotel, campsite | work.travel
restaurant, café, horeca, kroeg | restaurant, cafe, bar, pub, catering
evenement, evenementen, festival, concert | event, events, festival, concert
theater, bioscoop, museum | theatre, cinema, museum
sport, sporten, sportschool, sportclub, voetbal | sport, sports, gym, football | beh.activity
zwembad, zwemmen | swimming pool, swim, swimming | beh.activity
feest, feestdag, feestdagen, verjaardag, kerst, vieren | party, public holiday, birthday, christmas, celebrate, celebration | psy.contact
ramadan, vasten | ramadan, fasting, fast | psy.spirituality
ingang, uitgang | entrance, exit
controle, controleren, gecontroleerd, nakijken, checken, nagaan | check, control, checking, verify, inspect | beh.supervision
controleur, toezichthouder, handhaving, handhaven | inspector, enforcement, enforce
boete, straf, strafbaar | fine penalty, penalty, punishment, punishable
misdrijf, misdaad, crimineel | crime, criminal, offence
verbod, verbieden, verboden | prohibition, ban, forbid, prohibited, forbidden
toegestaan, toestaan | allowed, allow, permitted, permit
uitzondering, uitzonderingen, vrijstelling | exception, exemption, exceptions
voorwaarde, voorwaarden | condition of use, terms, requirement, requirements
eis, eisen, vereist, vereiste | demand, demands, prerequisite
verzoek, verzoeken | ask for, plea
bezwaar, bezwaar maken, beroep instellen | objection, object to, appeal | work.rules
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
weersverwachting, weerbericht | weather, forecast
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
uur, uren klok | hour, hours, o'clock | work.planning
minuut, minuten | minute, minutes
seconde, seconden | second of time, seconds
ochtend, 's ochtends, ochtenden, morgens | morning, in the morning
middag, 's middags | afternoon
avond, 's avonds | evening, in the evening
nacht, 's nachts, nachts, nachtelijk | night, at night, overnight | beh.sleep
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
once = eenmalig, een keer | one time
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
prijs, prijzen, duur van prijs | price, prices | work.money
goedkoop | cheap, inexpensive | work.money
duur betalen, kostbaar | expensive, costly | work.money
gratis, kosteloos | free of charge, at no cost | work.money
korting | discount
lening, lenen, krediet | loan, borrow, lend, credit | env.income
sparen, spaargeld | savings, save money | env.income
inkomen, inkomsten | income, earnings | env.income
huur, huren, verhuren | rent, rental, hire | env.income
koop, kopen, aanschaffen, aankoop | buy, purchase, bought
verkoop, verkopen, verkocht | sell, sale, sold
erfenis, erven, testament | inheritance, inherit, will testament | psy.grief
begrafenis, crematie, uitvaart, begraven | funeral, burial, cremation, bury | psy.grief
overlijden, dood, sterven, overleden, doodgaan, sterfte | death, die, dead, dying, deceased, mortality, pass away | psy.grief
leven, levend, levens | life, live, alive, living
huwelijk, trouwen, getrouwd | marriage, marry, married, wedding | psy.relationship
scheiding, scheiden, gescheiden | divorce, divorced, separation | psy.relationship
relatie, relaties, verhouding | relationship, relation, relationships | psy.relationship
seks, seksualiteit, seksueel, intimiteit, intiem | sex, sexuality, sexual, intimacy, intimate | psy.sexuality
gender, geslacht, homo, lesbisch, lhbti, transgender | gender, gay, lesbian, lgbt, transgender | psy.sexuality
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
sort = soort, soorten, type | kind, type, sort, types
vorm, vormen | shape, form of
deel, onderdeel, gedeelte | part, component, section, portion
geheel, volledig, helemaal, compleet | whole, entire, complete, completely, fully
inhoud, bevatten, inhouden | content, contents, contain
`
