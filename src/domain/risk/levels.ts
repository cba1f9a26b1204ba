/** Risk levels from least to most urgent. Order matters: see {@link higher}. */
export const riskLevels = ['none', 'low', 'moderate', 'high', 'imminent'] as const
export type RiskLevel = (typeof riskLevels)[number]

/** The more urgent of two levels. SA.2: combining readers or turns can only raise. */
export const higher = (a: RiskLevel, b: RiskLevel): RiskLevel =>
  riskLevels.indexOf(a) >= riskLevels.indexOf(b) ? a : b

export const atLeast = (level: RiskLevel, floor: RiskLevel): boolean =>
  riskLevels.indexOf(level) >= riskLevels.indexOf(floor)
