import type { SignalKind } from '../signal.ts'

/** A kind that the learned reader can name, and the kinds of the corpus that are examples of it. */
type KindHead = { readonly kind: SignalKind; readonly of: readonly SignalKind[] }

/** Kinds with enough examples in the corpus to hold up on voices that were not learned from. */
export const kindHeads: readonly KindHead[] = [
  { kind: 'passive-ideation', of: ['passive-ideation'] },
  { kind: 'active-ideation', of: ['active-ideation', 'attempt-recent'] },
  { kind: 'intent', of: ['intent', 'plan'] },
  { kind: 'means-or-method-seeking', of: ['means-or-method-seeking'] },
  { kind: 'self-injury', of: ['self-injury'] },
  { kind: 'goodbye', of: ['goodbye', 'preparation'] },
  { kind: 'harm-to-others', of: ['harm-to-others'] },
  { kind: 'harm-from-others', of: ['harm-from-others', 'child-safeguarding'] },
  { kind: 'psychosis', of: ['psychosis'] },
  { kind: 'eating-disorder', of: ['eating-disorder'] },
  { kind: 'overdose-or-withdrawal', of: ['overdose-or-withdrawal'] },
  { kind: 'panic', of: ['panic'] },
  { kind: 'hopelessness', of: ['hopelessness', 'entrapment'] },
  { kind: 'burdensomeness', of: ['burdensomeness'] },
]

/** Kinds of suicide and self-injury: the only ones for which the learned reader may say `high`. */
export const ownKinds: readonly SignalKind[] = [
  'passive-ideation',
  'active-ideation',
  'plan',
  'means-or-method-seeking',
  'intent',
  'preparation',
  'attempt-recent',
  'self-injury',
  'goodbye',
]

/** The id under which a kind heard by the learned reader stands in a signal. */
export const learnedRule = (kind: SignalKind): string => `learned:${kind}`
export const learnedRules: readonly string[] = kindHeads.map(({ kind }) => learnedRule(kind))
export const isLearned = (rule: string): boolean => rule.startsWith('learned:')
