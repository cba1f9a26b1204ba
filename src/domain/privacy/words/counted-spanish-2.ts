/** Words written in lower case in the Spanish training part of MEDDOCAN (CC BY 4.0).
 * Counted, not copied; folded, in alphabetical order. A word that is here is no name unless its neighbours say so. */
export const countedSpanish2 = `
infecciones infecciosa infecciosas infeccioso inferior inferiores infiltra infiltraba infiltracion infiltrado
infiltrados infiltrante infiltrar inflamacion inflamatoria inflamatorias inflamatorio inflamatorios informa
informacion informada informadas informado informan informando informe informo infrarrenal infusion ingerido ingerir
ingesta ingresa ingresada ingresado ingresar ingresos inguinal inguinales inguinoescrotal ingurgitacion inhibidores
inicia iniciado inicial iniciales inicialmente inician iniciando iniciandose iniciar inicio injerto injertos inmediata
inmediatamente inmediato inminente inmovilizacion inmunodeficiencia inmunofenotipo inmunofluorescencia inmunoglobulina
inmunoglobulinas inmunohistoquimica inmunohistoquimico inmunologico inmunosupresor insercion insomnio inspeccion
instaura instauracion instaurado instaurandose instaurar instauro instilacion instilaciones institucion insuficiencia
insulina insulinodependiente integra integracion integrado integridad integro intencion intensa intensamente
intensidad intenso intensos intentar intento intentos intercambio interconsulta interes interfase interior intermedia
intermitente internamiento interno intersticial intersticio intervalo intervencion intervenida intervenido intervenir
interviene intervino intestinal intestinales intestino intimo intolerancia intra intraabdominal intracraneal
intracraneales intradural intrahepatica intrahepatico intramed intramuscular intramusculares intraocular
intraoperatoria intraoperatoriamente intraoperatorio intraoperatorios intraoral intraoseo intraperitoneal intratecal
intratubular intravenosa intravenoso intravenosos intravesical intravitrea introduccion introdujo intubacion intubado
invadia invasion invasiva inversion inyeccion inyecciones iones ipsilateral ipsilaterales iris irradia irradiacion
irradiado irregular irregulares irritacion irritativos islotes isocoricas isquemia isquemica isquemico istmo izquierda
izquierdas izquierdo izquierdos javiertorresgomez jccm jortegacar juicio julio junio juntadeandalucia junto juventud
kcal kilogramos kilos labetalol labial labio labios laboral laboratorio lactato lado lados lagrimeo lambda lamina
laminectomia lampara laparoscopia laparoscopica laparotomia larga largo laringe las laser lateral laterales latero
laterocervical laterocervicales latidos lavado lavados leche lecho lechoso lectura legrado leiomioma leiomiosarcoma
lengua lenguaje lente lentes les lesion lesiones leucemia leucocitaria leucocitario leucocitos leucocitosis leucopenia
leve levemente leves levofloxacino levotiroxina liberacion liberar libre libres lidocaina ligadura ligamento ligera
ligeramente ligeras ligero like limitacion limitada limitado limites limpieza linea lineal lineas linfadenectomia
linfadenitis linfatica linfatico linfaticos linfedema linfocitaria linfocitarias linfocitario linfocitico linfocitos
linfoide linfoides linfoma lingual linguales lipidico lipidos lipoma liposarcoma liquidas liquido liquidos liso
literatura litiasis litotricia litros llama llamo llanto llega llegada llegando llegar llego lleva llevada llevado
llevamos llevar llevaron llevo lobulada lobulo lobulos local locales localizacion localizaciones localizada
localizadas localizado localizados localizar locorregional locorregionales logrando lograr logro longitud longitudinal
los lpm luego lues lugar lumbalgia lumbar lumbares lumbotomia luxacion luz macro macroscopica macroscopicamente
macroscopicas macroscopico macroscopicos macula macular maculas madre maduro maduros magnesio magnetica mail mal mala
maleato malestar malformacion maligna malignas malignidad maligno malla malnutricion mama mamaria mamas mamografia
manana manchas mandibula mandibular mandibulares manejo manera manifestaciones manifiesta manifiesto maniobra
maniobras mano manos mantener mantenia mantenida mantenido manteniendo manteniendose mantenimiento mantiene mantienen
mantuvieron mantuvo manual marca marcada marcadamente marcado marcador marcadores marcha mareo mareos margen margenes
marginal marihuana marzo mas masa masas masculino masiva masivo mastectomia material materna materno matriz maxilar
maxilares maxima maximas maximo maximos mayor mayores mayoria mcg mde meato mecanica mecanico media medial mediano
mediante mediastinica mediastinico mediastino medicacion medicamentos medicamentosas medicion medico medicos medida
medidas medio medios medula medular megalias mejilla mejor mejora mejoraba mejorado mejorando mejorar mejoraron
mejoria mejoro melenas melenicas mellitus membrana membranas memoria meningeos meningioma meningitis menor menores
menos mensual mental mentoniano meq meropenem mes mesencefalo mesenquimal mesenterica mesenterio meses meso mesocolon
mesogastrio metabolica metabolicas metabolico metabolitos metal metalica metalico metamizol metanefrinas metastasica
metastasicas metastasico metastasis metformina metilprednisolona metoclopramida metodo metotrexato metronidazol mezcla
mgr miccion miccional micobacterias micofenolato micras microbiologia microbiologicas microbiologico microbiologicos
microcalcificaciones microcitica microglobulina microhematuria microscopia microscopico microvascularizado mide
midriasis midriaticos miembro miembros mientras migracion miliar milimetros militar millones min minima minimamente
minimizar minimo minimos miniplacas minuto minutos miocardio miofascial miopia mirada mirtazapina misma mismas mismo
mismos mitad mitosis mitotica mitotico mitral mixmail mixoide mixta mixto mmhg mmol moco modelo moderada moderadamente
moderado moderados modificada modificado modifico modo mofetilo molar molecular molestias momento momentos
monitorizacion monocitos monoclonal monocular mononucleares mononucleosis monosintomatica morbida morficos morfina
morfologia morfologicas mostraba mostraban mostrado mostrando mostrar mostraron mostro motilidad motivo motor motora
movil movilidad movilizacion movimiento movimientos mucho mucinoso mucocutanea mucoide mucosa mucosas mucoso muerte
muestra muestran muestras mui mujer multifocal multiforme multilocular multinodular multinucleadas multiorganico
multiple multiples muneca munecas munon murmullo muscular musculares musculatura musculo musculos muslo mutacion muy
nacida nacido nacimiento nasal nasales nasotraqueal natural naturaleza nauseas necesaria necesario necesidad
necesidades necesitando necropsia necrosis necroticas necrotico necrotizante nefrectomia nefritico nefriticos
nefrolitiasis nefropatia nefrostomia nefrotico negativa negativas negatividad negativo negativos nego negro
neoformacion neoformativo neoplasia neoplasica neoplasicas neovascularizacion neovejiga nervio nerviosas nervioso net
neumomediastino neumonia neumoperitoneo neurofibromatosis neuroimagen neurologica neurologico neurologicos neuropatia
neurosensorial neutrofilia neutrofilos neutropenia nhc nidos nina ningun ninguna ninguno nino nistagmo nistagmus
nitritos nivel niveles noche nocturna nocturno nodular nodulares nodulo nodulos noradrenalina normal normales
normalidad normalizacion normalizado normalizandose normalizaron normalizarse normalizo normocitica normorreactivas
normotensa nos nota notable notado notar noveno noviembre nuca nuclear nucleares nucleo nucleolo nucleolos nucleos
nuestra nuestro nueva nuevamente nuevas nueve nuevo nuevos numero numerosas numerosos nunca nutricional nutricionales
obesidad objetiva objetivaba objetivado objetivan objetivando objetivandose objetivar objetivaron objetivarse objetivo
objeto objetos obliga obligo obliterante obnubilacion observa observaba observaban observacion observada observado
observamos observan observando observandose observar observaron observarse observo obstante obstruccion obstructiva
obstructivo obtencion obtener obtenida obtenidas obtenido obtenidos obteniendo obteniendose obtiene obturacion
obtuvieron obtuvo ocasion ocasiona ocasionaba ocasional ocasionales ocasionalmente ocasiones occipital ocho oclusal
oclusion octavo ocular oculares oculta ocupa ocupaba ocupacion ocupado ocupando ocupante ocupantes ocurrio odinofagia
odontalgia odontogenico oftalmologica oftalmologico oftalmologicos oftalmoparesia oftalmoplejia oftalmoscopia ojo ojos
oligoclonales oligoelementos oliguria omeprazol oncologico onda ondas opacidad opcion operacion operado operatoria
operatorio optica optico optima opto oral orales orbicular orbita orbitaria orbitario org organica organo organos
orientada orientado orificio orificios origen orina orofaringe orotraqueal orquiectomia orquiepididimitis
ortopantomografia osakidetza oscilaba oscura oscuro osea oseas oseo oseos osteoliticas osteoporosis osteosintesis
osteotendinosos osteotomia otra otras otro otros ovalada ovarica ovarico ovario oxaliplatino oxigenacion oxigeno
oxigenoterapia paciente pacientes padece padecer padecido padecimiento padre padres paladar paliativa paliativo
palidas palidez palido palmar palpa palpaba palpaban palpable palpables palpacion palpan palpar palpebral palpebrales
palpitaciones pancitopenia pancolitis pancreas pancreatica pancreaticas pancreatico pancreatitis panoramica papila
papilar papilares paquete paquetes par para paracentesis paracetamol parada paralela paralisis paramedial parametros
paranasales paraparesia parasitos paratesticular paratiroidea parche parcial parcialmente parduzca parece parecia
pared paredes pareja parenquima parenquimatosa parenteral pares paresia parestesias parietal parieto parotida
parotidea parotidectomia parotideo paroxistica parpado parpados parte partes particulas partir parto parvovirus pasa
pasado pasando pasiva paso pass paterna paterno patologia patologias patologicas patologico patologicos patron
patrones paulatina paulatinamente pauta pautar pauto pectoral pectorales pediatra pediculo pelvica pelvico pelvis
pendiente pene peneana penetrante penicilina pensar peor pequena pequenas pequeno pequenos percentil percepcion
percusion percutanea percutaneo perdida perdido perfil perforacion perforada perfusion perianal periaortico
pericardico periferia periferica perifericas periferico perifericos perilesional perimetro perineal periodicamente
periodicas periodicos periodo periodontal periodos periostio peripapilar perirrenal peristaltismo peritoneal
peritoneales peritoneo peritonismo peritonitis perivesical permanece permanecia permanecido permaneciendo permanecio
permanente permeabilidad permeable permite permitia permitiendo permitieron permitio pero perone persiste persistencia
persistente persistentes persistia persistiendo persistio personales pesaba pesar pescado peso petequias petrea pico
picos pie piel pielocalicial pieloureteral pierde pierna piernas pies pieza piezas pigmentacion pigmentada pigmento
piloro pinza piriforme placa placas plan plana plano planos planta plantar plantas plantea planteo plaquetaria
plaquetarios plaquetas plasma plasmatica plasmaticas plasmatico plasmaticos plastia plata plazo plenamente
pleomorfismo pleura pleural pliegue pliegues pneumoniae poca pocas poco pocos poder podia podido podria polaquiuria
poliarticular poliartritis polilobulada polimerasa polimorfonucleares polineuropatia polipo polipos poliquistica
politraumatismo polo polos pomada ponderal pone popliteo por porcion porque portador portadora portal posibilidad
posibilidades posible posiblemente posibles posicion posicionamiento positiva positivas positividad positivo positivos
positrones posoperatorio posos post posterior posteriores posterioridad posteriormente postoperatoria postoperatorias
postoperatorio postquirurgica postquirurgico posturales potasio potencia potenciadas potencial potenciales
potencialmente ppm practica practicada practicadas practicamente practicandose practicandosele practicar practico
preauricular precaucion precisa precisado precisando precisar precisaron preciso precoces precoz precozmente
prednisona predominando predominantemente predominio pregabalina premolar preoperatoria preoperatorio preparacion
prescribe prescrito presencia presenta presentaba presentaban presentacion presentado presentan presentando presentar
presentaron presente presentes presento preservando presion presuncion prevencion prevenir previa previamente previas
previo previos prevista primario primer primera primeras primero primeros principales principalmente principio
probable probablemente problema problemas procede procedemos procedente procedentes proceder procediendose
procedimiento procedimos procedio procesamiento proceso procesos produce producen producido produciendo produciendose
producto produjeron produjo profesion profesional profesionales profilactica profilaxis profunda profundas profundidad
profundo profundos profusa progesterona programa programada programado programo progresando progresion progresiva
progresivamente progresivo progreso proliferacion proliferativa prolongacion prolongado prominencia prominente
prominentes prono pronostico propia propone proptosis propuesta prostata prostatica prostatico proteccion proteico
proteicos proteina proteinaceo proteinas proteinograma proteinuria protesica protesico protesis protocolo protrombina
protrusion protuberancia provisional provoca provocaba provoco proxima proximal proximales proximo proximos proyeccion
proyectil prueba pruebas pruriginosas pruriginoso prurito pseudoquiste psicomotor psiquiatricos psoas ptosis pudiendo
pudo puede pueden puente pues puesto pulmon pulmonar pulmonares pulmones pulsaciones pulsatil pulsioximetria pulso
pulsos puncion punta punteado puntiformes punto puntos puntuacion pupila pupilar pupilas purpura purulenta purulento
puso que quedando quedo quemaduras quemazon quemosis queratina queratitis quien quilosa quimica quimico quimio
quimioterapia quimioterapico quince quinto quirofano quirurgica quirurgicamente quirurgicas quirurgico quirurgicos
quiste quistes quistica quisticas quistico quisticos radial radical radicular radiografia radiografias radiografico
radiologia radiologica radiologicas radiologico radiologicos radiolucida radioterapia radioterapico raices raiz rama
ramas rango rangos rapida rapidamente rapido raquideo raquis rasgos raspado raza razon razones reabsorbible
reabsorcion reaccion reacciones reactantes reactiva realce realiza realizaba realizacion realizada realizadas
realizado realizados realizamos realizan realizando realizandose realizar realizaron realizarse realizo realmente
realzaba reaparecio reaparicion reborde recaida recambio receptores rechaza rechazado rechazo recibe reciben recibia
recibido recibiendo recibio recibir recidiva recidivas recien reciente recientemente recoge recogen recogio
recomendaciones recomendando recomendo recomienda reconoce reconocimiento reconstruccion reconversion recorrido rectal
recto rectorragia recuento recuperacion recuperado recuperandose recupero recurrencia recurrente recurrentes red
redondeada redondeadas redondeado redondeados redondos reduccion reducida reducido reducir redujo referencia referia
referida referido referir refiere refieren refiriendo refirio reflejo reflejos reflujo refractario regimen region
regionales regiones registro reglada regresa regular regulares regularmente rehabilitador reingresa reinicia reinicio
relacion relaciona relacionaba relacionada relacionadas relaciones relata relativo relevancia relevante relevantes
relleno remanente remision remite remitida remitido remitiendose remitio remocion renal renales renoureteral
reparacion repercusion repeticion repetida repetidas repetido repetidos repetir repitio repleccion replecion reporta
reporte reposicion reposo requerido requerimientos requerir requiere requiriendo requirio rescate resecados reseccion
resenables residencia residente residual residuales resistencia resistente resolucion resolviendose resolvieron
resolvio resonancia respectivamente respecto respiracion respiraciones respiratoria respiratorias respiratorio
respiratorios respondio responsable respuesta respuestas restante resto restos restriccion restrictiva resuelto
resuelve resulta resultado resultados resultan resultando resultante resultaron resulto rete retencion retenida retina
retiniana retinianas retiniano retinitis retira retirada retirado retirandose retirar retiraron retiro retorno
retraccion retraso retrograda retroperitoneal retroperitoneales reumatoide revela revelaron revelo revestimiento
revisa revision revisiones reviso riesgo rigidez rigurosamente rinon rinones rinorrea ritmica ritmicos ritmo rituximab
rllarena rodeada rodeados rodilla rodillas roja rojiza rojo roncus roto rotura rpm ruedas ruidos ruptura rutina
rutinaria rutinario saco sacular sacyl sala salicilatos salida salina salino salvo sangrado sangrante sangrantes
sangre sanguinea sanguineas sanguineo sano sanos sarcoma sarcomatoide satelites satisfactoria satisfactoriamente
satisfactorio satisfecha saturacion scs seca secrecion sector secuelas secuencia secuencias secundaria secundariamente
secundarias secundario secundarios seda sedacion sedimentacion sedimento segmentados segmentaria segmento segmentos
seguia seguida seguido seguidos seguimiento seguir segun segunda segundo segundos seguridad seis selectiva selectivo
sello semana semanal semanales semanas seminoma semiologia senal senales sendos senefro seno senos sensacion
sensibilidad sensible sensitiva sensitivo sentido separacion separada separado sepsis septal septico septiembre
septimo septos sequedad ser sergas seriados serica sericos serie series serologia serologias serologico serosa seroso
sescam sesion sesiones sespa seudoaneurisma severa severo sexto sexual sexuales shock shunt sibilantes sido siempre
siendo siete sifilis sigma sigmoide significativa significativamente significativas significativos signo signos sigue
siguiendo siguiente siguientes siguio silicona silla silueta simetrica simetricos similar similares simple simulacion
simultanea simultaneamente simvastatina sin sindrome sinequias sinovial sinovitis sintoma sintomas sintomatico
sintomatologia sinusal sinusitis sistema sistemas sistemica sistemicas sistemico sistemicos sistolica sistolico situ
situacion situada situado sobre sobrecarga sobreelevada sobreinfeccion social sodica sodico sodio sojuba solamente
solicita solicitado solicitamos solicitan solicitando solicitaron solicito solida solidas solido solidos solitario
solo solucion somatostatina sometida sometido sometio somnolencia son sonda sondaje soplo soplos soporte sordo
sospecha sospechar sospecho sospechosa sospechosas sospechoso sspa stent subaracnoideo subcapsular subclavia subcostal
subcutanea subcutaneo subdural subita subito subjetiva submandibular submandibulares submaxilares submucosa submucoso
subserosa subtotal subyacente subyacentes sucesivas sucesivos sudoracion sudoroso suelo sueno suero sueroterapia
suficiente sufre sufria sufrido sufrio sufrir sugerente sugerentes sugerian sugestiva sugestivas sugestivo sugestivos
sugiere sugieren sugiriendo suicidio sulfato superficial superficiales superficie superior superiores supero supino
suplemento suplementos supraaorticos supraclavicular supraduccion suprapubico suprarrenal suprarrenales supresion
surco sus suspende suspender suspendido suspendio suspension sustancia sustancias sustitucion sustituido sustitutiva
sustitutivo sustituye sustituyo sutura suturada tabaquico tabaquismo tabla tablas tacrolimus tacto tal talamo tales
talidomida talla tamano tamanos tambien tampoco tan tanto taquicardia taquicardico taquipnea tarde tardios tecnica
tecnicas tejido tejidos telefonica temblor temblores temperatura temporal temporales temporomandibular tendencia tener
tenesmo tenia tenian tenido teniendo tension tensional tensionales teorica teorico terapeutica terapeuticas
terapeutico terapia teratoma tercer tercera tercio terminal termino terra territorio test teste testes testicular
testiculares testiculo testis tiamina tiempo tiempos tiene tienen timolol tincion tinciones tio tipo tira tiroidea
tiroideas tiroidectomia tiroideo tiroides tisular titanio titulo titulos tobillo tobramicina toda todas todavia todo
todos tolerada tolerancia toma tomaba toman tomando tomar tomaron tomas tomo tomografia tonico tono tonometria topica
topico topicos toracica toracico toraco toracoabdominal toracocentesis toracotomia torax tornillos torno torpida
torsion tos total totales totalidad totalmente toxicidad toxicologico toxicos toxina toxoplasmosis trabajador trabajo
trabeculas tracto tractos tramadol trans transaminasas transbronquial transcurre transcurrido transcurrio
transesofagico transferrina transfusion transfusiones transicional transicionales transiluminacion transito
transitoria transitorio transmision transoperatorio transparente transrectal transtoracico transuretral transverso
traquea traqueal traqueostomia traqueotomia tras trasladada trasladado traslado trasplantado trasplante
trasplantectomia trastorno trastornos trata trataba tratada tratadas tratado tratados tratamiento tratamientos tratar
tratara tratarse trato trauma traumatica traumatico traumatismo traves trayecto trazo treinta tres triamcinolona
tricipital trigliceridos triple trombo trombocitopenia tromboembolismo trombopenia tromboplastina trombosis tronco
troncos tuberculosis tubo tubular tubulos tumefaccion tumor tumoracion tumoraciones tumoral tumorales tumores tunica
tuvieron tuvo tyndall ubicada ubicado ulcera ulceracion ulceraciones ulcerada ulcerado ulceras ulcerosa ulcus ultima
ultimas ultimo ultimos ultraestructural ultrasonido umbilical una unas unav unica unicamente unico unicos unidades
uniforme uniformes unilateral union uno unos urato urea ureter ureteral ureterohidronefrosis uretra uretral urgencia
urgente urico urinaria urinarias urinario urinarios urocultivo urocultivos urografia urologica urologico urologo
uropatia urotelial usando usar uso uterino utero utilizada utilizado utilizando utilizar uveitis vaciamiento vacunada
vacunado vaginal valor valoracion valorada valorado valorar valores valoro valvula valvular valvulopatia van
vancomicina variable variables variante varias varicela varices varicocele varios varon varones vascular vasculares
vascularizacion vascularizada vasculitis vaso vasoactivas vasos veces vegetativo vehiculo veinte vejiga velocidad
vemos vena venas vendaje venosa venoso venosos ventilacion ventilatoria ventilatorio ventral ventricular ventriculares
ventriculo ventriculoperitoneal ver verde verifico verse versus vertebral vertebrales vertical vertigo vesical
vesicales vesicula vesicular vespertino vestibular vestibulo vez via vias vibratoria vida vidrio vigilancia vimentina
vincristina violacea violaceo viral virus visceromegalias visible vision visita vista visto visual visuales visualiza
visualizan visualizandose visualizar visualizo vital vitales vitamina vitaminas vitrea vitrectomia vitreo vitritis
vive vivo vivos vocales volumen voluminosa voluntaria volvio vomitos vtr vuelto vuelve vulvar yahoo yeyunal yeyuno
yeyunostomia yugal yugular zinc zona zonas zoster
`
