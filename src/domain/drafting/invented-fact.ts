import type { AgreedProfile } from '../agreed-profile/profile.ts'
import { profileParts } from '../agreed-profile/profile.ts'
import type { Conversation } from '../conversation/conversation.ts'
import type { Locale } from '../language.ts'
import { conditions, events, kin, life, presupposes, type FactKind } from './fact-kinds.ts'

/** All that is known of a client where a reply is drafted: what was said in the conversation, what was agreed, what the
 * practitioner has begun to write, and the record's own names. */
export function knownOfClient(
  { messages, client, practitioners }: Conversation,
  profile: AgreedProfile | null,
  ownWords: string,
): string {
  const record = [client.name, client.preferredName, ...practitioners.map(({ name }) => name)]
  const circle = client.circle.map(({ relation, name }) => `${relation} ${name}`)
  const agreed = profile === null ? [] : profileParts.flatMap((part) => profile[part])
  return [...messages.map(({ text }) => text), ...record, ...circle, ...agreed, ownWords].join('\n')
}

/**
 * Whether a drafted sentence states about the client what nobody told: a condition, a person of theirs, work or school,
 * an event, a number with its unit, a name or a place. Such a sentence rests on nothing, however well it is meant.
 * `known` is what was told, with what the sentence cites. What cannot be named in lists is not seen.
 */
export function inventsFact(sentence: string, known: string, language: Locale): boolean {
  const untold = ({ says, told }: FactKind): boolean => says.test(sentence) && !told.test(known)
  if (conditions.some(untold) || life.some(untold)) return true
  const stated = !/\?\s*$/.test(sentence) && !SUGGESTS.test(sentence)
  if (stated && [...kin, ...events].some(untold)) return true
  if (!stated && [...kin, ...events].some((one) => untold(one) && isPresupposed(one, sentence, language)))
    return true
  return (stated && inventsNumber(sentence, known)) || inventsName(sentence, known)
}

/** Offers what may be done: the numbers and the people in it are no facts yet. */
const SUGGESTS =
  /^\W*(?:(?:you|we|i) (?:could|can|might|may)|let['’]?s|try|maybe|perhaps|if|would|could|one (?:thing|way|idea)|some people|(?:puedes|podemos|podr[ií]as?|podr[ií]amos|prueba|quiz[aá]s?|tal vez|si|a veces|puedo)(?!\p{L}))/iu

const leading = new Map<string, RegExp>()
function isPresupposed({ says }: FactKind, sentence: string, language: Locale): boolean {
  const key = `${language} ${says.source}`
  const before = leading.get(key)
  const found = before ?? new RegExp(`(?<!\\p{L})${presupposes[language]} ${says.source}`, 'iu')
  if (!before) leading.set(key, found)
  return found.test(sentence)
}

const NUMBERS: readonly (readonly string[])[] = [
  'two dos both ambos pair',
  'three tres',
  'four cuatro',
  'five cinco',
  'six seis',
  'seven siete',
  'eight ocho',
  'nine nueve',
  'ten diez',
  'eleven once',
  'twelve doce dozen docena',
  'fifteen quince',
  'twenty veinte',
  'thirty treinta',
  'forty cuarenta',
  'fifty cincuenta',
].map((line) => line.split(' '))
const VALUES = ['2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '15', '20', '30', '40', '50']
const UNIT =
  'years?|months?|weeks?|days?|nights?|hours?|minutes?|times|kilos?|kg|pounds|lbs|drinks?|beers?|bottles?|glasses|pills?|tablets?|children|kids|sons|daughters|brothers|sisters|cats|dogs|jobs|años?|meses|mes|semanas?|d[ií]as?|noches?|horas?|minutos?|veces|copas?|cervezas?|botellas?|pastillas?|hij[oa]s|niñ[oa]s|herman[oa]s'
const COUNTED = new RegExp(
  `(?<!\\p{L})(\\d{1,4}|${NUMBERS.flat().join('|')})(?: |-)(?:(?:more|whole|long|straight|más|largos|seguidas) )?(?:${UNIT})(?!\\p{L})`,
  'giu',
)

/** "Six months" where nobody said how long. */
function inventsNumber(sentence: string, known: string): boolean {
  return [...sentence.matchAll(COUNTED)].some(([, number = '']) => {
    const said = number.toLowerCase()
    const at = NUMBERS.findIndex((ways, index) => ways.includes(said) || VALUES[index] === said)
    const ways = at < 0 ? [said] : [...(NUMBERS[at] ?? []), VALUES[at] ?? said]
    return !ways.some((way) => new RegExp(`(?<![\\p{L}\\d])${way}(?![\\p{L}\\d])`, 'iu').test(known))
  })
}

/** Capitals that are no names: they begin, or always stand so. */
const NO_NAMES = new Set(
  `i i'm i'd i'll i've english spanish god dios ok aa na monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter navidad internet`.split(
    ' ',
  ),
)

/** A capital inside a sentence, of a word that nobody wrote. */
function inventsName(sentence: string, known: string): boolean {
  const told = new Set((known.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).map(bare))
  return [...sentence.matchAll(/(?<=[\p{L},;] )["“«]?(\p{Lu}[\p{L}\p{M}'’]+)/gu)].some(([, word = '']) => {
    const name = word.toLowerCase().replaceAll('’', "'")
    return !NO_NAMES.has(name) && !told.has(bare(name.replace(/'s$/, '')))
  })
}
const bare = (word: string): string => word.normalize('NFD').replaceAll(/\p{M}/gu, '')
