/** The words the rules turn on, folded (small letters, no accents), Dutch and English together. */
const set = (...words: string[]): ReadonlySet<string> => new Set(words.join(' ').split(' '))

export const TITLES = set(
  'mevrouw mevr mw mvr mevrouwtje meneer mijnheer heer dhr hr mej mejuffrouw juffrouw',
  'mr mrs ms miss mx sir lady madam mister missus mme',
)

/** Titles that are also common words or abbreviations, so that only this writing counts. */
export const STRICT_TITLES = new Map([
  ['ms', 'Ms'],
  ['miss', 'Miss'],
  ['sir', 'Sir'],
  ['lady', 'Lady'],
  ['madam', 'Madam'],
  ['hr', 'Hr'],
  ['mr', 'Mr'],
  ['mx', 'Mx'],
])

/** People cared for. */
export const CLIENTS = set(
  'client cliente patient patiente bewoner bewoonster zorgvrager zorgvraagster resident',
  'oma opa omaatje opaatje grandma grandpa granny grandad granddad nan nana tante oom ome auntie aunt uncle',
  'pt pte familie fam echtpaar baby kraamvrouw inwoner huisgenoot',
)

/** Short forms and ambiguous words after which only a known name counts. */
export const WEAK_CLIENTS = set('pt pte nan nana familie fam baby echtpaar inwoner huisgenoot')

export const KIN = set(
  'dochter zoon man vrouw echtgenoot echtgenote partner moeder vader mama papa mam pap broer broertje zus zusje',
  'dochtertje zoontje kind kindje',
  'kleindochter kleinzoon kleinkind nicht nichtje neef neefje schoondochter schoonzoon schoonzus schoonzuster zwager',
  'schoonmoeder schoonvader stiefzoon stiefdochter buurvrouw buurman mantelzorger mantelzorgster vriend vriendin weduwe',
  'weduwnaar bewindvoerder curator mentor vrijwilliger vrijwilligster',
  'daughter son husband wife mother father mum mom dad brother sister niece nephew cousin grandson granddaughter',
  'grandchild stepson stepdaughter neighbour neighbor carer caregiver friend widow widower spouse fiance fiancee',
)

/** Close family only, for the combination score. */
export const FAMILY = set(
  'dochter zoon man vrouw echtgenoot echtgenote partner moeder vader broer zus kleindochter kleinzoon nicht neef',
  'schoondochter schoonzoon weduwe weduwnaar buurvrouw buurman',
  'daughter son husband wife mother father mum dad brother sister niece nephew grandson granddaughter widow widower',
  'neighbour neighbor',
)

export const POSSESSIVES = set('zijn haar hun z\'n d\'r his her their')
export const DETERMINERS = set(
  'een de het mijn onze ons deze die dit dat jouw jullie uw zijn haar hun elke iedere geen welke een',
  'a an the my our this that your his her their each every no which another one',
)
export const PERSONS = set(
  'mevrouw mevr mw meneer mijnheer heer dhr client cliente patient patiente bewoner bewoonster mantelzorger',
  'dochter zoon echtgenoot echtgenote partner moeder vader broer zus kleindochter kleinzoon nicht neef buurvrouw buurman',
  'familie vriendin weduwe contactpersoon',
  'mr mrs ms miss client patient resident carer caregiver daughter son husband wife mother father mum dad brother sister',
  'niece nephew grandson granddaughter neighbour neighbor widow widower nok',
)
/** Any word for a human being, for ages. */
export const HUMANS = set(
  'mevrouw mevr mw meneer mijnheer heer dhr client cliente patient patiente bewoner bewoonster man vrouw dame heer',
  'moeder vader oma opa tante oom ze zij hij haar hem zijn jarige oud iemand weduwe weduwnaar echtgenoot echtgenote',
  'mr mrs ms miss resident woman lady gentleman she he her his him old aged mother father grandma grandpa widow widower',
  'wife husband person neighbour buurvrouw buurman',
)

export const PROFESSIONAL_TITLES = set('dr drs dokter doctor prof professor huisarts gp chirurg specialist psychiater neuroloog cardioloog')
/** Colleagues may be named: they are not clients. */
export const COLLEAGUES = set(
  'collega collegae collegas zuster verpleegkundige wijkverpleegkundige verzorgende verzorgster teamcoach coach stagiair',
  'stagiaire teamleider apotheker ergotherapeut fysiotherapeut dietist casemanager praktijkondersteuner invaller',
  'colleague nurse matron midwife therapist pharmacist physiotherapist dietitian coach teammate',
  'hoi hallo hey hee hai hi hello dear beste lieve dag ha groet groeten groetjes gr bedankt dank dankjewel dankje thanks thank cheers',
  'regards wishes namens welkom welcome',
)

export const BSN_LABELS = set('bsn bsnnr bsnnummer burgerservicenummer sofi sofinummer sofinr burgerservicenr')
export const NHS_LABELS = set('nhs nhsnumber nhsno')
export const CHI_LABELS = set('chi chinumber')
export const HC_LABELS = set('hcn')
export const INSZ_LABELS = set('insz niss rijksregisternummer rijksregister rrn insznummer bisnummer')
export const BIRTH_LABELS = set(
  'geb geboren geboortedatum gebdat gebdatum geboortedag geboorte born dob birth birthdate birthday dateofbirth verjaardag jarig',
)
/** Before a date or long number: it is of a document or a thing, not of a person. */
export const DOCUMENT_WORDS = set(
  'versie richtlijn protocol gepubliceerd publicatie herzien herziening geraadpleegd geldig wet regeling besluit circulaire',
  'folder handreiking kwaliteitskader nieuwsbrief update bijgewerkt staatscourant stcrt artikel webinar symposium congres',
  'scholing training vergadering overleg cao indexatie',
  'version guideline guidelines published publication revised accessed retrieved updated issued policy act regulation',
  'effective webinar conference jama lancet bmj nice article journal review reviewed posted',
)
export const ORDER_WORDS = set(
  'art artikel artikelnr artikelnummer artnr ref referentie referentienummer bestel bestelnummer bestelnr bestelcode isbn',
  'issn doi zi zinummer gtin ean http https order ordernr ordernummer sku lot lotnummer lotnr batch batchnummer charge',
  'chargenummer serienummer serial pmid pubmed kvk catalogue catalog product productnummer productcode item stock pzn hibc',
  'udi trial nct version registratienummer rvg trackingcode factuur factuurnummer invoice snomed omaha icd atc',
)
export const UNITS = set(
  'ml mg mcg ug g gr gram kg l liter litre cc ie iu eh e mmol mm cm m km kcal kj euro eur uur u min minuten dagen weken',
  'maanden jaar keer x graden procent stuks tabletten tablet druppels eenheden units unit hours hour days weeks months years',
  'minutes times pounds lbs lb percent degrees people patients clients mensen clienten patienten cellen cells copies ppm bpm',
  'mmhg meter metre pm am sessies stappen steps kilo gbp usd volt watt hz',
)
export const POSTCODE_UNITS = set('mg ml ie eh kg gr mm cm en op om in ja na te')

export const RECORD_OWNERS = set(
  'client clienten patient patienten dossier zorgdossier zorgplan polis verzekerden verzekerde big agb epd zis mrn hospital',
  'case record chart ni relatie bewoners bewoner zorgkantoor indicatie ecd caren nedap resident file medical insurance member',
)
export const RECORD_NUMBER_WORDS = set('nr nummer no number id num nrs code')
export const KEY_SAFES = set(
  'sleutelkluis sleutelkluisje sleutelkastje sleutelkast sleutelkastcode sleutelkluiscode sleutelbox sleutelsafe kluisje',
  'kluiscode kluis deurcode toegangscode poortcode alarmcode portiekcode voordeurcode garagecode pincode huissleutel',
  'sleutelcode sleuteldepot keysafe keybox lockbox doorcode keycode pin alarm deur voordeur poort portiek toegang hek',
  'entrycode gatecode keypad',
)
/** Labels after which a number is the code even without the word "code". */
export const STRONG_KEY_SAFES = set(
  'sleutelkluis sleutelkluisje sleutelkastje sleutelkast sleutelkastcode sleutelkluiscode sleutelbox sleutelsafe kluisje',
  'kluiscode deurcode toegangscode poortcode alarmcode portiekcode voordeurcode garagecode pincode sleutelcode',
  'keysafe keybox lockbox doorcode keycode entrycode gatecode',
)
export const CODE_WORDS = set('code cijfercode codes cijfers pin pincode combinatie combination digits')
export const ROOMS = set(
  'kamer kamernummer kamernr kmr appartement app apt apartment room flat studio bed bednummer unit flatnummer etage woning suite',
)

/** Names of diseases, scores, tests and products. */
export const EPONYMS = set(
  'parkinson parkinsons alzheimer alzheimers crohn bell addison cushing barthel braden waterlow norton katz foley doppler',
  'sjogren menier meniere huntington hodgkin graves hashimoto raynaud down turner marfan paget dupuytren bechterew besnier boeck',
  'korsakoff korsakov wernicke lewy pick creutzfeldt jakob tourette asperger duchenne becker guillain barre lyme kahler',
  'waldenstrom wilson reye kawasaki behcet ehlers danlos klinefelter noonan williams prader willi angelman rett gilbert tay',
  'sachs gaucher fabry pompe niemann batten hirschsprung barrett zenker mallory weiss zollinger ellison peyronie cheyne stokes',
  'kussmaul babinski romberg glasgow apgar bristol tinetti berg morse lawton zarit karnofsky likert borg mallampati wells child',
  'pugh framingham snellen ishihara weber rinne tilburg groningen wagner buerger fontaine rutherford charcot marie tooth',
  'tiemann nelaton mitrofanoff tenckhoff hickman broviac port yankauer ambu penrose redon kocher trendelenburg fowler sims',
  'epley hallpike dix valsalva heimlich kegel bobath maitland mckenzie omaha gordon orem maslow leary kubler ross balint',
  'gibbs korthagen kolb bruce stroop mini moca snaq must painad abbey verhoeff cornell hamilton beck montgomery asberg bowen',
  'merkel kaposi burkitt ewing wilms kaplan meier fisher bonferroni cochrane cochran rorschach coombs mantoux heaf apert',
  'alport asherman bartter bartholin brugada budd chiari cogan cowden cronkhite dandy walker dravet edwards eisenmenger fanconi',
  'friedreich gardner gilles goodpasture hailey hansen henoch schonlein horner hurler joubert kallmann kearns kennedy klippel',
  'krabbe landau lennox gastaut leber leigh lesch nyhan lynch maffucci menkes moebius morton muckle munchausen osgood schlatter',
  'osler rendu parry romberg patau perthes pierre robin poland potter proteus ramsay hunt refsum rotor scheuermann sever sheehan',
  'sotos stargardt steven stevens johnson still stickler sturge sweet takayasu tietze treacher collins usher vincent vogt',
  'waterhouse wegener weil werner west whipple wiskott aldrich wolff wolfram zellweger baker colles epstein barr coxsackie',
  'norwalk ebola zika salmonella marburg jones hanta schirmer bates phalen tinel finkelstein thomas lasegue murphy mcburney',
  'homan hoffmann allen billroth whipple hartmann nissen fogarty swan ganz holter cobb bence hay wells silver russell cornelia',
  'lange brown sequard castleman caroli carney chediak higashi christ siemens coffin lowry siris crigler najjar dubin diamond',
  'blackfan erdheim chester fraser freeman sheldon jervell nielsen kabuki keutel larsen laron meige milroy nager opitz pallister',
  'pearson peutz jeghers pitt hopkins rubinstein taybi seckel simpson smith lemli magenis townes brocks warburg wyburn mason',
  'ullrich roussy dejerine sottas canavan alexander pelizaeus merzbacher schilder devic susac rasmussen aicardi',
)
/** A capitalised word right before one of these names a disease, a test or a thing. */
export const EPONYM_FOLLOWERS = set(
  'disease syndrome index score scale test sign method needle catheter tumor tumour lymphoma sarcoma palsy anemia anaemia',
  'schaal lijst katheter syndroom ziekte methode proef naald indeling criteria classification formula position procedure',
  'manoeuvre maneuver dementia body bodies type virus bacteria reflex response law stage drain tube bag bandage score-lijst',
  'disorder deficiency dystrophy neuropathy ataxia thyroiditis encephalopathy encephalitis cyst fracture ulcer oesophagus',
  'esophagus phenomenon fenomeen contractuur contracture positie houding ademhaling respiration coma stool stoelgang meting',
  'model theory theorie cyclus cycle kwadranten reflectie vragenlijst screening instrument tool risk assessment chart',
  'tangle anomaly malformation contracture granulomatosis arteritis vasculitis nevus epilepsy seizure operation repair bypass',
  'hospital ziekenhuis clinic kliniek university universiteit foundation stichting institute instituut college school street',
  'straat center centre centrum fund society association vereniging award act study trial studie onderzoek hospice apotheek',
  'pharmacy house huis hof thuiszorg zorggroep zorg care scan pad pads cream creme zalf ointment lotion spray matras mattress',
  'bed lifter tillift pump pomp stoma sling device app software b.v bv ltd inc guideline richtlijn protocol criteria',
)
/** A capitalised word right after one of these is not a person. */
export const EPONYM_LEADERS = set(
  'ziekte syndroom syndrome disease morbus schaal scale score index test methode huize team wijkteam locatie huis',
  'ziekenhuis hospital stichting sint st saint san santa dr apotheek pharmacy merk brand type vitamin vitamine hepatitis group',
  'groep blood bloedgroep stage stadium grade graad class klasse phase fase company firma fabrikant organisatie hotel cafe',
  'restaurant kerk church school universiteit university hospice verpleeghuis zorgcentrum woonzorgcentrum praktijk kliniek',
  'clinic app software programma systeem product studie study trial wet model theorie theory chapter figure table tabel boek',
  'book storm orkaan hurricane port lake mount fort prins prinses koning koningin king queen prince princess president camp',
)

export const MONTHS = new Map<string, number>(
  [
    'januari january jan', 'februari february feb febr', 'maart march mrt mar', 'april apr', 'mei may', 'juni june jun',
    'juli july jul', 'augustus august aug', 'september sep sept', 'oktober october okt oct', 'november nov', 'december dec',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
)

/** Before an age these make it a length of time. */
export const DURATION_WORDS = set(
  'na sinds gedurende over al afgelopen laatste binnen elke iedere per voor komende duurde',
  'for after in last within during every past next since',
)
export const GROUP_BEFORE = set('than boven onder vanaf over above under tussen between tot to ouder older dan from mensen ouderen people')
export const GROUP_AFTER = set('plus older ouder over above up hoger more younger jonger')

export const OCCUPATIONS = set(
  'burgemeester wethouder dominee pastoor dokter notaris rechter officier bakker slager kapper smid molenaar schoolhoofd',
  'onderwijzer onderwijzeres leraar lerares boer politieagent brandweerman schilder zanger zangeres acteur actrice',
  'voetballer schaatser wielrenner kunstenaar journalist politicus kamerlid minister directeur vioolbouwer imam rabbijn',
  'mayor vicar priest butcher baker headmaster headmistress teacher farmer policeman postman footballer singer actor actress',
  'artist judge solicitor councillor politician imam rabbi cricketer painter surgeon miner fisherman organist',
)
export const ORIGINS = set(
  'turkse turks marokkaanse marokkaans surinaamse surinaams poolse pools hindoestaanse javaanse antilliaanse molukse indische',
  'indonesische syrische syrisch somalische somalisch eritrese afghaanse irakese iraanse chinese chinees oekraiense russische',
  'moslim islamitische islamitisch joodse joods katholieke katholiek gereformeerde gereformeerd hindoe jehova jehovas sikh',
  'boeddhistische ghanese kaapverdiaanse roma',
  'turkish moroccan surinamese polish jamaican nigerian ghanaian indian pakistani bangladeshi somali syrian ukrainian irish',
  'muslim jewish catholic hindu buddhist methodist mormon romanian lithuanian',
)
export const RARE_DISEASES = set(
  'huntington als creutzfeldt duchenne ehlers marfan fabry pompe gaucher kahler sarcoidose sclerodermie porfyrie',
  'epidermolysis phenylketonurie pku syringomyelie tourette narcolepsie dwerggroei albinisme lepra acromegalie ichthyosis',
  'scleroderma porphyria sarcoidosis narcolepsy dwarfism albinism leprosy acromegaly batten friedreich kennedy mnd',
  'locked-in myasthenia rett angelman prader cadasil',
)
export const RARE_EVENTS = set(
  'brand woningbrand explosie ongeluk ongeval verkeersongeluk aanrijding moord steekpartij overval krant nieuws televisie',
  'journaal rechtszaak inbraak gijzeling ramp vliegramp bus trein',
  'fire explosion accident crash murder stabbing robbery newspaper news television tv court flood',
)
export const PLACE_WORDS = set('dorp gehucht wijk buurt buurtschap polder eiland village hamlet neighbourhood estate island flatgebouw')
export const PLACE_BEFORE = set('uit te from near nabij')

/** Verbs and adjectives that only a human being takes as their subject. */
export const HUMAN_VERBS = set(
  'weigert woont valt viel eet drinkt slaapt huilt lacht dwaalt loopt zit ligt plast hoest braakt klaagt zegt vertelt vraagt',
  'wil wilde wou durft vergeet overleed overlijdt belt belde schreeuwt slaat schopt bijt krabt rookt wordt werd mist verdwaalt',
  'heeft had is was kan kon moet moest mag mocht krijgt kreeg doet deed gaat ging komt kwam blijft bleef voelt vindt vond',
  'ziet zag hoort draagt gebruikt slikt neemt spuugt zwerft stond staat zal zou lijkt reageert accepteert begrijpt herkent',
  'refuses lives lived fell falls eats drinks sleeps cries laughs wanders walks sits lies coughs vomits complains says said',
  'tells told asks asked wants wanted forgets forgot died calls called shouts hits kicks bites scratches smokes misses',
  'has had is was can could must should will would gets got does did goes went comes came stays feels felt sees saw',
  'keeps needs likes hates lost seems looks takes took became hurts struggles thinks thought lives uses wears stopped started',
  'refused declined cannot doesn won isn hasn wakes woke weighs enjoys suffers',
)
/** The part of those that does not also fit a product, a place or an organisation. */
export const STRONG_HUMAN_VERBS = set(
  'weigert woont valt viel eet drinkt slaapt huilt lacht dwaalt loopt plast hoest braakt klaagt zegt vertelt wil wilde wou',
  'durft vergeet overleed overlijdt schreeuwt slaat schopt bijt krabt rookt verdwaalt slikt spuugt zwerft herkent',
  'refuses lives fell eats drinks sleeps cries laughs wanders walks coughs vomits complains wants wanted forgets forgot',
  'shouts hits kicks bites scratches smokes hates refused wakes woke weighs enjoys suffers struggles',
)
/** After "has" or "heeft": what only a person has. */
export const CONDITIONS = set(
  'dementie pijn koorts diabetes last jeuk decubitus wond wonden angst hulp parkinson alzheimer copd hartfalen kanker stoma',
  'katheter smetplekken obstipatie diarree valangst verdriet heimwee moeite',
  'dementia pain fever itching wound wounds anxiety help cancer constipation diarrhoea diarrhea delirium trouble problems',
  'difficulty heart stroke depression pressure catheter bruises',
)
export const BARE_BEFORE = set(
  'bij voor van met over aan naar door volgens bezoek samen tegen zonder help helpen ken kent kennen verzorg verzorgen was',
  'douchen wassen bel zorg rond namens zag zie',
  'with for of about to from by see visit visited visiting help helping saw told asked called know met after caring when that and if because',
  'dat als toen omdat wanneer want terwijl en maar heeft is wil',
)
export const NAMERS = set('heet heette heten genaamd genoemd named called voornaam achternaam naam name names')

/** Written with a capital without being anyone's name. */
export const NOT_NAMES = set(
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday',
  'januari februari maart april mei juni juli augustus september oktober november december january february march may june',
  'july august october kerst pasen pinksteren ramadan hemelvaart sinterklaas christmas easter eid diwali thanksgiving',
  'nederland nederlands nederlandse belgie belgisch belgische duits duitse duitsland engels engelse frans franse frankrijk',
  'turks turkse turkije marokkaans marokkaanse marokko surinaams surinaamse suriname pools poolse polen arabisch arabische',
  'berbers hindoestaans hindoestaanse indisch indische indonesisch indonesische indonesie chinees chinese china russisch',
  'oekraiens oekraiense oekraine syrisch syrische syrie somalisch europa europese europees amerikaans amerikaanse',
  'spaans spaanse spanje italiaans italiaanse italie portugees portugese grieks griekse antilliaans antilliaanse moluks',
  'joods joodse islamitisch christelijk katholiek god bijbel koran allah',
  'english british welsh scottish irish dutch german french turkish moroccan polish arabic african asian american european',
  'indian pakistani bangladeshi chinese japanese russian ukrainian spanish italian portuguese caribbean jamaican hispanic',
  'latino caucasian black white jewish muslim christian catholic hindu sikh england britain wales scotland ireland uk usa us eu',
  'america canada australia africa asia europe germany france poland turkey morocco india pakistan china japan',
  'i ik het een de we wij ze zij hij je jij u dit dat er wat wie hoe waar wanneer waarom welke als maar en of dus want ook',
  'niet nog nu dan toen daar hier mijn onze jullie haar zijn hun heeft is was kan moet wil the a an it we they he she you',
  'this that these those there here what who how where when why which if but and or so because also not now then my our your',
  'her his their has is was can do does did are were will would should please any all some is bij voor van met naar over',
  'thuiszorg buurtzorg wijkzorg zorg zorggroep zorginstelling wijkteam wijk team buurtteam ggz ggd ciz wmo wlz zvw pgb svb',
  'vvt vws igj rivm vilans nhg knmg venvn nhs nice cqc nmc rcn gp huisarts apotheek ziekenhuis hospice verpleeghuis',
  'thuisarts farmacotherapeutisch kompas kring whatsapp teams zoom excel word google facebook youtube microsoft apple signal',
  'outlook nedap caren ecd zorgdomein medimo omaha system buurtzorgweb covid corona influenza norovirus mrsa esbl',
  'safety education care health assessment plan goals goal notes note information history record records rights response',
  'centred centered outcome outcomes satisfaction experience feedback group groups name names number id data age years weight',
  'advocate advocacy association council forum portal choice board panel summary status medical nursing home social services',
  'denkt vindt vertelt zegt geeft gaat komt wordt blijft krijgt doet ligt zit staat woont eet drinkt slaapt weigert valt',
  'met zonder tijdens volgens vanaf tot uit op in te aan onder tussen rond no yes ja nee with without after before during',
  'for from to of on at by in as about into says said asks asked tells told wants needs gets goes comes lives eats sleeps',
  'wondzorg wond decubitus medicatie katheter stoma incontinentie dementie diabetes palliatief palliatieve',
  'contactpersoon mantelzorg mantelzorger familie clientenraad client clienten patient patienten bewoner bewoners resident',
  'heart association x y z nn onbekend anoniem anonymous unknown somebody someone iemand',
  'internet mobile android windows iphone ipad samsung philips medtronic coloplast hollister convatec braun hartmann',
  'urgo mepilex mepitel aquacel allevyn kaltostat cutimed flaminal medihoney urgotul tena attends abena seni romedic',
  'saturation radial wound diabetic deep pressure venous arterial evidence based practice study report chapter unit section',
  'learning objectives case part figure table box step question questions answer tip tips vraag vragen antwoord probleem',
  'situatie aanpak resultaat update nieuw nieuwe let opgelet dringend spoed urgent new help advice advies idee ideas',
)
/** Endings of ordinary words, for capitalised words that no list knows. */
export const WORD_ENDINGS = [
  'tion', 'sion', 'ment', 'ness', 'ology', 'graphy', 'heid', 'teit', 'atie', 'zorg', 'care', 'isme', 'itis', 'osis',
  'emia', 'emie', 'pathy', 'pathie', 'ectomy', 'ectomie', 'scopie', 'scopy', 'therapie', 'therapy', 'logie', 'achtig',
  'lijk', 'schap', 'lijst', 'centrum', 'instelling', 'verband', 'kussen', 'matras', 'score', 'schaal', 'ware', 'schrift',
  'ability', 'ility',
]
/** Endings of medicines and of more ordinary words; people have names like these too, so they count in running text only. */
export const WEAK_ENDINGS = [
  'ine', 'ide', 'pril', 'olol', 'statin', 'zepam', 'azol', 'zole', 'mab', 'cillin', 'mycin', 'sartan', 'parin', 'xaban',
  'done', 'phine', 'fine', 'ical', 'ous', 'ive', 'ary', 'ics', 'ist', 'arts', 'ure', 'ance', 'ence', 'ism', 'oma', 'ity',
  'able', 'ible', 'ful', 'less', 'soft', 'medi', 'app', 'gel', 'plan', 'huis', 'ing',
]
/** Particles inside a surname, alone and in the pairs that may also be ordinary words. */
export const INTERFIXES = set(
  'van de den der het t ten ter te von vd v du el al bin ben ibn bint da di del della dos das do la le les st vander vanden af ul ur ould abu abou o d',
)
export const INTERFIX_PAIRS = set('in op bij aan uit onder over voor tot')
/** Second halves of the names of germs, written with a capital by some. */
export const SPECIES = set(
  'coli aureus difficile pylori aeruginosa pneumoniae albicans epidermidis faecalis faecium influenzae pyogenes mirabilis',
  'tuberculosis vulgaris americanus sapiens burgdorferi henselae meningitidis gonorrhoeae monocytogenes typhi elegans braun',
)
/** Larger towns: too large to point at a street, and not people. */
export const TOWNS = set(
  'amsterdam rotterdam utrecht eindhoven groningen tilburg almere breda nijmegen apeldoorn arnhem haarlem enschede amersfoort',
  'zaanstad zwolle leiden maastricht dordrecht ede alphen westland alkmaar emmen delft deventer venlo helmond oss hilversum',
  'sittard geleen heerlen hoorn purmerend schiedam leeuwarden roosendaal almelo gouda zoetermeer vlaardingen assen capelle',
  'veenendaal katwijk zeist nieuwegein hardenberg lelystad roermond doetinchem barneveld terneuzen hoogeveen kampen woerden',
  'heerenveen middelburg vlissingen goes zutphen hengelo oldenzaal winterswijk harderwijk ermelo nunspeet epe drachten sneek',
  'spijkenisse barendrecht ridderkerk gorinchem tiel culemborg houten bussum huizen weert venray uden veghel waalwijk boxtel',
  'oisterwijk helmond geldrop veldhoven valkenswaard bergen hague haag bosch brabant limburg gelderland overijssel drenthe',
  'friesland fryslan flevoland zeeland twente holland randstad achterhoek veluwe betuwe antwerpen antwerp gent brussel brussels',
  'london manchester birmingham leeds liverpool bristol sheffield newcastle nottingham leicester edinburgh glasgow cardiff',
  'belfast southampton portsmouth plymouth reading derby coventry hull bradford stoke wolverhampton swansea norwich oxford',
  'cambridge york brighton bournemouth middlesbrough sunderland preston blackpool exeter gloucester aberdeen dundee luton',
  'kent essex sussex surrey cornwall devon dorset somerset yorkshire lancashire norfolk suffolk wales scotland ireland',
  'buckinghamshire cheshire cumbria durham hampshire hertfordshire lincolnshire northumberland shropshire wiltshire',
)
