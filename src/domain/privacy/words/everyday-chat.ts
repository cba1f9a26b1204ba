/** Everyday words of chat in both languages, dialect and borrowed words among them, as they stand in messages written for
 * Rapport (data/risk/corpus), and words of animals, clothes, moods and movement; folded. */
export const everydayChat = `
audifono audifonos estuary jetty weren faithful hallelujah declared intercom resit buzzin naw flopped clappers hud hing fur hypothetically
anymair boaked rammies rammy knackerman bap employ contractor quota gateway pedigree lunatic waffles fibbing hadn coil
riddance redesigned cots bodybag conditional bbb steak champions admirably haar absurdly spoils outlived rancour compose tombs
guest curiosity disliked omission acquaintance ganning bubble parmo divvent ganna gan lorries sceptical apnoea parapet loaf
chucks scundered osce mould bodhran antidote unsee forestside boke dud sorries limelight croft ghraidh rigs pudding grandchild
cliffs obeyed geo ddnt ellies corsa csa knot payout mezzanine somone shrinkwrap laffs certs sarnies sposed nooo squishy
concealer abit toffee idc rlly urself pic squishies calpol nanas pancit scalded ciggie bizzies fuming nebuliser witchcraft
wean wagon tidier stag carriageway outranked recce haiku deadname rabbit cheekbones bibliography dysphoria hostages plucked
pheasant cuppa map crag eiderdowns codeine pups pierogi grammar steel champagne polack bullocks boreen bog ugliest fattening
haggard twas cowhouse needn stake subtitle vibrate sauce spelt warzone shootout suis hed sniped talent respawning desktop mic
lore trotter kempt objectively tricyclics cartoon villains shadowing opera grandniece parcelled defrosted quieten nightdress
laff blutack shud werthers strung dickhead wudnt jibbed rattlin parcel jailbird spice enuff brung bogs wernt ead weve zigni
cowboys repay dua hayfever bismillah waham tawa surah ski fizzy quadratics crackered mun rally brazier skivvy polished
castanets tannoy gloom bomb lavatory headmistress woken witch tucking hem needlewoman unpicked rajma steal turbulence
honourably kya kahenge deliberately batchmate stipend convey submission chavin caul affrontit ony neist bocht motorbike deein
boatie stovies affectit haudin thegither wye spik photie saft affa aul ootside couldna nichts weel mannie skelpit grat athoot
wisna freen wikkend wint fash keepit caddy mak gie gey ging nut spur miserable git knob crem regs fryer helmet arsed advert
conduit slate vicarage consoling nineties spiritual peacocks crypt thou thy servant depart lychgate demur chalice parishioner
extraordinarily mamma keyworker cudnt dreammm cot conveyor caseload tweezers peppa usin fing mouf wkd wagwan oyster rah
overground vex yknow overdone houseplant drenched narrating jerk redone struck hairbrush puddings kite squarely overdrawn
eleventh vulgar lending thirtieth courtesy nannies bib strimmer warpath commerce horrid amn headbutted pucking gaff gent eejit
dare hinds pup snare coo cottage hare peat hag bide beast poacher gunsmith wasnae throttle loveliest beige governors sirens
tulip bathrobe idiom disagree design latency payslips indefinitely entries supplier freight catalogued customary footpath
haggis overboard froze immersion tore minted nightshift cctv onshore teabags crowned coupons paw hotpot budget handbag
stocktake stair repossessing queen embassy euthanasia signatures statistic pager dashboard kennels breeder captive filth siren
snarling retreat daddys absent mummys fag motherfuckers sous fancied gratin sharpening gorgeous commis rewrote dreamt sweetie
poke hauf resuscitated gaun thae efternoon staunin thon shiverin cylinder grandweans maist roast wheyyy scrum matron googling
sporty crypto varsity pickaxe soz exeat camel cubicle qof waalan velcro pious plughole charcoal jariyah mat scut throttled
yoke anto coldplay deliverance mop gies mounting steriliser fierce stitch moaning hallion bun chantin pele int adobo requiem
pact marginalia slippery bunting string ould intentional swine slang vole mither droonin twa gyan tak droon nicht apprentice
electrocutin keyworkers skibidi ringtone frog mower talkative hind capercaillie muted ukuleles rhymes electricity mysel oim
multistorey eeh poet awright skelp tattie yaaas demerit grannies onyb havenae airm burd onywhere pylon naeb disnae boak whaur
announce everyb onythin flair granules lifeboat quay defib roadside callout crewmate kiddie district doorway funniest prom
goonie tale keeked catalogue clashes parcels thumping knitted postie bonny likkle bawl sah gwine tun yam soakin miself sewin
sweetheart bruk saucepan woodchip enormous dungarees parenthood chum lampshade maps cwtched customs shoelaces sane trumpets
brass kneel president crocuses valour applause hangman tuck unburden rinsed pyx clown grim whip tragedy scum washbag straw
deputy cao hopping jollof hut mercifully checkout maltodextrin nightgown oatcakes photographed flattered fledglings nest jug
tbf greyhound nav sniffing spose abandoned churchyard guttering adjective accused raffle undone stocktaking appealed accord
satellite headstone reconciled pruned outstanding spliced resigning duplicate corpse amazed denial crumbles paperback commas
mustn prologue dismembered prop kitkat matinees butterflies bonnet rig arr ballast dwell layout armband wheelie shattered exs
flinch joes resits swam buoys foundered buns criticising jags roars thick haddock shadows submarine cymbals flitters barman
schoolmaster gritstone cairn golden padlock bum wifie glove jag anyhow croissant turnout earn undo port bras luggage enquiry
chauffeur picnic cradle chisel stitched sycamore shavings niggles wafers clouted mortified panto thudding spuds steaming saag
turban gulab jamun leather disrespecting imma freckle pirate journey photograph ferries hitchhiker driven sauces swede refurb
nup anecdotes lush yawning amuse mints disqualified appealing understudying typecast waterproof humming hummed hum ply
boatshed cradles hedgehog fig trifles mothballs drifted passcode clays brats nightstand convoy blinked betcha dickens golly
brochures grumble drones amen icebox cain notarized classmate swipe diploma firework sacrifice creemees recital opiates
newcomers prob guardian newborn lasagna drifting pacifier ofrenda jalo desert virgencita behaving ancestors endure gallon med
helpline scolding filmi pax designing carjacked jewelry turnaround flour curfew breach itll surname distrusted mouthwash
loudspeaker purchase durian acetone hoe yah obeah scarecrow victory fireworks mushrooms pao queijo motorcycle kilometers
vacuum kkkkk kheer glue saris rotis geyser mangalsutra chit kerosene dingo donger ute drought sook chur cuzzies stink cod
headshotted underpaid shelve hyperventilating declare azaleas peonies stern nonsense ungrateful saucer unlatched dier ethics
cosigned unbuckled titrating bow parang sweetbread lick realise puncheon khaki vagrant mehself roaches susu skiff permit
someplace bruh combust megabus hostage fraternity cashed hoop paddles snitch preaching pancake confuse goodnight gouge
recruiter prosecute homicide sustain wrestling gps hog pallbearer dork blowup bummed culvert bunkhouse pheasants sri akal
billi triangles parathas rites runaway summit kirpan hiii pronoun boundary zine genre discourse dissociated manuscript maxed
glowing solstice jogger counsel handprint circus condo poutine bouchon displace pardon noires chalet praise wag whipped
dinosaurs yardstick dome obliged fore agin skunk hoot owl mow deef fergit ort helt chifforobe baptized rode flinched waltz
chingon firemen dialect tofu bracelet sew yerhamha liar forbidden prettier pav chappal incentives lakh startup stub
annihilated chainsaw shove stoked highlight highlights explosives mag bub mob wailed growl yarning flogged grog paintings
grannie axe gumboots paddock pavlova coup effluent scalding calved woolshed hurricane galvanize cocoa thief shrine indomie
moisturised carryover preach sharwama danfo hazelnut bawling tampons grinning voted sheriff braided cussed chore shadow clap
glowed waterfront restroom mislaid obituaries satisfactory handkerchief inquired sloop wrench clothesline towed pleasures bade
frankly arithmetical twentieth dislike dory generous spoil thermos skeeters trooper loansome slung comma deferred cheesecake
haunted stolen memorized unpause outcome pupusas lottery deport lame slid pow shone smudge pai rust platoon bencao
elhamdulillah mais gumbo faucet roux strings hitch dyin somethin pawn hogs poboy caffeinated reschedule contractors retros
anaesthesia transparent remarry salaried redistributes idli refactored deliverables watchman homeroom gma kys froyo package
duh squishmallows glitter mopped toting snatched rebuke scripture dinosaur kayak buoyant dent rerunning pouch friendship lathe
subtracted deliberate rostered mauzy maid partridgeberry sport ocean skidoo shore hydro flounder woodbox scoff pienses volcan
pastelillo promesa lemongrass valorant amt phin hanger duo ong kiln shells mallet divine babysit handshake unveiling
trumpet oracle stain shins interstate levee spagetti progres philosofical retiremint pharmasist tenants grill leadership
phrase gelato peek croissants poetic screenshotted uninstall brekkie cookbooks fuzz coolroom boozhoo ope slays vanish jingle
smudged earrings rez undetectable unbothered overbooked plague pulpit lint milkshakes jumble console slurring unfed matcha
finance trombone doughnuts brochure traitor diminuendo burglar license applesauce calculus gloss deferral submit dormitory
cello boathouse chor unblocked gurpurab seva bhog buffering karenge whack ladle dal sponsorship khudkushi policemen aap bohot
sideways raccoon fantasize decree satisfying stationery slash courthouse heartbreaks scrapbooking dugong pokies fessed sprung
righto esky rattled punt crook chasin speargun paddlin gyal tief pandit ghee breadfruit wallahi baasto malawah sprinting
disappoint sidewalk sheikh donuts shrek grind rewatching utilities shelving chili snowmobile bedsheets squares indignant
membership flippantly prettily memories roasted candies neckline sanitize horrifies reassurance hierarchy pros obsessing gangs
pox sauna headshots midseason rhyme farewell bombing pigeon ullaakkut blizzard soapstone underbid booze ananas huffing
breakwater parka snowmachine avalanche crate flop dese broom fetch hurricanes shrimp ballpark clipboard nipping lunchtime
misgendered presume postcard billed emerg dip honeymoon buckle postcards weekday stumbling wsp unpacking unpacked deported
unpack coulda hafta shank screwdriver mowing sunburnt oxytocin telehealth roadworks sweepstake vanilla whippets triangle
hinges theater downtown noose keychain bibs voicemail accordion ashes directive nag longing leftover ampoules coordinator
marvellous blubbed safekeeping mug seismograph bureau grate cliche spss thwarted diagram ooh commands milgram cognitive untrue
invigilator participant confidentiality anonymised anaesthetic feijoa rtds muzzle rehomed murph slaughter sow boar gilts
parson gyp sows hoped weaners reinstalled plat respawn strat clutch hardcore hardstuck buzzy pics quests bday exceed exceeded
highlighter meanwhile underlined cyanide shoebox civilised slopes misadventure equilibrium verified references enclose tombola
bhai tyre staking gambling gods maize slave fam patties nittys ima nitty behaved psycho puffing metronome wharf pivoted
cofounder demo vampire governor runway bathtub postmortem buffer leotards mumble koeksisters pointe cellphone staffroom
rehearsal choreographed curled deload handlebars scraps sportive athlete grockles brewery rep cordial flea tankard theirselves
trussed thump idn javelina overdid hike pro zaps furnish impatient slepy lef miror shouldve popsicle revived cravin harbor
reeces narcans tinglin mysef emigrate hypo tulle morbid unreal rotate dialled emty orthodontist headgear abstract dill puffer
cashing dribbled thrilled childcare undressed lunchbox conference overran national hinny feral toolkits immaculate minimises
fancier intervene counselling cariad garland solar payasam wreath signature carrot skater lobster fiddle provincial mill fib
sleev riot innings firearms jangling dacent slayed annoy plume gadget bookie understudy wobbly sequins naughty bocha
matematica clave remeras lindas muriendome dramatica despertador calientan documental cromanon panchos labura pileta flequillo
contarle todoooo boludez evita cansadora cagar reparti chiva discutian probarlo compone panuelito darle peine alpaquita doler
ojota jajay chompas puma sembrar ponchito cojea vago tacita tomen avisales gotita esconde exploto goma deben entierran pique
tigres resbale raspe bachata averigue chimi convencer patana certamen arrocera longboard transferi arancel congele weon
habrian acreedores respondi guanaco cata cuidate weas conce llegara qlo ternura filete cositas descaro charla diapositivas
entrego encarina ciencias parqueadero berraca ovejas amanezco queja pajar viga ordenador agradece trimestre corporativa avion
turbulencias decidirlo mensajero invento consultora documento masticar felicitan reenvio beneficiarios mesilla pillo ejecutiva
supongo dara charola repruebe saldria soltar bloquee rasguno deporten plastico guardan pasaporte terminan caramelo sarmale
doamna butano telenovela blusa ladron gastar enfadar autoestima traductor proveedor wechat plego matadero sacrificar maniatico
contrasena fio pava hallar todito casilla nafta lavandina paraguaya angelitos corriente bombillito recargable durar himno
vuelvan comoda diccionarios muchachito aprendizaje borra circulo poesia verbo delicadeza tremenda supone devolverlo sacara
chamaquito combate caneca mofongo disturb modorra existencial oferta piba bolas intacta organiza homenaje conejo mentir
insultar herencia tramites remata mozo decente terneras mostre camioneta frenos conozco patas pinche gasolinera llantas
acotamiento cumplir irresponsable ensayo bindr chamarra mezclilla chilaquiles orar escogio dnd mamessss estrategia vasito
molleja veneca poetica solte quiebre lante atollao maletica chamaaa brinco asome tomandose munequitos ocurre carajita gaitas
teta mandeee achachay nadita lactancia anochece comprometo aplace algebra soroche caporales atenta lea entregarle nostalgico
flota ablo desocupe predico aorco berdad cae biernes bos debian illa meo grifo puchero zampao bollos reventa endocrino champu
chicle cogiendome recomiendes cerrao canso nazarena bocata adelgazar mieo guapaaa numerito recibi alegro esquelas taberna
escampa manta calentita rocas bolsillos abrigo cerrarla leira pleito papelitos hablarnos comprendera bruja disguste narices
culinos guardao cuartin guaje dijomelo neumologa otres palabres cayendo parienta oime comigo mascarilla apagar subtitulos
oyente apretar doblar ventaja resiliencia aprender monitora pez maceta rinen camisa palmeras eche siesta morros tripa cerezas
lao verda modulo esposao fugo pilla llevaran pillao guantas choto autonomo espeto jamacuco cabina educador moleste cabra
colchon hojitas sacapuntas calcetin despide carisimas depositar veintiseis confeso asistencia catedral torniquete cayeron debi
entregar desenvolvia culebra condecora talco respeto siguen dandome contaduria puntual desenvolvi graceful devuelva tuanis
revento imprimir mutuo brete renuncie servidores comparti arreglar revueltas cipote entregan entreguen palmear medianoche
reganes balde choripan anudo novedad alfajor contagio ateneo modafinilo clona ojitos traumatologo canalice hablame mejoran
bajara agujero jefatura retiran chorizo agache sargento bigote veintitres cobran orfandad ardor senala pantano resenar expongo
flipo quiete absorbe une escultore explicarlo bocetos conceptual arrasar gracies tot bacalao pilpil txakoli pobre marmitako
agarrar extractora estrangularlo mosto competencia cronometro quitandole relojito alquile holistico credito brillo patentes
volar pajaros monumento filmame ochocientas pedirle consorcio jajajaja crujio mayusculas pompa comenta maldad defienda
calladito engorde acaben callan checar dicta apunte chasco capricho herramienta geranio periodico forro zapatilla audifonos
sufri biznieto pis asamblea abejorros cohete colgante detengo detuvo recito chimuelo llenar vater guardar acho insti pongan
flipar recreo suban tmb quitao devuelve rayao subnormal pipa inmortal barandilla preparao meten fregao fregarlo tocao cesta
cogerlo reventao montao litera firmao comprao cerradura presencial aclararlo higienicas refrigeradora licor lucecitas borrar
anual sobrevivo sencillo venian opinar tornillo trancon padrenuestro tirara estrello computador proyecto maleta olerle
vaqueros mistico parroquial detiene detenia regazo maitines contandolo ensenaste llorao clavel toas muelle estao desconectao
popa relevo mento ahorcarlo renunciar orale pellejitos comprara revolverlas rodeo salmonela blancas tomala monologo aprendi
cuartillas aplausos escenario eterea vestuario tragica esquites daga rias creyera respalda gaviota amanecio esperame fisco
crucero aburrimiento recogerlos difuntos claveles tendrian electricaribe planazos disfrace garabato espectacular torcio punala
nerda aguilas conta comparsa pudran aja almorzao tariff respeten yeyo pullover pagao colao asustao cancele mataaaar bonete
fineee bff regents fruta mandar kilo existo auxilio desee descarrilase preparador siglo subrayadores opositora asunto temario
infinitas trabo moratones acequia internarla confesarle dormidita postrecitos malbec festejar entendio tango relajao terremoto
cayera hacian billetera cagon curao pano nocha pullu estero caballos winka forestal aros machi hacha notros anonimo arruino
grifos gris charapa lorito lejia roomate kiosco gremio mandolina deshuesar falsa freidora plantilla chairo vuelque bazar
platano stray aaaaa pensao tol chillandooo hebilla explota piragua devuelvo aconsejaste sirenas logico borsch planifico kutia
campamento icfes divinooo mural genio llamarla gaticos mueve perdonar panzonas arpa rasgueo quebre malvones limonero tiren
cuervos descubri marron dramatico compuse candombe rarisimas sorpresa amplificador sos avente parale monedita yen frontera nde
kape guasu novenario akointe peicha ndaipotai decile upei recogerlo esquela gobernanta quejo ginjol voltean prefieren
tendedero traia averguenza disfruto volvere disfrutar detallarlo actualice predial confunde ingeri redundante verguensa
dibujar xao tiritar saq sacarlo vajilla ajuar abrigos migas franqueza reanimen acostumbras agenda flojos faena bizcocho
desesperanza cuelgas remueve soplar usuarios promedio inferencial estrangular dedicatoria planear manuscrito postuma salve
jubile ajenas gallopinto caiga reprocho obituario lastima callara gotitas reportaje cantandole tablao guiri solea entende
zambra joio bienal merienda enteritas dispensario aguita curan hipodromo elegante sombrerito retumba siembra vibora ofresca
escoji arbol caloron mesquite chamacos internar concurso enciclopedia fueran alcance conserve escritorio tesis escritura donen
quedara debiendome ofrece raje saga nanaaa metrovia boba cacheteo adicta merendar hamburguesa tiburones sois canon resaca
bravas insulta cebiche pato ayudeme wepa cogi teoria bate elay surazo renegar peladingos majadito puej quebro wenos acabao
aceituna muger ase ensenao tempora cabesa riego cacha brego puyo cedula llamame lorazepames apano convulsione aviones
cuatrocientos pesadez mear tortura tarta escondo dispare culebras respondo digame vianda sonreir enorme descompuesto criollito
labure conseguirlas asiento desarma gotera recomendaste prologo autora retomar nombrarlo zarzuela sabian llamalo chinchon
lavadero nubla asegurar cortitos fulminante plena carnita auxilios beneficiario tramo investiga confesar discutirlo carrito
tirarlos opte deprisa decidir cambiarle releyendo magnifico farmaceutico eutanasia divertia angustia asignatura fuese
narcotraficante tutto parlo hondo betabloqueadores sueter chiquitico pestanas resfriar manipular sintiendome monton
acetaminofen asustarla rotar agoto conocen aguantarlo coleron tatuaje colibri dinosaurios piedritas abrazar centolla guanacos
chimenea encontrandome gesto pinguino zorros medicamento corundas gasta reprobe imita obregon concubino wawas anticucho
impedimento piden entrevistas contratar cobrara gasto riendonos avellana verle propatria acostar disparate ravioles mesita
recibo abrio asesinatos hornallas marrano sinturon kiere clabar buelve empatya llevame superheroina machica huele lavabo
patinete maquinita apuestas ruina alcayatas bricolaje psiquiatrico nacer xtabentun pib limon tapar cargar consegui melonera
quetzales culto infierno amarre ore supervivientes bromeo copiarle buiti binafi flotar ancestros generador comunal mundial
banera horrorizan banarla obsesiones impulsion puerperas rezar banandola coherente posparto altillo devuelto estornudo kasa
voi grax equis cruda matenme mariscos atravese fregar deserto novedades roscos baston naranjas ayunar tarima chichote ironico
defendio lavo mudar movia pota msemen rasco orientadora abrirla luces gallinazos chancho abstuvo vegetariano enterar ponia
lunas brasa directora preventiva jarra contesteme patrullero jaula aburro mandarselo deberle cazuela traguito taburete cabro
salmonera amarrar jaulas larguito bata unicornios sacudi cuna oias regresarla gusanitos contraluz pedacitos ambulancia papilla
ropon acostaditas calientito cenicero pitillo floja nieguemelo asomandose impropia alargue fiel verja turistas poyete reloj
atrasa miente ojal espiritu guipil oyera milpa enterro iche idioma clinex enhorabuena majo barba operar llevara delantera
curar anteayer barral muzza carnal valio nazca merece fut tope piedra entumen chamaco canje gobierno faltara rehacer piensen
volvera tomarlas separa dejare cortandome cartonero patito piedras guata vigilandome hollin compania estafo venta descansan
tranque adora silbato afile llevarlo juanes trankis camello parraque tranki gallinas gallina espanto encendedor manguera
albahaca cortaunas ternero semestre cupo zorza alpendre podar solto puntitos cinturonazos faja calzoncillos harira reglamento
matarlos dira trabajadora calorias conazo engordo desmaye raspo pomez incendio mangueras barbacoa ventanillas autobomba
quejigo escupa freno chuletas horario pedia atendi sonrei terminara salte prospectos inventario exhibidor protector arruine
guardapolvo contarlas idiota gorditas becerros pobrecitos meterlos controlan colgar letrero mera litro quitan juzgarlos barda
barranca adrede alabanza aguantandose pulpito orillar oro obediencia nombro provocan oyo mandil masacre melon diverti
dinosaurio serlo pilares laburar largue veintiuno utilero solito bombona campanas oia zarandeo hablandole arrodille pestillo
mandame hagan chompa tejio antropologos nostalgia consignar pasarlo archivadores tramita terminare ponche encontrarlo
quinientos traerle manzanilla piscina zapato amable friego remojon conducir vedra guiris psicotropicos regalar electro
pistoletazo toxico docente erizo belleza griego epitafios falle ganan revisar torpe repetidora millon jure abanico chiripon
bailanta corotos liquide siniestros televisor ruta simule util clausula aseguradora desvivio matate fallar ulti elden
veracruzano morra cerati emo avienta revive espantes vestirla chavalica cuelgo costanera andan corbata gandules desconecte
bombillos pinata lloron redondas impecable muerde pedacito llamara encuentren cajuela folletos rayos saldo frase geranios
bisturi caigo pintura grabe comillas recreos corregi puestas biberon despertara enfrian quiniela parchis trampas tabique jaspe
punticos tiron ivermectina estropear hayya desgracia vapor borre alfiler credencial rodeos regresan declarar preguntarle
salude frene tribuna aplaude espectaculo guantera murito sera microfono pecera informarle obedecerlos pretexto exacta repartio
invente froto estropajo escuece caramelos contenedor vendiendole definio forastero freir esparragos repartan cartuchos
cachorro mea culata automatico dudas duda folio compost crecer aguanten pita caballo ejercito ahorque coscorrones piojos conto
parasito taparlo raid planchar camisas servilletas necesitan pincho ladilla arrolle arrolla culillo mecate piecita pana
racumin cansa hormiguea cargadita escandalo zarandea prender vigila besitosss tirate sere pinchazo empieces destroce acuse
imbecil expres respeta boas nenina chove chuzos ato hortensias falso aprobo esconden socavon cartucho duendes igualito vernos
podes avisara mediodia costura contestame cartel insoportable dijeran entrega apetece concentro recurrir reciba chichon
pediste trastero caen mutua aplaudio desmayar internacional prometer equivoco bienestar tratan escupi peste pintitas parecen
bistec aji calento quemarla criar ajenos mamaderas grandecito riendome fierro chupete beneficio tose mojo clienta ayuujk
jantsy pedazo llover paguen calorcito energia pinte intendente anote frena mision intensiva joyas sumar fritas turcas tejo
bufanda jirafas discuten merezco ordena desobedeci noquis lavar impostor reemplace conocia boleto magdalenas calambre
desabrochar arano castigo banador bachillerato bikini sacan manitos amanece vean avisele tempranito mazo montro trompones
fortuna frutas probar lulo espante mortaja cueca laven juntarlos revivan absolvio hayan leso comodas cuotas leen arrepiento
agradecer lavaje tomarmelo aparezca prohiba barri revuelve fumigan playmobil interruptor vine bizcochuelo crudo altavoz
pidiendome declaro estaciona convierto papelito balazo estacionamiento dizque operativo papeleo carabineros declaren carita
receso pintar sopaipillas calmante teleserie guante francesas prensa explicarselo anfetas emisora frutero terneros alianza
autoescuela canse pegarlas liga ahogar trague lave atasco cepillo cerillos prendi citatorio desarmador computadora enmarque
cabestrillo cartilla dedal dijera pila canario cisco toquen bulto disgusto dibuje quepo emojis apuro grillo aranazo fasten
ligature safeguarding norovirus stairwell knackerd kazoo eggshells stillbirth thinspo shorthand quarry deli cashpoint collie
windscreen laminate visitor pew theological dart dug afore gala croup respite mek deh tek maniac barmcake investigator barre
finna blackout tandoor refresh sob borry patrol marries ballfield grumpy hilarious marvelous zoo crouch autopsy marshmallows
motel vindaloo burped puttar khush achhe pickney suhoor bio capybaras severance neighborhood seventeen cheerlead nachos
caribou fret muh barrel stall goalie croc roster undergrads ambivalence bor stage scrim slivers royal felony mediator merit
risen bangle gimnasia pelota ponerlo habria redonda articulo olvidelo bordo coronel anorexica garita ahorcar vigilante
llamarlo ferrocarril terminarlo salchicha barranco predica vuelo bicho curriculum simular devolvio explicandole limpiar
horchata pedazos mirador alarmar viaja omnibus campana patrulla viendome tosi pobres lengths vibe vibing cosy cozy crumbs
twitchy groggy woozy queasy clammy bloodshot shivery sluggish foggy hazy horrific horrendous dire bleak gloomy dismal rotten
lousy crummy shoddy iffy sketchy creepy eerie spooky weirdo freaky uncanny absurd ridiculous meaningless reckless careless
thoughtless ruthless heartless shameless stunning adorable charming delightful splendid fabulous incredible superb stellar
mint belting stubborn needy bossy snappy grouchy touchy prickly fussy picky cheeky sneaky greedy stingy spiteful petty vain
smug arrogant snobby crude coarse harsh lenient meek timid bashful goofy dopey ditzy bickered squabbled shrieked grunted
barked growled sneered scoffed chuckled cackled beamed winced cringed squirmed fidgeted paced trembled shuddered shivered
quivered wobbled swayed stumbled staggered crawled tiptoed sprinted strolled wandered roamed floated sank rummaged scrubbed
scrolled swiped streamed snacked nibbled gobbled gulped sipped slurped chewed puked retched gagged wheezed sniffed sniffled
whimpered yawned dozed napped kitten kittens gerbil guinea parrot budgie canary seagull crow magpie sparrow ducks goose geese
piglet foal donkey mule badger squirrel beaver tiger leopard cheetah giraffe zebra monkey chimp kangaroo koala crocodile
lizard toad turtle dolphin squid jellyfish beetle wasp hornet moth caterpillar slug gatito gatitos cachorra conejito loro
cuervo gorrion buho aguila ganso pavo oveja cochino lechon yegua potro mula venado zorro tejon ardilla rata murcielago oso
tigre elefante jirafa cebra gorila canguro cocodrilo lagartija serpiente sapo tiburon ballena delfin foca pulpo calamar
cangrejo langosta medusa escarabajo hormiga abeja avispa polilla mariposa oruga gusano caracol babosa mosca zancudo cucaracha
piojo pulga garrapata naranja plateado jabon maquillaje desodorante rastrillo algodon playera chaqueta buzo guantes gorro
sandalias chanclas espantoso espantosa pesimo pesima estupendo estupenda maravilloso maravillosa fantastico fantastica
inquieto inquieta angustiado angustiada desesperado desesperada deprimido deprimida abrumado abrumada saturado saturada
rendido rendida molido adolorido adolorida mareado mareada temblorosa tembloroso sudada sudado despacho sucursal banos
recamara concuno caserio aldea rancheria ejido hacienda granja establo huerto invernadero cosecha trigo cafetal retortijones
hormigueo punzadas picazon comezon acidez
metallic metal plastic wooden cotton woollen silky sour salty sweet spicy bland stale mouldy musty crisp
cajera cajero cajeras celador celadora reponedor reponedora repartidor repartidora camarista mesera mesero
chuffed stoked buzzing infirmary gummies
dob bday
abandonado abusive adverts agobia alternativo anduve apretado aprieta atontada aumentaron bajada bajoneada burla busco calman calms
clicks combo compassionate consuela consumir cuadrada cubes cuida debts defiende doubled dozing ducklings encerrada espressos eternos exagero
explicaron extrana favorito flared flutter fobbed grosero joyless lapsed limite madness natal nudo odia oops opero pinta placer presentations
pudiera puntuaron recai recetaron removio rezara roomies sanctioned sangrando sentidos separaron sharper skill snows somersaults soothe subieron
suelos temblo teniamos terribles thorns tightens trabajado traga unhelpful universe unlovable vibrating whales
`
