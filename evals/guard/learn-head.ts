import type { Head } from '../../src/domain/guard/state/weigh.ts'
import { learnHead, type Example } from '../risk/learn.ts'
import { quantised } from '../risk/quantise.ts'

/** A head as it ships. */
export function headOf(examples: readonly Example[], bits: number): Head {
  const learned = learnHead(examples, { bits, least: 2, hears: false, tries: 1 })
  const { step, units } = quantised(learned)
  return { weights: units, step, constant: learned.constant }
}
