import { idioms } from './words/idioms.ts'
import { shorthandAnyCase, shorthandAsWritten } from './words/shorthand.ts'

const pairs = (block: string): readonly (readonly [string, string])[] =>
  block
    .split(/[;\n]/)
    .map((pair) => pair.trim().split('='))
    .flatMap(([short = '', long = '']) => (short === '' || long === '' ? [] : [[short, long] as const]))
const anyCase = new Map(pairs(shorthandAnyCase))
const asWritten = new Map(pairs(shorthandAsWritten))

/** Signs that say something, and how they are read. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/↑+/gu, ' increased '],
  [/↓+/gu, ' decreased '],
  [/→/gu, ' to '],
  [/[≥⩾]|> ?or ?=|>=/gu, ' at least '],
  [/[≤⩽]|< ?or ?=|<=/gu, ' at most '],
  [/~|≈/gu, ' about '],
  [/\+\/-|±/gu, ' ± '],
  [/−/gu, '-'],
  [/(?<=\b(?:case|serial|item)\s)no\.?(?!\p{L})/giu, 'number'],
  [/(?<=\d)\s?(?:%|per cent)/giu, ' percent'],
  [/(?<!\p{L})known as(?!\p{L})/giu, 'called'],
  [/(?<=\d)\s*x(?=\s|$)/giu, ' times'],
  [/(?<=\w)\/d(?!\p{L})/gu, ' daily'],
  [/(?<=\d)\s?M(?!\p{L})/gu, ' million'],
  [/(?<=\d)[\s-]?h(?!\p{L})/gu, ' hours'],
  [/(?<=\d)[\s-]?d(?!\p{L})/gu, ' days'],
  [/(?<=\d)[\s-]?y(?!\p{L})/gu, ' years'],
]
const WORD = /[\p{L}][\p{L}\d]*(?:[/&'’][\p{L}]+)*|1st|2nd|3rd/gu

/** An acronym with its plural: "CVLs". */
const ACRONYM = /^\p{Lu}[\p{Lu}\d]{1,6}s?$/u

/** The text with signs, what clinicians write short, and what this source writes short, in whole words. */
export function inPlainWords(text: string, own: ReadonlyMap<string, string>): string {
  let plain = text.normalize('NFC')
  for (const [sign, said] of signs) plain = plain.replaceAll(sign, said)
  return inFewWords(plain).replaceAll(WORD, (word) => {
    const single = word.replace(/s$/, '')
    return (
      own.get(word) ??
      own.get(single) ??
      asWritten.get(word) ??
      (ACRONYM.test(word) && word.length > 3 ? undefined : anyCase.get(word.toLowerCase())) ??
      anyCase.get(word.toLowerCase()) ??
      word
    )
  })
}

/** What is said in several words, by the first of them; of those with one beginning, the longest first. */
const byFirst = new Map<string, (readonly [string, string])[]>()
for (const [said, meant] of pairs(idioms)) {
  const first = /^[a-z]+/.exec(said)?.[0] ?? ''
  const list = [...(byFirst.get(first) ?? []), [said, meant] as const]
  byFirst.set(
    first,
    list.toSorted(([a], [b]) => b.length - a.length),
  )
}
const accents: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ü: 'u', ñ: 'n' }
const BEGINS = /(?<![\p{L}\d-])[a-z]+/gu

/** The text with what is said in several plain words said as a paper says it. Linear: each word begins few idioms. */
function inFewWords(text: string): string {
  const low = text.toLowerCase().replaceAll(/[áéíóúüñ]/g, (letter) => accents[letter] ?? letter)
  // A letter that grows when it is made small would move all that follows.
  if (low.length !== text.length) return text
  let plain = ''
  let done = 0
  for (const { 0: word, index } of low.matchAll(BEGINS)) {
    if (index < done) continue
    const found = byFirst
      .get(word)
      ?.find(([said]) => low.startsWith(said, index) && !/[\p{L}\d-]/u.test(low[index + said.length] ?? ' '))
    if (!found) continue
    plain += text.slice(done, index) + found[1]
    done = index + found[0].length
  }
  return plain + text.slice(done)
}

/** Words that an acronym has no letter for. */
const SILENT = new Set(['of', 'and', 'the', 'for', 'in', 'to', 'with', 'or', 'a', 'on', 'by'])
/** Code units before an acronym in which what it stands for is looked for. */
const BEFORE = 90

/** What a source itself writes short: "peripheral arterial disease (PAD)". Linear. */
export function acronymsOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const match of text.matchAll(/\(([\p{Lu}][\p{L}\d]{1,6})(?:[,;][^()]*)?\)/gu)) {
    const short = match[1] ?? ''
    const capitals = short.replaceAll(/[^\p{Lu}]/gu, '').toLowerCase()
    const words = text.slice(Math.max(0, match.index - BEFORE), match.index).match(/[\p{L}\d]+/gu) ?? []
    const long = longOf(capitals, words)
    if (long !== null && capitals.length > 1) found.set(short.replace(/s$/, ''), long)
  }
  return found
}

/** The last words whose initials spell the letters, last letter first. */
function longOf(letters: string, words: readonly string[]): string | null {
  let letter = letters.length - 1
  for (let at = words.length - 1; at >= 0 && words.length - at <= letters.length + 3; at -= 1) {
    const word = (words[at] ?? '').toLowerCase()
    if (word.startsWith(letters[letter] ?? ' ')) letter -= 1
    else if (!SILENT.has(word)) return null
    if (letter < 0) return words.slice(at).join(' ')
  }
  return null
}

/** What an acronym that the source does not explain may stand for: words of it, one after another, with these initials. */
export function spelledBy(short: string, text: string): string | null {
  const letters = short.replace(/s$/, '').toLowerCase()
  if (!ACRONYM.test(short) || letters.length < 2) return null
  const words = text.match(/[\p{L}]+/gu) ?? []
  for (let at = 0; at < words.length; at += 1) {
    const run = words.slice(at, at + letters.length)
    if (run.length === letters.length && run.every((word, place) => word.toLowerCase()[0] === letters[place]))
      return run.some((word) => SILENT.has(word.toLowerCase())) && letters.length < 3 ? null : run.join(' ')
  }
  return null
}
