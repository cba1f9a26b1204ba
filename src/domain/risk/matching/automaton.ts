import type { Words } from '../reading/words.ts'

/** A step whose words are numbers already. */
export type NumberedStep =
  | { readonly kind: 'word'; readonly ids: readonly number[] }
  | { readonly kind: 'gap'; readonly most: number }
export type NumberedPhrase = { readonly rule: number; readonly steps: readonly NumberedStep[] }

/** Called for every phrase found: `first` and `last` are positions in {@link Words}, both included. */
export type Found = (rule: number, first: number, last: number) => void

/** How many words that carry no meaning ("just", "literally") may stand inside one phrase. */
const MOST_FILLERS = 3

/** Nodes share beginnings; a node behind a gap keeps the number of words that the gap may still swallow. */
type Nodes = {
  readonly rules: number[][]
  readonly gapsTo: { readonly node: number; readonly most: number }[][]
}

/**
 * Builds one automaton over all phrases and gives the function that runs it. Time is linear in the words: a phrase
 * has a bounded number of steps, gaps and fillers, so each start lives for a bounded number of words; nothing
 * backtracks.
 */
export function automaton(
  phrases: readonly NumberedPhrase[],
  isFiller: (id: number) => boolean,
): (words: Words, found: Found) => void {
  const labels = labelling(phrases)
  const nodes: Nodes = { rules: [[]], gapsTo: [[]] }
  const edges = new Map<number, number>()
  for (const phrase of phrases) addPhrase(phrase, nodes, edges, labels)
  const table = edgeTable(edges)
  const fillers = new Set<number>()
  for (const id of labels.ofWord.keys()) if (isFiller(id)) fillers.add(id)
  const labelsOf = Array.from({ length: labels.words }, (_, id) =>
    Int32Array.from(labels.ofWord.get(id) ?? []),
  )
  return (words, found) => run(words, found, { nodes, table, labelsOf, fillers })
}

type Labels = {
  readonly ofWord: Map<number, number[]>
  readonly ofStep: (ids: readonly number[]) => number
  readonly words: number
}

/** Every distinct set of words gets one label; a word carries the labels of all sets it is in. */
function labelling(phrases: readonly NumberedPhrase[]): Labels {
  const numbers = new Map<string, number>()
  const ofWord = new Map<number, number[]>()
  let words = 1
  const key = (ids: readonly number[]) => [...new Set(ids)].toSorted((a, b) => a - b).join(',')
  for (const { steps } of phrases)
    for (const step of steps) {
      if (step.kind === 'gap' || numbers.has(key(step.ids))) continue
      numbers.set(key(step.ids), numbers.size + 1)
      for (const id of new Set(step.ids)) {
        ofWord.set(id, [...(ofWord.get(id) ?? []), numbers.size])
        words = Math.max(words, id + 1)
      }
    }
  return { ofWord, words, ofStep: (ids) => numbers.get(key(ids)) ?? 0 }
}

const LABEL_BITS = 13
const edgeKey = (node: number, label: number): number => node * 2 ** LABEL_BITS + label

function addPhrase(phrase: NumberedPhrase, nodes: Nodes, edges: Map<number, number>, labels: Labels): void {
  const fresh = (): number => {
    nodes.rules.push([])
    return nodes.gapsTo.push([]) - 1
  }
  let node = 0
  for (const step of phrase.steps) {
    if (step.kind === 'gap') {
      const known = nodes.gapsTo[node]?.find((gap) => gap.most === step.most)
      const next: number = known?.node ?? fresh()
      if (!known) nodes.gapsTo[node]?.push({ node: next, most: step.most })
      node = next
      continue
    }
    const key = edgeKey(node, labels.ofStep(step.ids))
    const next: number = edges.get(key) ?? fresh()
    edges.set(key, next)
    node = next
  }
  const rules = nodes.rules[node]
  if (rules && !rules.includes(phrase.rule)) rules.push(phrase.rule)
}

/** Open addressing over plain integers: several times faster than a Map of Maps. */
type EdgeTable = { readonly keys: Float64Array; readonly targets: Int32Array; readonly mask: number }

const slotOf = (node: number, label: number, mask: number): number =>
  ((Math.imul(node, 0x9e3779b1) ^ Math.imul(label, 0x85ebca6b)) >>> 7) & mask

function edgeTable(edges: ReadonlyMap<number, number>): EdgeTable {
  let size = 16
  while (size < edges.size * 4) size *= 2
  const keys = new Float64Array(size).fill(-1)
  const targets = new Int32Array(size)
  for (const [key, target] of edges) {
    const node = Math.floor(key / 2 ** LABEL_BITS)
    let slot = slotOf(node, key - node * 2 ** LABEL_BITS, size - 1)
    while (keys[slot] !== -1) slot = (slot + 1) & (size - 1)
    keys[slot] = key
    targets[slot] = target
  }
  return { keys, targets, mask: size - 1 }
}

function follow(table: EdgeTable, node: number, label: number): number {
  const key = edgeKey(node, label)
  for (let slot = slotOf(node, label, table.mask); ; slot = (slot + 1) & table.mask) {
    const here = table.keys[slot]
    if (here === key) return table.targets[slot] ?? -1
    if (here === -1) return -1
  }
}

type Machine = {
  readonly nodes: Nodes
  readonly table: EdgeTable
  readonly labelsOf: readonly Int32Array[]
  readonly fillers: ReadonlySet<number>
}

const NO_LABELS = new Int32Array(0)

/** One way a phrase may still go on. */
type Live = { node: number; first: number; gap: number; fillers: number }

function run(words: Words, found: Found, machine: Machine): void {
  let live: Live[] = []
  let next: Live[] = []
  let sentence = -1
  for (let at = 0; at < words.count; at += 1) {
    const id = words.ids[at] ?? 0
    if (words.sentences[at] !== sentence) {
      sentence = words.sentences[at] ?? 0
      live.length = 0
    }
    const labels = machine.labelsOf[id] ?? NO_LABELS
    const filler = machine.fillers.has(id)
    for (const state of live) {
      for (const label of labels)
        step(machine, state.node, label, state.first, state.fillers, at, next, found)
      if (state.gap > 0) next.push({ ...state, gap: state.gap - 1 })
      else if (filler && state.fillers > 0) next.push({ ...state, fillers: state.fillers - 1 })
    }
    for (const label of labels) step(machine, 0, label, at, MOST_FILLERS, at, next, found)
    const emptied = live
    live = next
    next = emptied
    next.length = 0
  }
}

function step(
  machine: Machine,
  from: number,
  label: number,
  first: number,
  fillers: number,
  at: number,
  next: Live[],
  found: Found,
): void {
  const node = follow(machine.table, from, label)
  if (node < 0) return
  for (const rule of machine.nodes.rules[node] ?? []) found(rule, first, at)
  next.push({ node, first, gap: 0, fillers })
  for (const gap of machine.nodes.gapsTo[node] ?? [])
    next.push({ node: gap.node, first, gap: gap.most, fillers })
}
