import type { Role } from '../../domain/access/actor.ts'
import { actions, reasonOf, whyNever, type Action } from '../../domain/access/authorise.ts'
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

/** Only a host that somebody typed, and the day of an erasure, have a place in these sentences. Where a role may not, the row says why. */
export function refusalWords({ code, detail }: Refusal, locale: Locale): string {
  const action = code === 'forbidden' ? actions.find((one) => one === detail) : undefined
  if (action) return words[locale].why[reasonOf(action)]
  const said = words[locale].refusal[code]
  if (code === 'client-erased' && detail !== undefined)
    return said.replace('{day}', () => dayOf(detail, locale))
  return said.replace('{host}', () => detail ?? '')
}

const dayOf = (at: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(at))

/** Why this role never may; null where it may. */
export function whyWords(role: Role, action: Action, locale: Locale): string | null {
  const why = whyNever(role, action)
  return why === null ? null : words[locale].why[why]
}

/** The line for why there is no draft, why a sentence was dropped, or what holds the assist level down. */
export function draftWords(why: string, locale: Locale): string {
  const said = words[locale]
  if (isModelFault(why)) return said.model[why]
  if (isRefusalCode(why)) return said.refusal[why]
  return isDraftWord(why, said) ? said.draft[why] : said.draftOther
}

export const triedWords = (fault: ModelFault | null, locale: Locale): string =>
  words[locale].tried[fault ?? 'ready']
