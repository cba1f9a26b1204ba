import { SMALL } from './canonical.ts'
import { canonicalWords, type Word } from './known-words.ts'

const wordsOf = (list: string): ReadonlySet<Word['hash']> =>
  new Set(
    list
      .trim()
      .split(/\s+/)
      .flatMap((word) => canonicalWords(word, SMALL).map(({ hash }) => hash)),
  )

/** Words that begin a sentence about who somebody is: "I am", "my name is", "soy", "me llamo", "tengo". */
const opening = wordsOf('i my im como soy me mi tengo name they as uso yo vengo vivo')
/** Words that say who somebody is: with one of them, and nothing but the words below, nothing else is said. */
const who = wordsOf(
  `she her mother wife girlfriend sister daughter aunt nan cousin woman black muslim mosque gay mexican immigrant
   young someone somewhere 0 wheelchair cane walker crutches hearing aid aids deaf blind disabled autistic oxygen prosthesis guide dog silla ruedas
   baston andador muletas audifono audifonos sordo ciego discapacitado autista perro guia
   citizen student retired single married divorced widowed widow parent person human male female hombre mujer persona
   estudiante jubilado casado soltero divorciado viudo ciudadano`,
)
const others = wordsOf(
  `a an the older younger como from of and y de del la el lo un una uno years year old anos ano also by in en am is are was called llamo name names nombre
   es i my im soy me mi tengo they call have use need uso necesito vengo vivo live born grew up proud orgulloso as yo faith family familia
   hi hello hey hola buenas well so ok okay just btw tambien e pues bueno who that this here aqui we our with con very both half part mixed
   raised identify identifies speaking speaker background heritage descent origin origen married single edad age aged come came originally`,
)
const MOST_WORDS = 16

/**
 * Whether a sentence says who somebody is and nothing else ("I am a Black man.", "Me llamo Guadalupe."): who they are
 * must not weigh, so such a sentence is passed over (FA.1). Every word must be one of a short list, names and numbers
 * among them; a sentence with any other word is read in full.
 */
export function saysOnlyWho(words: readonly Word[], first = 0, end = words.length): boolean {
  if (end === first || end - first > MOST_WORDS) return false
  let says = false
  let opens = false
  for (let at = first; at < end; at += 1) {
    const hash = words[at]?.hash ?? 0
    if (who.has(hash)) says = true
    else if (!others.has(hash)) return false
    if (opening.has(hash)) opens = true
  }
  return says && opens
}
