import type { Phrases } from '../catalogue.ts'

/** Suicidal ideation in Spanish as it is spoken in Mexico, Colombia, Argentina and Spain. Written for Rapport,
 * November 2026. */
export const spanishIdeation = {
  'desire.kill-self': `
    matarme|suicidarme|ahorcarme|colgarme|ahogarme|envenenarme|dispararme|pegarme_un_tiro|darme_un_tiro|volarme_la_cabeza|volarme_los_sesos|cortarme_las_venas|abrirme_las_venas|cortarme_el_cuello|electrocutarme|desvivirme
    me|mi @quiero ~ matar|suicidar|ahorcar|colgar|desvivir|envenenar|ahogar|pegar_un_tiro|aventar|tirar|lanzar
    me quiero|voy|queria|quisiera|podria|deberia|gustaria ~ matar|suicidar|ahorcar|colgar|desvivir
    me mato|suicido|ahorco|cuelgo|desvivo|pego_un_tiro|corto_las_venas|vuelo_la_cabeza
    me tiro|aviento|lanzo|arrojo|boto al|del|de|por|desde|a ~ @lugar
    tirarme|aventarme|lanzarme|arrojarme|botarme|dejarme_caer|echarme|saltar|brincar|cruzarme|meterme al|del|de|por|desde|a|en|debajo|delante|en_frente ~ @lugar
    dejarme caer
    @quiero ~ tirarme|aventarme|lanzarme|arrojarme|saltar|dejarme_caer
    atravesarme|meterme|cruzarme ~ carretera|trafico|camion|tren|coches|carros|autos
    matar me|a_mi_mismo|a_mi_misma
    estrellar|estrellarme|estamparme|chocar ~ coche|carro|auto|moto|arbol|muro|poste|proposito
    dar un volantazo
    tomarme|tragarme|tragar|tomar|beberme todas|todos|toda|un_monton|un_frasco|el_frasco|la_caja|un_blister|bote ~ @droga
    cometer suicidio
    mata me
    mateme|matenme|matame ~ favor|ya|dios|alguien
    alguien|que me mate
    quiero que me maten
    hacer|haciendo una locura|tonteria ~ conmigo|hoy|esta_noche|pronto|vida
    hacer|haria una locura
    soga al|en_el cuello
    pegarme|darme|meterme un tiro|balazo|plomazo
  `,
  'desire.suicidal': `
    pensamiento|pensamientos|ideas|idea|ideacion|impulsos|ganas|pulsiones|tendencias de|del|en? ~ suicidas|suicida|suicidio|suicidarme|muerte|morir|matarme|autoliticas|autoliticos|autodestructivos
    soy|me_siento|estoy|sigo|ando ~ suicida
    pienso|piensa|pensando|pense|pensado|penso|pensar|penso|considerando|considero|contemplando|fantaseo|fantaseando|obsesionada|obsesionado ~ en|con|de? el|mi? suicidio|suicidarme|matarme|quitarme|ahorcarme|morirme|muerte|morir|colgarme|terminar_con_todo|acabar_con_todo|desaparecer
    el suicidio ~ salida|opcion|solucion|descanso|cabeza|mi_mente|alivio|respuesta
    suicidio ~ unica|salida|opcion|solucion
    mi suicidio
    ganas de suicidarme|matarme|morirme|morir|quitarme_la_vida
  `,
  'desire.end-life': `
    quitarme|arrancarme|arrebatarme la? vida
    quitar|quitarme la vida
    me @quiero ~ quitar la? vida
    me quito|quitaria la vida
    acabar|terminar|finalizar|ponerle_fin|poner_fin|dar_fin ~ con mi|la vida|sufrimiento|existencia
    acabar|terminar con|a todo|mi_vida|esto|mi_sufrimiento|mi_existencia|conmigo ~ todo?
    @quiero ~ acabar|terminar con ~ todo|esto|vida|conmigo|misma|mismo
    acabar|terminar con todo
    acabo|termino con todo
    poner|ponerle|dar|darle fin|punto_final ~ vida|todo|sufrimiento|dolor|esto
    @quiero que ~ todo|esto|ya ~ termine|acabe|pare ~
    que ~ todo ~ se? acabe|termine de_una_vez|ya|por_fin
    no seguir con esta|mi|la vida
    irme|largarme|partir de|para este|esta|siempre mundo|vida|planeta
    irme|partir|marcharme|dormir|descansar|descanso para|por siempre|eternamente
    descansar ~ para_siempre|eternamente|por_fin|de_todo|de_esta_vida|en_paz
    @quiero ~ irme|partir ~ siempre|mundo
    dejar este|esta mundo|vida
    dejar de sufrir ~ siempre|muerte|morir|todo
    ya me quiero ir ~ mundo|vida|siempre|cielo
    bajarme del mundo|de_esta_vida
    finish|terminar mi vida
  `,
  'desire.coded': `
    desvivirme|desvivir|desvivo|desvivirse ~
    me quiero desvivir
    sukidarme|suislide|sxicidio
    me quiero tirar|aventar|lanzar
    hacer|hago|haciendo un? kms
    kms ~
    autoeliminarme|auto_eliminarme|borrarme_del_mapa|borrarme_de_este_mundo|apagarme_para_siempre|desconectarme_para_siempre|desinstalarme_de_la_vida|game_over_para_mi
    irme con la? flaca|huesuda|parca|calaca|pelona
    tomar el ultimo tren
    colgar los tenis
    estirar la pata ~ quiero|ojala|ya
    pelarme de este mundo
  `,
  'desire.urge': `
    impulso|impulsos|ganas|tentacion|urgencia|necesidad|antojo de|por ~ tirarme|saltar|aventarme|lanzarme|morir|morirme|matarme|soltar_el_volante|acabar|desaparecer|colgarme
    cada|siempre vez|que ~ pasa|paso|cruzo|veo|llega|miro|subo|manejo ~~ tren|metro|puente|balcon|ventana|camion|subte|azotea|vias ~~ pienso|tirarme|saltar|caer|lanzarme|imagino|aventarme
    pienso|piensa|imagino|fantaseo|veo en|con|que? ~ tirarme|saltar|dejarme_caer|aventarme|lanzarme|arrojarme|colgarme|soltar_el_volante|estrellarme|cortarme_las_venas|chocar|saltando|cayendo
    mi cabeza|mente ~ dice|repite|pide|grita ~ mate|muera|tire|acabe|termine|salte
    miro|mirando|viendo|veo ~ pastillas|soga|cuchillo|puente|ventana|navaja|pistola ~ pienso|pensando|tentacion|seria|facil
    pararme|parada|parado en|al el|la borde|orilla|filo
  `,
  'desire.returning': `
    pensamientos|ideas|ganas ~ negros|oscuros|oscuras|malos|feos|de_muerte|intrusivos|horribles|feas|malas ~
    han|me vuelto|volvieron|regresaron|volvio ~ pensamientos|ideas|ganas|voces|oscuros
    pienso|pensando|pense|pienso_mucho|penso en la|mi|morir|morirme? ~ muerte|morir|funeral|morirme|entierro
    como seria ~ morir|estar_muerta|estar_muerto|no_existir|si_yo_no
    imagino|planeo|planeando|pienso_en mi ~ funeral|entierro|muerte|velorio|despedida
    busque|buscando|busco|googlee|lei|leyendo|investigando|investigue|googleando ~ formas|maneras|como|metodos|pastillas|suicidio ~ morir|matarme|suicidio|suicidarse|suicidarme|muerte|matar|duele
    dandole|dando|doy|dar vueltas ~ como|muerte|idea|hacerlo|morir|matarme
    obsesionado|obsesionada con ~ muerte|morir
    pienso en hacerlo
  `,
  'desire.word': `
    suicidio
    suicida
    suicidas
    suicidarse
    autolesion
    autolesiones
    autolesionarse
    autolesivas
  `,
  'desire.hinted': `
    miedo ~ lo_que|de_lo_que|hacerme|de_hacerme|de_mi|de_mi_misma|de_mi_mismo|a_mi_misma|a_mi_mismo ~ puedo|pueda|podria|daño|hacer|algo|sola|solo|misma|mismo|dano
    no me ~ fio|confio|siento ~ de|en|segura|seguro ~ misma|mismo|mi|sola|solo|conmigo
    no ~ segura|seguro ~ sola|solo|conmigo|en_casa|aqui|esta_noche|hoy
    hacer|haga|hago|haria|cometer algo|una ~ malo|irreversible|locura|estupidez|tonteria|arrepentir|drastico
    olvida|olvidalo|olvide|olviden lo que dije|escribi|te_dije ~
    era broma|jugando|mentira lo ~ morir|morirme|matarme|suicidio|muerte
    no llames|llamen|llame|avises|digas|diga|digan|aviseis a ~ policia|ambulancia|nadie|mis|mi|911|112 ~
    me van a encerrar|internar|ingresar
    al limite
    al borde de|del ~ abismo|colapso|todo|locura|precipicio
  `,
  'someone.at-risk': `
    se quiere|queria|va|intento|intenta|trato|piensa|pensaba|amenaza|amenazo ~ matar|suicidar|morir|cortar|ahorcar|tirar|quitar
    quiere|queria|intento|trato|amenaza|amenazo|dice|piensa ~ suicidarse|matarse|morirse|quitarse_la_vida|ahorcarse|tirarse|cortarse|colgarse
    mi @kin ~ quiere|queria|dice|dijo|habla ~ morir|morirse|matarse|suicidarse|quiere_morir|no_quiere_vivir
    amigo|amiga|alguien ~ suicidarse|matarse|quiere_morir|morirse
    si alguien quisiera|quiere|queria|quiera ~ morir|matarse|suicidarse
    como ayudo|ayudar|puedo_ayudar ~ suicidarse|suicida|suicidio|matarse
  `,
  'passive.wish-dead': `
    @quiero ~ morir|morirme|muerte|estar_muerto|estar_muerta|fallecer
    quiero morir|morirme
    me @quiero ~ morir
    me quiero morir
    me quisiera|queria|gustaria|deberia morir
    ojala ~ muera|muriera|me_muera|me_muriera|muerto|muerta|morirme|me_mate|me_muera_ya|me_llevara
    ojala estuviera|este muerto|muerta
    ganas de morir|morirme|estar_muerta|estar_muerto
    deseo|desearia|deseando|anhelo|espero ~ morir|morirme|muerte|estar_muerta|estar_muerto|muera
    prefiero|preferiria|mejor ~ morir|morirme|muerto|muerta|estar_muerto|estar_muerta
    mejor muerto|muerta|morirme|morir|me_muero ~
    estaria|estaba|estoy mejor ~ muerto|muerta|bajo_tierra|tres_metros
    merezco|mereceria morir|morirme|la_muerte
    deberia ~ haber|estar|haberme? muerto|muerta|morido
    debi ~ morir|morirme|haber_muerto|haberme_muerto
    por que no me ~ muero|mori|morí|dejaron|mato|morir
    por que sigo ~ viva|vivo|aqui|respirando
    no se ~ por_que|para_que ~ sigo ~ viva|vivo|aqui
    dejenme|dejame|dejen morir|ir_en_paz|irme
    que me muera|muriera|lleve_la_muerte ~
    la muerte ~ descanso|alivio|paz|salida|solucion|dulce|tranquilidad|unica
    muerta|muerto en vida ~
    esperando|espero ~ la muerte
    no me da|tengo miedo ~ morir|muerte
    lista|listo|preparada|preparado para ~ morir|irme|partir|muerte
    pido|rezo|ruego ~ morir|muerte|morirme
    quiero muerte|muerto|muerta
    morirme ya|de_una_vez|hoy|dormida|dormido
  `,
  'passive.not-wake': `
    no|nunca|ya|jamas ~ despertar|despertarme|despierte|despertara|despertase|amanecer|amanezca|amaneciera|abrir_los_ojos|levantarme_nunca ~ mas|nunca|manana|ya?
    no quiero|quisiera|queria|gustaria ~ despertar|despertarme|amanecer|abrir_los_ojos
    no ~ despertar nunca|mas|jamas
    dormir|dormirme|durmiera|duerma|acostarme ~ no|nunca|siempre|eternamente ~ despertar|despertarme|amanecer|amaneciera|despierte|siempre
    dormir|dormirme para|por siempre
    dormir eternamente|y_ya_no|y_no
    irme|morir|morirme|quedarme ~ dormida|dormido|en_el_sueno|mientras_duermo
    morir|morirme en el|mientras sueno|duermo
    no amanecer|amanezca|amaneciera|despertar|despertara
    sueno eterno
    odio|coraje|decepcion|triste|tristeza|rabia|molesta|decepciona ~ despertar|despierto|desperte|despertarme|amanecer|seguir_viva|seguir_vivo
  `,
  'passive.not-exist': `
    no|ya_no|tampoco @quiero ~ vivir|existir|estar_aqui|estar_viva|estar_vivo|seguir|seguir_viva|seguir_vivo|seguir_viviendo|estar_en_este_mundo|ser|continuar|vivir_mas|estar_mas
    no quiero|quisiera|queria ~ vivir|existir|seguir_viviendo|seguir_aqui|estar_aqui|estar_viva|estar_vivo|vida|mi_vida|esta_vida|mas_vida
    no quiero seguir ~ asi|viviendo|aqui|mas|adelante|luchando|sufriendo|viva|vivo
    ya no quiero|quisiera ~ estar|nada|seguir|mas|vivir|existir
    no tengo|hay|siento|me_quedan|me_dan ganas de ~ vivir|existir|nada|seguir|levantarme|estar_aqui
    sin ganas de vivir|seguir|nada|existir
    perdi|perdido|pierdo|se_me_fueron|se_me_quitaron las ganas ~ vivir|todo|seguir
    desaparecer ~ siempre|mundo|todos|existencia|mapa|tierra|nadie|rastro|todo
    @quiero desaparecer
    me quiero desaparecer
    quisiera|ojala|quiero|desearia ~ no|nunca ~ existir|existiera|haber_nacido|nacido|hubiera_nacido|existido|haber_existido|estar_aqui
    nunca|no debi|deberia|hubiera|debiera ~ nacer|nacido|existir|haber_nacido
    ojala ~ no|nunca ~ nacido|existiera|naciera|existido
    no pedi|pido nacer|estar_aqui|venir_a_este_mundo
    dejar de existir|vivir|respirar|ser
    no pertenezco ~ mundo|aqui|lugar
    no sirvo para ~ vivir|esta_vida|vida
    no ser nadie|nada ~
    borrarme ~
    que me trague la tierra ~ siempre
    no existir
    no estar viva|vivo
    no estar aqui ~ mas|ya|nunca
    se pare|detenga mi|el corazon
  `,
  'passive.hope-killed': `
    ojala|quisiera|deseo|espero|quiero|pido|rezo ~ me ~ atropelle|atropellara|atropellen|mate|mataran|maten|matara|cayera|caiga|diera|de|pase_un|lleve|caiga_un|choque|parta_un ~ coche|carro|camion|rayo|algo|tren|auto|alguien|cancer|infarto|ya|asalto|micro|bala|colectivo
    ojala ~ atropellara|atropelle|atropellen|matara|maten|infarto|cancer|accidente|avion|chocara
    ojala ~ de|diera|tenga|tuviera ~ cancer|infarto|accidente|algo|enfermedad
    cruzo|cruzar|cruce ~ calle|avenida ~ sin ~ mirar|ver|fijarme
    no me ~ importaria|molestaria|importa ~ atropellara|atropellaran|atropellase|atropella|matan|muero|pasara|muriera|mata|morir|morirme|camion|choca|despierto
    si ~ me ~ pasara|pasa|atropella|muero|muriera|mata|atropellara|dieran|matara ~ importaria|mejor|igual|alivio|favor|bien|importa|da_igual|pena
    si hubiera un boton
    deje|dejar|dejo|deje_de de? ~ ponerme|usar|tomar el|la|mi ~ cinturon|insulina|casco
    boton ~ apretaria|presionaria
    un accidente ~ alivio|ojala|perfecto|bien
  `,
  'passive.join-dead': `
    quiero|quisiera|ojala|voy|falta|ya|necesito|queria|pronto|gustaria ~ irme|ir|estar|reunirme|alcanzar|seguir|volver_a_estar|encontrarme con|a|junto? ~ @kin|el|ella|dios|abuelita ~ cielo|ya|siempre|murio|fallecio|alla_arriba|arriba|muerto|muerta|difunto|difunta|pronto
    quiero|quisiera|ya|voy ~ irme|alcanzar|alcanzarla|alcanzarlo|seguirla|seguirlo|reunirme|acompanarlo|acompanarla con|a ~ mi|el|ella|dios|cielo|mis
    irme|ir al cielo
    irme con mi|ella|el|dios|diosito|mis
    @quiero ~ reunirme|estar_con ~ el_cielo|en_el_cielo|mi_difunto|mi_difunta|el_otro_lado
    dios|diosito|senor|virgencita|jesus ~ lleve|llevame|lleves|llevara|recoja|recoge|llame|recogeme|llevarme ~
    pido|rezo|ruego|suplico ~ dios|diosito|senor|virgen ~ lleve|llevame|recoja|muera|muerte|acuerde|despierte|amanecer
    que dios me ~ lleve|recoja|llame
    que ~ diosito|senor ~ lleve|recoja
    ya me ~ toca|tocaria ~ irme
    encontrarnos ~ cielo|otra_vida|otro_lado
    me llama|esperando|espera desde|en el? ~ cielo|otro_lado|arriba
  `,
  'passive.no-reason': `
    no|sin|ningun|ninguna|nada|perdi|perdido|que ~ sentido|razon|razones|motivo|motivos|caso|objeto ~ vivir|vida|seguir_viva|seguir_vivo|existir|seguir_viviendo|seguir_aqui|estar_aqui|estar_viva|estar_vivo|levantarme|para_vivir
    no tengo|hay|encuentro|veo|queda|quedan ~ por|para_que|motivos|razones|razon|nada ~ vivir|seguir|estar|luchar|levantarme
    para que|por_que ~ vivir|seguir|sigo|vivo|existo|estoy|seguir_viviendo ~ viva|vivo|aqui|asi|si|viviendo|en_este_mundo
    para que sigo|vivo|seguir|vivir|existo|naci
    mi|la vida ~ no|sin|perdio|ya_no|carece ~ sentido|vale|tiene|valor|razon|nada|importa|sirve
    la vida no vale|tiene ~
    vida ~ vale la pena
    no vale la pena ~ vivir|vida|seguir|nada|luchar|estar
    mi vida ~ acabo|termino|mierda|basura|infierno|arruinada|perdida|asco|inutil|vacia|miseria
    nada|nadie ~ me ata|retiene|queda ~
    lo unico que me ~ detiene|mantiene|frena|ata|sostiene|queda ~
    si no fuera por ~ ya_me|muerto|muerta|matado|aqui|hubiera|habria
    no tengo para|por que|quien ~ vivir
    nada por que|lo_que vivir
    ya nada me ~ importa|ata|llena|sostiene
    sin razon para|de
  `,
  'passive.tired-of-life': `
    cansado|cansada|harto|harta|hasta|agotado|agotada|aburrido|aburrida|fastidiado|fastidiada|cansa|canse|hastiada|hastiado|podrido|podrida ~ de ~ vivir|vida|existir|respirar|estar_viva|estar_vivo|mi_vida|esta_vida|todo_y_de_todos|luchar|existencia|seguir_viva|todo|seguir_luchando|sufrir
    cansado|cansada|harto|harta|hasta|agotado|agotada|aburrido|aburrida|fastidiado|fastidiada|cansa|canse|hastiada|hastiado|podrido|podrida ~ la? ~ vivir|vida|existir|respirar|estar_viva|estar_vivo|mi_vida|esta_vida|existencia|seguir_viva
    me canse|cansé|harte de|la? ~ vivir|vida|todo|luchar|sufrir|existir
    odio ~ vivir|esta_vida|existir|estar_viva|estar_vivo
    vivir|la_vida|existir ~ duele|cansa|pesa|agota|insoportable|castigo|tortura|infierno|carga|demasiado|dolor
    me duele|pesa|cuesta|cansa ~ vivir|existir|la_vida|estar_viva|estar_vivo|respirar
    ya ~ vivi ~ suficiente|bastante|demasiado
    no aguanto|soporto ~ vida|vivir|existir|estar_viva|estar_vivo|este_mundo
  `,
  'passive.not-mind': `
    me da|daria ~ igual|lo_mismo ~ vivir|morir|morirme|vivo|muero|si_me|viva|muerto|muerta|vida
    no me ~ importa|importaria|interesa|molestaria|da_miedo|afectaria ~ morir|morirme|muero|vivir|vida|vivo|viva|si_me_muero|si_me_muriera|lo_que_me_pase|que_me_pase|muerte|si_no_despierto|si_me_pasa|si_me_pasara|pase
    si me ~ muero|muriera|pasa_algo|pasara_algo|mato|mataran|matan|pasara|muriese ~ nadie|igual|mejor|importa|importaria|nada|bien|descanso|alivio|da_igual|pasa_nada|no_me|seria
    que mas da|importa ~ vivo|muero|morir|vivir|muerto|muerta
    y si me ~ muero|muriera|mato|matara
    igual|da_igual si ~ vivo|muero|despierto
  `,
  'passive.not-missed': `
    nadie|quien|ninguno ~ me ~ extranaria|extranara|llorara|lloraria|echaria|buscaria|notaria|recordaria|va_a_extranar ~
    nadie ~ notaria|enteraria|daria_cuenta|importaria|extranaria|lloraria|se_daria ~ si|muero|desaparezco|falta|muriera|falto|estoy|faltara|desapareciera
    nadie me extranaria|va_a_extranar|lloraria|echaria_de_menos|necesita_aqui
    a nadie le ~ importaria|importa|dolera|doleria ~ muero|muriera|desaparezco|vivo|mato|desapareciera|no_estoy|pase|me_pasa
    todos|todo|ellos|mundo|vida|mi_familia ~ seguirian|seguiria|sigue|igual|estarian|estaria|olvidarian|superarian ~ si|sin|yo|mi|falto|igual ~ no|estuviera|estoy|mi|muero|existiera|muriera|desaparezco
    si ~ yo ~ no|ya_no|desapareciera|muriera|faltara ~ estuviera|existiera|nadie|estoy|hubiera|aqui
    si ~ desaparezco|muero|muriera|desapareciera|falto|faltara ~ nadie|igual|mejor|notaria
    cuando ~ ya|me ~ no|haya ~ este|estoy|este_aqui|muerta|muerto|ido|muera
    cuando me muera
    cuanto|cuantos ~ tardarian|tardaria|irian|vendrian|encontrarme ~ encontrar|encontrarme|funeral|velorio|darse_cuenta|notar|entierro
    quien|cuantos ~ irian|iria|vendria|lloraria ~ mi ~ funeral|entierro|velorio
  `,
  'passive.no-future': `
    no|ya_no|ni me|veo|creo|pienso|planeo|se ~ veo|llegar|llegue|estar|llego|viva|vivo|viviendo|cumplir ~ manana|futuro|navidad|cumpleanos|30|25|18|anos|mes|semana|viejo|vieja|ano|fin_de_ano|20|40|proximo
    no voy a ~ llegar|estar|cumplir|durar ~ manana|navidad|cumpleanos|anos|mes|semana|mucho|ano|18|30|20|fin
    no tengo|veo|hay|existe futuro ~
    no me queda mucho|tiempo ~
    no creo ~ llegar|durar|aguantar ~
  `,
  'passive.cannot-go-on': `
    no puedo|aguanto|soporto|resisto|doy ~ mas|seguir|vivir|continuar|otro_dia|una_noche|este_dolor|este_sufrimiento
    ya no ~ puedo|aguanto|soporto|doy|resisto ~ mas|nada|seguir|esto|vivir|todo|asi|?
    no puedo ~ seguir|vivir|continuar ~ asi|viviendo|mas|con_esto|sin|adelante|con_mi_vida|luchando|con_todo|con_este
    ya no puedo|aguanto|soporto|resisto|doy_mas
    no puedo mas
    no aguanto mas
    no doy mas
    no quiero|tengo|me_quedan|hay|sin ~ fuerzas|fuerza|energia ~ seguir|vivir|mas|nada|luchar|continuar|para
    sin fuerzas para|de ~ seguir|vivir|luchar|nada|continuar|mas
    no me quedan fuerzas
    no quiero|voy_a ~ seguir ~ luchando|adelante|asi|intentando|sufriendo|mas
    me rindo|rendi
    @quiero rendirme
    no se ~ cuanto|si|como ~ mas|voy|podre|pueda ~ aguantar|resistir|soportar|aguante|poder|seguir|puedo
    tirar|tiro|tirando la toalla
    quiero|necesito que ~ pare|termine|acabe|pase|deje ~ dolor|todo|esto|sufrimiento|ya|doler
    @quiero ~ dejar de ~ sufrir|sentir|doler|luchar|sentirme
    que ~ el|este dolor ~ pare|acabe|termine|se_vaya
    hasta aqui ~ llegue|llego
    ya estuvo ~ mi|de_todo
    hasta aca llegue
  `,
} as const satisfies Phrases
