/** Diseases and lasting conditions. */
export const conditions = `
decubitus, decubituswond, doorligplek, doorligwond, doorliggen, drukplek, drukwond, drukletsel, drukzweer | pressure ulcer, pressure injury, pressure sore, bedsore, bed sore, decubitus ulcer, decubitus | phy.skin
vochtletsel, vochtplek, smetplek, smetten, intertrigo, incontinentieletsel, incontinentie dermatitis | moisture lesion, moisture associated skin damage, incontinence associated dermatitis, intertrigo, chafing | phy.skin
skin tear, huidscheur, huidflap, scheurwond | skin tear, skin flap, torn skin | phy.skin
ulcus cruris, open been, beenulcus, veneus ulcus, beenwond | leg ulcer, venous ulcer, venous leg ulcer | phy.skin, phy.circulation
diabetische voet, voetulcus, diabetisch ulcus, voetwond | diabetic foot, foot ulcer, diabetic foot ulcer | phy.skin
ulcus, zweer, zweren | ulcer, sore | phy.skin
eczeem, dermatitis, huiduitslag, uitslag | eczema, dermatitis, rash, skin rash | phy.skin
psoriasis | psoriasis | phy.skin
gordelroos, herpes zoster | shingles, herpes zoster, zoster | phy.skin
erysipelas, wondroos, cellulitis, belroos | erysipelas, cellulitis | phy.skin, phy.infection
schurft, scabies | scabies, mites | phy.skin, phy.infection
schimmel, schimmelinfectie, candida, spruw, mycose | fungal infection, fungus, candida, thrush, mycosis, yeast infection | phy.skin, phy.infection
kalknagel, schimmelnagel | fungal nail, onychomycosis | phy.skin
ingegroeide teennagel, ingegroeide nagel | ingrown toenail, ingrown nail | phy.skin
likdoorn, eksteroog, eelt | corn, callus | phy.skin
huidkanker, melanoom, basaalcelcarcinoom | skin cancer, melanoma, basal cell carcinoma | phy.skin
hoofdluis, luizen, luis | head lice, lice, louse | phy.infection
brandwond, verbranding | burn, scald | phy.skin
diabetes, suikerziekte, dm2, dm | diabetes, diabetic, diabetes mellitus | phy.digestion
hypo, hypoglykemie, te lage suiker, lage bloedsuiker | hypoglycemia, hypo, low blood sugar | phy.digestion
hyper, hyperglykemie, hoge suiker, hoge bloedsuiker | hyperglycemia, high blood sugar | phy.digestion
copd, longemfyseem, emfyseem, chronische bronchitis | copd, emphysema, chronic obstructive pulmonary disease, chronic bronchitis | phy.respiration
astma | asthma | phy.respiration
longontsteking, pneumonie | pneumonia, lung infection | phy.respiration
longembolie | pulmonary embolism | phy.respiration, phy.circulation
longfibrose | pulmonary fibrosis | phy.respiration
slaapapneu, apneu | sleep apnea, apnea | beh.sleep, phy.respiration
tuberculose, tbc | tuberculosis, tb | phy.infection
hartfalen, decompensatio cordis, decompensatie | heart failure, cardiac failure, decompensation | phy.circulation
hartinfarct, hartaanval, myocardinfarct | heart attack, myocardial infarction | phy.circulation
hartritmestoornis, boezemfibrilleren, atriumfibrilleren, aritmie | arrhythmia, atrial fibrillation, irregular heartbeat | phy.circulation
angina pectoris, hartkramp | angina, angina pectoris | phy.circulation
hoge bloeddruk, hypertensie | hypertension, high blood pressure | phy.circulation
lage bloeddruk, hypotensie, orthostase, orthostatische hypotensie | hypotension, low blood pressure, orthostatic hypotension, postural hypotension | phy.circulation
spataderen, varices, veneuze insufficiëntie | varicose veins, venous insufficiency | phy.circulation
trombose, trombosebeen, dvt, bloedstolsel | thrombosis, deep vein thrombosis, dvt, blood clot, clot | phy.circulation
etalagebenen, perifeer arterieel vaatlijden, claudicatio, vaatlijden | peripheral arterial disease, claudication, vascular disease | phy.circulation
lymfoedeem | lymphedema, lymph edema | phy.circulation
oedeem, vochtophoping, dikke benen, vocht in de benen | edema, fluid retention, swollen legs | phy.circulation
beroerte, cva, herseninfarct, hersenbloeding | stroke, cva, brain infarct, cerebral hemorrhage | phy.neuro, phy.circulation
tia | tia, mini stroke, transient ischemic attack | phy.neuro
bloedarmoede, anemie | anemia | phy.circulation
parkinson, ziekte van parkinson | parkinson, parkinson's disease, parkinsonism | phy.neuro
multiple sclerose, ms | multiple sclerosis, ms | phy.neuro
amyotrofische laterale sclerose | als, motor neurone disease, amyotrophic lateral sclerosis | phy.neuro
epilepsie, epileptische aanval, insult, toeval | epilepsy, seizure, epileptic seizure, convulsion | phy.neuro
dwarslaesie | spinal cord injury, paraplegia, tetraplegia | phy.neuro
verlamming, halfzijdige verlamming, hemiplegie, hemiparese, verlamd | paralysis, hemiplegia, hemiparesis, paralysed | phy.neuro
niet aangeboren hersenletsel, nah, hersenletsel | brain injury, acquired brain injury | phy.neuro, phy.cognition
hersentumor | brain tumor | phy.neuro
hersenschudding | concussion | phy.neuro
neuropathie, polyneuropathie | neuropathy, nerve damage | phy.neuro
hernia | hernia, slipped disc | phy.neuro
artrose, slijtage, gewrichtsslijtage | osteoarthritis, arthrosis | phy.neuro
reuma, reumatoïde artritis, artritis | rheumatism, rheumatoid arthritis, arthritis | phy.neuro
jicht | gout | phy.neuro
osteoporose, botontkalking | osteoporosis, bone loss | phy.neuro
botbreuk, breuk, fractuur, gebroken heup, heupfractuur, heupbreuk | fracture, broken bone, broken hip, hip fracture | phy.neuro
kneuzing, verstuiking, verzwikking | bruise, sprain, contusion | phy.neuro
contractuur, contracturen, spasme, spasticiteit | contracture, spasm, spasticity | phy.neuro
fibromyalgie | fibromyalgia | phy.pain
spierdystrofie, spierziekte | muscular dystrophy, muscle disease | phy.neuro
dementie, alzheimer, ziekte van alzheimer, vasculaire dementie, lewy body | dementia, alzheimer, alzheimer's disease, vascular dementia, lewy body | phy.cognition
onbegrepen gedrag, probleemgedrag, moeilijk gedrag, gedragsproblemen, gedragsprobleem | distressed behaviour, challenging behaviour, behavioural problems, problem behaviour, difficult behaviour | phy.cognition
delier, delirium, acute verwardheid, delirant | delirium, acute confusion, delirious | phy.cognition
geheugenverlies, vergeetachtig, vergeetachtigheid, geheugenproblemen, geheugenstoornis | memory loss, forgetful, forgetfulness, memory problems, memory impairment | phy.cognition
sundowning, nachtelijke onrust, dwaalgedrag, dwalen, weglopen | wandering, sundowning, roaming, running away | phy.cognition
depressie, somberheid, depressief, somber | depression, depressed, low mood, gloomy | psy.mental
angststoornis, angst, angstig, paniek, paniekaanval | anxiety, anxiety disorder, panic, panic attack, anxious | psy.mental
psychose, psychotisch, waan, wanen, hallucinatie, hallucineren | psychosis, psychotic, delusion, hallucination, hallucinate | psy.mental
schizofrenie | schizophrenia | psy.mental
bipolaire stoornis, bipolair, manie, manisch | bipolar disorder, bipolar, mania, manic | psy.mental
persoonlijkheidsstoornis, borderline | personality disorder, borderline | psy.mental
autisme, ass, autismespectrum | autism, autistic, asperger | psy.mental
adhd | adhd, attention deficit | psy.mental
ptss, trauma, posttraumatische stress | ptsd, trauma, post traumatic stress | psy.mental
dwangstoornis, ocd | obsessive compulsive disorder, ocd | psy.mental
eetstoornis, anorexia, boulimia | eating disorder, anorexia nervosa, bulimia | beh.nutrition
suïcide, zelfmoord, zelfdoding, suïcidaal, doodswens, suïcidegedachten, suïcidaliteit | suicide, suicidal, wish to die, death wish, suicidal thoughts, end one's life | psy.mental
zelfverwonding, automutilatie, zelfbeschadiging | self harm, self injury | psy.mental
verslaving, verslaafd, afhankelijkheid | addiction, addicted, dependence, dependency | beh.substance
alcoholverslaving, alcoholisme, drankprobleem, alcoholmisbruik, korsakov | alcoholism, alcohol abuse, drinking problem, korsakoff | beh.substance
drugsgebruik, drugs, drugsverslaving, cocaïne, cannabis, wiet | drugs, drug use, drug abuse, cocaine, cannabis, weed | beh.substance
verstandelijke beperking, lvb, licht verstandelijke beperking, zwakbegaafd | learning disability, intellectual disability, mental retardation | phy.cognition
lichamelijke beperking, handicap, gehandicapt, invalide, beperking | disability, physical disability, handicap, disabled, impairment | phy.neuro
down syndroom, syndroom van down | down syndrome | phy.cognition
kanker, tumor, gezwel, carcinoom, maligniteit, oncologie | cancer, tumor, malignancy, carcinoma, oncology | phy.neuro
borstkanker, mammacarcinoom | breast cancer | phy.reproductive
longkanker | lung cancer | phy.respiration
darmkanker, dikkedarmkanker | bowel cancer, colon cancer, colorectal cancer | phy.bowel
prostaatkanker | prostate cancer | phy.reproductive
leukemie | leukemia | phy.circulation
lymfoom, hodgkin | lymphoma, hodgkin
uitzaaiing, uitzaaiingen, metastase, metastasen | metastasis, metastases, metastatic
blaasontsteking, urineweginfectie, uwi, cystitis, blaasinfectie | urinary tract infection, uti, cystitis, bladder infection | phy.urinary, phy.infection
incontinentie, incontinent, urineverlies, ongewild urineverlies | incontinence, incontinent, urine leakage | phy.urinary, phy.bowel
urineretentie, niet kunnen plassen, retentie, blaasretentie | urinary retention, unable to urinate, retention | phy.urinary
overactieve blaas, aandrang | overactive bladder, urgency | phy.urinary
prostaatvergroting, vergrote prostaat | enlarged prostate, prostatic hyperplasia | phy.urinary
nierfalen, nierinsufficiëntie, nierziekte, nierschade | kidney failure, renal failure, renal insufficiency, kidney disease | phy.urinary
nierstenen, niersteen, blaasstenen | kidney stones, renal stone, bladder stones | phy.urinary
obstipatie, verstopping, constipatie, niet poepen, harde ontlasting | constipation, constipated, hard stool | phy.bowel
diarree, dunne ontlasting, buikloop | diarrhea, loose stool, loose stools | phy.bowel
fecale incontinentie, ontlastingsincontinentie | fecal incontinence, bowel incontinence, stool incontinence | phy.bowel
aambeien, hemorroïden | hemorrhoids, piles | phy.bowel
ziekte van crohn, crohn, colitis, colitis ulcerosa | crohn, colitis, ulcerative colitis, inflammatory bowel disease | phy.bowel
prikkelbare darm, pds | irritable bowel, ibs | phy.bowel
divertikel, diverticulitis, divertikels | diverticulitis, diverticular disease | phy.bowel
ileus, darmafsluiting | ileus, bowel obstruction | phy.bowel
maagzweer, gastritis, maagontsteking | stomach ulcer, peptic ulcer, gastritis | phy.digestion
brandend maagzuur, reflux, zuurbranden, maagzuur | heartburn, reflux, acid reflux, gastroesophageal reflux | phy.digestion
buikgriep, gastro enteritis, norovirus | stomach flu, gastroenteritis, norovirus | phy.infection
galstenen, galsteen | gallstones, gallstone | phy.digestion
levercirrose, leverziekte, hepatitis | liver cirrhosis, cirrhosis, liver disease, hepatitis | phy.digestion
alvleesklierontsteking, pancreatitis | pancreatitis | phy.digestion
ondervoeding, ondervoed, gewichtsverlies, afvallen, vermagering, vermageren | malnutrition, malnourished, undernutrition, weight loss, losing weight, undernourished | beh.nutrition
overgewicht, obesitas, zwaarlijvig, te dik | overweight, obesity, obese | beh.nutrition
uitdroging, dehydratie, uitgedroogd, vochttekort, te weinig drinken | dehydration, dehydrated, fluid deficit, drinking too little | phy.digestion
slikproblemen, slikstoornis, dysfagie, verslikken, moeite met slikken, slikklachten | dysphagia, swallowing problems, swallowing difficulty, difficulty swallowing, choking | phy.digestion, phy.speech
vitaminetekort, vitaminegebrek | vitamin deficiency | beh.nutrition
schildklieraandoening, hypothyreoïdie, trage schildklier | thyroid disease, hypothyroidism, underactive thyroid
hyperthyreoïdie, snelle schildklier | hyperthyroidism, overactive thyroid
hoog cholesterol, cholesterol | high cholesterol, cholesterol | phy.circulation
infectie, besmetting, geïnfecteerd, ontsteking, ontstoken | infection, infected, inflammation, inflamed | phy.infection
wondinfectie, geïnfecteerde wond | wound infection, infected wound | phy.infection, phy.skin
griep, influenza | flu, influenza | phy.infection
verkoudheid, verkouden, snotteren | common cold, cold, runny nose | phy.infection
corona, covid, covid 19, coronavirus, sars cov 2 | corona, covid, covid 19, coronavirus, sars cov 2 | phy.infection
mrsa, resistente bacterie, brmo, esbl, ziekenhuisbacterie | mrsa, resistant bacteria, multi resistant organism, esbl | phy.infection
clostridium, c diff | clostridium, c diff, clostridioides | phy.infection
bloedvergiftiging, sepsis | sepsis, blood poisoning, septicemia | phy.infection
hiv, aids | hiv, aids | phy.infection
mazelen | measles | phy.infection
waterpokken | chickenpox, chicken pox, varicella | phy.infection
kinkhoest | whooping cough, pertussis | phy.infection
tetanus | tetanus | phy.infection
legionella | legionella, legionnaires | phy.infection
ziekte van lyme, lyme, tekenbeet | lyme disease, lyme, tick bite | phy.infection
oorontsteking, otitis | ear infection, otitis | phy.hearing
keelontsteking | sore throat, throat infection, tonsillitis | phy.infection
slechthorend, slechthorendheid, doof, doofheid, gehoorverlies, gehoorproblemen | hard of hearing, hearing loss, deaf, deafness, hearing impairment | phy.hearing
oorsuizen, tinnitus | tinnitus, ringing ears | phy.hearing
slechtziend, blind, blindheid, slechtziendheid | visually impaired, blind, blindness, low vision, vision loss | phy.vision
staar, cataract | cataract | phy.vision
glaucoom | glaucoma | phy.vision
maculadegeneratie | macular degeneration | phy.vision
afasie, spraakstoornis, niet kunnen praten, taalstoornis | aphasia, speech disorder, unable to speak, language disorder | phy.speech
evenwichtsstoornis, ménière, draaiduizeligheid | balance disorder, vertigo, meniere | phy.neuro
zwangerschap, zwanger | pregnancy, pregnant | phy.pregnancy
miskraam | miscarriage | phy.pregnancy
zwangerschapsvergiftiging, pre eclampsie | preeclampsia, eclampsia | phy.pregnancy
postnatale depressie, kraamvrouwendepressie | postnatal depression, postpartum depression | phy.postpartum
overgang, menopauze | menopause | phy.reproductive
menstruatie, ongesteld | menstruation, period pain, menstrual | phy.reproductive
soa, geslachtsziekte | sexually transmitted disease, std, sti | phy.reproductive, phy.infection
verzakking, prolaps | prolapse | phy.reproductive
erectiestoornis, impotentie | erectile dysfunction, impotence | psy.sexuality
allergie, allergisch, overgevoelig, overgevoeligheid | allergy, allergic, hypersensitivity, anaphylaxis
hooikoorts | hay fever, allergic rhinitis | phy.respiration
lactose intolerantie, coeliakie, glutenallergie | lactose intolerance, celiac disease, gluten | beh.nutrition
kwetsbaarheid, kwetsbaar, kwetsbare ouderen, kwetsbare oudere, broos | frailty, frail, vulnerable, vulnerability
multimorbiditeit, comorbiditeit | multimorbidity, comorbidity
chronische ziekte, chronisch ziek, chronisch | chronic disease, chronic illness, chronic, long term condition
aangeboren, erfelijk, genetisch | congenital, hereditary, inherited, genetic
terminaal, terminale fase, stervensfase, laatste levensfase, palliatief | terminal, terminally ill, end of life, dying phase, palliative | psy.grief
overgewicht kind, groeiachterstand, ontwikkelingsachterstand | growth delay, developmental delay | psy.growth
littekens, litteken | scar, scars | phy.skin
abces, steenpuist, puist | abscess, boil | phy.skin
huidaandoening, huidprobleem, huidproblemen, huidziekte, huidletsel | skin condition, skin problem, skin disease, skin disorder | phy.skin
hartziekte, hart en vaatziekten, hartprobleem, hartklachten | heart disease, cardiac disease, cardiovascular disease, heart problem | phy.circulation
longziekte, longaandoening, longproblemen | lung disease, pulmonary disease, respiratory disease | phy.respiration
syndroom | syndrome
stoornis, aandoening, kwaal | disorder, condition, ailment
long covid, postcovid | long covid, post covid | phy.infection
overbelasting, overbelaste mantelzorger, mantelzorgbelasting, overbelast | carer strain, caregiver burden, caregiver strain, carer stress, overburdened | psy.caretaking
burn out, overspannen, opgebrand, werkstress | burnout, burn out, overworked, work stress | psy.mental
`
