/** More given names by where they come from, and short forms; folded. See `given-names-origins.ts`. */
export const givenNamesOrigins2 = `
aeron alun aneurin angharad anwen arwel arwen bethan bleddyn branwen bronwen bryn cadi caradoc carys catrin ceinwen ceri
ceridwen cerys cledwyn delyth dewi dilwyn dilys dylan efa eifion eilir eira eirian eirlys eirwen elen eleri elfed elin eluned
emlyn emrys eryl esyllt ffion gareth garmon geraint gethin glenys glyn glyndwr goronwy gruffudd gruffydd guto gwawr gwen
gwenda gwendolen gwenllian gwenno gwenyth gwilym gwyn gwyneth gwynfor heledd heulwen huw hywel idris idwal iestyn ieuan ifan
ifor illtyd iolo iona iorwerth islwyn iwan lleucu llinos llion llyr lowri mabli macsen madoc mair maldwyn mali manon mared
marged meinir meirion meredydd mererid merfyn meurig mihangel morfudd morgan morwen morwenna myfanwy nerys nesta nia nona
olwen osian owain peredur rhiannon rhian rhodri rhydian rhys rhun sian sioned steffan taliesin talfryn tegid tegwen teifi
tesni tomos trefor tudur wyn aedan aine aisling aislinn aodhan aoibheann aoife ashling bairbre barra blathnaid brendan breda
briain brid bridget brighid brigid bronagh cahal caoilfhionn caoimhe caoimhin cathal catherine cathleen ciara ciaran cillian
cliodhna clodagh colm comhghall conall conan conchobar connla conor cormac cuan dairine daithi damhnait daragh darragh deaglan
dearbhla declan deirbhile deirdre dervla diarmuid domhnall donal donncha donnchadh dubhghlas eabha eadaoin eamon eamonn eanna
eibhlin eilis eimear eithne emer eoghan eoin etain fearghal feargus feidhlim fergal fergus fiachra fidelma finbarr fiona fionn
fionnan fionnuala fintan gearoid gobnait grainne iarlaith iseult keelin kieran laoise laoighseach lorcan macdara maeve mairead
mairin malachy maolra meadhbh medb micheal muireann muiris muirne naoise neasa niall niamh nollaig nuala odhran oisin oonagh
orla orlaith padraic padraig padraigin peadar piaras proinsias rathnait riona roisin ronan rory ruairi ruari sadhbh saoirse
saorla seamus sean seanan senan seosamh shauna shay sile sinead siobhan sorcha sorley tadhg tiarnan tighernan treasa turlough
aileas ailsa ailbhe alasdair alastair alistair angus aonghas beathag blair callum calum catriona coinneach cormag craig
donalda dougal dugald duncan eachann effie eilidh ewan fearchar finlay fionnlagh fraser gavin gillespie greer gregor hamish
hector innes iain isla isobel kenna kirsteen kirsty lachlan lorna mairi malcolm marsaili mhairi morag moray mungo murdo muriel
ranald rhona roderick ruaridh ruairidh seonag seonaid shona struan tavish torquil uisdean aaliyah amari andre antwan antwon
aniyah ashanti bria breonna cedric chantel chante daequan daijah damarcus dangelo dante dandre darius darnell dashawn davonte
dedrick deion dejuan delonte demarcus demario demetria demetrius denisha deon deonte dequan derrick deshaun deshawn desiree
destinee devante devin devonte dominique donte donnell dontae dwayne ebony ieshia imani jabari jacari jadarius jahmir jahlil
jakayla jakari jalen jaleesa jamaal jamal jamar jamarcus jamari jamel jameshia jamila janae janelle jaquan jaron jarvis
javaris javion javonte jayla jaylen jazmine jermaine kadeem kaleb kamari kanisha kareem keandre keisha kelvin kendrick kenisha
kenyatta keondre keshawn keshia kesha khadijah kiana kiara kierra ladonna lakeisha lakisha lakeshia lamar lamont laquan
laquisha laquita larhonda lashawn lashonda latanya latasha latavia latisha latonya latoya latrell latrice lawanda leshawn
lakendra malik markeisha markell marlon marquan marques marquis marquise marquita mekhi monique montrell myeisha myesha nakia
naeemah nequan nikia octavia odell omarion paige pernell porsha precious quan quanesha quentin queshawn quinton raekwon
rasheed rashad rashaan rayshawn ronnell sanaa sasha semaj sha shameka shamika shanae shandra shanelle shanice shanika shaniqua
shaquan shaquille shanta shante shantel shawanda shawnda shayla sheena shemar sherika shonda syreeta tamar tameka tamia tamika
taneisha tanesha tanisha tarell tashawn tasheka tavares tavon tawanda telisha terrance terrell terrence tevin tiara tiesha
tonisha travon trayvon tremaine trevon tre tyana tyesha tyra tyree tyreek tyrell tyrese tyrone tyshawn vashti vonda wakeem
yolonda zaire zakiya zaniyah zayden zhane yadira yahaira yamil yamile yamileth yanet yanira yaritza yarely yasiel yeferson
yeimi yeison yenifer yenny yerlin yesenia yesica yessenia yexalen yoandry yohana yolanda yolotl yordan yorleny yosbel yoselin
yuleisy yulissa yunior yuri yuridia brayan brandon britany briyith bryan cristofer dariana darwin deiby deisy dayana dayanara
edwin eimy elvis emely emiliano esmeralda estefani estiven evelin fabricio franklin geovanny geraldine giancarlo gissela greys
heidy heriberto ingrid jader jair jairo jazmin jeferson jefferson jenifer jeison jennyfer jessenia jhoan jhon jhonatan jhonny
joselin joselyn karely karol keiner kenia kevin keyla leidy leonel lisandro lizbeth lizeth magaly maicol maikol maritza marlen
marleny mayerly mayra michel milagros milena mildred mirna nahomy nancy nataly neymar nidia nohemi nohelia odalys osmar
osvaldo ovidio rosibel rosmery roxana rubiela saray sharick shirley sindy solangel stiven viviana walter wendy wilber wilfredo
wilmar wilmer wilson willian xiomara yadiel abundio adalberto adelaido agapito agustina albina alejo aloisio amalio anacleto
anastasio anselmo apolinar apolonia aquilino arcadio arsenio artemio arnulfo aureliano baldomero balbina baldemar baltasar
bartola bartolome basilio belarmino benancio benita bernabe bernardina bonifacio brigida brigido calixto candelario candido
canuto casilda casimira casimiro casiano catalino cayetana cayetano ceferino celedonio celestino celia celina celso cenobio
ciriaco cirilo cleofas clemencia conrado corina cornelio crescencio crisanta crisanto crispin cristino dagoberto damiana
davina delfina delfino desiderio diamantina dionisia dionisio domitila donaciano donato dorotea edelmira edelmiro efrain
eladio eleazar eleuterio elias eligio elodia eloisa eloy elpidio emerenciana emeterio encarna epifania epifanio ermelinda
ermenegildo escolastica esteban eudora eufemia eufrasia eugenio eulalia eulalio eulogio eusebia eusebio eustaquio eutimio
evangelina evaristo everardo ezequiel facunda facundo faustina faustino felicitas feliciano felipa fermina fermin fidel
fidelia filemon filiberto filomena fortunata fulgencio gabina galo gaspar gaudencia genaro genoveva gerardo gervasio gilberto
ginesa gonzala gregoria gualberto gumersindo gustavo heliodora heraclio herlinda hermelinda hermenegilda herminia herminio
hermogenes higinio hilaria hilario hipolita hipolito honorata honorio horacia horacio hortensia humberta humberto ignacia
ildefonso indalecio inocencia irineo isaac isabelino isidora isidoro isidra isidro ismael jacinta jacinto jenaro jeremias
jeronimo joaquina jorgelina josefa josefina juliana juvenal juvencio ladislao lamberto lazaro leandra leandro leocadia
leocadio leodegario leonarda leoncio leonides leopoldina leopoldo leovigilda liborio ligia lisandra longino lorenza lucrecia
ludivina lupercio macaria macario macedonia macedonio macrina marcelina marcelino margarito mariano martiniano maturino maura
maurilio maximina maximino melchor meliton melquiades mercedario minerva miguelina moises nabor narcisa narciso nazario
nemesio nepomuceno nicanor nicasia nicasio nicolasa nicomedes nieves obdulia obdulio octaviano odilia odon olegario olimpia
onesimo onofre oralia otilia otilio pacifico palemon pancracio pantaleon paciano pascuala patricio paulino pelagio petra
petrona petronila pio placido plutarco policarpo ponciano porfiria porfirio prisciliano procopio prudencia quirina quirino
quiteria ramira ramiro raimunda raimundo refugio regino remigio restituto rigoberta rigoberto rodolfo rogelia rogelio romualda
romualdo romulo rosalia rosalio rosenda rosendo rufina rufino ruperta ruperto sabas sabina sabino salomon salustiano samuel
sandalio santos saturnina saturnino sebastiana segismundo senaida serapia serapio serafin servando severiana severiano
silverio silvestre silvino silvina simeon simona sinforosa sixta sixto socorro sofronio sotero susano tarsila telesfora
telesforo teodora teodoro teodosia teodulo teofila teofilo tertuliano tiburcio timotea timoteo tomasa torcuato toribia toribio
trifon trinidad ubaldo ulises ursula valente valentina valeriano venancia venancio vicenta vicente victoriano virgilia
virgilio virginio vitaliano wenceslao wilfrida wulfrano zacarias zenaida zenobia zenon zoila zoilo zosimo kev trev stevie jase mick mickey mikey gav dunc donny lenny benny davey geoff jez ste phil kenny vern norm barney archie alfie ollie teddy freddy ernie wally sid nige clive deja tone tay trez col dougie
bazza cazza cez daz
dazza deano dez dezza fitzy gaz gazza gez gezza hazza jaz jezza jojo jonno kez kezza kezzy laz lozza maz mazza moz nev nige
robbo sazza shaz shazza smithy stevo taz tezza tommo trez wozza loz bex becks bets bev bri britt brit bry cam cami caz char
chels chelle chrissy chaz cindi cris dani danno deb debs dee demi dev dom dre eddy edie elle ellie ems fliss flo fran franny
fred freddie frankie gab gabe gabby georgie gerry ginny hattie ash ashy immy indie issy ivy izzy jazzy jem jen jenna jess
jessi joni jord josie jules kat kate katy kayls kels ken kenz kirst kris kristy lau lex lib libby linz livvy lola lottie luce
lyd mack maddie magz mandi marni mattie meg megs mel mim mish mitch molls nat nate nell nessa nic nico nik nikki ols ollie
pheebs pippa prue rach raff reece reg reggie rhi ricky rox roxy sam sammi sammy sare saz seb shan shell shaun shel soph spence
stef steph stu suze tabs tamz tash tayls ted tess theo tilly timmy tobe toni tori trish vicki vicky viv wes wil xan yas zac
zach zak zan zed zoe nacho nando neto nono chano chava chavela chayo chebo checo chela chelo chema chente cheo chepa chepe
chepo chilo chito chiqui chon chuchita chuchito chucho chuy cuqui curro fito gabo gabi goyo guille hernan inaki javi jose
juancho juanca juanjo juanma juanpa juanra kike lalo leti licho lichi lolis loli lucho lupe lupillo lupis lupita maca macu
mamen manolo manu marce marcelo marga marichu maricruz marilu mariloli marisa marisol maritere marujita maru maruja mauri maxi
mela meche mencha menchu moncho moni nachito naty nena nica ofe pachi pachita pancha panchita pancho paquita paquito pau pepa
pepe pepin pepito pili pilu poncho queta quico quike quique quino ramoncho rafa rafita rodri rosi santi sebas sole susi tato
tavo tencha tere tonio tomasito tony trini ulis viki xime yeni yoli bhaji brynja dagny eirik embla gudrun gunnar halvard hakon
inga ingvild jorunn knut kjell leif liv magnus marit oddvar oystein ragnhild sigrid sigurd silje siri solveig solvej svein
tord torbjorn torgeir torill tove trygve turid vigdis yngve aino anneli antti eero eino hannele harri heikki helmi ilkka jarmo
jouni juha jukka kaisa kari katri kimmo lauri leena liisa marja markku matti mika minna mikko niina outi paavo pekka pentti
petteri pirjo raija reijo riitta risto saara sami sanna satu seija sirpa taina tapio tarja tero timo tuija tuomas tuula veikko
ville anoush aram armen ani arpine garo gayane hagop hasmik hovhannes karine lusine nare narine raffi sevan tigran vahan
varduhi zaruhi elene giorgi ketevan lasha levan mariam nana tinatin zurab aysel elnur gulnara leyla nigar vugar akmal dilnoza
feruza gulnora jasur nilufar sardor shahnoza aigul aizhan askar bauyrzhan dinara gulnar madina nurlan saule zhanna aleksandar
biljana bojan branislav dragan dragana dusan goran gordana ivana jelena jovana ljiljana ljubica marija marko milan milica
milos mirjana natasa nebojsa nemanja nikola predrag sanja slavica slobodan snezana srdjan stevan svetlana tijana vesna vladan
vuk zeljko zoran arben arta blerim burim dardan drita elira fatmir flutura gezim lindita liridon luljeta mirjeta shkelqim
teuta valbona vjosa agron apinya kanya kittisak malee nattapong niran pim prasert siriporn somchai somsak supaporn surasak
thaksin wichai wipa aroha ariki hemi hine hohepa kahurangi kiri mana moana ngaire ngaio pania rangi rewi rongo tama tane
tangaroa tui wiremu whetu anela kai kalani kaleo kalea keanu kekoa kanoa leilani makana malia mahina nalani noelani pono aiko
akemi akihiro akira asuka ayaka ayumi chihiro daichi daiki emi eriko fumiko goro hana haruka haruki haruto hideki hikari
hiroko hiroshi hisako honoka isamu itsuki izumi jiro junko kaito kaori katsumi kazuko kazuo keiko kenji kenta kiyoshi koji
kumiko kyoko mai makoto mariko masako masao mayumi megumi michiko midori minoru misaki miyuki momoko nanami naoki naoko naomi
natsuki nobuko noriko osamu reiko rika riku ryo ryota sachiko sakura satoko satoshi sayuri setsuko shigeru shinji shiori
shizuka shota sora sumiko susumu tadashi takako takashi takeshi takumi tamiko taro tatsuya tetsuya tomoko toshiko tsubasa
umeko yamato yasuko yoko yoshiko yui yuka yukari yuki yukiko yuko yuto yuriko bora eun eunji eunjoo haneul hyeon hyunjin
hyunwoo jihoon jihye jimin jisoo jiwon jiwoo joon joonho junho kyung mijin minho minji minjun minseo minsu myung sangwoo
seojun seoyeon seung seungmin sooah soojin sooyoung sunhee taeyang woojin yejin yeji yerin yoona younghee
`
