import type { Token } from './align.ts'

/** Axes whose words say of one thing that there is more or less of it, whatever the thing. */
const AMOUNTS = new Set(['amount', 'comparison', 'likely', 'often', 'height', 'reach', 'length', 'size'])
const GROWING = new Set(['up', 'more', 'yes', 'often', 'high', 'all', 'long', 'big'])
const WORTHS = new Set(['worth', 'quality', 'works', 'safe', 'aid'])
const GOOD = new Set(['good', 'yes', 'helps'])

/** On which scale a word says more or less, better or worse, or is on another side, and on which side of it. */
export type Sign = {
  readonly scale: string
  readonly side: string
  readonly kind: 'direction' | 'population'
}

export const signsOf = (token: Token): readonly Sign[] => {
  const found = new Map<string, Sign>()
  for (const { axis, side, kind } of token.sides) {
    const scale = AMOUNTS.has(axis) ? 'amount' : WORTHS.has(axis) ? 'worth' : axis
    const on = AMOUNTS.has(axis)
      ? GROWING.has(side)
        ? 'up'
        : 'down'
      : WORTHS.has(axis)
        ? GOOD.has(side)
          ? 'good'
          : 'bad'
        : side
    if (!found.has(scale)) found.set(scale, { scale, side: on, kind })
  }
  return [...found.values()]
}
/** Whether words of a scale change sides when what is compared changes places. */
export const turnsWith = (scale: string, ofTime: boolean): boolean =>
  ofTime ? scale === 'when' : TURNING.has(scale)
const TURNING = new Set(['amount', 'worth', 'pace', 'when'])
const OPPOSITE: Readonly<Record<string, string>> = {
  yes: 'no',
  no: 'yes',
  up: 'down',
  down: 'up',
  good: 'bad',
  bad: 'good',
  fast: 'slow',
  slow: 'fast',
  before: 'after',
  after: 'before',
}
export const turnedRound = (side: string): string => OPPOSITE[side] ?? side

/** Scales on which a denial changes the side: "no difference" is "similar". */
export const deniable = (scale: string): boolean => scale === 'differ' || scale === 'linked'
