import type { Locale } from '../../domain/language.ts'
import { refusalCodes, type Refusal, type RefusalCode } from '../../domain/outcome.ts'
import { modelFaults, type ModelFault } from '../../flows/model-ports.ts'
import { wordsEn } from './words-en.ts'
import { wordsEs } from './words-es.ts'

/** One kind sentence for everything that can be refused, missing or broken. */
export type Words = {
  readonly refusal: Readonly<Record<RefusalCode, string>>
  readonly model: Readonly<Record<ModelFault, string>>
  /** Reasons of the assist level and of the guard that are neither refusals nor faults. */
  readonly draft: Readonly<Record<string, string>>
  readonly draftOther: string
  /** What the administrator reads after trying the model; null: it answered. */
  readonly tried: Readonly<Record<ModelFault | 'ready', string>>
  readonly field: (names: string) => string
  readonly tooLarge: string
  readonly broken: string
  readonly crossSite: string
  readonly wrongHost: string
  readonly notBuilt: string
}

export const words: Readonly<Record<Locale, Words>> = { en: wordsEn, es: wordsEs }

const isRefusalCode = (why: string): why is RefusalCode => refusalCodes.some((code) => code === why)
const isModelFault = (why: string): why is ModelFault => modelFaults.some((fault) => fault === why)

export const refusalWords = (refusal: Refusal, locale: Locale): string => words[locale].refusal[refusal.code]

/** The line for why there is no draft, why a sentence was dropped, or what holds the assist level down. */
export function draftWords(why: string, locale: Locale): string {
  const said = words[locale]
  if (isModelFault(why)) return said.model[why]
  if (isRefusalCode(why)) return said.refusal[why]
  return said.draft[why] ?? said.draftOther
}

export const triedWords = (fault: ModelFault | null, locale: Locale): string =>
  words[locale].tried[fault ?? 'ready']
