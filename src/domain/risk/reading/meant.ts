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

/**
 * Guesses the word behind a masked ("su1c1de", "k*ll"), stretched ("dieeee") or misspelt ("myslef") one.
 * `isKnown` says whether a word is in the dictionary; `misspelt` and `masked` are the words worth guessing at.
 */
export function guesser(
  isKnown: (word: string) => boolean,
  misspelt: readonly string[],
  masked: readonly string[],
): (word: string) => string | null {
  const byFirst = new Map<string, string[]>()
  for (const word of misspelt) {
    const first = word.slice(0, 1)
    byFirst.set(first, [...(byFirst.get(first) ?? []), word])
  }
  return (word) => {
    if (word.length > LONGEST * 4 || word.length < 2) return null
    if (word.includes('*')) return masked.find((key) => fitsMask(word, key)) ?? null
    const plain = SIGNS.test(word) && LETTERS.test(word) ? unmasked(word, isKnown) : null
    if (plain !== null) return plain
    const calm = calmed(word, isKnown)
    if (calm !== null) return calm
    if (word.length < SHORTEST_MISSPELT || word.length > LONGEST || SIGNS.test(word)) return null
    for (const key of byFirst.get(word.slice(0, 1)) ?? [])
      if (Math.abs(key.length - word.length) <= 1 && oneSlipApart(word, key)) return key
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
export function oneSlipApart(a: string, b: string): boolean {
  let front = 0
  while (front < a.length && front < b.length && a[front] === b[front]) front += 1
  let back = 0
  while (
    back < a.length - front &&
    back < b.length - front &&
    a[a.length - 1 - back] === b[b.length - 1 - back]
  )
    back += 1
  const restA = a.length - front - back
  const restB = b.length - front - back
  if (restA <= 1 && restB <= 1) return true
  return restA === 2 && restB === 2 && a[front] === b[front + 1] && a[front + 1] === b[front]
}
