import type { Phrases } from '../catalogue.ts'

/** States of mind in Spanish. Written for Rapport, November 2026. */
export const spanishStates = {
  'passive.giving-up': `
    me odio|doy_asco|detesto|desprecio ~
    odio ~ quien_soy|todo_de_mi|como_soy
    no valgo|sirvo|merezco ~ nada|para_nada|nadie|vivir|amor|la_pena|existir
    soy ~ inutil|basura|fracaso|mierda|asco|error|nada|fracasado|fracasada|estorbo|desastre|porqueria|decepcion
    estoy ~ rota|roto|destruida|destruido|vacia|vacio|muerta_por_dentro|muerto_por_dentro|hundida|hundido|destrozada|destrozado|quebrada|quebrado|en_un_pozo|en_un_hoyo|tocando_fondo|devastada|devastado|desesperada|desesperado
    me siento ~ vacio|vacia|muerta|muerto|rota|roto|hundida|hundido|sola_en_el_mundo|solo_en_el_mundo|desesperada|desesperado|inutil|basura|ahogada|ahogado|destruida
    toque|tocando|tocado fondo
    a nadie le ~ importo|intereso
    nadie me ~ quiere|necesita|entiende|escucha|ayuda|ama
    ya no ~ quiero|me_importa|siento|tengo ~ nada|ganas
    para que ~ intentar|intentarlo|luchar|esforzarme|tratar ~
    ya ~ me|todo ~ da_igual|vale|canse
    me da igual todo|vivir|nada
    estoy cansada|cansado|harta|harto de todo|luchar|sufrir|esto|fingir|ser_fuerte|mi|llorar
  `,
  'burden.better-off': `
    @kin|todos|ellos|todas|mundo|familia|gente|vida ~ estarian|estaria|serian|seria|viviria|vivirian|estara|estaran|van_a_estar ~ mejor|felices|feliz|tranquilos|bien|libres|tranquila ~
    mejor ~ sin ~ mi|mí
    estarian|estaria|estaran|estan mejor ~ sin|si|con|cuando|todos
    mejor|mas ~ para ~ todos|mi_familia|ellos|mis_hijos|@kin ~ muero|estoy|estuviera|desaparezco|muriera|muerta|muerto|mi|falto|desapareciera|existiera
    seria|haria|hago ~ favor|alivio|peso|descanso ~ si|muero|todos|para|muriera|desaparezco
    les ~ haria|hago|estaria|quitaria|quito ~ favor|peso|problema|carga
    un problema|peso|estorbo menos
    valgo mas ~ muerta|muerto
    merecen ~ otra|mejor|alguien ~ mama|papa|madre|padre|hija|hijo|esposa|esposo|que_yo|mujer|marido|pareja
    mi ausencia ~ mejor|alivio|bien|favor
  `,
  'burden.load': `
    soy|siendo|ser|me_siento|siento_que_soy|fui|solo_soy ~ carga|estorbo|peso|lastre|molestia|problema|gasto|parasito
    nomas|solo|solamente estorbo|molesto|sirvo_para_estorbar|doy_problemas|doy_lata|traigo_problemas|hago_sufrir
    estorbo ~
    una carga ~ para|familia|todos|mama|hijos
    todo ~ lo ~ arruino|echo_a_perder|destruyo|jodo|cago ~
    arruino|lastimo|destruyo|decepciono|hago_dano ~ a? ~ todos|todo|vida|familia|quiero|todo_el_mundo
    les ~ arruino|complico|amargo|hago ~ vida|miserable|dano|sufrir
    hago sufrir|infelices a ~
    tienen que cuidarme|cargar_conmigo|aguantarme|mantenerme ~
  `,
  'trapped.no-way-out': `
    no|sin|ninguna|ningun|unica|unico ~ hay|veo|encuentro|tengo|tiene|salida|escape|escapatoria|manera ~ salida|escape|escapatoria|otra_salida|solucion|otra_opcion|forma_de_salir|remedio|camino
    no hay salida|escapatoria|solucion|remedio|marcha_atras
    sin salida|escapatoria
    atrapada|atrapado|encerrada|encerrado|acorralada|acorralado|estancado|estancada|entre_la_espada ~ vida|cuerpo|mi|cabeza|salida|infierno|puedo|salir|mente|todo|siento|relacion
    me siento|estoy atrapado|atrapada|acorralada|acorralado|asfixiada|asfixiado|entre_la_espada_y_la_pared
    no ~ puedo|se ~ salir|escapar|como_salir ~ de_esto|de_aqui|de_ahi|de_todo_esto|esto|aqui|hoyo|pozo|ahi
    callejon sin salida
    mi|un|en|vivo|este vida? ~ infierno
    la unica|unico ~ salida|forma|manera|escape|solucion ~
    un hoyo|pozo|tunel|agujero ~ salir|salida|fin|fondo|luz|negro
    necesito|quiero ~ salir|escapar|huir ~ todo|aqui|esto|vida|cuerpo
    me asfixio|ahogo|estoy_ahogando ~ vida|todo|esto
  `,
  'trapped.unbearable': `
    no|ya_no aguanto|soporto|resisto|puedo_con ~ dolor|sufrimiento|angustia|tristeza|soledad|culpa|tanto|esto|mas|todo|vacio|presion
    demasiado|tanto|mucho ~ dolor|sufrimiento ~ mas|aguanto|puedo|vivir|insoportable|soportar|adentro|para
    dolor|angustia|sufrimiento|tristeza|esto ~ es? ~ insoportable|insufrible|termina|acaba|mata|me_mata|nunca_para|consume|no_se_va|me_ahoga
    insoportable
    me duele ~ alma|todo|existir|vivir
    sufro|sufriendo ~ mucho|demasiado|tanto
    no ~ dejo|paro|puedo_parar|puedo_dejar ~ de ~ llorar
    llorando|lloro ~ todo|todos|noches|noche|dias|horas|sin
    me estoy ~ volviendo ~ loca|loco
    estoy ~ desesperada|desesperado|destrozada|destrozado|al_limite
    mi peor ~ momento|noche
    ayuda ~ favor|urgente|necesito
    ayudenme|ayudame|ayudeme ~ por_favor|favor|urgente|no_puedo
    necesito ayuda|hablar ~ ya|urgente|ahora|favor|mal|alguien|ahorita
  `,
  'hopeless.future': `
    nunca|jamas|nada|no ~ voy|va|va_a|voy_a|podre|vamos|cambiara|mejorara ~ mejorar|cambiar|estar_bien|ser_feliz|salir|feliz|curar|curarme|mejor|sanar
    nunca voy a ~ mejorar|ser|estar|salir|cambiar|sanar|curarme|poder
    nada ~ va ~ cambiar|mejorar
    nada cambia|mejora|ayuda|funciona|sirve|me_ayuda|me_sirve ~
    no hay|tengo|queda|veo|existe ~ esperanza|futuro|remedio|luz|caso|arreglo|cura
    sin esperanza|esperanzas|futuro|remedio|ilusion
    perdi|perdido|pierdo|quede_sin|se_acabo ~ esperanza|esperanzas|fe|ilusion
    no tengo|veo|hay futuro
    todo ~ perdido|negro|oscuro|acabado|terminado
    todo esta perdido|mal|negro
    esto ~ nunca|no|jamas ~ acaba|acabara|termina|terminara|pasara|mejora|va_a_pasar|va_a_mejorar|cambia
    siempre|toda_la_vida ~ voy_a|sere|estare ~ sola|solo|asi|infeliz|triste|miserable|mal|igual
    desesperanza|desesperanzada|desesperanzado|desahuciada|desahuciado
    no tengo|tiene arreglo|remedio|solucion|salvacion|caso ~
    nadie|nada puede ~ ayudarme|salvarme|ayudar
    para que ~ si ~ nunca|nada|todo|igual|no ~ mejorar|cambia|mejoro|cambiar|sirve
  `,
  'hopeless.pointless': `
    nada ~ tiene|vale|importa|sirve|llena|hace|interesa ~ sentido|la_pena|nada|mas|ya|feliz|?
    nada tiene sentido
    nada me ~ importa|llena|interesa|motiva|ilusiona|hace_feliz|consuela
    ya nada ~ importa|vale|interesa|sirve|tiene
    no ~ tiene|le_encuentro|encuentro|veo|le_veo ~ sentido|caso|chiste ~
    sin sentido
    no le veo|encuentro el? ~ sentido|caso
    que sentido|caso tiene ~
    para que ~
    todo ~ me ~ da ~ igual|lo_mismo
    me da igual ~ todo
    que mas da ~ todo|ya|nada
    vacio|vacia ~ por_dentro|dentro|siento|inmenso|enorme
    no siento|disfruto ~ nada
    solo|nomas existo|sobrevivo|respiro
    no vale la pena ~
  `,
} as const satisfies Phrases
