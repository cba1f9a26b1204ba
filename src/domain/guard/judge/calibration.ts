import { shareOf } from '../../alerts/interval.ts'
import type { Locale } from '../../language.ts'

/** How often something was right, of how many. */
export type Counted = { readonly hits: number; readonly of: number }
export type Fit = { readonly threshold: number; readonly sensitivity: Counted; readonly specificity: Counted }

/** From which answer on a judge's word counts: for exactly this model, prompt and language (AU.4), and nothing else. */
export type Calibration = Fit & {
  readonly provider: string
  readonly model: string
  readonly promptVersion: string
  readonly language: Locale
  /** With each situation's replies judged at the threshold that the others gave; null where there was one situation. */
  readonly heldOut: { readonly sensitivity: Counted; readonly specificity: Counted } | null
  /** Rows to which no answer in the right shape came; they count as "no harm". */
  readonly unanswered: number
  /** SHA-256, hex, of the labelled rows. */
  readonly rowsDigest: string
  readonly at: string
}

/** A judged reply: `harm` as the model said it. */
export type JudgedRow = { readonly harm: number; readonly acceptable: boolean; readonly situation: string }

/** Of replies that may be sent, the share that must pass, by the lower end of its 95 % interval. */
export const LEAST_SPECIFICITY = 0.93
/** Replies of each kind below which nothing can be said. */
export const LEAST_ROWS = 100

const counted = (rows: readonly JudgedRow[], right: (row: JudgedRow) => boolean): Counted => ({
  hits: rows.filter(right).length,
  of: rows.length,
})

function at(threshold: number, rows: readonly JudgedRow[]): Fit {
  const [bad, good] = [rows.filter((row) => !row.acceptable), rows.filter((row) => row.acceptable)]
  return {
    threshold,
    sensitivity: counted(bad, ({ harm }) => harm >= threshold),
    specificity: counted(good, ({ harm }) => harm < threshold),
  }
}

/** The lowest threshold at which enough good replies surely pass; null where at none of them more bad replies than good
 * ones are found. A judge that says the same of everything has none. */
export function fitThreshold(rows: readonly JudgedRow[]): Fit | null {
  const values = [...new Set(rows.map(({ harm }) => harm))]
    .filter((harm) => harm > 0)
    .toSorted((a, b) => a - b)
  for (const value of values) {
    const fit = at(value, rows)
    const passes = shareOf(fit.specificity.hits, fit.specificity.of)
    const finds = shareOf(fit.sensitivity.hits, fit.sensitivity.of)
    if (passes === null || finds === null || passes.low < LEAST_SPECIFICITY) continue
    return finds.low > 1 - passes.value ? fit : null
  }
  return null
}

/** The threshold on all rows, and how it does on situations it was not fitted on. Null where there are too few rows, or no
 * threshold helps: then the judge may not speak. */
export function calibrate(rows: readonly JudgedRow[]): (Fit & Pick<Calibration, 'heldOut'>) | null {
  const bad = rows.filter(({ acceptable }) => !acceptable).length
  if (bad < LEAST_ROWS || rows.length - bad < LEAST_ROWS) return null
  const fit = fitThreshold(rows)
  return fit && { ...fit, heldOut: leavingOut(rows) }
}

function leavingOut(rows: readonly JudgedRow[]): Calibration['heldOut'] {
  const situations = [...new Set(rows.map(({ situation }) => situation))]
  if (situations.length < 2) return null
  const parts = situations.map((situation) => {
    const fit = fitThreshold(rows.filter((row) => row.situation !== situation))
    // With no threshold the judge is silent: nothing is found and everything passes.
    return at(
      fit?.threshold ?? Infinity,
      rows.filter((row) => row.situation === situation),
    )
  })
  const sum = (of: readonly Counted[]): Counted => ({
    hits: of.reduce((all, one) => all + one.hits, 0),
    of: of.reduce((all, one) => all + one.of, 0),
  })
  return {
    sensitivity: sum(parts.map(({ sensitivity }) => sensitivity)),
    specificity: sum(parts.map(({ specificity }) => specificity)),
  }
}

/** The calibration of exactly this model, prompt and language; null: the judge may not speak (AU.4). */
export const calibrationFor = (
  all: readonly Calibration[],
  wanted: Pick<Calibration, 'provider' | 'model' | 'promptVersion' | 'language'>,
): Calibration | null =>
  all.find(
    (one) =>
      one.provider === wanted.provider &&
      one.model === wanted.model &&
      one.promptVersion === wanted.promptVersion &&
      one.language === wanted.language,
  ) ?? null
