import type { PrivacyView, ToldConsent } from '../../../contract/privacy.ts'
import type { Locale } from '../../../domain/language.ts'
import { isPlainLine } from '../../../domain/plain-line.ts'
import { isDayAhead, lastDay } from './days.ts'

/** A consent being written down, as far as it has come. */
export type ToldForm = {
  readonly language: Locale
  readonly givenBy: 'client' | 'guardian'
  readonly guardian: string
  readonly way: ToldConsent['way'] | null
  readonly until: string
  readonly confirmed: boolean
}
export type ToldField = 'guardian' | 'way' | 'until' | 'confirmed'

export const blankTold = (language: Locale, nowMs: number): ToldForm => ({
  language,
  givenBy: 'client',
  guardian: '',
  way: null,
  until: lastDay(nowMs),
  confirmed: false,
})

/** What is missing before it can be recorded. */
export const wrongIn = (form: ToldForm, nowMs: number): readonly ToldField[] => [
  ...(form.givenBy === 'guardian' && !isPlainLine(form.guardian.trim()) ? (['guardian'] as const) : []),
  ...(form.way === null ? (['way'] as const) : []),
  ...(isDayAhead(form.until, nowMs) ? [] : (['until'] as const)),
  ...(form.confirmed ? [] : (['confirmed'] as const)),
]

export const wordingIn = (privacy: PrivacyView, language: Locale): PrivacyView['wording'][number] | null =>
  privacy.wording.find((one) => one.purpose === 'draft-replies' && one.language === language) ?? null

/** What is sent: the wording that was on the screen, and the model it named. Null where there is none. */
export function toldOf(form: ToldForm, privacy: PrivacyView): ToldConsent | null {
  const wording = wordingIn(privacy, form.language)
  if (!wording || !privacy.provider || form.way === null) return null
  return {
    purpose: wording.purpose,
    version: wording.version,
    language: form.language,
    provider: privacy.provider.name,
    model: privacy.provider.model,
    givenBy: form.givenBy,
    guardian: form.givenBy === 'guardian' ? form.guardian.trim() : null,
    way: form.way,
    until: form.until,
  }
}
