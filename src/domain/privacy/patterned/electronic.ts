import type { Add } from '../found.ts'
import { ACCOUNT, bitsOf, ORDINARY, TLD } from '../lexicon.ts'
import { leads, type Reading } from '../reading.ts'
import { DIGITS, OTHER, WORD } from '../tokens.ts'
import { degreesAt } from './corners.ts'

/** E-mail addresses, web addresses, handles and IPv6 and hardware addresses. Each looks only around its own sign. */
export function hideElectronic(reading: Reading, add: Add): void {
  const { text } = reading
  if (text.includes('@')) hideAtSigns(text, add)
  if (text.includes('://')) hideSchemes(text, add)
  if (text.includes('///') || mayHoldThreeWords(text)) hideThreeWords(text, add)
  let done = 0
  for (let i = 0; i < reading.type.length; i++) {
    if (reading.everyday[i] === 1) continue
    if (reading.type[i] !== OTHER) {
      if (leads(reading, i, ACCOUNT)) accountName(reading, i, add)
      continue
    }
    const mark = text.charCodeAt(reading.start[i] ?? 0)
    if (mark === FULL_STOP) {
      if ((reading.start[i] ?? 0) >= done) done = Math.max(done, domainAt(reading, i, add))
    } else if (mark === COLON) colonGroups(reading, i, add)
    else if (mark === DEGREE) degreesAt(reading, i, add)
  }
}

const FULL_STOP = 46
const COLON = 58
const DEGREE = 0xb0
const IN_ADDRESS = /[\p{L}\p{N}._%+-]/u
const IN_DOMAIN = /[\p{L}\p{N}.-]/u
/** Longest part of an address looked at, either side. */
const REACH = 80

function hideAtSigns(text: string, add: Add): void {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let left = at
    while (left > 0 && at - left < REACH && IN_ADDRESS.test(text[left - 1] ?? '')) left--
    let right = at + 1
    while (right < text.length && right - at < REACH && IN_DOMAIN.test(text[right] ?? '')) right++
    while (right > at + 1 && /[.-]/.test(text[right - 1] ?? '')) right--
    const handle = text.slice(at + 1, right)
    while (left < at && /[.%+-]/.test(text[left] ?? '')) left++
    if (left < at && right > at + 1) add(left, right, 'email')
    else if (left === at && /[\p{L}\p{N}]/u.test(handle)) {
      let end = right
      while (end < text.length && end - at < REACH && /[\p{L}\p{N}_.-]/u.test(text[end] ?? '')) end++
      while (end > right && /[.-]/.test(text[end - 1] ?? '')) end--
      if (end - at > 2) add(at, end, 'handle')
    }
  }
}

const endOfAddress = (text: string, from: number): number => {
  let end = from
  while (end < text.length && !/[\s<>"'`|\\^{}[\]]/.test(text[end] ?? '')) end++
  while (end > from && /[.,;:!?)…]/.test(text[end - 1] ?? '')) end--
  return end
}

function hideSchemes(text: string, add: Add): void {
  let done = 0
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
    let start = at
    while (start > done && at - start < 12 && /[a-zA-Z]/.test(text[start - 1] ?? '')) start--
    if (at < done || start === at) continue
    done = endOfAddress(text, at + 3)
    add(start, done, 'url')
  }
}

/** "name.com", "www.name", "name.es/page": a dot with no space round it and a believable ending. Gives the place up to
 * which the text was looked at and hidden, else 0. */
function domainAt(reading: Reading, dot: number, add: Add): number {
  const { text, start, end } = reading
  const before = dot - 1
  const after = dot + 1
  if (reading.type[after] !== WORD || end[before] !== start[dot] || start[after] !== end[dot]) return 0
  const isWww = reading.fold[before] === 'www'
  const isLast =
    !IN_DOMAIN.test(text[end[after] ?? 0] ?? ' ') ||
    /[.]\s|[.]$/.test(text.slice(end[after], (end[after] ?? 0) + 2))
  const isPage = isPageOf(reading, after)
  if (!isWww && !isPage && (!isLast || ((reading.bits[after] ?? 0) & TLD) === 0)) return 0
  const from = startOfHost(text, start[dot] ?? 0)
  const host = text.slice(from, start[dot])
  const weak = !STRONG_TLD.has(reading.fold[after] ?? '')
  const to = endOfAddress(text, end[after] ?? 0)
  if (weak && !isWww && to === end[after] && (bitsOf(host.toLowerCase()) & ORDINARY) !== 0) return 0
  if (from < (start[dot] ?? 0)) add(from, to, 'url')
  return to
}
/** "t.me/name", "linktr.ee/name": endings that are believed before a path alone. */
const isPageOf = ({ text, end, fold }: Reading, after: number): boolean =>
  PAGE_TLD.has(fold[after] ?? '') &&
  text[end[after] ?? 0] === '/' &&
  /[\p{L}\p{N}_@+-]/u.test(text[(end[after] ?? 0) + 1] ?? ' ')
const PAGE_TLD = new Set('me ee gg ly be gd to ai fm so page bio sh cc im la social chat party'.split(' '))
const STRONG_TLD = new Set(['com', 'net', 'org', 'edu', 'gov', 'uk', 'io'])

function startOfHost(text: string, dot: number): number {
  let from = dot
  while (from > 0 && dot - from < REACH && IN_DOMAIN.test(text[from - 1] ?? '')) from--
  return from
}

/** Looks for three signs first: an expression over the whole text costs ten times as much. */
const mayHoldThreeWords = (text: string): boolean =>
  (text.includes('3w') || text.includes('3W')) && /what3words|\bw3w\b/i.test(text)

/** "///filled.count.soap", "what3words: filled.count.soap": three words that stand for three metres of the earth. */
function hideThreeWords(text: string, add: Add): void {
  for (const match of text.matchAll(
    /(?:\/\/\/\s?|(?:what3words|w3w)\W{1,3}(?:is\W)?)(\p{L}{2,20}\.\p{L}{2,20}\.\p{L}{2,20})/giu,
  )) {
    const words = match[1] ?? ''
    const end = match.index + match[0].length
    add(end - words.length, end, 'location')
  }
}

/** IPv6 and MAC: four or more groups of hexadecimal digits with colons between. Starts at the first colon only. */
function colonGroups(reading: Reading, colon: number, add: Add): void {
  const { text, start } = reading
  const at = start[colon] ?? 0
  let left = at
  while (left > 0 && at - left < 5 && /[0-9a-fA-F]/.test(text[left - 1] ?? '')) left--
  if (text[left - 1] === ':' || /[\p{L}\p{N}]/u.test(text[left - 1] ?? ' ')) return
  let right = at
  while (right < text.length && right - left < 46 && /[0-9a-fA-F:.]/.test(text[right] ?? '')) right++
  const groups = text.slice(left, right).split(':')
  const hex = groups.every((group) => group.length <= 4 || group.includes('.'))
  if (hex && (groups.length >= 6 || (groups.length >= 4 && text.slice(left, right).includes('::')))) {
    add(left, right, groups.length === 6 && groups.every((group) => group.length === 2) ? 'id-number' : 'ip')
  }
}

const LINKS = new Set([
  'is',
  'es',
  ':',
  '=',
  'name',
  'tag',
  'handle',
  'user',
  'username',
  'as',
  'at',
  'me',
  'usuario',
  '-',
])

/** "my insta is jess_m04", "snap: jessm04": what follows the service and a link word, if it is not an everyday word. */
function accountName(reading: Reading, at: number, add: Add): void {
  let i = at + 1
  let linked = false
  while (i < at + 4 && LINKS.has(reading.fold[i] ?? '')) {
    linked = true
    i++
  }
  const start = reading.start[i]
  if (start === undefined || reading.type[i] === OTHER) return
  let end = start
  while (
    end < reading.text.length &&
    end - start < REACH &&
    /[\p{L}\p{N}_.#-]/u.test(reading.text[end] ?? '')
  )
    end++
  while (end > start && /[.-]/.test(reading.text[end - 1] ?? '')) end--
  const written = reading.text.slice(start, end)
  if (!linked && !/^\p{L}[\p{L}\p{N}.]*(?:#[0-9]{4}$|_[\p{L}\p{N}])/u.test(written)) return
  const plain =
    reading.type[i] === WORD && end === reading.end[i] && ((reading.bits[i] ?? 0) & ORDINARY) !== 0
  const onlyDigits = reading.type[i] === DIGITS && end === reading.end[i]
  if (!plain && !onlyDigits && written.length >= 3) add(start, end, 'handle')
}
