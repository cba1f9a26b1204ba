import type { Locale } from '../../../domain/language.ts'
import { planTextEn } from './plan-text-en.ts'
import { planTextEs } from './plan-text-es.ts'
import type { PlanText } from './plan-words.ts'

export const planText: Readonly<Record<Locale, PlanText>> = { en: planTextEn, es: planTextEs }
