/** Letters that digits and signs stand in for, most likely first. */
const standsFor: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'il',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'il',
  '|': 'li',
  '+': 't',
  '*': '',
}
const SIGNS = /[0-9@$!|+]/
const LETTERS = /[a-z]/

/** A misspelling is looked for only in words this long; shorter ones have too many neighbours of their own. */
const SHORTEST_MISSPELT = 5
const LONGEST = 24

/** Gives the word that was meant, or null. */
export type Guesser = {
  meant(word: string): string | null
  /** The same for a word of plain letters, without figures and without a letter three times over. */
  misspelt(letters: Uint16Array, size: number): string | null
}

/**
 * Guesses the word behind a masked ("su1c1de", "k*ll"), stretched ("dieeee") or misspelt ("myslef") one.
 * `isKnown` says whether a word is in the dictionary; `misspelt` and `masked` are the words worth guessing at.
 */
export function guesser(
  isKnown: (word: string) => boolean,
  misspelt: readonly string[],
  masked: readonly string[],
): Guesser {
  const slip = slips(misspelt)
  const letters = new Uint16Array(LONGEST)
  const meant = (word: string): string | null => {
    if (word.length > LONGEST * 4 || word.length < 2) return null
    if (word.includes('*')) return masked.find((key) => fitsMask(word, key)) ?? null
    const plain = SIGNS.test(word) && LETTERS.test(word) ? unmasked(word, isKnown) : null
    if (plain !== null) return plain
    const calm = calmed(word, isKnown)
    if (calm !== null) return calm
    if (word.length > LONGEST || SIGNS.test(word)) return null
    for (let at = 0; at < word.length; at += 1) letters[at] = word.charCodeAt(at)
    return slip(letters, word.length)
  }
  return { meant, misspelt: slip }
}

/** Finds the word worth guessing at that is one slip away; it begins with the same letter. */
function slips(words: readonly string[]): Guesser['misspelt'] {
  const byFirst: (readonly string[])[] = Array.from({ length: 128 }, () => [])
  for (const word of words) byFirst[word.charCodeAt(0)] = [...(byFirst[word.charCodeAt(0)] ?? []), word]
  return (letters, size) => {
    if (size < SHORTEST_MISSPELT || size > LONGEST) return null
    const keys = byFirst[letters[0] ?? 0]
    if (keys === undefined) return null
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at] ?? ''
      if (Math.abs(key.length - size) <= 1 && oneSlipApart(letters, size, key)) return key
    }
    return null
  }
}

/** "k*ll", "s**cide": same length, the same letters where they are shown, at least as many shown as hidden. */
function fitsMask(word: string, key: string): boolean {
  if (word.length !== key.length) return false
  let hidden = 0
  for (let at = 0; at < key.length; at += 1) {
    if (word[at] === '*') hidden += 1
    else if (word[at] !== key[at]) return false
  }
  return hidden * 2 <= key.length
}

function unmasked(word: string, isKnown: (word: string) => boolean): string | null {
  for (const choice of [0, 1]) {
    let plain = ''
    for (const sign of word) {
      const letters = standsFor[sign]
      plain += letters === undefined ? sign : (letters[Math.min(choice, letters.length - 1)] ?? '')
    }
    if (isKnown(plain)) return plain
    const calm = calmed(plain, isKnown)
    if (calm !== null) return calm
  }
  return null
}

/** "killlll" to "kill", "dieeee" to "die": letters said three times or more are said twice, then once. */
function calmed(word: string, isKnown: (word: string) => boolean): string | null {
  if (!/([a-z])\1\1/.test(word)) return null
  for (const times of ['$1$1', '$1']) {
    const plain = word.replace(/([a-z])\1{2,}/g, times)
    if (isKnown(plain)) return plain
  }
  return null
}

/** One letter changed, lost, added, or two neighbours swapped. */
function oneSlipApart(letters: Uint16Array, size: number, key: string): boolean {
  let front = 0
  while (front < size && front < key.length && letters[front] === key.charCodeAt(front)) front += 1
  let back = 0
  while (
    back < size - front &&
    back < key.length - front &&
    letters[size - 1 - back] === key.charCodeAt(key.length - 1 - back)
  )
    back += 1
  const rest = size - front - back
  const restOfKey = key.length - front - back
  if (rest <= 1 && restOfKey <= 1) return true
  const swapped = letters[front] === key.charCodeAt(front + 1) && letters[front + 1] === key.charCodeAt(front)
  return rest === 2 && restOfKey === 2 && swapped
}
