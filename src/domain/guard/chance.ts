import type { Finding } from './finding.ts'

/** What each finding adds to the doubt, as log of odds; the first that blocks says most. */
const ADDS = { block: 0.7, warning: 0.5, advice: 0.15 } as const satisfies Record<Finding['severity'], number>
const BLOCKED = 3
/** Log of odds beyond which nothing is told apart. */
const MOST = 12

export type Calibrated = { readonly slope: number; readonly constant: number }

/** All doubt there is: what the readers make of the reply, and what was found in it. More findings, more doubt. */
export const allDoubt = (doubt: number, findings: readonly Finding[]): number =>
  findings.reduce((sum, { severity }) => sum + ADDS[severity], doubt) +
  (findings.some(({ severity }) => severity === 'block') ? BLOCKED : 0)

const softly = (value: number): number => Math.log1p(Math.exp(value))

/** The chance that a reply may be sent: below one half where a finding blocks, one half or more where none does, and
 * within each the less the more there is to doubt. */
export function chanceOf(
  doubt: number,
  findings: readonly Finding[],
  { slope, constant }: Calibrated,
): number {
  const fit = -(constant + slope * allDoubt(doubt, findings))
  const bounded = Math.max(-MOST, Math.min(MOST, fit))
  const blocks = findings.some(({ severity }) => severity === 'block')
  return 1 / (1 + Math.exp(blocks ? softly(-bounded) : -softly(bounded)))
}
