import type { SlotRules } from './slots-rules.ts'

const persons =
  'madre|mama|padre|papa|marido|esposo|esposa|mujer|pareja|novio|novia|hijo|hija|hermano|hermana|jefe|jefa|casero|casera|mejor amigo|mejor amiga|amigo|amiga|abuelo|abuela|tio|tia|primo|prima|suegra|suegro|cunada|cunado|padrastro|madrastra|companera|companero|profesor|profesora|ex|vecino|vecina|perro|perra|gato|gata|bebe'
const accented: Readonly<Record<string, string>> = {
  mama: 'mamá',
  papa: 'papá',
  tio: 'tío',
  tia: 'tía',
  bebe: 'bebé',
  cunada: 'cuñada',
  cunado: 'cuñado',
  companera: 'compañera',
  companero: 'compañero',
}

/** How words are found in Spanish. Everything runs on folded text (no accents); what is given back is read from
 * the original where it can be. */
export const slotsEs: SlotRules = {
  joints:
    /,\s*|\s+(?:y|pero|porque|asi que|aunque|entonces|mientras)\s+(?=(?:yo|no|ya|me|mi|mis|el|ella|estoy|tengo|siento|quiero|llevo|sigo|todo)\s)|\s+(?=(?:porque|pero|pq|xq)\s)/gi,
  leading:
    /^(?:y|pero|porque|pq|xq|pues|bueno|es que|la verdad(?: es que)?|o sea|entonces|ademas|tambien|ay|uf|ok|si|osea|sinceramente|ultimamente|hoy|ahora|en realidad|lo que pasa es que|a veces)\s*,?\s+/i,
  trailing: /\s+(?:y|pero|porque|asi que|o algo|no se|la verdad|supongo|creo|pues|jaja)$/i,
  dull: /^(?:(?:yo )?(?:soy|me llamo|vivo en|queria (?:preguntar|decir|saber)|quisiera saber|tengo (?:una pregunta|\d)|espero|supongo|se que|no se$|estoy (?:bien|aqui|en)|te )|es que|eso|asi|llamo para|escribo)/i,
  feeling:
    /(?<![\p{L}\d])(?:me siento|me sigo sintiendo|me he sentido|estoy|ando|sigo|me encuentro|sintiendome) (?:(?:muy|tan|super|bastante|un poco|algo|siempre|realmente|totalmente|completamente|demasiado|todavia|mas) ){0,2}(ansios[oa]|asustad[oa]|aterrad[oa]|preocupad[oa]|nervios[oa]|tens[oa]|estresad[oa]|agobiad[oa]|abrumad[oa]|angustiad[oa]|enojad[oa]|enfadad[oa]|furios[oa]|frustrad[oa]|irritable|resentid[oa]|celos[oa]|sol[oa]|aislad[oa]|excluid[oa]|avergonzad[oa]|humillad[oa]|triste|deprimid[oa]|decaid[oa]|desanimad[oa]|desganad[oa]|vaci[oa]|apagad[oa]|perdid[oa]|estancad[oa]|atascad[oa]|confundid[oa]|agotad[oa]|cansad[oa]|quemad[oa]|rendid[oa]|inquiet[oa]|herid[oa]|dolid[oa]|traicionad[oa]|rechazad[oa]|decepcionad[oa]|desubicad[oa]|impotente|desesperad[oa]|hart[oa]|desmotivad[oa]|saturad[oa]|sobrepasad[oa]|bloqueada?o?|mal)(?![\p{L}\d])(?! de (?:ti|vivir|todo))/iu,
  notFelt: /(?:no|nunca|ya no|tampoco|menos|antes|el|ella) (?:\w+ ){0,1}$/i,
  person: new RegExp(`(?<![\\p{L}\\d])mi (${persons})(?![\\p{L}\\d-])`, 'giu'),
  personSaid: (found) => `tu ${accented[found.toLowerCase()] ?? found.toLowerCase()}`,
  lossBefore: new RegExp(
    `(?<![\\p{L}\\d])(?:murio|fallecio|ha muerto|ha fallecido|se fue para siempre|enterramos a|enterre a|perdi a|extrano a|echo de menos a|la muerte de|el funeral de|el entierro de|la perdida de|sin) mi (${persons})(?![\\p{L}\\d-])`,
    'iu',
  ),
  lossAfter: new RegExp(
    `(?<![\\p{L}\\d])mi (${persons})(?: \\w+)? (?:murio|fallecio|ha muerto|ha fallecido|se murio|ya no esta)(?![\\p{L}\\d-])`,
    'iu',
  ),
  lossSure: /muri|fallec|muert|funeral|entierr|enterr|luto|duelo|cenizas|ya no esta|perdi a mi/i,
  want: /(?<![\p{L}\d])(?:quiero|quisiera|me gustaria|ojala pudiera|ojala pueda|solo quiero|necesito)(?: poder)? ((?:volver a |dejar de |poder |empezar a |aprender a )?\p{L}+(?:ar|er|ir|arme|erme|irme)(?: [^.,!?;\n]+)?)(?=[.,!?;\n]|$)/iu,
  wantEnds: /\s+(?:pero|porque|y luego|y no|y me|y que|cuando|si|aunque|o)\s.*$/i,
  time: /(?<![\p{L}\d])(?:asi|mal|igual|con esto|sin dormir|duermo(?: \w+)?|durmiendo(?: \w+)?|llorando|triste|agotad[oa]|cansad[oa]) (desde (?:hace )?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|navidad|el (?:funeral|accidente|divorcio|parto|verano|ano pasado|mes pasado)|la (?:mudanza|separacion|operacion|semana pasada)|(?:unas|unos|varias|varios|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\d{1,2}) (?:semanas|meses|anos)|meses|semanas|anos))(?![\p{L}\d])/iu,
  timeSaid: (found) =>
    found
      .replace(/anos/g, 'años')
      .replace(/ano pasado/g, 'año pasado')
      .replace(/separacion/, 'separación')
      .replace(/operacion/, 'operación'),
}
