/** What tells for and against a passage saying what a claim says. */
export type Signs = {
  /** Share of those of its words that the passage has which do not only name the subject. */
  readonly told: number
  /** Words of the claim that it lacks, and such of them as have a side on an axis. */
  readonly missing: number
  readonly sided: number
  /** Words that stand where the passage has another one. */
  readonly replaced: number
  /** What disagrees. */
  readonly number: number
  readonly direction: number
  readonly population: number
  readonly negation: number
}

const weights: Readonly<Record<keyof Signs, number>> = {
  told: 1.6,
  missing: -0.1,
  sided: -0.1,
  replaced: -0.2,
  number: -4.4,
  direction: -3.4,
  population: -2.5,
  negation: -3,
}
const LEAN = 0.3

export function chance(signs: Signs): number {
  const { told, missing, sided, replaced, number, direction, population, negation } = signs
  const sum =
    LEAN +
    (weights.told * told + weights.missing * missing + weights.sided * sided + weights.replaced * replaced) +
    (weights.number * number + weights.direction * direction) +
    (weights.population * population + weights.negation * negation)
  return 1 / (1 + Math.exp(-sum))
}
