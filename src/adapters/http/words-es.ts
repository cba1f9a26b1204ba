import type { Words } from './word-list.ts'

/** Lo que lee una persona cuando algo no se pudo hacer: qué pasó y qué puede hacer. */
export const wordsEs: Words = {
  refusal: {
    'not-signed-in': 'La sesión no está abierta. Vuelva a entrar y pruebe otra vez; lo escrito se conserva.',
    'second-factor-needed':
      'Muestre o añada una forma de entrar que sea suya, o un segundo paso. Hágalo en la página «Su acceso» y siga.',
    'second-person-needed':
      'Una persona sola no puede hacerlo por otra. Ya está pedido; se hará cuando otra persona de administración pida lo mismo en el plazo de un día.',
    'not-found': 'No lo encontramos, o no está a su cargo.',
    forbidden: 'Su función no permite hacer esto. La administración puede cambiarla.',
    'proof-needed': 'Confirme una vez más que es usted. Después podrá hacerlo.',
    'link-not-valid': 'Este enlace no funciona. Puede que sea antiguo o que le falte una parte.',
    'form-expired':
      'La página llevaba mucho tiempo abierta y no pudimos confirmar que era usted. Envíelo otra vez.',
    'text-empty': 'Todavía no hay texto. Escriba algo y envíelo.',
    'text-too-long': 'El texto es demasiado largo para un solo envío. Mándelo en dos o más partes.',
    'file-too-large':
      'Este archivo pasa de 64 MB. Divídalo o pida a quien administra este servidor que lo importe allí.',
    'both-in-use':
      'Su centro guarda notas o comentarios con las dos. Retire antes los de una o diga que son dos.',
    'text-unreadable': 'Algunas letras no llegaron bien. Revise el texto y envíelo otra vez.',
    'text-altered': 'El texto no es el que se aprobó. Léalo de nuevo y apruébelo.',
    'thread-moved-on': 'La persona ha vuelto a escribir. Lea el mensaje nuevo y decida después.',
    'licence-missing':
      'No consta su licencia para el lugar donde está esta persona. La administración puede añadirla.',
    'licence-expired':
      'Su licencia para el lugar donde está esta persona ha caducado. La administración puede renovarla.',
    'author-not-a-person': 'Solo una persona puede firmar un mensaje.',
    'already-decided': 'Esto ya estaba decidido. Actualice la página para ver cómo quedó.',
    'reason-missing': 'Escriba el motivo, por favor. Otras personas tendrán que entenderlo.',
    'assessment-missing': 'Antes de cerrar un episodio hay que valorarlo. Escriba primero la valoración.',
    'contact-missing':
      'La ayuda está en camino. Confirme primero que alguien ha llegado a la persona; después se puede cerrar.',
    'step-not-now': 'Este paso no corresponde al punto en que está el episodio. Vuelva a mirarlo.',
    'episode-closed': 'Este episodio está cerrado. Si aparecen nuevas señales de peligro, se abrirá otro.',
    'episode-open':
      'Esta persona tiene un episodio abierto. Primero lo cierra alguien cualificado; después se puede borrar.',
    'legal-hold': 'Hay una retención legal para esta persona. No se borra nada hasta que se levante.',
    'client-erased': 'El registro de esta persona se borró el {day}. No queda nada de lo que escribió.',
    'plan-moved-on':
      'Otra persona ha cambiado este plan desde que se abrió. Lo escrito sigue aquí. Conviene mirar el plan nuevo y guardar otra vez.',
    'profile-moved-on':
      'Otra persona ha cambiado esto desde que se abrió. Lo escrito sigue aquí. Conviene mirar lo que hay ahora y guardar otra vez.',
    'consent-missing': 'La persona no ha aceptado borradores de este modelo.',
    'consent-expired':
      'El permiso para hacer borradores ha caducado. La persona puede darlo de nuevo en su página.',
    'consent-revoked': 'La persona ha retirado su permiso para hacer borradores.',
    'purpose-not-used': 'Aquí nada usa un consentimiento para ese fin; por eso no se pide a nadie.',
    'level-does-not-allow': 'Su organización no ha activado los borradores.',
    'summaries-not-allowed':
      'Su centro no deja que un modelo escriba resúmenes. La administración puede permitirlo en la biblioteca.',
    'source-removed': 'Esta fuente se quitó de la biblioteca del centro.',
    'jurisdiction-does-not-allow': 'La ley del lugar donde está la persona no lo permite.',
    'client-chose-no-ai':
      'La persona ha elegido no usar IA. Escriba con sus palabras; la atención es la misma.',
    'no-provider': 'No hay ningún modelo configurado. La administración puede añadirlo en Ajustes.',
    'language-not-supported': 'Aún no tenemos sugerencias en este idioma. Lea usted el mensaje.',
    'host-not-allowed':
      'Este servidor no puede conectarse a {host}. Quien lo administra puede permitirlo: RAPPORT_EGRESS_ALLOW, o RAPPORT_EGRESS_LOCAL si está en la red propia.',
    'register-not-allowed':
      'Su centro no pide artículos a {host}. La administración puede permitirlo en Ajustes.',
    'input-not-valid': 'Algo de lo enviado no es correcto. Revíselo y envíelo otra vez.',
    'too-many-requests': 'Han sido muchos envíos en poco tiempo. Espere un minuto y pruebe otra vez.',
  },
  why: {
    'only-the-client': 'Solo la persona atendida puede hacer esto, en su propia página.',
    'only-the-care-team': 'Solo pueden hacerlo los profesionales que atienden a esta persona.',
    'only-care-team-and-supervisors':
      'Esto es para los profesionales, con las personas a su cargo, y para quienes supervisan.',
    'only-practitioners': 'Esto es para los profesionales.',
    'only-supervisors': 'Esto es para quienes supervisan.',
    'only-administrators': 'Esto es para la administración.',
    'only-administrators-and-supervisors': 'Esto es para la administración y para quienes supervisan.',
    'not-evaluators': 'Esto es para quienes trabajan en la consulta.',
  },
  model: {
    unreachable: 'No hay borrador: no se pudo llegar al modelo. Las sugerencias de abajo funcionan sin él.',
    slow: 'No hay borrador: el modelo tardó demasiado. Las sugerencias de abajo funcionan sin él.',
    'rate-limited': 'No hay borrador: el modelo no acepta más peticiones por ahora. Pruebe en unos minutos.',
    'cut-off': 'No hay borrador: el modelo se detuvo a la mitad. No mostramos medio borrador.',
    garbage: 'No hay borrador: lo que mandó el modelo no tenía sentido.',
    refused: 'No hay borrador: el modelo no quiso escribirlo.',
    'server-error': 'No hay borrador: falló el servidor del modelo. Pruebe en unos minutos.',
    'not-configured': 'No hay borrador: falta configurar el modelo. La administración puede revisar Ajustes.',
  },
  draft: {
    'day-without-assistance':
      'Hoy es un día sin ayuda, fijado por la organización o por usted. Escriba con sus palabras; la lectura de señales de peligro sigue.',
    organisation: 'Su organización ha fijado cuánto puede hacer el copiloto.',
    'danger-now':
      'Ningún modelo redacta mientras un episodio está en peligro inminente. Para eso están las propuestas y las personas.',
    jurisdiction: 'La ley del lugar donde está la persona limita lo que puede hacer el copiloto.',
    'draft-empty': 'No hay borrador: después de nuestras comprobaciones no quedó nada útil.',
    'draft-not-text': 'No hay borrador: lo que envió el modelo no era una respuesta en palabras.',
    'draft-is-a-call': 'No hay borrador: el modelo quiso usar una herramienta, y no tiene ninguna.',
    'draft-foreign-placeholder': 'No hay borrador: el modelo escribió un nombre o un dato que no se le dio.',
    'draft-echoes-instructions': 'No hay borrador: el modelo devolvió sus propias instrucciones.',
    'draft-declined': 'No hay borrador: el modelo dijo que no lo iba a escribir.',
    'draft-other-language': 'No hay borrador: el modelo escribió en otro idioma que la persona.',
    'draft-too-long': 'No hay borrador: el modelo escribió demasiado para una sola respuesta.',
    'sentence-blocked': 'Podía hacer daño en esta conversación.',
    'sentence-has-link': 'Llevaba un enlace.',
    'claim-without-citation': 'Afirmaba un hecho sin decir de dónde sale.',
    'fact-not-told': 'Decía de la persona algo que nadie contó.',
    'citation-unknown': 'Citaba una fuente que no se le dio.',
    'citation-does-not-support': 'La fuente que citaba no dice eso.',
    'draft-second-look': 'No hay borrador: una segunda lectura del modelo vio que aquí podía hacer daño.',
    'draft-blocked': 'No hay borrador: en conjunto pasaba por alto algo que aquí importa.',
  },
  tried: {
    ready: 'El modelo respondió.',
    unreachable: 'No se pudo llegar al modelo. Revise la dirección y que su servidor esté en marcha.',
    slow: 'El modelo no respondió en diez segundos.',
    'rate-limited': 'El modelo no acepta más peticiones por ahora. Pruebe en unos minutos.',
    'cut-off': 'El modelo empezó a responder y se detuvo a la mitad.',
    garbage: 'Algo respondió, pero no como lo hace un modelo. Revise la dirección.',
    refused: 'El modelo se negó. Revise la clave y el nombre del modelo.',
    'server-error': 'Falló el servidor del modelo. Pruebe en unos minutos.',
    'not-configured': 'Falta algo: revise el tipo, la dirección, el modelo y la clave.',
  },
  draftOther: 'Esta parte no pasó nuestras comprobaciones y no se muestra.',
  field: (names) => `Revise esto: ${names}.`,
  tooLarge: 'Es más de lo que esta página puede recibir de una vez (1 MB). Envíelo en partes más cortas.',
  broken: 'Algo ha fallado por nuestra parte. Lo escrito en esta página no se pierde. Pruebe otra vez.',
  away: 'Ahora mismo no llegamos a nuestros datos. Lo escrito en esta página no se pierde. Espere unos segundos y pruebe otra vez.',
  crossSite: 'Esto no venía de la propia página de Rapport, así que no se hizo.',
  wrongHost: 'Rapport no responde en esta dirección.',
  notBuilt: 'El espacio de trabajo aún no está preparado. Inicie Rapport con npm start, que lo prepara.',
}
