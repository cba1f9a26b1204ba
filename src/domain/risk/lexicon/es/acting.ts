import type { Phrases } from '../catalogue.ts'

/** Plan, intent and means in Spanish. Written for Rapport, November 2026. */
export const spanishActing = {
  'plan.has': `
    plan|planes|planeado|planeando|planeo|planee ~ suicidarme|matarme|morir|quitarme|acabar|suicidio|ahorcarme|tirarme|colgarme
    tengo|hice|hecho|ya_tengo ~ plan ~ morir|matarme|acabar|hacerlo|irme|suicid
    decidido|decidi|elegi|escogi|se ~ como|cuando|donde|fecha|metodo|lugar|dia ~ morir|matarme|suicidarme|acabar|hacerlo|muerte|colgarme
    ya se como|cuando|donde ~ matarme|morir|suicidarme|hacerlo|acabar
  `,
  'plan.knows-how': `
    se|sabes|decidi|pense|pensado|planeado|elegi|tengo|escogi|ya ~ como|donde|cuando|el_metodo|la_forma|la_manera ~ lo|hacer|voy ~ haria|hare|hacer|hacerlo|voy_a_hacer
    se como ~ lo ~ haria|hare|voy_a_hacer
    como|donde lo ~ haria|hare|voy_a_hacer
    tengo|esta todo ~ planeado|listo|preparado|pensado|decidido|arreglado
    todo ~ listo|preparado para ~ irme|partir|morir|hacerlo|hoy|noche|manana|terminar
  `,
  'plan.date': `
    tengo|elegi|puse|escogi|marque|decidi|fijada|fijado ~ fecha|dia ~ morir|hacerlo|irme|acabar|muerte|?
    ya tengo ~ fecha|dia
    lo voy|hare|voy ~ a? ~ hacer|hacerlo ~ hoy|noche|manana|lunes|martes|miercoles|jueves|viernes|sabado|domingo|cumpleanos|navidad|fin_de_semana|cuando
    hoy|esta_noche es ~ ultimo|ultima
    hoy|esta_noche es el|mi|la dia|noche ~ muero|acabo|hago|mato|voy|fin|acaba
    despues de|del ~ cumpleanos|boda|navidad|bautizo|graduacion|funeral|examen ~ mato|voy|hago|acabo|muero|hare|irme
  `,
  'plan.spot': `
    soga|cuerda|lazo|mecate|laso|cable|sabana|cinturon ~ viga|cuello|arbol|lista|listo|garaje|amarre|amarrada|colgada|techo|atada|preparada|cuarto|amarrado|puesta
    tengo|compre|amarre|hice|prepare|consegui|até|ate|colgue ~ soga|nudo|mecate|horca
    la soga
    fui|voy|estuve|he_ido ~ puente|azotea|vias|viaducto|acantilado|metro ~ mirar|ver|pensar|saltar|tirarme|pensando|mirando|casi
    viga|arbol|rama|gancho|tubo ~ aguanta|aguantaria|aguante|resiste|soporta|resistente|sostiene
  `,
  'plan.hinted': `
    tengo un plan
    se como
    ya lo ~ planee|planeado|pensado
  `,
  'intent.will': `
    me tomare|tragare|bebere ~ todas|todos|toda|frasco|caja|bote|pastillas|veneno
    voy|vas|pretendo|planeo|he_decidido|decidi ~ a? ~ matarme|suicidarme|quitarme_la_vida|ahorcarme|colgarme|tirarme|lanzarme|aventarme|desvivirme|cortarme_las_venas|pegarme_un_tiro|darme_un_tiro|acabar_con_todo|acabar_con_mi_vida|terminar_con_todo|terminar_con_mi_vida|envenenarme|saltar_del
    me voy a ~ matar|suicidar|ahorcar|colgar|tirar|aventar|lanzar|quitar|pegar|cortar_las_venas|desvivir|morir_hoy|tomar_todas|dar_un_tiro
    boy a ~ matarme|suicidarme|morirme
    me boy a ~ matar|suicidar|morir
    hoy|esta_noche|manana|ahorita me ~ mato|suicido|ahorco|muero|tiro|cuelgo|voy|corto_las_venas
    me mato|suicido|ahorco|cuelgo ~ hoy|noche|ahora|manana|ahorita|ya
    me matare|suicidare|ahorcare|desvivire|quitare_la_vida
    me tirare|lanzare|aventare|arrojare ~ balcon|puente|ventana|vias|tren|metro|azotea|edificio|vacio|terraza|cornisa|viaducto|acantilado|precipicio|carretera
    voy a ~ tomarme|tragarme|tomar ~ todas|todos|toda|frasco|caja ~
    hoy|esta_noche ~ termino|acabo|termina|acaba ~ todo|vida
    no me ~ van|vas|va|puede|pueden ~ detener|impedir|parar|convencer
    nadie me ~ va|puede ~ detener|parar|impedir|convencer
  `,
  'intent.decided': `
    ya|lo lo|he tengo|decidi|decidido|esta ~ decidido|decidida|decidi|noche|hoy|semana|todo
    tome la|mi|una decision ~ irme|partir|morir|acabar|final|terminar|paz|despedirme
    estoy ~ decidida|decidido|en_paz ~ morir|decision|hacerlo|irme|partir|acabar|muerte|terminar
    me siento ~ paz|tranquila|tranquilo|aliviada|aliviado ~ decidi|decidido|decision|pronto|termina|acaba
    no hay vuelta|marcha atras
    esta vez ~ si|no ~ fallar|sirve|va_en_serio|logro|funciona|lo_hago|voy
    llego|es ~ la|mi hora|el_momento ~ irme|partir|morir|despedirme|descansar|final
    ya es hora de ~ irme|partir|descansar
  `,
  'intent.unsaid': `
    ya lo|he decidi|decidido $
    lo tengo|esta decidido $
    ya tome|he_tomado la|mi|una? decision $
  `,
  'intent.not-around': `
    no|ya_no voy|vas|estare|estar|van ~ a? ~ estar|estare|volver_a_ver|verme|saber_de_mi|ver_mas ~ aqui|mas|manana|proxima|semana|cita|lunes|viva|vivo|cuando|para|navidad
    ya no ~ voy_a ~ estar
    ya no ~ estare
    no estare ~ aqui|manana|para|proxima|mas
    de este|esta ~ semana|fin|mes|noche|ano|fin_de_semana|hoy no ~ paso|pasa
    no paso de ~ hoy|esta|manana|este|noche|semana
    no voy a ~ amanecer|despertar|llegar_a_manana|necesitar
    ya no ~ necesito|necesitare|voy_a_necesitar ~ cita|citas|terapia|nada|cosas|medicinas|telefono
    es|sera|este|esta ~ mi|la|el ~ ultimo|ultima ~ mensaje|noche|vez|dia|carta|conversacion|sesion|despedida|cita|navidad|palabras
    ultima vez que ~ hablamos|escribo|te_escribo|te_hablo|me_ves|me_lees|me_veras|me_veran|me_oyes|te_molesto|os_molesto|les_molesto
    no|nunca ~ vas|van|sabras|sabran|volveras ~ saber|ver|oir|a_saber ~ mas|de_mi|mi|nunca
    cancele|cancela|cancelar|cancelo ~ cita|citas|sesiones ~ no|voy|necesito
  `,
  'intent.last-day': `
    mi|la ultima|ultimo noche|dia ~ aqui|vida|mundo|viva|vivo|tierra|es|hoy
    hoy|esta_noche es ~ mi|el|la ~ ultimo|ultima ~ dia|noche
    es mi ultima|ultimo noche|dia
    no llego|llegare|amanezco|voy_a_llegar ~ a? ~ manana|viva|vivo
    manana ya no ~ estare|estoy|voy|voy_a_estar|despierto
    no amanezco
  `,
  'intent.over-when-read': `
    cuando|si|para_cuando ~ leas|lean|leen|lees|lea|recibas|encuentren|veas|reciban|vean ~ esto|mensaje|carta|esta ~ estare|muerta|muerto|estoy|sera_tarde|voy|ya|lejos
    cuando ~ lean|leas esto
    esta es mi ~ carta_de_suicidio|carta_de_despedida|despedida|nota_de_suicidio
    pronto|todo|ya|hoy ~ todo? ~ habra|va_a|se_va_a ~ terminado|acabado|terminar|acabar ~ pronto|hoy|noche|siempre
    adios mundo cruel
    lo estoy haciendo ~ ahora|ya|ahorita
  `,
  'intent.hinted': `
    lo voy a hacer
    voy a hacerlo
    lo hare
    estoy decidido|decidida
  `,
  'means.in-hand': `
    tengo|aqui|con|mirando|frente|enfrente|delante|sentada|sentado|agarre|compre|saque|conte|guarde|junto ~ pastillas|pistola|cuchillo|navaja|soga|cuerda|arma|veneno|frasco|insulina|cutter|bisturi|raticida|escopeta|revolver|gillette|rasuradora|yilet ~ mano|manos|enfrente|frente|lado|mesa|aqui|cuello|cama|listas|lista|listo|contadas|delante|cargada|preparadas|sien|cabeza|mi
    tengo ~ pastillas|pistola|navaja|soga|veneno|raticida|arma ~ contadas|lista|listas|mano|aqui|enfrente
    pistola|cuchillo|arma|navaja ~ cabeza|sien|boca|cuello|muneca|pecho
    conte|contando|separe|junte|alinee|triture las? ~ pastillas|pastis|tabletas|comprimidos
    estoy|parada|parado|sentada|sentado|subida|subido|subi ~ borde|azotea|puente|vias|balcon|cornisa|orilla|barandal|barandilla|baranda|techo|viaducto ~
    arma|pistola cargada
    suficientes|bastantes pastillas ~
  `,
  'means.question': `
    como|cual|formas|manera|maneras|forma|metodos|metodo|modo|modos ~ de? ~ matarme|suicidarme|suicidarse|matarse|ahorcarse|ahorcarme|quitarme_la_vida|quitarse_la_vida|colgarme|colgarse|desvivirme|desvivirse|desangrarme|desangrarse|envenenarme|asfixiarme|matarte|suicidarte
    como ~ puedo|se_puede|hago|hacer|podria|hacerle|se ~ morir|morirme|suicidar|matar|ahorcar|muere|desaparecer_para_siempre|dejar_de_respirar|tarda_en_morir
    cuanto|cuantos|cuantas|que_tan ~ tarda|tardas|tardo|demora|tarde|duele|dura|alto|altura|sangre|metros|pisos|tiempo ~ morir|muerte|morirse|desangrarse|ahogarse|asfixiarse|ahorcado|ahorcarse|colgarse|ahorcamiento|matarse|caida|mortal
    cuanto ~ se ~ tarda|demora ~ morir|desangrar|ahogar|ahorcar
    formas|maneras|metodos|metodo|manera|forma ~ de|para ~ morir|suicidio|suicidarse|matarse|matarme|suicidarme|morirme|morirse|quitarse
    que pasa|pasaria|sucede|ocurre|pasara ~ si ~ tomo|toma|trago|bebo|mezclo|inyecto|tomas|tomara|dejo_de ~ todas|toda|caja|frasco|muchas|cloro|lejia|veneno|20|30|40|50|insulina|pastillas|blister|entera|@droga
    se puede|puedo|puede|podria|es_posible ~ morir|morirse|morirme|matar|matarse|morir_uno ~ con|de|por|tomando|si ~ @droga|pastillas|cloro|hambre|aire|gas|desangrado
    donde|cual|que ~ puente|edificio|azotea|edificios|puentes|via ~ mas_alto|alto|altos|saltar|tirarse|tirarme|acceso
    puente|edificio|mirador mas ~ alto
    como|donde ~ hacer|hago|hace|se_hace|amarrar|atar|tutorial ~ nudo|soga|horca ~
    nudo ~ horca|ahorcado|ahorcar|corredizo
    que|cual ~ veneno|venenos|gas|planta|quimico|sustancia|toxico ~ mata|mortal|rastro|duele|rapido|mas|letal|sin
    duele|dolor|doloroso ~ morir|ahorcarse|desangrarse|colgarse|ahogarse|suicidarse|tirarse|cortarse_las_venas|sobredosis|ahorcado|caer
    cual ~ mas ~ rapido|rapida|facil|efectivo|efectiva|doloroso|dolorosa|seguro ~ ahorc|morir|muerte|pastillas|metodo|tren|forma|colg|salt
    donde ~ cortar|cortarse|cortarme|disparar|apuntar ~ morir|venas|arteria|desangr|rapido|muneca|munecas
    arteria|vena ~ cortar|desangra|morir|mortal|cual
    seguro de vida ~ paga|cubre|suicidio|suicid
    como hacer que parezca ~ accidente|natural
    parezca ~ un? accidente
    dime|dame|explicame|ensename|escribe|lista ~ como|formas|maneras|metodos|pasos|instrucciones ~ morir|matarme|suicid|suicidarme|suicidarse|ahorcarme|suicidio|ahorcarse|matarse
    veneno ~ no|sin ~ rastro|duele|dolor|sabor
  `,
  'means.dose': `
    cuantas|cuanto|cuantos|que_cantidad|cuanta|que_dosis|que_tanto ~ @droga ~ morir|matar|mata|matan|mortal|mortales|letal|letales|fatales|toxicas|muero|sobredosis|despertar|fatal|mueres|morirme|muere|peligroso|toxico|muerte|toxica|matarme|peligrosa|demasiado|hacen_falta
    cuantas|cuanto|cuantos ~ hacen|hay_que|se_necesitan|necesito|tengo|tomar|tomarme|falta|debo|se ~ para ~ morir|no_despertar|matar|dormir_para_siempre|sobredosis|morirme|matarme|no_despertarme|dejar_de_respirar
    cuantas|cuantos pastillas|tabletas ~ para|hacen|necesito|tomar ~ morir|despertar|dormir_para_siempre|matar
    dosis|cantidad|sobredosis|combinacion|mezcla ~ letal|mortal|fatal|toxica|mortifera ~
    dosis letal|mortal
    que pastillas|pastilla|medicamento|medicamentos|@droga ~ matan|mata|sirven_para_morir|letales|mortales|puedo_tomar_para_morir|para_morir|para_no_despertar|matarme
    pastillas|algo|medicamento ~ para ~ morir|no_despertar|dormir_para_siempre|matarme
    mezclar|mezcla|combinar|mezclo|tomar ~ @droga ~ con|y ~ alcohol|vodka|cerveza|mueres|muero|mortal|morir|letal|tequila
    miligramos|mg|gramos|ml ~ mortal|letal|morir|matar|fatal|sobredosis|@droga
    @droga ~ letal|mortal|matarme|para_morir|sobredosis
    sobredosis ~ como|cuanto|cuantas|con_cuanto|de_que|que
    como|con_que ~ tener|hacer|dar|causar|provocar|provocarme|tener_una ~ sobredosis
  `,
  'means.painless': `
    sin|no|menos|poco|indolora|indoloro|rapida|rapido|facil|pacifica|tranquila|dulce|segura|efectiva|mejor ~ dolor|duela|doloroso|dolorosa|sufrir|sufrimiento|forma|manera|metodo|muerte ~ morir|morirme|suicid|suicidarme|suicidarse|matarme|matarse|quitarme|muerte|morirse|irme|desaparecer
    morir|morirme|matarme|suicidarme|suicidarse|matarse|muerte|irme ~ sin|rapido|rapida|indolora|tranquila|pacifica|facil ~ dolor|sufrir|sufrimiento|dolor|?
    morir sin dolor|sufrir
    muerte rapida|indolora|tranquila|digna_para_mi|dulce
    forma|manera|metodo mas|menos ~ rapida|rapido|facil|dolorosa|doloroso|efectiva|segura|indolora ~ morir|matar|suicid|matarme|suicidarme|irme|muerte|morirse
    eutanasia|suicidio_asistido ~ depresion|para_mi|pedir|puedo|solicitar|quiero|como
    puedo|quiero|solicitar|pedir eutanasia|la_eutanasia
  `,
  'means.get': `
    donde|como ~ comprar|consigo|conseguir|venden|compro|encuentro|encontrar|obtener ~ cianuro|veneno|pentobarbital|nembutal|pistola|arma|raticida|fentanilo|soga|matarratas|barbituricos|pastillas_para_morir|algo_fuerte|insulina|sin_receta
    comprar|compre|consegui|conseguir|pedi ~ veneno|raticida|soga|pistola|cianuro|matarratas|arma|cuerda|nembutal
    algo|pastillas ~ fuerte|fuertes ~ despertar|morir|dormir
  `,
  'means.hoard': `
    guardando|juntando|guardado|juntado|acumulando|escondiendo|escondo|guardo|junto|junte|guarde|ahorrando|coleccionando|acumule|ahorrado ~ pastillas|medicamentos|medicinas|clonazepam|medicacion|rivotril|pastis|remedios|clona|dosis|blisters
    compre|consegui ~ pastillas|soga|navajas|cuerda|veneno|raticida|gillette|cutter|mecate ~
    finjo|fingir|hago_como ~ tomar|tomo|trago ~ pastillas|medicamento|medicina
  `,
  'means.has': `
    tengo|hay|guardo|compre|consegui|cerca|esta|agarre|mi ~ pistola|arma|soga|pastillas|veneno|cuchillo|navaja|raticida|insulina|escopeta|cuerda|clonazepam|rivotril
    pistola|arma|pastillas|escopeta ~ en ~ casa|cajon|cuarto|closet|cama|mochila|coche|ropero
    en|desde|cerca el|la|del ~ azotea|balcon|puente|vias|viaducto|precipicio
  `,
  'means.height': `
    puente|puentes|edificio|edificios|azotea|azoteas|mirador|torre ~ mas? ~ alto|altos|alta|altas|metros|altura
    puentes ~ mas ~ metros
  `,
} as const satisfies Phrases
