/** Everyday words of home, work, body, food, streets and belief in both languages, dialect among them: no names in lower
 * case. Counted in texts written for Rapport (data/risk/corpus, fixtures) and written down; folded. */
export const everydayThings = `
goads imminent line stood bridge tae lad murder wis cos lads belt parar wee meself oot nae shook hacerlo coat buried rope
shall mam river closet cabinet bloke essay village sell taught tin cake pistol rifle meh bench corridor ticket ceiling lap sed
beside teach buy suit sock deid fence marry reckon fae begun trailer choir tray hamster trolley speech stove pages ought
calendar headset crew rail porch daft cupboard visa shouting aff aboot masel efter lit minister pot pick drama passport drill
pub vodka hurry hen nite hid murdered dem dey cuerda queue boiler agency envy pit hoose jacket mart barn pig sink googled
wiped piano lease nowt leaflet sandwiches claws bake basket wardrobe oven hammer harm security seminar guitar cellar
interpreter kettle sang wot ladies taxi wid engine ladder halfway wore wreck chopper dish airport sandwich supper balcony bury
elevator abt contigo preocupa biscuits owt yer maw aye naebody farm whisky crime silent stabbed password lanyard piss uniform
licence innit selling drug chop adult jar shout handsome owe biscuit shotgun folk flinches hook ledge sofa greet spoon
motorway hymns criminal jail cricket haram solicitor canteen register leaf doon duck split toolbox spreadsheet hose jersey
lasagne cockroach expired documentary lid bingo elder purse chip unlocked machete burial pon curtain scaffold ham despacio
permiso wallet wring heid hoodie lassie hauns gied noo weep parlour ewe bacon rails banister whoever invented physics
slaughtered lesson nod packet dunno ninth strangle warden resus nee bairns diesel cab heap twelfth laces graveside doin
overdraft mornin shouts bat trampoline sharpener physio drum reunion trousers jiffy harvest devil serial bang apron tower
review squad lag unplugged chaplain bolt nar agen fork carpet hun eldest allah scarf bramble borrow boot wages bust intend
tour quine ower dinna canna itd altar custody wiv vape invoice burying boil coal honour nun fellow crack railway statistics
project bunk memorial dictionary compass handwriting onions mince collar terminus coyote lonesome plot sunset bowling chose
abeg dollars glovebox suite koro heaps moose stab passwords usher tamales cop bucket scissors pots overpass folks revolver pum
weapon perder vigilan minimising temprano dije puerta sea puse muerto muerta anoche nomas nombre pregunto conmigo ganas
escrito seguro risa carta tren saque aca mundo voz bonito compre mire pongo pasar piso mande vendi turno ventana llave foto
llegue pago metro termine entrar pozo serio juro gusta fiesta conteste carro misa calor patio adentro queme llaves pelo
pistola guardia pregunta vaya susto adelante cerre ropa papel playa papeles poquito mango novela pecho quita cajon palo
entender explico muertos bote moria paga escribi encontre techo debo afuera entero kiero trae importa vos boda pueblo muere
entera salio ascensor platos palabra esperar hielo pidio pierdo coche letra frasco decidi despierto vendo cena fotos puro
pregunte orden gane cliente perdi aguanto licen despertar pal director carton cable ahorita pension jajaj toque muchachos
agradezco sobra escalera tienda echar dieciocho descansar barco ponen leer libros alumna pedir galpon neta bane cerro mochila
metros pasara cabros sirve enseno contestar ciudad traigo subi saltar bastante sente moto asuste camion dotor palabras ahogo
apa entiende avisar bronca lata muchacha borracho doctorita audio lluvia bajar coger vienen busque arroz distinto envidia
imaginese correr escopeta almuerzo descanso pisos digas guarda pide semaforo armario apago quedar molestar libreta patrona
aviso obra nacional dolares pollo lleno quedan cero comprar libro velorio agarre viaje anda decirle peligro manda deseo
entendi acuesto beca comio regla pagar comunion silencio signar juego colgue regale buscar pantalla abri colega pegue cuchillo
prefiero vuelven garganta plancha asco chiste sone dieciseis cartas zapatos temblar rei quise arreglo cojo vomite preguntan
enfrente estorbo llevan sirvo increible fusil minibus troca casino mariachi azucar posta aprobe creen perfecto burro entierro
viejito coraje cuide matan panal sopa gringo veneno tocar preguntar paciencia diles chistes oficio tirar tarjeta pedi oficina
subir capitulo claves mueres desierto dejan sacar cierra gana piensan furgoneta saben hablan reventar buscarla garaje pronto
busca quemar subio lujo fijese biblioteca nacio leyendo bandera aniversario truco ajedrez llovio cubre caseta prendo curva
tendria reclamo sepa dolio terraza parque entere demora anime comedor tarea cante perdoneme coca pasao broma faro maletas
pelicula baile muerdo croquetas quedao gusto cuaderno noticias cumplen cai sushi trafico palos guarde soga funciona gracia
hueco pereza azotea apague tele digale ensena llaman saberlo asesino anden traje coro encerre cenar denuncia colectivo acoste
pegan muro hipoteca cielo avise prometi edificio vea estadistica cocinar cierran mijita guitarra bichos cobra navaja locura
avento pague invierno creyo cigarro guagua proposito suicidar bici diente mor sudo guardo jugar juntas acorde marico debe
licda tiemblan tabaco olvidate vencejos botones greetin hersel doak nans triage scotch satnav plug gaffer everythin pshe
planet graduate spar remembrance bargain pallet irl alt prosecco inshallah alhamdulillah janazah pickle prams toon shak blokes
jcb mmmm crocs changeover gobshite whistle clype geometry starve hiya ale horse crawlin salaams tortoise sujood spaniel weir
wud veteran cockerel fic taco tmi toothpaste seg dis rum yoghurt brigade cancel haka maccas carpark bats pencil foil shark
gallop gospel kirtan pulta carriage trivia omugwo shovel bark donga aircon strife gennie frighten copycat cribbage firewood
crossword whiskey yearbook moccasins jinn society autopay pastry rectangle frybread culo chabon termo chelas reuniones
hamdulillah chabola encendi jsjs vano opina matecito raton bateria ministro valo mola alejamiento dandole leerlo quillo voraz
bonita lowkey pala camison cobarde rohayhu difunta molestan cortar emergencia pagina casar rajar gim cene parezca leyo maricas
forense arepa horno sucia pastel zanahoria lazo pelopincho cumplio merecia inscrita tirita fila eupd jury spin elders caravan
skint payroll overtime rota tills warehouse depot forklift scaffolding plasterer apprenticeship gcse btec dissertation halls
fresher freshers syllabus detention locker cafeteria playground creche potty nappy nappies pram buggy pushchair csection
mastitis colic rusk weaning ironing hoover hoovering dishwasher freezer microwave toaster loo duvet curtains rug lamp bulb
socket charger printer wifi router telly armchair drawers hallway landing attic loft gate driveway pavement kerb lawn hedge
flowerpot weeds tomatoes garlic pepper peppers cucumber lettuce spinach cauliflower noodles spaghetti burger burgers crisps
porridge jam sausage sausages turkey pork prawns stew casserole curry salad ramen tacos burrito pozole tortilla salsa
guacamole squash lemonade latte espresso decaf lager gin cocktail spliff ket mdma meth benzos plaster jab cannula capsules
dosette sachet enema nostril shin sunrise drizzle thunder lightning mist frost breeze gale flood puddle mud valley pond forest
meadow trail roundabout tram underground subway ferry harbour pier cinema theatre gallery playlist gig festival rave karaoke
darts snooker poker chess puzzle jigsaw lego knitting crochet sewing quilting baking hunting camping surfing skating skiing
boxing karate judo pilates rugby netball hockey badminton volleyball baseball softball barrister magistrate tribunal verdict
bail probation parole tagged injunction witness juror tenancy eviction bedsit bailiff bailiffs payday arrears universal
allowance rosary psalm sermon vicar priest deacon monk gurdwara mandir communion confession baptism christening mitzvah
ramadan eid diwali advent hanukkah tulips daffodils roses oak pine birch feather pebble coin avocado blueberries strawberry
strawberries raspberries banana grapes peach plum pineapple watermelon almonds cuchara tenedor plato taza olla sarten estufa
nevera heladera refrigerador lavadora lavarropas licuadora microondas mesa sillon almohada cobija sabana sabanas frazada
toalla cortina cortinas alfombra enchufe cargador teclado impresora puertas ventanas pasillo escaleras sotano jardin reja
banqueta acera vereda esquina cuadra jitomate tomate cebolla ajo papas patata patatas lechuga espinaca calabaza calabacin
frijol frijoles lenteja lentejas garbanzos fideos caldo guiso estofado carne cerdo cordero atun camarones huevo huevos crema
mantequilla torta bocadillo empanada empanadas arepas ceviche asado parrilla ensalada postre helado galletas dulces pimienta
vinagre miel mermelada jugo zumo refresco gaseosa cerveza ron mezcal aguardiente pisco porro mota cristal perico bazuco tusi
gripe gripa resfriado sarpullido moreton yeso jeringa vacuna inhalador muletas gotas jarabe supositorio pulgar nudillos palma
hombros clavicula barbilla muela muelas nariz oreja orejas oido oidos ceja costilla costillas ovarios espinilla pantorrilla
talon panza barriga vientre amanecer atardecer llovizna trueno relampago niebla neblina escarcha brisa viento inundacion
charco lodo barro polvo arena acantilado colina valle arroyo lago laguna bosque selva sendero tunel autopista rotonda estacion
aeropuerto tranvia subte combi micro cine teatro galeria museo concierto loteria domino rompecabezas tejer bordar coser pescar
acampar nadar escalar boxeo natacion futbol beisbol baloncesto basquet voleibol tenis padel juez jueza fiscal audiencia
testigo fianza libertad condena carcel prision penal reclusorio inquilino desahucio desalojo subsidio paro finiquito
liquidacion nomina aguinaldo quincena ahorros prestamo salmo obispo monja confesion bautizo velatorio panteon cementerio
procesion despensa jornada fabrica maquila bodega almacen mercado tianguis changarro sucio limpia llena vacio vacia flaca
lento lenta suave frio tibio humedo humeda seco amargo amarga salado salada agrio agria barato barata caro gratis botella
tirado guardado guardada pena puno rincon rueda segura cuesta codigo haya cole felicidad reina reinas diosito tajo dae awa
lass bairn nonna
duermen comen gritan pelean beben fuman trabajan juegan escriben hacen quieren oyen salen viven mueren sufren lloran sienten
entienden ayudan cuidan miran esperan llegan toman pagan compran venden cuentan buscan encuentran rompen abren entran suben
bajan caminan corren cantan bailan rezan roncan tosen vomitan sangran duelen pican arden pesan valen cuestan faltan sobran
sirven funcionan importan gustan encantan asustan agobian cansan aburren mienten traicionan abandonan amenazan golpean
insultan humillan critican juzgan exigen mandan ordenan obligan permiten prohiben prometen fallan olvidan recuerdan extranan
aman odian perdonan abrazan besan tocan ronca tinted petals blossom candles ribbon velvet perfume lipstick mascara eyeliner
fringe ponytail braids extensions wig leggings trainers slippers pyjamas onesie blazer cardigan gloves mittens boots sandals
heels
`
