/** People and their roles around a client and in a team. */
export const people = `
cliënt, cliënten, patiënt, patiënten, zorgvrager, bewoner, bewoners | client, clients, patient, patients, care recipient, resident, service user
mevrouw, mw, dame | mrs, lady, madam
meneer, dhr, heer | mr, gentleman, sir
oudere, ouderen, bejaarde, bejaarden, senior, op leeftijd, hoogbejaard | older person, elderly, older people, senior, older adult, aged
alleenstaand, alleenstaande, alleen wonen, woont alleen, alleenwonend | living alone, lives alone, single, single person | psy.contact
mantelzorger, mantelzorgers, naaste, naasten | carer, carers, informal carer, family carer, caregiver, family caregiver, loved one | psy.caretaking
familie, familielid, familieleden, gezin | family, family member, relative, relatives, next of kin | psy.relationship
partner, echtgenoot, echtgenote, man, vrouw | partner, spouse, husband, wife, man, woman | psy.relationship
dochter, zoon | daughter, son | psy.relationship
vader, moeder, ouder, ouders | father, mother, parent, parents | psy.relationship
broer, zus | brother, sister | psy.relationship
opa, oma, grootouder, kleinkind, kleinkinderen | grandfather, grandmother, grandparent, grandchild | psy.relationship
kind, kinderen, kindje | child, children, kid | psy.growth
baby, zuigeling, pasgeborene | baby, infant, newborn | psy.growth
peuter, kleuter | toddler, preschooler | psy.growth
puber, jongere, jongeren, tiener, adolescent | teenager, adolescent, young person, youth | psy.growth
volwassene, volwassenen | adult, adults
buur, buren, buurman, buurvrouw | neighbour, neighbours, neighbor | psy.contact
vriend, vrienden, vriendin, kennis | friend, friends, acquaintance | psy.contact
sociaal netwerk, netwerk, informeel netwerk | social network, network, informal network | psy.contact
vrijwilliger, vrijwilligers, maatje | volunteer, volunteers, buddy | psy.contact, psy.resources
huisarts, dokter, arts, artsen, huisartsen | general practitioner, gp, doctor, physician, family doctor, doctors | work.professions
specialist, medisch specialist | specialist, consultant, medical specialist | work.professions
wijkverpleegkundige, wijkverpleegkundigen, wijkzuster | district nurse, community nurse, home care nurse
verpleegkundige, verpleegkundigen, zuster, verpleger, broeder | nurse, nurses
verzorgende, verzorgenden, ziekenverzorgende, verzorgende ig | care worker, carer professional, nursing assistant, care assistant, certified nursing assistant
helpende, helpenden, zorghulp | care helper, healthcare assistant, home health aide, aide
verpleegkundig specialist, praktijkverpleegkundige, physician assistant | nurse practitioner, practice nurse, nurse specialist | work.professions
praktijkondersteuner, poh, doktersassistent, assistente | practice assistant, medical assistant, receptionist | work.professions
wondverpleegkundige, wondconsulent, wondspecialist, wondexpert | wound nurse, wound care nurse, tissue viability nurse, wound specialist | phy.skin
stomaverpleegkundige, continentieverpleegkundige | stoma nurse, continence nurse | phy.bowel, phy.urinary
diabetesverpleegkundige | diabetes nurse
longverpleegkundige | respiratory nurse | phy.respiration
hartfalenverpleegkundige | heart failure nurse | phy.circulation
casemanager, casemanager dementie, dementieconsulent, casemanagement | case manager, dementia case manager, case management | phy.cognition
specialist ouderengeneeskunde, geriater, ouderenarts | geriatrician, elderly care physician | work.professions
psychiater | psychiatrist | psy.mental, work.professions
psycholoog | psychologist, counsellor | psy.mental, work.professions
spv, ggz verpleegkundige | psychiatric nurse, mental health nurse | psy.mental
maatschappelijk werker, maatschappelijk werk, sociaal werker | social worker, social work | work.professions
fysiotherapeut, fysio, fysiotherapie, oefentherapeut | physiotherapist, physiotherapy, physical therapist, physical therapy | phy.neuro, work.professions
ergotherapeut, ergotherapie | occupational therapist, occupational therapy | work.professions
logopedist, logopedie | speech therapist, speech therapy, speech and language therapist | phy.speech
diëtist, diëtiste | dietitian, dietician, nutritionist | beh.nutrition
apotheker, apothekersassistent | pharmacist, pharmacy assistant | beh.medication
tandarts, mondhygiënist, tandprotheticus | dentist, dental hygienist | phy.oral
opticien, oogarts | optician, ophthalmologist, eye doctor | phy.vision
audicien, kno arts | audiologist, ent doctor | phy.hearing
huidtherapeut, dermatoloog | skin therapist, dermatologist | phy.skin
pedicure, podotherapeut, podoloog | podiatrist, chiropodist, pedicure | phy.skin
cardioloog | cardiologist
longarts | pulmonologist
neuroloog | neurologist
uroloog | urologist
chirurg | surgeon
internist | internist
oncoloog | oncologist
gynaecoloog | gynaecologist
verloskundige, vroedvrouw, kraamverzorgende | midwife, maternity nurse | phy.pregnancy
kinderarts | pediatrician
ambulancepersoneel, ambulancemedewerker | paramedic, ambulance crew | work.professions
bedrijfsarts | occupational physician, company doctor
geestelijk verzorger, dominee, pastoor, imam | chaplain, spiritual carer, pastor, priest, imam | psy.spirituality
tolk, tolkdienst, tolken, tolkentelefoon, vertaler | interpreter, interpreter service, interpreting, translator | phy.speech, psy.resources
anderstalig, andere taal, taalbarrière, nieuwkomer, migrant, vluchteling | language barrier, foreign language, migrant, refugee, non native | psy.resources
bewindvoerder, curator, mentor, bewind, mentorschap, wettelijk vertegenwoordiger, gemachtigde | guardian, legal representative, administrator, legal guardian, power of attorney | env.income, work.rules
contactpersoon, eerste contactpersoon | contact person, contact | work.professions
cliëntondersteuner, cliëntvertrouwenspersoon, vertrouwenspersoon | client advocate, advocate, confidential adviser
huisgenoot, huisgenoten | housemate, household member | psy.relationship
huisdier, huisdieren, hond, kat, hond of kat | pet, pets, dog, cat | psy.contact
collega, collega's | colleague, colleagues, coworker, co worker, teammate | work.together
teamlid, teamleden | team member, team members | work.together
team, teams | team, teams | work.together
zelfsturend, zelfsturend team, zelforganiserend, zelfsturing, zelforganisatie | self managing, self managing team, self organising, self management team | work.together
leidinggevende, manager, teamleider, baas, leiding | manager, supervisor, team leader, boss, leadership | work.together
coach, teamcoach, regiocoach | coach, team coach, regional coach | work.together
bestuur, bestuurder, directie, directeur | board, director | work.together
nieuwe collega, nieuwe medewerker, inwerken, inwerkprogramma, inwerkperiode | new colleague, new employee, onboarding, induction, settle in | work.learning
stagiair, stagiaire, leerling, leerlingen, student, stage | student, intern, trainee, internship, apprentice | work.learning
werkbegeleider, praktijkopleider, stagebegeleider | mentor student, practice supervisor, work supervisor | work.learning
docent, leraar, onderwijzer | teacher, lecturer | work.learning
zzp, zzper, zelfstandige, freelancer | self employed, freelancer, freelance
uitzendkracht, invalkracht, flexwerker, oproepkracht, inval, flexpool | temp, agency worker, stand in, substitute, flex worker | work.planning
medewerker, medewerkers, personeel, werknemer, werknemers | employee, employees, staff, worker, personnel
werkgever | employer
zorgverlener, zorgverleners, hulpverlener, zorgprofessional, professional, zorgmedewerker | care provider, healthcare provider, professional, caregiver professional, care professional
aandachtsvelder, aandachtsfunctionaris, kartrekker, taakhouder | link nurse, champion, specialist lead
planner, roostermaker | planner, scheduler | work.planning
chauffeur, bestuurder van de auto | driver
loodgieter, monteur, installateur, klusjesman | plumber, technician, mechanic, repairman, handyman
politie, wijkagent, agent | police, police officer | psy.abuse
brandweer | fire brigade, fire service, fire department
advocaat, notaris | lawyer, notary, solicitor
rechter, rechtbank | judge, court
burger, burgers, inwoner, inwoners | citizen, citizens, inhabitant
persoon, mens | person, human
bezoeker, bezoekers, gast, gasten | visitor, visitors, guest, guests
klant, klanten | customer, customers
gebruiker, gebruikers | user, users
eigenaar | owner
huurder, verhuurder | tenant, landlord
drager, dragers | carrier, carriers | phy.infection
slachtoffer | victim | psy.abuse
dader | perpetrator, offender
minister, staatssecretaris | minister
deskundige, expert, experts | expert, experts
onderzoeker, wetenschapper | researcher, scientist
groep, groepen | group, groups
doelgroep | target group
weduwe, weduwnaar | widow, widower | psy.grief
`
