import type { Locale } from '../language.ts'
import type { RiskLevel } from '../risk/levels.ts'
import type { SignalKind } from '../risk/signal.ts'

/**
 * One alert: an episode was opened, raised to a graver level or flagged again, so that somebody had to look. A message
 * within an episode that rang for nobody is none. `at` is ISO 8601 UTC, like all times here.
 */
export type Alert = {
  readonly clientId: string
  readonly at: string
  readonly level: RiskLevel
  /** What the message was read by. None where a person's follow-up raised it: there is nothing to mark as wrong. */
  readonly signs: readonly { readonly kind: SignalKind; readonly wrong: boolean }[]
  /** Somebody marked one of its signs, or took a mark back. */
  readonly marked: boolean
  /** The episode was assessed, planned for, called help for or closed after it. */
  readonly followed: boolean
  /** First step after it by which somebody said that they are on it. */
  readonly acknowledgedAt: string | null
  readonly language: Locale
  readonly birthYear: number | null
}

/** Steps that show that the words behind an alert were looked at. An acknowledgement only says "I am on it". */
export const lookingSteps = ['assess', 'plan', 'emergency', 'confirm-contact', 'close'] as const

/** Audit events that are alerts. */
export const alertEvents = ['episode-opened', 'episode-raised', 'episode-flagged-again'] as const

/** Ages by the year of birth alone, so that up to a year off; `unknown` where the record has no year. */
export const ageBands = ['under-18', '18-24', '25-44', '45-64', '65-over', 'unknown'] as const
export type AgeBand = (typeof ageBands)[number]

export function ageBandOf({ birthYear, at }: Pick<Alert, 'birthYear' | 'at'>): AgeBand {
  if (birthYear === null) return 'unknown'
  const age = Number(at.slice(0, 4)) - birthYear
  if (age < 18) return 'under-18'
  if (age < 25) return '18-24'
  if (age < 45) return '25-44'
  return age < 65 ? '45-64' : '65-over'
}
