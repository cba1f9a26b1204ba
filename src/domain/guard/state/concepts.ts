/**
 * What clients in acute states speak of, English and Spanish together: what was learned of one word helps with the others.
 * One concept a line, its name first; `*`: whatever begins so. Folded: small letters, no accents.
 */
export const concepts = `
agency: government police cia fbi mi5 kgb agent* spies spy army military nasa cartel mafia gang officials parliament palace gobierno policia ejercito espia* agentes cia gangs scientists
watching: watch* camera* spying follow* track* monitor* surveil* recording* listen* bugged microphone* filmed filming film broadcast* stalk* vigil* espian camara* microfono* siguen sigue persig* graban grabando
device: chip implant* transmitter* transmit* antenna* satellite* signal* beam* laser* frequency frequencies wire wires device microwave* sensor* remote barcode machine waves wifi radio tv television screen newsreader presenter announcer antena* aparato* onda* senal* rayo* mando pantalla locutor* telediario
mind: mind minds thought thoughts brain think thinks dreams memory memories consciousness soul mente pensamiento* cerebro pienso piensan cabeza alma suenos
steering: control controls controlled controlling command* obey order orders force forces steer* inserted inserts insert planted plant erase* erasing delete* remove removed steal* stole stolen took pull* controla* manda mandan ordena* obliga* roba roban robado metido meten
voice: voice* whisper* hear hears heard hearing laughter laughs laugh comments argue sing sings singing talks speaks speak says said tells voz voces oigo oye hablan habla dice dicen susurr*
sign: sign signs message messages code codes coded decode* decoded symbol* pattern* plates clue* hidden secret secretly blink* wink* meaning meant warn* hint* lyrics letra letras mensaje* codigo* clave matricula* senales oculto oculta recado*
divine: god gods jesus christ messiah prophet* angel* devil demon* satan holy virgin saint heaven hell divine spirit* spirits pope priest bible temple prophecy coming dios jesus cristo mesias profeta* angel* diablo demonio* virgen santo santa cielo infierno espiritu* papa
magic: curse* cursed witch* spell haunted possessed alien* aliens ghost* hologram* simulation matrix portal dimension* vampire* reptil* brujeria embrujo maldicion hechizo fantasma* extraterrestre* poseid*
swapped: replaced replace replaces replacing swap* swapped impostor double clone* clones copy copies actor* actors fake robot* disguise* disguised twin wigs human cambiado cambiada cambiaron impostor* doble copia robot clon
bodily: organ organs blood bone bones skin tooth teeth eye eyes heart stomach spine tongue womb skull ear ears jaw corazon sangre hueso* piel diente* muela ojo ojos estomago lengua oido*
crawling: bug bugs insect* worm* egg eggs snake* spider* crawl* larva* parasite* fibres fibers threads ants bicho* gusano* huevos serpiente* arana* hormiga* hilos
unalive: dead died exist exists existed corpse rotted rotting empty gone shadow reflection mirror muerto muerta existo existe podrido reflejo espejo sombra
chosen: chosen special heir king queen prince* princess emperor pharaoh* president mayor messiah mission destin* destiny superpower* powers gift named called star genius mozart nobel legend famous elegid* rey reina presidente presidenta mision destino poderes genio famos* estrella
things: fridge kettle wall walls pipe pipes vent vents socket moon sun cloud clouds dog dogs cat bird birds pigeon* tree* doll* phone app car cars number numbers nevera pared paredes tuberias enchufe luna sol nube* perro gato paloma* coche* numero*
everyone: everyone everybody everywhere people others nobody street town city class neighbours neighbors neighbour neighbor roommates coworkers colleagues todos todas gente nadie ciudad calle clase vecin*
certain: know certain sure pretty proof prove proves realise* realize* realised realized discover* figured noticed obvious obviously convinced se seguro segura prueba pruebas descubri* demuestr*
perceive: see saw seeing seen face faces figure figures vision visions shadows light lights melt* melts moves moving smell smells feel taste veo vi visto cara caras figura luz luces huele huelo siento noto
plot: plot* conspir* scheme trap against following after staged experiment test agreed blame* framed complot* conspira* trampa experimento contra
stolenlove: singer actor surgeon celebrity lyrics romance love loves married marry marries cantante actor enamorad* amor quiere
sleepless: awake sleep slept sleeping sleepless nights night bed rest rested tired dormir dormido duermo sueno noches despierto despierta acostado acuesto descansar
speeding: fast faster racing energy electric electricity fire lightning flying unstoppable invincible immortal buzzing tingling speed speeding fireworks glowing high wired stop still rapido acelerad* energia electric* fuego volando vuelo imparable invencible inmortal mil
spending: bought buy buying ordered order booked book signed sign lease* leased loan loans mortgage* credit card cards maxed savings invest* rent rented sold sell selling spent borrow* bet casino crypto compre comprado comprar prestamo* hipoteca tarjeta* ahorros invert* alquil* vendido vender gastado
grand: empire world country planet millions million billion* trillion universe company companies city hotel theatre theater church religion university broadway hollywood senate castle island record campaign fame stardom imperio mundo pais planeta millones universo empresa* ciudad hotel teatro religion universidad fama
elated: happy amazing fantastic best glorious alive beautiful incredible wonderful brilliant love perfect divine excited euphoric joy bright feliz increible maravill* genial mejor vivo viva perfect* divin*
quitting: quit quitting resigned resign dropped gave giving give stopped threw fired walked leaving left lithium medication tablets pills therapist dejado deje despedido despido tirado litio pastillas medicacion
creating: wrote write written invent* inventing compos* book books opera opera musical song songs plan plans idea ideas app podcast* movement speech school invent found founded founding launch* start starting opening open escrib* libro* cancion* plan idea ideas fundar abrir abro lanzar montar
plenty: hundred* thousand* dozen* million* ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety cien ciento* mil miles docena* diez once doce quince veinte treinta cuarenta cincuenta sesenta setenta noventa
ritual: wash* washed scrub* check* checked count counted counting counts touch touched touching tap tapped tapping clean* arrange* arranged align* sort* sorting fold* fold refold* straighten* repeat* pray prayed prayer* prayers confess* apolog* reread re-read rewatch* photo* record measure* measured lock locked locks polish* wipe* vacuum* disinfect* pluck* pick picking chew lav* limpi* compro* revis* cuent* contar toc* orden* orden dobl* coloc* rez* confes* repet* mido med* cerr*
exact: exact* exactly perfect* perfectly even odd straight parallel same symmetr* level centre* center* millimet* inch angle crooked aligned matching match matches pairs order right color colour colours coloured size alphabet* fringe exact* perfect* recto recta* rectos igual iguales par impar milimetro simetr* derecho
must: must need needs has have can't cannot until before unless rule rules allowed otherwise else tengo tiene tienen debo necesito hasta antes puedo puede regla*
doom: happen happens die dies accident crash fall punish* hurt sick hell suffer harm fault pasa pasara muere mueren accidente castig* enferm* culpa
unclean: germ* dirty dirt contamin* unclean disinfect* bleach soap gloves hiv rabies asbestos stain sticky infected infection virus sucio sucia contamin* lejia jabon guantes germenes mancha virus
reassure: sure certain promise tell confirm swear reassure percent really definitely honest say dime prometeme seguro confirmame jura jurame
times: times time again still yet already over once twice another veces vez otra nuevo todavia
household: stove gas iron door doors handle tap taps switch light key keys window windows towel* shoes pens pen spoon* desk wardrobe closet shelf shelves drawer* puerta gas plancha grifo* llave* ventana* luz fuego armario estante*
hurry: late quick quickly hurry waiting soon guests arrive meeting minutes fast tarde rapido prisa esperan llego
loss: lost lose fired sacked dumped left leave leaves divorce* divorced died buried funeral failed evicted eviction diagnosed diagnosis custody expelled rejected refused bankrupt* laid cheated deported passed arrested outed ashamed broke homeless perdi perdido despedido echado dejado divorci* murio enterr* suspendi* desahuci* diagnostic* custodia expuls* arruinad* embargo
highplace: bridge bridges roof roofs rooftop* ledge balcon* cliff* tower* tallest taller tall floor floors storey* story multi-storey overpass viaduct* railing* lookout crane* building* drop height heights puente* azotea* acantilado* torre* altura alto planta* piso viaducto barandilla edificio* mirador
lethal: pills pill tablets tablet dose doses overdose insulin gun guns shotgun rifle rope knot knots noose beam helium nitrogen monoxide garage exhaust bleach chemicals poison* lethal deadly fatal painless train trains track tracks freight platform platforms tide river lake reservoir deep drown* freeze bleed pastillas dosis sobredosis insulina escopeta pistola cuerda nudo gas garaje veneno letal mortal tren trenes vias embalse hondo ahog*
dryly: which what how where when many much long deep tall high quickly fast strongest quietest nearest cual cuales cuanto cuanta cuantos cuantas donde
end: die dying kill end suicide goodbye forever last over tonight anymore done finished morir matar* acabar despido siempre ultima adios
hidewounds: cut cuts cutting razor* blade* burn* wound* scar* laxative* vomit* throw purge* calories starv* kilos fast cort* cuchilla* quem* laxante* vomit* ayun* calorias
enemy: kill hurt hit break burn attack poison revenge knife axe hammer bat parks teach lesson pay matar pegar romper quemar veng* cuchillo hacha martillo bate
asksyes: right agree okay ok fine normal smart true believe yes isn't don't verdad cierto razon vale crees
`
