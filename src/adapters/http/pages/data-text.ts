import type { Locale } from '../../../domain/language.ts'
import { dataTextEn } from './data-text-en.ts'
import { dataTextEs } from './data-text-es.ts'
import type { DataText } from './data-words.ts'

export const dataText: Readonly<Record<Locale, DataText>> = { en: dataTextEn, es: dataTextEs }
