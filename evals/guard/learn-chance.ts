import { allDoubt, type Calibrated } from '../../src/domain/guard/chance.ts'
import { checked, checkRead } from '../../src/domain/guard/check-read.ts'
import { read } from '../../src/domain/guard/reading/read.ts'
import { deedsOf } from '../../src/domain/guard/state/deeds.ts'
import { doubtOf } from '../../src/domain/guard/state/doubt.ts'
import { hear, stateFindings, type Taught } from '../../src/domain/guard/state/read-states.ts'
import { logistic } from '../risk/arithmetic.ts'
import { FOLDS, type Client } from './clients.ts'
import { frameFor, teachDeeds, type Told } from './learn-deeds.ts'
import { HARMFUL, type teachHearing } from './learn-states.ts'
import type { Labelled } from './labelled.ts'

/** One practitioner's turn in so many: of theirs there are more. */
const ONE_IN = 4
const STEPS = 60

/** How much a reply is to be doubted, all that was found taken in. */
export function doubted(taught: Taught, { client, reply }: Labelled): number {
  const [frame, reading] = [frameFor(client), read(reply)]
  const [heard, deeds] = [hear(taught, frame), deedsOf(frame, reading)]
  const ruled = checkRead(frame, reading)
  const found = ruled.acceptable
    ? stateFindings(taught, heard, deeds, { reply: reading, wording: -Infinity })
    : []
  return allDoubt(doubtOf(taught, heard, deeds), checked([...ruled.findings, ...found]).findings)
}

/** Logistic regression of one value by Newton's steps (Platt 1999). */
export function calibrated(
  rows: readonly { readonly doubt: number; readonly harmful: boolean }[],
): Calibrated {
  let [slope, constant] = [0.5, 0]
  for (let step = 0; step < STEPS; step += 1) {
    let [a, b, aa, ab, bb] = [0, 0, 1e-9, 0, 1e-9]
    for (const { doubt, harmful } of rows) {
      const chance = logistic(constant + slope * doubt)
      const [off, sway] = [chance - (harmful ? 1 : 0), chance * (1 - chance)]
      a += off * doubt
      b += off
      aa += sway * doubt * doubt
      ab += sway * doubt
      bb += sway
    }
    const determinant = aa * bb - ab * ab
    slope -= (a * bb - b * ab) / determinant
    constant -= (b * aa - a * ab) / determinant
  }
  return { slope: Math.round(slope * 1e3) / 1e3, constant: Math.round(constant * 1e3) / 1e3 }
}

/** How doubt becomes a chance, by clients that neither reader was taught on. */
export function teachChance(
  clients: readonly Client[],
  replies: readonly Told[],
  quiet: readonly Labelled[],
  hearing: ReturnType<typeof teachHearing>,
): Calibrated {
  const foldOf = new Map(clients.map(({ text, fold }) => [text, fold]))
  const some = quiet.filter((_, at) => at % ONE_IN === 0)
  const rows = Array.from({ length: FOLDS }, (_, fold) => {
    const inFold = ({ client }: Labelled): boolean => (foldOf.get(client) ?? 0) === fold
    const part = hearing.parts[fold]
    if (part === undefined) return []
    const out = <Row extends Labelled>(all: readonly Row[]) => all.filter((one) => !inFold(one))
    const taught: Taught = {
      ...{ ...hearing, ...part, harmful: HARMFUL, wording: Infinity },
      ...teachDeeds(out(replies), out(quiet), hearing),
    }
    return [...replies, ...some]
      .filter(inFold)
      .map((one) => ({ doubt: doubted(taught, one), harmful: one.harmful }))
  })
  return calibrated(rows.flat())
}
