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
