/** How nurses say it: expressions and near-synonyms, along the 42 topics and the team's own subjects. */
export const talk = `
# income, home, safety
rondkomen, de eindjes aan elkaar knopen, krap bij kas | make ends meet, short of money, cannot afford | env.income
betalingsachterstand, achterstand, wanbetaling, huurachterstand | arrears, overdue payment, rent arrears | env.income
deurwaarder, incasso, beslag, aanmaning | bailiff, debt collector, seizure, payment reminder | env.income
afsluiting van stroom, afgesloten van gas | cut off, disconnection of gas | env.income
administratie, papierwinkel, bureaucratie, papierwerk, regeldruk | administration, paperwork, bureaucracy, red tape | env.income
rommel, rotzooi, troep, spullen overal | clutter, mess, junk | env.sanitation
ontruimen, ontruiming, opruiming, uitruimen | clear the house, decluttering, eviction | env.sanitation
schimmel in huis, vochtige woning, tocht | mould, mold, damp house, draught | env.residence
woningaanpassing, woning aanpassen, aangepaste woning | home adaptation, home modification, adapted home | env.residence
te klein huis, trappen lopen gaat niet meer | too many stairs, house unsuitable | env.residence
langer thuis wonen, zelfstandig wonen, thuis blijven wonen | live at home longer, independent living, ageing in place | env.residence
gas aan laten staan, vergeet het gas, pit aan | leaves the gas on, leaves stove on | env.safety
alleen werken, alleen op pad, onveilig gevoel in de wijk | lone working, working alone | env.safety
agressieve hond, hond bijt, hond vastleggen | aggressive dog, dog bites | env.safety
wapen, mes op zak | weapon, gun | env.safety
brandveiligheid, blusdeken, brandblusser | fire safety, fire blanket, fire extinguisher | env.safety
# people and mind
sociale kaart, voorzieningen, loket, instanties, instantie | community resources, services directory, agencies, agency | psy.resources
gebarentaal, liplezen | sign language, lip reading | phy.speech
communiceren, communicatie, verstandhouding, contact leggen | communicate, communication, get across | psy.resources, phy.speech
onder de mensen komen, gezelschap, bezoekje | companionship, social contacts | psy.contact
teruggetrokken, zondert zich af, isoleert zich | withdrawn, keeps to himself, isolates himself | psy.contact
rolverandering, verlies van rol, van partner naar verzorger | role change, changing role | psy.role
familieruzie, familieconflict, familie oneens, familie bemoeit zich | family conflict, family dispute, family disagrees, family interferes | psy.relationship
afscheid nemen, loslaten van iemand, nabestaande, nabestaanden | say goodbye, letting go, bereaved, bereaved relatives | psy.grief
nazorg, nagesprek, condoleance | aftercare, bereavement call, condolences | psy.grief
levensmoe, klaar met leven, voltooid leven, levenseindewens | tired of living, completed life, wants to die | psy.mental
veiligheidsplan, crisislijn, zelfmoordpreventie | safety plan, crisis line, suicide prevention | psy.mental
stemmen horen, achtervolgd voelen | hearing voices, feels persecuted | psy.mental
terugval, decompenseren, ontregeld | relapse, decompensate, dysregulated | psy.mental
dagstructuur, dagritme, ritme, structuur bieden | daily structure, daily routine, routine | psy.mental
piekergedachten, tobben | ruminate, brooding | psy.mental
opmerkingen, ongewenste intimiteiten, handtastelijk, seksuele toespelingen | unwanted advances, groping, sexual remarks | psy.sexuality
overvraagd, houdt het niet meer vol, trekt het niet meer, valt om | cannot cope, at the end of her tether, overwhelmed | psy.caretaking
adempauze, ontlasten van mantelzorger, even eruit | breathing space, a break for the carer | psy.caretaking
jonge mantelzorger, zorgend kind | young carer | psy.caretaking
blauwe plekken onverklaard, vermoeden van mishandeling | unexplained bruises, suspected abuse | psy.abuse
# senses and mouth
oorstukje, batterijtje van hoortoestel | ear mould, hearing aid battery | phy.hearing
luid praten, articuleren, gebaren | speak up, articulate, gestures | phy.hearing
contrast, grote letters, braille | contrast, large print, braille | phy.vision
rood oog, bindvliesontsteking, pijnlijk oog | red eye, conjunctivitis, pink eye | phy.vision
woordvindproblemen, onverstaanbaar, stotteren | word finding problems, unintelligible, stutter | phy.speech
aften, zweertjes in de mond, ontstoken tandvlees | mouth ulcers, sore gums, gingivitis | phy.oral
loszittend gebit, gebit past niet | loose dentures, ill fitting dentures | phy.oral
# cognition
verdwalen, de weg kwijt, loopt weg | gets lost, lost the way, walks away | phy.cognition
dement, dementerend, iemand met dementie, mensen met dementie | person with dementia, people living with dementia | phy.cognition
ontkent, geen ziekte inzicht, ziekte inzicht | no insight, lack of insight | phy.cognition
afleiden, meebewegen, prikkels, overprikkeld, prikkelarm | distract, go along with, stimuli, overstimulated, low stimulus | phy.cognition
steeds dezelfde vraag, herhaalt zichzelf | asks the same question, repeats himself | phy.cognition
roept de hele dag, roepgedrag | calls out, screaming behaviour | phy.cognition
dag en nacht omgedraaid, dag nachtritme, spookt s nachts | day and night reversed, sundown, up at night | beh.sleep
# skin and wounds
wond geneest niet, chronische wond, moeilijk genezende wond, wond gaat niet dicht | non healing wound, chronic wound, hard to heal wound, wound will not close | phy.skin
nat verband, doorlekken, lekt door, verzadigd verband | soaked dressing, strike through, saturated dressing | phy.skin
huid kapot, ontvelling, ontveld, schaafwond | broken skin, excoriation, abrasion, graze | phy.skin
niet wegdrukbare roodheid, graad 1, categorie 1 | non blanching redness, category one, stage one | phy.skin
dunne huid, perkamenthuid, fragiele huid, kwetsbare huid | fragile skin, thin skin, paper skin | phy.skin
drukontlasting, vrijleggen, drukverlaging | pressure relief, offloading, pressure redistribution | phy.skin
pleisterallergie, rode huid door pleister, lijmresten, kleefpleister | adhesive allergy, glue residue, adhesive irritation | phy.skin
time model, wondclassificatie, rood geel zwart | wound classification, wound bed preparation | phy.skin
huid rondom de stoma, peristomale huid, huidirritatie | peristomal skin, skin irritation | phy.skin, phy.bowel
irritatie, geïrriteerd | irritation, irritated | phy.skin
navelstreng, navelverzorging | umbilical cord, cord care | phy.skin
zonnebrand, verbrand door de zon | sunburn, sunscreen | phy.skin
# moving
opstaan uit stoel, uit de stoel komen | rising from a chair, getting out of a chair | phy.neuro
wankel, onvast, onzeker lopen | wobbly, unstable gait | phy.neuro
stramheid, freezing, schuifelen, bevriezen bij lopen | freezing of gait, shuffling | phy.neuro
twee zorgverleners, dubbele bezetting, met zijn tweeën, met twee personen | two carers, double handed care, double up | phy.neuro
rugklachten door tillen, fysieke belasting, ergonomie, arbo | back injury, ergonomics, physical strain, occupational health | phy.neuro
oprapen, van de grond krijgen, opstaan na val | get off the floor, getting up after a fall | phy.neuro
bedgebonden, komt niet meer uit bed | confined to bed | phy.neuro
# breathing and blood
ophoesten, vastzittend slijm, kan niet ophoesten | cough up, stuck phlegm | phy.respiration
zuurstof te laag, saturatie daalt | low oxygen, desaturation | phy.respiration
stoma in de hals, canulezorg, canule verzorgen | neck stoma, tracheostomy care, cannula care | phy.respiration
vocht vasthouden, plotseling zwaarder, aankomen door vocht | retain fluid, sudden weight gain | phy.circulation
koude benen, wit been, pulsaties | cold legs, white leg, pulses | phy.circulation
enkel arm index, doppler | ankle brachial index, doppler | phy.circulation
inr, te dun bloed, bloedstolling, stolling | inr, clotting, coagulation | phy.circulation
snel blauwe plekken | bruises easily | phy.circulation
# eating, bowel, bladder
eet en drinkt niet, weigert eten, wil niet eten | refuses food, will not eat, refuses to eat | beh.nutrition
tussendoortje, kleine porties, hapje | snack, small portions, small meals | beh.nutrition
halal, kosher, vegetarisch, veganistisch | halal, kosher, vegetarian, vegan | beh.nutrition
slikadvies, slikonderzoek, consistentie, vloeibaar dik | swallowing advice, swallow assessment, consistency, texture modified | phy.digestion
sonde verstopt, sonde eruit | blocked feeding tube, tube came out | beh.nutrition
moeite met poepen, kan niet naar de wc, komt niet van de ontlasting | straining, unable to open bowels, cannot go to the toilet | phy.bowel
ontlastingspatroon, bristol, poepschema, defecatielijst | bowel pattern, bristol stool chart, bowel chart | phy.bowel
lekkende stoma, stoma lekt | leaking stoma, stoma leaks | phy.bowel
uitpuilende stoma, parastomale hernia | parastomal hernia, prolapsed stoma | phy.bowel
katheter lekt, langs de katheter lekken | catheter leaks, catheter bypassing | phy.urinary
katheter loopt niet, katheter verstopt, geen afloop | blocked catheter, catheter not draining | phy.urinary
gruis, aanslag, troebele urine, bezinksel, neerslag | sediment, encrusted, cloudy urine, debris | phy.urinary
citroenzuur, natriumchloride, spoelvloeistof | citric acid, irrigation fluid, saline flush | phy.urinary
niet goed uitplassen, residu, blaasresidu | incomplete emptying, residual urine, post void residual | phy.urinary
ophouden van plas, plas niet ophouden | cannot hold urine, holding urine | phy.urinary
stinkende urine, brandend gevoel bij plassen | smelly urine, burning urination | phy.urinary
# infection
dragerschap, bacterie bij zich dragen, gekoloniseerd | carriage, carrier state, colonised | phy.infection
cliënt in isolatie, isolatiemaatregelen, contactisolatie, druppelisolatie | isolation precautions, contact precautions, droplet precautions | phy.infection
prikaccident, prikincident, aan naald geprikt | needlestick injury, sharps injury | phy.infection
schoonmaken van spullen, materialen reinigen | decontaminate equipment | phy.infection
wasgoed besmet, kleding op zestig graden | contaminated laundry | phy.infection
gastheer, resistentie, resistent | resistance, resistant | phy.infection
# behaviour: sleep, movement, care, medicines
inslaapproblemen, doorslapen, slaaphygiëne, slaapritme | trouble falling asleep, sleep hygiene, sleep rhythm | beh.sleep
beweegt te weinig, in beweging komen, bewegen stimuleren, meer bewegen | sedentary, be more active, inactivity, get moving | beh.activity
wil niet douchen, weigert te wassen, ruikt naar urine, niet gewassen | will not shower, refuses to wash, unwashed | beh.personal
zelf doen, zelf laten doen, op handen zitten, afschalen, zorg afbouwen | do it oneself, step down care, hands off care, reduce care | beh.personal
opschalen, meer zorg nodig, zorg uitbreiden | scale up, step up care, more care needed | beh.supervision
geen hulp willen, houdt zorg af, laat niemand binnen, wil geen hulp | accepts no help, lets nobody in, turns away help | beh.supervision
second opinion, tweede mening | second opinion | beh.supervision
vergeet pillen, pillen vergeten, vergeten medicatie, niet ingenomen | forgets pills, missed dose, forgotten medication | beh.medication
pillen verstoppen, pillen uitspugen, medicijnen door het eten | hides pills, spits out pills, covert medication | beh.medication
vergrijp aan medicijnen, medicijnen hamsteren | hoards medicines | beh.medication
tablet breken, halve tablet, sonde en medicatie | split tablet, half tablet, medicines through a tube | beh.medication
inname, innametijd, tijdstip van inname, nuchter | intake of medicine, time of taking, empty stomach | beh.medication
medicatiewijziging, gewijzigde medicatie, stoppen met medicijn, wijziging doorgegeven | medication change, changed medication, stopped medicine | beh.medication
medicatieoverdracht, medicatie na ontslag | medicines reconciliation, discharge medication | beh.medication
stoppen met roken, rookvrij | quit smoking, smoke free, smoking cessation | beh.substance
onder invloed, dronken, beschonken | drunk, intoxicated, under the influence | beh.substance
ontwenning, afkicken, onttrekking | withdrawal, detox | beh.substance
# dying
comfortzorg, comfort bieden, waken | comfort care, vigil | psy.grief
stoppen met eten en drinken, versterven | stop eating and drinking, vsed | psy.grief
doodsoorzaak, schouwen, lijkschouw | cause of death, verify death, coroner | psy.grief
zorgpad stervensfase, markering, surprise question | dying care pathway, surprise question | psy.grief
donorcodicil, orgaandonatie, donor | organ donation, donor
# rules and money of care
zorg aanvragen, indicatie aanvragen, wlz aanvragen, ciz aanvraag, herindicatie | apply for care, apply for long term care, reassessment | beh.supervision, work.rules
vierentwintig uur zorg, 24 uurs zorg, zorg in de nabijheid | round the clock care, 24 hour care | work.rules
machtiging, machtigen, volmacht | authorisation, authorise, proxy | work.rules
budgetplafond, omzetplafond, contractering | budget cap, contracting | work.money
zorgovername, zorg overnemen, zorg overdragen aan andere organisatie | take over care, transfer care | work.rules
zorg stoppen, zorg beëindigen, uit zorg | end care, discharge from care | work.rules
kwaliteitsregistratie, audit, keurmerk, certificering | audit, quality mark, accreditation | work.rules
wettelijk verplicht, mag dat, is het toegestaan | is it allowed, legally required | work.rules
aansprakelijk, aansprakelijkheid | liable, liability | work.rules
tuchtrecht, tuchtklacht | disciplinary law, disciplinary complaint | work.rules
# the team
feestdagenrooster, kerstrooster | christmas roster, holiday roster | work.planning
gat in het rooster, open dienst, diensten niet gevuld, openstaande diensten | gap in the roster, open shift, unfilled shifts | work.planning
zieke collega, uitval van collega | sick colleague, colleague off sick | work.planning
wisselende gezichten, veel verschillende mensen, vreemde gezichten | many different faces, changing faces | work.planning
aanspreekpunt, eerste verantwoordelijke, evv, contactverzorgende | point of contact, key worker, first responsible nurse | work.together
zelf beslissen, mandaat, eigenaarschap | mandate, ownership, decide ourselves | work.together
iedereen doet wat anders, niet op een lijn, eenduidig | not on the same page, inconsistent, consistent approach | work.together
mopperen, negatieve sfeer, klaagcultuur | grumbling, complaining culture | work.together
waardering, complimenten, compliment | appreciation, compliment, recognition of work | work.together
weerstand tegen verandering, stribbelt tegen | resistance to change | work.together
teamleden die vertrekken, verloop, personeelsverloop, ontslag nemen | staff turnover, resign, leaving the team | work.together
reflecteren, reflectie, terugkijken | reflect on, reflection | work.together
vastlopen, vastgelopen, we komen er niet uit, geen uitweg | stuck, at a loss, deadlock | work.together
buddysysteem, meelopen, meekijken | buddy system, shadowing, work along | work.learning
dubbel werk, dubbele registratie, overtypen | double work, double registration, retyping | work.planning
geen bereik, traag systeem, app loopt vast, systeem ligt eruit | no signal, slow system, app crashes, system down | work.devices
handigheid, trucje, foefje, praktijktip | trick, knack, practical tip | work.learning
goedkoper alternatief, alternatief, alternatieven | alternative, alternatives
goed idee, werkt goed, goede ervaring | works well, good experience
wat raden jullie aan, welke adviezen, iemand een tip | what do you recommend, any tips, any advice
kraambezoek, huisbezoek bij baby | baby visit
spoedzorg aan huis, ongeplande zorg, onplanbare zorg | unplanned care, unscheduled care | work.planning
zorgcentrale, nachtelijke oproep, alarmopvolging | alarm response, night call | work.planning
hittebestendig, hitteplan | heat plan
verpleegartikelen, disposables, wegwerp | disposables, disposable, single use | work.supplies
alarm gaat steeds af, vals alarm | false alarm, alarm keeps going off
bij de hand houden, in huis hebben | keep at hand, have in the house
`
