/** What a practitioner's sentence does (MITI-like; the CLI contract fixes the spelling). */
export const behaviours = [
  'open-question',
  'closed-question',
  'simple-reflection',
  'complex-reflection',
  'affirmation',
  'summary',
  'information',
  'advice',
  'confrontation',
  'warning',
  'other',
] as const
export type Behaviour = (typeof behaviours)[number]
