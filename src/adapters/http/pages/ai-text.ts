import type { Locale } from '../../../domain/language.ts'
import { aiTextEn } from './ai-text-en.ts'
import { aiTextEs } from './ai-text-es.ts'
import type { AiText } from './ai-words.ts'

export const aiText: Readonly<Record<Locale, AiText>> = { en: aiTextEn, es: aiTextEs }
