/** The most words that a gap may hold. */
export const WIDEST_GAP = 6

/** Columns of one opening: the place whose words are awaited, how many words may come before, and those words as 64 bits. */
export const OPENING = 4

/**
 * The phrases as one network in columns: phrases that begin alike share their first places. What belongs to a place
 * lies together, because a search that waits for memory is a slow one.
 */
export type Network = {
  /** Blocks, one a place: how many rules speak there, the rules, how many openings, the openings. */
  readonly blocks: Int32Array
  /** By number of word: the block of all that it begins; 0, which is empty, for none. */
  readonly beginning: Int32Array
  /** Where a word leads from a place: pairs of key and block, found by {@link wayOf}. */
  readonly ways: Int32Array
  readonly lastWay: number
  readonly stride: number
  /** One bit for each pair of place and word, at its hash: most words that lead nowhere are told from these, which are few
   * enough to be near. */
  readonly led: Int32Array
}

const hashOf = (key: number): number => {
  const hash = Math.imul(key, 0x85ebca6b)
  return hash ^ (hash >>> 15)
}

/** Bits of `led`, as a power of two. */
const LED = 21
const mayLead = (led: Int32Array, hash: number): boolean => {
  const bit = hash >>> (32 - LED)
  return ((led[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0
}

/** Where in `ways` the word stands that leads on from a place; the key there is 0 where it leads nowhere. */
function wayOf({ ways, lastWay }: Pick<Network, 'ways' | 'lastWay'>, key: number, hash: number): number {
  let at = (hash << 1) & lastWay
  while (ways[at] !== 0 && ways[at] !== key) at = (at + 2) & lastWay
  return at
}

/** The block that a word leads to from a place; 0 where it leads nowhere. */
export function blockAfter(net: Network, place: number, word: number): number {
  const key = place * net.stride + word
  const hash = hashOf(key)
  return mayLead(net.led, hash) ? (net.ways[wayOf(net, key, hash) + 1] ?? 0) : 0
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
  readonly gaps: ReadonlyMap<number, readonly Gap[]>
}
type Gap = { readonly to: number; readonly most: number }
/** What a word begins: places whose rules speak at once, and openings. */
type Begun = { readonly places: readonly number[]; readonly opens: readonly Gap[] }

/** Lays out the phrases; `words` is the highest number of a word. */
export function network(phrases: readonly NumberedPhrase[], words: number): Network {
  const grown = withCrowdsMerged(grow(phrases))
  const { places, edges } = grown
  const low = new Int32Array(places)
  const high = new Int32Array(places)
  for (const edge of edges) {
    low[edge.place] = (low[edge.place] ?? 0) | edge.low
    high[edge.place] = (high[edge.place] ?? 0) | edge.high
  }
  const { blocks, beginning, blockOf } = laidOut(grown, words, low, high)
  const ways = waysOn(grown, words, blockOf, blocks)
  return { blocks: Int32Array.from(blocks), beginning, ...ways }
}

/** The blocks, by place and then by the word that begins phrases. */
function laidOut(grown: Merged, words: number, low: Int32Array, high: Int32Array) {
  const blocks: number[] = [0, 0]
  const write = ({ places, opens }: Begun): number => {
    const block = blocks.length
    const rules = places.flatMap((place) => grown.rules.get(place) ?? [])
    blocks.push(rules.length, ...rules, 0)
    const count = blocks.length - 1
    const open = (place: number, most: number) => blocks.push(place, most, low[place] ?? 0, high[place] ?? 0)
    for (const { to, most } of opens) if (low[to] !== 0 || high[to] !== 0) open(to, most)
    blocks[count] = (blocks.length - count - 1) / OPENING
    return block
  }
  const blockOf = new Int32Array(grown.places)
  for (let place = 1; place < grown.places; place += 1)
    blockOf[place] = write({ places: [place], opens: openings(grown, place) })
  const beginning = new Int32Array(words + 1)
  grown.begun.forEach((one, word) => (beginning[word] = write(one)))
  return { blocks, beginning, blockOf }
}

const openings = ({ gaps }: Grown, place: number): readonly Gap[] => [
  { to: place, most: 0 },
  ...(gaps.get(place) ?? []),
]

type Merged = Grown & { readonly begun: readonly Begun[] }

/** From how many openings on what a word begins is merged. "I" begins hundreds of phrases; looked at one by one, they cost
 * more than the rest of the reading. */
const CROWD = 12

/** Every word that begins a crowd gets places of its own, one for each width of gap, from which all of them go on. */
function withCrowdsMerged(grown: Grown): Merged {
  const edges = [...grown.edges]
  let { places } = grown
  const edgesOf = new Map<number, Edge[]>()
  for (const edge of grown.edges) listed(edgesOf, edge.place).push(edge)
  const begun = beginnings(grown.edges).map((each): Begun => {
    const opens = each.flatMap((place) => openings(grown, place))
    if (opens.length < CROWD) return { places: each, opens }
    const widths = [...new Set(opens.map(({ most }) => most))]
    const merged = widths.map((most) => {
      const to = places
      places += 1
      for (const open of opens)
        if (open.most === most)
          for (const edge of edgesOf.get(open.to) ?? []) edges.push({ ...edge, place: to })
      return { to, most }
    })
    return { places: each, opens: merged }
  })
  return { ...grown, edges, places, begun }
}

/** By number of word: every place that it leads to from the start. */
function beginnings(edges: readonly Edge[]): readonly (readonly number[])[] {
  const begun: number[][] = []
  for (const { place, ids, to } of edges)
    if (place === 0)
      for (const word of ids) {
        const known = (begun[word] ??= [])
        if (!known.includes(to)) known.push(to)
      }
  return begun
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

/** One block that holds what several hold, in their order. */
function joined(blocks: number[], several: readonly number[]): number {
  const openingsOf = (block: number): number => block + 1 + (blocks[block] ?? 0)
  const rules = several.flatMap((block) => blocks.slice(block + 1, openingsOf(block)))
  const opens = several.flatMap((block) => {
    const from = openingsOf(block)
    return blocks.slice(from + 1, from + 1 + (blocks[from] ?? 0) * OPENING)
  })
  const block = blocks.length
  blocks.push(rules.length, ...rules, opens.length / OPENING, ...opens)
  return block
}

/** Ways in the order the phrases were written, in an open-addressing table over (place, word). Where a word leads to
 * several places, they are joined into one block, written behind the others. */
function waysOn({ places, edges }: Grown, words: number, blockOf: Int32Array, blocks: number[]) {
  const inner = edges.filter(({ place }) => place !== 0)
  const pairs = inner.reduce((sum, { ids }) => sum + ids.length, 0)
  const stride = 2 ** Math.ceil(Math.log2(words + 1))
  if (places * stride > 2 ** 31) throw new Error('lexicon: too many phrases and words for one table')
  const ways = new Int32Array(2 ** Math.ceil(Math.log2(pairs * 2 + 2)) * 2)
  const lastWay = ways.length - 2
  const led = new Int32Array(2 ** (LED - 5))
  const several = new Map<number, number[]>()
  for (const { place, ids, to } of inner) {
    const block = blockOf[to] ?? 0
    for (const word of ids) {
      const key = place * stride + word
      const hash = hashOf(key)
      const at = wayOf({ ways, lastWay }, key, hash)
      const known = several.get(at)
      if (known) known.push(block)
      else if (ways[at] !== 0 && ways[at + 1] !== block) several.set(at, [ways[at + 1] ?? 0, block])
      else if (ways[at] === 0) {
        ways[at] = key
        ways[at + 1] = block
        const bit = hash >>> (32 - LED)
        led[bit >>> 5] = (led[bit >>> 5] ?? 0) | (1 << (bit & 31))
      }
    }
  }
  const known = new Map<string, number>()
  for (const [at, all] of several) {
    const each = [...new Set(all)]
    const name = each.join(' ')
    const block = known.get(name) ?? joined(blocks, each)
    known.set(name, block)
    ways[at + 1] = block
  }
  return { ways, lastWay, stride, led }
}
