import type { CrisisGroup, DeafWay } from '../../../domain/crisis/crisis-line.ts'
import type { Locale } from '../../../domain/language.ts'
import { joined } from './hours-words.ts'

/** What a page says about a line besides its name and its numbers. */
export type CrisisWords = {
  /** Who it is for; null where it is for everyone. */
  readonly group: Readonly<Record<CrisisGroup, string | null>>
  readonly press: (key: string) => string
  readonly site: string
  /** In which languages it answers, where the reader's is none of them. */
  readonly answersIn: (languages: readonly string[]) => string
  readonly ifDeaf: string
  readonly deaf: Readonly<Record<DeafWay['way'], string>>
  /** After a number that takes text only from those who signed up. */
  readonly signUpFirst: string
  readonly elsewhere: string
}

const en: CrisisWords = {
  group: {
    anyone: null,
    young: 'young people',
    children: 'children and teens',
    lgbtq: 'LGBTQ+ people',
    violence: 'violence and abuse',
    veterans: 'veterans and the military',
    students: 'students',
    farmers: 'farming people',
    parents: 'parents and families',
    older: 'older people',
    indigenous: 'Indigenous people',
    deaf: 'Deaf people',
  },
  press: (key) => `then press ${key}`,
  site: 'see',
  answersIn: (languages) => `in ${joined(languages, 'or')}`,
  ifDeaf: 'If you are Deaf:',
  deaf: {
    tty: 'TTY',
    relay: 'relay',
    sign: 'in sign language at',
    text: 'text',
    'registered-text': 'text',
  },
  signUpFirst: '(sign up first)',
  elsewhere: 'Are you in another country? Find a line at findahelpline.com.',
}

const es: CrisisWords = {
  group: {
    anyone: null,
    young: 'jóvenes',
    children: 'niñas, niños y adolescentes',
    lgbtq: 'personas LGBTQ+',
    violence: 'violencia y maltrato',
    veterans: 'veteranos y militares',
    students: 'estudiantes',
    farmers: 'gente del campo',
    parents: 'madres, padres y familias',
    older: 'personas mayores',
    indigenous: 'pueblos indígenas',
    deaf: 'personas sordas',
  },
  press: (key) => `y luego marque ${key}`,
  site: 'vea',
  answersIn: (languages) => `en ${joined(languages, 'o')}`,
  ifDeaf: 'Si es una persona sorda:',
  deaf: {
    tty: 'teléfono de texto',
    relay: 'servicio de intermediación',
    sign: 'en lengua de signos en',
    text: 'mensaje al',
    'registered-text': 'mensaje al',
  },
  signUpFirst: '(hay que darse de alta antes)',
  elsewhere: '¿Está en otro país? Busque una línea en findahelpline.com.',
}

export const crisisWords: Readonly<Record<Locale, CrisisWords>> = { en, es }
