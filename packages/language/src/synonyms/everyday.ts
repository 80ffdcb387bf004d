/** Everyday nouns: the house, food, things, ideas. */
export const everyday = `
huis, woning, huizen, woningen | house, houses, dwelling
appartement, flat | apartment, flat
kamer, woonkamer, huiskamer | room, living room, lounge
slaapkamer | bedroom
badkamer | bathroom
toilet, wc | toilet, lavatory, loo, restroom
keuken, keukentafel | kitchen, kitchen table
gang, hal | hallway, corridor, hall
trap, trappen | stairs, staircase
zolder | attic
kelder | cellar, basement
balkon | balcony
garage, schuur | garage, shed
dak | roof
muur, wand | wall
vloer, grond | floor, ground
vloerkleed, kleed, tapijt, losse kleden | rug, carpet, mat, loose rugs
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
jas, jassen | coat, jacket
broek | trousers, pants
rok, jurk | skirt, dress for women
trui, shirt, bloes | sweater, shirt, blouse
ondergoed, onderbroek, beha | underwear, underpants, bra
hoed, muts, pet | hat, cap
sieraad, sieraden, ring van goud | jewelry, jewellery
speelgoed, pop | toy, toys, doll
stof, stoffig | dust, dusty
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
vuur, brand | fire
rook, rookontwikkeling | fumes
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
lift in een gebouw | elevator
dier, dieren | animal, animals
vogel, vogels | bird, birds
vis, vissen | fish
koe, varken, schaap, paard | cow, pig, sheep, horse
kip, kippen | chicken
muis, rat, ongedierte, kakkerlakken | mouse, rat, vermin, pests, cockroaches | env.sanitation
insect, insecten, vlieg, mug, wesp | insect, fly insect, mosquito, wasp
bedwants, bedwantsen, vlooien | bedbug, bedbugs, fleas
brood, boterham, boterhammen | bread, sandwich
boter, margarine | butter, margarine
kaas | cheese
ei, eieren | egg, eggs
vlees | meat
groente, groenten | vegetable, vegetables
fruit | fruit
appel | apple
sinaasappel | orange fruit
banaan | banana
grapefruit, grapefruitsap | grapefruit
aardappel, aardappels, aardappelen | potato, potatoes
rijst, pasta | rice, pasta
soep | soup
melk, yoghurt, zuivel, vla | milk, yoghurt, dairy, custard
koffie | coffee
thee | tea
sap, sinaasappelsap | juice
frisdrank, limonade | soft drink, lemonade
koek, koekje, taart, gebak | biscuit, cookie, cake, pie
chocola, snoep | chocolate, candy, sweets
noten, pinda | nuts, peanut
honing | honey
olie | oil
peper, kruiden in eten | pepper, spice, spices
meel, bloem van graan | flour
vezel, vezels, vezelrijk | fibre, fiber, high fiber
eiwit, eiwitten, eiwitrijk, proteïne | protein, proteins, high protein
koolhydraat, koolhydraten | carbohydrate, carbohydrates
calorie, calorieën | calorie, calories
voeding, voedsel, dieet, voedingspatroon | nutrition, diet, foods, nourishment
maaltijd, maaltijden | meal, meals
gemalen voeding, vloeibare voeding, gepureerd | pureed food, liquid diet, soft diet
vocht, vloeistof, vloeistoffen, vloeibaar | fluid, liquid, fluids, liquids
drank om te drinken, dranken | beverage, drinks, beverages
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
les, lessen | lesson, lessons
cijfer | digit, grade
som | sum
feit, feiten | fact, facts
mening, standpunt | opinion, view on
gedachte, gedachten | thought, thoughts
geheugen, herinneringen | memory, memories
droom, dromen | dream, dreams
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
asielzoeker, asiel | asylum seeker, asylum
nationaliteit, afkomst | nationality, origin of people
inburgering, integratie | integration, civic integration
moedertaal | mother tongue, native language
analfabeet, laaggeletterd, laaggeletterdheid, niet kunnen lezen | illiterate, low literacy, literacy
gezondheidsvaardigheden | health literacy
digibeet, digitale vaardigheden | digital skills, computer literacy
hobby, hobby's, vrije tijd | hobby, hobbies, leisure, spare time
kaarten, puzzelen, puzzel | playing cards, puzzle, jigsaw
fotoalbum, levensboek | photo album, life story book
afscheid, vaarwel | farewell, goodbye
cadeau, geschenk, bedankje | gift, present, presents
kaars, kaarsen | candle, candles
graf, begraafplaats | grave, cemetery
god, bijbel, koran | god, bible, quran
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
