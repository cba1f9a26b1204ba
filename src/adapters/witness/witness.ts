import type { Growth } from '../../domain/audit/growth.ts'
import type { WitnessWay } from '../db/checkpoints.ts'
import type { WitnessLine } from './witness-line.ts'

/** Shows how the chain went on from a size to where this checkpoint stands; null where the record knows no such size. */
export type ShowGrowth = (from: number, to: number) => Promise<Growth | null>

/** Somebody outside the data folder who remembers checkpoints. `take` resolves when it has this one for good, with the
 * lines it signed beneath it; null where it signs nothing. */
export type Witness = {
  readonly way: WitnessWay
  readonly take: (line: WitnessLine, grown: ShowGrowth) => Promise<string | null>
}

const sentences = {
  'rolled-back': 'the witness holds a longer audit chain than this record: the record was rolled back',
  'not-extended':
    'the audit chain does not go on from the checkpoint that the witness holds: what was written before was changed',
  'not-known': 'the witness does not know this chain: give it the key that rapport audit key prints',
  'not-signed': 'the witness did not sign with the key of RAPPORT_WITNESS_KEY',
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
