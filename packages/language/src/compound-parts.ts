/**
 * Words Dutch compounds are made of, beside the words of the synonym groups. A word listed here is never
 * split itself, so words that only look like compounds stand here too (huisarts, verband, overleg).
 */
export const parts = `
steun kous wond zorg medicatie rol val preventie huisarts verband overleg voorkeur voorwerp voorraad voorstel voordeel
nadeel aandeel onderdeel oordeel antwoord verhaal verslag gesprek gebruik bezoek verzoek onderzoek verblijf bedrijf
beleid bericht gewicht gezicht inzicht toezicht uitzicht overzicht aandacht opdracht overdracht klacht kracht nacht
macht vracht jacht afspraak uitspraak toespraak inspraak aanspraak aanvraag navraag uitvraag opvang aanvang ontvangst
toegang ingang uitgang overgang voortgang afgang vooruitgang achteruitgang ondergang omgang doorgang aanpak aanbod
aandoening aangifte aanhang aanleg aanleiding aanmaak aanname aanpassing aanraking aanschaf aanslag aansluiting
aanstelling aantal aanval aanvulling aanwijzing aanwinst abces absoluut accent account actie activiteit adem ader
administratie adres advies advocaat afdeling afhankelijk afname afstand afval afvoer afweer afwijking agenda agressie
akte alarm alcohol algemeen allergie ambulance amputatie analyse anamnese angst antenne anti apotheek apparaat app
apparatuur arbeid archief arm artikel arts as aspect assistent auto avond baan baby bacterie bad bak balans band bank
bar basis batterij bed bedding beeld been beest begeleiding begin begrip behandel behandeling beheer behoefte bek bel
belang belasting beleving beloning berg beroep beroerte bescherming beslissing besluit bestand bestek bestel bestelling
bestraling bestuur betaal betaling beter beugel beurt beveiliging bevolking bevolkings bewaar beweeg beweging bewijs bewoner
bezorg bezwaar bier bij bijdrage bijsluiter bil binnen bind blaas blad blaar bleek blik blind bloed bloei blok
bloem bodem boek boezem bol bom bon boodschap boom boor boord boot bord borst bos bot boter bouw boven braak brand
breed breuk brief bril broek broeder broer brok bron brood brug bruik bruin budget buddy buik buis buiten bureau buur
buurt bus cafe camera campagne canule capsule carcinoom cardio cascade casus catheter cel cent centrum certificaat check
chemie chirurg chip client club coach code collega commissie communicatie compressie computer concept conditie conflict
consult contact contract controle contour corona coupe crisis cultuur curatele curator cursus dag dak dam damp darm data
decubitus deel deken delier dementie depressie detectie deur dia diabetes diagnose dialyse dichtheid dienst diep dier
dieet dij dijk dip dochter document dode doel doek dokter dolk dom domein dood doof doos dop dorp dorst dosis dossier
doseer douche draad draag draai drain drang drank drempel drink drug drugs druk drukte druppel druppels duim duur dwang dwaal echo
eelt eerst eet effect eigen eigenaar eind eis eiwit elasticiteit elleboog emmer emotie energie enkel enquete epilepsie
erfenis ergo ervaring etalage etiket etmaal etter examen exsudaat extra factor familie fase feest feit fiets figuur
filter fist fles flap flip fobie fonds formulier foto fout fractuur fruit functie fysio gaas gal galblaas gang garage gas
gast gat gebaar gebed gebied gebit geboorte gebouw gebrek gedachte gedrag geheim geheugen gehoor geld geleider geluid
geluk gemeente gemoed genees geneesmiddel generatie genot gereedschap geslacht gesteldheid gevaar geval gevangenis gevel gevoel
geweld gewest gewoonte gewricht gezin gezondheid gezwel gif gips glas gordel gordijn graad graan graf gras griep groei groen groente
groep grond haak haar hals halte hand handel handeling handhaving handleiding hang hap hart haven hecht hechting heel heer
heffing heg hek helft helm hemd hemel herfst herhaal herhaling herinnering hernia herstel hersen hersenen heup hevel hielp hiel hitte hoek
hoest hoeveelheid hof hok hol hond hoofd hoog hoogte hoop hoor hoorn hop hormoon horizon hotel houd houder houding hout huid
huil huis huishoud huishouden huishoudelijk hulp hulpmiddel huur huwelijk hygiene ijs ijzer incident inco incontinentie indicatie industrie infarct infectie
informatie infuus inhalatie inhoud inkomen inkoop inleg inname inrichting inspanning inspectie installatie instelling
instructie instrument insuline interesse intervisie intake inval invoer isolatie jas jaar jeugd jeuk jong jongen juf jurk
kaak kaars kaart kaas kabel kabinet kachel kade kader kalender kalk kam kamer kamp kanaal kanker kans kant kantoor kap
kapper karakter karton kas kassa kast kat katheter keel kelder kennis kerk kern kers ketel keten keuken keur keuring keuze kies kijk
kiem kilo kind kin kip kist klap klas klant klank kleding kleed klem kleur klier klimaat kliniek klinker klit klok klop kloof
klus knie knip knoop knop knobbel koe koek koelkast koel koffie koffer kok kolf kom komst koop koor koorts kop koper korf korst
kost kosten kool krab kraag kraam kraan kramp krant krans kras kring kruid kruis kruk kuil kuip kuit kunst kussen
kuur kwaal kwaliteit kwartaal kwast kwestie laag laan laars lab label lach lade laken lamp land last lat laser lawaai leed
leef leeftijd leen leer leerling leg leger leiding lengte lente lepel les letsel letter leugen leuning leven lever levering lichaam lichaams
licht lid lied lief liefde lies lift lig ligging lijf lijm lijn lijst lik linker lip litteken locatie loep loket lokaal
long loon loop loting lot lood lucht luier luik luis lunch lus lust lymfe maag maagzuur maal maaltijd maand maat machine
magneet mail man management mantel map marge markt masker massa massage mat materiaal matras meester meld melding melk mens meng mentor merk
mes meter methode metselaar middag middel midden migraine milieu milt minuut mist model moeder moedervlek moment mond monitor morfine
motief motor muis mode muur muziek naald naam naad naast nagel nat natuur navel neef nek nerf nest net netwerk neus nicht
nier nood norm noot nota nul nummer oefen oefening oedeem oksel olie oma omgeving omslag omzet onderwijs onderhoud onrust onthaal ontlasting ontslag
ontstekings ontsteking ontwikkeling oog ooglid oor oordop oorlog oorzaak oost opa open operatie oplossing opname opening opleiding
oppas oproep opslag opstel optiek opvatting orde organisatie orgaan oud ouder ouderen oven paal paar paard pad pagina pak pakket paleis
pan paniek pand pap papier paraaf park partij partner pas pasta patient patroon pauze pedaal peil peer pees pen pension pensioen
periode pers persoon persoons pijl pijn pijp pil pink plaat plaats plak plan planning plant plas plastic plein pleister plek pleit plicht ploeg plooi pluk
poeder poes poets pols pomp pond pool poort poos poot pop portie positie post poster pot praat praktijk preek prent prestatie pret
prijs prik prikkel principe probleem proces product proef professie profiel programma project protocol prostaat protest prothese psoriasis
psycho publiek pudding puist punt put puzzel raad raam rand rang rapport rapportage ras rat reactie reanimatie recept recht rechter rechts reclame
reden redding reflex regel regelgeving regen regie regio register reinig reiniging reis rek reken rekening rem reparatie reserve respijt rest resultaat reuk reus revalidatie
rib richting richtlijn riem rij rijst risico rit ritme ritmestoornis riool rok rolstoel roman romp rond rook room rooster roos rot route rouw rug ruggen ruil ruim
ruimte rund rust ruzie saldo salaris salon samen sap saturatie schaal schaamte schade schaduw schap schaar schat schatting scheen scheer scheiding schema scherm
scheur schijf schild schildklier schimmel schip schoen schok school schoon schoonmaak schot schort schoot schouder schrift schrijf schroef schuim schuld schuur sector sedatie seizoen seks serie
sensor sessie signaal signalering sinus situatie sjaal slaap slag slang slaper sleep sleutel slib slijm slijmvlies slik sloep slok sloot slot sluit sluiting smaak smeer smet smetplek snee sneeuw snel snelheid snoep
snoer sociaal sok som sonde soort spaar spalk spanning spatader spat speeksel speel spel spelling spet spiegel spier spijs spijsvertering spin spion splinter spoed spoel spoeling spons spoor
sport spraak spray spreek spreekuur spreiding spreuk sprong spuit staal staar staat stad stadium staf stage stand stap start station status steek steen
steiger stel stelling stelsel stem stemming ster sterfte stethoscoop sticker stier stift stijl stijg stilte stimulatie stip stoel stof stok stoma stoom stoornis stoot storing storm straal straat
straf strand streek streep stress strijd strip stroke stroom strook stroop struik studie stuit stuk stuur subsidie succes suiker supplement symptoom syndroom systeem taak taal tabak tabel tablet
tafel tak tand tandarts tang tank tante tapijt tas taxi team techniek technologie teek teen teken tekort tekst telefoon temperatuur tempo tent term terrein test theater thee thema theorie therapie thermo thuis tijd tijger til tip
titel toelage toename toestand toestel toestemming toets toeslag toilet tol tolk ton tong toon touw traan training traject tram trans transfer transport trap trauma trein trek trekker tremor trend trombose
troost trouw trui tube tuin tumor turf tv type uier uitbraak uitgave uitje uitkering uitleg uitrusting uitslag uitval uitvoering uitwisseling uitzuig uitzondering ulcus unie urine uur
vaas vaat vaatje vaatwas vaccin vaccinatie vacht vader vak vakantie varken vat vecht veeg veer veiligheid veld venster verantwoording verbinding verbruik verdeling verdieping verdikking verdriet verdoving vereniging verf vergadering
vergiftiging vergoeding vergunning verhoging verjaardag verkeer verklaring verkoop verlies verlof verloop vermogen verpleeg verpleeghuis verpleging verpleger verpleegkundige verplichting verschil versie verslaving verspreiding verstand vertrouwen vervanging vervoer verwarming verwachting verwerking verwijs verwijzing verzameling verzekering verzekeraar verzorging verzuim
vest vet vezel video vinger virus vis visie visite vitamine vlak vlam vlees vlek vleugel vlies vlieg vlinder vloeistof vloer vlucht vocht voeding voet vogel volk volwassene
voor voorbeeld voorlichting voorziening vorm vork vraag vrede vriend vriendschap vries vrijheid vrijwilliger vrouw vrucht vuil vul vulling vuur waak waan waakvlam waarde waarheid waarneming waarschuwing wacht wachtwoord wagen wal walk wand
wandel wang wanhoop wapen warmte was wasmachine water watten web week weefsel weeg weer weerstand weg wei weide weiger wekker welzijn wens werk werkgever werknemer werkgroep werking wervel wet wetenschap
wetgeving wezen wiel wijk wijkteam wijn wijs wijzer wijziging wil wijze wind winkel winst winter wissel woede wol woning woon woord wortel wrat wrijf yoga zaad zaak zaal zacht zak zalf zand zee zeep zeer zeil zeker zelf zelfstandig zenuw zetel zetpil
zicht ziek zieken ziekenhuis ziekte ziel zij zijde zilver zin zintuig zit zitting zoek zoen zolder zomer zon zone zonde zoon zout zucht zuig zuigeling zuip zuivel zuur zuurstof zus zuster zwaar zwachtel zwanger zwangerschap zweer zweet zwelling zwem
verzorger verlener vragers vrager behoeftig dragers drager nemer gever maker leider hulpverlener kundige beroepen kamers winkelier raadsman handelaar gangers ganger bewaker begeleider behandelaar adviseur consulent coordinator beheerder beheersing beleidsmaker
weigering mijding vrees gericht gebonden vrij vrije loos rijk vol waardig kundig deskundig deskundige bewust bekwaam bevoegd
balein bandage barriere beker bezinksel binnenkant bloeddruk bloedsuiker bloedvat boterham broekje buidel capaciteit casemanager ceremonie compres concentratie contractuur crème creme dagbesteding delirium desinfectie dispenser elastiek emulsie
excretie fentanyl fixatie fluoride gangmaker gebruiker gel gewas gister glucose hepatitis hoornvlies huidplooi implantaat indruk inhalator injectie intensief intestinaal katoen ketting klep kluis knelling kompres korset kweek lactose laxeer leefbaarheid lekkage loperamide
manchet mantelzorg marathon meetlat mengsel metabool mobiliteit mondig nasleep neuropathie nuchter observatie onderkant oogdruppel oorsmeer opiaat paracetamol pneumonie postoel prednison proteine psychiatrie psychose puf radio radius reuma ribben rollator
scooter sepsis slokdarm sluitspier speen spasme sputum steriel sterilisatie strottenhoofd substitutie suppletie tampon tensie thorax tillift toedien toediening toxine trachea transfusie uitdroging uitscheiding urinaal vagina ventiel verneveling verslik verstopping vlokken vroeg wijkverpleegkundige zuigkracht zwachtels
leverancier afzender voorkant achterkant retour bezorging sleutelhanger kluisje rijbewijs parkeer parkeerplaats rijd rijder benzine diesel laad laadpaal lader stekker stopcontact toetsenbord inlog uitlog wachtlijst wachtkamer
server site bijlage printer scan scanner pixel beeldscherm vergader nieuws bulletin folder flyer boekje ordner planner uitzend vacature sollicitatie
zaterdag zondag maandag dinsdag woensdag donderdag vrijdag januari februari maart april juni juli augustus september oktober november december ochtend middernacht kwartier eeuw
moslim christen joods katholiek protestant hindoe boeddhist geloof geloofs kerkelijk bijbel
noord zuid west stads dorps rijks staats landelijk provincie gemeentelijk burgemeester wethouder raadslid minister ministerie parlement koning koningin prins europa
goud rubber linnen beton klei porselein
hamer spijker zaag beitel moer ladder bezem stofzuiger dweil borstel poetsdoek handdoek washand theedoek vaatdoek
aap beer eend ezel geit gans haan hert insect kalf kikker konijn leeuw mier mol mug olifant schaap slak vlo vos wesp wolf worm
aardbei aardappel abrikoos appel banaan bonen boon braam brocolli citroen druif erwt framboos kiwi komkommer mango meloen paprika perzik pruim sinaasappel sla spinazie tomaat ui witlof
aanrecht bankstel behang deurbel fornuis fauteuil kapstok kozijn plafond radiator schilderij schoorsteen servies vloerkleed vriezer wasbak wastafel
tulp lelie viooltje zonnebloem eik beuk berk spar
piano gitaar viool fluit trompet orkest concert opera ballet film toneel museum schilder dichter schrijver gedicht tijdschrift
voetbal tennis hockey zwembad gymnastiek wandeltocht fietstocht wedstrijd kampioen scheidsrechter trainer
boer bakker slager kleermaker timmerman loodgieter monteur elektricien chauffeur piloot matroos soldaat agent brandweer notaris accountant ingenieur architect journalist
liter gram volt watt procent dollar
actief passief positief negatief normaal speciaal centraal formeel informeel digitaal mentaal fysiek psychisch medisch klinisch chronisch acuut ernstig mild
rood blauw geel zwart wit grijs paars roze oranje donker
dubbel half kwart derde tweede eerste laatste neven onder achter
hartig kapitein karavaan papegaai limonade karamel sigaar sigaret balkon pantoffel lantaarn kapel generaal majoor sergeant korporaal
verbod verdrag vergif verhoor verlangen verleden vermoeden verraad verschijnsel verstoring vertaling verweer verwijt verzet
gebeurtenis geduld gehakt gehalte gehucht gelaat gemak gemiddelde genade gerecht gerucht gestalte gevecht gewaad geweer geweten gewelf
bedoeling bedrag bedrog begeleidster begrafenis behoud belofte benadering beperking beroering beschouwing beschrijving beschuit beslag bespreking bestaan bestemming bestuurder betekenis betoog betrekking bevalling beving bewering bewind bewustzijn bezit bezorger
ontbijt ontdekking ontmoeting ontwerp ontzag
herberg herder herkenning herkomst herrie hertog herziening
ernst
toekomst toerist toeval toevoer toevoeging toewijding toren
uitbreiding uitdaging uitdrukking uiterlijk uitkomst uitnodiging uitstel uitstoot uitvinding uitweg uitzending
opbrengst opbouw opgave ophef oplage opluchting opmerking oprichting opstand opstelling optreden opvoeding opzet opzicht
onderbroek onderneming onderscheid onderwerp onderlegger onderarm onderbeen onderlijf bovenbeen bovenlijf bovenarm
inbraak inbreng indeling indicator inkomst inkt inleiding inlichting innovatie inwoner inzet
afbeelding afdruk afgrond afkomst afloop afscheid afsluiting afstemming aftrek afwas afwezigheid
doorbraak doorslag doorvoer doorligplek doorligwond
voorgang voorganger voorhoofd voorkennis voorkomen voorjaar voorlezer voornaam voorouder voorrang voorschrift voorspelling voorsprong vooruitzicht voorval voorwaarde voorwoord voorzitter
bijbaan bijeenkomst bijstand bijval bijverdienste bijvoeding bijwerking bijzaak bijziend
maatregel maatschappij maatschap maatstaf
rechtbank rechtspraak rechthoek
huiswerk huisdier huisvesting 
tegenslag tegenstander tegenstelling tegenwoordig tegendeel tegenprestatie
middelbaar middelpunt
waterpokken waterleiding
beheersbaar zichtbaar leesbaar haalbaar houdbaar houdbaarheid betaalbaar bereikbaar bereikbaarheid beschikbaar beschikbaarheid kwetsbaar draagbaar
vermoeidheid benauwdheid misselijkheid duizeligheid eenzaamheid vergeetachtigheid zelfredzaamheid verantwoordelijkheid afhankelijkheid onafhankelijkheid slechthorendheid
natuurlijk eindelijk eigenlijk gemakkelijk moeilijk lelijk vriendelijk ongelijk tijdelijk dadelijk duidelijk heerlijk eerlijk pijnlijk lichamelijk geestelijk menselijk vrouwelijk mannelijk persoonlijk mogelijk onmogelijk
manier plezier vertier portier rivier
niets iemand niemand iedereen alles altijd nooit ergens nergens overal waarom daarom hiermee waarmee daarna hierna
nederland nederlands belgie duitsland frankrijk engeland amsterdam rotterdam utrecht
hypertensie hypotensie verstikking eenzaam thermometer achterstand bloedsomloop bekken openbaar europese europees goedkoop vrijwillig potlood dakloos clienten bestrijding kalmering langzaam belangrijk ogenblik eigenschap kenmerk weekend bestuurder paspoort blokkade onderwijzer hersenschudding kilometer kilogram familielid volwassen tandvlees eierstok werknemer ondernemer deelnemer gastheer huisgenoot ziekenhuizen verpleeghuizen kind kinder achterwerk echtgenoot echtgenote grootouder standpunt hoofdstuk loopbaan oordeel cliente website barcode postcode alarmering personenalarmering inspanning waarschijnlijk noodzaak regelmatig ouderdom dagelijks
tehuis toewijzing aantrekker uittrekker stick woorden boekhouder afsluiter aansluiter wisselaar verwisselaar opener
gordijn rails lader adapter router modem kabel antenne module sjabloon tabblad venster pagina menu wachtrij
achterban draagvlak werkvloer voortouw knelpunt speerpunt tijdlijn mijlpaal evaluatie enquete peiling steekproef
poeder korrel vlok kuur spray pasta gelei siroop pleister strip rol lint koord riem gesp rits klittenband knoop
voeten handen benen armen ogen oren tanden nagels haren billen tenen vingers
pillen tabletten druppels zalven cremes verbanden gazen naalden spuiten zakken doosjes rollen
`
