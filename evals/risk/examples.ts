import { kindHeads, ownKinds } from '../../src/domain/risk/learned/heads.ts'
import { atLeast } from '../../src/domain/risk/levels.ts'
import { asAnybody } from '../../src/domain/risk/reading/as-anybody.ts'
import { readByRules } from '../../src/domain/risk/screen-by-rules.ts'
import type { SignalKind } from '../../src/domain/risk/signal.ts'
import { readCorpus, readFixtures, withoutRepeats, type Labelled } from './corpus.ts'
import { learnHead, readMessage, type Example, type Head, type Learning, type Read } from './learn.ts'
import { quantised } from './quantise.ts'

export const riskLearning: Learning = { bits: 20, least: 2, hears: true, tries: 2 }
export const kindLearning: Learning = { bits: 16, least: 3, hears: true, tries: 1 }

/** A message of the corpus with its features. */
export type Row = Labelled & { readonly read: Read; readonly isOwn: boolean; readonly part: string }

/** The corpus and the fixtures of the rules, read. */
export const readRows = (): readonly Row[] =>
  withoutRepeats([...readCorpus(), ...readFixtures()]).map((one) => ({
    ...one,
    read: readMessage(asAnybody(one.text), readByRules(one.text).kinds),
    isOwn: atLeast(one.level, 'moderate') && one.kinds.some((kind) => ownKinds.includes(kind)),
    part: one.voice.replace(/-?\d+$/, ''),
  }))

/** Plain first messages are most like what a stranger writes. */
const PLAIN = /^e[ns]-[d-lop]\d/
/** The cases that clinicians edit: short, and each put there for a reason. */
const CASES = /-(?:signs|none)-/
export const isCase = (voice: string): boolean => CASES.test(voice)
const weightOf = ({ voice }: Row): number => (isCase(voice) ? 8 : PLAIN.test(voice) ? 2 : 1)
/** Between quiet and a question at this reading people differ. */
const LOW = 0.35

export const riskExamples = (rows: readonly Row[]): readonly Example[] =>
  rows.map((row) => ({
    read: row.read,
    target: row.level === 'low' ? LOW : atLeast(row.level, 'moderate') ? 1 : 0,
    weight: weightOf(row),
  }))

export const graveExamples = (rows: readonly Row[]): readonly Example[] =>
  rows.map((row) => ({
    read: row.read,
    target: row.isOwn && atLeast(row.level, 'high') ? 1 : 0,
    weight: weightOf(row),
  }))

export const kindExamples = (rows: readonly Row[], of: readonly SignalKind[]): readonly Example[] =>
  rows.map((row) => ({
    read: row.read,
    target: row.kinds.some((kind) => of.includes(kind)) ? 1 : 0,
    weight: weightOf(row),
  }))

/** A head as it ships: whole numbers of steps. */
export type Shipped = Omit<Head, 'weights'> & { readonly step: number; readonly units: Int8Array }
export function ship(examples: readonly Example[], learning: Learning): Shipped {
  const { weights, ...head } = learnHead(examples, learning)
  return { ...head, ...quantised({ weights }) }
}

export const learnRisk = (rows: readonly Row[]): Shipped => ship(riskExamples(rows), riskLearning)
export const learnGrave = (rows: readonly Row[]): Shipped => ship(graveExamples(rows), kindLearning)
export const learnKinds = (rows: readonly Row[]): readonly Shipped[] =>
  kindHeads.map(({ of }) => ship(kindExamples(rows, of), { ...kindLearning, hears: false }))

const FOLDS = 5
/** In which of five parts a voice is held out. */
export function foldsOf(rows: readonly Row[]): ReadonlyMap<string, number> {
  const voices = [...new Set(rows.map((row) => row.voice))].toSorted()
  return new Map(voices.map((voice, at) => [voice, (at * 7) % FOLDS]))
}
export const folds: readonly number[] = Array.from({ length: FOLDS }, (_, fold) => fold)
