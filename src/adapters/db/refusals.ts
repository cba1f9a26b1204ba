import { granted, refused, type Outcome, type RefusalCode } from '../../domain/outcome.ts'
import { refusalOf } from './scope-refusal.ts'

/** Keys that say no where a trigger would have had to: what they mean for the person. */
const constraints: ReadonlyMap<string, readonly [RefusalCode, string?]> = new Map<
  string,
  readonly [RefusalCode, string?]
>([
  ['approval_organisation_id_approved_by_fkey', ['author-not-a-person']],
  ['approval_organisation_id_licence_id_approved_by_fkey', ['licence-missing']],
  ['message_organisation_id_author_member_fkey', ['author-not-a-person']],
  ['safety_plan_pkey', ['plan-moved-on']],
  ['agreed_profile_pkey', ['profile-moved-on']],
  ['one_open_handover', ['already-decided']],
  ['follow_up_organisation_id_replaces_key', ['already-decided']],
  ['one_key_change', ['already-decided']],
  ['one_hold', ['already-decided']],
  ['member_email_lookup_key', ['input-not-valid', 'email']],
])

/** Runs a transaction; what PostgreSQL's own rules refuse comes back as a refusal, everything else throws. */
export async function orRefused<T>(work: Promise<T>): Promise<Outcome<T>> {
  try {
    return granted(await work)
  } catch (error) {
    const code = refusalOf(error)
    if (code !== null) return refused(code)
    const held = constraints.get(constraintOf(error))
    if (held) return refused(...held)
    throw error
  }
}

const constraintOf = (error: unknown): string =>
  error instanceof Error && 'constraint' in error && typeof error.constraint === 'string'
    ? error.constraint
    : ''
