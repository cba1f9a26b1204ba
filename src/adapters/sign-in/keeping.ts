import type { AuditEntry } from '../../domain/audit/entry.ts'
import { refusalOf } from '../db/scope-refusal.ts'
import type { OnRecord } from './on-record.ts'
import { signedInEntry, type How } from './sign-in-entries.ts'
import type { SignedIn } from './session.ts'

/** How a change is kept together with its entry, and what time it is. */
export type Keeping = Pick<OnRecord, 'keep'> & { readonly now: () => string }

/** A way in: the session and its entry, or neither. Also where somebody may not come in there is something to keep: how
 * often it was tried, and that a link was used. `otherwise`: the entry of what went well and is no way in. */
export const enteringBy =
  ({ keep, now }: Keeping) =>
  async <T extends object = SignedIn>(
    how: How,
    work: () => Promise<T | null>,
    otherwise: () => AuditEntry | null = () => null,
  ): Promise<T | null> => {
    try {
      return await keep(work, (done) =>
        done && isIn(done) ? signedInEntry(done, now(), how) : done && otherwise(),
      )
    } catch (error) {
      // PostgreSQL keeps no session of somebody who was taken off the staff.
      if (refusalOf(error) === 'forbidden') return null
      throw error
    }
  }

const isIn = (done: object): done is SignedIn => 'memberId' in done
