import { join } from 'node:path'
import { z } from 'zod'
import { assistLevels, type JurisdictionPolicy } from '../../domain/policy/assist-level.ts'
import { readJsonLines } from './json-lines.ts'

const policyShape = z.strictObject({
  jurisdiction: z.string().min(2),
  most: z.enum(assistLevels),
  effective: z.iso.date(),
  source: z.url(),
  note: z.string(),
  reviewedBy: z.string().nullable(),
})

/** Law by place. An unlisted subdivision gets its country's row only where that is no looser than `moves`; an
 * unlisted country gets `moves`: nothing a model wrote. */
export function loadJurisdictions(dataFolder: string): (code: string) => JurisdictionPolicy {
  const policies = readJsonLines(join(dataFolder, 'policy', 'jurisdictions.jsonl'), policyShape).map(
    ({ value }) => value,
  )
  const byCode = new Map(policies.map((policy) => [policy.jurisdiction, policy]))
  return (code) => {
    const exact = byCode.get(code)
    if (exact) return exact
    const country = byCode.get(code.split('-')[0] ?? '')
    const most =
      country && assistLevels.indexOf(country.most) < assistLevels.indexOf('moves') ? country.most : 'moves'
    return { jurisdiction: code, most, effective: '', source: '' }
  }
}
