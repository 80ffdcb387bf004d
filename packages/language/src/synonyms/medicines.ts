/** Medicines by group; brand names beside the substance people know them by. */
export const medicines = `
medicijn, medicijnen, medicatie, geneesmiddel, geneesmiddelen, medicamenten | medicine, medicines, medication, medications, drug | beh.medication
pil, pillen, tablet, tabletten | pill, pills, tablet, tablets | beh.medication
capsule, capsules | capsule, capsules | beh.medication
druppels, oogdruppels, oogdruppel | drops, eye drops, eyedrops | beh.medication
zetpil, zetpillen | suppository, suppositories | beh.medication
drankje, hoestdrank, siroop, drank | syrup, potion, oral solution | beh.medication
neusspray | nasal spray | beh.medication
dosis, dosering, doseren, dosissen | dose, dosage, dosing | beh.medication
recept, recepten, herhaalrecept, voorschrift, voorschrijven | prescription, repeat prescription, prescribe | beh.medication
bijsluiter | package leaflet, patient leaflet | beh.medication
zo nodig medicatie, zo nodig | as needed medication, prn, when required | beh.medication
pijnstiller, pijnstillers, pijnmedicatie, analgetica | painkiller, painkillers, pain medication, analgesic | phy.pain, beh.medication
paracetamol | paracetamol, acetaminophen | phy.pain
nsaid, ibuprofen, diclofenac, naproxen, ontstekingsremmer | nsaid, ibuprofen, diclofenac, naproxen, anti inflammatory | phy.pain
opiaat, opiaten, opioïd, opioïden, morfine, oxycodon, tramadol | opiate, opiates, opioid, opioids, morphine, oxycodone, tramadol | phy.pain
fentanyl, fentanylpleister, pijnpleister, morfinepleister, durogesic | fentanyl, fentanyl patch, pain patch, opioid patch | phy.pain
medicijnpleister, nicotinepleister, rivastigminepleister | medication patch, patch, transdermal patch | beh.medication
antibiotica, antibioticum, antibioticakuur, amoxicilline, kuur | antibiotic, antibiotics, amoxicillin, course of antibiotics | phy.infection
nitrofurantoïne, fosfomycine, trimethoprim | nitrofurantoin, fosfomycin, trimethoprim | phy.urinary
antimycoticum, miconazol, nystatine | antifungal, miconazole, nystatin | phy.infection
antiviraal, aciclovir | antiviral, acyclovir | phy.infection
insuline, langwerkende insuline, kortwerkende insuline | insulin, long acting insulin | beh.medication
metformine, gliclazide, bloedsuikerverlagend | metformin, gliclazide, oral antidiabetic | beh.medication
bloedverdunner, bloedverdunners, antistolling, antistollingsmiddel, anticoagulantia | blood thinner, blood thinners, anticoagulant, anticoagulants, anticoagulation | phy.circulation
acenocoumarol, fenprocoumon, doac, marcoumar, warfarine | warfarin, doac, acenocoumarol, coumadin | phy.circulation
heparine, fraxiparine, laagmoleculair heparine, clexane | heparin, low molecular weight heparin, enoxaparin | phy.circulation
acetylsalicylzuur, aspirine, ascal, clopidogrel | aspirin, clopidogrel, antiplatelet | phy.circulation
plaspil, plaspillen, plastablet, diureticum, diuretica, furosemide, bumetanide | diuretic, diuretics, water pill, water tablet, furosemide, lasix | phy.circulation
bloeddrukverlager, bloeddrukverlagers, ace remmer, antihypertensiva | antihypertensive, blood pressure medication, ace inhibitor | phy.circulation
bètablokker, metoprolol | beta blocker, metoprolol | phy.circulation
digoxine | digoxin | phy.circulation
nitroglycerine, nitrospray, nitraten | nitroglycerin, nitrate, gtn spray | phy.circulation
cholesterolverlager, statine, simvastatine, statines | statin, statins, simvastatin | phy.circulation
maagbeschermer, maagzuurremmer, omeprazol, pantoprazol | antacid, proton pump inhibitor, omeprazole, pantoprazole | phy.digestion
laxeermiddel, laxantia, movicolon, macrogol, lactulose, laxans | laxative, laxatives, macrogol, lactulose | phy.bowel
loperamide, diarreeremmer | loperamide, antidiarrheal | phy.bowel
anti misselijkheid, metoclopramide, domperidon, ondansetron | antiemetic, metoclopramide, domperidone, ondansetron | phy.digestion
prednison, prednisolon, corticosteroïden, dexamethason, steroïden | prednisone, prednisolone, corticosteroids, dexamethasone, steroids, steroid | beh.medication
hormoonzalf, hydrocortison | steroid cream, hydrocortisone | phy.skin
antidepressivum, antidepressiva, ssri, citalopram | antidepressant, antidepressants, ssri, citalopram | psy.mental
antipsychoticum, antipsychotica, haloperidol, haldol, quetiapine, risperidon | antipsychotic, antipsychotics, haloperidol, haldol, quetiapine, risperidone | psy.mental
depotmedicatie, depot | depot injection, depot, long acting injection | psy.mental
slaappil, slaappillen, slaapmiddel, slaapmedicatie, temazepam | sleeping pill, sleeping pills, sleeping tablet, hypnotic, temazepam | beh.sleep
kalmeringsmiddel, benzodiazepine, oxazepam, diazepam, lorazepam, rustgevend | sedative, tranquilliser, benzodiazepine, oxazepam, diazepam, lorazepam | psy.mental
midazolam, dormicum | midazolam | phy.consciousness
lithium | lithium | psy.mental
anti epilepticum, valproïnezuur, carbamazepine, levetiracetam | antiepileptic, anticonvulsant, valproate, carbamazepine, levetiracetam | phy.neuro
levodopa, madopar, sinemet | levodopa, madopar, sinemet | phy.neuro
dementiemedicatie, rivastigmine, donepezil | dementia medication, rivastigmine, donepezil | phy.cognition
methotrexaat, biologicals | methotrexate, biologicals | beh.medication
luchtwegverwijder, salbutamol, ventolin | bronchodilator, salbutamol, ventolin, albuterol | phy.respiration
inhalatiemedicatie, inhaleren, inhalatie | inhaled medication, inhale, inhalation | phy.respiration
schildkliermedicatie, levothyroxine, thyrax | thyroid medication, levothyroxine | beh.medication
vitamine, vitamines, vitamine d, vitamine b12 | vitamin, vitamins, vitamin d, vitamin b12 | beh.nutrition
ijzer, ijzertabletten | iron, iron tablets | beh.medication
foliumzuur | folic acid | beh.medication
calcium, kalk | calcium | beh.medication
kalium | potassium | beh.medication
natrium, zout | sodium, salt | beh.medication
bisfosfonaat, alendroninezuur | bisphosphonate, alendronic acid | phy.neuro
hormonen slikken, oestrogeen, hormoontherapie | estrogen, hormone therapy | phy.reproductive
methadon | methadone | beh.substance
naloxon | naloxone | beh.substance
adrenaline, epipen | adrenaline, epinephrine, epipen | beh.medication
supplement, supplementen, voedingssupplement | supplement, supplements, food supplement | beh.nutrition
kruiden, homeopathie, kruidengeneesmiddel | herbal medicine, homeopathy, herbal | beh.medication
medicinale cannabis, cbd olie, wietolie | medicinal cannabis, cbd oil, medical marijuana | phy.pain
oogzalf | eye ointment | phy.vision
mondspoeling, mondwater, chloorhexidine | mouthwash, chlorhexidine | phy.oral
kunstspeeksel | artificial saliva | phy.oral
jodium, betadine | iodine, betadine | phy.skin
zilver, zilverzalf, zilververband | silver, silver dressing, silver sulfadiazine | phy.skin
kunsttranen | artificial tears | phy.vision
vaccin tegen griep, griepprik | flu shot, flu jab, flu vaccine, influenza vaccine | phy.infection
pneumokokkenvaccinatie | pneumococcal vaccine | phy.infection
interactie, wisselwerking | drug interaction, interaction | beh.medication
houdbaarheid, houdbaarheidsdatum, vervaldatum | shelf life, expiry date, expiration date, use by date | beh.medication
opiumlijst, opiumwet | controlled drugs, controlled substance | beh.medication
zuurstoftherapie | oxygen therapy | phy.respiration
infuusvloeistof, fysiologisch zout, nacl | saline, infusion fluid, physiological saline | beh.medication
parenterale voeding, tpv | parenteral nutrition, tpn | beh.nutrition
`
