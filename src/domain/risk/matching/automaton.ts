import type { Words } from '../reading/words.ts'
import {
  blockAfter,
  highBit,
  lowBit,
  network,
  OPENING,
  WIDEST_GAP,
  type Network,
  type NumberedPhrase,
} from './network.ts'

/** Called for every phrase found: `first` and `last` are positions in {@link Words}, both included. */
export type Found = (rule: number, first: number, last: number) => void

/** How many words that carry no meaning ("just", "literally") may stand inside one phrase. */
const MOST_FILLERS = 3
const ROOM = 256

/** The ways phrases may still go on, as columns that are used again and again. */
type Live = {
  count: number
  places: Int32Array
  /** The words awaited, as 64 bits: most looks end here. */
  lows: Int32Array
  highs: Int32Array
  firsts: Int32Array
  /** Words that the gap may still hold, and fillers that may still come. */
  gaps: Uint8Array
  fillers: Uint8Array
}
const noneLive = (room: number): Live => ({
  count: 0,
  places: new Int32Array(room),
  lows: new Int32Array(room),
  highs: new Int32Array(room),
  firsts: new Int32Array(room),
  gaps: new Uint8Array(room),
  fillers: new Uint8Array(room),
})

/** What a run works with. `seenAt` says for which position the words ahead over a gap were looked at last. */
type Machine = {
  readonly net: Network
  readonly isFiller: Uint8Array
  readonly one: Live
  readonly other: Live
  readonly seenAt: Int32Array
  readonly aheadLow: Int32Array
  readonly aheadHigh: Int32Array
}

/**
 * Builds one automaton over all phrases and gives the function that runs it. Time is linear in the words: a phrase
 * has a bounded number of steps, gaps and fillers, so each start lives for a bounded number of words; nothing
 * backtracks. `words` is the highest number of a word.
 */
export function automaton(
  phrases: readonly NumberedPhrase[],
  fillers: Iterable<number>,
  words: number,
): (words: Words, found: Found) => void {
  const isFiller = new Uint8Array(words + 1)
  for (const id of fillers) isFiller[id] = 1
  const machine: Machine = {
    net: network(phrases, words),
    isFiller,
    one: noneLive(ROOM),
    other: noneLive(ROOM),
    seenAt: new Int32Array(WIDEST_GAP + 1),
    aheadLow: new Int32Array(WIDEST_GAP + 1),
    aheadHigh: new Int32Array(WIDEST_GAP + 1),
  }
  return (given, found) => run(given, found, machine)
}

function keep(
  live: Live,
  place: number,
  low: number,
  high: number,
  first: number,
  gap: number,
  fillers: number,
): void {
  const at = live.count
  if (at === live.places.length) widen(live)
  live.places[at] = place
  live.lows[at] = low
  live.highs[at] = high
  live.firsts[at] = first
  live.gaps[at] = gap
  live.fillers[at] = fillers
  live.count = at + 1
}

function widen(live: Live): void {
  const wider = noneLive(live.places.length * 2)
  wider.places.set(live.places)
  wider.lows.set(live.lows)
  wider.highs.set(live.highs)
  wider.firsts.set(live.firsts)
  wider.gaps.set(live.gaps)
  wider.fillers.set(live.fillers)
  Object.assign(live, { ...wider, count: live.count })
}

function run(words: Words, found: Found, machine: Machine): void {
  let live = machine.one
  let next = machine.other
  live.count = 0
  machine.seenAt.fill(-1)
  let stretch = -1
  for (let at = 0; at < words.count; at += 1) {
    if (words.stretches[at] !== stretch) {
      stretch = words.stretches[at] ?? 0
      live.count = 0
    }
    next.count = 0
    if (live.count > 0) goOn(live, next, words, at, machine, found)
    const id = words.ids[at] ?? 0
    const begun = machine.net.beginning[id] ?? 0
    if (begun !== 0) arrive(begun, at, MOST_FILLERS, at, next, words, machine, found)
    const emptied = live
    live = next
    next = emptied
  }
}

/** Every way that is still open takes one more word: on to the next step, over it in a gap, or over a filler. */
function goOn(live: Live, next: Live, words: Words, at: number, machine: Machine, found: Found): void {
  const { net } = machine
  const { places, lows, highs, firsts, gaps, fillers: left, count } = live
  const id = words.ids[at] ?? 0
  const lowOfWord = lowBit(id)
  const highOfWord = highBit(id)
  const filler = machine.isFiller[id] === 1
  for (let state = 0; state < count; state += 1) {
    const place = places[state] ?? 0
    const low = lows[state] ?? 0
    const high = highs[state] ?? 0
    const first = firsts[state] ?? 0
    const gap = gaps[state] ?? 0
    const fillers = left[state] ?? 0
    if (((low & lowOfWord) | (high & highOfWord)) !== 0) {
      const block = blockAfter(net, place, id)
      if (block !== 0) arrive(block, first, fillers, at, next, words, machine, found)
    }
    if (gap > 0) {
      if (liesAhead(low, high, gap - 1, at, words, machine))
        keep(next, place, low, high, first, gap - 1, fillers)
    } else if (filler && fillers > 0) keep(next, place, low, high, first, 0, fillers - 1)
  }
}

/** Whether one of the awaited words may come, over a gap of so many words. */
function liesAhead(
  low: number,
  high: number,
  gap: number,
  at: number,
  words: Words,
  machine: Machine,
): boolean {
  if (machine.seenAt[gap] !== at) lookAhead(gap, at, words, machine)
  return ((low & (machine.aheadLow[gap] ?? 0)) | (high & (machine.aheadHigh[gap] ?? 0))) !== 0
}

/** A place is reached: its rules speak, and what may still come is kept where one of its words may lie ahead. */
function arrive(
  block: number,
  first: number,
  fillers: number,
  at: number,
  next: Live,
  words: Words,
  machine: Machine,
  found: Found,
): void {
  const { blocks } = machine.net
  let column = block + 1
  for (const end = column + (blocks[block] ?? 0); column < end; column += 1)
    found(blocks[column] ?? 0, first, at)
  const end = column + 1 + (blocks[column] ?? 0) * OPENING
  for (let open = column + 1; open < end; open += OPENING) {
    const gap = blocks[open + 1] ?? 0
    const low = blocks[open + 2] ?? 0
    const high = blocks[open + 3] ?? 0
    if (liesAhead(low, high, gap, at, words, machine))
      keep(next, blocks[open] ?? 0, low, high, first, gap, fillers)
  }
}

/** Which words can be met from here over a gap and the fillers after it, in the same stretch. */
function lookAhead(gap: number, at: number, words: Words, machine: Machine): void {
  const stretch = words.stretches[at]
  let low = 0
  let high = 0
  let over = gap
  let fillers = MOST_FILLERS
  for (let to = at + 1; to < words.count && words.stretches[to] === stretch; to += 1) {
    const id = words.ids[to] ?? 0
    low |= lowBit(id)
    high |= highBit(id)
    if (over > 0) over -= 1
    else if (machine.isFiller[id] === 1 && fillers > 0) fillers -= 1
    else break
  }
  machine.seenAt[gap] = at
  machine.aheadLow[gap] = low
  machine.aheadHigh[gap] = high
}
