/** Everyday nouns: the house, food, things, ideas. */
export const everyday = `
huis, woning, huizen, woningen | house, houses, dwelling | env.residence
appartement, flat | apartment, flat | env.residence
kamer, woonkamer, huiskamer | room, living room, lounge | env.residence
slaapkamer | bedroom | env.residence
badkamer | bathroom | env.residence
toilet, wc | toilet, lavatory, loo, restroom | beh.personal
keuken, keukentafel | kitchen, kitchen table | env.residence
gang, hal | hallway, corridor, hall
trap, trappen | stairs, staircase | env.residence, phy.neuro
zolder | attic
kelder | cellar, basement
balkon | balcony
garage, schuur | garage, shed
dak | roof
muur, wand | wall
vloer, grond | floor, ground
vloerkleed, kleed, tapijt, losse kleden | rug, carpet, mat, loose rugs | env.safety
raam, ramen, venster | window, windows
gordijn, gordijnen | curtain, curtains
tafel | table
bankstel, zitbank | sofa, couch
kast, kasten | cupboard, closet, cabinet
lade, la | drawer
spiegel | mirror
meubel, meubels, meubilair | furniture
koelkast, vriezer | fridge, refrigerator, freezer
oven, magnetron, fornuis, kookplaat | oven, microwave, stove, cooker
afwas, vaatwasser, servies | dishes, dishwasher
bord, borden | plate, plates
kop, kopje, mok | cup, mug
glas, glazen | glass of water, drinking glass
fles, flessen | bottle, bottles
pan, pannen | pan, pot
mes, messen | knife, knives
vork | fork
lepel, lepels | spoon
bestek | cutlery
klok, wekker, horloge | clock, alarm clock, watch for the wrist
boek, boeken | book, books
schrift, notitieboek | notebook
potlood, balpen | pencil, ballpoint
tas, tassen | bag, bags
koffer | suitcase
paraplu | umbrella
jas, jassen | coat, jacket | beh.personal
broek | trousers, pants | beh.personal
rok, jurk | skirt, dress for women
trui, shirt, bloes | sweater, shirt, blouse
ondergoed, onderbroek, beha | underwear, underpants, bra | beh.personal
hoed, muts, pet | hat, cap
sieraad, sieraden, ring van goud | jewelry, jewellery
speelgoed, pop | toy, toys, doll
stof, stoffig | dust, dusty | env.sanitation
gereedschap | tools, tool
hamer | hammer
schroef, spijker | screw, nail of iron
touw | rope, string
hout | wood
metaal | metal
plastic, kunststof | plastic
leer van huid | leather
katoen | cotton
wol | wool
rubber, latex | rubber, latex
steen, stenen | stone, brick
zand | sand
vuur, brand | fire | env.safety
rook, rookontwikkeling | fumes | env.safety
lucht, ventileren, luchten | air, ventilate a room
aarde, bodem | earth, soil
boom, bomen | tree, trees
bloem, bloemen | flower, flowers
plant, planten | plant, plants
gras | grass
bos | forest, wood forest
berg | mountain
zee, strand | sea, beach
rivier, meer van water | river, lake
straat, weg, wegen | street, road
plein | square
brug | bridge
stad, steden | city, town
dorp | village
buurt, wijk, wijken | neighbourhood, district area, quarter
plaats, plek, locatie, locaties | place, location, spot, locations, venue
ruimte | space
gebouw, gebouwen | building, buildings
verdieping | storey, floor level
lift in een gebouw | elevator | env.residence
dier, dieren | animal, animals
vogel, vogels | bird, birds
vis, vissen | fish
koe, varken, schaap, paard | cow, pig, sheep, horse
kip, kippen | chicken
muis, rat, ongedierte, kakkerlakken | mouse, rat, vermin, pests, cockroaches | env.sanitation
insect, insecten, vlieg, mug, wesp | insect, fly insect, mosquito, wasp
bedwants, bedwantsen, vlooien | bedbug, bedbugs, fleas | env.sanitation
brood, boterham, boterhammen | bread, sandwich | beh.nutrition
boter, margarine | butter, margarine | beh.nutrition
kaas | cheese | beh.nutrition
ei, eieren | egg, eggs | beh.nutrition
vlees | meat | beh.nutrition
groente, groenten | vegetable, vegetables | beh.nutrition
fruit | fruit | beh.nutrition
appel | apple
sinaasappel | orange fruit
banaan | banana
grapefruit, grapefruitsap | grapefruit
aardappel, aardappels, aardappelen | potato, potatoes | beh.nutrition
rijst, pasta | rice, pasta | beh.nutrition
soep | soup | beh.nutrition
melk, yoghurt, zuivel, vla | milk, yoghurt, dairy, custard | beh.nutrition
koffie | coffee | phy.digestion
thee | tea | phy.digestion
sap, sinaasappelsap | juice | beh.nutrition
frisdrank, limonade | soft drink, lemonade
koek, koekje, taart, gebak | biscuit, cookie, cake, pie
chocola, snoep | chocolate, candy, sweets
noten, pinda | nuts, peanut
honing | honey
olie | oil
peper, kruiden in eten | pepper, spice, spices
meel, bloem van graan | flour
vezel, vezels, vezelrijk | fibre, fiber, high fiber | beh.nutrition
eiwit, eiwitten, eiwitrijk, proteïne | protein, proteins, high protein | beh.nutrition
koolhydraat, koolhydraten | carbohydrate, carbohydrates | beh.nutrition
calorie, calorieën | calorie, calories | beh.nutrition
voeding, voedsel, dieet, voedingspatroon | nutrition, diet, foods, nourishment | beh.nutrition
maaltijd, maaltijden | meal, meals | beh.nutrition
gemalen voeding, vloeibare voeding, gepureerd | pureed food, liquid diet, soft diet
vocht, vloeistof, vloeistoffen, vloeibaar | fluid, liquid, fluids, liquids | phy.digestion
drank om te drinken, dranken | beverage, drinks, beverages | phy.digestion
bron, bronnen | source, sources
kant, zijde | side
hoek | corner, angle
rand | edge, rim
dot = punt | point, dot
lijn, streep | line
cirkel, kring | circle
gat, opening | hole, opening
stukje, stuk van iets | piece
stapel | pile, stack
laag op laag | layer
rij | row, queue
maat, maten, afmeting | size of clothes, dimension
gewichtseenheid, gram, kilo, kilogram | gram, kilogram
liter, milliliter | litre, millilitre
meter, centimeter | metre, centimetre
graad, graden | degree of temperature, degrees
niveau | level
snelheid | speed
afstand | distance, remote
richting | direction
bereik van iets | range
begin van iets, aanvang | onset
ontstaan van ziekte | origin
ding, dingen, spullen, zaak, zaken | thing, things, stuff, matter
voorwerp, object | object
materiaal, materie | material
stof chemisch, middel, middelen | substance, agent
onderwerp, thema | subject, topic, theme
woord, woorden | word, words
zin, zinnen | sentence
tekst | text
verhaal | story
titel | title
hoofdstuk | chapter
les, lessen | lesson, lessons | work.learning
cijfer | digit, grade
som | sum
feit, feiten | fact, facts
mening, standpunt | opinion, view on
gedachte, gedachten | thought, thoughts
geheugen, herinneringen | memory, memories | phy.cognition
droom, dromen | dream, dreams | beh.sleep
geest, ziel | mind, spirit, soul
karakter, persoonlijkheid | character, personality
gewoonte, gewoontes, leefstijl | habit, habits, lifestyle, custom
kunst | art
taalgebruik, accent | accent
brief van de dokter | medical letter
situatie, omstandigheid, omstandigheden, toestand | situation, circumstances, circumstance, state
omgeving, leefomgeving | surroundings, living environment
gebeurtenis | occurrence
kans om te doen, gelegenheid | opportunity, occasion
keuzevrijheid | freedom of choice
behoefte, behoeften | needs, want for
belang, belangen | interest, interests
aandeel | share of
invloed hebben | have influence
macht | authority
orde | order and peace
systeemfout | system failure
structuur | structure
proces, processen | process of steps
ontwikkelingsfase, fase, fasen, stadium | phase, stage
periode, tijdsperiode | period
moment, ogenblik | moment
geval, gevallen van, casus | case, cases
factor, factoren | factor, factors
kenmerk, kenmerken, eigenschap | characteristic, feature, property
teken, tekenen van | sign of, signs
patroon | pattern
model | model
test van kennis, quiz | quiz
toestelnummer | extension number
ambulante zorg | ambulatory care
spullen voor de zorg | care items
schade, beschadiging | damages
brandgevaar | fire hazard
ouderdom, veroudering, ouder worden | ageing, old age, aging
jeugd, kindertijd | youth time, childhood
zwangerschapsverlof, ouderschapsverlof | maternity leave, parental leave
opvang | shelter, reception
dakloos, daklozen, thuisloos | homeless, homelessness
gevangenis, gevangene | prison, jail, prisoner
asielzoeker, asiel | asylum seeker, asylum | psy.resources
nationaliteit, afkomst | nationality, origin of people
inburgering, integratie | integration, civic integration | psy.resources
moedertaal | mother tongue, native language | psy.resources
analfabeet, laaggeletterd, laaggeletterdheid, niet kunnen lezen | illiterate, low literacy, literacy | psy.resources
gezondheidsvaardigheden | health literacy
digibeet, digitale vaardigheden | digital skills, computer literacy | psy.resources
hobby, hobby's, vrije tijd | hobby, hobbies, leisure, spare time | psy.contact
kaarten, puzzelen, puzzel | playing cards, puzzle, jigsaw | psy.contact
fotoalbum, levensboek | photo album, life story book
afscheid, vaarwel | farewell, goodbye
cadeau, geschenk, bedankje | gift, present, presents
kaars, kaarsen | candle, candles
graf, begraafplaats | grave, cemetery | psy.grief
god, bijbel, koran | god, bible, quran | psy.spirituality
wonder, mirakel | miracle
geluk hebben | be lucky
ongeluk in huis | home accident
noodsituatie, crisis, crisissituatie | crisis, emergency situation
hulp in nood, redding, redden | rescue, save a life
vluchten, vluchtweg | escape, flee
nooduitgang | emergency exit
winst, verlies | profit, loss
rijtje | short list
hoofdzaak | main point
bijzaak | side issue
gewoon doen | act normally
`
