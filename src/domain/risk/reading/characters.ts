/* What an ASCII character does: nothing, letter or digit, apostrophe, mask inside a word, end of sentence, comma. */
export const GAP = 0
export const LETTER = 1
export const QUOTE = 2
export const MASK = 3
export const STOP = 4
export const COMMA = 5

export const acts = new Uint8Array(128)
for (let code = 0; code < 128; code += 1) {
  const character = String.fromCharCode(code)
  if (/[a-z0-9]/i.test(character)) acts[code] = LETTER
  else if (character === "'" || character === '`') acts[code] = QUOTE
  else if (/[@$*!|+]/.test(character)) acts[code] = MASK
  else if (/[.?\n\r;]/.test(character)) acts[code] = STOP
  else if (/[,:()"]/.test(character)) acts[code] = COMMA
}

export const actOf = (code: number): number => (code < 128 ? (acts[code] ?? GAP) : LETTER)
/** What the character at a place does; nothing, where the text has ended. */
export const actAt = (text: string, at: number): number =>
  at < text.length ? actOf(text.charCodeAt(at)) : GAP
export const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 13
export const isAsciiLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122
/** Signs that hold the parts of one word together: - . / _ ~ \ */
export const holdsParts = (code: number): boolean =>
  code === 45 || code === 46 || code === 47 || code === 95 || code === 126 || code === 92
