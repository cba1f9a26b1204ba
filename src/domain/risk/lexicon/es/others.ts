import type { Phrases } from '../catalogue.ts'

/** Harm to and from others, children at risk, mind and body, in Spanish. Written for Rapport, November 2026. */
export const spanishOthers = {
  'others.kill': `
    voy|quiero|pienso|planeo|ganas|deseo|juro|tengo_ganas|podria|quisiera ~ a|de|que? ~ matarlo|matarla|matarlos|matar|apunalarlo|apunalarla|dispararle|envenenarlo|envenenarla|ahorcarlo|ahorcarla|degollarlo|asesinarlo|asesinarla|asesinar|estrangularlo|estrangularla|envenenar
    lo|la|los voy a ~ matar|apunalar|degollar|asesinar|picar|quebrar|balear|envenenar
    lo|la|los mato ~ juro|cuchillo|pistola|veo|vuelve|navaja|arma|todos
    si ~ veo|vuelve|vuelvo|acerca|toca ~ lo|la mato
    merece|merecen morir|morirse|la_muerte
    le ~ voy|quiero ~ a? ~ clavar|enterrar|pegar_un_tiro|meter_un_tiro|cortar_el_cuello|prender_fuego
    como ~ matar|envenenar|asesinar ~ alguien|@persona|persona|rastro|descubran
    quiero|ojala que ~ se_muera|este_muerto|se_muera_ya ~
    prenderle fuego ~ casa
    va|van a pagar ~ muerto|muerta|sangre|cuchillo|pistola
  `,
  'others.urge': `
    pensamientos|impulsos|ganas|imagenes|fantasias|ideas ~ de|homicidas ~ matar|lastimar|hacerle_dano|apunalar|hacer_dano|agredir|golpear|violentos ~ alguien|gente|a|otros|todos|mi|el|ella
    homicidas|homicida
    imagino|fantaseo|pienso|veo ~ apunalandolo|matandolo|matandola|apunalando|ahorcando|clavandole|golpeandolo
    quiero|voy_a|ganas_de|podria ~ lastimar|hacerle_dano|hacer_dano|golpear|herir|agredir ~ alguien|gente|otros|todos|persona|a_el|a_ella|a_mi
    le voy a hacer dano
  `,
  'others.attack': `
    disparar|tirotear|balacera|bomba|explotar|quemar|matarlos ~ escuela|colegio|trabajo|oficina|iglesia|todos|universidad|facultad ~
    llevar|llevo|voy_a_llevar ~ pistola|arma|cuchillo ~ escuela|trabajo|colegio|clase
    llevarme ~ a ~ varios|todos|cuantos|unos ~ conmigo|por_delante
    como ~ hacer|fabricar|armar ~ bomba|explosivo|molotov
  `,
  'others.lose-control': `
    le ~ pegue|golpee|empuje|cachetee|di_una_cachetada|puse_la_mano_encima|levante_la_mano ~ a? ~ mi|@kin|ella|el
    golpee|pegue|empuje|agarre_a_golpes|ahorque a mi ~
    miedo|puedo|voy ~ de? ~ perder_el_control|explotar|lastimarlo|lastimarla|hacerle_algo|pegarle|no_controlarme ~
    casi ~ le|lo|la ~ pego|mato|golpeo|ahorco
    tengo ~ rabia|ira ~ pegar|matar|controlar|lastimar
  `,
  'others.weapon': `
    tengo|llevo|con|compre|traigo|agarre ~ cuchillo|pistola|navaja|arma|machete|escopeta|bate
    cuchillo|pistola|navaja|machete ~ mochila|bolsa|coche|carro|auto|mano|cinturon
    afuera|frente ~ de|a? ~ su casa|trabajo
    se donde ~ vive|trabaja
  `,
  'from.hit': `
    mi jefe|jefa|profe|profesor|profesora|maestro|maestra|entrenador|companero|companera|roomie|casero me ~ pega|pego|golpea|golpeo|patea|abofetea|cachetea
    mi? @pareja|@adulto ~ me ~ pega|pego|golpea|golpeo|patea|pateo|empuja|empujo|abofetea|abofeteo|maltrata|maltrato|lastima|lastimo|agrede|agredio|cachetea|cacheteo|avienta|avento|quema|quemo|jalonea|jaloneo|muerde|agarra_a_golpes|da_golpes|pegaba_anoche|violenta|cintarea|madrea
    me ~ pega|pego|golpea|golpeo|maltrata|cachetea|agarra_a_golpes|madrea|patea|agrede|abofetea|zurra ~ cuando|mi|si|otra|anoche|cada|borracho|todos|toma|llega|enfrente|el|@pareja|dice
    me pegan|golpean|maltratan|agreden ~
    violencia ~ domestica|intrafamiliar|genero|machista|mi|familiar
    relacion|pareja|esposo|marido ~ abusiva|abusivo|violento|violenta|maltratador
    moretones|moreton|moratones|ojo_morado|labio_partido|costilla|hematomas ~ me|el|por|hizo|dejo|golpe|marido|pego|novio|papa
    me ~ levanta|levanto|puso|pone|ha_puesto ~ mano|mano_encima|manos
    soy|sufro|victima ~ maltrato|violencia|maltratada|abuso
    me ~ aventaron|tiraron|escupieron|siguieron ~
  `,
  'from.choke': `
    me ~ ahorca|ahorco|ahorcaba|estrangula|estrangulo|asfixia|asfixio|apreto ~
    me ahogo con|contra|en la|una|el ~ almohada|tina|agua|cobija
    me ~ agarro|agarra|apreto|aprieta|puso|pone|sujeto|cogio|tomo|jalo ~ del|el|las|por|de ~ cuello|garganta|pescuezo
    manos|mano|cinturon|brazo ~ cuello|garganta
    me ~ apunto|puso|amenazo|saco|apunta ~ con? ~ pistola|cuchillo|arma|navaja|machete ~
    me ~ intento|quiso|trato ~ matar|ahorcar|quemar|atropellar|apunalar|ahogar|envenenar
    me apunalo|disparo|quemo|acuchillo
    me ~ tiro|empujo|avento ~ escaleras|ventana|balcon|carro
  `,
  'from.threat': `
    me ~ amenaza|amenazo|amenazan|juro|dijo|dice|amenazaron ~ con|de|que ~ matar|matarme|muerte|matara|mata|quemar|hacerme|quitarme_a_mis|buscar|muerta|encontrar|pistola|navaja|cuchillo|golpear
    amenazas|amenaza|amenazada|amenazado ~ de ~ muerte
    si ~ lo|me|le ~ dejo|voy|denuncio|digo|separo|cuento ~ mata|matara|mato|va_a_matar|busca|encuentra|quita|va_a
    me va|quiere|quieren|van a? ~ matar|hacer_dano|golpear|desaparecer|levantar|quemar
    temo|miedo ~ por ~ mi|mis|nuestra ~ vida|vidas|hijos
    tengo miedo ~ de? que ~ me ~ mate|pegue|golpee|encuentre|haga_algo|maten
    me obligan|obliga|forzaron ~ casarme|matrimonio|prostitu|vender|trabajar
    me ~ quito|quitaron|tiene|retiene|escondio ~ pasaporte|papeles|documentos ~
    cobro de piso|el_narco|el_cartel|sicarios|extorsion ~ me|amenaz|familia|mi
  `,
  'from.control': `
    no me ~ deja|dejan|permite|permiten ~ salir|ver|hablar|trabajar|estudiar|usar|tener|ir|vestirme|comer|dormir|telefono|manejar
    me ~ encierra|encerro|encierran|deja_encerrada|deja_encerrado|tiene_encerrada|tiene_encerrado|aisla|controla|vigila|espia|persigue|acosa|acecha|sigue_a|deja_sin_comer|deja_sin_dinero|revisa|rastrea ~
    me ~ quita|quito|revisa|rompio|esconde|controla|bloquea ~ celular|telefono|dinero|movil|llaves|tarjeta|sueldo|cel|papeles
    controla ~ todo|que|quien|dinero|telefono|hago|cada
    me chantajea|extorsiona|chantajean|extorsionan|acosa|acosan ~
    amenaza|amenazo ~ con ~ publicar|subir|mandar|difundir|ensenar ~ fotos|videos|pack|nudes
    mi ex ~ me ~ sigue|busca|espera_afuera_del_trabajo|espera_en_la_esquina|acosa|llama|persigue|vigila ~
    acosador|acosadora ~
  `,
  'from.sexual': `
    me violo|violaron|viola|violan|abuso|abusaron|violó|manosea|manoseo|manosearon|abusa|abuso_de_mi|abusaron_de_mi|toquetea
    abuso|abusaron|abusa|abusaba de mi
    fui|sufri|victima|he_sido|sobreviviente ~ violada|violado|abusada|abusado|abuso_sexual|violacion|de_abuso
    abuso|acoso|agresion sexual
    violacion
    me ~ obliga|obligo|forzo|fuerza|obligaron|presiona|forzaba ~ a|tener|relaciones|sexo|acostarme|tocarlo|cosas|desnud|tocar
    me ~ toca|toco|tocaba|tocaron ~ partes|intimas|dormida|sin|dormia|queria|permiso|abajo|pechos|consentimiento|inapropiad|quiero|cuando
    relaciones|sexo ~ sin|contra|dormida|no|borracha ~ consentimiento|voluntad|queria|quiero
    dije que no ~ siguio|hizo|importo|igual|paro
  `,
  'from.fear': `
    tengo|me_da|le_tengo|vivo_con|mucho|da miedo|terror|panico ~ de|a|mi? ~ marido|esposo|novio|pareja|ex|papa|padrastro|volver_a_casa|llegar_a_casa|estar_en_casa|ir_a_casa
    tengo|me_da|le_tengo|vivo_con|mucho|da miedo|terror|panico a|de el
    le tengo miedo|terror ~
    miedo ~ volver|regresar|llegar ~ casa ~ marido|esposo|papa|padrastro|pega|el
    no ~ segura|seguro|salvo ~ en ~ casa
    necesito|quiero|tengo_que ~ escapar|huir|salir|esconderme|irme ~ de ~ marido|esposo|el|pareja|padrastro|casa|golpe|antes
    escondida|escondido|encerrada|encerrado ~ bano|cuarto ~ el|marido|pareja|esposo|golpe|grit|esta
  `,
  'child.sexual': `
    mi? @adulto ~ entra|toca|toco|tocaba|viola|violo|besa|beso|manosea|manoseo|abusa|abuso|acuesta|mete|metio|desnuda|ensena|graba|espia|obliga|mira ~ me|mi|cuarto|noche|cama|conmigo|bano|de_mi|partes|desnuda|ducha|secreto|cosas
    @adulto ~ me ~ toca|toco|viola|violo|manosea|tocaba|besa|obliga
    entra ~ mi ~ cuarto|cama|habitacion|pieza|recamara ~ noche|toca|dormida|mama
    toco|toca|abuso|abusa|manoseo|violo|viola|tocaba|abusando|abusaron|tocando ~ a|de|mi|la|una ~ @nino|hermanita|hermanito|hermana|hermano|menor
    no ~ diga|digas|decir|contar|cuente|le_diga ~ mama|nadie|papa|secreto ~
    nuestro secreto
    dice|dijo ~ secreto
    me ~ pide|pidio|manda|piden|exige ~ fotos|nudes|desnuda|pack|videos ~ anos|profe|adulto|senor|mayor|internet|desnuda
    senor|hombre|profesor|adulto|tipo ~ internet|discord|free_fire|roblox|instagram|tiktok ~ fotos|verme|pide|desnuda|vernos
    me ~ atraen|excitan ~ ninos|ninas|menores
  `,
  'child.hit': `
    mi? @adulto|marido|esposo|novio|novia|pareja|ex|esposa|mujer|exmarido|suegra ~ le|les|la|lo ~ pega|golpea|maltrata|encierra|pego|golpeo|quema|sacude|patea|grita_y_pega|azota ~ a? ~ mi|mis|la|el|@nino|hermanito|hermano|hermana|hermanita|hermanos|su
    maltrato infantil
    moretones|moreton|golpes|marcas|quemaduras|moratones ~ @nino|nino|hermanito
    mis papas|padres|mama|papa ~ me ~ pegan|golpean|pega|golpea|encierran|queman|maltratan|corrieron|dejan_sin_comer|cachetean|azotan|corren
    mi mama|papa|madre|padre|padrastro|madrastra ~ borracho|borracha|toma|drogado|droga|pega|golpea|maltrata ~ me|nos|mi|hermanos
    @nino ~ golpeado|golpeada|maltratada|maltratado|abusada|abusado|peligro|desnutrido
    tengo miedo de ~ llegar|volver|regresar ~ casa ~ pega|papa|mama|golpe|castig|mata
  `,
  'child.by-me': `
    le|les|la|lo ~ pegue|sacudi|golpee|zarandee|lastime|avente|queme|ahogue ~ mi|a|@nino
    sacudi|zarandee|avente|ahogue|golpee a|al|la|mi ~ @nino
    miedo|pensamientos|imagenes|ganas|impulso|impulsos|imagino|pienso ~ lastimar|hacerle_dano|ahogar|matar|sacudir|aventar|hacer_dano|tirar ~ mi|al|la|los|mis ~ @nino
    quiero|voy|podria ~ lastimar|aventar|sacudir|ahogar|hacerle_dano|matar ~ mi|al|mis ~ @nino
    llevarme ~ a? ~ mis|mi|los @nino ~ conmigo
    mi bebe ~ diablo|poseido|demonio|no_es_mio
  `,
  'child.neglect': `
    deje|dejo|dejamos|dejan ~ solo|sola|solos|encerrado|encerrada|encerrados|coche ~ mi|mis|al|la ~ @nino ~
    mis papas|mama|papa ~ dejan|dejo|abandono|abandonaron|fueron|fue|desaparecio ~ solos|solo|sola|dias|semanas|comida|hermanos
    no ~ comida|comido|comen|comer ~ @nino|hermanos|hermanitos ~
    me ~ corrieron|echaron ~ casa ~ gay|trans|embarazada|papas|menor|anos|donde
    me fui|escape|huí|hui de ~ casa ~ anos|calle|padrastro|papas|golpe
  `,
  'psychosis.command': `
    voz|voces|demonio|dios|diablo|espiritus|espiritu|entidad|sombra|radio|angel|demonios ~ dice|dicen|ordena|ordenan|manda|pide|piden|grita|gritan|exige|insiste|susurra|repite|obliga|mandan ~ me|que|a ~ mate|muera|tire|corte|lastime|haga_dano|mates|suicide|haga|salte|ahorque|matarme|queme|matar|mata|acabe|pegue
    oigo|escucho|oyendo ~ voz|voces ~ mate|muera|matarme|corte|haga|tire|dano|salte
    me dicen|dice que ~ me_mate|me_muera|me_tire|me_corte|lo_mate|la_mate
  `,
  'psychosis.voices': `
    oigo|escucho|escuchando|oyendo|oi|escuche ~ voces|voz|susurros|cosas_que|que_me_hablan|gente_que_no|murmullos ~
    voces ~ cabeza|callan|insultan|hablan|volvieron|mas_fuertes|pared|todo_el_dia|regresaron|comentan|me
    veo ~ cosas|gente|personas|sombras|muertos|demonios|figuras|bichos ~ que_no|nadie|moverse|paredes|todos_lados|no_estan|no_existen|por_todas
    alucinaciones|alucinando|alucino|alucinacion ~
    bichos|gusanos|insectos|algo ~ debajo|dentro|bajo ~ piel|cuerpo|mi|cabeza
    deje ~ de_tomar|antipsicotico|olanzapina|risperidona|quetiapina|clozapina ~ antipsicotico|olanzapina|risperidona|clozapina|haloperidol
    tengo algo|alguien adentro|dentro ~ habla|controla|poseido|posee
  `,
  'psychosis.watched': `
    me ~ vigilan|siguen|espian|persiguen|envenenan|quieren_envenenar|graban|escuchan|controlan|observan|estan_envenenando|estan_siguiendo|estan_vigilando|hackearon|estan_grabando|rastrean|metieron|pusieron ~ vecinos|gobierno|policia|todos|camaras|microfonos|telefono|casa|donde|chip|por|siempre|gente|todas|comida|pared
    vecinos|gobierno|policia|cia|aliens|compañeros|gente|todos|cartel ~ vigilan|siguen|espian|camaras|microfonos|envenenar|complot|conspiran|contra_mi|persiguen|chip|plan_contra
    camaras|microfonos|camara|microfono|chip ~ pared|paredes|casa|techo|focos|bombillas|cuarto|dientes|cabeza|cuerpo|puso|pusieron|metieron|escond
    comida|agua|cafe ~ envenenada|envenenado|veneno|envenenan|le_echan|algo_le_ponen
    complot|conspiracion ~ contra|mi|todos
    no es mi ~ mama|esposa|marido|esposo|hijo|hija|papa ~ impostor|doble|reemplaz|cambi|otra_persona|robot
    impostor|impostora|clon ~
  `,
  'psychosis.messages': `
    television|tele|radio|noticias|canciones|locutor|internet|anuncios|tv|placas ~ me|mi ~ habla|hablan|mensajes|manda|mandan|senales|nombre|envia|dicen ~
    mensajes|senales|codigos ~ ocultos|secretos|para_mi|solo_para ~
    leen|lee|roban|oyen|controlan|escuchan|meten|leyendo|insertan ~ pensamientos|mente|cabeza ~
    pensamientos ~ no_son_mios|ajenos|insertados|transmit|me_los_ponen|escuchan_mis
    soy|elegido|elegida|enviado|enviada|mision|reencarnacion ~ dios|mesias|profeta|elegido|elegida|salvar_al_mundo|cristo|salvador|jesucristo
    nada es real ~ simulacion|actores|fingen|robots|falso|matrix
  `,
  'mania.no-sleep': `
    llevo|noches|dias|sin|no|casi ~ dormir|duermo|dormido ~ energia|invencible|increible|ideas|genio|poderoso|poderosa|imparable|acelerado|acelerada|eufórico|euforica|euforico|cansado|ahorros|mejor_que_nunca|proyectos|bien|dios|feliz|mundo
    no necesito dormir
    dias|noches sin dormir ~
    mania|maniaco|maniaca|hipomania|maniático ~ episodio|estoy|fase|crisis|brote|otra|subida|siento
    estoy ~ maniaca|maniaco|acelerada|acelerado|eufórica|euforica|euforico ~ dormir|ideas|noches|parar|hablar|dias
    deje ~ litio|valproato|lamotrigina|estabilizador|quetiapina ~
    pensamientos|ideas|cabeza|mente ~ rapido|velocidad|acelerados|mil|vuelan ~ dormir|parar|energia|hora|noches
  `,
  'mania.grand': `
    soy|siento|me_siento ~ invencible|todopoderoso|todopoderosa|imparable|inmortal|un_dios|superdotado|un_genio|indestructible|poderes
    tengo ~ poderes|mision|don ~ especial|especiales|divina|dios|mundo
    descubri|invente|encontre|resolvi ~ cura|secreto|universo|todo|formula ~ cancer|mundo|universo|vida|millonario
    voy a ~ salvar|cambiar|dirigir|gobernar ~ mundo|humanidad|pais
  `,
  'mania.spending': `
    gaste|gasté|gastado|gastando|regale|invertí|invertido|aposte ~ todos|todo|ahorros|tarjetas|miles|dinero|sueldo|millones ~ ahorros|dinero|dormir|energia|tarjetas|dias|noche|compre|negocio|invencible|sueldo|coche
    compre ~ dos|tres|cuatro|cinco|varios ~ carros|coches|autos|motos|celulares|casas|vuelos|motocicletas ~
    renuncie ~ trabajo ~ mision|genio|idea|dios|negocio|dormir|energia
  `,
  'eating.purge': `
    vomito|vomitar|vomite|vomitando|devuelvo|purga|purgo|purgarme|purgue|devolver ~ despues|comer|comida|cada|atracon|provocado|proposito|calorias|cena|como
    me ~ provoco|provoque|induzco|induje|hago|meto|meti ~ vomito|vomitar|dedos|cepillo|dedo
    provocarme|inducirme ~ vomito
    atracon|atracones ~ vomit|culpa|purg|laxantes|control|comida|verguenza|asco|noche
    laxantes|diureticos|pastillas_para_adelgazar ~
    bulimia|bulimica|bulimico ~
    mia y ana
  `,
  'eating.starve': `
    no|sin|deje|llevo|casi|apenas ~ comer|como|comido|cenar|comiendo ~ dias|gorda|gordo|peso|adelgazar|bajar|flaca|asco|delgada|calorias|miedo|engordar|nada|controlar|castigo|merezco
    soy|tengo|mi|con|recai|recaida|volvi ~ anorexia|anorexica|anorexico
    100|150|200|250|300|350|400|450|500|600|700|800 calorias|kcal ~
    solo|menos|maximo ~ 200|300|400|500|600|800 calorias|kcal ~
    miedo|panico|terror ~ comer|engordar|subir_de_peso|calorias|comida
    ayuno|ayunando|ayunar ~ dias|bajar|flaca|peso|semana|delgada|gorda
    escondo|tiro|escondia|tirar|finjo|miento ~ comida|comer|almuerzo|que_comi|cena|desayuno
    trastorno|tca ~ alimenticio|alimentario|conducta_alimentaria|recai|recaida|volvio|voz|tca
    bajar|perder ~ kilos ~ semana|rapido|dias|sin_comer
    hago|hice ~ ejercicio ~ horas ~ calorias|quemar|comi|comida|desmay
    dejar|deje de comer ~
  `,
  'eating.body': `
    me ~ veo|siento gorda|gordo|enorme|asquerosa ~ comer|espejo|asco|comida|odio|vomit
    odio ~ mi ~ cuerpo|panza|piernas|peso ~
    quiero|necesito ~ ser|estar|verme ~ flaca|huesos|delgada|en_los_huesos|flaco
  `,
  'overdose.took': `
    tome|tomé|trague|tomado|di|meti|inhale ~ demasiadas|demasiado|demasiados|de_mas|doble|doble_dosis|muchas|muchos|equivocada|de_golpe ~ @droga|pastillas|mg|gotas|coca|drogas|medicamento|metanfetamina|cristal|dosis ~
    creo|tengo|estoy|sufriendo|es|puede_ser ~ una? ~ sobredosis|intoxicacion|intoxicado|intoxicada
    sobredosis ~ accidental|accidente|que_hago|ayuda|amigo|amiga|hermano
    por error|accidente ~ tome|trague|bebi ~ cloro|pastillas|veneno|doble
    tome|trague ~ me_voy_a_morir|me_puedo_morir|voy_al_hospital|que_hago|es_peligroso
  `,
  'overdose.signs': `
    labios|dedos|cara|unas ~ azules|morados|morado|azul|moradas|dormidos ~
    no ~ respira|despierta|reacciona|responde ~ tomo|drogas|pastillas|fentanilo|heroina|coca|inyecto
    convulsiones|convulsionando|convulsion ~ tome|deje|alcohol|drogas|pastillas|rivotril|clona
    pecho|corazon ~ duele|fuerte|acelerado|sale ~ coca|cristal|perico|tacha|linea|cocaina|meth
  `,
  'overdose.mixing': `
    mezcle|mezclo|mezclando|mezclar|tome|tomo|combine ~ clonazepam|rivotril|pastillas|alprazolam|tramadol|diazepam|xanax|tafil|benzos|somniferos ~ con|y ~ alcohol|vodka|tequila|cerveza|vino|ron|whisky|fernet|trago|guaro
    inyecto|inyecte|inyectando|inyectarme|me_pico|me_pique|fumando|consumiendo|fumo|consumo ~ heroina|fentanilo|cristal|piedra|crack|base|paco|bazuco|chiva|coca|cocaina|metanfetamina ~
    adicto|adicta|enganchado|enganchada|dependo ~ pastillas|heroina|coca|cristal|alcohol|fentanilo|clonazepam|cocaina|tramadol|opioides
    no puedo ~ dejar|parar ~ de ~ beber|tomar|consumir|drogarme|inyectarme|fumar
    tomo|bebo|bebiendo|tomando ~ botella|litro|todos_los_dias|diario|manana ~ vodka|tequila|dia|diario|temblar|dormir|ron|whisky|manana
  `,
  'withdrawal.signs': `
    sindrome de abstinencia
    abstinencia ~
    mono|malilla|delirium ~ heroina|temblando|tremens|sudando|chiva|droga|fentanilo|vomitando
    deje|dejar|dejé|sin|parar|suspendi|corte ~ beber|tomar|alcohol|trago|clonazepam|rivotril|heroina|pastillas|coca|bebida|benzos|diazepam|metadona|chupar|tramadol ~ golpe|temblando|tiemblo|sudando|bichos|veo|convuls|vomit|temblores|sudores|escalofrios|seco|alucin|sudor
    temblando|temblores|tiemblo|sudando ~ alcohol|beber|trago|dejar|tomar|droga|dosis|deje_de
    necesito ~ trago|dosis|copa|fumar|pase|inyectarme ~ temblar|funcionar|levantarme|manana|urgente|normal
  `,
  'withdrawal.relapse': `
    recai|recaí|recaida|volvi ~ beber|tomar|alcohol|coca|consumir|droga|drogas|cristal|heroina|anoche|ayer|meses|anos|fumar|inyectarme|trago|consumo
    ganas|ansias|antojo de ~ consumir|drogarme|beber|inhalar|tomar_alcohol|meterme
  `,
  'panic.attack': `
    ataque|ataques|crisis de ~ panico|ansiedad|angustia|nervios
    ansiedad ~ insoportable|controlar|mata|horrible|fuerte|demasiada|mucha|no_puedo|respirar|ahoga
    entre|entrando en ~ panico|crisis
    hiperventilando|hiperventilar ~
    estoy ~ en ~ panico|crisis
    angustia|ansiedad ~ extrema|terrible|me_ahoga|en_el_pecho
  `,
  'panic.body': `
    no puedo|me_cuesta|no_logro respirar ~
    me falta el aire
    corazon ~ sale|rapido|mil|acelerado|explota|explotar|late|fuerte ~ respirar|muero|morir|panico|ansiedad|ahogo|infarto|pecho|miedo|tiemblo|temblando
    siento|creo|parece ~ que ~ me_muero|voy_a_morir|me_voy_a_morir|infarto|me_desmayo|me_voy_a_desmayar|me_estoy_muriendo|me_ahogo ~ ansiedad|pecho|respirar|corazon|panico|aire|manos|nervios
    manos|cuerpo|todo ~ tiembla|tiemblan|temblando|dormidas|hormigueo ~ ansiedad|respirar|corazon|panico|parar|pecho
    opresion|presion|dolor ~ pecho ~ ansiedad|respirar|angustia|panico|nervios
  `,
} as const satisfies Phrases
