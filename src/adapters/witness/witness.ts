import type { Growth } from '../../domain/audit/growth.ts'
import type { WitnessWay } from '../db/checkpoints.ts'
import type { WitnessLine } from './witness-line.ts'

/** Shows how the chain went on from a size to where this checkpoint stands; null where the record knows no such size. */
export type ShowGrowth = (from: number, to: number) => Promise<Growth | null>

/** Somebody outside the data folder who remembers checkpoints. `take` resolves when it has this one for good. */
export type Witness = {
  readonly way: WitnessWay
  readonly take: (line: WitnessLine, grown: ShowGrowth) => Promise<void>
}

const sentences = {
  'rolled-back': 'the witness file holds a longer audit chain than this record: the record was rolled back',
  'not-extended':
    'the audit chain does not go on from the checkpoint that the witness file holds: what was written before was changed',
  refused: 'the witness did not take the checkpoint',
}

export class WitnessError extends Error {
  readonly code: keyof typeof sentences

  constructor(code: keyof typeof sentences) {
    super(sentences[code])
    this.name = 'WitnessError'
    this.code = code
  }
}
