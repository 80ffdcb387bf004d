/**
 * Given names and surnames common in the Netherlands, Belgium and the United Kingdom, of every origin found there,
 * written down for this package. Folded: small letters, no accents. One list each, so that origin makes no difference.
 */
export const GIVEN = `
aad aaf aafje aaltje aart abbas abdel abdelaziz abdelhak abdelkader abdelkarim abdellah abdelmajid abdi abdirahman
abdou abdul abdullah abdulrahman abeba abel abena abigail abimbola abla achmed achraf ad adaeze adam ade adebayo adem
adil adjoa adnan adriaan adriana adrianus adrie aert afra afsana afua agatha agnes agnieszka agung agus ahmad ahmed
ahmet aicha aida aisha aissa ajay akash akif akosua akram akua akwasi albert alberta alberto albertus alex alexander
alexandra ali alia alice alicja alida alie alien alina aline alistair aliya allan alper altan alwin ama amadou amaka
amal amalia aman amanda amar amara ambar amber amelia amin amina aminata amine amir amira amit amma amrita amy ana
anand anass anastasia andi andre andrea andreas andrew aneek aneta angela angelina angelique anggun ani anika anil
anisa anita anja anjali anjenie anjum anke ankie ankur anky ann anna annabel annabelle anne annechien anneke annelieke
annelies annelot annemarie annemarieke annemiek annemieke annet annette annie annika anouar anoush ans anthonie
anthony antje antoinette anton antonia antonie antonius antony antoon anwar anya arash archie ariadna ariane arie arif
arjan arjen arjun arnaud arne arno arnold arnoud aron arslan art arthur artur arun arzu asad asha ashley ashok ashraf
asif asiya asma assia aster astrid atif atilla audrey august auke aurelia aurora ava avinash axel aya ayaan ayan aydin
ayesha aylin ayodele ayoub ayse aysegul aysel ayten ayu ayub azad azadeh aziz aziza azra babatunde babette badr bahar
bahija baljit balthasar bambang baran barbara barend baris barry bart bartholomeus bartosz bas basma bastiaan bastian
batoul beatrice beatrijs beatrix beau becky behrouz bekir belgin bella ben benjamin benny benthe bep beppie berat
berend berk berkan bernadette bernard bernardus bernice bernie bert bertha bertie bertus beryl bess beth bethany betje
betsie betsy bettie betty beverley beyza bharat bianca bibi bilal bilge bilkis bill billy binta birgit bjorn blake
blessing bob bobby bodhi bogdan bogumila boguslaw bonnie boris boudewijn bouke boushra boyd bozena brad bradley brahim
bram brandon brecht brechtje brenda brendan brent bret brian bridget brigitte britt bronwen bruce bruno bryan bryony
budi bulent burak burcu busra cahyani caitlin callum calvin cameron camiel camille canan cansu carel caren carice
carin carina carl carla carlijn carlo carlos carmen carol carola carole carolien carolina caroline carolyn carrie
carsten cas casper catharina catharinus catherine cathy cato catrijn catriona cecile cecilia cees celeste celia celine
cem cemal cemile cengiz ceren cezary chadia chaima chaimae chan chandra chandrika chantal chantelle charel charles
charley charlie charlotte chelsea cheryl chetan cheung chiara chidi chin chinedu chioma chloe choukri chris christa
christel christen christiaan christian christianne christien christina christine christopher christy ciara cigdem
cihan cilia cindy claartje claire clara clare claudia claus clazina clemens cliff clifford clive coby cock coen cokkie
colette colin colleen comfort connie connor conny conor constance constantijn cor cora coralie cordelia corina corine
corinne corne cornelia cornelie cornelis corrie corry cosmo craig crispin cynthia cyril czeslaw daan daantje dagmar
daisy dale damian damien damla damon dana dani daniel daniela danielle danique danny danuta daphne darcy daria dariusz
darren darya dave david davina dawn dean debbie debora deborah declan deepa deepak deirdre delroy demi demir demy
denise deniz dennis derek derya desmond desta devi dewanand dewi dhiraj dian diana diane dianne diantha dick diede
diederik dien dieneke dieter dieuwertje dik dilan dilara dilek dilip dimitri dina dinah dineke dinesh dingeman dini
dionne dirk dirkje divya djoko dogan dogukan dolf dolly dominic dominique don donald donna donya dora doreen dorien
dorine doris dorota dorothea dorothy dorus doug douglas dounia douwe dries driss duco dudley duncan dustin duygu
dwayne dylan earl ebbe ebru ece ecem ed eda eddie eddy edgar edith edmund eduard edward edwin edyta eefje eelco eelke
efe efua eileen eira ekaterina eko ekow ela elaine elanur eleanor elena eleonora elham eli elian eliane elias elif
elin eline elisa elisabeth elise elizabeth elize elke ella elle ellen ellie ellis elly elma els elsa elsbeth else
elselien elsie elske eltje elvira elwin elzbieta emanuel emeka emel emiel emil emilia emilie emily emin emine emir
emma emmanuel emmy emrah emre endang enes engin enid ennio enno enrico eray ercan erdal erdem eren erhan eric erica
erik erika erin erkan ernest ernst erol errol ersin ertan ertugrul erwin esen eser esi esma esmee esmeralda esra
esther ethan ethel eugene eugenie eunice eva evan evelien eveline evelyn evert everton evi evie evren ewa ewout eyup
ezgi fabian fabienne fadi fadila fadime fadma faduma fadumo fahd fahim faisal faith faiza fanny farah fareed farhad
farid farida faris farrukh farzana fatih fatiha fatima fatma fatna fatos fatoumata fawzia fay faye faysal fayza febe
fedde feike felicia felicity felix femi femke fenna fenne fenny ferdi ferdinand ferhat feride ferry fethi fevzi feyza
fie fieke fien figen filip filiz finlay finley finn fiona firat firdaous fitri fleur flip floor flora florence florian
floris florrie folake folkert fouad fouzia frances francesca francien francine francis francisca franciscus franck
frank franka frans fransje franz fred freddie freddy frederick frederik frederika fredrik freek freya frida frieda
frits fritz frouke froukje fuat funda funke funmi furgel furkan gabriel gabriella gabrielle gail galina ganesh gareth
garry gary gaurav gavin gayatri geert geerte geertje geertruida geeta gemma geoff geoffrey george georgia georgina
geraint gerald geraldine gerard gerarda gerardus gerben gerbrand gerda gerdien gerhard gerlof germaine gerrie gerrit
gerritje gerry gert gertie gertjan gertruda gertrude gerwin ghita ghizlane giel gijs gijsbert gijsberta gilbert giles
gillian gina gineke giovanni gisela gita gitta gizem gladys glen glenda glenn glenys gloria glynis godelieve godfried
gokhan goodness gopal goran gordon govind grace graeme graham grant grazyna greet greetje greg gregor gregory greta
gretel gretha grietje grzegorz guido gul gulay gulcan gulhan gulsen gulsum gulten gunawan gunay gurpreet guus guven
gwen gwendolyn gwyneth gwynne habib habiba hacer hadi hadijah hafid hafida hafsa haile hajar hakan hakim hakima halil
halima halina hamid hamida hamza hana hanan hanane hanife hanna hannah hanne hanneke hannelore hannes hannie hans
hansje hari harish harjit harm harmen harold harpreet harrie harriet harry harvey hasan hassan hatice hatim hayat
haydar hayley hayriye hazel heather hector hedwig hedy heidi hein heleen helen helena helene helga hema henderika
hendra hendrawan hendrik hendrika hendrikje hendrikus henk henkjan hennie henny henri henrica henriette henrik henrike
henry henryk herbert heribert herman hermanus hermien hermina hessel hester hetty hicham hidde hielke hikmet hilal
hilary hilbert hilda hilde hilke hillechien himanshu hind hiroshi hiske hodan holly houda houria hubert huberta
hubertus huda hugh hugo huib huibert hulya huma humphrey huong huseyin husna hussain hussein hyacinth ian ibrahim
ibtisam ibtissam ida idris ieke ifeoma ifrah ignatius ihsan ike ikechukwu ikram ilham ilhan ilias ilja ilker ilknur
ilona ilse imad iman imane imke imogen imran imtiaz ina inas indah indra indu ineke ines inge ingeborg ingrid intan
ioana ipek irem irene irenka irfan irina iris irma irwan isa isaac isabel isabella isabelle isha ishaan ismael ismail
ismet isobel issam ivan ivar ivo ivonne ivor ivy iwan iwona izaak izabela jaap jaapje jacco jacek jack jackie jacob
jacoba jacobus jacqueline jacques jade jadwiga jagoda jaimy jake jakob jalal jama jamal jamie jamila jan jana jane
janet janice janie janina janine janna janne janneke jannes jannetje jannie janny jans jansje jantien jantine jantje
janusz jarno jaro jaroslaw jasmijn jasmin jasmine jason jasper jaspreet jawad jay jaya jaydee jayden jayesh jean
jeanet jeanette jeanne jeannette jeff jeffrey jelena jelle jelmer jemima jen jenna jennie jennifer jenny jens jeremy
jerney jeroen jerome jerrel jerry jerzy jesse jessica jessie jet jetske jette jetty jill jilles jim jimmy jin jinte
jip jitse jitske jo joan joana joanna joanne job jobien jochem jodie joe joel joep joey johan johanna johannes john
johnny joko jolanda jolande jolanta jolien jolijn jonas jonathan joni joop joos joost joran jordan jordi jordy jorg
jorien jorik joris jorn jorrit jos josefien joseph josephine joset josette josh joshua josie josine jouke joy joyce
jozef jozefa jozsef juan judith judy jules julia julian juliana julie julien juliet juliette julita julius jurgen
jurjen jurre jurriaan justin justine justyna jutta jyoti kaan kaat kabir kadir kadriye kai kaj kalpana kamal kamil
kamila kamla karan karel karen karien karim karima karin karina karl karlijn karolien karolina karst kartika kartini
kasper katarzyna kate katelyn katharina katherine kathleen kathryn kathy katie katinka katja katrien katrijn kavita
kay kazim kazimierz keith kelly kemal ken kenan kenji kenneth kenny kerem kerry kerstin kevin khadija khadijo khadra
khaled khalid khalida khalil khan kieran kiki kim kimberley kimberly kiran kirsten kirstin kirsty kishan kishore kitty
kjell klaas klaasje klara klaske klaus klazien koen koenraad kofi kojo komal koos koray kourosh kries krijn kris
krishan krishna kriss krista kristel kristen kristian kristien kristina krystian krystyna krzysztof kubra kuldeep
kumari kunal kwabena kwaku kwame kwasi kyle kylie kyra lahcen laila lakshmi lalita lamia lamyae lan lana lara larbi
lars latifa laura lauren laurence laurens laurent laurie layla lea leah leanne lech leen leendert leendertje leentje
lei leila lena lenie lennart lennie lennon lenny leo leon leona leonard leonardus leonie leonora leontien leopold
leroy les lesley leslie lestari lester leszek levi lewis leyla li lia liam lian lianne lida lidwien lidy lieke lien
lies liesbeth liese lieselot liesje lieve lieven lilian lilianne lilla lillian lilly lily lin lina linda linde lindsay
lindsey lineke linette linh linn lionel lisa lisan lisanne lise lisette lisse liz lizette lizzy lloyd lodewijk loek
loekie loes lois lonneke lore loretta lorna lorraine lot lotte lottie lou loubna louis louisa louise loura louwrens
lowie lubna luc luca lucas lucia lucie lucien lucille lucinda lucy lucyna ludmila ludo ludovic ludwig luigi luit luka
lukas lukasz luke luna lutfi luuk lydia lynda lynette lynn lynne maaike maarten maartje maas machteld maciej maddie
madeleine madelief madeline mads magda magdalena maggie magnus mahdi maheen mahesh mahir mahmood mahmoud mahmut maike
maikel maja malak malcolm malgorzata malik malika malou mamadou manal mandeep mandy maneesh manfred manisha manoj
manon mansour manuel manuela mara marc marcel marcella marcelle marcia marciano marco marcus mardjan mareike marek
margaret margareta margaretha margarita margaux margit margje margo margot margreet margriet marguerite maria mariah
mariam mariama marian marianne marie mariek marieke marielle marije marijke marijn marijs marike marilyn marina
marinka marinus mario mariola marion mariska marit marita maritza mariusz marja marjan marjanne marjo marjolein
marjolijn marjon marjorie mark marleen marlene marlies marlijn marloes marlon marlou marnix marsha mart marten martha
marthe martien martijn martin martina martine martinus marvin marwa marwan mary maryam maryse marzena massoud mateusz
mathew mathias mathieu mathijs mathilda mathilde matt matteo mattheus matthew matthias matthieu matthijs maud maureen
maurice maurits mauro mavis max maxim maxime maxine mbarka medina meena meera mees megan meggie mehdi mehmet mehrdad
mehtap mei meike meindert meinou mel melanie melek meliha melike melina melissa melle melvin menno mercedes mercy
merel merijn merle merlene merlijn mert merve meryem mesut metin meysa mia micha michael michaela michal michel
michele michelle michiel mick mickey mieke mien miep mies mihai mike mila milan mildred milena miles millie milly
milou miloud mimoun mina ming minh minke minnie mira miranda mirela mirella mirjam miroslav miroslaw mirre mirthe
mischa mitch mitchel mohamad mohamed mohammad mohammed mohan mohsin moira molly mona moncef monica monika monique
monir morag morgan morris mostafa mouna mounir mourad moustafa mubarak muhammad muhammed muhammet mukesh mulugeta
mulyani mumtaz munir murat muriel musa mustafa mustapha muzaffer myra myriam myrna myrthe myrthel nabil nabila nadeem
nadia nadine nadir nadja naima najat najib najiba nalan nalini namita nancy naomi narendra nargis narin naseem nasira
nasrin nassim nassira natalia natalie natalya natascha natasha nathalie nathan nathaniel navid nazan nazanin nazia
nazli nazmiye necati neelam neha neil nel nele nelleke nellie nelly nelson nermin nesrin nettie neville nevin neziha
ngozi nguyet niamh nicholas nick nicky nico nicola nicolaas nicole nicolette nicoline nida niek niels nienke nigel
nihat nikita nikki niklas nilay nilgun nimet nina ningsih nining ninke niran nisha nita nitin nkechi nneka noa noah
noel noelle noor noortje nora norbert noreen norma norman nour noura nourdin noureddine novi nur nuray nurcan nuri
nuriye nursel nurten nurul nynke nyoman obinna odette odin okan oksana oktay olaf oleh oleksandr oleksandra olena olga
olha olive oliver olivia ollie olufemi olumide oluwaseun omar omer onno onur oona orhan osama oscar oskar osman otis
otto ouafa oumaima oussama owen oya ozan ozge ozgur ozlem paige pam pamela paola parisa parveen parvin pascal pascalle
pasquale pat patience patricia patrick patsy patty paul paula paulien paulina pauline paulus pawel pearl pearlene peer
peggy pelin penelope penny percy peter petra petronella petrus phil philip philippa phoebe phyllis piet pieter
pieterje pieternel pieternella pietje pietro pim pinar ping pinky piotr pip pleun pooja poonam poppy prakash pranav
prasad pratik precious preeti prem priscilla priya priyanka prudence puck puja punam purnama putri putu qasim quentin
quincy quinn quinten quinty raban rabia rachel rachid rachida radha radjen radjesh radoslaw rafael rafal rahima rahma
rahul raj raja rajan rajesh rajiv raju rakesh ralf ralph ram ramazan ramesh ramon ramona ramses rana randall randy
rania ranjit raoul raphael rashid rashida rashmi ratna ravi ray raymond razia rebecca regina reginald regula rein
reinder reinhard reinhilde reinier reinout rekha rem rembrandt remco remi remy remzi renata renate rene renee renske
renuka reshma resi resul retno reto rex reyhan reza rhiannon rhoda rhona rhonda rhys ria rian rianne rica ricardo
richard richelle rick ricky rico rida rie riekie riemer rien rienk riet rietje rifat rik rika rikkert riley rima rina
rini rinske rinus rishi rita riyad riza rob robbert robbie robert roberta roberto robin robyn rod roderick rodney roel
roeland roelie roelof roelofje roger rohan rohit roksana roland rolf rolien romain roman romana romee romeo romy ron
ronald ronan ronja ronnie ronny roos roosje rory rosa rosalie rosalind rosalyn rosamund rosanna rosanne rose rosemarie
rosemary rosie roswitha rowan rowena roxanne roy royce ruben ruby rudi rudolf rudolph rudy rufus ruhi rukhsana rukiye
rukmini rupa rupert ruslan rutger ruth ruud ruurd ryan ryszard saad saadia saar saartje saba sabah sabiha sabina
sabine sabri sabrina sade sadia sadie sadik safa safae safia safiye sahar sahra said saida saira sajid sakina salah
salih saliha salim salima sally salma salman salwa sam samantha samet sami samina samir samira samiya samuel sana
sanae sandeep sander sandra sandy sangeeta sania sanjay sanjeev sanna sanne santosh sara sarah sari sarinah sarita
sascha saskia satish savita scarlett scott sean sebas sebastiaan sebastian sebastiano seda sedat sefa segun sehnaz
selam selcuk selim selin selina selma semere semiha semra senem senna serap sercan serdar serena serge sergio serhat
serife serkan serpil servaas seth seun seval sevda sevgi sevil sevim sevinc seyma shabana shabnam shahid shahida
shahnaz shaila shaista shakil shakila shane shanice shankar shannon shanti sharda sharmila sharon shaun shazia sheetal
sheila shelley sherida sheryl shila shirin shirley shirwan shobha shreya shyam sibel sieb siebe siebren siem siena
sierd sies siets sietske sifra sigrid siham sil silke silvester silvia silvie simon simone sina sinan sinead siobhan
sioux siswanto sita siti sjaak sjaan sjaantje sjef sjoerd sjoerdje sjon sjors sjouke slamet slawomir smita soad sobia
soekarno soenita sofia sofiane sofie sohail sohayb solange solomon songul sonia sonja sonny sophia sophie soraya souad
soufiane souhaila soukaina soumaya sri stacey stan stanislaw stanislawa stanley steef stef stefan stefania stefanie
stella stephan stephanie stephen sterre steve steven stewart stijn stuart subhash sudarmi sudha sue sugeng suhail
suharti sukarno sukru sulastri sulejman suleyman sultan suman sumaya sumeyye sumiati sunil sunita suparti suprapto
suraj surati suresh surinder surya susan susanna susanne susanti sushila sutrisno suus suzan suzanna suzanne suze sven
svenja svetlana swati sybil sybren syed sylvester sylvia sylvie sylwia sytske szymon taco tadeusz taha tahir tahira
tamar tamara tammo tania tanja tanya taoufik tara tarek tarik tariq taslima tatiana tayfun tayyab tayyip ted teddy
temitope terence teresa terry tesfaye tess tessa tessel teun teunis thea thelma theo theodoor theodora theresa therese
theresia thies thijs thirza thom thomas thora thuy tia tibor tieme tien tiffany tijmen tijn tilda tilly tim timo timon
timothy timur tina tine tineke tini tinie tinus tiny titia titin titus tjeerd tjitske tobias toby tolga tom tomasz
tommy ton tonia tonnie tonny tony toon toos toosje torben touria tracey tracy trees treesje trevor trijn trijntje
trinette trix trixie trudie trudy truida truus truusje tuba tugba tugce tuncay tunde turan turgay turkan tuti tycho
tyler tyrone ubbo ufuk ugur ulrich ulrike uma umar umit umut ursula usha usman valentijn valentina valentyna valerie
vanessa vasile vedat veli vera verena verity verona veronica veronique veysel vic vicky victor victoria vienna vigo
vijay vikas vikram viktor viktoria vimla vinay vince vincent vinod viola violet virginia vivian vivien vivienne vlad
vladimir volkan volodymyr waclaw wafa wahid wahyu waldemar walid wally walter wanda waqar ward warren warsha wasim
wassim wati wayan wayne wei welmoed wendela wendy werner wesley widya wiebe wiebke wieger wieneke wies wieslaw
wieslawa wietske wiktor wiktoria wil wilbert wilco wilfred wilhelm wilhelmina wilhelmus will willem willemien
willemijn willemina william willie willy wilma wilson wim wina winfried winifred winnie winsome winston wioletta
wladyslaw wlodzimierz wojciech wout wouter wubbo wybe wytske xander xandra xavier xia xiao yahya yakup yalcin yamina
yan yanti yanto yara yasemin yash yasin yasir yasmin yasmina yasmine yassin yassine yassir yavuz yaw yelena yeliz
yentl yeter yetunde yigit yildiz yilmaz ying ynte yoeri yolanda yolande yong yoran yorick yoshi younes youness younis
youri yousef yousra youssef yu yuki yuksel yulia yuni yunus yuri yusra yusuf yvar yves yvette yvonne zafer zahid
zahida zahir zahra zainab zakaria zakia zara zarina zbigniew zdzislaw zeger zehra zeki zekiye zelda zerrin zeynep
zineb zita zoe zoey zofia zohra zouhair zubaida zubair zuhal zulfiya zuzanna zwaantje
`

export const SURNAMES = `
aalbers aalders aarab aarsman aarts abbott abdi abdoellah abdullahi abma abrahams acar achahbar achbar achterberg
adams adamson adan adcock adriaanse adriaansen adriaens aerts afshar agrawal aguilar ahern ahmadi ainsworth ait aitken
akbar akdag akgul akin akkerman aksoy aktar aktas akyol alami alaoui albayrak albers alberts aldenkamp ali alkema
allan allen allison allouch altun alvarez amerongen amhali amrani anderson andrews andriessen anker ansari appelman
arab aras archer arends arens arikan armstrong arnaert arnold arslan arthur arts asante asaruddin ashton aslan
asselbergs assen ates atkins atkinson austin avci awuah ayaz aydemir aydin ayhan aziz azzouzi baan baars baas
babayigit bachiri backer backx badal baert baghdadi baig bailey baird bajwa baker bakkali bakker bakkers bal balci
baldew baldewsingh baldwin balk balkan banerjee banks bannister baran barber barendregt barends barendse baris barker
barlow barnes barnett barr barrett barry bart bartels bartlett barton basaran baskaran bastiaansen baten bates bax
baxter bayrak bayram beattie beck beeckman beek beekman beeks beerens beers begum beijer bekker bekkers bektas beld
belhaj bell bellekom benaissa benali benhaddou bennani bennett benoit benschop benson berends berendsen berg bergen
berger bergh berghuis bergman bergsma berkane berkel berkhout berkum berry bervoets besselink beukers beumer beuving
bevan bezemer bhagwandin bhatt bhatti bierens biharie bijl bijlsma bijman bilgin bingol binnendijk bird birol bishop
blaauw black blackburn blake blanken blankenstein blankers bleeker bleijenberg bloem bloemen blok blokland blom
blommers boekel boelens boer boere boeren boerma boers boersma boetet bogaard bogaards bogaert bogaerts bolton bond
bonte boogaard boogaert boom boon boonstra booth bos bosch boschman bosma bosman boss bot bouali bouazza bouchiba
boudhan boukhari boulahrouz bouma bouman boumediene bourne boussaid boutaher boutkabout bouwens bouwman bouzidi bowen
bowman boyd boyle bozkurt braak braam bradley bradshaw brady brands brandsma brandt braun bredius breedveld brennan
breukelen breukers breur brewer briggs bright brink brinkman broeckx broek broekhuizen broekman broers bronkhorst
brooks brouwer brouwers brown bruce bruggeman bruggen brugman bruijn bruijns bruin bruins bruinsma bryan bryant
buchanan buckley budak bui buijs buis buitenhuis bulut bunschoten burgers burgess burggraaf burke burns burrows burton
buskens butler butt buuren buurman byrne cakir callaghan cameron campbell carpenter carr carroll carter cartwright
celik cetin ceylan chaara chadwick chamberlain chambers chandler chaouch chapman charlton chaudhary chaudhry chedi
cherradi choudhury chowdhury cicek cinar claassen claes claessens claeys clark clarke clayton clement clements
clootwijck coenen colak cole coleman coles colijn collier collins connolly connor conway cook cooke coolen cools
cooper coppens corbett cornelissen coskun costello coster couperus cox craenen craig cramer crawford cremers crijns
croes cross crossley cunningham curtis cuypers czajka daalen daamen daems dahmani dahou dale dalton daly dam daniels
daoudi davenport davey davidson davies davis dawson day dean deckers declercq decock deconinck degroote dekker dekkers
demeyer demir demirbas demirci demirel demmers deng deniz dennis depauw derks derksen desai desmet deursen devlin
devos dewit dewulf dhillon dhondt diallo dias dickinson dickson diepen diepenveen dieren dijk dijkema dijkhuis dijkman
dijkshoorn dijksma dijkstra dijs dikmen dinc dinther diouf dixon dobson docherty doekhi doerga doesburg dogan dogru
doherty dol donaldson donders dongen donk donker donnelly dool doorn doornbos dorst dougherty douglas doyle draaijer
dreesen driel driessen driscoll drost drummond duarte dubbeld dube dubois duffy duijn duijvestein duin duinen duits
dullaert duman duncan dunn dupont durak durmus dursun duyar duynstee dyer eaton ebbers eck edelman edmonds edwards
eekelen eerden effting egan egmond eijk eijkelenboom elburg elderen elfassi elferink elliott ellis elouali elsenaar
elshof elzinga emery ende engel engelen engels enthoven erdem erdogan eren ergin ergun erkan erol erp ersoy ertas es
esen essaidi essen ettalhaoui evans evers everts evertsen faal faassen faber fadel faridi farooq farouk farrell
faulkner feenstra fenton ferguson fernandes fernandez ferreira fikkert fikri filali finch fisher fitzgerald fleming
fletcher flynn fokkema fokkens fontein forbes ford forster fortuin foster fowler fox francis franken fransen franssen
fraser frederiks freeman frijns frost fuller gaal gajadhar gajda gallagher ganesh ganga ganpat garcia gardiner gardner
garg garner garrett geelen geerts geertsma geffen gelder gent george gerards gerrits gerritse gerritsen geurts ghosh
gibbons gibbs gibson giesbers giesen gijsbers gijsen gilbert giles gill gils glover goddard godfrey goedhart goethals
gomes gonzalez goodman goodwin goor goos goosen goossens goovaerts gordon goudriaan gough gould gowda graaf graaff
graafland graham grant gras graves gray greef green greenwood gregory grewal griffin griffioen griffiths groen
groenendijk groeneveld groenewegen groenewoud groot groothuis groothuizen gruijters guijt gul guler gulsen gultekin
gundogdu gunduz guner gunes gungor gupta gurbuz gutierrez guven haagsma haak haakman haan haandrikman haar haas haddad
haddou hadri hagen haitsma hajji hakvoort hale hall hamdaoui hamer hamidi hamilton hammami hammond hanafi hancock
hanegraaf hanson hanssen haq haque harding hardy harmsen harmsma harper harris harrison hartley hartman hartog harvey
hassani haverkamp haverkort hawkins hayes haynes heath heemskerk heer heerden heeren heeres heesakkers heide heiden
heijden heijmans heijnen hekman helden hellings helmond hemert henderson hendrickx hendriks hendriksen hendrikx
henneman henry herbert hermans hermsen hermus hernandez herwijnen hesselink heukelom heusden heuvel heuvelman hewitt
heylen hicks hiemstra higgins hilgers hill hilton hobbs hodges hodgson hoek hoeks hoekstra hoeve hoeven hoevenaars
hofman hofstede hofstra hogan hogendoorn holden holkamp holland hollander holloway holmes holt holtrop homan hoof
hoogenboom hoogendoorn hoogeveen hoogland hooijer hooper hopkins hoque horn horst horton hosein hossain houben
houghton houssein hout houten houtman houwelingen hovens howard howarth howe howell howells huang hubers huberts
hudson hughes huijbregts huijgen huijsmans huisman huizen huizinga hulshof hulst hummel humphreys humphries hunt
hunter hurk hurst hussain hussaini hutchinson idrissi ihaddouyan inal inan ingen ingram iperen iqbal irving isik islam
ivanov ivanova iyer jaarsma jablonski jackson jacobs jadav jager jagernath jain jairam jamaa james jankie jankowska
jankowski jans janse jansen jansens jansma janssen janssens jarju jarvis jaspers jaworski jenkins jennings jha jhinkoe
jibodh johnson johnston jole jones jong jonge jongeling jongeneel jongh jongman jonker joosten jordan joshi joyce
jurgens juszczak kabbaj kadi kahraman kalkman kalloe kamara kaminska kaminski kamp kampen kamphuis kamps kanhai kaplan
kapoor kappert kara karaca karadag karagoz karakas karakaya karaman karatas karels karimi kartosen kartowidjojo kasem
kaspers kaszuba kaur kavak kavanagh kay kaya kayhan kaymak keating keijzer keita keizer kelly kemp kempen kemper
kendall kennedy kenny kent kerkhof kerkhoven kerr kerssen kersten kesgin kessel keulen keuning khalil khan khatun
khoury kieft kieviet kikkert kilic kilinc king kirby kirk kisoensingh klaassen klaver kleijn klein klerk klinkhamer
klomp kloosterman knight knol knoops knoppers koc kocak koeman koenders koenen koning konings kooij kooijman koole
koolen koolhaas koopman koopmans koppen korpershoek korte kortekaas korver koster kosters kowalczyk kowalska kowalski
kozlowska kozlowski kraaijeveld kraan krabben kramer kramers kraus kremer kreuger krijger krishnadath krishnan kroes
krol kromopawiro kroon kruger kruijf kruijff kruijt kruis kruns kucuk kuijpers kuijten kuiper kuipers kuit kumar kurt
kurvers kuyper kwakman kwarteng kwiatkowski laan laar laarhoven laat lachman lagendijk lageveen lahlou lakhani lal
lamb lambers lambert lamers lammers lamore lamrani landman lane lange langen langerak lankhorst lauwers lawrence
lawson lazar leach lee lees leeuw leeuwen leijten lemmens lenaers lenaerts lensen lent leonard lester lewandowska
lewandowski lewis li liang lier lieshout lievaart lievens ligtenberg ligthart lijten lim lindeman linden linders
lindsay linnebank linssen liu lloyd loenen lommers loo looij looman loon loos lopes lopez lorreijn louwerse lowe
lubbers lucas luijendijk luijten luiten luttikhuis luyten lynch lyons maas maassen maat macdonald mackay mackenzie
maclean macleod maddoe maes maguire mahabier mahadew mahajan mahendra mahmood mahmud mahoney mak makhloufi malhotra
malik mallens mandemakers manders mangal mangroe mann manning mansveld manuhutu manusama marceron maris marsh marshall
marten martens martin martinez mason masood massey mast matoel matthews matthijssen matulessy maurik maxwell mazur
mazurek mccarthy mccormick mcdonald mcgrath mcgregor mcintosh mckay mckenna mckenzie mclaughlin mclean mcleod mcmahon
mcnally mcnamara meer meerman meeuwsen mehta meijer meijers meijs meinders melis melissen memon mendes mendoza mens
mensah mensink merkx mert mertens mes mesbah mesman metcalfe metin meulen meulenbelt meulendijks meulman meurs meyer
mian michiels middelkoop middleton mierlo mil millar miller mills milne mishra mitchell moens moerkerk mohamed
mohammed mohan mol molen molenaar molenaars mooij mook moor moore morabet moran moreno morgan morley morris morrison
morton moss moussaoui mukherjee mulder mulders mullen muller munnik munster murat murphy murray mutlu myers
naaktgeboren nagel nair nandoe narain nash nasr naylor nazari ncube ndiaye neal neijenhuis nelissen nelson newman
newton ngo nguyen nicholls nicholson nieboer niehof nierop nieuwenhuis nieuwenhuizen nieuwkerk nijhof nijhuis nijland
nijman nijssen nikolov nixon noble nolan noordam noordhoek noort noot norde norman norris norton nowak nowicki nuijten
nwosu nys obi obrien ochieng oconnell oconnor odonnell oduya oennen oever offermans okafor okeke olde oldenburg oliver
olsthoorn olszewski olthof ommen ommeren onal oneill oner oomen ooms oosten oostendorp oosterhout oosterhuis
oosterwijk oostrom oostveen opper orsel os osborne osei osman otten ottens ouahbi ouali ouchan oudewater oudshoorn
oulad overbeek overdijk overmars owen owens owusu ozcan ozdemir ozdogan ozer ozkan ozturk paans paardekooper padmos
page palmer pals panhuis park parker parkes parry parsons pastoor paszek patel pater paterson pathan patterson
pattinasarany paul paulissen pauw pauwels pavert pawlak pawlowski payne peacock pearce pearson peek peerenboom peet
peeters pereira perera perez perkins perry peters petersen pham phillips pickering piek pieters pieterse pietersen
pijnenburg pillai pinas pinto piotrowski plat ploeg pluijm poel poelman pol polat pols pool poole poot pope popescu
porter post postma potman potter potts powell power pranger prasad pratt preston price prins pritchard pronk putten
quinn quist qureshi raaijmakers rachidi rademaker rademakers radstake rafiq rahimi rahman raja rajput ramadhin ramaker
ramdas ramdin ramdjan ramkhelawan ramlal ramos ramsaran ramsay rana randall rao rashid rathod ratnam reddy reed rees
reeves regan regelink rehman reid reijnders reijnen reijntjes reilly reinders remmers renes rensen resodikromo reus
reynolds rezai rhodes ribeiro rice richards richardson ridder riemersma rietveld rijken rijkers rijn rijnders rijsdijk
riley rippey ritchie ritsema rivera robben roberts robertson robinson robson rodrigues rodriguez roebroek roelofs
roelofsen roest rogers roijen rombouts romeijn rooij rooijen roos roosendaal roosmalen rose ross rossum rosyada
rouwenhorst rowe rowley rozema rozendaal ruijter ruiter russell rustam rutgers rutkowski rutten ruyter ryan saadi
saddal safi sahin sahni sajid saleh salhi salman samson sanders sanderson santen santos sardjoe sari saridjo sarkar
sarr sas saunders schaap schaft schaik schalk scheepers scheer scheffer schelling schenk schepers schepper
scherpenzeel schilder schilt schiltman schippers schmidt schoenmaker schoenmakers schofield schols scholte scholten
scholtens schoon schoonhoven schot schouten schrader schram schreuder schreurs schrijver schrik schroder schuiling
schuit schulten schut schutte schuurman schuurmans scott seegers segers sen sengers serne serrano sevinc shah shaikh
sharma sharp sharpe shaw sheikh shepherd sheppard sheridan shetty shrestha siddiqui sidhu siebers siemons sijbers
sikorski silva simmons simons simpson sims simsek sinclair singh singleton sital skinner slaats slager slagter slater
sloot slot sluijs sluis smeets smets smid smit smith smits smulders snel snijder snijders snoek snow soekhoe soekimin
soemowidjojo soest somers sonneveld sowah soylu spaans speelman spencer spierings spijker spronk staal stam stanley
stassen steeg steele steen steenbergen steenis steffens stege stegeman stephens stephenson stevens stevenson steward
stewart stiekema stienstra stoffels stok stokes stokman stone stoop stoops storey stott stouten straaten strating
stuart stuivenberg stuiver suleiman sullivan sultan summers suparman surjadi susilo sutherland sutton swart swift
swinkels sykes szymanska szymanski tahapary tahiri takken talbot talsma tan tanaka tangelder tariq tas taylor teeuwen
tekin telgen terlouw terpstra teunissen thapa theunissen theuws thijssen tholen thomas thomassen thompson thomson
thornton thorpe thys tiel tielemans tiemens til timmer timmerman timmermans tjon todd tol tolsma tomlinson toorn topal
toprak toure touzani townsend tran traore trommelen tucker tuijn tuin tuinstra tuncer turan turk turkmen turnbull
turner tyler ucar uddin uden uijl uijttewaal uitdehaag uittenbogaard ulrich uludag umaru unal ural uslu usman uyar
uysal vaart valk valkenburg vandamme vandenberghe vanderlinden vandevelde varga vargas vaughan veen veenstra veer
veerman veld velden veldhuis veldhuizen veldkamp velthuis velzen ven venema verbakel verbeek verberne verboom
verbruggen verburg vercammen verdonk vereijken verhaar verhagen verhees verheij verheijen verhelst verhoef verhoeff
verhoeven verkade verkaik verkerk verlinden verma vermaas vermeer vermeij vermeiren vermeulen verschuren verschut
versluis versteeg versteegh verstraete verstraten vervoort verweij verwey vieira vincent vink vis visscher visser
vissers vliet vlug vogel vogelaar vogels volkers vonk voogt voort vos vosselman vreeswijk vriend vriens vries vrolijk
vroom vuuren waal waard wachter wade wagenaar wahid walker wallace wallis walraven walsh walstra walters walton wang
ward warmerdam warner warren wassenaar waters watkins watson wattimena watts wauters weaver webb weber webster weerd
weert weijden weijers welch welling wellink wells wendel werf werkman wessel wessels west westerhof westerman
westerveld westra wever wezel wheeler whelan white whitehead whitehouse whittaker wibowo widjaja wiegers wiel wielen
wierda wiersma wiggers wijk wijnen wijngaarden wijs wilde wildeboer wilkins wilkinson willems willemse willemsen
willemstein williams williamson willis wilmink wilms wilson winden winter winters wisniewska wisniewski wit
wojciechowski wojcik wolf wolff wolterink wolters wolzak wong wood woods woodward wouda woude wouters wozniak wright
wu wullems wulp wuyts wyatt yadav yahia yalcin yaman yang yates yavuz yazici yen yildirim yildiz yilmaz young yousfi
yuksel yusuf zaal zaidi zaman zanden zandstra zandvliet zanten zeeuw zegers zengin zerouali zhang zhao zhou zielinska
zielinski zijl zijlstra zoest zondervan zouhri zuidema zuijlen zwaan zwanenburg zwart zweers zwiers
`
