/** Words written in lower case in the Spanish training part of MEDDOCAN (CC BY 4.0).
 * Counted, not copied; folded, in alphabetical order. A word that is here is no name unless its neighbours say so. */
export const countedSpanish1 = `
abajo abandono abdomen abdominal abdominales abdomino abdominopelvica abdominopelvico abduccion abierta abierto
ablacion abombamiento abordaje abril absceso abscesos absoluta absorcion abundante abundantes abuso accedio acceso
accidental accidente aceite acelero acelular acenocumarol acentuada aceptable acetazolamida acetilsalicilico aciclovir
acido acidos acidosis aclaramiento acolia acompana acompanaba acompanada acompanadas acompanado acompanados
acompanante acompanantes actina actinica actitud activa activacion activada actividad actividades activo acto
actualidad actualmente acude acudio acudir acuerdo acumulo acusado adaptacion adecuada adecuadamente adecuado
adelgazamiento ademas adenocarcinoma adenoma adenomegalias adenopatia adenopatias adenopatica adherencias adherida
adherido adicional adiposo administra administracion administrada administrado administrando administrandose
administrar administraron administro adormecimiento adquisicion adrenal aduccion adyacente adyacentes adyuvante aerea
aereas aerobio afebril afecta afectaba afectaban afectacion afectada afectado afectan afectando afectar afecto afectos
aferente agenesia agitacion agosto agrega agresiva agua aguda agudas agudeza agudo agudos aguja ahora aire aisla
aislada aisladas aislado aislados aislamiento aislaron aislo ajustada ajuste alanina alarma albicans albuginea
albumina alcalina alcanzaba alcanzando alcanzar alcanzo alcohol alcoholismo alergia alergias alergica alergico alfa
alfafetoproteina algo algun alguna algunas alguno algunos alimentacion alimenticios alimentos alivio alprazolam
alrededor alta altas alteracion alteraciones alternando alternativa alternos alto altura alucinaciones alveolar
amarilla amarillenta amarillentas amarillento amarillo ambas ambiente ambos ambulatoria ambulatorio ameloblastoma
amigdalar amikacina amilasa amiloidosis aminoacidos aminotransferasa amiodarona amoxicilina ampicilina amplia
ampliamente amplio amplios amplitud ampolla amputacion anade anadiendose anadio anal analgesia analgesico analgesicos
analisis analitica analiticas analitico analiticos analizados analogica analogos anamnesis anastomosis anatomica
anatomicas anatomo anatomopatologico ancho anemia anemizacion anestesia anestesica anestesico aneurisma aneurismatico
anexectomia anfotericina angina angio angiofluoresceingrafia angiografia angiotensina angulo anillo animo ano anodina
anodino anomala anomalias anorexia anormales anos ansiedad ante antebrazo antecedente antecedentes anterior anteriores
anterioridad anteriormente antero anteroposterior anterosuperior antes anti antiagregacion antialgica antibiograma
antibioterapia antibiotica antibiotico antibioticos antibioticoterapia anticardiolipina anticitoplasma anticoagulante
anticuerpo anticuerpos antidepresivos antigeno antiguo antihipertensivo antihipertensivos antihistaminicos
antiinflamatorio antiinflamatorios antinucleares antiperoxidasa antitermicos antitiroglobulina antitransglutaminasa
antitrombina antiviral antro anuales anular anuria aorta aortica aortico aparatos aparece aparecen aparecia
apareciendo aparecieron aparecio aparente aparentemente aparicion apariencia apenas apendice apendicectomia
apendicitis apertura apetito apex apical aplicacion aplicada aplico apofisis aportan aporte aportes aposito apoyo
aprecia apreciaba apreciaban apreciamos aprecian apreciando apreciandose apreciar apreciaron apreciarse aprecio
aproximacion aproximadamente aproximado aquejando aquel aquileos arcada arcadas arco area areas argon arma
arquitectura arremolinado arritmia arritmias arrojo arteria arterial arteriales arterias arteriografia
arteriosclerosis articulacion articulaciones articular articulares artificial artritis artrocentesis artrosis asa asas
ascendente ascenso ascitico ascitis aseo asi asimetria asimismo asintomatica asintomatico asistenciales asistido asma
asocia asociaba asociacion asociada asociadas asociado asociados asociando asocio aspartato aspecto aspiracion
aspirado astenia ataxia atenolol atenuacion atipia atipias atipica atipicas atras atrofia atrofico audicion aumenta
aumentaba aumentada aumentado aumentando aumentar aumento aun aunque aureus auricular auscultacion ausencia
autoinmunidad autolimitada autolimitado autonomia autopsia autor autores autosomica avanzada avanzado avf axial
axiales axilar axilares ayuda azatioprina azul bacilo bacteriana bacterias baja bajas bajo balance banda bandas basal
basales base bases basico basilar bazo bebedor benigna benignidad benigno benzodiacepinas beta bevacizumab bicarbonato
bien bilateral bilaterales biliar bilirrubina binocular biologico biomicroscopia biomicroscopica biopsia biopsias
bioquimica bioquimico bioquimicos bipedestacion blanca blanda blandas blando blandos blanquecina blanquecinas
blanquecino bloque bloqueo boca bocio bolo bolos bolsa bomba borde bordes borrosa botulinica braquial braquiterapia
brazo brazos broncoalveolar broncoaspirado broncoscopia broncoscopio bronquial brote brucelosis brusca brusco bucal
buen buena bulbar bulbo bupivacaina burbujas busqueda bypass cabe cabecera cabelludo cabeza cabo cada cadaver cadena
cadenas cadera caderas cafe caida caja calambres calcemia calcico calcificacion calcificaciones calcificada
calcificadas calcificado calcio calibre calicial calidad caliente calloso cama camara cambio cambios caminar campo
campos canal canales cancer candidiasis cansancio cantidad capa capacidad capas capaz capecitabina capilar capsula
capsular capsulas capsulotomia captacion caquexia cara caracter caracteres caracteristica caracteristicas
caracteristicos caracterizado carbono carboplatino carcinoembrionario carcinoma cardiaca cardiacas cardiaco cardiacos
cardio cardiopatia cardiopulmonar cardiorrespiratoria cardiovascular carecia carga cargo carina carotideo carpo
cartilaginoso casa casi caso casos casual cat catarata cataratas catarral catecolaminas cateter cateterismo caucasica
caudal causa causas cava cavernoso cavernosos cavidad cavidades cayados cecal cede cedido cediendo cefalea cefaleas
cefalico cefalo cefalorraquideo cefotaxima cefuroxima cel celiaco celula celular celularidad celulas celulitis cemento
centimetro centimetros central centrales centro cepa cerca cercano cerebelosas cerebeloso cerebral cerebrales cerebro
cerrada cerrado cerrar cervical cervicales cervico cesarea ceso cfnavarra choque cicatrices cicatricial cicatriciales
cicatriz cicatrizacion cicatrizado cicatrizo ciclo ciclos ciclosporina ciego cierre cierta cierto cifra cifras
cigarrillos cilindro cilindros cinco cintura circulacion circundante circunferencia circunfleja circunstancias
cirrosis cirujano cistectomia cistitis cistografia cistograma cistoprostatectomia cistoscopia cita cito citologia
citologias citologico citomegalovirus citoplasma citoplasmatica citoqueratina citoqueratinas citostatico clara
claramente claras claro claros clase clasico clasificacion clavulanico clinica clinicamente clinicas clinico clinicos
clonica cloro clotrimazol cmh cms coadyuvante coagulacion coagulopatia coagulos cobertura cobre cocaina cociente codo
cognitivo coherencia coincidiendo cola colaboracion colageno colangiografia colapso coleccion colecciones
colecistectomia coledoco coledocolitiasis colesterol colgajo colgajos coli colico colicos colitis coloca colocacion
colocado colocar colocaron coloco coloide colon colonias colonica colonoscopia color coloracion colostomia columna
coluria com coma comb combinacion combinada combinado comentarios comenzado comenzar comenzo comicial comida comienza
comienzo comisura comite como compartimento compasivo compatible compatibles compleja complementaria complementarias
complementario complementarios complemento completa completamente completar completo complica complicacion
complicaciones complicada complicado componente comportamiento composicion compresion comprime comprimia comprimido
comprimidos comprimiendo comprimir comprobacion comprobando comprobandose comprobar comprobo compromiso comprueba
compuesto computada computarizada computerizada comun comunica comunicacion comv con concentracion concentraciones
concentrados conciencia concluye concluyente concluyo concomitante condensacion condiciones condilo condrosarcoma
conduccion conducta conductas conducto conectivo conexion configuracion confirma confirmaba confirmacion confirmada
confirmado confirman confirmando confirmandose confirmar confirmaron confirmo confluentes confusion confusional
congenita congestion conglomerado conjunta conjuntiva conjuntival conjuntivo conjunto conocidas conocidos conocimiento
consanguineos consciencia consciente consecuencia conseguir consentimiento conservacion conservada conservadas
conservado conservador conservadora conservados conservando considera consideramos considerar considero consigue
consiguiendo consiguiendose consiguio consiste consistencia consistente consistio consolidacion constante constantes
constata constato constitucional constituida constituido consulta consultar consultas consulto consumo contaba
contactaba contenia contenian contenido contexto contienen continua continuaba continuacion continuando continuar
continuo contorno contornos contra contractura contralateral contraste control controlada controladas controlado
controlar controles controlo contusa contusion convencional convertidora convulsiones convulsivo copias coprocultivo
corazon cordon cordones coriocapilar coriorretiniana cornea corneal corneales coroidea corona coronal coronaria
coronario coronoidectomia coronoides corporal corpuscular correccion correcta correctamente correcto corregida
corregido corresponde corresponder correspondia correspondiente correspondientes corta corte cortejo corteza cortical
corticales corticoideo corticoides cortisol corto costal costales cotrimoxazol craneal craneales craneo craneotomia
craniectomia creatinina creatinquinasa creciendo crecimiento crepitacion crepitantes cresta crioglobulinas
criptorquidia crisis cristales cristalino criterio criterios cromatina cronica cronicas cronico cuadrante cuadro
cuadros cual cuales cualquier cuando cuantia cuantificacion cuanto cuarta cuarto cuatro cubierta cubiertas cubierto
cubital cubrir cuello cuenta cuerdas cuero cuerpo cuerpos cultivo cultivos cura curacion curas curetaje cursa cursando
curso curvatura cutanea cutaneas cutaneo cutaneos cuya cuyo cuyos dada dadas dado dando dandose dano dar dato datos
dcha deambulacion debajo debia debido debidos debil debilidad debilmente debito debuto decide decidiendose decidimos
decidio decimo decubito dedo dedos defecto defectos deferente deficit definida definidos definitiva definitivamente
definitivo deformidad degeneracion degenerativos deglucion dehiscencia deja dejando dejo del delante delgada
delimitada delimitado delimitados demanda demas demostraba demostrando demostrar demostraron demostro demuestra
denominado densa densidad denso dental dentales dentaria dentarias dentario dentro depender dependiente deposicional
deposiciones deposito depositos depresible depresion depresivo derecha derechas derecho derechos deriva derivacion
derivaciones derivada derivadas derivado derivo dermatitis dermis derrame desaparecer desaparecido desapareciendo
desaparecio desaparicion desarrolla desarrollado desarrollar desarrollo desayuno desbridamiento descamacion descarga
descargas descarta descartado descartan descartando descartandose descartar descartaron descartarse descarto
descendente descenso descompensacion descompresion desconexion desconocido describe describiendose descripcion
descrita descritas descrito descritos descubre descubrio desde desestimo desfavorable desgarro deshidratacion
desnutricion desorientacion despistaje desplaza desplazaba desplazado desplazados desplazamiento desplazando
desprendimiento despues destaca destacaba destacaban destacable destacables destacan destacando destacar destaco
destruccion destruia desviacion deteccion detecta detectado detectan detectandose detectar detectaron detecto
deterioro determina determinacion determinaciones determinando determinar determinaron determino detras dexametasona
dexketoprofeno dia diabetes diabetica diabetico diagnostica diagnosticada diagnosticado diagnosticados diagnosticas
diagnostico diagnosticos dialisis diametro diametros diaria diarias diario diarios diarrea diarreas dias dice dicha
dichas dicho dichos diciembre dientes dieron dieta dietetico diez diferenciacion diferenciado diferencial diferentes
dificil dificultaba dificultad dificultades difusa difusamente difusion difuso difusos digestiva digestivos dilatacion
dilatada dilatadas dilatado dilatados diluciones dimensiones dinamica dio dioptrias diplopia direccion directa
directamente directo dirigida disartria discal disco discos discrepancia discreta discretamente discreto discute
diseccion diseminacion disfagia disfonia dislipemia dislipidemia dismetria disminucion disminuida disminuido disminuir
disminuye disminuyendo disminuyo disnea disparo dispersos displasia disponen disposicion dispositivo dispuestas distal
distales distalmente distancia distendida distendido distension distermica distinguir distintas distorsion
distribucion disuria diuresis diureticos diurna diversas diversos diverticulitis diverticulo diverticulos
diverticulosis doble doce docetaxel dolor dolores dolorosa dolorosas doloroso dolorosos domiciliaria domiciliario
domicilio dominante donacion donante donde dopamina dorsal dorsalmente dorso dorsolumbar dos dosis drenado drenaje
drenajes drogas ductal ducto dudosa duodenal duodeno dura duracion dural durante duras duro ecocardiografia
ecocardiograma ecodirigida ecoendoscopia ecogenicidad ecogenico ecografia ecografias ecograficamente ecografico
ecograficos ectasia edad edema edemas edematosa edematoso efectivo efecto efectos efectua efectuamos efectuar efectuo
eje ejercicio elastica elasticas electiva electrico electrocardiograficos electrocardiograma electroencefalograma
electroforesis electrolitos electromiograma electrorretinograma elemento elementos elevacion elevada elevadas elevado
elevador elevados eliminacion eliptica ella ellas ello ellos embarazada embarazo embargo embolizacion embolos emision
emitio emocional empeora empeoraba empeorado empeoramiento empezando empezo empirica empirico empleando emplearon
empleo enalapril encapsulada encapsulado encefalica encefalo encefalopatia encia encima encontraba encontraban
encontrado encontramos encontrando encontrandose encontrar encontraron encontrarse encontro encuentra encuentran
endocarditis endometriosis endoprotesis endoscopia endoscopica endoscopico endoscopicos endoscopio endotelio
endovenosa endovenoso enemas enero enferma enfermedad enfermedades enfermeria enfermo enfisema englobando engrosada
engrosado engrosamiento enolasa enolico enoxaparina enrojecimiento ensanchamiento enteral enteroscopia entonces
entrada entre entro enucleacion envia enviado envio enzima enzimas eosina eosinofilo eosinofilos epidemiologicos
epidermis epidermoide epididimo epididimos epidural epigastralgia epigastrico epigastrio epilepsia epirretiniana
episodio episodios epitelial epiteliales epitelio epitelioide equimosis equipo era eran ereccion eresmas eritema
eritematosa eritematosas erosion erosiones erosiva error erupcion esa esc escafoides escala escalofrios escalon
escamoso escasa escasas escaso escasos escision escleral esclerosis escotoma escozor escrotal escroto escucha ese
esfenoidal esfuerzo esfuerzos esguince esofagica esofagicas esofagico esofagitis esofago espacio espacios espalda
espasmo espastica especialmente especifica especificas especifico especimen espectro espera espermatico espesor
espironolactona esplenectomia esplenica esplenomegalia espondilitis espontanea espontaneamente espontaneo espuma
esputo esquema esta estaba estaban estabilidad estabilizacion estabilizado estable establecer establecidos establecio
estadiaje estadio estado estan estancia estandar estando estar estas estatura estatus este esteatosis estenosante
estenosis estereopsis esteril esteriles esternal esteroideos esteroides estetica estetico estimado estimo estimulacion
estimular estimulo estimulos esto estomago estos estrecho estrenimiento estreptococo estrictamente estricto estrogenos
estroma estromal estructura estructurales estructuras estudiada estudiado estudiados estudiar estudio estudios estuvo
etc etiologia etiologico eupneico evacuacion evacuado evacuadora evacuo evaluacion evaluada evento eventual evidencia
evidenciado evidenciamos evidencian evidenciando evidenciandose evidenciar evidenciaron evidencio evidente evidentes
evitando evitar evocados evolucion evoluciona evolucionado evoluciono evolutivo evolutivos examen examenes exantema
excelente excepcion excepto exceso excision excrecente excrecion excretora exeresis exfumador existe existencia
existia existian existir exito exitus exodoncia exofitica exoftalmos expandia expansion expansivo expansores
expectante expectoracion expensas experimento explantacion exploracion exploraciones exploradora explorar exposicion
expresion expreso expuestos expulsion extendia extendido extendiendose extensa extensas extension extensor externa
externas externo externos extiende extirpacion extirpada extirpado extirpar extirpo extraccion extracorporea extrae
extrahepatica extrajo extrano extraoral extravasacion extrayendose extrema extremidad extremidades extremo extremos
extrinseca extubacion exudacion exudado exudativo facial facil facilitar facoemulsificacion factor factores fallece
fallecida fallecido falleciendo fallecimiento fallecio fallo falta familia familiar familiares faringe faringeo
farmaco farmacologico farmacos fascia fasciculos fascies fasciotomia fase fases favorable favorablemente favorecer
febrero febricula febril febriles fecha femenina femenino femoral femur fenitoina fenomenos fenotipo fentanilo
ferritina ferropenica ferula fetal feto fetoproteina fhalcorcon fibras fibrilacion fibrina fibrinogeno fibrinoso
fibrobroncoscopia fibrohistiocitoma fibrosa fibrosis fibroso fiebre figura figuras fija fijacion fijada fijador
fijamos fijo filiada filiar fin fina final finaliza finalizado finalizar finalmente fines fino finos firme firmemente
fisica fisicas fisico fisiologico fistula fistuloso fisura flanco flexion fluconazol fluctuacion fluctuante fluido
fluidos fluidoterapia flujo fluoresceina fluoresceinica fluorouracilo focal focales focalidad focalmente foco focos
folato folico folicular foliculos fondo forma formacion formaciones formada formado formando formas formol formula
forzada fosa fosas fosfatasa fosfato fosforo fotocoagulacion fotofobia fovea foveal fracaso fraccion fraccionada
fracciones fractura fracturas fragmento fragmentos frecuencia frecuente frecuentes frente fria friable frialdad
frontal frotis fue fuego fuera fueron fuerte fuerza fumador fumadora funcion funcional funcionales funcionalidad
funcionamiento funcionante funciones fundamentalmente funduscopia funduscopica fusiformes fusocelular gadolinio gafas
gamma gammaglobulina gammagrafia ganancia ganglio ganglionar ganglionares ganglios gas gasometria gastrectomia
gastrica gastrico gastricos gastroenteritis gastroesofagico gastrointestinal gastroscopia gastrostomia gatillo
gemcitabina gen general generales generalizada generalizado generalizados genetico genital genitales genotipo
gentamicina germenes germinales gestacion gestacional gigante gigantes ginecologica ginecologo gingival glandula
glandular glandulas glaucoma global globo globular globulina globuloso glomerular glomerulonefritis glomerulos
glucemia glucemias glucosa gluten gluteo gmail gonioscopia gradiente grado grados gradual gradualmente gramos gran
grande grandes granulacion granular granulocitos granuloma granulomatosa grasa grasas graso grasos grave gravedad
graves grisaceo grosor gruesas grupo guia guiada gva haber haberse habia habian habido habiendo habiendose habito
habitos habitual habituales habitualmente habla hace hacen hacer hacia haciendo haciendose hallando hallandose
hallaron hallazgo hallazgos hallo halo han haptoglobina hasta hay heces hecho hektorpn hemangioma hematemesis hematica
hematico hematicos hematies hematocrito hematologica hematologico hematoma hematomas hematoxilina hematuria
hemiabdomen hemicolectomia hemicraneal hemicuerpo hemiescroto hemimandibula hemimandibular hemimandibulectomia
hemiparesia hemisferio hemitiroidectomia hemitorax hemocultivo hemocultivos hemoderivados hemodialisis hemodinamica
hemodinamicamente hemodinamico hemoglobina hemograma hemoptisis hemorragia hemorragias hemorragica hemorragicas
hemorragico hemos hemostasia hemotorax hemovitreo hendidura heparina hepatica hepaticas hepatico hepaticos hepatitis
hepatocarcinoma hepatoesplenomegalia hepatomegalia hepatopatia hepatotropos herida heridas hermana hermano hermanos
hernia herniacion herniorrafia herpes heterogenea heterogeneas heterogeneo hialino hialoides hiato hidratacion
hidratos hidrocefalia hidrocele hidroclorotiazida hidronefrosis hierro higado higiene higienico hija hijo hijos hiliar
hiliares hilio hilo hinchazon hiperactividad hipercaptacion hipercelular hipercolesterolemia hiperecogenica hiperemia
hiperfluorescencia hiperfluorescente hiperglucemia hiperintensa hiperplasia hiperpotasemia hiperproteica hiperreflexia
hipertensa hipertension hipertrofia hiperuricemia hipoalbuminemia hipocalcemia hipocondrio hipodensa hipodensas
hipodenso hipoecoica hipoestesia hipofluorescencia hipofluorescente hipogastrio hipointensa hipomagnesemia
hiponatremia hipoplasia hipopotasemia hipoproteinemia hiporexia hipotension hipotenso hipotiroidismo hipotonia
hipovolemico hipoxemia histerectomia histiocitaria histiocitos histiocitosis histologia histologico histologicos
histopatologia histopatologico historia hizo holocraneal holter hombro homocisteina homogenea homogeneo homolateral
hongos hora horarios horas horizontal hormona hormonal hormonales hormonas hospitalaria hospitalarios hospitalizacion
hospitalizada hotmail hubo hueso huesos humana humano humor ibuprofeno ictericia ictus identifica identificacion
identifican identificando identificandose identificar identificaron identifico idiopatica ido igual igualmente ileal
ileocecal ileon iliaca iliacas iliaco imagen imagenes impactos impedia impide implantacion implante implantes
importancia importante imposibilidad imposibilita imposibilitaba imposible impotencia impresiona incapacidad
incidencias incidir incierto incipiente incision incisional incisiones incisivos incluia incluida incluido incluidos
inclusion incluso incluye incluyendo incluyeron incluyo incompleta incompleto incontinencia incrementando incrementar
incremento indefinida independiente indetectable indica indicacion indice indico indiferenciado indirecta indocianina
indolora indoloras indoloro induccion induracion indurada inespecifica inestabilidad infancia infarto infeccion
`
