import { isThere, type Pair } from './audit-pair.ts'

export type LibraryFault = 'removal-without-entry' | 'entry-without-removal' | 'source-back-again'

/** What was taken out of the library, by whom and when: one entry for a source and every id that led to it. */
export const LIBRARY_PAIRS: readonly Pair<LibraryFault>[] = [
  {
    fault: 'removal-without-entry',
    rows: 'select source_id::text as id from evidence_removed r',
    where: `not exists (select from audit_entry e where e.organisation_id = r.organisation_id
      and e.event = 'source-removed' and e.at::timestamptz = r.at and e.actor_id = coalesce(r.by_member::text, '')
      and exists (select from evidence_removed n where n.organisation_id = r.organisation_id
        and n.source_id::text = e.subject_id and n.at = r.at and n.by_member is not distinct from r.by_member))`,
  },
  {
    fault: 'entry-without-removal',
    rows: 'select subject_id as id from audit_entry r',
    where: `r.event = 'source-removed' and ${isThere('evidence_removed', 'source_id')}`,
  },
  {
    // Brought in again it has another id: somebody put this one back by hand.
    fault: 'source-back-again',
    rows: 'select source_id::text as id from evidence_source r',
    where: `exists (select from audit_entry e where e.organisation_id = r.organisation_id
        and e.event = 'source-removed' and e.subject_id = r.source_id::text)
      or exists (select from evidence_removed n where n.organisation_id = r.organisation_id and n.source_id = r.source_id)`,
  },
]
