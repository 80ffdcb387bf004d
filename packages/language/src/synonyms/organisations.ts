/** Organisations, services, laws and money of care; the Dutch system beside its usual English wording. */
export const organisations = `
ziekenhuis, ziekenhuizen, hospitaal | hospital, hospitals | work.professions
polikliniek, poli, kliniek | outpatient clinic, clinic, outpatient | work.professions
spoedeisende hulp, seh | emergency department, emergency room, accident and emergency | work.professions
huisartsenpraktijk, praktijk, gezondheidscentrum | general practice, doctor's office, health centre, practice | work.professions
huisartsenpost, hap | out of hours gp, out of hours service | work.professions
apotheek, apotheken | pharmacy, pharmacies | beh.medication
verpleeghuis, verpleeghuizen, verpleegtehuis | nursing home, nursing homes, care home | env.residence
verzorgingshuis, bejaardentehuis, woonzorgcentrum, bejaardenhuis | residential home, retirement home, residential care | env.residence
hospice, bijna thuis huis | hospice | psy.grief
beschermd wonen, begeleid wonen, kleinschalig wonen | sheltered housing, supported living, assisted living | env.residence
eerstelijnsverblijf, elv, kortdurend verblijf, tijdelijk verblijf | short term residential care, intermediate care, temporary stay, short stay | env.residence
geestelijke gezondheidszorg, ggz, crisisdienst | mental health service, mental health care, crisis team | psy.mental
jeugdzorg, jeugdhulp, veilig thuis | youth care, child protection, safeguarding | psy.caretaking, psy.abuse
ggd, consultatiebureau, gezondheidsdienst | public health service, municipal health service, well baby clinic
rivm | public health institute, rivm
thuiszorgorganisatie, zorgorganisatie, zorginstelling, zorgaanbieder, instelling | home care organisation, care organisation, care provider organisation, care institution, institution
buurtteam, wijkteam, sociaal wijkteam, buurtzorg | neighbourhood team, community team, social team
gemeente, wmo loket, gemeentelijk | municipality, local council, local authority, municipal, council | work.rules, psy.resources
wmo, wet maatschappelijke ondersteuning | social support act, wmo | work.rules
wlz, wet langdurige zorg, langdurige zorg | long term care act, long term care, wlz | work.rules
zvw, zorgverzekeringswet, basisverzekering | health insurance act, basic insurance, insurance care, zvw | work.money, work.rules
ciz, centrum indicatiestelling zorg | care assessment centre, ciz | work.rules
zorgkantoor | care administration office, care office | work.rules
zorgverzekeraar, zorgverzekering, ziektekostenverzekering, ziekenfonds | health insurer, health insurance, medical insurance | work.money
verzekering, verzekeraar, verzekerd, verzekeren | insurance, insurer, insured, insure | work.money
vergoeding, vergoeden, vergoed | reimbursement, reimburse, allowance, reimbursed | work.money
eigen bijdrage, eigen risico, cak | personal contribution, own contribution, deductible, co payment, excess | work.money
persoonsgebonden budget, pgb | personal budget, direct payment, pgb | work.money
volledig pakket thuis, vpt, modulair pakket thuis, mpt | full package at home, vpt, mpt | work.rules
zorgprofiel, zorgzwaartepakket, zzp profiel | care profile, care package | work.rules
zorg in natura | care in kind | work.money
inspectie, igj | inspectorate, health inspectorate, inspection | work.rules
klachtencommissie, klachtenregeling, klacht indienen | complaints committee, complaints procedure, file a complaint | work.rules
wet zorg en dwang, wzd, wvggz, rechterlijke machtiging | compulsory care act, care and coercion act, court order | work.rules
wet big, big registratie, big register | professional register, nursing registration, big register | work.rules
privacy, avg, privacywet, beroepsgeheim, geheimhouding | privacy, gdpr, data protection, confidentiality, professional secrecy | work.rules
meldcode, melding huiselijk geweld | reporting code, mandatory reporting | psy.abuse, work.rules
vakbond, cao | trade union, union, collective agreement
beroepsvereniging, venvn | professional association, nursing association
maaltijdservice, tafeltje dekje, maaltijdvoorziening, warme maaltijd aan huis | meals on wheels, meal service, meal delivery | beh.nutrition
voedselbank | food bank | env.income
schuldhulpverlening, schuldsanering, budgetbeheer | debt counselling, debt relief, debt management, budget management | env.income
geldzorgen, schulden, schuld, armoede, financiële problemen, geldproblemen | debt, debts, money worries, poverty, financial problems, money problems | env.income
uitkering, bijstand, aow | benefit, welfare, state pension, social security | env.income
pensioen, gepensioneerd | pension, retirement, retired | env.income
toeslag, zorgtoeslag, huurtoeslag, subsidie | care allowance, housing benefit, subsidy, supplement payment
belasting, belastingdienst, aangifte | tax, taxes, tax office, tax return | env.income
woningcorporatie, woningbouwvereniging, woningbouw | housing association, housing corporation | env.residence
ambulance, ziekenwagen | ambulance | work.professions
meldkamer, alarmcentrale, alarmnummer, 112 | control room, emergency number, alarm centre, 112, 999
leverancier, hulpmiddelenleverancier, medisch speciaalzaak, leveranciers | supplier, vendor, medical supplier, provider of equipment | work.supplies
thuiszorgwinkel, uitleen, uitleenservice | equipment loan, home care shop, loan service | work.supplies
trombosedienst | anticoagulation clinic, thrombosis service | phy.circulation
laboratorium, lab | laboratory, lab
revalidatiecentrum | rehabilitation centre
kerk, moskee, geloof, geloofsgemeenschap, religie, religieus | church, mosque, faith, religion, religious | psy.spirituality
zingeving, spiritualiteit, levensvragen, zin van het leven | meaning, spirituality, meaning of life, purpose in life | psy.spirituality
buurthuis, wijkcentrum, inloophuis, ontmoetingsplek | community centre, drop in centre, meeting place | psy.contact
vereniging, club, stichting | association, club, foundation | psy.contact
school, scholen, basisschool | school, schools, primary school | work.learning
universiteit, hogeschool, hbo, mbo | university, college, vocational education | work.learning
kinderopvang, crèche | nursery, childcare
bibliotheek | library
winkel, supermarkt, winkels | shop, store, supermarket
bank, banken | bank
postkantoor | post office
taxi, vervoer, rolstoeltaxi, regiotaxi, valys | taxi, transport, wheelchair taxi, transportation | work.transport
openbaar vervoer, bus, trein, tram, metro | public transport, bus, train, tram, underground | work.transport
overheid, regering, kabinet, rijksoverheid | government, cabinet, authorities
ministerie, vws, departement | ministry, department
tweede kamer, parlement, eerste kamer | parliament, house of representatives, senate
europese unie, eu, europa, europees | european union, eu, europe, european | work.travel
wet, wetten, wetgeving, wettelijk, wettelijke | law, laws, legislation, legal, act | work.rules
regel, regels, regelgeving, voorschriften | rule, rules, regulation, regulations | work.rules
recht, rechten | right, rights, entitlement | work.rules
contract, overeenkomst, zorgovereenkomst | contract, agreement | work.rules
toestemming, instemming, akkoord | consent, permission, approval | work.rules
financiering, bekostiging, tarief, tarieven, declareren, declaratie | funding, financing, rate, tariff, billing, claim | work.money
zorgkosten, kosten | costs, cost, care costs, expenses, expense | work.money
ketenzorg, keten, ketenpartner, samenwerkingspartner | integrated care, chain of care, care partner | work.professions
samenwerking, samenwerken | cooperation, collaboration, collaborate, work together | work.together
multidisciplinair overleg, mdo | multidisciplinary meeting, multidisciplinary team meeting, mdt | work.professions
transferverpleegkundige, transferpunt | discharge nurse, transfer desk | work.professions
doorverwijzing, verwijzing, verwijzen, doorverwijzen, verwijsbrief | referral, refer, referral letter | work.professions
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
