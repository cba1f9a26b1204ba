import type { WitnessWay } from '../db/checkpoints.ts'
import type { WitnessLine } from './witness-line.ts'

/** Somebody outside the data folder who remembers checkpoints. `take` resolves when it has this one for good. */
export type Witness = { readonly way: WitnessWay; readonly take: (line: WitnessLine) => Promise<void> }

export class WitnessError extends Error {
  readonly code: 'rolled-back' | 'refused'

  constructor(code: 'rolled-back' | 'refused') {
    super(
      code === 'rolled-back'
        ? 'the witness file holds a longer audit chain than this record: the record was rolled back'
        : 'the witness did not take the checkpoint',
    )
    this.name = 'WitnessError'
    this.code = code
  }
}
