import type { AuditKind } from '../../../domain/audit/kinds.ts'

/** What the person chose. Days are those of their own calendar; an empty text is no choice. */
export type Chosen = {
  readonly who: string
  readonly client: string
  readonly kind: AuditKind | ''
  readonly from: string
  readonly until: string
  readonly refusals: 'yes' | ''
}

export const noChoice: Chosen = { who: '', client: '', kind: '', from: '', until: '', refusals: '' }

/** The question for the server. The last day is asked for with all its hours. */
export function queryOf(chosen: Chosen, before: number | null): string {
  const asked = new URLSearchParams()
  for (const name of ['who', 'client', 'kind', 'refusals'] as const)
    if (chosen[name] !== '') asked.set(name, chosen[name])
  const [from, until] = [startOf(chosen.from, 0), startOf(chosen.until, 1)]
  if (from !== null) asked.set('from', from)
  if (until !== null) asked.set('until', until)
  if (before !== null) asked.set('before', String(before))
  return asked.toString()
}

/** Midnight here, `later` days after; null for what is no day. */
function startOf(day: string, later: number): string | null {
  const [year, month, date] = day.split('-').map(Number)
  if (year === undefined || month === undefined || date === undefined || day === '') return null
  const at = new Date(year, month - 1, date + later)
  return Number.isNaN(at.getTime()) ? null : at.toISOString()
}
