import type { Phrases } from '../catalogue.ts'

/** What colours other signs in Spanish: time, distress, framing, laughter, figures of speech. */
export const spanishContext = {
  'time.soon': `
    esta noche|tarde|madrugada
    en un|una|unos|10|5|media|pocos rato|hora|minutos|horas|ratito
    antes de que|del ~ amanezca|lleguen|llegue|amanecer|manana
    en_cuanto|apenas|cuando|nomas_que ~ duerman|duerma|duermen|salga|salgan|vaya|vayan|acueste|acuesten ~
    cuando ~ se ~ duerman|vayan|duerma|vaya|duermen
    hoy en la noche
    hoy mismo
  `,
  'time.now': `
    ahora mismo
    en este momento
    ya mismo
  `,
  'time.today': `
    hoy
    manana
    este fin
  `,
  'state.distress': `
    triste|tristeza|sola|solo_en|llorando|lloro|depresion|deprimida|deprimido|desesperada|desesperado|dolor|sufro|sufrimiento|angustia|agotada|agotado|vacio|vacia|culpa|verguenza|inutil|perdi|perdida|adios|perdon|harta|harto|mal|miedo
    me odio
    me ~ despidieron|echaron|dejo|corrieron|abandono|divorcie|engano
    perdi ~ trabajo|casa|todo|hijo|hija|bebe|esposa|esposo
    no puedo ~ dormir|mas
    ayuda|ayudame|ayudenme
  `,
  'context.contrast': `
    pero
    aunque|sino|excepto|hasta|si|solo|a_veces|todavia|aun
    una parte de mi
  `,
  'context.friend': `
    es para un|una amigo|amiga
    pregunto|pregunta por|para ~ amigo|amiga
    hipoteticamente|curiosidad|por_curiosidad
    un amigo|amiga ~ quiere_saber|pregunta
  `,
  'context.frame': `
    pelicula|serie|novela|libro|cancion|documental|clase|curso|noticia|noticias|personaje|protagonista|juego|videojuego|episodio|capitulo|examen|tesis|taller|charla|obra|podcast|prevencion|guion|cuento|articulo|ensayo
  `,
  'context.denial': `
    no|sin|ni ~ pensamientos|ideas|planes|ganas|impulsos ~ de? suicidas|suicidio|morir|matarme|lastimarme|hacerme_dano
    ningun|ninguna|ningunas pensamiento|idea|plan|gana
  `,
  'context.past': `
    hace ~ anos|meses|decadas|mucho_tiempo
    cuando era ~ chico|chica|nina|nino|joven|adolescente
    cuando tenia ~ anos
    de joven|adolescente|nino|nina|chica|chico
    en la|el adolescencia|secundaria|prepa|pasado|juventud|infancia|colegio
    antes de ~ terapia|tratamiento
  `,
  'context.habit': `
    solia
  `,
  'context.present': `
    ahora|hoy|ultimamente|otra_vez|de_nuevo|todavia|sigo|ayer|anoche|aun|nuevamente|actualmente
    esta|este semana|mes|noche|ano|vez|fin
    estos dias
    cada|todos|todas dia|noche|los|las
  `,
  'context.laugh': `
    jaja|jajaja|jajajaja|jajajajaja|jeje|jejeje|jsjs|jsjsjs|jajaj|jaj|lol|xd|xdd|xddd|jiji|ajaja|ajajaja|jajajaj|broma|bromeo
    😂|🤣|😆|😹|😅|💀
  `,
  'context.trivial': `
    calor|frio|hambre|sueno|risa|verguenza|pena_ajena|tarea|tareas|examen|examenes|parcial|final|trafico|reunion|junta|lunes|trabajo_practico|tp|excel|impresora|wifi|internet|clase|profe|gimnasio|gym|piernas|cruda|resaca|cosquillas|mosquitos|tinder|fila|cola|tramite|tramites|banco|partido|boca|river|america|madrid|barca|gol|capitulo|serie|pelicula|spoiler|cancion|zapatos|tacones|llaves|paraguas|celular|bateria|dieta|pizza|helado|taco|tacos|chocolate|cafe|ternura|emocion|nervios|envidia|celos|ganas|aburrimiento|amor|cringe|foto|audio|mensaje|grupo|suegra|platos|ropa|lavadora|cambio_de_hora|despertador|micro|camion_lleno|subte_lleno
    por unas|unos|un|una ~ vacaciones|cafe|tacos|pizza|cerveza|helado|siesta|dia_libre|masaje
  `,
  'context.idiom': `
    tome|tomado|tomo todas|todos|toda|todo ~ pastillas|medicinas|medicacion|medicamentos ~ como_siempre|segun_la_receta|como_me_dijo|a_su_hora|con_el_desayuno|que_me_receto
    tome|tomado|tomo todas|todos ~ vitaminas|suplementos
    no|ya_no quiero|quisiera seguir con|en la|el|las|los|mi|este|esta ~ terapia|tratamiento|curso|carrera|trabajo|clases|dieta|medicacion|sesiones|conversacion|gimnasio
    muero|muriendo|muere|morir|morirme|murio|mori|muerto|muerta|muertos|muertas|me_mata|morirse|matas ~ de ~ risa|hambre|sueno|calor|frio|pena|verguenza|ganas|amor|aburrimiento|sed|ternura|nervios|envidia|emocion|cansancio|celos|cansada|cansado|felicidad|curiosidad|miedo|antojo|alegria|impaciencia
    me muero por ~ verte|ver|un|una|probar|ir|comer|saber|conocer|contarte|ese|esa|el|la|unos
    estoy|quede|ando|llegue|acabe|tiene muerto|muerta ~ de? ~ cansancio|cansada|sueno|hambre|risa|gimnasio|trabajo
    me ~ esta|estan|mata|matan|estas ~ matando|matan ~ calor|tarea|espalda|pies|zapatos|tacones|cabeza|dolor_de_cabeza|hambre|dieta|jefe|trabajo|risa|espera|examen|examenes|curiosidad|intriga
    tarea|calor|espalda|pies|dieta|trabajo|jefe|espera|examen|cabeza|intriga|tos|alergia|rodilla|gimnasio ~ me? ~ mata|matando|matan
    mataria|mato por un|una|unas|unos|dormir|ese|esa ~
    matar|mate|mato|matando el_tiempo|el_hambre|el_rato|tiempo|hambre|gusanillo|moscos|mosquito|mosquitos|cucaracha|arana|cucarachas|zombies|dos_pajaros
    mi mama|papa|jefe|vieja|novia|novio|esposa|esposo|profe|hermana ~ me ~ va_a_matar|mata|matara ~ si|cuando|por
    me van a matar ~ casa|si
    bateria|celular|telefono|compu|cel|coche|carro|planta|plantas|internet|movil|ordenador ~ murio|muerto|muere|muerta|murieron
    se me murio el|la ~ celular|bateria|cel|telefono|planta|compu|movil
    casi me ~ mato|muero ~ bici|moto|escalera|escaleras|susto|patinando|resbale|tropece|cai|risa|bicicleta|caigo|patines|infarto
    casi me muero del|de
    punto|hora|lengua|naturaleza|peso|tiempo|mosca|mosquita muerto|muerta
    de mala muerte
    a muerte ~
    hasta la muerte
    ni|pasar muerto|muerta|por_encima_de_mi_cadaver
    corte|cortado|cortar|corto|corte_yo ~ pelo|cabello|unas|pasto|fleco|flequillo|pastel|luz|llamada|relacion|internet|cebolla
    me corte ~ pelo|cabello|fleco|unas|flequillo|rasurando|afeitando|cocinando|papel|cuchillo_cocinando|picando|rasurandome|afeitandome|vaso
    me ~ queme|corte|lastime|golpee ~ plancha|sol|horno|cocinando|estufa|comal|futbol|jugando|gym|entrenando|cafe|rodilla|playa|olla|corriendo|tobillo|sarten
    saltar|salte|tirarme|tire|aventarme|saltamos|lance|tirarse|salto|lanzarme ~ trampolin|alberca|piscina|pileta|paracaidas|cama|bungee|charcos|cuerda|sofa|tirolesa|parapente|agua|rio_con_amigos
    la cuerda ~ saltar
    colgar|colgue|cuelgo|colgarme ~ telefono|llamada|ropa|cuadro|hamaca|cuadros|cortinas
    termine|terminar|acabo|acabe|terminado|acabar ~ con ~ novio|novia|el|ella|mi_novio|mi_novia|tarea|pareja|libro|curso|relacion|proyecto|trabajo|deudas
    terminar con ~ esta_relacion|esta_tarea|este_curso|el_contrato
    sobredosis de ~ chocolate|azucar|cafe|series|ternura|dulces|netflix|cafeina|realidad|amor
    escuadron suicida
    kamikaze
    prevencion del? ~ suicidio|suicida
    que me trague la tierra
    tierra tragame
    quiero|ganas_de|quisiera ~ desaparecer|perderme|irme|escaparme ~ semana|playa|vacaciones|dias|campo|montana|este_fin|fin_de|rato|mar
    no puedo|aguanto|soporto ~ mas? ~ con? ~ trafico|calor|jefe|suegra|vecino|vecina|ruido|curso|frio|tarea|materia|clases|examenes|gym|lunes|zapatos|perro_del_vecino|musica|reguetón|mosquitos|tramites|companera|dieta|tos|gripa|gripe
    no puedo ~ respirar ~ nariz|gripa|gripe|risa|alergia|mocos|mascarilla|escaleras|tapada|resfriado
    ya no quiero ~ seguir|estudiar|ir|trabajar ~ curso|carrera|gimnasio|clase|clases|trabajo|juego|serie|dieta|libro|equipo
    ya no puedo ~ mas ~ trafico|calor|examenes|tarea|jefe|clases|comi|lleno|llena|comer
    cansado|cansada|harto|harta|aburrido|aburrida ~ de|del|este|la|los ~ trafico|trabajo|curso|calor|lluvia|cocinar|clases|dieta|frio|estudiar|examenes|tareas|oficina|tarea|hacer_fila|zoom|invierno|verano|limpiar
    me rindo ~ con|rompecabezas|juego|nivel|dieta|crucigrama|adivinanza|cual
    no vale la pena ~ comprar|pelear|discutir|pelicula|ir|enojarse|serie|pagar|restaurante
    no|sin|nada ~ sentido ~ pelicula|frase|final|tarea|pregunta|serie|tramite|correo|examen|reglas|regla|pregunta_del
    mi|murio|fallecio|perdi ~ papa|mama|abuelo|abuela|hermano|amigo|tio|perro|gato|abuelita ~ murio|fallecio|suicido|hace ~ anos|ano|tiempo|decada
    se suicido|mato|quito_la_vida ~ anos|cantante|actor|pelicula|serie|cuando_era
    no hay salida por esa|esta|la calle|puerta
    no|que ~ sentido ~ pagar|tramite|comprar|discutir|norma|papeleo|formulario
    regale ~ ropa|juguetes ~ iglesia|vieja|caridad|bazar
    plan|planes ~ fin_de_semana|vacaciones|viaje|domingo|sabado|telefono|datos
    saltar|salto ~ paracaidas|bungee
    ramadan|cuaresma|ayuno_intermitente
    comer|como|desayunado|comido ~ analisis|ramadan|operacion|cirugia|examen_de_sangre|sangre|colonoscopia|endoscopia
    vomite|vomito|vomitar|vomitando ~ virus|embarazo|embarazada|mareo|comida_en_mal|gastro|gastroenteritis|gripe|migrana|bebe
    oi|escuche|oigo|escucho|oir tu|su|la voz ~ telefono|linda|cantante|gusto|mama
    nota|mensaje|mensajes de voz
    adios|despedida|despedirme|despedi ~ soltera|soltero|companeros|trabajo|escuela|aeropuerto|fiesta|hasta_manana|hasta_luego|nos_vemos|clase|ano|casa_vieja|companeras|jubil
    ultimo|ultima ~ dia|noche|sesion|semana ~ clases|trabajo|vacaciones|escuela|curso|vacacion|oficina|prepa|viaje|colegio|verano|carrera
    ultima sesion ~ vacaciones|navidad|verano
    gracias por todo ~ sesion|semana|hasta|nos_vemos|jueves|ayudo|proxima
    lo|la|te mato ~ por_comerse|por_dejarme_en_visto
    me quiero ~ matar|morir ~ llaves|calor|perdio|gol|olvide|verguenza|pena_ajena|risa
    tengo una pregunta|duda
    pelota|gol|partido ~ mato|remato|matar
  `,
} as const satisfies Phrases
