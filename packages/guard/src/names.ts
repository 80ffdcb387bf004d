/**
 * Given names and surnames common in the Netherlands, Belgium and the United Kingdom, of every origin found there,
 * written down for this package. Folded: small letters, no accents. One list each, so that origin makes no difference.
 */
export const GIVEN = `
aad aaf aafje aagje aaliyah aaltje aaron aart abbas abbie abdel abdelaziz abdelhak abdelkader abdelkarim abdellah
abdelmajid abdi abdirahman abdou abdul abdullah abdulrahman abeba abel abena abigail abimbola abla achmed achraf ad
adaeze adam addison ade adebayo adem adil adjoa adnan adriaan adriaantje adriana adrianus adrie aert afra afsana afua
agatha agnes agneta agnieszka agung agus ahmad ahmed ahmet aicha aida aiden ailsa aisha aissa ajay akash akif akosua
akram akua akwasi alana albert alberta alberto albertus alessandro alessia alex alexander alexandra alexis alfons ali
alia alice alicia alicja alida alie alien alina aline alisha alison alistair aliya allan alper alphons altan alwin
alwine alyssa ama amadou amaka amal amalia aman amanda amar amara ambar amber amelia amelie amin amina aminata amine
amir amira amit amma amrita amy ana anais anand anass anastasia anastasija andi andre andrea andreas andrei andrew
andries aneek aneta angela angelina angelique angelo anggun angharad angie ani anika anil anisa anita anja anjali
anjenie anjum anke ankie ankur anky ann anna annabel annabelle anne annechien anneke annelieke annelies anneloes
annelot annemarie annemarieke annemart annemiek annemieke annet annette annie annika anouar anouk anoush ans anthonie
anthony antje antoinette anton antonella antonia antonie antonius antony antoon anwar anya aoife arash archie aria
ariadna ariana ariane arie ariejan ariel arif arjan arjanne arjen arjun arlo arnaud arne arno arnold arnoud aron
arslan art arthur artur arun arzu asad asha asher ashley ashok ashraf asif asiya asma assia aster astrid athena atif
atilla aubrey audrey august auke aurelia aurora austin ava avery avinash axel aya ayaan ayan ayden aydin ayesha ayla
aylin ayodele ayoub ayse aysegul aysel ayten ayu ayub azad azadeh aziz aziza azra babatunde babette badr bahar bahija
bailey baljit balthasar bambang baran barbara barend baris barnaby barry bart barta bartholomeus bartosz bas basma
bastiaan bastian batoul beatrice beatrijs beatrix beatriz beau becky behrouz bekir belgin bella ben benjamin benny
bente benthe bentley bep beppie berat berend berk berkan bernadette bernard bernardus bernice bernie bert bertha
bertie bertina bertjan bertram bertus beryl bess beth bethany betje betsie betsy bettie betty beverley beyza bharat
bianca bibi bilal bilge bilkis bill billy binta birgit bjorn blaine blake blessing bo boaz bob bobbie bobby bodhi
bogdan bogdana bogumila boguslaw bonita bonnie boris boudewijn bouke boushra bowie boyd bozena brad bradley brady
brahim bram brandi brandon brecht brechtje brenda brendan brent bret brett brian brianna bridget brigitte britt
brittany brock bronte bronwen brooke bruce bruno bryan bryce bryn bryony budi bulent burak burcu busra cahyani caitlin
caja caleb callum calvin cameron camiel camilla camille canan candice cansu caoimhe cara carel caren carice carin
carina carl carla carlijn carlo carlos carmen carol carola carole carolien carolina caroline carolyn carrie carsten
carter carys cas casey caspar casper cassandra cassie catalin catalina cathal catharina catharinus catherine cathy
cato catrijn catriona cecile cecilia cedric cees celeste celia celina celine cem cemal cemile cengiz ceren ceri ceylin
cezary chad chadia chaima chaimae chan chandra chandrika chantal chantelle charel charlene charles charley charlie
charlotte chelsea cheryl chester chetan cheung chiara chidi chin chinedu chioma chloe choukri chris christa christabel
christel christen christiaan christian christianne christie christien christina christine christopher christy cian
ciara ciaran cigdem cihan cilia cindy claartje claire clara clare claudette claudia claus clazina clemens clementine
cliff clifford clint clive clyde coba coby cock cody coen cokkie cole colette colin colleen comfort conchita connie
connor conny conor constance constantijn cor cora coralie cordelia corey corien corina corine corinna corinne corne
cornelia cornelie cornelis cornell corrie corry cory cosmo costel courtney craig crispin cristian cristina cruz curtis
cynthia cyril czeslaw daan daantje dacian dagmar daisy daiva dakota dale damian damien damla damon dana dani daniel
daniela danielle danique danny dante danut danuta daphne darcey darcy daria dariusz darla darlene darrell darren darya
daryl dave david davina dawn dean debbie debora deborah declan deepa deepak deirdre delia delilah della delores
delphine delroy delyth demetrius demi demir demy denise deniz dennis derek derkje derrick derya desiree desmond desta
devi devon dewanand dewi dex dexter dhiraj dian diana diane dianne diantha dick diede diederik diego dieke dien
dieneke dieter dieuwertje dik dilan dilara dilek dilip dimitar dimitri dina dinah dineke dinesh dingeman dini dionne
dirk dirkjan dirkje dita divya djoko dogan dogukan dolf dolly dolores domenico dominic dominick dominique don donald
donna donya doortje dora doreen dorian dorien dorine doris dorota dorothea dorothy dorus doug douglas dounia doutzen
douwe dragan drew dries driss duco dudley duncan dustin duuk duygu dwayne dwight dyfan dylan earl easton ebbe ebe ebru
ece ecem ed eda eddie eddy eden edgar edita edith edmund eduard edward edwin edyta eefje eelco eelke efe effie efua
egbert egberta eileen eilidh eira ekaterina eko ekow ela elaina elaine elanur elara eleanor elena eleonora elham eli
elian eliana eliane elias elif elijah elin eline eliot elisa elisabeth elisabetta elise elizabeth elize elke ella elle
elleke ellen ellie elliot elliott ellis elly elma eloise els elsa elsbeth else elselien elsie elske eltje elton eluned
elvira elwin elzbieta emanuel emanuela emeka emel emerson emery emiel emil emilia emilie emilis emily emin emine emir
emma emmanuel emmeline emmy emrah emre endang enes engbert engin enid ennio enno enrico eoin eray ercan erdal erdem
eren erhan eric erica erik erika erin erkan ernest ernst erol errol ersin ertan ertugrul erwin esen eser esi esma esme
esmee esmeralda esra esteban esther ethan ethel eugene eugenia eugenie eunice eva evan evangeline evelien evelijn
eveline evelyn everett evert evertje everton evi evie evren evy ewa ewan ewout eyup ezgi ezra faas fabian fabienne
fabio fadi fadila fadime fadma faduma fadumo fahd fahim faisal faith faiza fanny farah fareed farhad farid farida
faris farrukh farzana fatih fatiha fatima fatma fatna fatos fatoumata fawzia fay faye faysal fayza febe fedde federico
feike felicia felicity feline felix femi femke fenna fenne fenny ferdi ferdinand ferenc fergus ferhat feride fern
ferry fethi fevzi feyza fie fieke fien fiene figen filip filippo filiz finlay finley finn fiona fionnuala firat
firdaous fitri fleur flip floor floortje flora florence florentina florentine florian florin floris florrie foekje
fokke fokko folake folkert folkje fouad fouzia frances francesca francesco francien francine francis francisca
franciscus franck frank franka frans fransje franz fred freddie freddy frederick frederik frederika frederike
frederique fredrik fredrika freek freerk freida freya frida frieda frits fritz frouke froukje fuat funda funke funmi
furgel furkan gabor gabriel gabriela gabriella gabrielle gail galina ganesh gareth garry gary gaurav gavin gayatri
gediminas geert geerte geertje geertruida geesje geeta gemma genevieve geoff geoffrey george georgi georgia georgina
geraint gerald geraldine gerard gerarda gerardus gerben gerbrand gerda gerdien gerhard gerhardus gerlinde gerlof
germaine gerrie gerrigje gerrit gerritje gerry gert gertie gertjan gertjo gertruda gertrude gerwin gethin gezina
gheorghe ghislaine ghita ghizlane giel gijs gijsbert gijsberta gijsbertus gilbert giles gillian gina gineke giovanna
giovanni gisela gita gitta giulia giuseppe gizem gladys glen glenda glenn glenys gloria glynis glynn godelieve
godfried gokhan goodness gopal goran gordon gosse govind grace gracie graeme graham grainne grant grazyna greet
greetje greg gregor gregory greta gretel gretha grietje griffin grzegorz guido guinevere gul gulay gulcan gulhan
gulsen gulsum gulten gunawan gunay gurpreet gustavo guus guusje guven gwen gwendolyn gwilym gwyneth gwynne habib
habiba hacer hadi hadijah hafid hafida hafsa haije haile hailey hajar hakan hakim hakima halil halima halina hamid
hamida hamish hamza hana hanan hanane hanife hanna hannah hanne hanneke hannelore hannes hannie hans hansje hari
harish harjit harlow harm harmen harmke harmpje harold harper harpreet harrie harriet harrison harry harvey hasan
hassan hatice hatim hattie hayat haydar hayley hayriye hazel heather hector hedde hedwig hedy heidi heiltje hein
heleen helen helena helene helga hema henderika hendra hendrawan hendrien hendrik hendrika hendrikje hendrikus henk
henkjan hennie henny henri henrica henriette henrik henrike henry henryk herbert heribert herman hermanus hermien
hermina hessel hester hettie hetty hicham hidde hielke hikmet hilal hilary hilbert hilda hilde hilke hillechien hilly
himanshu hind hiroshi hiske hodan hollie holly horace houda houria howard hristo hubert huberta hubertina hubertus
huda hugh hugo huib huibert hulya huma humphrey huong huseyin husna hussain hussein hyacinth hyltje iain ian ibrahim
ibtisam ibtissam ida idris idsert ieke ietje ifeoma ifrah ignacio ignatius ihsan ike ikechukwu ikram ilham ilhan
iliana ilias ilinca ilja ilker ilknur ilona ilse imad iman imane imani imke imogen imran imtiaz ina inas indah indra
indu indy ineke ines inge ingeborg ingrid intan ioana iolo iona ipek irem irene irenka irfan irina iris irma irwan isa
isaac isabel isabella isabelle isaiah isha ishaan isla ismael ismail ismet isobel issam iulia ivan ivana ivar ivelina
ivo ivonne ivor ivy iwan iwona izaak izabela jaap jaapje jacco jace jacek jacinta jack jackie jackson jaclyn jacob
jacoba jacobus jacomina jacqueline jacques jada jade jadranka jadwiga jagoda jaimie jaimy jake jakob jalal jama jamal
james jameson jamie jamila jan jana jane janelle janessa janet janice janie janina janine janna janne janneke jannes
jannetje jannie janny jans jansje jantien jantina jantine jantje janusz jared jarno jaro jaroslaw jarvis jasmijn
jasmin jasmine jason jasper jaspreet javier jawad jax jaxx jay jaya jayda jaydee jayden jayesh jaylin jaylinn jayne
jean jeanet jeanette jeanne jeannette jeff jeffrey jelena jelle jelmer jeltje jeltsje jemima jen jenna jennie jennifer
jenny jens jenson jente jentje jeremy jermaine jerney jeroen jerome jerrel jerry jerzy jesse jessica jessie jesus jet
jetske jette jetty jikke jildou jill jilles jim jimmy jin jinte jinthe jip jitse jitske jitze jo joan joana joanna
joanne joaquin job jobien jochem jodie jody joe joel joelle joep joey johan johanna johanneke johannes john johnny
joko jolanda jolande jolanta jolie jolien jolijn jolt jonah jonas jonathan joni joop joos joost joran jordan jordi
jordy jorg jorge jorien jorik jorinde joris jorn jorrin jorrit jort jos jose josefien josefina joseph josephine joset
josette josh joshua josiah josie josine jouke joy joyce jozef jozefa jozsef juan juanita jude judith judy jules julia
julian juliana julie julien juliet juliette julio julita julius juna jurgen jurgita jurjen jurre jurriaan jurrian
justin justine justyna jutta juul jyoti kaan kaat kabir kadir kadriye kai kaj kalpana kamal kamil kamila kamla kara
karan kareem karel karen karien karim karima karin karina karl karla karlijn karolien karolina karst kartika kartini
kasey kasper katarzyna kate katelin katelyn katharina katherine kathie kathleen kathryn kathy katie katinka katja
katrice katrien katrijn katrina kavita kay kaya kayla kayleigh kayra kazim kazimierz keano keanu keeley keira keith
kelly kelsey kemal ken kenan kendra kenji kenneth kenny kerem kerry kerstin kevin khadija khadijo khadra khaled khalid
khalida khalil khan kian kick kieran kiki kim kimberley kimberly kiran kirsten kirstin kirsty kishan kishore kitty
kjeld kjell klaas klaasjan klaasje klara klarinda klaske klaus klazien knox koen koenraad koert kofi kojo komal koos
koray kourosh kries krijn kris krishan krishna kriss krista kristel kristen kristian kristien kristijan kristina
kristine krystal krystian krystyna krzysztof kubra kuldeep kumari kunal kurt kwabena kwaku kwame kwasi kyan kyano kyle
kylian kylie kyra lacey lachlan lacy lahcen laila lakshmi lalita lamar lamberta lambertus lamia lammert lammie lamyae
lan lana lara larbi lars lasse laszlo latifa latoya laura laurel lauren laurence laurens laurent laurie lawrence layla
layton lea leah leander leanne lech leen leendert leendertje leentje lei leighton leila leilani leland lena lenie lenn
lennart lennie lennon lennox lenny leo leon leona leonard leonardo leonardus leonie leonora leontien leopold leroy les
lesley leslie lestari lester leszek leticia levi lewis lex lexi leyla li lia liam lian lianne lida lidwien lidy lieke
lien lieneke lies liesbeth liese liesel lieselot liesje lieve lieven ligia lijsje lila lilian lilianne lilith lilla
lillian lillie lilly lily lin lina linda linde lindsay lindsey lineke linette linh linn linus lio lionel lisa lisan
lisanne lise lisette lisse liv livia liz liza lizette lizzy llewellyn lloyd lodewijk loek loekie loes lois loiza lola
lonneke lore lorenzo loretta loris lorna lorraine lot lotte lottie lou loubna louie louis louisa louise loulou loura
lourdes louwrens lowie lowik lowri lubbert lubna luc luca lucas lucia lucian lucie lucien lucille lucinda lucy lucyna
ludmila ludo ludovic ludovicus ludwig luigi luigia luis luit luka lukas lukasz luke luna lutfi luther lutske luuk
lydia lyle lynda lynette lynn lynne lynsey maaik maaike maarten maartje maas mabel mable machteld maciej maddie
madeleine madelief madeline madison mads mae maeve magda magdalena maggie magnus mahdi maheen mahesh mahir mahmood
mahmoud mahmut maik maike maikel maire mairi maisie maja malachi malak malcolm malgorzata malik malika malou mamadou
manal mandeep mandi mandy maneesh manfred manisha manoj manon mansoor mansour manuel manuela mara marc marcel marcela
marcella marcelle marcia marciano marco marcus mardjan mareike marek mares margaret margareta margaretha margarita
margaux margit margje margo margot margreet margreeth margriet marguerita marguerite maria mariah mariam mariama
marian mariana marianne marie mariek marieke marielle marija marije marijke marijn marijs marike marilyn marina
marinelle marinka marinus mario mariola marion marisa mariska marisol marit marita maritza mariusz marja marjan
marjanne marjo marjoke marjolein marjolijn marjon marjorie mark marko marleen marlene marley marlies marlijn marloes
marlon marlou marly marnick marnix marrie marrigje marsha mart marten martha marthe martien martijn martin martina
martine martinus marvin marwa marwan mary maryam maryann maryse marzena mason massoud mateo mateusz mathew mathias
mathieu mathijs mathilda mathilde mats matt matteo mattheus matthew matthias matthieu matthijs mattie matz maud
maureen maurice maurits mauro mavis max maxim maxime maximus maxine mbarka mckenzie medina meena meera mees megan
meggie meghan mehdi mehmet mehrdad mehtap mei meike meindert meindertje meinou meirion mel melanie melchior melek
meliha melike melina melissa melle melvin menno mercedes mercy meredith merel merijn merle merlene merlijn merlin mert
merve meryem mesut metin meysa mia micah micha michael michaela michal micheal michel michele michelle michiel mick
mickey mieke mien miep mies miguel mihaela mihai mijntje mikai mikayla mike mila milan mildred milena miles milica
millicent millie milly milo milou miloud mimoun mina mindaugas ming minh minke minne minnie mira miranda mircea mirela
mirella mirjam miroslav miroslaw mirre mirthe mischa mitch mitchel mohamad mohamed mohammad mohammed mohan mohsin
moira mollie molly mona moncef monica monika monique monir montgomery moos morag morgan morris morven mostafa mouna
mounir mourad moustafa mubarak muhammad muhammed muhammet mukesh mulugeta mulyani mumtaz munir murat muriel musa
mustafa mustapha muzaffer myles myra myriam myrna myrthe myrthel nabil nabila nadeem nadia nadine nadir nadja naima
najat najib najiba nalan nalini namita nancy nanne naomi narendra nargis narin naseem nasira nasrin nassim nassira
natalia natalie natalya natascha natasha nathalie nathan nathaniel navid nazan nazanin nazia nazli nazmiye necati
neelam neeltje neha neil nel nele nelia nell nelleke nellie nelly nelson nenad nermin nerys nesrin nettie nevaeh
nevena neville nevin neziha ngozi nguyet nia niall niamh nicholas nick nicky nico nicola nicolaas nicolae nicole
nicolette nicoline nida niek niels nienke nigel nihat nikita nikki niklas nikola nikolai nilay nilgun nils nimet nina
ningsih nining ninke ninthe niran nisa nisha nita nitin nkechi nneka noa noah noe noel noelle noemi nolan noor noortje
nora norah norbert noreen norma norman noud nour noura nourdin noureddine nout nova novi nur nuray nurcan nuri nuriye
nursel nurten nurul nyla nynke nyoman obinna octavia octavian odette odin oene oisin okan oksana oktay olaf oleh
oleksandr oleksandra olena olga olha olive oliver olivia olivier ollie olufemi olumide oluwaseun omar omer onno onur
oona oran orhan orla orlando osama oscar oskar osman oswald otis otto ouafa oumaima oussama owen oya ozan ozge ozgur
ozlem pablo paddy padraig paige paloma pam pamela paola paolo parisa parker parveen parvin pascal pascalle pasquale
pat patience patricia patrick patsy patty paul paula paulien paulina pauline paulus pawel pearl pearlene pedro peer
peggy pelin penelope penny pepijn percival percy petar peter petra petronella petronilla petru petrus peyton phil
philip philippa philippine philomena philou phoebe phyllis pien piet pieter pieterje pieternel pieternella pietertje
pietje pietro pim pinar ping pinky piotr pip pippa pjotr pleun pleuntje pooja poonam popke poppy prakash pranav prasad
pratik precious preeti prem preston priscilla priya priyanka prudence puck puja punam purnama putri putu qasim quentin
quincy quinn quinten quinty quirine raban rabia rachel rachid rachida radha radjen radjesh radka radoslaw radu raf
rafael rafal rafferty rahima rahma rahul raj raja rajan rajesh rajiv raju rakesh ralf ralph raluca ram ramazan ramesh
ramon ramona ramses rana randall randy rania ranjit raoul raphael raquel rasa rashid rashida rashmi ratna raul ravi
ray rayan raymond razia razvan rebecca reece reggie regina reginald regis regula reid rein reina reinder reinhard
reinhilde reinie reinier reinout rekha rem rembrandt remco remi remy remzi renata renate rene renee renger rens renske
renuka reshma resi resul retno reto reuben rex reyhan reza rhian rhiannon rhoda rhodri rhona rhonda rhydian rhys ria
rian rianne rica ricardo richard richelle rick ricky rico rida rie riekie riemer riemke rien rienk riet rietje rifat
rijk rik rika rikkert rikste riley rima rina rini rinske rinus ripley rishi rita riyad riza rob robbert robbie robert
roberta roberto robijn robin robyn rocco rod roderick rodney rodrigo roel roeland roelie roelof roelofje rogelio roger
rohan rohit roisin roksana roland rolf rolien romain roman romana romee romeo rommert romy ron ronald ronan ronja
ronnie ronny roos roosje rory rosa rosalie rosalind rosalyn rosamund rosanna rosanne roscoe rose rosella rosemarie
rosemary rosetta rosie rosina roswitha rowan rowena roxanna roxanne roxy roy royce ruben ruby rudi rudolf rudolph rudy
rufus ruhi rukhsana rukiye rukmini rupa rupert ruslan rutger ruth ruthie ruud ruurd ruxandra ryan ryszard saad saadia
saar saartje saba sabah sabiha sabina sabine sabri sabrina sade sadia sadie sadik safa safae safia safiye sahar sahra
said saida saira sajid sake sakina salah salih saliha salim salima sally salma salman salvador salvatore salwa sam
samantha samet sami samina samir samira samiya samson samuel sana sanae sandeep sander sandra sandy sangeeta sania
sanjay sanjeev sanna sanne santosh saoirse sara sarah sari sarinah sarita sascha sasha saskia satish saul savannah
savita sawyer scarlet scarlett scott seamus sean seb sebas sebastiaan sebastian sebastiano sebastien seda sedat sefa
segun sehnaz selam selcuk selim selin selina selma sem semere semiha semra senem senn senna senne sep sepp serap
sercan serdar seren serena serge sergey sergio serhat serife serkan serpil servaas seth seun seval sevda sevgi sevil
sevim sevinc seyma shabana shabnam shahid shahida shahnaz shaila shaista shakil shakila shana shane shanelle shaniah
shanice shankar shannon shanti sharda shari sharmila sharon shaun shauna shazia sheetal sheila sheldon shelley sherida
sherri sherry sheryl shila shirin shirley shirwan shobha shreya shyam sibel sid sidney sieb siebe siebren sieger siem
siena siepie sierd sierra sies siets sietse sietske sifra sigrid siham sijtje sikke sil silas silke silvester silvia
silvie simeon simon simona simone sina sinan sinead siobhan sioned sioux siswanto sita siti sjaak sjaan sjaantje sjef
sjoerd sjoerdje sjoerdtje sjon sjors sjouke sjoukje skye slamet slavica slawomir smita snezana soad sobia soekarno
soenita sofia sofiane sofie sohail sohayb solange solomon sondra songul sonia sonja sonny sophia sophie sophy soraya
souad soufiane souhaila soukaina soumaya spencer sri stacey stacy stan stanislaw stanislawa stanley steef stef stefan
stefania stefanie stefano stella sten stephan stephanie stephen sterling sterre steve steven stevie stewart stijn
stijntje storm stoyan stuart subhash sudarmi sudha sue sugeng suhail suharti sukarno sukru sulastri sulejman suleyman
sultan suman sumaya sumeyye sumiati sunil sunita suparti suprapto suraj surati suresh surinder surya susan susanna
susanne susanti sushila sutrisno suus suzan suzanna suzanne suze suzette sven svenja sverre svetlana swati syb sybil
sybren syed sylvana sylvester sylvia sylvie sylwia sytske szymon tabitha taco tadeusz taeke taha tahir tahira tamar
tamara tammo tamsin tania tanja tanya taoufik tara tarek tarik tariq tars tasha taslima tatiana tayfun tayyab tayyip
ted teddy tegan teije temitope terence teresa terrence terry tesfaye tess tessa tessel tetje tette teun teunie teunis
teuntje thaddeus thea thelma theo theodoor theodora theodore theodorus theresa therese theresia thies thijme thijmen
thijn thijs thirza thom thomas thora thuy tia tiana tibbe tibor tiede tieme tien ties tietje tiffany tihana tijmen
tijn tilda tilly tim timo timon timothy timur tina tine tineke tini tinie tinus tiny tirza titia titin titus tjalling
tjeerd tjitske tjitte tobias tobin toby todor tolga tom toma tomas tomasz tommy tomos ton tonia tonke tonnie tonny
tony tonya toon toos toosje torben touria tracey tracie tracy traian travis trees treesje trent trevor trijn trijnie
trijntje trinette tristan trix trixie trudi trudie trudy truida truus truusje tuba tugba tugce tuncay tunde turan
turgay turkan tuti twan tycho tygo tyler tyra tyrone ubbo ufuk ugur ulke ulrich ulrike uma umar umit umut una ursula
usha usman vajen valentijn valentina valentine valentyna valerie valeriu vanessa vasil vasile vedat veerle veli velina
vera verena verity vernon verona veronica veronique vesna veysel vic vicki vicky victor victoria vienna viggo vigo
vijay vikas vikram viktor viktoria vilma vimla vinay vince vincent vincenzo vinod viola violet violeta viorica
virginia vive vivian vivien vivienne vlad vlada vladimir volkan volodymyr waclaw wafa wahid wahyu waldemar walid
wallace wally walter wanda wander waqar ward warner warren warsha wasim wassim wati wayan wayne wei welmoed wendela
wendell wendy werner wesley wessel wia wiardus widya wiebe wiebke wieger wieneke wiepkje wies wieslaw wieslawa wietske
wijnand wijnanda wiktor wiktoria wil wilbert wilbur wilco wilfred wilfrid wilhelm wilhelmina wilhelmus will willem
willemien willemijn willemina william willie willow willy wilma wilson wim wina winfried winifred winnie winsome
winston wioletta wladyslaw wlodzimierz wobbe wojciech wolf wout wouter wubbina wubbo wyatt wybe wytske wytze xander
xandra xavi xavier xenia xia xiao yahya yakup yalcin yamina yan yanti yanto yara yasemin yash yasin yasir yasmeen
yasmin yasmina yasmine yassin yassine yassir yavuz yaw yelena yeliz yente yentl yeter yetunde yfke yigit yildiz yilmaz
ying yinthe yke ylva ynte yoeri yolanda yolande yong yoni yoran yorben yordan yorick yoshi younes youness younis youri
yousef yousra youssef ytje ytzen yu yuki yuksel yulia yuna yuni yunus yuri yusef yusra yusuf yvar yves yvette yvonne
zach zachary zack zafer zahid zahida zahir zahra zainab zakaria zakia zane zara zarina zbigniew zdzislaw zef zeger
zehra zeki zekiye zelda zeljko zeno zerrin zeynep zineb zita zjos zoe zoey zofia zohra zoltan zouhair zsuzsanna
zubaida zubair zuhal zulfiya zuri zuzanna zwaantina zwaantje
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
