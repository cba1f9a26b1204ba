import type { Language } from '../language.ts'
import type { Span } from '../span.ts'
import type { RiskLevel } from './levels.ts'

/** What a signal is about. The words are those of clinical risk taxonomies; the CLI contract fixes the spelling. */
export const signalKinds = [
  'passive-ideation',
  'active-ideation',
  'plan',
  'means-or-method-seeking',
  'intent',
  'preparation',
  'attempt-recent',
  'attempt-past',
  'self-injury',
  'harm-to-others',
  'harm-from-others',
  'child-safeguarding',
  'psychosis',
  'mania',
  'eating-disorder',
  'overdose-or-withdrawal',
  'panic',
  'hopelessness',
  'burdensomeness',
  'entrapment',
  'goodbye',
] as const
export type SignalKind = (typeof signalKinds)[number]

/** One stretch of the client's own words that a rule reads as a sign of danger. `rule` is a stable id. */
export type Signal = Span & { readonly kind: SignalKind; readonly level: RiskLevel; readonly rule: string }

/** What one message was read as. `signals` are ordered by start; the level may exceed each signal's own
 * because concepts combine (desire + plan + means + today). */
export type Screening = {
  readonly level: RiskLevel
  readonly signals: readonly Signal[]
  readonly language: Language
}
