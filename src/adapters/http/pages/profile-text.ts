import type { ProfilePart } from '../../../domain/agreed-profile/profile.ts'
import type { Locale } from '../../../domain/language.ts'

/** Words of the client's page about what was agreed. Short, plain, never blaming. */
export type ProfileText = {
  readonly title: string
  readonly link: string
  readonly lead: string
  readonly proposed: (who: string, day: string) => string
  readonly saved: (day: string) => string
  readonly done: string
  readonly labels: Readonly<Record<ProfilePart, string>>
  readonly hints: Readonly<Record<ProfilePart, string>>
  readonly used: string
  readonly save: string
  readonly wrong: string
}

export const profileText: Readonly<Record<Locale, ProfileText>> = {
  en: {
    title: 'What we agreed on',
    link: 'See what we agreed on',
    lead: 'This is about you, in your words. Write one thing on each line. You can leave parts empty.',
    proposed: (who, day) =>
      `${who} wrote this on ${day}. It counts when you save it. Change what does not fit you.`,
    saved: (day) => `You saved it last, on ${day}.`,
    done: 'It is saved.',
    labels: {
      goals: 'What I want to reach',
      language: 'How I like to be spoken to',
      helps: 'What helps me',
      avoid: 'What to keep away from',
    },
    hints: {
      goals: 'Big or small. Two nights of good sleep is a goal.',
      language: 'Your language, your name, short or long words.',
      helps: 'A walk, a song, a plain question.',
      avoid: 'A word, a topic, a kind of advice.',
    },
    used: 'Your team reads it. If you said yes to drafts by AI, the AI reads it too. Your name and places are taken out first.',
    save: 'Save',
    wrong: 'Some of this is too long. Please make it shorter: eight lines at most in each part.',
  },
  es: {
    title: 'Lo que acordamos',
    link: 'Ver lo que acordamos',
    lead: 'Esto trata de usted y va con sus palabras. Ponga una cosa en cada línea. Puede dejar partes sin llenar.',
    proposed: (who, day) =>
      `${who} lo puso el ${day}. Vale cuando usted lo guarda. Cambie lo que no va con usted.`,
    saved: (day) => `Usted lo guardó el ${day}.`,
    done: 'Ya está guardado.',
    labels: {
      goals: 'Lo que quiero lograr',
      language: 'Cómo quiero que me hablen',
      helps: 'Lo que me ayuda',
      avoid: 'Lo que hay que evitar',
    },
    hints: {
      goals: 'Grande o chico. Dormir bien dos noches vale.',
      language: 'Su idioma, su nombre, de tú o de usted.',
      helps: 'Dar una vuelta, oír algo, una pregunta clara.',
      avoid: 'Una palabra, un tema, un tipo de consejo.',
    },
    used: 'Su equipo lo lee. Si dijo que sí a los textos de la IA, la IA también lo lee. Antes se quitan su nombre y sus lugares.',
    save: 'Guardar',
    wrong: 'Hay algo que es muy largo. Hágalo más corto: ocho líneas como mucho en cada parte.',
  },
}
