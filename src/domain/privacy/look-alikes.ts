/** Letters of other alphabets that a reader takes for ours, as people write to get past filters. Upper case stands apart
 * where it looks like another letter than its lower case does (Greek Ν is N, ν is v). */
const LIKE = new Map<string, string>(
  `а a б b в b г r е e ё e з z и u й u к k л l м m н n о o п n р p с c т t у y х x ѕ s і i ї i ј j һ h ԁ d ԛ q ԝ w ь b ҽ e ӏ l
А A В B Е E З Z К K М M Н H О O Р P С C Т T У Y Х X Ѕ S І I Ј J Ԛ Q Ԝ W
α a β b γ y ε e ζ z η n ι i κ k μ m ν v ο o ρ p σ o ς s τ t υ u χ x ω w ϳ j ϲ c
Α A Β B Ε E Ζ Z Η H Ι I Κ K Μ M Ν N Ο O Ρ P Τ T Υ Y Χ X Ϳ J Ϲ C
ᴀ a ʙ b ᴄ c ᴅ d ᴇ e ꜰ f ɢ g ʜ h ɪ i ᴊ j ᴋ k ʟ l ᴍ m ɴ n ᴏ o ᴘ p ꞯ q ʀ r ꜱ s ᴛ t ᴜ u ᴠ v ᴡ w ʏ y ᴢ z ɑ a ɡ g ɩ i`
    .split(/\s+/)
    .flatMap((sign, at, all) => (at % 2 === 0 ? [[sign, all[at + 1] ?? ''] as const] : [])),
)
const FOREIGN = /[\u0370-\u052f]/
const SMALL_CAPITALS = /[\u0250-\u02af\u1d00-\u1d7f\ua730-\ua7af]/
const BOXED_FROM = 0x1f150
const BOXED_TO = 0x1f189

/** A boxed or ringed letter that Unicode calls a symbol. */
export const isBoxed = (point: number): boolean => point >= 0x1f130 && point <= BOXED_TO

const unboxed = (sign: string): string => {
  const point = sign.codePointAt(0) ?? 0
  if (point < BOXED_FROM || point > BOXED_TO) return sign
  return String.fromCharCode(97 + ((point - BOXED_FROM) % 32))
}

/** The word in our letters: small capitals and boxed letters always, Cyrillic and Greek where Latin letters stand among
 * them (`all`: also where they stand alone). Takes a word after compatibility forms were undone. */
export function inOurLetters(word: string, all: boolean): string {
  let ours = word
  if (/[\u{1f150}-\u{1f189}]/u.test(ours)) ours = Array.from(ours, unboxed).join('')
  if (SMALL_CAPITALS.test(ours) || (FOREIGN.test(ours) && (all || /[A-Za-z]/.test(ours))))
    ours = Array.from(ours, (sign) => LIKE.get(sign) ?? sign).join('')
  return ours
}
