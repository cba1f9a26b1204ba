/** The most words that a gap may hold. */
export const WIDEST_GAP = 6

/** Columns of one opening: the place whose words are awaited, how many words may come before, and those words as 64 bits. */
export const OPENING = 4

/**
 * The phrases as one network in columns: phrases that begin alike share their first places. A word that begins
 * phrases has a place of its own, `beginning + word`, which stands for all that it begins.
 */
export type Network = {
  readonly beginning: number
  /** Rules that speak at a place: `rules[rulesFrom[place] .. rulesFrom[place + 1]]`. */
  readonly rulesFrom: Int32Array
  readonly rules: Int32Array
  /** What a place opens: stretches of {@link OPENING} columns from `opensFrom[place]`. */
  readonly opensFrom: Int32Array
  readonly opens: Int32Array
  /** Which words lead on from a place, 64 bits by number of word: most looks end here. */
  readonly low: Int32Array
  readonly high: Int32Array
  /** The first link for a place and a word, -1 for none. */
  linkOf(place: number, word: number): number
  readonly linkTo: Int32Array
  readonly linkNext: Int32Array
}

/** The bit of a word among the 64, in the half that it belongs to. */
export const lowBit = (word: number): number => (word === 0 || (word & 32) !== 0 ? 0 : 1 << (word & 31))
export const highBit = (word: number): number => ((word & 32) === 0 ? 0 : 1 << (word & 31))

/** Words as 64 bits: a word that is among them has its bit set, and some that are not have theirs set too. */
export type Bits = { readonly low: number; readonly high: number }
export const bitsOf = (ids: readonly number[]): Bits => ({
  low: ids.reduce((bits, id) => bits | lowBit(id), 0),
  high: ids.reduce((bits, id) => bits | highBit(id), 0),
})

/** A step whose words are numbers already. `key` numbers the choice: the same words, the same key. */
export type NumberedStep =
  | (Bits & { readonly kind: 'word'; readonly ids: readonly number[]; readonly key: number })
  | { readonly kind: 'gap'; readonly most: number }
export type NumberedPhrase = { readonly rule: number; readonly steps: readonly NumberedStep[] }

type Edge = Bits & { readonly place: number; readonly ids: readonly number[]; readonly to: number }
/** The phrases grown together: edges in the order they were written, and what else stands at a place. */
type Grown = {
  readonly places: number
  readonly edges: readonly Edge[]
  readonly rules: ReadonlyMap<number, readonly number[]>
  readonly gaps: ReadonlyMap<number, readonly { readonly to: number; readonly most: number }[]>
}

/** Lays out the phrases; `words` is the highest number of a word. */
export function network(phrases: readonly NumberedPhrase[], words: number): Network {
  const grown = grow(phrases)
  const { places, edges } = grown
  const low = new Int32Array(places)
  const high = new Int32Array(places)
  for (const edge of edges) {
    low[edge.place] = (low[edge.place] ?? 0) | edge.low
    high[edge.place] = (high[edge.place] ?? 0) | edge.high
  }
  return { beginning: places, low, high, ...opened(grown, words, low, high), ...linked(edges) }
}

/** Rules and openings, by place and then by the word that begins phrases. */
function opened(grown: Grown, words: number, low: Int32Array, high: Int32Array) {
  const { places, edges } = grown
  const begun: number[][] = []
  for (const { place, ids, to } of edges)
    if (place === 0)
      for (const word of ids) {
        const known = (begun[word] ??= [])
        if (!known.includes(to)) known.push(to)
      }
  const rules: number[] = []
  const opens: number[] = []
  const open = (place: number, most: number) => opens.push(place, most, low[place] ?? 0, high[place] ?? 0)
  const addPlace = (place: number) => {
    for (const rule of grown.rules.get(place) ?? []) rules.push(rule)
    if (low[place] !== 0 || high[place] !== 0) open(place, 0)
    for (const { to, most } of grown.gaps.get(place) ?? []) open(to, most)
  }
  const rulesFrom = new Int32Array(places + words + 2)
  const opensFrom = new Int32Array(places + words + 2)
  for (let at = 0; at < places + words + 1; at += 1) {
    if (at < places) addPlace(at)
    else for (const place of begun[at - places] ?? []) addPlace(place)
    rulesFrom[at + 1] = rules.length
    opensFrom[at + 1] = opens.length
  }
  return { rulesFrom, rules: Int32Array.from(rules), opensFrom, opens: Int32Array.from(opens) }
}

function grow(phrases: readonly NumberedPhrase[]): Grown {
  const edges: Edge[] = []
  const rules = new Map<number, number[]>()
  const gaps = new Map<number, { readonly to: number; readonly most: number }[]>()
  const after = new Map<number, number>()
  let places = 1
  for (const phrase of phrases) {
    let place = 0
    for (const step of phrase.steps) {
      const way = place * 2 ** 20 + (step.kind === 'gap' ? step.most : step.key + WIDEST_GAP)
      let to = after.get(way)
      if (to === undefined) {
        to = places
        places += 1
        after.set(way, to)
        if (step.kind === 'word') edges.push({ place, ids: step.ids, to, low: step.low, high: step.high })
        else listed(gaps, place).push({ to, most: step.most })
      }
      place = to
    }
    const speaking = listed(rules, place)
    if (!speaking.includes(phrase.rule)) speaking.push(phrase.rule)
  }
  return { places, edges, rules, gaps }
}

function listed<Item>(lists: Map<number, Item[]>, place: number): Item[] {
  const known = lists.get(place)
  if (known) return known
  const fresh: Item[] = []
  lists.set(place, fresh)
  return fresh
}

/** Links in the order the phrases were written, found by an open-addressing table over (place, word). */
function linked(edges: readonly Edge[]) {
  const inner = edges.filter(({ place }) => place !== 0)
  const pairs = inner.reduce((sum, { ids }) => sum + ids.length, 0)
  const size = 2 ** Math.ceil(Math.log2(pairs * 2 + 2))
  const placeAt = new Int32Array(size)
  const wordAt = new Int32Array(size)
  const headAt = new Int32Array(size).fill(-1)
  const linkTo = new Int32Array(pairs)
  const linkNext = new Int32Array(pairs).fill(-1)
  const slotOf = (place: number, word: number): number => {
    let slot = Math.imul(Math.imul(place, 0x9e3779b1) ^ word, 0x85ebca6b)
    slot = (slot ^ (slot >>> 15)) & (size - 1)
    while (headAt[slot] !== -1 && (placeAt[slot] !== place || wordAt[slot] !== word))
      slot = (slot + 1) & (size - 1)
    return slot
  }
  let link = 0
  for (const { place, ids, to } of inner)
    for (const word of ids) {
      const slot = slotOf(place, word)
      let last = headAt[slot] ?? -1
      while (last !== -1 && linkTo[last] !== to && linkNext[last] !== -1) last = linkNext[last] ?? -1
      if (last !== -1 && linkTo[last] === to) continue
      placeAt[slot] = place
      wordAt[slot] = word
      linkTo[link] = to
      if (last === -1) headAt[slot] = link
      else linkNext[last] = link
      link += 1
    }
  const linkOf = (place: number, word: number): number => headAt[slotOf(place, word)] ?? -1
  return { linkOf, linkTo, linkNext }
}
