import { existsSync, readFileSync } from 'node:fs'
import {
  blankPlan,
  planParts,
  type PlanLine,
  type PlanPart,
  type SafetyPlan,
} from '../../domain/safety-plan/plan.ts'
import { parseWhen, type When } from './demonstration.ts'

/** One saved state of a plan: who wrote it (`client`, or the short name of a practitioner) and when. */
export type DemonstrationPlan = { readonly when: When; readonly who: string; readonly lines: SafetyPlan }

/** The plans of one file, oldest first; none where there is no file. `@ WHEN WHO`, then `[part]` and a line for each
 * thing, `name | how to reach them` where somebody is to be reached. A mistake names its file and line. */
export function readDemonstrationPlans(file: string): readonly DemonstrationPlan[] {
  if (!existsSync(file)) return []
  const blocks = readFileSync(file, 'utf8')
    .split(/^(?=@ )/m)
    .filter((block) => block.trim() !== '')
  return blocks.map((block) => parsePlan(file, block))
}

function parsePlan(file: string, block: string): DemonstrationPlan {
  const [head = '', ...rest] = block.split('\n')
  const match = /^@ (-\S+(?: \d\d:\d\d)?) (\w+)$/.exec(head)
  const when = match?.[1] === undefined ? null : parseWhen(match[1])
  if (!match || !when) throw new Error(`${file}: cannot read "${head}"`)
  const lines: Record<PlanPart, readonly PlanLine[]> = { ...blankPlan }
  let part: PlanPart | undefined
  for (const line of rest.filter((one) => one.trim() !== '')) {
    const named = /^\[(.+)\]$/.exec(line)?.[1]
    if (named !== undefined) part = planParts.find((one) => one === named)
    if (part === undefined) throw new Error(`${file}: cannot read "${line}"`)
    if (named !== undefined) continue
    const [text = '', reach = ''] = line.split('|').map((piece) => piece.trim())
    lines[part] = [...lines[part], { text, reach }]
  }
  return { when, who: match[2] ?? '', lines }
}
