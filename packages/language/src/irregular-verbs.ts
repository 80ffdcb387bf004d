/** Dutch strong and irregular verbs: the infinitive first, then the forms the rules do not make. */
export const irregularDutch = `
bakken bakte gebakken
barsten barstte gebarsten
bederven bedierf bedierven bedorven
bedriegen bedroog bedrogen
beginnen begon begonnen
begrijpen begreep begrepen
besluiten besloot besloten
bevelen beval bevolen
bewegen bewoog bewogen
bezoeken bezocht bezochten
bidden bad baden gebeden
bieden bood boden geboden biedt
bijten beet beten gebeten
binden bond bonden gebonden
blazen blies bliezen geblazen
blijken bleek bleken gebleken
blijven bleef bleven gebleven
breken brak braken gebroken
brengen bracht brachten gebracht
buigen boog bogen gebogen
denken dacht dachten gedacht
dragen droeg droegen gedragen
drinken dronk dronken gedronken
dringen drong drongen gedrongen
druipen droop dropen gedropen
duiken dook doken gedoken
dwingen dwong dwongen gedwongen
eten at aten gegeten eet
fluiten floot floten gefloten
gaan ging gingen gegaan
gelden gold golden gegolden
genezen genas genazen genezen
genieten genoot genoten
geven gaf gaven gegeven
gieten goot goten gegoten
glijden gleed gleden gegleden glijdt
graven groef groeven gegraven
grijpen greep grepen gegrepen
hangen hing hingen gehangen
heffen hief hieven geheven
helpen hielp hielpen geholpen
houden hield hielden gehouden houdt hou
kiezen koos kozen gekozen
kijken keek keken gekeken
klimmen klom klommen geklommen
klinken klonk klonken geklonken
knijpen kneep knepen geknepen
komen kwam kwamen gekomen kom komt
kopen kocht kochten gekocht
krijgen kreeg kregen gekregen
krimpen kromp gekrompen
kruipen kroop kropen gekropen
lachen lachte gelachen
laden laadde geladen
laten liet lieten gelaten
lezen las lazen gelezen
liegen loog logen gelogen
liggen lag lagen gelegen
lijden leed leden geleden lijdt
lijken leek leken geleken
lopen liep liepen gelopen
meten mat maten gemeten
nemen nam namen genomen neem neemt
ontvangen ontving ontvingen
onthouden onthield
opvangen ving
overlijden overleed overleden overlijdt
prijzen prees geprezen
raden raadde geraden
rijden reed reden gereden rijdt rij
roepen riep riepen geroepen
ruiken rook roken geroken
scheiden scheidde gescheiden
schelden schold gescholden
schenken schonk schonken geschonken
scheren schoor schoren geschoren
schieten schoot schoten geschoten
schijnen scheen schenen geschenen
schrijven schreef schreven geschreven
schrikken schrok schrokken geschrokken
schuiven schoof schoven geschoven
slaan sloeg sloegen geslagen sla slaat
slapen sliep sliepen geslapen
slijten sleet gesleten
sluiten sloot sloten gesloten
smelten smolt gesmolten
smijten smeet gesmeten
snijden sneed sneden gesneden snijdt
spreken sprak spraken gesproken
springen sprong sprongen gesprongen
spuiten spoot spoten gespoten
staan stond stonden gestaan sta staat
steken stak staken gestoken
stelen stal stalen gestolen
sterven stierf stierven gestorven
stijgen steeg stegen gestegen
stinken stonk gestonken
stoten stootte gestoten
strijken streek streken gestreken
treden trad traden getreden
treffen trof troffen getroffen
trekken trok trokken getrokken
vallen viel vielen gevallen
vangen ving vingen gevangen
varen voer voeren gevaren
vechten vocht vochten gevochten
verbieden verbood verboden verbiedt
verbinden verbond verbonden
verdwijnen verdween verdwenen
vergeten vergat vergaten
vergelijken vergeleek vergeleken
verlaten verliet verlaten
verliezen verloor verloren
vermijden vermeed vermeden vermijdt
verslinden verslond
verstaan verstond verstaat
vertrekken vertrok vertrokken
verzinnen verzon verzonnen
vinden vond vonden gevonden vindt
vliegen vloog vlogen gevlogen
voorkomen voorkwam voorkwamen voorkomt
vouwen vouwde gevouwen
vragen vroeg vroegen gevraagd
vreten vrat gevreten
vriezen vroor gevroren
wassen waste gewassen
wegen woog wogen gewogen
werpen wierp geworpen
weten wist wisten geweten
wijken week weken geweken
wijzen wees wezen gewezen
winnen won wonnen gewonnen
wrijven wreef wreven gewreven
zeggen zei zeiden gezegd
zenden zond gezonden
zien zag zagen gezien zie ziet
zingen zong gezongen
zinken zonk gezonken
zitten zat zaten gezeten
zoeken zocht zochten gezocht
zuigen zoog zogen gezogen
zwellen zwol zwollen gezwollen
zwemmen zwom gezwommen
zweren zwoor gezworen
zwijgen zweeg gezwegen
`

/** Dutch plurals that change their vowel or take more than the usual ending: the singular first. */
export const irregularNouns = `
dag dagen
pad paden
glas glazen
blad bladen bladeren
dak daken
vat vaten
slot sloten
hol holen
lot loten
god goden
schip schepen
stad steden
lid leden
graf graven
gat gaten
bad baden
kind kinderen kindje
ei eieren
koe koeien
rad raderen
oog ogen
oor oren
uur uren
arm armen
oom ooms
ezel ezels
lied liederen
goed goederen
volk volkeren
kleed kleren klederen
`

/** Dutch regular verbs that the synonym groups know only among other words, or not at all. */
export const regularDutch = `
aarzelen ademen adviseren afbouwen afhandelen aftekenen agenderen alarmeren antwoorden baren behandelen beheren bellen
bemoeien beoordelen bespreken bestellen betalen bevestigen bewaren bezorgen blokkeren boeken borstelen bouwen braken
controleren declareren desinfecteren doseren douchen draaien dreigen drogen druppelen duren dwalen eisen evalueren
fietsen fixeren functioneren gebruiken gooien hechten herhalen herstellen hoesten horen huilen inhaleren injecteren
informeren inspecteren installeren instrueren jeuken kammen katheteriseren kauwen klagen kleden kleuren kloppen knippen
koken kosten laxeren leggen leiden lekken leren leveren loggen luisteren maken melden merken missen mobiliseren
motiveren noemen observeren oefenen openen opereren overleggen pakken parkeren passen plaatsen plakken plannen plassen
poepen poetsen praten prikken printen proberen puzzelen rapporteren reageren reanimeren regelen registreren reinigen
reizen repareren reserveren revalideren roken roosteren ruilen ruimen rusten scannen schelen schoonmaken scoren
signaleren smeren solliciteren sparen spelen spoelen sporten steunen stemmen sterken stoppen storen strekken sturen
tekenen telefoneren tellen testen tillen toedienen trainen troosten trouwen tolken vaccineren veranderen verbeteren
verdelen vergoeden verhuizen verklaren verlopen vermalen verplegen verschonen versterken vertalen vertellen vertrouwen
vervangen verwachten verwarmen verwijderen verwijzen verzorgen voelen voeden volgen voeren vullen wachten wandelen
weigeren werken wisselen wonen zalven zetten zorgen zwachtelen
aanbellen aanleren aanmelden aanpassen aanreiken aanspreken aanvragen afbellen afspreken afmelden afwassen doorgeven
inbrengen indiceren inleveren inloggen inplannen inroosteren insmeren inspuiten instellen invullen inwerken klaarzetten
losraken loslaten meedenken meenemen meten nabellen nabestellen nakijken opbellen ophalen oplossen opruimen opslaan
opsturen opzoeken overdragen overgeven overnemen schoonhouden schoonspoelen terugbellen terugbrengen terugsturen
thuisblijven uitleggen uitloggen uitprinten uitspuiten uitzuigen vastzitten verstoppen voorschrijven vooruitlopen
wegblijven weghalen weglopen
`

/** English irregular verbs and plurals: the plain form first. */
export const irregularEnglish = `
begin began begun
bend bent
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
come came
cut cutting
deal dealt
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
fly flew flown
forbid forbade forbidden
forget forgot forgotten
freeze froze frozen
give gave given
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
know knew known
lead led
learn learnt
leave left leaving
lend lent
lie lay lain lying
lose lost losing
make made making
mean meant
meet met
pay paid
read reading
ride rode ridden
rise rose risen
say said
see saw seen
sell sold
send sent
shake shook shaken
show shown
sing sang sung
sit sat
sleep slept
smell smelt
speak spoke spoken
spend spent
stand stood
steal stole stolen
stick stuck
sting stung
swallow swallowed
swear swore sworn
swell swollen
swim swam swum
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
understand understood
wake woke woken
wear wore worn
win won
write wrote written
child children
foot feet
tooth teeth
man men
woman women
person people
life lives
knife knives
leaf leaves
half halves
wife wives
`
