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
      `Es su copia de ${practice}, hecha el ${day}. La puede imprimir, o guardar como PDF al imprimir.`,
    about: 'Sobre usted',
    name: 'Su nombre',
    called: 'Le gusta que le llamen',
    pronouns: 'Sus pronombres',
    born: 'El año en que nació',
    phone: 'Su teléfono',
    email: 'Su correo',
    place: 'Dónde vive',
    circle: 'Gente cerca de usted',
    alsoHidden: 'Lo que se quita antes de que una IA vea un texto',
    note: 'Lo que su equipo anotó para saber quién es',
    answers: 'Respuestas que dio',
    consents: 'A qué dijo que sí',
    takenBack: (day) => `Usted lo quitó el ${day}.`,
    none: 'Aún nada.',
    files: 'Los otros archivos',
    filesLead:
      'Los otros dos traen lo mismo para un programa. Uno es llano (JSON). Otro es para programas de salud (FHIR R4).',
  },
}
