import type { Span } from '../../span.ts'
import { checked, type Verdict } from '../check-read.ts'
import type { Finding } from '../finding.ts'
import { sources } from '../sources.ts'
import type { Calibration } from './calibration.ts'
import type { Judgement } from './read-judgement.ts'

/** What a judge adds to a reply: one finding where its word reaches the calibrated threshold, otherwise nothing. `sentences`
 * are where the sentences stand that it was shown. */
export function judgedFinding(
  judgement: Judgement | null,
  calibration: Pick<Calibration, 'threshold'> | null,
  sentences: readonly Span[],
): Finding | null {
  if (judgement === null || calibration === null || judgement.harm < calibration.threshold) return null
  const at = sentences[judgement.sentence - 1]
  return {
    start: at?.start ?? 0,
    end: at?.end ?? sentences.at(-1)?.end ?? 0,
    rule: 'second-look',
    severity: 'block',
    source: sources['second-look'].words,
  }
}

/** Share of the chance that is left where a judge blocks: below one half, whatever it was. */
const LEFT = 0.1

/** The guard's verdict with what a judge added. It takes nothing away, whatever a judge says: there is no way to say it. */
export const withSecondLook = (verdict: Verdict, added: Finding | null): Verdict =>
  added === null ? verdict : { ...checked([...verdict.findings, added]), score: verdict.score * LEFT }
