import { hashOf, mixed } from '../../risk/learned/hashes.ts'
import type { Reading } from '../reading/read.ts'
import type { ReplyActs } from '../reply-acts.ts'
import { servedBy } from '../request-served.ts'
import { actPhrases, type ActName } from '../rules/act-phrases.ts'
import { spokenFindings } from '../spoken-rules.ts'
import { openConcepts } from './lexicon.ts'
import { replyConcepts } from './reply-concepts.ts'
import { states, type State } from './states.ts'

const known = openConcepts(replyConcepts)
const actNames = Object.keys(actPhrases).filter((name): name is ActName => Object.hasOwn(actPhrases, name))

/** Counts beyond this say nothing more. */
const MOST = 3
/** Share of the words from which on a concept is what a reply is about. */
const MUCH = 0.05
/** Words by which a reply is called a remark, short, or long. */
const LENGTHS = [12, 40, 90] as const

/**
 * What a reply does, as 32-bit numbers, whatever it is about: acts, what it gives and holds against it, what it speaks of,
 * and in which kind of sentence. No words, so that what was learned of short replies holds for long ones too.
 */
export function deedKeys(reply: Reading, acts: ReplyActs): readonly number[] {
  const keys = new Set<number>()
  const put = (name: number, count: number): void => {
    if (count <= 0) keys.add(mixed(name, 10))
    for (let at = 1; at <= Math.min(count, MOST); at += 1) keys.add(mixed(name, 10 + at))
  }
  for (const name of actNames) put(hashOf(name), acts.count(name))
  for (const [name, count] of Object.entries(shapeOf(reply, acts))) put(hashOf(name), count)
  for (const { rule } of spokenFindings(reply, true)) put(hashOf(rule), 1)
  for (const key of meantIn(reply, acts.onTopic, put)) keys.add(key)
  return [...keys]
}

function shapeOf(reply: Reading, acts: ReplyActs): Readonly<Record<string, number>> {
  const served = servedBy(reply, acts)
  const { sentences, words } = reply
  return {
    list: acts.listItems,
    specifics: acts.specifics.length,
    echoes: acts.echoes >> 1,
    onTopic: acts.onTopic.size,
    gives: served.gives.length,
    holds: served.holds,
    asks: served.asks,
    cares: served.cares,
    demeans: served.demeans.length,
    endsAsking: sentences.at(-1)?.asks === true ? 1 : 0,
    asksOnTopic: sentences.filter(({ asks }, at) => asks && acts.onTopic.has(at)).length,
    givesMore: served.gives.length > served.holds ? 1 : 0,
    letsGo: served.holds + served.cares === 0 ? 1 : 0,
    length: LENGTHS.filter((length) => words.length >= length).length,
  }
}

/** What is spoken of, how much, and whether in a question or about the client's own subject. */
function meantIn(
  reply: Reading,
  onTopic: ReadonlySet<number>,
  put: (name: number, count: number) => void,
): readonly number[] {
  const counts = new Array<number>(known.count).fill(0)
  const keys: number[] = []
  reply.sentences.forEach(({ first, last, asks }, at) => {
    const meant = new Set<number>()
    for (const word of reply.words.slice(first, last))
      for (const number of known.of(word)) {
        counts[number] = (counts[number] ?? 0) + 1
        meant.add(number)
      }
    const kind = 20 + (asks ? 1 : 0) + (onTopic.has(at) ? 2 : 0)
    for (const number of meant) keys.push(mixed(number, kind))
  })
  counts.forEach((count, number) => {
    put(mixed(number, 30), count)
    if (count > MUCH * Math.max(8, reply.words.length)) keys.push(mixed(number, 31))
  })
  return keys
}

/** What the rules would say counts as often as this. */
const TIMES = 3

/** What a reply does, what it does to somebody in this state, counted twice, for it is what matters, and what the rules
 * would withhold it for in this state. */
export function inState(keys: readonly number[], state: State, ruled: readonly string[]): Int32Array {
  const at = states.indexOf(state)
  const place = 40 + at
  const said = [ruled.length > 0 ? 'any' : 'none', ...ruled].map(hashOf)
  return Int32Array.from([
    mixed(place, 1),
    ...keys.flatMap((key) => [key, mixed(key, place), mixed(key, place + 20)]),
    ...said.flatMap((rule) => Array.from({ length: TIMES }, (_, time) => mixed(rule, 80 + at + 10 * time))),
  ])
}
