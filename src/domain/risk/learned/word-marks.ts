import { canonical, NAME, NUMBER, PLACE_NAME, SMALL } from './canonical.ts'
import { hashOf } from './hashes.ts'
import { closers, openers } from './openers.ts'

/* What is known of a word wherever it stands, as bits. */
/** Said again at once it says nothing more: first name and last, two figures. */
export const ONCE = 1
export const NEGATES = 2
/** Says who somebody is. */
export const WHO = 4
/** May stand in a sentence that says only who somebody is. */
export const BESIDE_WHO = 8
/** Begins such a sentence. */
export const BEGINS_WHO = 16
/** Begins something that people begin with before they say anything. */
export const OPENS = 32
/** Ends something that they leave off with. */
export const CLOSES = 64
/** What its features weigh has been summed: for the heads that are always heard, and for those that name kinds. */
export const WEIGHED = 128
export const SUMMED = 256

const hashesOf = (words: string): readonly number[] =>
  words.split(/\s+/).flatMap((word) => canonical(word, SMALL).map(hashOf))

/** A phrase as hashes of canonical words. */
export type Phrase = readonly number[]
const phrasesOf = (list: string): readonly Phrase[] => list.trim().split(/[|\n]/).map(hashesOf)

/** Phrases by their first word, or by their last. */
function byEdge(phrases: readonly Phrase[], at: 0 | -1): ReadonlyMap<number, readonly Phrase[]> {
  const found = new Map<number, Phrase[]>()
  for (const phrase of phrases) {
    const edge = phrase.at(at)
    if (edge !== undefined) found.set(edge, [...(found.get(edge) ?? []), phrase])
  }
  return found
}
export const opening = byEdge(phrasesOf(openers), 0)
export const closing = byEdge(phrasesOf(closers), -1)

const setOf = (words: string): ReadonlySet<number> => new Set(hashesOf(words.trim()))

/** "I am", "my name is", "soy", "me llamo", "tengo". */
const beginsWho = setOf('i my im como soy me mi tengo name they as uso yo vengo vivo voy')
/** With one of these, and nothing but the words below, nothing else is said. */
const who = setOf(
  `she her mother wife girlfriend sister daughter aunt nan cousin woman black muslim mosque gay mexican immigrant
   young someone somewhere 0 born grew bike wheelchair cane walker crutches hearing aid aids deaf blind disabled autistic oxygen prosthesis guide dog silla ruedas
   baston andador muletas audifono audifonos sordo ciego discapacitado autista perro guia bicicleta
   citizen student retired single married divorced widowed widow parent person human male female hombre mujer persona
   estudiante jubilado casado soltero divorciado viudo ciudadano`,
)
const besideWho = setOf(
  `a an the older younger como from of and y de del la el lo un una uno years year old anos ano also by in en am is are was called llamo name names nombre
   es i my im soy me mi tengo they call have use need uso necesito vengo vivo voy live up proud orgulloso as yo faith family familia
   hi hello hey hola buenas well so ok okay just btw tambien e pues bueno who that this here aqui we our with con very both half part mixed
   raised identify identifies speaking speaker background heritage descent origin origen married single edad age aged come came originally`,
)

const onceIsEnough = new Set([NAME, NUMBER, PLACE_NAME])
const negations = new Set(['not', 'no', 'never', 'nunca', 'ni', 'sin', 'without', 'jamas', 'tampoco'])

/** The bits of a canonical word; `hash` is that of its letters. */
export const marksOf = (letters: string, hash: number): number =>
  (onceIsEnough.has(letters) ? ONCE : 0) |
  (negations.has(letters) ? NEGATES : 0) |
  (who.has(hash) ? WHO : 0) |
  (besideWho.has(hash) ? BESIDE_WHO : 0) |
  (beginsWho.has(hash) ? BEGINS_WHO : 0) |
  (opening.has(hash) ? OPENS : 0) |
  (closing.has(hash) ? CLOSES : 0)
