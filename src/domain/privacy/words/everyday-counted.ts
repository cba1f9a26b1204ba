/** Everyday words of both languages, counted twice and more in messages written for Rapport (data/risk/corpus); folded. */
export const everydayCounted = `
mates phones dock hero fees sums greeting maths lace human points chasing linen plainly salary documents brake gonny nothin
drowns cannae shite jumped laughin earphones shakes scales daein whit needin prelims studyin clocked sleepin notices heifer
rolled singing fool swearing grass feared milking slurry pays bawled ticked convinced mams horrified cards lined mock
classroom youd mucked revise buying suits eulogy lifted lighthouse contralto wireless waits bolted crosses purely letters
renew inconvenience arrests vending sluice practice custard doors banging knackered knaa slimming counted inquest maiden spare
bits deer verge brew layby visor lorry rolls fella engineering haircut dinners swap refund psalms blew yards arithmetic lambs
restful byre draught beasts stranger waited fishin everyones potato papers kebab upstairs breathed sayin favour lookin hers
bedrooms waitin quid burnin folder jabs crimbo dads lunches holdin heyyy tech lmaooo stamp strictly talks loads favourite
hoist tuition sounded danced wrung ours trolleys sleepers feller lino dripping skirting boxed squared bees coffin torch rained
neat spelled cheerful guests mutton dishcloth nosy pantry pigeons grouse nightie quad steering landline hides teatime drowned
explode accent citizenship clever translate spiders radiator tractor euro silage begonias carving forestry latch ditch rude
bangs bonfire controller wipe practise banged clapped clip starter maccies mines jokin filmed locks skins uncles theyll
everythings spawn scone retire fortnight glorious rewritten remortgaged certificate labelled bleep pitch undertaker poisoned
aloud cousins goat emptied organised hatbox smashing alrite drawin reception pullin nuffin shuts tags thinkin someones talkin
raining lounge cleaners refuse salaam mubarak khala samosa wedding pipes theyd pharmacies maaf karna reward dupatta pony
rosette beauty stables mortuary fetched hanged lifts parked anniversary upside husbands fond manners flower chimney commode
photographs joking kindest pinches recipe marmalade snowing boiled truthfully curd yaar fraud viva praying journals mailed
committee behalf thesis umbrella windy gansey ither loon gaan niver thocht onything roon widna gweed telt didna dreich hert
carin jist hame hearin feelin peels offshore doorbell dodgy footy rocks microphone harness wouldve batter glory funerals
weddings photocopier pancakes hymn terribly painted spared gifts flag petrol tattoo footprint fort walkin stoppin scratches
tellin comin dominoes shanked stars prayers anointed prize stack chairs prays receipt morale resend callers locking dialling
postcode carers minded draughts deed childer horses robbing raging belonging wheels lighting fags swans delighted legend
shredded flying hurl roads medal fare tops dyke dram eagle drumming misery sake feart didnae bothy outright rehearsed stirred
backed nuisance sweater sentences mountain melted invite speaks meltdown announcements timetable trains farted dummy piper
bins hood snores knocking timed medic cock pasty weepy lodger wallpaper flask flatmates languages classmates colours polite
filthy vets howled dining mend mended scrubs legally handover typed puppies bumped poster oldest scratched pillowcase camogie
lough footbridge veal canals pints lime menu detox bein wantin couldnae wisnae grabs lamps hungover housemate peaked boarding
blacked hijab hooyo mashallah debrief incense sadaqah paramedics digging rubbed tune hazards strikes loaded wellbeing rating
contemplating poured bowl cutter summat prevention tempted nets boredom slime splitting guns bloodbath chiefly pharmacology
gutted movin aunties suicides coffees killt gull farming singin killin callback mystery guessed pamphlet enclosed recognise
windmill dancing laminated enemies thanked lawyers backlog dumpling smiled searched dinnae starvin crows takin posts viaduct
scooter livid gravy quieter headland ship liking smash peedie bannock darlin scrub cheque siddung bathe heater jelly octopus
bluey stickers famous letterpress jokes stash verb furious batteries sigh geranium dreadful attendant wicked crumpet module
tutorial brick calving science graduation fitted drives cows robbed lion salute cutlass cactus corpses postbox practised
framed watered tide poems quilt wings stamps practising cushion bowls switched hidden murderer twist reads dreamed props
biology fright aisle costume jumper shutting suitcase weighs upped wetsuit kindly dreaming spill drums sweep recipes rack
trades acres fuss coyotes insane skirt younguns creek hollered whispering holler publish perish tank baba cranky puking
weirdly bassinet picturing cuidar finals election feos freeway dile captions complaint tapped charted hahaha forbid sweated
sticker rituals tipped deactivated owns idiot causeway practiced busted riders cart trap breached beadwork horror toilets
vexed powder pipe taxes comedian finishes strangers saudade heroine cheaper bugger snake bugs foxes shearing missus camp fixes
humidity casket sardines checkbook birthdays nineteenth correspondent charting arrested witnessed mailbox happenin cyah theirs
deadass recite miracle strap honors choke reel flags booked banquet tile cabin ramp sourdough bagel roommates renewing binder
publisher obituary competent adored residence dedication blessed massacre assisted tires tail trucks lockbox hush crick memes
cemetery layoff folding toca hormigas fate arvo bride login cupcakes smoko nulla gown bikkies clumsy feast mumsy biro lecturer
lands dealer terminated hamburger tent affairs violin vague drafts owner sells holay moshum parenting cracking brushes goats
crawfish beads owned server oiled booking cleats otter backpack gummies cookin repast furnace payaso robaron foreman mijo
wished earthquake models slice bendito rece pasteles cambia buscarme lleve empuja acaso sabes imaginate despedida encuentre
customers uninstalled swept angels parted sholders notebooks forgiven badge quits notebook dispatch beading knocks robbers
patted patting nosebleed semicolons petunias sings answering approved pickles surf dollar rego insightful suspended obsession
regionals maman whale swim mattresses rooster pallets television buyback farms chooks narrator cursor capability terminology
chap tally bore gorilla circuit turbo taper cufflink manga obvio sono compu escrita ordenado quiera suena jode paja vimos
salimos bajon fuimos botiquin enterrar tenes viejos primavera campera asustes rayitas estuche mando saludo seguimos nubes
maquina terreno lloraba escriba hijas dormida seria tocara costumbre regano guardando hablaron cambian criatura vestido
perdone apure buenos sentada hubiera quedado llegado vendido mirando entra miraba perros espero finada hablaba hacemos
encargado ensenado hablado maten chacra mezclado ando malecon cualquiera cobrar pusieron casco suelto meto botar bocina basura
muriendo comerme durmieron quedaba enterramos parado salga cooperativa pensado jugue literal tiro notas cruzar compa cocina
asesinar cachai levanta andaba aburri caleta vinieron tranqui lloviendo baje ayudante diecinueve sacamos traido dormidos
cuidando mueble poniendo colador miento raros calculado tenga finca diga arrancar quejarme matado tardes noches jabali acaba
querria cargada encerrado nieve pegarse oiga sonrisa malas gritando llorado marea factura cambiado dejado alturas hoteles
entierren tacones sudor rezando mandado ataud desperte pusimos morado boton supiera bana termina caido haga mirado dentista
saca cous coge quedarse terminado pedido andando habitacion entiendo parches pensaba videollamada cogio creido pasada sentado
morirse adonde limpiando venido persiana traer suerte viajar bomberos escoba poner romper abrir repente pelos pido pagado
nicho testamento apuntado decimos hacerme pegado irme lloramos bidon olor cuidado dormimos ciento callo matando temo tomarme
musica reparto regalado novelas estudia contado explique pizarra apaga quedaron tuviera faltar cumplo quiten metafora tirando
meti puestos pasamos tocaba viviendo prestado camina cervezas bailando falda contando sociologia diras menciono pase cortado
vende mover cumbia bailar murieron vacas costo ordene remedio gurises negra querian sincero veladora calendario volante mete
trailers descargue dejaron parecio favorita encerro quitarme aguante llamaron agarra doblo bolso bajito contarlo vencidos
notaria carnet extranjeria hallaca gaveta letras viendo vivir invitaron cantar hubieran durisimo morimos arquero aguantar
mandarle molestia matricula quechua tiembla esperando sacado migra corriendo llegaron almorzar martillo pare pagaron reir
aprendio ruido regimiento feria perfectos ducha partio muera matarse tomarse escondio tomao paraguas bondad verlo llenos
suspira filloas perras encargo venga malos reuma preciosa sube quedamos interprete paella risas quitar cajas campeon
pantalones hicimos zombis yogur llevaba metio trabaja autobus preso sombra llamao doscientos obligacion mataron personaje
calcetines zapatillas corre mias vomitando visitas pololo reia lavando subo entregue envuelto camiseta riendose ensenaron
obedecer carnaval negros tiraron medias llamando deploy haria pura compas mandaron somos platina quemado saliendo comal
vendiendo emocion apagada clavos pidieron ventilador nietos renglon nombres tengan chicos cana abro perdio vocacion vuelta
despertarme ideacion pavada suplente apunto frito cuartel expediente parecer armero unidad companeros facu mancha literalmente
borrado futuro salido cancion buscado salto tocado caer cierren cenado quisiera pediria chapa cuantas arde canto precioso
numeros naci subiendo bajando ironia decida apellido internacion volvia feas gorra cambiaron escondi cuchillos regrese bendiga
aburre guinote harto ronquido educacion huelga euros quitado preguntaron quiso echaron huelo acompanaron sindicato protege
falte cuestionario sacao sentao tirao reimos escapo jamon gasolina cantando estarian patadas escribirle temblaba apreto trajo
clientes irse matrimonio maneja cinturon juzgado ropero divino escogi danarle respira arranco tranquiliza vaina comprado
encuentro olvidado ponerme hoja rezado pecado contesta ahoga holaa cruzo diciendome peligrosa bailamos pesos escena explicar
publico verme aplauden departamento estuviera derrite lleven hicieron tinto celador cardiologo escondido comimos rancho pesa
quema homicidio jubilacion hubiese listas receta muslos toga realidad contentos tomado acerco grite asusto supe gota firmar
propina jugando caminando trabaje pintada canasta desastre haberlo clavo comido costado porfa regreso bota vacaciones canas
finde fregado vuelva pensarlo preguntas manejar clarito paradas selectividad lista cogido matamos hombres abre partido harina
oracion habitaciones propio idiomas firmado abraza encierro cortarme parcero estaria trajeron maiz curiosidad jugamos
terminamos escucho contrabajo llueve chamba dibujo chipa amistad veintidos tortuga octava temporada resbalado asaltaron
escribirlo acostarme poliza adelantado despedirme raticida portero asisti psiquiatria yama grasias arte enterrado notario
suicido vueltas chiquillo sobredosis despedido churros bonica arreglado hecha ponga servicios tapa ahorcado escogido
supervisora temblaban protectores manden descanse comisario editora viuda crimen contribucion quitaron estuvimos frascos
sombrero sombreros cinta mojamos inodoro terere poema atrevo ruego apartamento alumnos precio voluntad yendo sueldo exalumno
corregir rompi enamorado despedi reggaeton matame comercial jodido arcen ultimamente recoja rompiendo gallo andar bala trago
trataron convencida contrario tiemblo quitaba conste laxantes guaro atropello dijimos preguntaste escribirte lindo pibe
diferencia primos buscarlo asusta gustaria cierro gerente seguros perfectamente valgo patada firma empujando tirarme estanco
tema pidiendo acabado aquello menti encontrara reconocio vieras internada esperara haberme estupidez decirlo cruza limpie
cargue pibes mananas acompano muriera pesada cenamos denuncio enterrarme reido decidido viudedad dejarlo chamo invito dijiste
chicas toreto laso tijeras sien policias molida chiquita pegarme cago colgarme maletero echarme hermosa ahorcarme cobrarle
escondida leido pasaba callada empezado lancha comunidad ganando sentarme mataria maletin mirarlo salvavidas cumpli tragar
compra amarraron ponele equivoque panuelo fiscalia honesta ensene aula consejo tiesa exactamente vomitar comisaria supo
licencia cumpla farmacias apagado salieron derrama ratos hiciera abrocha platico comadrona companeras balcon bajaron pantalon
patearon denunciar despertado convenzas confieso tasca habre lavaron suda prenderme mojada chiquito pellizco monedero dormia
vayan digan sienta higos pelaos buscando compense limpiado fiestas botas duena sento devolvi sotol sentimiento reata ordenar
cancha listo llamen cumple regalo elegi peaje potaje vestida sonar expedientes cumplido traduzco copas duchado pasan mostrador
discurso apetecio veda ayudo azafata durmiendo gaste rompo nalgas chambelan verano echate colo matarla ganado fernet periquito
gravilla venia carpeta reconozco contarte escupido trocha sobres fantasma porros rien mecha daba bolsas cordel ciruelo
guajolote tamal atracon mg mcg ml kg hrs mins secs wks mths yrs bpm kcal migrante migrantes rosy extranjera extranjero
refugiada refugiado emigrante inmigrante
`
