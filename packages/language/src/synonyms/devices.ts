/** Things used in care: materials, aids, furniture of the sick room. */
export const devices = `
steunkous, steunkousen, therapeutische elastische kous, tek, elastische kous, compressiekous, compressiekousen, kousen | compression stockings, compression stocking, support stockings, elastic stockings, compression hosiery, ted stockings | phy.circulation
aantrekhulp, uittrekhulp, aan en uittrekhulp, glijkous, kousenaantrekker | donning aid, stocking aid, doffing aid | phy.circulation
compressieverband, zwachtel, zwachtels, zwachtelen, drukverband, compressie, compressietherapie | compression bandage, bandage, bandaging, compression therapy, compression | phy.circulation
klittenbandzwachtel, klittenbandverband, wrap | compression wrap, velcro wrap, adjustable wrap | phy.circulation
katheter, cad, verblijfskatheter, blaaskatheter, catheter, transurethrale katheter | catheter, urinary catheter, indwelling catheter, foley catheter, foley | phy.urinary
suprapubische katheter, suprapubisch, spk | suprapubic catheter, suprapubic | phy.urinary
eenmalige katheter, zelfkatheterisatie, intermitterend katheteriseren | intermittent catheter, self catheterisation, intermittent catheterisation | phy.urinary
katheterzak, urinezak, opvangzak, beenzak, nachtzak | catheter bag, urine bag, drainage bag, leg bag, night bag | phy.urinary
condoomkatheter, uritip, uridome | condom catheter, external catheter, sheath catheter | phy.urinary
urinaal, plasfles | urinal, urine bottle | phy.urinary
po, ondersteek, postoel, toiletstoel | bedpan, commode, commode chair | phy.urinary
incontinentiemateriaal, incontinentieverband, inco, inlegger, luier, luiers, inlegkruisje, broekje | incontinence pad, incontinence material, pad, pads, diaper, nappy, incontinence products | phy.urinary
onderlegger, matrasbeschermer, celstofmatje | bed pad, underpad, mattress protector | phy.urinary
stoma, colostoma, ileostoma, stomazorg, darmuitgang, kunstmatige uitgang | stoma, colostomy, ileostomy, ostomy | phy.bowel
stomazakje, stomazak, stomamateriaal, stomaplaat, huidplaat, stomasysteem | stoma bag, ostomy bag, stoma plate, ostomy appliance, pouching system, baseplate | phy.bowel
urostoma, nefrostomie, nefrostomiekatheter, nierkatheter | urostomy, nephrostomy | phy.urinary
sonde, voedingssonde, neusmaagsonde, maagsonde | feeding tube, nasogastric tube, gastric tube, ng tube | beh.nutrition
peg, pegsonde, peg sonde, mic key, button | peg, peg tube, gastrostomy, mickey button | beh.nutrition
sondevoeding, enterale voeding | tube feeding, enteral feeding, enteral nutrition | beh.nutrition
drain, wonddrain, thoraxdrain, ascitesdrain, drainage | drain, wound drain, chest drain, ascites drain, drainage
infuus, infusie, intraveneus, infuuspaal, iv | drip, infusion, intravenous, iv line, iv
picc lijn, picc, port a cath, centrale lijn, centraal veneuze katheter, pac | picc line, picc, port a cath, central line, central venous catheter
infuuspomp, medicatiepomp, morfinepomp, pijnpomp, spuitpomp, pomp, cadd pomp | infusion pump, syringe driver, morphine pump, pain pump, pump, syringe pump
naald, naalden, injectienaald, vleugelnaald | needle, needles, butterfly needle | beh.medication
spuit, spuitje, injectiespuit | syringe | beh.medication
insulinepen, pennaald, pen | insulin pen, pen needle | beh.medication
glucosemeter, bloedglucosemeter, glucosesensor, teststrip, teststrips | glucose meter, glucose monitor, glucose sensor, test strips
bloeddrukmeter, bloeddrukband | blood pressure monitor, blood pressure cuff, sphygmomanometer
saturatiemeter, pulsoximeter | pulse oximeter, oximeter
thermometer, koortsthermometer | thermometer
stethoscoop | stethoscope
weegschaal, weegstoel | scale, scales, weighing chair
naaldencontainer, naaldenbeker | sharps container, sharps bin, sharps box
wondverband, verband, verbanden, wondbedekker | wound dressing, dressing, dressings | phy.skin
verbandmateriaal, wondmateriaal, materialen, zorgmaterialen, verbandmiddelen | dressing materials, wound supplies, supplies, care supplies | work.supplies
pleister, pleisters, hechtpleister, fixatiepleister | plaster, band aid, adhesive tape, tape, adhesive plaster | phy.skin
hechtstrip, hechtstrips, steristrip, zwaluwstaartje, wondstrip | steri strip, wound closure strip, adhesive strip, skin closure strip | phy.skin
hechting, hechtingen, hechtdraad, nietjes, agraves | suture, sutures, stitch, stitches, staples | phy.skin
schuimverband, foam | foam dressing, foam | phy.skin
alginaat, hydrofiber, hydrocolloid, hydrogel | alginate, hydrofiber, hydrocolloid, hydrogel | phy.skin
gaas, gazen, gaasje, kompres, kompressen, wattenstaafje | gauze, swab, cotton swab
honingverband, honingzalf, medicinale honing | honey dressing, medical honey | phy.skin
vac pomp, vac therapie, negatieve druktherapie, vacuümtherapie | negative pressure therapy, vac therapy, vacuum therapy, negative pressure wound therapy | phy.skin
handschoen, handschoenen | glove, gloves | phy.infection
mondmasker, mondkapje, masker, mondneusmasker, ffp2 | face mask, mask, surgical mask, respirator, ffp2 | phy.infection
schort, schorten, isolatiejas | apron, gown, aprons | phy.infection
beschermingsmiddelen, pbm, beschermende kleding, persoonlijke beschermingsmiddelen | protective equipment, ppe, personal protective equipment, protective clothing | phy.infection
desinfectiemiddel, handalcohol, desinfectans, alcohol 70 | disinfectant, hand sanitiser, hand rub, sanitizer, alcohol rub | phy.infection
tillift, passieve lift, actieve lift, sta lift, tilhulpmiddel, plafondlift | hoist, patient lift, lift, sit to stand lift, ceiling lift | phy.neuro
tilband, tilmat, sling, glijzeil, glijlaken, glijmat, rollaken | sling, slide sheet, sliding sheet, transfer sheet | phy.neuro
transferplank, draaischijf, transferhulpmiddel | transfer board, turning disc, transfer aid | phy.neuro
rollator, looprek, looprekje | rollator, walker, walking frame, zimmer frame | phy.neuro
wandelstok, stok, kruk, krukken | cane, walking stick, crutch, crutches | phy.neuro
loophulpmiddel, loophulp | walking aid, mobility aid | phy.neuro
rolstoel, elektrische rolstoel | wheelchair, electric wheelchair | phy.neuro
scootmobiel | mobility scooter | phy.neuro
trapleuning, leuning, wandbeugel, handgreep, beugel | handrail, grab rail, grab bar, railing | env.safety
traplift | stairlift, stair lift | env.residence
drempel, drempelhulp | threshold, doorstep, ramp | env.safety, env.residence
douchestoel, badplank, doucheklapstoel, badlift | shower chair, bath board, bath lift, shower stool | beh.personal
verhoogd toilet, toiletverhoger, wc verhoger | raised toilet seat, toilet riser | beh.personal
hoog laag bed, hooglaagbed, ziekenhuisbed, zorgbed | hospital bed, adjustable bed, care bed, profiling bed
bedhek, bedhekken, onrusthek | bed rail, bed rails, side rail
papegaai, optrekbeugel | bed trapeze, trapeze bar
antidecubitusmatras, ad matras, wisseldrukmatras, luchtmatras, matras | pressure relieving mattress, alternating mattress, air mattress, mattress | phy.skin
antidecubituskussen, zitkussen, kussen | pressure cushion, seat cushion, cushion, pillow | phy.skin
hielbeschermer, hielkussen, zwevende hiel, hielbescherming | heel protector, heel protection, floating heel, heel boot | phy.skin
hulpmiddel, hulpmiddelen | aid, aids, assistive device, equipment, appliance | work.supplies
gehoorapparaat, hoortoestel, gehoorapparaten | hearing aid, hearing aids | phy.hearing
bril, leesbril, loep | glasses, spectacles, magnifier | phy.vision
druppelbril, oogdruppelaar, druppelhulp | eye drop aid, drop aid, eye drop dispenser | phy.vision, beh.medication
weekdoos, medicijndoos, pillendoos, medicatiedoos, doseerdoos | pill box, pill organiser, weekly box, dosette box, dosette | beh.medication
baxter, medicatierol, baxterrol, medicijnrol, baxterzakje, zakje, baxterzakjes | medicine pouch, blister pack, blister, pouch, multi dose pouch, medication roll | beh.medication
medicijndispenser, medicatiedispenser, medido, pillendispenser | medication dispenser, pill dispenser | beh.medication
medicijnkluis, medicatiekluis | medication safe, locked medicine box | beh.medication
sleutelkluis, sleutelkluisje, sleutelkastje | key safe, key box, lockbox | work.transport
alarm, personenalarm, alarmknop, noodknop, personenalarmering, hals alarm | alarm, personal alarm, panic button, emergency button, alert pendant | env.safety
bewegingssensor, valdetectie, valsensor, leefstijlmonitoring, sensoren | motion sensor, fall detection, movement sensor, lifestyle monitoring
domotica, slimme techniek, zorgtechnologie, technologie, ehealth, e health | home automation, smart home, care technology, technology, ehealth | work.devices
gps, gps tracker, locatiebepaling | gps, gps tracker, tracking device
beeldbellen, beeldzorg, videobellen, schermzorg | video call, video calling, video care, video visit | work.devices
zuurstof, zuurstofconcentrator, zuurstofbril, zuurstoffles, zuurstofapparaat | oxygen, oxygen concentrator, nasal cannula, oxygen cylinder, oxygen therapy | phy.respiration
vernevelaar, vernevelen, verneveling | nebuliser, nebulizer, nebulise | phy.respiration
voorzetkamer, inhalator, puffer, pufje | inhaler, spacer, puffer | phy.respiration
beademing, beademingsapparaat, cpap, bipap, thuisbeademing | ventilator, ventilation, cpap, bipap, home ventilation | phy.respiration
tracheostoma, tracheacanule, canule, binnencanule, buitencanule, halscanule | tracheostomy, tracheostomy tube, cannula, inner cannula, trach | phy.respiration
uitzuigapparaat, uitzuigapparatuur, uitzuigen, zuigapparaat | suction device, suction machine, suctioning, suction | phy.respiration
bed | bed | beh.sleep
stoel, sta op stoel, relaxstoel, leunstoel | chair, armchair, riser chair, recliner
laken, lakens, beddengoed, dekbed, deken | sheet, sheets, bedding, bed linen, duvet, blanket
washandje, wegwerpwashandje, waswater, washand | washcloth, wash glove, wash mitt, flannel | beh.personal
handdoek | towel | beh.personal
slabbe, slabber | bib
aangepast bestek, tuitbeker, drinkbeker, beker | adapted cutlery, spouted cup, beaker, feeding cup | beh.nutrition
rietje | straw
verdikkingsmiddel, verdikt, ingedikt, verdikte dranken, indikken | thickener, thickened, thickened fluids, thickened liquids | phy.digestion, beh.nutrition
bijvoeding, drinkvoeding, nutridrink | nutritional supplement, sip feed, supplement drink | beh.nutrition
zalfje, zalf, crème, smeersel, bodylotion | ointment, cream, salve, lotion | phy.skin
barrièrecrème, zinkzalf, vaseline, zinkolie, barrièrespray | barrier cream, zinc ointment, vaseline, petroleum jelly, barrier spray | phy.skin
zeep, wasgel | soap, wash gel | beh.personal
poeder | powder
sok, sokken | sock, socks | beh.personal
kleding, kleren, aangepaste kleding | clothes, clothing, garment | beh.personal
pyjama, hansop, plukpak | pyjamas, onesie
schoen, schoenen, pantoffel, sloffen, slof | shoe, shoes, slipper, slippers, footwear | beh.personal
braces, spalk, gips, brace | splint, cast, brace, plaster cast
korset | corset
mitella, draagdoek | sling arm
kunstbeen, beenprothese | artificial leg, leg prosthesis
pacemaker, icd | pacemaker, icd, defibrillator
aed | aed
pillenplet, pilvergruizer, tablettenvermaler, vermalen, fijnmalen | pill crusher, crush tablets, crushing, crush | beh.medication
spuugbakje, nierbekken | kidney dish, vomit bowl
kruik, warmtekussen | hot water bottle, heat pad
koelelement, ijs | ice pack, ice
pessarium, ring | pessary, ring | phy.reproductive
spiraaltje, condoom, anticonceptie, voorbehoedsmiddel, de pil | iud, coil, condom, contraception, contraceptive, birth control | beh.family
praathulp, communicatiekaart, letterkaart, pictogrammen, spraakcomputer | communication aid, communication board, picture cards, speech computer | phy.speech
kalender, dagkalender, whiteboard, planbord, dementieklok | calendar, day clock, whiteboard, planning board | phy.cognition
rookmelder, brandmelder, koolmonoxidemelder | smoke alarm, smoke detector, fire alarm, carbon monoxide detector | env.safety
afvalzak, afvalbak, container, prullenbak | bin, waste bag, dustbin, garbage, rubbish | env.sanitation
`
