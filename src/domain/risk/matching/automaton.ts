import type { Words } from '../reading/words.ts'
import {
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
  firsts: Int32Array
  /** Words that the gap may still hold, and fillers that may still come. */
  gaps: Uint8Array
  fillers: Uint8Array
}
const noneLive = (room: number): Live => ({
  count: 0,
  places: new Int32Array(room),
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

function keep(live: Live, place: number, first: number, gap: number, fillers: number): void {
  const at = live.count
  if (at === live.places.length) widen(live)
  live.places[at] = place
  live.firsts[at] = first
  live.gaps[at] = gap
  live.fillers[at] = fillers
  live.count = at + 1
}

function widen(live: Live): void {
  const wider = noneLive(live.places.length * 2)
  wider.places.set(live.places)
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
    if (id !== 0) arrive(machine.net.beginning + id, at, MOST_FILLERS, at, next, words, machine, found)
    const emptied = live
    live = next
    next = emptied
  }
}

/** Every way that is still open takes one more word: on to the next step, over it in a gap, or over a filler. */
function goOn(live: Live, next: Live, words: Words, at: number, machine: Machine, found: Found): void {
  const { net } = machine
  const { places, firsts, gaps, fillers: left, count } = live
  const id = words.ids[at] ?? 0
  const low = lowBit(id)
  const high = highBit(id)
  const filler = machine.isFiller[id] === 1
  for (let state = 0; state < count; state += 1) {
    const place = places[state] ?? 0
    const first = firsts[state] ?? 0
    const gap = gaps[state] ?? 0
    const fillers = left[state] ?? 0
    if ((((net.low[place] ?? 0) & low) | ((net.high[place] ?? 0) & high)) !== 0)
      for (let link = net.linkOf(place, id); link !== -1; link = net.linkNext[link] ?? -1)
        arrive(net.linkTo[link] ?? 0, first, fillers, at, next, words, machine, found)
    if (gap > 0) keep(next, place, first, gap - 1, fillers)
    else if (filler && fillers > 0) keep(next, place, first, 0, fillers - 1)
  }
}

/** A place is reached: its rules speak, and what may still come is kept where one of its words may lie ahead. */
function arrive(
  place: number,
  first: number,
  fillers: number,
  at: number,
  next: Live,
  words: Words,
  machine: Machine,
  found: Found,
): void {
  const { net, seenAt, aheadLow, aheadHigh } = machine
  const lastRule = net.rulesFrom[place + 1] ?? 0
  for (let rule = net.rulesFrom[place] ?? 0; rule < lastRule; rule += 1)
    found(net.rules[rule] ?? 0, first, at)
  const { opens } = net
  const lastOpen = net.opensFrom[place + 1] ?? 0
  for (let open = net.opensFrom[place] ?? 0; open < lastOpen; open += OPENING) {
    const gap = opens[open + 1] ?? 0
    if (seenAt[gap] !== at) lookAhead(gap, at, words, machine)
    const low = (opens[open + 2] ?? 0) & (aheadLow[gap] ?? 0)
    if ((low | ((opens[open + 3] ?? 0) & (aheadHigh[gap] ?? 0))) !== 0)
      keep(next, opens[open] ?? 0, first, gap, fillers)
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
