import type { Phrases } from '../catalogue.ts'

/** Attempts, self-injury, preparation and goodbyes in Spanish. Written for Rapport, November 2026. */
export const spanishActs = {
  'preparation.note': `
    carta|cartas|nota|notas|mensaje|mensajes|video|videos|audio|audios de|para? ~ despedida|suicidio|suicida|despedirme|cuando_muera|mi_funeral|adios
    escribi|escribiendo|escrito|deje|dejando|grabe|escribo|grabando|voy_a_escribir|estoy_escribiendo ~ una_carta|cartas|nota|notas|video|videos ~ mi|mis|para|familia|hijos|mama|despedi|todos|cada|papa|ellos|novio|novia
    carta de despedida
    ayudame|ayuda|puedes|podrias ~ escribir|redactar ~ carta|nota ~ despedida|suicidio|ultima
  `,
  'preparation.affairs': `
    deje|dejando|arregle|arreglando|dejo|ordene|firme|hice|haciendo|puse|tengo|dejado ~ papeles|testamento|seguro_de_vida|cuentas|deudas|contrasenas|asuntos|herencia|pendientes|escrituras ~
    papeles|todo|cosas ~ arreglados|arreglado|orden|listo ~ cuando|falte|muera|este|familia
    borre|borrando|elimine|cerre ~ redes|cuentas|fotos|facebook|instagram|todo
    deje todo|ya_todo ~ arreglado|listo|orden|ordenado
    pague|pagado ~ deudas|funeral|entierro
  `,
  'preparation.give-away': `
    regale|regalando|regalo|regalar|di|repartiendo|dando|done|reparti ~ mis|perro|gato|ropa|cosas|perra|guitarra|todo|libros|mascota|pertenencias|coleccion ~
    le ~ regale|di|deje|encargue ~ mi|el|la ~ perro|gato|guitarra|mascota|hijos|perra|perrito
    alguien|quien|puedes|podrias|cuida|cuidas|encargo ~ cuidar|cuide|cuidaria|quedarse|hacerse_cargo|te_encargo ~ perro|gato|hijos|mascota|mama ~ no_este|falte|no_estoy|muera|cuando|ya_no
  `,
  'preparation.rehearse': `
    ensaye|practique|probe|probando|practicando|ensayando ~ soga|nudo|cuerda|cinturon|salto|ahorcar|cuello
    me puse|puesto|apunte|amarre|ate ~ soga|pistola|cinturon|cuerda|bolsa|cuchillo|navaja ~ cuello|cabeza|boca|sien|muneca
    fui|estuve|llegue|subi|me_pare ~ puente|azotea|vias|balcon|borde|anden ~ casi|minutos|horas|mirando|anime|pense|atrevi|regrese
  `,
  'goodbye.said': `
    adios ~ todos|mundo|siempre|familia|amigos|mama|hijos|perdon|los_quiero|los_amo|vida|gracias_por_todo
    adios para siempre
    me despido|quiero_despedirme|vengo_a_despedirme|despedirme|solo_queria_despedirme ~ ustedes|todos|ti|familia|siempre|vida|mundo|hijos|mama|amigos|?
    quiero|vengo|queria despedirme
    esto es|un adios|el_final|despedida
    hasta siempre
    nos vemos en ~ otra_vida|el_cielo|el_infierno|el_mas_alla|el_otro_lado
    hasta aqui llegue|llego
    fue un gusto|placer|lindo ~ conocer
  `,
  'goodbye.message': `
    diganle|dile|digale|diles|diganles|decile|decirle ~ mi|a ~ amo|quiero|culpa|perdon|perdone|ame|orgullosa|orgulloso|siempre|@kin|perdonen
    no fue|es|es_su|fue_su ~ culpa
    no ~ se|te ~ culpen|culpes|culpe|sientan_culpables
    no lloren|llores|llore|esten_tristes ~ mi|funeral|por|cuando
    cuida|cuiden|cuidame|cuidenme|cuidale|cuidala ~ mi|mis|a ~ hijos|mama|perro|gato|hermana|hermano|hija|hijo|papa|bebe|ella|gorda
    los|te|las|les amo|quiero|amare|querre|quise|ame ~ siempre|perdon|perdonen|adios|perdoname|mucho_adios|cuidense|gracias_por_todo
    perdon|perdoname|perdonenme|perdonen|disculpen|perdoneme ~ por|todo|mama|hijos|familia|no|mi ~ todo|no_poder|irme|hacer|haberles|dano|fallar|ser|pude|fui|dejarlos|lo_que|no_fui|no_pude
    perdon por todo
    recuerdenme|recuerdame|recuerden ~
    gracias por todo ~ de_verdad|diganle|adios|perdon|cuiden|siempre|fue|fuiste|hicieron|dile|lo_que_hicieron
    los|te ~ cuidare|voy_a_cuidar|estare_cuidando ~ arriba|cielo|siempre|desde
    hicieron|hiciste lo que ~ pudieron|pudiste
    no ~ podian|pudieron|hubieran|podias ~ hacer ~ nada|mas
  `,
  'goodbye.thanks': `
    gracias por todo
    perdon por todo
    los quiero|amo
    los quiero mucho
    estoy|siento en paz
    estoy tranquilo|tranquila|en_paz
  `,
  'attempt.now': `
    tome|trague|tomado|tragado|bebi|inyecte|ingeri|trague ~ todas|toda|todos|todo|muchas|un_monton|frasco|caja|blister|bote|sobredosis|veneno|cloro|lejia|raticida|20|30|40|50|15|un_chingo|un_montón|bastantes|lavandina|matarratas ~
    me ~ tome|trague|tomado|acabo_de_tomar|bebi|inyecte|acabo_de_tragar ~ todas|toda|todos|muchas|frasco|caja|veneno|cloro|30|20|40|50|raticida|sobredosis|monton|pastillas|blister|lavandina|bote
    acabo|acabamos de ~ tomarme|tomar|tragarme|cortarme_las_venas|tragar|beber|inyectarme|hacerlo ~
    ya me ~ tome|trague|corte|tomado|las_tome
    ya ~ las|lo ~ tome|trague|hice ~
    me corte|corté|abri|acabo_de_cortar ~ venas|munecas|muneca|cuello ~
    estoy|sale|mucha|perdiendo ~ sangrando|sangre|desangrando ~ venas|corte|muneca|para|mucho|brazo|parar
    me estoy ~ desangrando|muriendo_de_verdad|yendo
    ya ~ hice|esta ~ adios|despedida|perdon|pastillas|dormir
    me ~ esta|estoy|empiezo ~ durmiendo|dando_sueno|mareada|mareado ~ pastillas|tome|frasco|adios
    abri|deje_abierto ~ gas
    me dispare|apunale|colgue|ahorque|envenene
  `,
  'attempt.edge': `
    estoy|parada|parado|sentada|sentado|subida|subido|aqui|encima ~ borde|cornisa|barandal|barandilla|baranda|orilla|azotea|puente|vias|techo|balcon|anden ~ tirarme|saltar|ahora|adios|aventarme|lanzarme|salto|caer|miedo|voy
    del otro lado de|del ~ barandal|baranda|barandilla|reja|balcon
    acostada|acostado|tirado|tirada|parada|parado ~ vias|rieles|tren
    con ~ pistola|cuchillo|soga|navaja|arma|cuerda ~ cabeza|sien|boca|cuello|muneca
    voy|estoy a punto de ~ saltar|tirarme|lanzarme|aventarme|hacerlo|matarme|jalar|cortarme
    a punto de ~ matarme|saltar|tirarme|hacerlo|acabar
  `,
  'attempt.recent': `
    intente|trate|intentado|intento|he_intentado|quise|volvi_a_intentar ~ de? ~ matarme|suicidarme|quitarme_la_vida|ahorcarme|colgarme|suicidio|tirarme|quitarme|ahogarme ~ ayer|anoche|hoy|semana|lunes|martes|miercoles|jueves|viernes|sabado|domingo|otra_vez|mes|dias|fin|reciente|nuevo
    ayer|anoche|hoy|hace_poco|el_domingo|el_lunes|el_sabado|el_viernes|el_jueves|el_miercoles|el_martes|esta_semana|la_semana_pasada ~ intente|trate|quise|me_tome|tome|tomo|casi_me ~ matarme|suicidarme|quitarme_la_vida|ahorcarme|pastillas|colgarme|mato|tirarme|morir|muchas|frasco|todas
    intente|trate_de|he_intentado matarme|suicidarme|ahorcarme|colgarme|quitarme_la_vida|morir
    me|intente intente|quise|trate_de ~ matar|suicidar|ahorcar|colgar|quitar_la_vida
    casi|estuve_a_punto|por_poco|falto_poco ~ me|de ~ mato|tiro|tirarme|matarme|salto|aviento|ahorco|hago|suicidarme|hacerlo|saltar ~
    intento de suicidio ~ ayer|hospital|alta|semana|reciente|ultimo|hace|anoche|dias
    lavado|lavaron ~ estomago|gastrico|estomacal
    sali|salgo|dieron|alta|volvi|regrese ~ hospital|psiquiatrico|clinica|urgencias ~ intento|pastillas|tome|sobredosis|suicid|corte
    me ~ tome|tomo ~ pastillas ~ ayer|domingo|lunes|anoche|sabado|viernes|hospital|jueves|semana|pasado
    ojala ~ hubiera|hubiese|no_me_hubieran|no ~ funcionado|logrado|salvado|encontrado|servido|encontraran
    me ~ encontro|encontraron|salvo|salvaron|bajaron|detuvo|rescataron ~ colgada|colgado|inconsciente|puente|pastillas|soga|tiempo|bano|sangre|hospital
    se rompio|reventó|revento|zafo ~ soga|cuerda|lazo|cinturon|rama
    sobreviví|sobrevivi ~ intento|suicid|pastillas|sobredosis
    no|lo ~ lo|logre ~ logre|morir|consegui ~ morir|matarme|suicid|otra
  `,
  'attempt.past': `
    intente|trate_de|intentado|intento|quise|trate ~ matarme|suicidarme|quitarme_la_vida|ahorcarme|suicidio|colgarme|quitarme ~ anos|adolescente|joven|nina|nino|tiempo|veces|secundaria|prepa|decada|colegio|una_vez|chica|chico|universidad|pasado
    hace ~ anos|decadas|mucho ~ intente|trate|quise|me_tome ~ matarme|suicidarme|quitarme|pastillas|suicid|vida|morir|ahorcarme
    cuando ~ tenia|era ~ intente|trate|quise ~ matarme|suicidarme|quitarme|suicid|vida|morir
    intento|intentos de suicidio|suicidas|previos ~
    intente|trate_de|intentado|quise ~ matarme|suicidarme|quitarme_la_vida|ahorcarme|colgarme ~~ @ano|quedo_atras|otra_epoca|otra_vida|muy_atras
    en @ano ~ intente|trate|quise ~ matarme|suicidarme|quitarme|colgarme
    un|dos|tres|varios|previo intento|intentos ~ suicidio|suicid|previos|autoliticos
  `,
  'injury.did': `
    me ~ corto|corte|cortando|cortaba_anoche|quemo|queme|quemando|rasguno|rasgune|rajo|raje|lastimo|lastime|hiero|golpeo|golpee|autolesiono|autolesione|lesiono|arane|arano|haciendo_dano|hice_dano|hago_dano|corté|volvi_a_cortar|he_cortado|estoy_cortando|pincho|pego|muerdo|mordi ~ brazo|brazos|pierna|piernas|muneca|munecas|muslo|muslos|piel|misma|mismo|otra|anoche|ayer|ansiedad|sentir|antebrazo|para|cuando|hasta|barriga|alivio|navaja|panza|cutter|cada|vez
    me ~ autolesiono|autolesione|autolesionando|autolesionar|autolesionado
    me volvi|vuelto|he|estoy|sigo|empece|volví ~ a? ~ cortar|lastimar|hacer_dano|autolesionar|quemar|cortado|cortando|lesionar|hacerme_dano|cortarme
    volvi|empece|recai|vuelto|sigo|recaida|recaí|deje ~ cortarme|cortes|autolesionarme|autolesiones|lastimarme|navaja|cutter|hacerme_dano|cortandome|quemarme
    cortarme|lastimarme|autolesionarme|rajarme|quemarme|hacerme_dano|herirme|autolesionando ~ alivia|calma|ayuda|sentir|brazos|piernas|munecas|unico|otra_vez|anoche|ayer|deje|paro|parar|dejo
    lo unico que me ~ calma|alivia ~ cortarme|navaja|dolor|sangre|cortes
    me hice|hago ~ cortes|cortadas|heridas|rayas|quemaduras|tajos|marcas ~
    cortes|cortadas|cicatrices|marcas|heridas|quemaduras|tajos en|nuevas|nuevos ~ brazos|piernas|muneca|brazo|munecas|muslos|muslo|mis
    use|usando|agarre|tome|saque|compre ~ navaja|cutter|gillette|hoja|sacapuntas|rastrillo|vidrio|bisturi ~ brazo|piel|cort|otra_vez|pierna|sangre|muslo|muneca|anoche
    golpeo|golpee|pego|estrello ~ cabeza ~ pared|contra
    me ~ golpeo|pego ~ pared|cabeza|paredes|cara ~
    me corto
    me corte otra|de|anoche|ayer|hoy|los|las|un_poco_las|el_brazo|la_pierna|el_muslo
  `,
  'injury.urge': `
    @quiero|ganas|necesidad|urgencia|impulso|tentacion|ansias|gana|me_muero_por ~ de? ~ cortarme|lastimarme|hacerme_dano|autolesionarme|quemarme|herirme|rajarme|golpearme|sangrar|cortar_me|danarme
    me @quiero ~ cortar|lastimar|hacer_dano|autolesionar|quemar|herir|rajar
    como|donde|con_que|que ~ cortarme|cortarse|autolesionarse|autolesionarme|lastimarme|hacerme_dano|cortar_me ~ sin|duela|note|vean|mejor|dejar|profundo|cicatriz|marcas
    extrano ~ cortarme|navaja|cutter|sangre
    merezco ~ dolor|castigo|sufrir|lastimarme|cortarme
    cortarme otra_vez|de_nuevo|la_piel|los_brazos|las_piernas|el_brazo|las_munecas|la_pierna
  `,
  'injury.hide': `
    como|que|maneras|formas|ocultar|tapo|escondo|ocultando ~ ocultar|tapar|esconder|cubrir|tapo|oculto|escondo|disimular|curar|cubro|disimulo ~ cortes|marcas|cicatrices|heridas|cortadas|brazos|quemaduras|muneca|tajos
    tapo|oculto|escondo|cubro|tapar|ocultar|esconder ~ cortes|marcas|cicatrices|heridas|cortadas|brazos ~
    manga larga|mangas_largas|sudadera ~ calor|ver|cortes|marcas|brazos|vean
    para que ~ no ~ vea|vean|note|noten|ven ~ cortes|cicatrices|marcas|mama|brazos
    encontro|encontraron ~ navajas|navaja|cutter|cortes
  `,
  'injury.past': `
    me cortaba|lastimaba|autolesionaba|quemaba ~
    solia ~ cortarme|lastimarme|autolesionarme
    antes me cortaba|lastimaba|autolesionaba
    cicatrices ~ viejas|antiguas|hace ~ anos|cort
  `,
} as const satisfies Phrases
