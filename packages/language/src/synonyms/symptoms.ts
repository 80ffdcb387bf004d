/** What a client feels or a nurse sees. */
export const symptoms = `
pijn, pijnlijk, pijnklachten | pain, painful, ache, aching, sore, hurt, hurts | phy.pain
doorbraakpijn | breakthrough pain | phy.pain
zenuwpijn, fantoompijn | nerve pain, neuropathic pain, phantom pain | phy.pain
hoofdpijn, migraine | headache, migraine | phy.pain
buikpijn, maagpijn, buikkrampen | stomach ache, abdominal pain, belly pain | phy.pain
rugpijn, rugklachten, lage rugpijn | back pain, backache, low back pain | phy.pain
pijn op de borst, borstpijn | chest pain | phy.pain, phy.circulation
gewrichtspijn | joint pain | phy.pain
kiespijn, tandpijn | toothache, dental pain | phy.oral
benauwd, benauwdheid, kortademig, kortademigheid, dyspnoe, ademnood | breathless, breathlessness, short of breath, shortness of breath, dyspnea | phy.respiration
hoest, hoesten | cough, coughing | phy.respiration
slijm, sputum, opgeven slijm | phlegm, sputum, mucus | phy.respiration
reutelen, doodsreutel, piepende ademhaling | death rattle, rattle, wheezing, wheeze | phy.respiration
koorts, verhoging | fever, high temperature | phy.infection
rillingen, koude rilling | chills, shivering | phy.infection
zweten, transpireren, nachtzweten | sweating, perspiration, night sweats
moe, vermoeid, vermoeidheid, uitgeput, uitputting, futloos | tired, fatigue, exhausted, exhaustion, tiredness | beh.sleep
zwak, zwakte, krachtverlies, slap | weak, weakness, loss of strength | phy.neuro
duizelig, duizeligheid, draaierig, licht in het hoofd | dizzy, dizziness, light headed, lightheaded | phy.neuro
flauwvallen, flauwgevallen, wegraking, bewusteloos, bewusteloosheid, collaps, syncope | fainting, faint, unconscious, unconsciousness, collapse, syncope | phy.consciousness
suf, sufheid, slaperig, slaperigheid, sedatief | drowsy, drowsiness, sleepy, somnolent | phy.consciousness
misselijk, misselijkheid, braken, overgeven, kotsen, spugen | nausea, nauseous, vomiting, vomit, throw up | phy.digestion
geen eetlust, verminderde eetlust, slechte eetlust, eet slecht, eet weinig, niet eten | loss of appetite, poor appetite, not eating, eating little, appetite loss | beh.nutrition
eetlust, trek in eten | appetite | beh.nutrition
honger | hunger, hungry | beh.nutrition
dorst, dorstig | thirst, thirsty | phy.digestion
droge mond, monddroogheid | dry mouth | phy.oral
slechte adem, mondgeur | bad breath, halitosis | phy.oral
kwijlen, speekselvloed | drooling, excess saliva | phy.oral
winderigheid, opgeblazen gevoel, opgeblazen, gasvorming | bloating, flatulence, gas, wind | phy.bowel
hikken, hik | hiccups | phy.digestion
jeuk, jeukt, jeuken, krabben | itch, itching, itchy, pruritus, scratching | phy.skin
roodheid, rode huid, rode plek | redness, red skin, red patch | phy.skin
droge huid, schilferige huid, kloven | dry skin, flaky skin, cracked skin | phy.skin
blaar, blaren | blister, blisters | phy.skin
zwelling, gezwollen, opgezet, bult, knobbel | swelling, swollen, lump, bump | phy.circulation
blauwe plek, bloeduitstorting, hematoom | bruising, hematoma | phy.skin
bloeding, bloeden, bloedverlies, nabloeding, bloedneus, neusbloeding | bleeding, blood loss, hemorrhage, nosebleed | phy.circulation
pus, etter, wondvocht, exsudaat, vochtige wond | pus, exudate, wound fluid, discharge | phy.skin
geur, stank, vieze lucht, ruikende wond, stinken | smell, odor, stench, malodorous | phy.skin, env.sanitation
necrose, zwarte korst, beslag, dood weefsel, fibrine | necrosis, eschar, slough, dead tissue | phy.skin
hypergranulatie, wild vlees | hypergranulation, overgranulation, proud flesh | phy.skin
maceratie, verweekte huid, verweking | maceration, macerated skin | phy.skin
verward, verwardheid, gedesoriënteerd, desoriëntatie, in de war | confused, confusion, disoriented, disorientation | phy.cognition
onrust, onrustig, agitatie, geagiteerd, rusteloos | restless, restlessness, agitation, agitated | phy.cognition
agressie, agressief, boos, boosheid, woede, schelden, slaan, bijten | aggression, aggressive, anger, angry, rage, hitting, biting, swearing | psy.mental
apathie, apathisch, lusteloos, lusteloosheid | apathy, apathetic, listless
slapeloosheid, slecht slapen, slaapproblemen, slaapprobleem, niet slapen, wakker liggen, slaapstoornis | insomnia, sleeplessness, sleep problems, sleep disorder, cannot sleep, poor sleep | beh.sleep
nachtmerrie | nightmare | beh.sleep
snurken | snoring, snore | beh.sleep
eenzaam, eenzaamheid, vereenzaming, sociaal isolement, isolement | lonely, loneliness, social isolation, isolation, isolated | psy.contact
verdriet, verdrietig, huilen | sad, sadness, sorrow, crying | psy.grief
rouw, rouwen, rouwverwerking, gemis | grief, grieving, bereavement, mourning | psy.grief
stress, spanning, gespannen, piekeren, zorgen maken | stress, tension, tense, worrying, stressed | psy.mental
schaamte, zich schamen, gêne | shame, ashamed, embarrassment, embarrassed
bang, vrees | afraid, scared, fear, frightened | psy.mental
valangst, angst om te vallen | fear of falling | phy.neuro
vallen, val, valpartij, valincident, ten val, valrisico, valgevaar | falls, fall, falling, fall risk | phy.neuro
valpreventie, vallen voorkomen | fall prevention, falls prevention, prevent falls | phy.neuro, env.safety
beven, trillen, tremor | tremor, trembling, shaking | phy.neuro
stijf, stijfheid, verstijving | stiff, stiffness, rigidity | phy.neuro
tintelingen, doof gevoel, gevoelloos, gevoelloosheid | tingling, numbness, numb | phy.neuro
spierkramp, kramp | muscle cramp, cramp | phy.pain
mobiliteit, mobiel, bedlegerig, immobiel, immobiliteit | mobility, mobile, bedridden, immobile, immobility, bedbound | phy.neuro
loopproblemen, slecht ter been, moeilijk lopen, moeite met lopen | difficulty walking, walking problems, gait problems, unsteady | phy.neuro
evenwicht, balans | balance, equilibrium | phy.neuro
hartkloppingen | palpitations | phy.circulation
koude voeten, koude handen, slechte doorbloeding, doorbloeding | cold feet, poor circulation, blood flow | phy.circulation
blauwe lippen, cyanose | cyanosis, blue lips | phy.respiration
bleek | pale, pallor | phy.circulation
geelzucht, geel zien | jaundice | phy.digestion
bloed bij de urine, hematurie, bloed in urine | blood in urine, hematuria | phy.urinary
vaak plassen, nachtelijk plassen, nycturie | frequent urination, nocturia | phy.urinary
bedplassen | bed wetting, bedwetting, enuresis | phy.urinary
bloed bij ontlasting, bloed in de ontlasting, rectaal bloedverlies | blood in stool, rectal bleeding | phy.bowel
gewicht, lichaamsgewicht | weight, body weight | beh.nutrition
gewichtstoename, aankomen | weight gain | beh.nutrition
verminderd bewustzijn, bewustzijn | consciousness, reduced consciousness | phy.consciousness
onwel, onwelwording, niet lekker | unwell, feeling ill
ziek, ziekte | ill, illness, disease, sick
klacht, klachten, symptoom, symptomen, verschijnsel | symptom, symptoms, complaint
bijwerking, bijwerkingen, neveneffect | side effect, side effects, adverse effect, adverse reaction | beh.medication
achteruitgang, achteruitgaan, verslechtering, verslechteren | deterioration, decline, deteriorate, worsening, worsen
herstel, genezing, genezen, beter worden, opknappen | recovery, recover, healing, heal, cure
complicatie, complicaties | complication, complications
gehoor, horen | hearing, hear | phy.hearing
zicht, zien, gezichtsvermogen | vision, sight, eyesight | phy.vision
gapende wond, open wond, wond, wonden, verwonding, letsel | wound, injury, lesion, open wound | phy.skin
genezingsproces, wondgenezing | wound healing | phy.skin
benauwende hoest, hyperventilatie | hyperventilation | phy.respiration
stikken, verstikking, stikgevaar | suffocate, choke, asphyxia, choking hazard | phy.respiration
schok, shock | shock | phy.circulation
vergiftiging, vergiftigd, overdosis | poisoning, overdose, intoxication | beh.medication
onderkoeling, onderkoeld | hypothermia | phy.circulation
oververhitting, hittestuwing, zonnesteek, hitte, hittegolf | heat stroke, overheating, sunstroke, heat wave, heat
wintertenen, bevriezing | chilblains, frostbite | phy.skin
haaruitval, kaal | hair loss, baldness, bald | phy.skin
stemming, humeur | mood
gedrag, gedragsverandering | behavior, behavioural change | phy.cognition
vergeten, vergeet | forget, forgets | phy.cognition
achterdocht, achterdochtig, paranoia, wantrouwen | suspicious, suspicion, paranoia, distrust | psy.mental
ontremd, ontremming, seksueel ontremd, grensoverschrijdend gedrag | disinhibited, disinhibition, inappropriate behaviour, sexually inappropriate | psy.sexuality
hamsteren, verzamelwoede, verzameldrang | hoarding, hoarder | env.sanitation
vervuiling, vervuild, vervuilde woning, vuil huis, verwaarloosd huis | squalor, filthy home, dirty home, unsanitary | env.sanitation
zelfverwaarlozing, zelfzorgtekort, verwaarlozing, verwaarloosd | self neglect, neglect, neglected | psy.neglect
zorgmijding, zorgmijder, zorgmijdend, zorg weigeren, weigert zorg, zorgweigering | refusing care, refuses care, care avoidance, care refusal, declines care | beh.supervision
therapietrouw, therapieontrouw, medicatie weigeren, pillen weigeren | adherence, compliance, non compliance, refusing medication | beh.medication
mishandeling, ouderenmishandeling, misbruik, huiselijk geweld, geweld | abuse, elder abuse, domestic violence, violence, maltreatment | psy.abuse
financieel misbruik, uitbuiting | financial abuse, exploitation | psy.abuse
`
