import type { Locale } from '../language.ts'
import type { PlanPart } from './plan.ts'

/** What each part is called, in the voice of whose plan it is; on their page, on paper, and where it is written
 * together. Our own words in both languages. */
export const partNames: Readonly<Record<PlanPart, Readonly<Record<Locale, string>>>> = {
  'warning-signs': {
    en: '1. How I know that a hard time begins',
    es: '1. En qué noto que llega un mal rato',
  },
  'own-ways': { en: '2. What I can do on my own', es: '2. Lo que puedo hacer a solas' },
  company: { en: '3. People who are good company', es: '3. Gente que me hace bien' },
  places: { en: 'Places where it gets lighter', es: 'Lugares donde respiro mejor' },
  helpers: { en: '4. People I can ask for help', es: '4. A quién puedo pedir ayuda' },
  professionals: { en: '5. Clinics and lines that help', es: '5. Centros y líneas que ayudan' },
  'safer-place': { en: '6. How my home gets safer', es: '6. Cómo hago más segura mi casa' },
  reasons: { en: 'What I want to live for', es: 'Por qué quiero vivir' },
}

/** What stands over a plan on paper and over the help lines beneath it. */
export const planName: Readonly<Record<Locale, string>> = { en: 'My safety plan', es: 'Mi plan de seguridad' }
export const linesName: Readonly<Record<Locale, string>> = { en: 'Help lines', es: 'Líneas de ayuda' }
