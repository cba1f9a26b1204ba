import type { Locale } from '../language.ts'

/** What was planted in a draft. */
export const plantedKinds = [
  'leaked-identifier',
  'ignored-danger',
  'invented-fact',
  'false-promise',
  'wrong-person',
  'missed-feeling',
  'medical-advice',
  'blame',
  'claims-feelings',
  'collusion',
] as const
export type PlantedKind = (typeof plantedKinds)[number]

/** One line of data/practice/{en,es}.jsonl: what somebody who does not exist wrote, and a draft that is wrong in one
 * sentence, or in none. It is no conversation of the record, has no client, and leads to no reply. */
export type Drill = {
  readonly id: string
  readonly language: Locale
  /** Null where the draft is sound: who marks everything catches everything. */
  readonly kind: PlantedKind | null
  readonly client: string
  readonly wrote: string
  readonly sentences: readonly string[]
  /** Place of the sentence that is wrong. */
  readonly planted: number | null
  readonly why: string | null
}

/** What somebody did with one drill: theirs alone. */
export type DrillResult = {
  readonly memberId: string
  readonly drillId: string
  readonly kind: PlantedKind | null
  /** Null where nothing was planted. */
  readonly caught: boolean | null
  /** Sentences marked that are sound. */
  readonly falseAlarms: number
  /** ISO 8601 UTC. */
  readonly at: string
}

export const MOST_SENTENCES = 6

/** What the marks come to; null where one is of no sentence. */
export function resultOf(
  drill: Drill,
  marked: readonly number[],
): Pick<DrillResult, 'kind' | 'caught' | 'falseAlarms'> | null {
  const places = new Set(marked)
  if ([...places].some((place) => drill.sentences[place] === undefined)) return null
  const caught = drill.planted === null ? null : places.has(drill.planted)
  return { kind: drill.kind, caught, falseAlarms: places.size - (caught ? 1 : 0) }
}

/** The drill that this person has done least often, in an order of their own; null where there is none. */
export function nextDrill(
  drills: readonly Drill[],
  done: readonly Pick<DrillResult, 'drillId'>[],
  memberId: string,
): Drill | null {
  const times = new Map<string, number>()
  for (const { drillId } of done) times.set(drillId, (times.get(drillId) ?? 0) + 1)
  const key = (drill: Drill): number => mixed(`${memberId}:${drill.id}`)
  return (
    drills.toSorted((a, b) => (times.get(a.id) ?? 0) - (times.get(b.id) ?? 0) || key(a) - key(b))[0] ?? null
  )
}

/** FNV-1a, stirred: an order that looks like chance and is the same each time. */
function mixed(key: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 12)) >>> 0
}
