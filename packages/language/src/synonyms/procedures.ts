/** What nurses and carers do with and for a client, and what doctors do. */
export const procedures = `
wondzorg, wondverzorging, wondbehandeling, wond verzorgen | wound care, wound management, wound treatment | phy.skin
wond spoelen, wondspoeling, wondreiniging, wond reinigen, wond schoonmaken | wound cleansing, wound irrigation, clean a wound, wound cleaning | phy.skin
verbandwissel, verband wisselen, verband verwisselen, verband vervangen | dressing change, change the dressing, changing dressings | phy.skin
debridement, necrotomie, wondtoilet | debridement | phy.skin
hechtingen verwijderen | suture removal, remove stitches, removing sutures | phy.skin
katheteriseren, katheterisatie, katheter inbrengen, katheter plaatsen | catheterisation, catheterise, insert a catheter, inserting a catheter | phy.urinary
katheterwissel, katheter verwisselen, katheter vervangen, katheter wisselen | catheter change, changing the catheter, replace the catheter | phy.urinary
blaasspoelen, blaasspoeling, blaas spoelen, katheter spoelen, katheter doorspoelen | bladder irrigation, bladder washout, flush the catheter, catheter flushing, irrigate the bladder | phy.urinary
katheterzorg, katheterverzorging | catheter care | phy.urinary
stomazorg, stomaverzorging | stoma care, ostomy care | phy.bowel
darmspoelen, darmspoeling, irrigeren | bowel irrigation, colonic irrigation | phy.bowel
klysma, clysma, lavement, microlax | enema | phy.bowel
rectaal toucher, manueel verwijderen, laxeren | rectal examination, manual evacuation, laxation | phy.bowel
blaasscan, bladderscan | bladder scan | phy.urinary
blaastraining, toilettraining, plasschema | bladder training, toilet training, toileting schedule | phy.urinary
injectie, injecteren, spuiten, prikken, subcutaan, intramusculair, prik | injection, inject, jab, subcutaneous, intramuscular, shot | beh.medication
insuline spuiten, insuline toedienen, insuline injecteren | inject insulin, administer insulin, insulin injection | beh.medication
bloedsuiker meten, glucose meten, bloedglucose bepalen, suiker prikken | measure blood sugar, check glucose, blood glucose monitoring | phy.digestion
bloeddruk meten, bloeddrukmeting | measure blood pressure, blood pressure measurement | phy.circulation
bloedprikken, bloedafname, bloed prikken, bloedonderzoek, bloedtest | blood test, blood sample, blood draw, venipuncture, phlebotomy
wegen, gewicht meten | weigh, weighing | beh.nutrition
controles, vitale functies, vitale parameters, metingen, meting | vital signs, measurement, measurements
medicatie toedienen, medicijnen geven, medicatie aanreiken, medicatietoediening, toediening, toedienen | administer medication, give medicines, medication administration, administration, administer | beh.medication
medicatie uitzetten, medicijnen uitzetten, medicijnen klaarzetten | set out medication, fill pill box, prepare medication | beh.medication
medicatiecontrole, dubbele controle, dubbelcheck, paraferen, aftekenen, aftekenlijst, toedienlijst | medication check, double check, sign off, medication administration record, mar chart | beh.medication
medicatieoverzicht, medicatielijst, medicijnlijst, actueel medicatieoverzicht | medication list, medication overview, medication record | beh.medication
medicatiebeoordeling, medicatiereview, polyfarmacie | medication review, polypharmacy | beh.medication
medicatiefout, medicatie incident, verkeerde medicatie | medication error, medication incident, wrong medication | beh.medication
medicatieveiligheid, medicatiebeleid, medicatieproces | medication safety, medication policy, medicines management | beh.medication
medicatiebeheer, medicijnen beheren, eigen beheer, zelf medicatie | medication management, self medication, manage medicines | beh.medication
afbouwen, afbouw | taper, tapering, wean, phase out | beh.medication
ogen druppelen, oogdruppelen, oogdruppels geven, druppelen | give eye drops, eye drop administration, instil drops | phy.vision, beh.medication
oren uitspuiten, oor uitspuiten | ear syringing, ear irrigation | phy.hearing
zalven, insmeren, smeren, invetten | apply cream, apply ointment, rub in, smear | phy.skin
steunkousen aantrekken, kousen aandoen, kousen uittrekken | put on stockings, donning stockings, take off stockings | phy.circulation
wassen, wasbeurt, lichaamsverzorging, persoonlijke verzorging, wassen op bed, verzorgend wassen | washing, bed bath, personal care, personal hygiene | beh.personal
wassen zonder water | washing without water, waterless washing, bag bath | beh.personal
douchen, douche | shower, showering | beh.personal
bad, baden, in bad | bath, bathe, bathing | beh.personal
scheren | shave, shaving | beh.personal
haren wassen, haarverzorging | hair washing, hair care | beh.personal
nagels knippen, nagelverzorging | nail cutting, cut nails, nail care, trim nails | beh.personal
voetverzorging, voetzorg | foot care | beh.personal
huidverzorging, huidzorg | skin care | phy.skin
mondzorg, mondverzorging, tandenpoetsen, tanden poetsen, gebitsverzorging | oral care, mouth care, brush teeth, brushing teeth, oral hygiene | phy.oral
aankleden, uitkleden, kleden, omkleden | dress, dressing a person, undress, getting dressed | beh.personal
toiletgang, naar het toilet gaan, toiletbezoek | toileting, going to the toilet, toilet visit | beh.personal
verschonen | change pad, changing pads | beh.personal
eten geven, hulp bij eten, voeden, helpen met eten | feeding, help with eating, assisted eating, feed | beh.nutrition
vochtbalans, vochtlijst, vochtintake, vochtinname, drinkschema | fluid balance, fluid intake, fluid chart | phy.digestion
vochtbeperking | fluid restriction | phy.circulation
wisselligging, houding veranderen, wisselhouding, draaien in bed, positioneren | repositioning, turning in bed, position change, positioning | phy.skin
mobiliseren, mobilisatie, uit bed halen | mobilise, mobilisation, get out of bed | phy.neuro
transfer, transfers, verplaatsen, tillen | transfer, moving and handling, lifting, manual handling | phy.neuro
oefeningen, oefenen, training, beweegprogramma | exercise, exercises, training, physical training | beh.activity
revalidatie, revalideren | rehabilitation, rehab, rehabilitate | beh.activity
reactivering, zelfredzaamheid, zelfredzaam, zelfstandigheid, zelfstandig, eigen regie | reablement, independence, independent, self reliance, self management, autonomy | env.residence
behandeling, therapie, behandelen | treatment, therapy, treat
chemotherapie, chemo | chemotherapy, chemo
bestraling, radiotherapie | radiotherapy, radiation
dialyse, nierdialyse, peritoneaal dialyse, hemodialyse | dialysis, hemodialysis, peritoneal dialysis | phy.urinary
operatie, opereren, ingreep, chirurgie | surgery, operation, surgical procedure, surgical
narcose, verdoving, anesthesie | anesthesia, anesthetic
transplantatie, transplantaat | transplant, transplantation
amputatie, geamputeerd | amputation, amputated
bloedtransfusie | blood transfusion, transfusion
palliatieve zorg, terminale zorg, stervensbegeleiding, hospicezorg | palliative care, terminal care, end of life care, hospice care | psy.grief
palliatieve sedatie, sedatie | palliative sedation, sedation | psy.grief
euthanasie, euthanasieverklaring, euthanasieverzoek, levenseinde op verzoek | euthanasia, euthanasia declaration, assisted dying | psy.grief
reanimatie, reanimeren, niet reanimeren, behandelwens, behandelverbod | resuscitation, resuscitate, cpr, do not resuscitate, dnr | psy.grief
wilsverklaring, levenstestament, proactieve zorgplanning, advance care planning | advance directive, living will, advance care planning | psy.grief
wilsbekwaam, wilsonbekwaam, wilsbekwaamheid | mental capacity, capacity to decide, decision making capacity | work.rules
laatste zorg, afleggen, overledene verzorgen | last offices, care after death, laying out | psy.grief
pijnbestrijding, pijnstilling, pijnbehandeling | pain relief, pain management, pain control | phy.pain
pijnmeting, pijnscore, pijnschaal | pain score, pain scale, pain assessment | phy.pain
vaccinatie, vaccin, vaccineren, inenting, inenten, gevaccineerd, boosterprik, booster, boostervaccinatie | vaccination, vaccine, vaccinate, vaccinated, immunisation, inoculation, booster | phy.infection
test, testen, getest, testafname | test, testing, tested | phy.infection
testuitslag, uitslag van de test, uitslag, testresultaat | test result, result of the test, test results | phy.infection
sneltest, pcr, zelftest, antigeentest | rapid test, pcr, self test, antigen test | phy.infection
quarantaine, isolatie, in quarantaine | quarantine, isolate, self isolation | phy.infection
hygiëne, handhygiëne, handen wassen, infectiepreventie | hygiene, hand hygiene, hand washing, wash hands, infection control, infection prevention | phy.infection
steriel, steriliteit, aseptisch, steriel werken | sterile, sterility, aseptic
desinfecteren, ontsmetten | disinfect, disinfection
diagnose, diagnostiek, vaststellen | diagnosis, diagnose, diagnostic
onderzoek, lichamelijk onderzoek | examination, examine
screening, screenen, bevolkingsonderzoek | screening, screen
röntgenfoto, röntgen, foto maken | x ray, radiograph
scan, mri, ct scan, echo | scan, mri, ct scan, ultrasound
ecg, hartfilmpje | ecg, ekg, electrocardiogram
wound-culture = kweek, wondkweek, urinekweek | culture, wound culture, urine culture
biopsie | biopsy
indicatie, indiceren, indicatiestelling, indicatiebesluit | indication, care assessment, care needs assessment, eligibility assessment | work.rules
anamnese, intake, intakegesprek, kennismakingsgesprek | intake, anamnesis, history taking, admission interview
zorgplan, zorgleefplan, behandelplan, begeleidingsplan | care plan, treatment plan, nursing plan
signaleringsplan, crisisplan | crisis plan, relapse prevention plan
evaluatie, evalueren, zorgevaluatie | evaluation, evaluate, care review
rapportage, rapporteren, verslag, verslaglegging | report, reporting, record keeping, documentation | work.devices
overdracht, overdragen, overdrachtsformulier | handover, hand over, handoff, transfer of care | work.devices
dossier, cliëntdossier, zorgdossier, ecd, epd, elektronisch dossier | client record, patient record, file, electronic health record, care record | work.devices
omaha, omaha systeem, nanda, classificatie | omaha, omaha system, nanda, classification
sbar, isbar | sbar, isbar
toezicht, toezicht houden, in de gaten houden | supervision, supervise, keep an eye on, monitoring | beh.supervision
begeleiding, begeleiden | guidance, support work, accompany
dagbesteding, dagopvang, dagactiviteiten, dagverzorging | day care, day centre, day activities | psy.contact, psy.caretaking
respijtzorg, logeeropvang, vervangende mantelzorg | respite care, respite | psy.caretaking
nachtzorg, nachtdienst, waakzorg, nachtwacht | night care, night watch, overnight care | work.planning
ontslag, ontslagen uit ziekenhuis, ziekenhuisontslag, naar huis mogen | discharge, discharged, hospital discharge | work.professions
opname, opgenomen, ziekenhuisopname, opnemen | admission, admitted, hospitalisation, hospital admission | work.professions
spoedopname, crisisopname, spoedplaatsing | emergency admission, crisis admission | work.professions
verhuizing, verhuizen, verhuisd | moving house, move house, relocate, relocation | env.residence
preventie, voorkomen, preventief | prevention, prevent, preventive
vroegsignalering, signaleren, signalering | early detection, early warning, spotting
zorg op afstand, telemonitoring, thuismonitoring | remote care, telemonitoring, telehealth, telecare, remote monitoring | work.devices
dwang, dwangzorg, onvrijwillige zorg, gedwongen zorg, verplichte zorg, vrijheidsbeperking | coercion, involuntary care, compulsory care, restraint, forced care | work.rules
fixatie, fixeren, vastbinden | physical restraint, tie down, restrain
risicovolle handeling, voorbehouden handeling, verpleegtechnische handeling, handelingen | high risk procedure, reserved procedure, nursing procedure, technical procedure
bekwaam, bekwaamheid, bevoegd, bevoegdheid, bevoegd en bekwaam, aftoetsen | competent, competence, competency, authorised, qualified | work.learning
protocol, protocollen, werkinstructie, werkwijze | protocol, work instruction, procedure | work.rules
richtlijn, richtlijnen, standaard | guideline, guidelines, standard | work.rules
observatie, observeren | observation, observe
gesprek, gesprek voeren, bespreken, praten | conversation, talk, discuss, discussion, speak, chat | psy.resources
motiveren, motiverende gespreksvoering, motivatie | motivate, motivational interviewing, motivation | psy.mental
geruststellen, kalmeren, troosten | reassure, reassurance, calm, comfort | psy.mental
grenzen stellen, begrenzen | set boundaries, boundaries, set limits
samen beslissen, gezamenlijke besluitvorming | shared decision making, decide together
voorlichting, informeren, instructie, uitleg, uitleggen, instrueren | education, inform, instruction, explain, explanation
screenen op ondervoeding, must score, snaq | nutrition screening, malnutrition screening
intervisie, intercollegiale toetsing, casusbespreking, casuïstiek | intervision, peer supervision, case discussion, peer consultation | work.together
borstvoeding | breastfeeding, breast feeding, lactation | phy.postpartum
bevalling, bevallen, geboorte, partus, keizersnede | birth, childbirth, labor, delivery of a baby, delivery, caesarean | phy.pregnancy
kraamzorg, kraambed | maternity care, postnatal care | phy.postpartum
opvoeding, opvoeden | parenting, upbringing, raising children | psy.caretaking
mantelzorg, mantelzorgen, zorgen voor | informal care, caregiving, care for | psy.caretaking
thuiszorg, wijkverpleging, wijkzorg, zorg thuis, zorg aan huis | home care, home nursing, district nursing, community nursing, homecare
huishoudelijke hulp, hulp in de huishouding, huishoudelijke ondersteuning, thuishulp | domestic help, household help, home help, cleaning help | env.sanitation
verpleging, verplegen, verpleegkundige zorg | nursing, nurse care
acute zorg, spoedzorg, spoed, spoedgeval, acuut, noodgeval | acute care, emergency care, urgent, emergency, urgency, acute | work.professions
eerste hulp, ehbo | first aid
massage, masseren | massage
ontspanning, ontspannen, ontspanningsoefening | relaxation, relax
spelletjes, activiteiten, activiteit | activities, activity, games | psy.contact
muziek, muziektherapie | music, music therapy | psy.contact
wandelen, lopen, wandeling | walking, walk | beh.activity
`
