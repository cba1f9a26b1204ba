import type { Locale } from '../../domain/language.ts'
import { refusalCodes, type Refusal, type RefusalCode } from '../../domain/outcome.ts'
import { modelFaults, type ModelFault } from '../../flows/model-ports.ts'
import type { Words } from './word-list.ts'
import { wordsEn } from './words-en.ts'
import { wordsEs } from './words-es.ts'

export const words: Readonly<Record<Locale, Words>> = { en: wordsEn, es: wordsEs }

const isRefusalCode = (why: string): why is RefusalCode => refusalCodes.some((code) => code === why)
const isModelFault = (why: string): why is ModelFault => modelFaults.some((fault) => fault === why)

const isDraftWord = (why: string, said: Words): why is keyof Words['draft'] => Object.hasOwn(said.draft, why)

/** Only a host that somebody typed has a place in these sentences. */
export const refusalWords = ({ code, detail }: Refusal, locale: Locale): string =>
  words[locale].refusal[code].replace('{host}', () => detail ?? '')

/** The line for why there is no draft, why a sentence was dropped, or what holds the assist level down. */
export function draftWords(why: string, locale: Locale): string {
  const said = words[locale]
  if (isModelFault(why)) return said.model[why]
  if (isRefusalCode(why)) return said.refusal[why]
  return isDraftWord(why, said) ? said.draft[why] : said.draftOther
}

export const triedWords = (fault: ModelFault | null, locale: Locale): string =>
  words[locale].tried[fault ?? 'ready']
