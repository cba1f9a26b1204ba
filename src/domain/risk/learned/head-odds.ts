import { ofAnyAge } from '../reading/as-anybody.ts'
import type { ByRules } from '../screen-by-rules.ts'
import { oddsOf } from './read-learned.ts'
import { hear, hearKinds } from './score.ts'
import { tuning } from './tuning.ts'

/** What a head scores where nothing was said. */
const SILENT = -8

/** Log of odds of every head over the text: that somebody should ask, that it is grave, then each kind in the order of
 * `kindHeads`. For readers that learn what to make of them; whoever keeps a level uses `screen` of screen.ts. */
export function headOdds(text: string, { kinds, said, everyday }: ByRules): readonly number[] {
  const read = ofAnyAge(text, said, everyday)
  const heard = hear(read)
  if (heard === null) return [SILENT, SILENT, ...tuning.kinds.map(() => SILENT)]
  const { risk, grave } = heard
  const always = [oddsOf(risk, tuning.risk, kinds), oddsOf(grave, tuning.grave, kinds)]
  const named = hearKinds(read)
  return [...always, ...tuning.kinds.map((head, at) => oddsOf({ score: named[at] ?? 0 }, head, []))]
}
