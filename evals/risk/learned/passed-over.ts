import { alike } from './alike.ts'

/** Words of a sentence that only says who somebody is. */
const frame =
  /^(?:hi|hello|hey|hola|buenas|well|so|ok|just|btw|also|y|e|pues|bueno)?[ ,]*(?:i am|im|i'm|my name is|my names|they call me|soy|me llamo|mi nombre es|tengo|i have)\b/i
const filler = new Set(
  `a an the from of and y de del la el un una years year old anos año años also a proud single married a retired by faith i am im
  soy me llamo my name is hi hello hey hola well so ok just tengo mi nombre es age aged edad with in en and then too tambien`.split(
    /\s+/,
  ),
)
const who = new Set(alike.flatMap(({ from, to }) => [from, to]))
const MOST_WORDS = 12

/** What somebody uses or needs, said by itself. */
const aid =
  /^\s*(?:i|yo)\s+(?:use|have|need|uso|tengo|necesito)\s+(?:a |an |my |una? |mi )?(?:wheelchair|cane|walker|crutch(?:es)?|hearing aids?|guide dog|oxygen|prosthesis|silla de ruedas|bast[oó]n|andador|muletas|aud[ií]fonos?|perro gu[ií]a)\b[^.!?\n]{0,20}[.!?\n]*$/i
const mayHold =
  /\b(?:i am|i'?m|my names?|they call me|soy|me llamo|mi nombre|tengo|i have|i use|i need|uso|necesito)\b/i

/** The text with sentences that only say who somebody is made blank, so that places in it stay where they are. */
export function withoutWho(text: string): string {
  if (!mayHold.test(text)) return text
  return text.replaceAll(/[^.!?\n]{4,90}[.!?\n]*/g, (sentence) =>
    saysOnlyWho(sentence) ? ' '.repeat(sentence.length) : sentence,
  )
}

/**
 * Whether a sentence says who somebody is and nothing else ("I am a Black man.", "Me llamo Guadalupe."): who they are
 * must not weigh, so such a sentence is passed over (FA.1).
 */
function saysOnlyWho(sentence: string): boolean {
  if (aid.test(sentence) || /^\s*uso silla de ruedas[.!\n]*$/i.test(sentence)) return true
  if (!frame.test(sentence.trimStart())) return false
  const words = sentence
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .match(/[\p{L}\p{N}]+/gu)
  if (!words || words.length > MOST_WORDS) return false
  let names = 0
  for (const word of words) {
    if (filler.has(word) || who.has(word) || /^\d+$/.test(word)) continue
    names += 1
    // A name is one or two words with a capital; "I am done" has none.
    if (!/^\p{Lu}/u.test(originalOf(sentence, word))) return false
  }
  return names <= 2
}

const originalOf = (sentence: string, plain: string): string =>
  (sentence.match(/[\p{L}\p{N}'’]+/gu) ?? []).find(
    (word) =>
      word
        .toLowerCase()
        .normalize('NFD')
        .replaceAll(/[\p{M}'’]/gu, '') === plain,
  ) ?? ''
