/** 97.5th percentile of the normal distribution: two-sided 95 %. */
const Z = 1.959963984540054

/** A figure with its 95 % interval and the number of cases it rests on. */
export type Estimate = {
  readonly value: number
  readonly low: number
  readonly high: number
  readonly of: number
}

/** `hits` of `of` as a share from 0 to 1, with Wilson's score interval; null of nothing. Cases of one client are not
 * independent, so that the true interval is wider. See: Wilson 1927, doi:10.1080/01621459.1927.10502953. */
export function shareOf(hits: number, of: number): Estimate | null {
  if (of === 0) return null
  const share = hits / of
  const z2 = Z * Z
  const middle = (share + z2 / (2 * of)) / (1 + z2 / of)
  const half = (Z / (1 + z2 / of)) * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of))
  // The ends are exact there; the formula would miss them by a rounding error.
  const low = hits === 0 ? 0 : Math.max(0, middle - half)
  const high = hits === of ? 1 : Math.min(1, middle + half)
  return { value: share, low, high, of }
}

/** Events per hour, with Byar's approximation of the exact Poisson interval; null of no hours.
 * See: Breslow and Day 1987, Statistical Methods in Cancer Research II, IARC 82, chapter 2. */
export function rateOf(events: number, hours: number): Estimate | null {
  if (!(hours > 0)) return null
  const low = events === 0 ? 0 : byar(events, -Z)
  return { value: events / hours, low: low / hours, high: byar(events + 1, Z) / hours, of: events }
}

const byar = (count: number, z: number): number =>
  count * (1 - 1 / (9 * count) + z / (3 * Math.sqrt(count))) ** 3
