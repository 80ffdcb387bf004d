/** Parts of the body and what it makes. */
export const body = `
huid | skin, cutaneous | phy.skin
hiel, hielen, hak | heel, heels | phy.skin
stuit, stuitje, zitvlak, sacrum | tailbone, sacrum, sacral, coccyx | phy.skin
bil, billen, achterwerk, bilspleet, bilnaad | buttock, buttocks, bottom, natal cleft | phy.skin
lies, liezen | groin
oksel, oksels | armpit, axilla
been, benen | leg, legs | phy.circulation
onderbeen, onderbenen, kuit | lower leg, calf
bovenbeen, dij, dijbeen | thigh, femur
voet, voeten | foot, feet
teen, tenen | toe, toes
nagel, nagels, teennagel | nail, nails, toenail
enkel, enkels | ankle
knie, knieën | knee
heup, heupen | hip
bekken, bekkenbodem | pelvis, pelvic floor
hand, handen | hand, hands
vinger, vingers | finger, fingers
duim | thumb
pols | wrist, pulse
arm, armen | arm, arms
elleboog, ellebogen | elbow
schouder, schouders | shoulder
rug | back, spine
wervel, wervelkolom, ruggengraat | vertebra, spinal
nek, hals | neck
hoofd | head
gezicht | face, facial
haren | hair | beh.personal
hoofdhuid | scalp
oog, ogen | eye, eyes, ocular | phy.vision
ooglid | eyelid
oor, oren | ear, ears | phy.hearing
oorsmeer | ear wax, earwax
neus | nose, nasal
mond | mouth, oral | phy.oral
lip, lippen | lip, lips
tong | tongue
tand, tanden, kies, kiezen | tooth, teeth, dental, molar | phy.oral
tandvlees | gums, gum, gingiva | phy.oral
gebit, kunstgebit, gebitsprothese, prothese | dentures, denture, false teeth, prosthesis | phy.oral
kaak | jaw
keel | throat
slokdarm | esophagus, gullet
stembanden, strottenhoofd, stem | larynx, vocal cords, voice
luchtpijp, trachea | trachea, windpipe, airway
borst, borstkas | chest, thorax
borsten, mamma | breast, breasts
long, longen | lung, lungs, pulmonary | phy.respiration
rib, ribben | rib, ribs
hart | heart, cardiac | phy.circulation
bloedvat, bloedvaten, vat | blood vessel, vascular
ader, aders, vene | vein, venous | phy.circulation
slagader, slagaders, arterie, aorta | artery, arterial, aorta
bloed | blood
bloeddruk, tensie, rr | blood pressure | phy.circulation
hartslag, polsslag, hartfrequentie | heart rate, heartbeat
buik | belly, abdomen, abdominal, tummy
navel | navel, belly button, umbilicus
maag | stomach, gastric
darm, darmen, dikke darm, dunne darm | bowel, bowels, intestine, gut, colon | phy.bowel
lever | liver, hepatic
gal, galblaas | gallbladder, bile
alvleesklier | pancreas
milt | spleen
nier, nieren | kidney, kidneys, renal | phy.urinary
blaas | bladder | phy.urinary
plasbuis, urinebuis, urethra | urethra
urine, plas, plassen, urineren, mictie | urine, pee, urinate, urination, voiding | phy.urinary
ontlasting, poep, stoelgang, feces, defecatie, poepen | stool, feces, bowel movement, defecation, poo | phy.bowel
anus, rectum, endeldarm | anus, rectum, rectal
prostaat | prostate | phy.urinary
penis | penis
eikel, voorhuid | foreskin, glans
scrotum, balzak, testikel, zaadbal | scrotum, testicle
vagina, schede | vagina, vaginal
baarmoeder | womb, uterus
eierstok, eierstokken | ovary, ovaries
spier, spieren | muscle, muscles
gewricht, gewrichten | joint, joints
bot, botten, beenderen | bone, bones
pees, pezen | tendon, tendons
zenuw, zenuwen | nerve, nerves
hersenen, brein | brain, cerebral
ruggenmerg | spinal cord
zenuwstelsel | nervous system
schildklier | thyroid
klier, klieren | gland, glands
lymfeklier, lymfe, lymfeklieren | lymph node, lymph, lymph nodes
hormoon, hormonen | hormone, hormones
weefsel | tissue
cel, cellen | cell, cells
beenmerg | bone marrow
afweer, afweersysteem, immuunsysteem, weerstand | immune system, immunity, immune
stofwisseling | metabolism, metabolic
spijsvertering | digestion, digestive
ademhaling, ademen, adem | breathing, respiration, breathe, breath, respiratory | phy.respiration
bloedsomloop, circulatie | circulation | phy.circulation
lichaam, lichamelijk, fysiek | body, bodily, physical
speeksel | saliva
zweet | sweat
teardrop = traan, tranen | tear, tears
huidplooi, plooi, plooien | skin fold, fold, crease | phy.skin
wondrand, wondranden | wound edge, wound edges, wound margin
wondbed | wound bed
temperatuur, lichaamstemperatuur | temperature, body temperature
saturatie, zuurstofgehalte | saturation, oxygen saturation
bloedsuiker, glucose, bloedglucose, suikerwaarde | blood sugar, glucose, blood glucose
spiermassa, spierkracht | muscle mass, muscle strength
geslachtsdelen, geslachtsorganen, schaamstreek, genitaliën | genitals, genital area, private parts
`
