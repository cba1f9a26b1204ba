import type { Phrases } from '../catalogue.ts'

/** Lo que se dice a medias y sin la palabra: lo que está a mano y se va a usar, quién estaría mejor, lo que le
 * hicieron y quién lo vio, el cuerpo sin comida, con alcohol o sin él. Escrito para Rapport, noviembre de 2026. */
export const spanishPlain = {
  'means.edge': `
    estoy|parada|parado|sentada|sentado|subida|subido|aqui ~ en|sobre|al_borde ~ puente|vias|azotea|cornisa|balcon|techo|barandal|rieles|viaducto
  `,
  'intent.use-it': `
    tren|metro ~ pasa|llega|viene ~ minutos|rato|media_hora
    me las|los|lo|la voy|pienso a? ~ tomar|tragar|beber|meter|acabar
    voy|pienso a? ~ tomarmelas|tragarmelas|tomarmelos|tragarmelos|tomarmelo|bebermelo|metermelas|usarla|usarlo|acabarmelas
    me las|los|lo tomo|trago|bebo|acabo todas|todos|todo|enteras|entero|hoy|esta_noche|ya|ahora
    voy|pienso a? ~ tomarme|tragarme|tomar|tragar todas|todos|todo|la_caja_entera|el_frasco_entero|cada_una
    voy a saltar|brincar|tirarme|dejarme_caer|dispararme|disparar|colgarme $
    lo hago|hare|voy_a_hacer $
    lo voy a hacer $
    lo hago|hare hoy|esta_noche|ya|ahora|en_cuanto|cuando|apenas
    hoy|esta_noche|ahora|aqui|ya|hasta_aqui se acaba|acabo|termina|termino ~
    hoy|esta_noche|ya acabo|termino con ~
    me corto|abro|pego|disparo|cuelgo ~ venas|tiro|munecas|$
    jalo|jalar|apretar|aprieto el|del gatillo
  `,
  'means.in-hand': `
    @letal ~ mano|manos|regazo|guantera|mochila|bolsa|cabecera|buro|mesilla|lavabo|banera|bano|almohada ~
    tengo|saque|agarre|conseguí|traigo ~ @letal ~ conmigo|bano|regazo|coche|carro|bolsa|lista|listo|encima|puesta|puesto
    sentada|sentado|parada|parado|estacionado|estacionada|acostada|acostado|tumbado|tumbada|metido en|sobre|junto ~ vias|rieles|riel|carretera
    todas|todos|las @letal ~ alineadas|sobre|en_fila|fuera|contadas|en_la_cama|en_la_mesa
  `,
  'attempt.now': `
    me he|acabo ~ tomado|tomar|tragado|tragar|metido|meter|bebido|zampado dos|tres|cuatro|cinco|diez|quince|veinte|treinta|cuarenta|todo|todas|todos|medio|media|un|una ~ @droga|blisteres|cajas|tabletas|tiras
    me tome|trague|meti|zampe dos|tres|cuatro|cinco|diez|quince|veinte|treinta|cuarenta|todo|todas|todos|medio|media ~ @droga|blisteres|cajas|tabletas|tiras
    me acabe|vacie|termine el|la|todo|toda|un|una ~ frasco|caja|blister|bote ~ @droga|pastillas
  `,
  'plan.has': `
    ya se como|donde|cuando lo voy a hacer ~ donde|cuando|dia|nadie|casa|solo_me_falta
    solo me falta|faltan el|la|poner ~ dia|valor|fecha|valentia
  `,
  'intent.decided': `
    no voy a llegar|llegare|llego ~ mi|mis|otra|la ~ cumpleanos|navidad|treinta|cuarenta|boda|graduacion ~ ya|decidi|decidido|no_quiero
    no ~ llegar|llegare|vere|ver|cumplir ~ navidad|los_treinta|los_cuarenta|otro_ano|otro_verano
  `,
  'means.painless': `
    manera|forma|modo de ~ morir|morirse|irse|acabar ~ menos|sin|no ~ duele|dolor|duela|sufrir|sufres|dolorosa
    cuantas|cuantos ~ @droga ~ parar_el_corazon|pare_el_corazon|no_despertar|no_despierte
    desde que|cuanta|cuantos altura|pisos ~ caer|saltar|muere|seguro|garantiza
  `,
  'goodbye.message': `
    diles|dile|digales|digale|dígale ~ a ~ @kin|todos|mis ~ que ~ amo|ame|quiero|quise|perdonen|perdon|no_fue_su_culpa|culpa
    este|esta|es ~ mi ~ ultimo|ultima ~ mensaje|carta ~ cuide|cuida|gracias|perdon|perdonen|quiero
    gracias por todo ~ ultimo|ultima|adios|cuide
    perdonenme|perdoname|perdonen $
  `,
  'preparation.note': `
    claves|contrasenas|papeles|documentos|escrituras ~~ para ~ no ~ batallen|batalle|sufran|tengan|problemas|quede
    deje|dejo|escribi|escribo|he_escrito|tengo ~ escritas|escrita|cartas|una_carta|nota|notas|listas ~ cartas|carta|para|a ~ mis|mi|cada|los|las|todos ~ hijos|hijas|hijo|hija|mama|papa|padres|mujer|marido|familia|hermanos
  `,
  'burden.load': `
    ser|sentirme|verme|volverme una|un? carga|estorbo|lastre|molestia ~ para|de
  `,
  'means.hoard': `
    comprado|conseguido|escondido ~ veneno|soga|pistola|raticida|navaja|matarratas ~
  `,
  'desire.returning': `
    pensamientos|ideas|ganas|pensando ~ quitarme_de_en_medio|quitarme_del_medio|desaparecer_del_mapa|borrarme_del_mapa|no_seguir
  `,
  'trapped.no-way-out': `
    estoy|sigo|me_siento|vivo ~ atrapada|atrapado|encerrada|encerrado ~ en ~ casa|vida|relacion|matrimonio|situacion|cuerpo|pueblo|cabeza
  `,
  'burden.worth-dead': `
    mas ~ muerto|muerta ~ que vivo|viva
    seguro|dinero|herencia|pension|indemnizacion ~~ mejor|mas ~ que ~ conmigo|yo|sueldo
    mejor ~ con ~~ seguro|dinero|herencia|pension ~ que ~ conmigo|yo
    valgo|sirvo|valdria|serviria mas ~ muerto|muerta|enterrado|enterrada ~
    cobrar|cobrarian|cobren el seguro ~ mejor|resuelto|arreglado|tranquilos|muerto|muerta
  `,
  'burden.better-off': `
    sin mi ~ respirarian|respiraria|descansarian|descansaria|serian|seria|estarian|estaria|vivirian|viviria|podrian|podria|tendrian|tendria|dormirian|saldrian
    respirarian|respiraria|descansarian|descansaria|vivirian|viviria|dormirian|estarian ~ sin|si_no_fuera_por mi
    mas|mejor les|le|nos? valdria|valia|vale ~ que|si ~ no ~ existiera|estuviera|naciera|naciese|estuviese|existiese
    rehacer|rehaga|rehiciera|reharia ~ vida ~ si|sin ~ no|mi|yo ~
    si yo no estuviera|existiera|estuviese|hubiera_nacido ~
    dejarian|dejaria|podrian|podria ~ de? preocuparse|sufrir|gastar|cargar por|conmigo
  `,
  'passive.not-exist': `
    cansada|cansado|harta|harto de existir|vivir|estar_viva|estar_vivo
    no quiero|quisiera ~ estar aqui|viva|vivo|mas|en_este_mundo
  `,
  'passive.hope-killed': `
    cruzo|cruzar|manejo|conduzco|me_subo ~ sin ~ mirar|cinturon|casco ~ igual|importa
    pido|ruego|rezo|rezando|pidiendo ~ dios|diosito|virgen ~ lleve|recoja|llame|saque ~
  `,
  'injury.did': `
    me queme|quemo|quemé|quemaba ~ cigarro|cigarrillo|encendedor|mechero|cerillo|colilla ~
    me queme|quemo ~ plancha|agua ~ proposito|calm|unico
    me rasguno|rasguñe|rasgune|aruno|arane|pellizco|golpeo ~ hasta|para ~ sangrar|sangre|sentir|dormir|calmar
    volvi|he_vuelto|vuelvo|recai ~ a|en ~ hacerme|lastimarme|cortarme|quemarme|danarme|las_cortadas|los_cortes|autolesion
  `,
  'from.hit': `
    me ~ empujo|empuja|avento|avienta|estrello|tiro|lanzo|azoto|arrojo|arrastro|arrincono|zarandeo|sacudio|estampo|pego|tumbo ~ contra|al|a|por|en ~ pared|alacena|suelo|piso|puerta|mesa|escaleras|cama|armario|nevera|refri|cocina|muro|lavabo|estufa|coche
    me ~ jalo|jala|jalonea|jaloneo|agarro|agarra|tomo|arrastro|tiro|tira ~ del|de|por ~ pelo|cabello|brazo|cuello|orejas|ropa|grenas
    me ~ pego|pega|golpeo|golpea|dio|da|azoto ~ con ~ cinturon|cinto|correa|palo|cable|puno|zapato|chancla|vara|cachetada|plancha
    mi hijo|hija|nieto|nieta|sobrino ~ me ~ pega|golpea|avienta|amenaza
    me dio|da una|un|de cachetada|bofetada|puñetazo|punetazo|golpes|patadas|paliza|golpiza
    me avento|aviento|tiro ~ plato|vaso|celular|botella|silla
  `,
  'from.control': `
    no me dejo|dejaba|ha_dejado|deja|dejan|dejaron ~ salir|ir|ver|hablar|trabajar|llamar|entrar|dormir|comer $
    no me dejo|dejaba|ha_dejado|dejaron ~ salir|ir|irme|ver|hablar|trabajar|llamar|dormir|visitar ~
    se llevo|lleva|escondio|esconde|guardo|quedo ~ mis|mi ~ llaves|celular|cartera|tarjeta|documentos|ropa|pasaporte|cel|pension
    revisa|revisaba|reviso|checa|lee ~ mi|mis|el ~ celular|telefono|movil|cel|mensajes|whatsapp|chats
    dice|dijo|repite|jura ~ que ~ yo ~ provoque|provoco|me_lo_busque|mereci|merezco|hice_enojar
    me lo|la busque|mereci|gane segun|dice|dijo
    me ~ quita|quitan|quito|cobra|administra|maneja ~ pension|sueldo|quincena|dinero|tarjeta
  `,
  'from.sexual': `
    me obligo|obliga|forzo|fuerza aunque|y|a_pesar ~ no|dije|queria|llor
    dije que no ~ y|pero|igual ~
    aunque ~ dije ~ no
  `,
  'from.threat': `
    dijo|amenazo|amenaza|jura|juro|dice ~ que ~ me|nos|los ~ va|iba|van ~ desfigurar|quemar|matar|golpear|lastimar|hundir|quitar|desaparecer
    si ~ dejo|voy|denuncio|separo|hablo|cuento|llevo ~ me|nos|los|lo ~ mata|matan|matara|va_a_matar|busca|encuentra|quita|quema
    me dijo que ~ si ~ me ~ mata|mato|quita_a_los|arrepentir
    si no? ~ soy|eres|es ~ mia|de_el|para_mi ~ de|para nadie
  `,
  'child.saw': `
    @nino ~ vio|vieron|ve|ven|presencio|oyo|oyeron|escucho|escucharon|lloraba|lloraban|llorando|gritaba|gritando
    delante|enfrente|frente de|a|del ~ @nino
    @nino estaba|estaban|esta ~ ahi|alli|presente|presentes|en_la_sala|al_lado|dormido|dormidos
  `,
  'someone.saw': `
    lo|la vio|vieron|presencio|oyo|escucho|vio_todo
    vio|vieron|oyo|escucho|presencio todo
  `,
  'child.hit': `
    @nino ~ lo|la|los|las ~ encierran|encierra|pegan|pega|golpean|golpea|dejan_sin_comer|castigan_sin_comer ~
    he|le|les ~ visto|vi ~ moretones|moreton|marcas|quemaduras|golpes ~
  `,
  'child.by-me': `
    le|les|lo|la pegue|di|golpee|sacudi|jalonee ~ al|a ~ @nino ~
    le|les pegue ~ fuerte|marca|moreton|sangre
  `,
  'child.sexual': `
    @nino ~ dice|dijo|cuenta|conto|me_dijo ~ que ~ @adulto ~ la|lo|le|me ~ toca|toco|tocaba|besa|baja|mete|manosea ~
  `,
  'psychosis.watched': `
    camaras|gente|coches|carros|drones|todos ~ me ~ siguen|miran|vigilan|espian ~ a_mi|solo_a_mi|donde
    @pareja|@kin|suegra|vecinos|vecina|casero|jefe|ellos ~ me|nos ~ echa|echan|pone|ponen|mete|meten ~ veneno|algo|cosas|polvos ~ en ~ comida|agua|cafe|casa
    me|nos pusieron|metieron|instalaron|puso|metio|plantaron ~ microfonos|camaras|chip|chips|microfono|camara ~
  `,
  'psychosis.voices': `
    voces|voz que? ~ me|nos dicen|dice|insultan|insulta|ordenan ~ nadie|solo_yo|no_valgo|basura|inutil
    nadie mas las|los oye|escucha|ve
  `,
  'mania.no-sleep': `
    no ~ dormido|duermo|dormir ~ dias|noches ~~ necesito|presidente|mejor|energia|negocio|invencible|mision
    llevo ~ noches|dias ~ sin ~ dormir ~~ mejor_que_nunca|energia|gaste|negocio|negocios|mision|feliz|increible
    no necesito dormir ~~ mil|mision|energia|ideas
    tengo una|la mision ~ divina|dios|grandisima|enorme|especial|mundo|humanidad
  `,
  'eating.starve': `
    llevo|voy|vengo|tengo ~ dia|dias|semana|semanas ~ casi|sin|apenas|solo ~ sin? comer|probar|bocado|comida $
    llevo|voy|vengo|tengo ~ dia|dias|semana|semanas ~ sin comer|probar y|ni|casi|apenas|porque|solo|con
    llevo|voy ~ dias|semanas ~ con|a ~ una|solo|puro|pura ~ manzana|cafe|agua|lechuga|te|chicle|gelatina
    hoy|ayer solo|sola|solamente|nomas ~ una|un ~ manzana|cafe|yogur|lechuga|te|galleta ~~ ayer|nada|orgullosa|orgulloso
    ayer|hoy nada ~ orgullosa|orgulloso|fuerte|ligera|control
    no|sin comer|como|comi ~ orgullosa|orgulloso|limpia|poderosa
  `,
  'eating.purge': `
    bano ~ despues de ~ cena|cenar|comer|comida|desayuno|atracon ~~ y_pues|ya_sabe|ya_sabes|eso|vomit|otra_vez_lo_hice|lo_de_siempre|paso_otra_vez
    vomito|vomite|vomitar|devuelvo ~ cada|todas|despues ~ comida|comidas|comer|cena
    laxante|laxantes ~ noches|noche|dias|engordar|todas|cada
  `,
  'overdose.took': `
    mezcle|tome|tomado ~ @droga ~ con ~ ginebra|vodka|ron|tequila|cerveza|whisky|alcohol ~~ durmiendo|mareada|mareado|sueno|siento
  `,
  'withdrawal.stopped': `
    pare|parado|parar|deje|dejado|dejar|corte|cortado|suspendi ~ en_seco|de_golpe|de_un_dia|de_repente|de_tajo|a_la_brava
    pare|parado|parar|deje|dejado|dejar ~ de ~ beber|tomar|chupar|consumir
    no ~ tomo|bebo|he_tomado|he_bebido|consumo|pruebo ~ @sedante|nada
    dejado|deje|dejar|sin ~ @sedante|la_bebida|el_trago
  `,
  'withdrawal.body': `
    tiemblan|tiembla|tiemblo|temblando|temblores|temblor|sudo|sudando|sudores|convulsiones|convulsion|alucinaciones|alucinando|escalofrios|taquicardia
    temblar
    vi|veo|viendo|veia ~ bichos|cosas|sombras|aranas|animales|hormigas|gente ~
    bichos|aranas|hormigas por|en|subiendo ~
    calambres|descargas|chispazos|toques en|por ~ cabeza|cuerpo|cerebro
  `,
  'withdrawal.substance': `
    @sedante
  `,
  'withdrawal.signs': `
    bebo|bebiendo|bebido|beber|tomo|tomando|tomar|trago|copa|cerveza|chupo|necesito ~~ para ~ no|quitar|calmar|dejar|dejen|tiemblen|pasen ~ temblar|temblores|temblor|tiemblen|tiemble
    trago|copa|cerveza|bebo|tomo ~ al|nada_mas|apenas|en_cuanto ~ despertar|levantarme|despierto|levanto|abrir_los_ojos ~
  `,
  'context.idiom': `
    tomar|tomarme todas|todos las|mis|los vacaciones|dias|fotos|clases|decisiones|medidas
    oigo|escucho voces ~ patio|calle|pasillo|vecinos|cocina|fiesta|abajo
    salida ~ estacionamiento|autopista|metro|edificio|cine|laberinto
    no tiene caso ir|llamar|esperar|comprar|salir|discutir ~
    veneno ~ para|de|contra ~ ratas|ratones|cucarachas|hormigas|plagas|bodega|bichos
    jefe|jefa|maestra|maestro|profe|mesero ~ no me ~ deja|dejo|dejaba ~
    no me deja|dejo comer|ver|usar|dormir ~ cama|dulces|carne|tele|sala|chocolate|tablet
    me ~ empuja|empujaba|mece en ~ columpio|hamaca|bici|bicicleta|carrito
    tengo|tome|tomo|tocan ~ las|la|mis pastillas|pastilla|tabletas|jarabe de|del|para_la|para_el ~ alergia|alergias|colesterol|tiroides|gripe|tos|catarro|garganta|acne|vitaminas
    hacer primero|como|con ~ informe|presentacion|tarea|trabajo|proyecto|examen|mudanza
    voy a hacer ~ primero ~~ informe|presentacion|tarea|proyecto|reporte
    estoy|voy|ando ~ en|por|al ~ puente|techo|terraza|azotea|balcon ~~ bonito|bonita|hermoso|hermosa|lindo|linda|vista|vistas|foto|atasco|trafico|regando|plantas|asado
    dejo|deja|dejaba salir el|la sol|lluvia|trafico|calor|frio|nieve|tormenta|viento|jefe|jefa|reunion
    ultimo|ultima mensaje|audio|correo del|de|antes ~ dia|hoy|viaje|vuelo|ano|reunion|tarde|semana
    dile|diles a ~ companeros|companeras|secretaria|recepcion|equipo|profe
    me ~ empujo|empuja|empujaron a ~ estudiar|seguir|intentarlo|inscribirme|aplicar|mejorar|salir_adelante|la_alberca|la_piscina
    perdonen|perdoneme|perdone $
  `,
} as const satisfies Phrases
