/** The words the rules turn on, folded (small letters, no accents), Dutch and English together. */
export const set = (...words: string[]): ReadonlySet<string> => new Set(words.join(' ').split(' '))

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
export const WEAK_CLIENTS = set('pt pte nan nana baby echtpaar inwoner huisgenoot')

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

export const POSSESSIVES = set("zijn haar hun z'n d'r his her their")
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

export const PROFESSIONAL_TITLES = set(
  'dr drs dokter doctor prof professor huisarts gp chirurg specialist psychiater neuroloog cardioloog',
)
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
  'img dsc pxl vid wa image photo foto scan screenshot schermafbeelding udi trial nct version registratienummer rvg trackingcode factuur factuurnummer invoice snomed omaha icd atc',
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
  'kamer kamernummer kamernr kmr appartement app apt apartment room flat studio bed bednummer unit flatnummer etage woning',
)

export const MONTHS = new Map<string, number>(
  [
    'januari january jan',
    'februari february feb febr',
    'maart march mrt mar',
    'april apr',
    'mei may',
    'juni june jun',
    'juli july jul',
    'augustus august aug',
    'september sep sept',
    'oktober october okt oct',
    'november nov',
    'december dec',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
)

/** Before an age these make it a length of time. */
export const DURATION_WORDS = set(
  'na sinds gedurende over al afgelopen laatste binnen elke iedere per voor komende duurde',
  'for after in last within during every past next since',
)
export const GROUP_BEFORE = set(
  'than boven onder vanaf over above under tussen between tot to ouder older dan from mensen ouderen people',
)
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
export const PLACE_WORDS = set(
  'dorp gehucht wijk buurt buurtschap polder eiland village hamlet neighbourhood estate island flatgebouw',
)
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
  'starts begint start refused declined cannot doesn won isn hasn wakes woke weighs enjoys suffers',
)
/** The part of those that does not also fit a product, a place or an organisation. */
export const STRONG_HUMAN_VERBS = set(
  'weigert woont valt viel eet drinkt slaapt huilt lacht dwaalt loopt plast hoest braakt klaagt zegt vertelt wil wilde wou',
  'durft vergeet overleed overlijdt schreeuwt slaat schopt bijt krabt rookt verdwaalt slikt spuugt zwerft herkent',
  'refuses lives fell eats drinks sleeps cries laughs wanders walks coughs vomits complains wants wanted forgets forgot',
  'shouts hits kicks bites scratches smokes hates refused wakes woke weighs enjoys suffers struggles',
)
/** Nouns for a person that open a sentence without an article in the shorthand of care. */
export const GENERIC = set(
  'iemand niemand iedereen dame heer vrouw man kind baby meisje jongen leerling kleuter puber tiener zorgvrager deelnemer',
  'ouderen oudere mensen weduwe weduwnaar bewoonster wijkbewoner huisarts apotheek arts collega verpleging nachtzorg team',
  'dochter zoon moeder vader partner echtgenoot echtgenote mantelzorger familie buurvrouw buurman mw mevr dhr pt',
  'someone somebody nobody everyone everybody lady gentleman woman child girl boy toddler infant teenager adult elderly male',
  'female pupil student colleague gp pharmacy doctor nurse widow widower mum dad mother father wife husband son daughter',
  'carer neighbour newborn adolescent youngster person people staff patient client resident',
)
/** After "has" or "heeft": what only a person has. */
export const CONDITIONS = set(
  'dementie pijn koorts diabetes last jeuk decubitus wond wonden angst parkinson alzheimer copd hartfalen kanker stoma',
  'katheter smetplekken obstipatie diarree valangst verdriet heimwee',
  'dementia pain fever itching wound wounds anxiety cancer constipation diarrhoea diarrhea delirium',
  'stroke depression pressure catheter bruises',
)
export const BARE_BEFORE = set(
  'bij voor van met over aan naar door volgens bezoek samen tegen zonder help helpen ken kent kennen verzorg verzorgen was',
  'douchen wassen bel zorg rond namens zag zie',
  'with for of about to from by see visit visited visiting help helping saw told asked called know met after caring when that and if because',
  'dat als toen omdat wanneer want terwijl en maar heeft is wil',
)
export const NAMERS = set('heet heette heten genaamd genoemd named called voornaam achternaam naam name names')

/** Particles inside a surname, alone and in the pairs that may also be ordinary words. */
export const INTERFIXES = set(
  'van de den der het t ten ter te von vd v du el al bin ben ibn bint da di del della dos das do la le les st vander vanden af ul ur ould abu abou o d',
)
export const INTERFIX_PAIRS = set('in op bij aan uit onder over voor tot')
