import { createHash } from 'node:crypto'
import type { Purpose } from '../../../domain/consent/consent.ts'
import type { Locale } from '../../../domain/language.ts'
import { aiText } from './ai-text.ts'
import { pageText } from './text.ts'

/** What a consent is asked with: on the client's page, or read to them. */
export type ConsentWords = { readonly version: string; readonly sentences: readonly string[] }

/** The name of a purpose as people read it. */
export const purposeName = (locale: Locale, purpose: Purpose): string => aiText[locale].purposes[purpose].name

/** The sentences that somebody says yes to. `version` names the wording: SHA-256 over the sentences without provider
 * and model, first 16 digits. Empty for a purpose that nothing here uses. */
export function consentWords(
  locale: Locale,
  purpose: Purpose,
  to: { readonly provider: string; readonly model: string },
): ConsentWords {
  const wording = createHash('sha256').update(sentences(locale, purpose, '', '').join('\n'))
  return {
    version: wording.digest('hex').slice(0, 16),
    sentences: sentences(locale, purpose, to.model, to.provider),
  }
}

function sentences(locale: Locale, purpose: Purpose, model: string, provider: string): readonly string[] {
  if (purpose !== 'draft-replies') return []
  const { draftsAsk, draftsSees, draftsChange } = pageText[locale].ai
  return [draftsAsk(model, provider), draftsSees(provider), draftsChange]
}
