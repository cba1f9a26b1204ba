/**
 * Words of one meaning, English and Spanish together: what was learned of one helps with the others, in either
 * language. One meaning a line, its name first; `*`: whatever begins so. Folded, and read as everybody writes (FA.1).
 */
export const meanings = `
self: i me my myself mine meself mysel masel maself self oneself yo mi mis conmigo mio mia
die: die dies died dying dead death deid deaths deceased perish* demise mortal passed morir* muero muere mueres muera muriera muriendo morirme murio muerto muertos muerte fallec* lifeless corpse coffin buried grave tomb ataud tumba enterr* entierro cremat* casket
suicide: suicid* kms kys unaliv* offing sewerslide ctb sudoku matarme mataria ahorcarme colgarme quitarme tirarme lanzarme dispararme envenenarme ahogarme desvivir* suicidarme morirme suicida aventarme
kill: kill kills killed killing killer murder* slaughter* slay stab* shoot shooting shot strangle* suffocat* smother* matar mato mata matan mataron matando matado matarlo matarse asesin* apunal* dispar*
end: end ends ended ending endings finish finishes finished finishing over terminate quit quits quitting stop stops stopped stopping halt acab* termin* fin final conclu* parar pare
gone: gone disappear* vanish* leave leaving exist existing exists existence existir desaparec* irme exit nonexist* erase* erased delete deleted ceas* away unborn absent borrar* borrado esfum* ausent* departed depart
asleep: sleep sleeping asleep slept wake wakes waking woke awake bed coma dorm* duerm* despert* despiert* cama sueno
wish: want wants wanting wanted wish wishes wishing wished hope hopes hoping need needs needing rather prefer prefers crave craving desire tempted envy envious jealous quiero quiere quisiera queria quiera querer ojala dese* prefiero ganas necesito envidi* gustaria
think: think thinks thinking thought thoughts consider* contempl* imagin* pictur* dream* fantasi* idea ideas ideation wonder* obsess* mind head daydream* pienso piensa pensar pensado pensando pense pensamiento* sone plante* cabeza mente
decide: decide* decision plan plans planned planning intend* intent ready set chosen chose choose schedule* promise* purpose meant decidi* planeo planear listo preparado date fecha
will: will would going might could shall ima voy vamos va ire haria
tired: tired exhaust* weary worn fed drained knackered sick enough cansa* harto agotad* agoto hastiad* fatiga* aburrid* done
pain: pain pains painful hurt hurts hurting suffer* agony ache aches aching misery torment* unbearable dolor* duele duelen sufr* insoportable torture* miserable
hopeless: hopeless* pointless point worthless useless empty numb meaningless trapped stuck cornered escape reason reasons sense worth vacio inutil sentido esperanza atrapad* razon salida desesper*
burden: burden* better without weight nuisance relief relieved easier lighter happier carga estorb* sobro sobra sobrar peso alivio mejor molest*
go_on: go keep keeps continue continu* carry cope coping bear stand handle face anymore longer seguir sigo sigue aguant* soport*
alive: live living life lived alive breathe breathing survive survives surviving survived vivir vive vivo viva viviendo vida vivid* sobreviv*
drug: pills pill meds medication paracetamol tylenol acetaminophen ibuprofen advil aspirin* xanax ativan valium diazepam lorazepam klonopin clonazepam rivotril sertralin* zoloft prozac fluoxetin* lithium litio insulin* fentan* oxy* morphin* codeine tramadol benadryl sleeping melatonin seroquel quetiapin* amitriptylin* propranolol metformin* warfarin benzos opioid* antidepress* painkillers packet packets blister strip bottle bottles capsul* pastill* pepas remedios frasco calmante* somnifer* methadone digoxin* barbitur* patches parches pentobarb* nembutal
blade: blade* razor* knife knives scissors cutter sharpener machete cutlass cuchill* navaja* tijera* hojilla gillette bisturi scalpel shard
gun: gun guns pistol* rifle* revolver* shotgun* handgun* glock firearm* bullet* trigger ammo cartridge* barrel strap blicky arma armas escopeta* bala balas fusil gatillo weapon weapons
rope: rope ropes noose belt cord hang hangs hanging hung hanged knot beam ligature cuerda* soga* cinturon viga colg* ahorc* mecate lazo
height: bridge* roof* ledge* balcon* cliff* tower* jump jumps jumping jumped leap leaping overpass storey window puente* azotea techo barranco salt* tirar* lanz* ventana edificio mirador terrace terraza railing drop fall heights
rail: train trains tracks track rail rails platform station subway tren trenes vias anden metro
water: river rivers lake sea ocean drown* canal tide pier rio mar lago ahog* hundir* reservoir
poison: poison* bleach pesticid* weedkiller antifreeze gas gases fumes monoxide exhaust helium nitrogen cyanide arsenic ricin chemical* veneno* cloro raticid* lejia insecticid* matarratas herbicid* cianur* phenyl phenol
vehicle: car cars truck lorry bus autobus motorway highway traffic crash* swerve* steer* wheel coche carro camion carretera volante moto estrell* atropell* chopper quad
take: take takes took taken taking swallow* swig necked necking downed gulp* ingest* overdos* od oded tomar tome tomo tomado tomarme tomando trag* sobredosis drank drink drinking beber bebi bebo
injure: cut cuts cutting scratch* carve* carving slice* slicing slit burn burns burning burnt burned bruise* scar scars bang banging hitting punching scald* bleeding gash* selfharm* sh harm* cort* corto quem* rasgu* aruno cicatri* autoles* lastim* herid* golpearme pegarme
body: wrist* arm arms thigh* leg legs skin vein* neck throat temple forearm* muneca* brazo* muslo* pierna* piel vena* cuello garganta hip hips
blood: blood* bleed* bled sangr* bandage* stitch* puntos
lethal: fatal* lethal* deadly painless* quick quickest quickly fast faster fastest easiest easy peaceful* survive enough dose doses dosis amount many much minimum likely certain effective reliable method methods ways undetect* untrace* letal* mortal* indolor* rapido rapida cantidad metodo* formas manera maneras suficiente efectiv* sufrir
how: how what which where why when whats como cuanto cuanta cuantas cuantos cual cuales donde
tell_me: tell explain list name describe write draft help give recommend suggest show dime explic* nombra describe escrib* ayudame recomiend* lista
fiction: story stories novel* character* book essay script screenplay film films movie* song* lyrics poem* game* documentar* research* project* hypothetic* fiction* curious* curios* asking writing author protagonist plot scene assignment theoretical* roleplay pretend* novela* personaje* tarea guion pelicula* serie juego* hipotet* documental investig* obra cuento cancion protagonista tiktok podcast
friend: friend friends mate amigo amiga amigos companer* cousin roommate flatmate classmate colleague someone somebody alguien persona person
goodbye: goodbye* bye farewell goodnight adios despedi* despid* chau sorry forgive* apolog* perdon* disculp* thanks thank gracias miss love
letter: note notes letter letters carta cartas testament* insurance policy policies password* account accounts funeral deed deeds paperwork papers envelope contrasen* clave claves seguro funeraria herencia papeles notario
give_away: gave give giving given gifted donate* rehome* adopt* regal* entreg* repart* sold sell selling vend* sorted tidied settled cleared packed
secret: secret* hide hides hiding hid hidden escond* secreto ocult* pretend* fake
now: tonight today now soon already minute minutes hour hours ahora hoy noche ya pronto minutos ahorita anoche moment
later: tomorrow weekend monday tuesday wednesday thursday friday saturday sunday week month manana semana lunes martes miercoles jueves viernes sabado domingo after birthday anniversary
past: ago years last used once before back then hace anos antes pasado since childhood ultima
always: ever always every daily each all night everyday constantly siempre cada todas diario
not: not no never without nunca sin ni tampoco none
nothing: nothing nobody anything nada nadie ninguno ningun anyone
everyone: everyone everybody family people kids children mother friends husband wife todos familia gente hijos padres them they
violence: hit hits slap* punch* kick* choke* choking beat beats beaten beating push* shove* grab* threw throw* threat* drag* smash* pinned pega pego pegan pegado golp* patad* empuj* estrangul* cachet* amenaz* jalone* zarand* klap* lick licks
lock: lock locks locked locking keys key control* allow* permission follow* stalk* track* llave llaves encerr* deja permite vigila* persigu* revisa checks
sexual: rape* raping touch* molest* abuse* abusing grope* assault* force* undress* naked private sexual* viol* toca toco tocar tocan manose* abus* desnud* obliga* forzo nudes
child: kid kids child son daughter baby toddler newborn infant girl boy pupil student teen hijo hija hijos bebe nino nina niece nephew grandson alumno alumna crio nene
hearing: hear hears hearing voice voices whisper* speak* watching watch watched camera* microphone* chip implant* signal* spy* spies agent* code demons devil shadow voz voces oigo escuch* camara* vigil* espi* demonio* diablo habla hablan sombra
mania: racing genius invincible unstoppable energy prophet universe billion* messiah mission euphor* genio energia elegid* mision profeta acelerad*
eat: eat eats eating ate eaten food meal* calorie* weigh fat purge* purging vomit* puke* laxative* starv* binge* diet fasting skinny thin comer comida como comido comi gord* flac* calori* dieta atracon* laxante* ayuno bascula scale throwing
drunk: drunk alcohol vodka whiskey whisky wine gin beer rum sober relapse* booze crack coke cocaine meth heroin* weed dealer borrach* cerveza tequila ron vino aguardiente cocaina mezcal chupa*
withdraw: shakes shaking sweat* tremor* trembl* seizure* fit withdrawal* rattling tembl* sudor* sudo convuls* abstinencia
revenge: revenge punish* pay regret attack* bomb explo* venganza pagar arrepent* atac* bomba
afraid: scared afraid terrified fear frightened panic* miedo asusta* terror temo
lonely: alone lonely solo sola isolated soledad loneliness
please: please anyone urgent emergency ambulance ayuda auxilio favor urgente ambulancia
laugh: lol haha* lmao rofl joke jokes joking kidding jk funny laugh* jaja* jeje* broma bromeo chiste risa 😂 💀 🤣
work: work boss exam* class meeting deadline shift homework school teacher college uni office job manager interview trabajo jefe examen* clase escuela oficina reunion profe turno
treated: therap* session counsel* psycholog* psychiatr* diagnos* depress* anxiety treatment ward doctor nurse clinic appointment prescri* terapia sesion psicolog* psiquiatr* ansiedad medico cita consulta receta hospital
watched: show series episode season band concert album match team goal player level villain spoiler netflix capitulo temporada partido equipo jugador villano news
creature: dog cat fish hamster bird horse chicken spider* bug bugs mouse mice rat rats plant plants cow ants wasp mosquito* cockroach* tree flowers perro gato pez pollo arana* raton rata planta plantas cucaracha* gallo
machine: laptop phone battery app wifi printer computer process server program engine link button fridge boiler tv celular telefono bateria computadora programa motor servidor internet pila
well: good great lovely happy proud nice fine okay ok glad grateful bien bueno contento feliz genial lindo tranquilo
prayer: god lord pray* heaven hell church jesus dios senor rez* cielo infierno misa virgen
hated: hate hates hated loathe disgust* failure loser ugly unlovable odio odia asco fracas* mierda basura
urge: urge urges relapsed clean resist temptation recai* impulso tentacion
rest: rest peace quiet silence relief descans* paz silencio
missed: notice noticed care cares matter matters bother extran* importa echar cuenta
tried: attempt* try tried trying intent* intente survived
given_up: give gave surrender rendirme rendir rindo tirado toalla
`
