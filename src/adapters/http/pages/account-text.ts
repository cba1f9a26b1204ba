import type { Locale } from '../../../domain/language.ts'
import { accountTextEn, type AccountText } from './account-text-en.ts'
import { accountTextEs } from './account-text-es.ts'

export const accountText: Readonly<Record<Locale, AccountText>> = { en: accountTextEn, es: accountTextEs }
