import type { Words } from '../reading/words.ts'

/** A step whose words are numbers already. `key` names the choice: the same numbers, the same key. */
export type NumberedStep =
  | { readonly kind: 'word'; readonly ids: readonly number[]; readonly key: string }
  | { readonly kind: 'gap'; readonly most: number }
export type NumberedPhrase = { readonly rule: number; readonly steps: readonly NumberedStep[] }

/** Called for every phrase found: `first` and `last` are positions in {@link Words}, both included. */
export type Found = (rule: number, first: number, last: number) => void

/** How many words that carry no meaning ("just", "literally") may stand inside one phrase. */
const MOST_FILLERS = 3

/** One place in the phrases. Phrases that begin alike share their first nodes. `opened` holds the way on by word,
 * written out when the node is first reached. */
type Node = {
  readonly rules: number[]
  readonly edges: Map<string, { readonly ids: readonly number[]; readonly to: Node }>
  readonly gaps: { readonly to: Node; readonly most: number }[]
  opened: Map<number, Node[]> | null
}
const fresh = (): Node => ({ rules: [], edges: new Map(), gaps: [], opened: null })

/**
 * Builds one automaton over all phrases and gives the function that runs it. Time is linear in the words: a phrase
 * has a bounded number of steps, gaps and fillers, so each start lives for a bounded number of words; nothing
 * backtracks.
 */
export function automaton(
  phrases: readonly NumberedPhrase[],
  isFiller: (id: number) => boolean,
): (words: Words, found: Found) => void {
  const root = fresh()
  for (const phrase of phrases) addPhrase(phrase, root)
  return (words, found) => run(words, found, root, isFiller)
}

function addPhrase(phrase: NumberedPhrase, root: Node): void {
  let node = root
  for (const step of phrase.steps)
    node = step.kind === 'gap' ? overGap(node, step.most) : overWord(node, step.ids, step.key)
  if (!node.rules.includes(phrase.rule)) node.rules.push(phrase.rule)
}

function overGap(node: Node, most: number): Node {
  const known = node.gaps.find((gap) => gap.most === most)
  if (known) return known.to
  const to = fresh()
  node.gaps.push({ to, most })
  return to
}

function overWord(node: Node, ids: readonly number[], key: string): Node {
  const known = node.edges.get(key)
  if (known) return known.to
  const to = fresh()
  node.edges.set(key, { ids, to })
  return to
}

function waysOn(node: Node): Map<number, Node[]> {
  if (node.opened) return node.opened
  const opened = new Map<number, Node[]>()
  for (const { ids, to } of node.edges.values())
    for (const id of ids) {
      const known = opened.get(id)
      if (!known) opened.set(id, [to])
      else if (!known.includes(to)) known.push(to)
    }
  node.opened = opened
  return opened
}

/** The ways phrases may still go on, as columns that are used again and again. */
type Live = {
  count: number
  readonly nodes: Node[]
  readonly first: number[]
  readonly gap: number[]
  readonly fillers: number[]
}
const noneLive = (): Live => ({ count: 0, nodes: [], first: [], gap: [], fillers: [] })

function keep(live: Live, node: Node, first: number, gap: number, fillers: number): void {
  const at = live.count
  live.nodes[at] = node
  live.first[at] = first
  live.gap[at] = gap
  live.fillers[at] = fillers
  live.count = at + 1
}

function run(words: Words, found: Found, root: Node, isFiller: (id: number) => boolean): void {
  let live = noneLive()
  let next = noneLive()
  let stretch = -1
  const starts = waysOn(root)
  for (let at = 0; at < words.count; at += 1) {
    const id = words.ids[at] ?? 0
    if (words.stretches[at] !== stretch) {
      stretch = words.stretches[at] ?? 0
      live.count = 0
    }
    next.count = 0
    const filler = id !== 0 && isFiller(id)
    for (let state = 0; state < live.count; state += 1) {
      const node = live.nodes[state]
      if (!node) continue
      const first = live.first[state] ?? at
      const gap = live.gap[state] ?? 0
      const fillers = live.fillers[state] ?? 0
      if (id !== 0) {
        const targets = waysOn(node).get(id)
        if (targets) for (const target of targets) arrive(target, first, fillers, at, next, found)
      }
      if (gap > 0) keep(next, node, first, gap - 1, fillers)
      else if (filler && fillers > 0) keep(next, node, first, 0, fillers - 1)
    }
    const begun = id === 0 ? undefined : starts.get(id)
    if (begun) for (const target of begun) arrive(target, at, MOST_FILLERS, at, next, found)
    const emptied = live
    live = next
    next = emptied
  }
}

function arrive(node: Node, first: number, fillers: number, at: number, next: Live, found: Found): void {
  for (const rule of node.rules) found(rule, first, at)
  if (node.edges.size > 0) keep(next, node, first, 0, fillers)
  for (const gap of node.gaps) keep(next, gap.to, first, gap.most, fillers)
}
