import type { AiText } from './ai-words.ts'

export const aiTextEs: AiText = {
  purposes: {
    'draft-replies': {
      name: 'Borradores de respuesta',
      what: 'Una IA hace un primer borrador. Una persona lo lee y decide.',
    },
    'suggest-moves': {
      name: 'Ideas para responder',
      what: 'Una IA da ideas cortas para una respuesta. La escribe una persona.',
    },
    'read-risk': { name: 'Buscar peligro', what: 'Una IA lee lo que usted escribe y busca peligro.' },
    'draft-notes': { name: 'Notas', what: 'Una IA hace un borrador de las notas sobre su atención.' },
    transcribe: { name: 'Pasar charlas a texto', what: 'Una IA pasa a texto el sonido de una charla.' },
    research: { name: 'Estudios', what: 'Lo que usted escribió ayuda a aprender a cuidar mejor.' },
    'quality-review': { name: 'Revisar el trabajo', what: 'Una IA ayuda a ver si trabajamos bien.' },
  },
  listTitle: 'Su sí y su no',
  listLead: 'Preguntamos por cada uso aparte. Si usted no dice nada, es que no.',
  notUsed: 'Aquí no se usa.',
  notAgreed: 'Usted no ha dicho que sí a esto.',
  agreed: ({ day, until }) => `Usted dijo que sí el ${day}.${until === null ? '' : ` Acaba el ${until}.`}`,
  on: ({ day, until }) => `Fue el ${day}.${until === null ? '' : ` Acaba el ${until}.`}`,
  to: (model, provider) => `Vale para el modelo ${model}. Lo maneja ${provider}.`,
  way: {
    page: () => 'Lo dijo en esta página.',
    'in-person': (name) => (name === null ? 'Se dijo en persona.' : `Se dijo en persona. Lo anotó ${name}.`),
    'by-phone': (name) =>
      name === null ? 'Se dijo por teléfono.' : `Se dijo por teléfono. Lo anotó ${name}.`,
    'on-paper': (name) => (name === null ? 'Se firmó en papel.' : `Se firmó en papel. Lo anotó ${name}.`),
  },
  byGuardian: (guardian) => `Lo dijo ${guardian} por usted.`,
  ended: (day) => `Acabó el ${day}.`,
  takeBack: (name) => `Retirar mi sí: ${name}`,
  takeBackAndDelete: 'Retirarlo y borrar los borradores',
  deleteDrafts: (count) =>
    count === 1 ? 'Borrar el borrador que se guarda' : `Borrar los ${count} borradores que se guardan`,
  deleteLead:
    'Aquí se guardan los borradores que hizo la IA. Puede pedir que se borren. Lo que le envió una persona se queda.',
  deleted: 'Los borradores están borrados.',
  takenBackAndDeleted: 'Los borradores están apagados. Los de antes están borrados.',
  usesLink: 'Ver cada vez que se usó la IA',
  usesTitle: 'Cada vez que se usó la IA',
  usesLead: 'Esta lista dice cada vez que sus palabras fueron a una IA. La última va primero.',
  usesNone: 'Nunca se usó una IA con sus mensajes.',
  asked: (who, purpose, model, provider) =>
    `${who} pidió algo a ${model}. Lo maneja ${provider}. Para qué: ${purpose}.`,
  outcome: {
    shown: (who) => `Llegó un borrador. Lo vio ${who}.`,
    used: (who) => `Llegó un borrador. ${who} lo leyó, hizo con él una respuesta y se la envió.`,
    withheld: () => 'Llegó una respuesta. La paramos al revisarla, así que nadie la vio entera.',
    failed: () => 'No llegó una respuesta entera.',
    abandoned: (who) => `${who} dejó la página antes del final.`,
    open: () => 'Aún no sabemos qué llegó.',
  },
  draftDeleted: (day) => `El borrador se borró el ${day}.`,
  youAgreed: (day) => `Valía el sí del ${day}.`,
  sent: 'Se enviaron los últimos mensajes, sin nombres, lugares ni números.',
  receipt: 'Datos para comprobarlo',
  receiptNumber: 'Número',
  receiptSent: 'Huella de lo enviado',
  receiptBack: 'Huella de lo que llegó',
  receiptNothing: 'no llegó nada',
  receiptPrompt: 'Huella de las instrucciones',
  receiptRules: 'Reglas que valían',
  older: 'Ver los anteriores',
  backToAi: 'Volver a qué hace la IA aquí',
}
