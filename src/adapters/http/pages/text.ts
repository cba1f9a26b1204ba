import type { Locale } from '../../../domain/language.ts'
import type { PageText } from './page-text.ts'
import { textEn } from './text-en.ts'
import { textEs } from './text-es.ts'

export const pageText: Readonly<Record<Locale, PageText>> = { en: textEn, es: textEs }
