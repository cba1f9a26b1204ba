import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { frameOf } from '../../src/domain/guard/client-frame.ts'
import { clientKeys } from '../../src/domain/guard/state/client-keys.ts'
import { headOdds } from '../../src/domain/risk/learned/head-odds.ts'
import { states, type State } from '../../src/domain/guard/state/states.ts'
import { readCorpus } from '../risk/corpus.ts'
import type { SignalKind } from '../../src/domain/risk/signal.ts'
import { fourth, practitioners, readerReplies, third, type Labelled } from './labelled.ts'

/** A client's message with the states it is full of. `source`: `acute` ones are ours, written for the guard. */
export type Client = {
  readonly text: string
  readonly of: readonly State[]
  readonly source: 'acute' | 'quiet' | 'risk' | 'practice' | 'story'
  readonly fold: number
  readonly keys: readonly Int32Array[]
  /** What the heads of the risk reader hear in it. */
  readonly odds: readonly number[]
}

export const FOLDS = 3
const folder = join(import.meta.dirname, '../../data/guard/corpus')

/** What harms themselves or others in ways that the rules read well enough together. */
const together = ['eating', 'self-injury', 'substance', 'violence', 'hurt', 'medicine']
const stateOf = (name: string): readonly State[] =>
  together.includes(name) ? ['harm'] : states.filter((state) => state === name)

/** `situation state state …` a line; `-`: none of them. */
const situations = (): ReadonlyMap<string, readonly State[]> =>
  new Map(
    readFileSync(join(folder, 'states.txt'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => {
        const [name = '', ...named] = line.split(' ')
        return [name, named.flatMap(stateOf)] as const
      }),
  )

/** Labelled replies of all situations but those that are kept back, with the states of their clients. */
export function taughtReplies(): readonly (Labelled & { readonly of: readonly State[] })[] {
  const known = situations()
  return [...readerReplies(), ...third(), ...fourth()].map((one) => {
    const of = known.get(one.group)
    if (of === undefined) throw new Error(`data/guard/corpus/states.txt says nothing of ${one.group}`)
    return { ...one, of }
  })
}

/** `state message` a line, in data/guard/corpus/clients. */
function messages(): readonly { readonly text: string; readonly of: readonly State[] }[] {
  return readdirSync(join(folder, 'clients'))
    .toSorted()
    .flatMap((name) =>
      readFileSync(join(folder, 'clients', name), 'utf8')
        .trim()
        .split('\n'),
    )
    .map((line) => ({
      text: line.slice(line.indexOf(' ') + 1),
      of: stateOf(line.slice(0, line.indexOf(' '))),
    }))
}

const ofKind: Partial<Record<SignalKind, State>> = {
  psychosis: 'belief',
  mania: 'elation',
  'means-or-method-seeking': 'means',
  'active-ideation': 'danger',
  plan: 'danger',
  intent: 'danger',
  preparation: 'danger',
  goodbye: 'danger',
  'attempt-recent': 'danger',
  'eating-disorder': 'harm',
  'self-injury': 'harm',
  'overdose-or-withdrawal': 'harm',
  'harm-to-others': 'harm',
  'harm-from-others': 'harm',
  'child-safeguarding': 'harm',
}

/** Of what is not written for the guard there is much more: one message in so many. */
const ONE_IN = 2
/** The parts that the reader is taught on. Not those from the middle of chats: taught with them, it took a daughter "on the
 * roof of her world" for danger. What is added to that corpus changes nothing here until it is named. */
export const RISK_PARTS = /^(?:en|es)-[a-k]/

function heardOf(text: string): Pick<Client, 'keys' | 'odds'> {
  const { reading, hits, byRules } = frameOf(text)
  return { keys: clientKeys(reading, hits), odds: headOdds(text, byRules) }
}

/** Messages in one story, and the fewest words of each. */
const [JOINED, LEAST_WORDS] = [5, 7]

/** Practitioners' clients joined to stories as long as people write to a stranger: in what is long there is more to be
 * heard, and thresholds that were chosen on remarks of seven words take every other story for a state. */
export const stories = (told: readonly Client[]): readonly Client[] =>
  Array.from({ length: FOLDS }, (_, fold) => {
    const telling = told
      .filter((one) => one.source === 'practice' && one.fold === fold)
      .map(({ text }) => text)
      .filter((text) => text.split(' ').length >= LEAST_WORDS)
    return Array.from({ length: Math.floor(telling.length / JOINED) }, (__, at): Client => {
      const text = telling.slice(at * JOINED, (at + 1) * JOINED).join(' ')
      return { text, of: [], source: 'story', fold, ...heardOf(text) }
    })
  }).flat()

/** Every client that the reader of states is taught on, each text once. */
export function clients(): readonly Client[] {
  const seen = new Set<string>()
  const all: Client[] = []
  const add = (text: string, of: readonly State[], source: Client['source']): void => {
    if (seen.has(text) || text === '') return
    seen.add(text)
    const read = heardOf(text)
    if (read.keys.length === 0) return
    all.push({ text, of, source, fold: all.length % FOLDS, ...read })
  }
  for (const { client, of } of taughtReplies()) add(client, of, of.length > 0 ? 'acute' : 'quiet')
  for (const { text, of } of messages()) add(text, of, of.length > 0 ? 'acute' : 'quiet')
  let number = 0
  for (const { text, kinds, voice } of readCorpus()) {
    if (!RISK_PARTS.test(voice)) continue
    const of = states.filter((state) => kinds.some((kind) => ofKind[kind] === state))
    const isRare = of.some((state) => state === 'belief' || state === 'elation' || state === 'means')
    if (!isRare && (number += 1) % ONE_IN !== 0) continue
    add(text, of, 'risk')
  }
  for (const { client } of practitioners()) add(client, [], 'practice')
  return all
}
