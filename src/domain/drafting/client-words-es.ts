const inside = (parts: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${parts.join('|')})(?![\\p{L}\\d])`, 'iu')

/** What is never given back to a client in Spanish (folded: no accents). */
export const unsayableEs = inside([
  // means and acts of harm
  'pastillas?|pildoras?|sobredosis|cuerda|soga|ahorc\\w+|puente|cuchillos?|navajas?|hojilla|pistola|arma|disparar\\w*|tirarme|lanzarme|saltar|cortar(?:me|se)|me corto|quemarme|veneno|lejia|cloro|vias del tren|estrell\\w+|chocar|sobrevivir|asfixi\\w+',
  'mat\\w+|suicid\\w*|morir\\w*|muero|muerta|muerto|quitarme|acabar con|desaparecer|no despertar|no estar aqui|no existir|hacerme dano|me hago dano|hacerle dano|viol(?:o|aron|ar|acion)|autolesi\\w+',
  // self-blame and verdicts on the self
  'fracas\\w+|inutil\\w*|no sirvo|no valgo|tont[oa]|idiota|estupid[oa]|asco|me odio|mi culpa|culpable|carga|estorb\\w+|vag[oa]|fe[oa]|gord[oa]|rot[oa]|merezco|mala (?:madre|hija|persona|esposa|amiga|pareja)|mal (?:padre|hijo|esposo|amigo)|loc[oa]|debil|desastre|arruin\\w+|no soy suficiente|decepcion\\w*|lo peor|basura|egoista|cobarde|monstruo|ridicul[oa]|tonteria|zombi',
  // verdicts about love, everyone and never
  'nadie|todos|todo el mundo|sin mi|mejor sin|no me quier\\w+|no le importo|no les importo|me odia\\w*|nunca (?:voy|podre|sere|hago)|siempre (?:lo |la )?(?:arruino|fallo|hago)|no hay (?:salida|esperanza)|sin esperanza|sin salida|para que seguir|no tiene sentido',
  // names of disorders: what somebody has is for an assessment to say, not for a chat to repeat
  'depresion|tept|toc|bipolar|limite|tdah|autis\\w+|trastornos?|sindrome|esquizo\\w+|paranoi\\w+|narcisis\\w+',
  'dejo que|abus\\w+|en la muerte|pensamientos|intrusiv\\w+',
  // swearing and slang that cannot be turned
  'mierda|put[oa]s?|joder|jodid[oa]|chinga\\w*|verga|pinche|cabron\\w*|cono|carajo|cagad[oa]|cag[oe]|pendej[oa]|boludo|hostia|jaja\\w*|xd',
  // claims nobody should seem to confirm
  'voces|me vigil\\w+|me persigu\\w+|me siguen|camaras?|chip|elegid[oa]|me espian|mensajes? de|enganan?|me engana\\w*|infiel\\w*|contra mi|conspir\\w*',
  // what is said to us, not about them, and persons that cannot be turned
  'tu|tus|usted\\w*|te|ti|contigo|vos|gracias|perdon|perdona|disculpa|hola|buenas|buenos|por favor|nos|nosotr[oa]s|nuestr[oa]s?|pregunta|\\w+mos',
  'calorias|kilos?|kg|vomit\\w*|laxantes?|atracon\\w*|purg\\w*|mg|gramos?',
])

export const wholeUnsayableEs = inside([
  'lo voy a (?:matar|apunalar|golpear)|la voy a (?:matar|golpear)|las voces|me (?:estan )?(?:vigilando|persiguiendo|siguiendo)|gobierno|radio|implant\\w*|calorias|purg\\w*|laxantes?',
])
