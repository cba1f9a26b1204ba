import type { Phrases } from '../catalogue.ts'

/** What people ask a stranger, a search box or a machine, and half sentences that only they hear as a question. In
 * Spanish. Written for Rapport, November 2026. */
export const spanishAsked = {
  'means.question': `
    que|como|cual ~ se siente|sienten|sentira ~ ahorca|ahorcarse|ahorcas|ahoga|ahogarse|cuelga|tirarse|caer
    como|con_que|conque ~ se quita uno la vida
    de|desde que piso|altura ~ caerse|tirarse|saltar|caer ~ no|morir|vivo|sobrevivir
    pastillas|remedios|medicinas ~ vencidas|vencidos|caducadas|caducados|viejas|viejos ~ matan|mata|sirven|igual
    que|cuales remedios|pastillas|medicamentos|medicinas ~ peligrosos|peligrosas|mortales|mezclar ~ juntos|juntas|mezclados
    manera|forma|modo mas ~ tranquila|suave|dulce|calmada|segura|tranquilo ~ de ~ irse|irme|morir|acabar|terminar
    cuanto ~ tarda|tardan|demora ~ uno|alguien ~ irse_al_otro_lado|en_irse|en_apagarse
    cosa|algo|que ~ mata|mate|matan ~ sin ~ dolor|sufrir
    como ~ morirse|matarse|suicidarse ~ internet|google|busco|busque
    busco|busque|buscando|buscado ~ en internet|google como morirse|matarse|morir
    veneno ~ todavia|aun|sin_receta ~ venden|vende|consigue
  `,
  'means.painless': `
    pais|donde ~ ayudan a morir ~~ sanas|sanos|mi|depresion|depresivos|cualquiera|enfermo|enferma
  `,
  'injury.did': `
    me quemo|kemo|queme|quemado|quemarme ~~ cigarro|cigarros|colillas
    me quemo|kemo|queme|corto|corte|pego|golpeo|golpee|rasguno ~~ a_proposito|adrede|para_sentir|pa_sentir|para_no_llorar|pa_no_llorar|si_siento
    me hice|hago|he_hecho|haciendo dano ~ despues|hoy|otra_vez|ayer|bano|noche|brazo|piernas
    recai|recaida ~ cortarme|cortes
    sin cortarme ~ recai
    me jalo|arranco el pelo|cabello ~
    dejar|dejo|parar|paro de cortarme
  `,
  'eating.starve': `
    no ~ voy_a|pienso|quiero comer hasta ~
    como ~ no comer ~ sin que ~ note|noten|sepa|enteren|cuenta
    llevo ~ sin cenar|comer ~~ mareo|flaca|adelgazado|delgada|desmayo
    desmayado|desmaye|desmayo ~~ sin|no ~ poder|puedo|quiero comer
    no dejar|puedo|paro ~ de? contar|contando calorias
  `,
  'passive.hope-killed': `
    que me|nos caiga|lleve|atropelle|parta ~ techo|rayo|derrumbe|camion|autobus|bus|micro|colectivo|guagua|carro|coche|auto|tren|dios ~
    ojala|quisiera|que ~ mi? dios|diosito|virgen ~ descansara|descanse|recoja|recogiera|llevara|lleve ~
    deseando|deseo|ojala|esperando que ~ escape ~ gas
  `,
  'passive.wish-dead': `
    no ~ quiero ver otro|otra invierno|ano|navidad|primavera|verano|manana
    no le tengo amor a ~ vida
    me quiero|quisiera|voy_a|deberia dar un? balazo|tiro|plomazo
  `,
  'desire.urge': `
    cruza|pasa|ocurre|ganas|antoja ~ dar|pegar ~ volantazo
  `,
  'intent.will': `
    en diez|cinco|quince|veinte|10|5 minutos ~ lo_hago|me_tiro|me_mato
    hoy|manana|esta_noche lo hago ~ no|adios|perdon|ya ~
    este finde|viernes|sabado|domingo no paso|pasa
    ya escogi|elegi el? ~ noche|dia|fecha ~
  `,
  'plan.has': `
    ya ~ se|tengo ~ que? dia y como|donde
    ya tengo el_como|el como y|el donde|cuando
    tengo el_como y|, el_donde|el_cuando
  `,
  'goodbye.message': `
    gracias y|, chao|chau|adios para siempre
    buenas noches y adios $
    ultima persona con la_que|quien voy a? hablar|hablo
    dile|diganle|decidle|digale|decile a mi ~ que ~ quise|quiero|amo|ame mucho|siempre ~
    ultimo mensaje ~ chao|chau|adios|perdon|perdona
    dormir|mimir para siempre
  `,
  'overdose.signs': `
    hijo|hija|nino|nina|novia|novio|polola|pololo|amiga|amigo|hermana|hermano|mama|papa|madre|padre|abuela|abuelo|prima|primo|mujer|marido|pareja|esposa|esposo se ~ tomo|trago ~ mis|unas|muchas|monton|todas|frasco|caja|cloro|veneno|blister
    esta ~ azul|morado|morada ~ no ~ respira|reacciona|responde
    no respira|reacciona ~ azul|morado|uso|metio
  `,
  'overdose.took': `
    me pase de dosis
    me meti demasiado|mucho|de_mas ~~ corazon|pecho|respirar|mal
    fue una? sobredosis
  `,
  'from.hit': `
    me arrastra|arrastro|jala|jalo de|por los|el cabellos|pelo|pelos|cabello
    me quebro|rompio la|el|un|una nariz|brazo|costilla|diente|dientes|labio|boca
    embarazada ~~ pateo|golpeo|pego|empujo
  `,
  'child.sexual': `
    maestro|maestra|profesor|profesora|profe|tio|tia|padrastro|madrastra|entrenador|entrenadora|cura|abuelo|abuela ~ toca|toco|tocaba|manosea ~ a|las|los ~ ninas|ninos|salon|alumnas|alumnos|mi|todas|companeras
    creo|se|vi|dice que ~ el|ella|mi ~ la|lo toca $
    toma|tomaba|saca fotos a mi nieta|hija|nina|hijo|nieto|nino ~ bano|desnuda|cambiandose
  `,
  'child.hit': `
    papa|padre|mama|madre|padrastro|madrastra ~ lo|la|los|las quema|quemo|azota|cintarea ~
  `,
  'child.by-me': `
    remeci|sacudi|zarandee ~ fuerte ~~ llorar|bebe|lloraba|miedo
  `,
  'others.kill': `
    como suba|entre|vuelva|venga ~ lo|la mato|reviento
  `,
  'others.lose-control': `
    miedo de|a ~ lastimar|hacerle_dano|pegarle|golpear|matar ~ a mi|alguien|ella|el
  `,
  'psychosis.watched': `
    no es mi madre|mama|padre|papa|marido|esposa|esposo|novio|novia|hija|hijo|mujer|hermano|hermana|abuela|abuelo ~~ cambiado|otra|otro|igualita|igualito
    madre|mama|padre|papa|esposo|esposa|novio|novia|hijo|hija|marido|mujer|hermano|hermana|abuela|abuelo ~ cambiado|cambiaron|reemplazado|reemplazaron|sustituido ~ por otra|otro|alguien
    chip en ~ muela|cabeza|diente|brazo|cuerpo|oido
    ponen|echan|ponian algo en el|la|mi cafe|comida|agua|te|bebida ~
    roban|robando|meten|leen ~ ideas|pensamientos|mente ~
  `,
  'withdrawal.signs': `
    deje|dejado|sin|acabado ~~ tranquilizantes|copete|trago|alcohol|pastillas|cristal|benzos ~~ temblores|tiritones|sudores|transpirando|temblando|convulsiones
  `,
} as const satisfies Phrases
