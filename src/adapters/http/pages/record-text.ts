import type { Locale } from '../../../domain/language.ts'

/** Words of a client's copy. */
export type RecordText = {
  readonly title: (name: string) => string
  readonly lead: (practice: string, day: string) => string
  readonly about: string
  readonly name: string
  readonly called: string
  readonly pronouns: string
  readonly born: string
  readonly phone: string
  readonly email: string
  readonly place: string
  readonly circle: string
  readonly alsoHidden: string
  readonly note: string
  readonly answers: string
  readonly consents: string
  readonly takenBack: (day: string) => string
  readonly none: string
  readonly files: string
  readonly filesLead: string
}

export const recordText: Readonly<Record<Locale, RecordText>> = {
  en: {
    title: (name) => `What is kept about ${name}`,
    lead: (practice, day) =>
      `This is your copy from ${practice}, made on ${day}. You can print it, or save it as a PDF when you print.`,
    about: 'About you',
    name: 'Your name',
    called: 'You like to be called',
    pronouns: 'Your pronouns',
    born: 'Year you were born',
    phone: 'Your phone',
    email: 'Your e-mail',
    place: 'Where you live',
    circle: 'People around you',
    alsoHidden: 'What we take out before an AI sees a text',
    note: 'What your team wrote down to know you',
    answers: 'Answers you gave',
    consents: 'What you said yes to',
    takenBack: (day) => `You took it back on ${day}.`,
    none: 'Nothing yet.',
    files: 'The other files',
    filesLead:
      'The two other files hold the same for software. One is plain (JSON). One is for health software (FHIR R4).',
  },
  es: {
    title: (name) => `Lo que se guarda de ${name}`,
    lead: (practice, day) =>
      `Es tu copia de ${practice}, hecha el ${day}. La puedes imprimir, o guardar como PDF al imprimir.`,
    about: 'Sobre ti',
    name: 'Tu nombre',
    called: 'Te gusta que te llamen',
    pronouns: 'Tus pronombres',
    born: 'El año en que naciste',
    phone: 'Tu teléfono',
    email: 'Tu correo',
    place: 'Dónde vives',
    circle: 'Gente cerca de ti',
    alsoHidden: 'Lo que se quita antes de que una IA vea un texto',
    note: 'Lo que tu equipo anotó para conocerte',
    answers: 'Respuestas que diste',
    consents: 'A qué dijiste que sí',
    takenBack: (day) => `Lo quitaste el ${day}.`,
    none: 'Aún nada.',
    files: 'Los otros archivos',
    filesLead:
      'Los otros dos traen lo mismo para un programa. Uno es llano (JSON). Otro es para programas de salud (FHIR R4).',
  },
}
