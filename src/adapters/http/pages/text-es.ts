import type { PageText } from './page-text.ts'

const porcentaje = (share: number): string => `${Math.max(1, Math.round(share * 100))} %`

export const textEs: PageText = {
  otherLanguage: { name: 'English', locale: 'en' },
  skip: 'Ir a escribir un mensaje',
  leave: 'Salir rápido de esta página',
  back: 'Volver a sus mensajes',
  error: 'Error',
  problem: 'Hay algo que revisar',
  somebody: 'su equipo',
  me: {
    title: (names) => `Sus mensajes con ${names}`,
    reads: (names, several) =>
      several ? `${names} leen lo que escribe aquí.` : `${names} lee lo que escribe aquí.`,
    hours: (hours) => `Los mensajes se leen ${hours}.`,
    hoursList: (zone) => `Los mensajes se leen en este horario ${zone}:`,
    noHours: 'No hay un horario fijo para leer los mensajes.',
    here: 'Ahora hay alguien para leer. Aun así, la respuesta puede tardar.',
    away: (next) =>
      next === null
        ? 'Ahora nadie lee los mensajes.'
        : `Ahora nadie lee los mensajes. Se vuelven a leer ${next}.`,
    conversation: 'Su conversación',
    noMessages: 'Aún no hay mensajes. Puede escribir el primero aquí abajo.',
    earlier: (count) => `Mensajes anteriores (${count})`,
    all: (count) => `Ver los ${count} mensajes en una página`,
    allTitle: 'Todos sus mensajes',
    you: 'Usted',
    write: 'Escribir un mensaje',
    label: 'Su mensaje',
    hint: 'Sin prisa. Puede escribir mucho o poco, como quiera.',
    send: 'Enviar mensaje',
    sent: (time) => `Tenemos su mensaje, ${time}.`,
    sentAway: 'Si no quiere esperar: quién le atiende ahora',
    newMessage: (name) => `Mensaje nuevo de ${name}.`,
    cameAbout: (name, { origin, shareEdited, model }) => {
      if (origin === 'own-words') return `Lo escribió ${name}.`
      if (origin === 'with-feedback') return `Lo escribió ${name}, con ayuda de un repaso del texto.`
      if (origin === 'from-a-move')
        return shareEdited === 0
          ? `${name} eligió una idea corta de una lista, la leyó y la envió.`
          : `${name} partió de una idea corta de una lista y la puso en sus palabras.`
      if (shareEdited === null)
        return `Una IA hizo aquí un primer borrador, que ya está borrado. ${name} lo vio y envió esta respuesta.`
      const cambio =
        shareEdited === 0
          ? 'lo leyó y lo envió tal cual'
          : `lo leyó, cambió el ${porcentaje(shareEdited)} y lo envió`
      return `Una IA${model === null ? '' : ` (${model})`} hizo un primer borrador. ${name} ${cambio}.`
    },
  },
  crisis: {
    title: 'Si necesita ayuda ahora',
    lead: 'Puede hablar con alguien a cualquier hora. No hace falta esperar una respuesta aquí.',
    emergency: 'Si usted u otra persona corre peligro ahora:',
    chat: 'escriba en',
    call: 'llame al',
    text: 'escriba al',
    textWord: (word) => `escriba ${word} al`,
    or: 'o',
    always: 'a cualquier hora',
    seeSite: 'horario en su página',
    more: 'Más líneas',
    none: 'Busque una línea cerca de usted en findahelpline.com.',
  },
  ai: {
    title: 'Qué hace la IA aquí',
    short: {
      off: 'La ayuda de la IA está apagada. La apagó usted.',
      none: 'Ninguna IA ayuda con sus mensajes.',
      feedback: 'Un repaso del texto ayuda a responder. La IA no escribe las respuestas.',
      moves: 'La máquina puede dar ideas cortas para responder. Una persona escribe y envía.',
      drafts: 'Una IA puede hacer un primer borrador. Una persona lo lee, lo cambia y lo envía.',
    },
    link: 'Ver qué hace la IA aquí o apagarla',
    whatTitle: 'Cómo funciona ahora',
    what: {
      off: 'Usted apagó la ayuda de la IA. Las personas que le ayudan escriben cada palabra por su cuenta.',
      none: 'Ninguna IA ayuda con sus mensajes. Las personas que le ayudan escriben cada palabra por su cuenta.',
      feedback:
        'Cuando alguien le responde, la máquina puede avisar de una palabra que hiere. También de una pregunta que podría ser más abierta. Lo que usted escribe no sale de nuestros equipos.',
      moves:
        'Cuando alguien lee su mensaje, la máquina puede darle dos o tres ideas cortas. Esas ideas las escribieron personas. La máquina solo elige. Lo que usted escribe no sale de nuestros equipos.',
      drafts:
        'Usted dijo sí a los borradores. Una IA puede escribir el primero. Antes, la máquina quita los nombres y lugares que halla.',
    },
    never: (names) => `Ninguna IA puede enviarle un mensaje. Antes, ${names} lee cada palabra y da el sí.`,
    safety:
      'Hay una revisión que siempre funciona. Busca palabras de peligro para que una persona vea antes esos mensajes. Sigue reglas fijas en nuestros equipos. Nunca le responde y nunca le cierra la puerta.',
    offTitle: 'Apagar o encender la ayuda de la IA',
    offLead: 'La atención es la misma con la IA o sin ella. Puede cambiarlo cuando quiera.',
    turnOff: 'Apagar la ayuda de la IA',
    turnOn: 'Encender la ayuda de la IA',
    turnedOff: 'La ayuda de la IA está apagada.',
    turnedOn: 'La ayuda de la IA está encendida.',
    draftsTitle: 'Borradores de respuesta',
    draftsAsk: (model, provider) =>
      `¿Le parece bien que una IA haga un primer borrador de las respuestas? El modelo es ${model}. Lo maneja ${provider}.`,
    draftsSees: (provider) =>
      `Si dice que sí, sus mensajes van a ${provider}. Antes, la máquina quita nombres, lugares y números. Halla casi todos, pero no siempre todos. Las personas que le ayudan leen cada borrador. Lo pueden cambiar o tirar.`,
    draftsChange:
      'Puede retirar su sí cuando quiera. Entonces no se hacen más. Si dice que no, la atención es la misma.',
    draftsGiven: (day) => `Usted dijo que sí el ${day}.`,
    agree: 'Sí, me parece bien',
    takeBack: 'Retirar mi sí',
    agreed: 'Gracias. Los borradores están activos.',
    takenBack: 'Los borradores están apagados. No se hacen más.',
    noDrafts: 'Aquí ninguna IA hace borradores.',
  },
  link: {
    title: 'Este enlace no funciona',
    lead: 'Puede que sea antiguo o que le falte una parte. Abra otra vez el enlace entero, tal como lo recibió.',
    why: 'Un enlace también puede acabar. Quizá la clínica lo cerró, o se borró todo lo que había aquí, como usted puede pedir. Entonces ya no queda nada y nadie lo puede leer. Esta página es igual para todo enlace que no funciona.',
    help: 'Si sigue sin abrirse, pida uno nuevo a la clínica. Puede llamar o ir como hasta ahora.',
    yourText: 'Lo que usted escribió',
    keep: 'Esto no se envió. Puede copiarlo, abrir de nuevo su enlace y enviarlo allí.',
  },
  hoursWords: {
    language: 'es',
    days: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
    dayRange: (from, to) => `de ${from} a ${to}`,
    times: (from, to) => `de ${from} a ${to}`,
    and: 'y',
    zone: (place) => `(hora de ${place})`,
    onDay: (day) => `el ${day}`,
    at: (day, time) => `${day} a las ${time}`,
    today: 'hoy',
    tomorrow: 'mañana',
  },
  staff: {
    signInTitle: 'Entrar en Rapport',
    email: 'Correo electrónico',
    password: 'Contraseña',
    signIn: 'Entrar',
    wrong: 'El correo o la contraseña no son correctos.',
    byLink: '¿Sin contraseña? Pida un enlace de un solo uso a la administración.',
    linkTitle: 'Entrar con su enlace',
    linkLead: 'Pulse el botón para entrar. Después el enlace deja de servir, para que nadie más lo use.',
    linkButton: 'Entrar',
    linkOld: 'Este enlace para entrar no funciona',
    linkOldHelp:
      'Puede que sea antiguo o que ya se haya usado. Pida otro a la administración o entre con su contraseña.',
  },
  setup: {
    title: 'Preparar Rapport',
    lead: 'Aquí se crea su organización y usted como primera persona que la administra. Lo demás se puede cambiar después.',
    code: 'Código de instalación',
    codeHint: 'Aparece donde se puso en marcha Rapport.',
    organisation: 'Nombre de su organización',
    zone: 'Zona horaria',
    zoneHint: 'Por ejemplo Europe/Madrid o America/Mexico_City',
    yourName: 'Su nombre',
    passwordHint: (least) => `Al menos ${least} caracteres. Tres o cuatro palabras con espacios van bien.`,
    create: 'Crear y entrar',
    done: 'Rapport está listo. Ya puede entrar.',
    wrongCode: 'El código no es correcto. Mire donde se puso en marcha Rapport.',
    fieldMissing: (label) => `Falta: ${label}.`,
    emailWrong: 'Escriba un correo como nombre@ejemplo.org.',
    passwordShort: (least) => `Elija una contraseña de al menos ${least} caracteres.`,
    passwordLong: (most) => `Elija una contraseña de ${most} caracteres como mucho.`,
    second: 'Pedir a todas las personas un segundo paso al entrar',
    secondHint:
      'Una llave de acceso o una aplicación con códigos. Así una contraseña robada no abre nada. Usted añade la suya a continuación.',
    passwordLeaked:
      'Esta figura en una lista de contraseñas robadas en algún sitio, así que otras personas la prueban. Elija tres o cuatro palabras que no tengan nada que ver entre sí.',
    passwordEasy: {
      common:
        'Esta es fácil de adivinar. Otras personas la usan, o son teclas seguidas, repeticiones o pocas palabras comunes. Elija tres o cuatro palabras que no tengan nada que ver entre sí.',
      'about-you':
        'Esta lleva su nombre, su correo o el nombre de la consulta y poco más. Elija palabras que nadie relacione con usted.',
      number: 'Un número solo es fácil de adivinar. Elija tres o cuatro palabras con espacios.',
      'one-word': 'Una sola palabra es fácil de adivinar. Elija tres o cuatro palabras con espacios.',
    },
    zoneWrong: 'Elija una zona horaria, por ejemplo Europe/Madrid.',
  },
  missing: {
    title: 'No encontramos la página',
    lead: 'No hay nada en esta dirección. Revísela o vuelva atrás.',
  },
  broken: { title: 'Algo ha fallado' },
}
