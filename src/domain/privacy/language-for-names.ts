import { detect } from 'tinyld'
import { languageOf } from '../language-of.ts'
import type { Language, Locale } from '../language.ts'
import { english, spanish } from './known/small-words.ts'

/** Small words of languages that are written in our letters and that English or Spanish could be taken for. A word that
 * either of ours has too is left out. */
const others = new Set(
  `je ne pas suis vous nous est sont dans avec pour mais cest jai nest quand parce parti depuis tres aussi leur
   nao voce eu meu minha isso uma mais muito estou sao foi ele ela depois ainda agora mim tambem porque quando mae pai
   io sono che di il mi ho non della gli perche anche molto questo sempre piu quando mio mia
   jo que amb els les meva meu aixo perque molt estic vaig tinc però pero quan sense
   ich nicht und das ist mich mir ein eine auf der wenn aber weil auch habe mein meine
   ik niet een het zijn maar mijn heb naar ook wel met
   nie jestem sie ja moj moja mnie jest ze do na dlaczego bardzo juz mam nigdy wszystko zawsze
   nu sunt imi este si cu mea meu foarte pentru acum cand mama
   ben bir ve bu cok icin ama benim degil gibi var yok
   ako ang ng mga hindi sa ko po lang wala ito siya naman
   saya aku tidak yang dan itu ini dengan untuk sudah bisa
   toi khong la va cua minh em anh chi da rat nhung thi duoc
   mwen pa gen ou li nou yo ap te pou nan sa ki ak ka
   main mujhe nahi nahin hai hain mera meri kya bahut aur mein hoon raha rahi tha thi ke ki
   mimi sina kwa ya wangu yangu sana lakini hapa
   jeg ikke det og er har meg vi
   en som jag inte och att det ar har mig min
   olen ei se ja mina minun kun mutta niin
   nem vagyok hogy egy az es meg de nekem
   jsem neni ale mam muj moje protoze jako uz
   sam nije ali moj moja kako zato jer
   une des les du au aux ce cette mon ma mes ton ta`.split(/\s+/),
)
/** Words from which a text tells its own language; a shorter one says at most which language it is not. */
const ENOUGH_WORDS = 8
/** Share of small words that make a text a language's. */
const MUCH = 0.28
const SOME = 0.1

/**
 * The language in which names may be looked for in a text; `unknown` where it is neither English nor Spanish: then names
 * that no record and no pattern knows may still stand in it. Stricter than {@link languageOf}, which takes the likelier
 * of two: here a third language must not pass for one of ours. A short text is the conversation's language unless its
 * small words are another's.
 */
export function languageForNames(text: string, conversation: Locale): Language {
  const words = text
    .slice(0, 1_500)
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .match(/\p{L}+/gu)
  if (!words) return conversation
  const share = (list: ReadonlySet<string>): number =>
    words.filter((word) => list.has(word)).length / words.length
  const [en, es] = [share(english), share(spanish)]
  const ours = Math.max(en, es)
  const other =
    words.filter((word) => others.has(word) && !english.has(word) && !spanish.has(word)).length / words.length
  // Where another language's small words come near ours, it is that language with loans, or a neighbour.
  if (other > 0.06 && other * 2 > ours) return 'unknown'
  if (ours >= MUCH) return en >= es ? 'en' : 'es'
  if (words.length < ENOUGH_WORDS)
    return /[^\p{Script=Latin}\p{Script=Common}\p{M}]/u.test(text) ? 'unknown' : conversation
  const guess = detect(text)
  if (guess !== 'en' && guess !== 'es') return ours >= 2 * SOME ? (en >= es ? 'en' : 'es') : 'unknown'
  return ours >= SOME || languageOf(text, []) === guess ? guess : 'unknown'
}
