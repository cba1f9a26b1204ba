/* What Math.exp and Math.log answer in their last digits is left to the engine; these are made of what IEEE 754 fixes. */

const SQUARINGS = 14

/** 1 / (1 + e^-x). */
export function logistic(x: number): number {
  let power = 1 - Math.max(-30, Math.min(30, x)) / 2 ** SQUARINGS
  for (let at = 0; at < SQUARINGS; at += 1) power *= power
  return 1 / (1 + power)
}

const LOGARITHM_OF_TWO = 0.6931471805599453

/** The natural logarithm of a number above nothing. */
export function logarithm(value: number): number {
  let part = value
  let twos = 0
  for (; part >= 1.5; part /= 2) twos += 1
  for (; part < 0.75; part *= 2) twos -= 1
  const ratio = (part - 1) / (part + 1)
  let sum = 0
  let power = ratio
  for (let odd = 1; odd < 40; odd += 2) {
    sum += power / odd
    power *= ratio * ratio
  }
  return 2 * sum + twos * LOGARITHM_OF_TWO
}
