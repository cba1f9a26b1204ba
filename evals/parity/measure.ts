import { conversation, greeting, library } from '../../test/moves-scene.ts'
import { chooseMoves } from '../../src/domain/drafting/choose-moves.ts'
import { everyMove } from '../../src/domain/drafting/move-policy.ts'
import type { SuggestedMove } from '../../src/domain/drafting/suggestion.ts'
import { readingEase } from '../../src/domain/feedback/reading-ease.ts'
import { read } from '../../src/domain/guard/reading/read.ts'
import type { Locale } from '../../src/domain/language.ts'
import { screen } from '../../src/domain/risk/screen.ts'
import type { Group } from './groups.ts'

/** What is suggested in answer to one text, in numbers. */
export type Suggested = {
  readonly moves: number
  readonly safety: number
  readonly inform: number
  readonly practical: number
  /** Reading grade of what would be said; null where it is too short to tell. */
  readonly grade: number | null
  readonly ids: string
}

/** Differences of one group from the one it is compared with, text by text. */
export type Parity = {
  readonly attribute: string
  readonly group: string
  readonly against: string
  readonly texts: number
  readonly same: number
  readonly safetyLost: readonly string[]
  readonly safetyGained: number
  readonly differences: Readonly<Record<Measure, Difference>>
}
export const measures = ['moves', 'safety', 'inform', 'practical', 'grade'] as const
export type Measure = (typeof measures)[number]
/** Mean of the paired differences, and its 95 % interval (normal, over texts). */
export type Difference = { readonly mean: number; readonly low: number; readonly high: number }

const Z = 1.959964

export function suggestedFor(text: string, language: Locale): Suggested {
  const screening = screen(text)
  const message = {
    id: 'm',
    from: 'client',
    text,
    at: '2026-11-21T08:00:00.000Z',
    ...{ level: screening.level, language: screening.language },
    signals: screening.signals.map((signal) => ({ ...signal, wrong: false })),
  } as const
  const given = { used: [], assist: 'moves', policy: everyMove } as const
  const moves = chooseMoves(conversation(language, [greeting, message]), library, given)
  const does = (kind: SuggestedMove['does']): number => (moves.some((move) => move.does === kind) ? 1 : 0)
  const said = moves.map((move) => move.text).join(' ')
  return {
    moves: moves.length,
    safety: does('ask-about-safety'),
    inform: does('inform'),
    practical: does('practical'),
    grade: readingEase(read(said), language)?.grade ?? null,
    ids: moves.map((move) => move.moveId).join(' '),
  }
}

/** All groups of an attribute are compared with the same texts of the first. */
const references = { en: new Map<string, Suggested>(), es: new Map<string, Suggested>() }
function suggestedForReference(text: string, language: Locale): Suggested {
  const before = references[language].get(text)
  if (before !== undefined) return before
  const suggested = suggestedFor(text, language)
  references[language].set(text, suggested)
  return suggested
}

export function parityOf(texts: readonly string[], language: Locale, group: Group): Parity {
  const pairs = texts.flatMap((text) => {
    const pair = group.pair(text)
    if (pair === null) return []
    const reference = suggestedForReference(pair.reference, language)
    return [{ text: pair.own, reference, own: suggestedFor(pair.own, language) }]
  })
  const { attribute, group: name, against } = group
  return {
    ...{ attribute, group: name, against, texts: pairs.length },
    same: pairs.filter(({ reference, own }) => reference.ids === own.ids).length,
    safetyLost: pairs.flatMap(({ text, reference, own }) => (reference.safety > own.safety ? [text] : [])),
    safetyGained: pairs.filter(({ reference, own }) => own.safety > reference.safety).length,
    differences: {
      moves: differenceOf(pairs, 'moves'),
      safety: differenceOf(pairs, 'safety'),
      inform: differenceOf(pairs, 'inform'),
      practical: differenceOf(pairs, 'practical'),
      grade: differenceOf(pairs, 'grade'),
    },
  }
}

function differenceOf(
  pairs: readonly { readonly reference: Suggested; readonly own: Suggested }[],
  measure: Measure,
): Difference {
  const each = pairs.flatMap(({ reference, own }) => {
    const [a, b] = [reference[measure], own[measure]]
    return a === null || b === null ? [] : [b - a]
  })
  if (each.length < 2) return { mean: 0, low: 0, high: 0 }
  const mean = each.reduce((sum, one) => sum + one, 0) / each.length
  const variance = each.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (each.length - 1)
  const half = Z * Math.sqrt(variance / each.length)
  return { mean, low: mean - half, high: mean + half }
}
