import type { Signal, SignalKind } from './signal.ts'

type Picture = { readonly kind: SignalKind; readonly said: RegExp }

/** Pictures that say something grave where nothing else is said. One pill may remind of a dose, so it takes two, or a face beside it. */
const grave: readonly Picture[] = [
  { kind: 'self-injury', said: /🔪|🩸|🪒/u },
  {
    kind: 'overdose-or-withdrawal',
    said: /💊\p{M}*.{0,8}(?:💊|😵|☠|💀|🥴|😴|🛌|⚰|👋|💔|😭)|(?:😵|☠|🥴|💔|😭).{0,8}💊/su,
  },
  { kind: 'passive-ideation', said: /⚰|🪦|🥀.{0,6}👋/su },
  { kind: 'means-or-method-seeking', said: /🔫|💣|🌉.{0,8}(?:👋|😭|💔|🪦|⚰)/su },
]
/** Laughter, a feast, a kitchen, a surgery, a water gun: what makes pictures of play of them. */
const play =
  /😂|🤣|😹|😆|😜|🎉|🎂|🥳|🎃|👻|🎮|🍕|🍅|🥕|🧅|🥩|🍖|🍞|🍳|🥗|🍎|🍉|🍰|🎁|✅|☑|👍|💧|💦|🌊|🍔|🧑‍🍳|👨‍🍳|👩‍🍳|🧛|🎬|🏥|🩺|💉/u
const says = /[\p{L}\p{N}]/u
const anyGrave = /🔪|🩸|🪒|💊|⚰|🪦|🥀|🔫|💣|🌉/u
const sentence = /[^.!?\n\r…]+/gu

/** The sign of a sentence of pictures alone, at `low`: a person looks. Null where it has words, or play among them. Only
 * its own sentence is read, so that nothing added later takes it away (SA.2). */
export function pictureSign(text: string): Signal | null {
  if (!anyGrave.test(text)) return null
  for (const { 0: drawn, index } of text.matchAll(sentence)) {
    if (says.test(drawn) || play.test(drawn)) continue
    for (const { kind, said } of grave) {
      const found = said.exec(drawn)
      if (!found) continue
      const start = index + found.index
      return { start, end: start + found[0].length, kind, level: 'low', rule: 'pictures.alone' }
    }
  }
  return null
}
