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
  /** The {@link readKey} of the words that were read out; they may change while the form is open. */
  readonly confirmed: string | null
}
export type ToldField = 'guardian' | 'way' | 'until' | 'confirmed'

export const blankTold = (language: Locale, nowMs: number): ToldForm => ({
  language,
  givenBy: 'client',
  guardian: '',
  way: null,
  until: lastDay(nowMs),
  confirmed: null,
})

/** Names what is on the screen to be read: language, wording, provider, model. A yes is to exactly this. */
export const readKey = (privacy: PrivacyView, language: Locale): string =>
  [language, wordingIn(privacy, language)?.version, privacy.provider?.name, privacy.provider?.model].join(' ')

export const isConfirmed = (form: ToldForm, privacy: PrivacyView): boolean =>
  form.confirmed === readKey(privacy, form.language)

/** What was read out is no longer what stands there, though the language is the same. */
export const wasChanged = (form: ToldForm, privacy: PrivacyView): boolean =>
  form.confirmed !== null && !isConfirmed(form, privacy) && form.confirmed.startsWith(`${form.language} `)

/** What is missing before it can be recorded. */
export const wrongIn = (form: ToldForm, privacy: PrivacyView, nowMs: number): readonly ToldField[] => [
  ...(form.givenBy === 'guardian' && !isPlainLine(form.guardian.trim()) ? (['guardian'] as const) : []),
  ...(form.way === null ? (['way'] as const) : []),
  ...(isDayAhead(form.until, nowMs) ? [] : (['until'] as const)),
  ...(isConfirmed(form, privacy) ? [] : (['confirmed'] as const)),
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
