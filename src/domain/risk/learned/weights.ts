import { kindWeights } from './kind-weights.ts'
import { riskWeights } from './risk-weights.ts'
import { metWeights, type Table } from './stretches.ts'
import { tuning } from './tuning.ts'
import { unpacked } from './unpack.ts'

function opened(base64: string, bits: number, heads: number): Table {
  const table = { bits, heads, weights: unpacked(base64, 2 ** bits * heads) }
  return { ...table, met: metWeights(table) }
}

let tables: { readonly risk: Table; readonly kinds: Table } | null = null

/** Opened at the first reading: who never reads a message never waits for them. */
export const weightTables = () =>
  (tables ??= {
    risk: opened(riskWeights, tuning.riskBits, 1),
    kinds: opened(kindWeights, tuning.kindBits, tuning.kinds.length + 1),
  })
