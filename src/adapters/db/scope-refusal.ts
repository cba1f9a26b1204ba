import type { RefusalCode } from '../../domain/outcome.ts'

const codes: ReadonlyMap<string, RefusalCode> = new Map([
  ['RA001', 'text-altered'],
  ['RA002', 'thread-moved-on'],
  ['RA003', 'licence-missing'],
  ['RA004', 'licence-expired'],
  ['RA005', 'author-not-a-person'],
  ['RA006', 'forbidden'],
  ['RA007', 'already-decided'],
  ['RA008', 'episode-closed'],
  ['RA009', 'assessment-missing'],
  ['RA010', 'reason-missing'],
  ['RA012', 'consent-missing'],
  ['RA013', 'consent-revoked'],
  ['RA014', 'consent-expired'],
  ['RA015', 'client-chose-no-ai'],
  ['RA016', 'contact-missing'],
  ['RA017', 'legal-hold'],
  ['RA018', 'episode-open'],
])

/** The refusal that PostgreSQL's own rules spoke, by SQLSTATE; null for anything else, which is a breakage. */
export function refusalOf(error: unknown): RefusalCode | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  return isPolicy(error) ? 'forbidden' : (codes.get(error.code) ?? null)
}

/** Row-level security said no to a row. A right that the server's role lacks has the same SQLSTATE, and is a breakage. */
const isPolicy = (error: Error): boolean =>
  'code' in error && error.code === '42501' && 'routine' in error && error.routine === 'ExecWithCheckOptions'

/** Whether a unique key said no (SQLSTATE 23505), and which one. */
export function duplicateOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || error.code !== '23505') return null
  return 'constraint' in error && typeof error.constraint === 'string' ? error.constraint : ''
}
