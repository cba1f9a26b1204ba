import { doneAgain, isThere, type Pair } from './audit-pair.ts'

export type RightsFault =
  | 'request-without-entry'
  | 'request-differs'
  | 'entry-without-request'
  | 'hold-without-entry'
  | 'hold-end-without-entry'
  | 'entry-without-hold'
  | 'erasure-without-entry'
  | 'entry-without-erasure'
  | 'consent-end-without-entry'

const requests: readonly Pair<RightsFault>[] = [
  {
    fault: 'request-without-entry',
    rows: 'select case_id::text as id from right_case r',
    where: `not exists (select from audit_entry e where e.organisation_id = r.organisation_id
      and e.event in ('right-asked', 'record-exported') and e.subject_id = r.case_id::text
      and e.at::timestamptz = r.asked_at and e.detail::jsonb ->> 'client' = r.client_id::text
      and e.detail::jsonb ->> 'kind' = r.kind)`,
  },
  {
    fault: 'request-differs',
    rows: 'select case_id::text as id from right_case r',
    where: `(r.state is distinct from coalesce((select e.detail::jsonb ->> 'to' from audit_entry e
          where e.organisation_id = r.organisation_id and e.subject_id = r.case_id::text
          and e.event in ('right-moved', 'record-exported') order by e.sequence desc limit 1), 'asked')
        or r.kind <> 'copy' and r.due_on::text is distinct from (select e.detail::jsonb ->> 'due' from audit_entry e
          where e.organisation_id = r.organisation_id and e.subject_id = r.case_id::text
          and e.event in ('right-asked', 'right-moved') and e.detail::jsonb ->> 'due' is not null
          order by e.sequence desc limit 1))
      and not ${doneAgain('r.client_id')}`,
  },
  {
    fault: 'entry-without-request',
    rows: 'select subject_id as id from audit_entry r',
    where: `r.event in ('right-asked', 'right-moved') and ${isThere('right_case', 'case_id')}`,
  },
]

const holds: readonly Pair<RightsFault>[] = [
  {
    fault: 'hold-without-entry',
    rows: 'select hold_id::text as id from legal_hold r',
    where: `not exists (select from audit_entry e where e.organisation_id = r.organisation_id
      and e.event = 'hold-set' and e.subject_id = r.client_id::text and e.actor_id = r.set_by::text
      and e.detail::jsonb ->> 'hold' = r.hold_id::text and e.at::timestamptz = r.set_at)`,
  },
  {
    fault: 'hold-end-without-entry',
    rows: 'select hold_id::text as id from legal_hold r',
    where: `case when r.lifted_at is null then exists (select from audit_entry e
          where e.organisation_id = r.organisation_id and e.event = 'hold-lifted' and e.subject_id = r.hold_id::text)
      else not exists (select from audit_entry e where e.organisation_id = r.organisation_id
          and e.event = 'hold-lifted' and e.subject_id = r.hold_id::text
          and e.actor_id = r.lifted_by::text and e.at::timestamptz = r.lifted_at)
        and not ${doneAgain('r.client_id')} end`,
  },
  {
    fault: 'entry-without-hold',
    rows: 'select subject_id as id from audit_entry r',
    where: `r.event = 'hold-set' and not exists (select from legal_hold h
      where h.organisation_id = r.organisation_id and h.hold_id::text = r.detail::jsonb ->> 'hold')`,
  },
]

const ends: readonly Pair<RightsFault>[] = [
  {
    fault: 'erasure-without-entry',
    rows: 'select client_id::text as id from erasure r',
    where: `not exists (select from audit_entry e where e.organisation_id = r.organisation_id
        and e.event = 'client-erased' and e.subject_id = r.client_id::text and e.at::timestamptz = r.erased_at
        and e.detail::jsonb ->> 'because' = r.because)
      and not ${doneAgain('r.client_id')}`,
  },
  {
    fault: 'entry-without-erasure',
    rows: 'select subject_id as id from audit_entry r',
    where: `r.event = 'client-erased' and ${isThere('erasure', 'client_id')}`,
  },
  {
    // The other way round, taken back in the chain and in force in the record, is consent-back-again.
    fault: 'consent-end-without-entry',
    rows: 'select consent_id::text as id from consent r',
    where: `r.revoked_at is not null and not exists (select from audit_entry e
      where e.organisation_id = r.organisation_id and e.event = 'consent-revoked'
      and e.subject_id = r.client_id::text and e.detail::jsonb ->> 'purpose' = r.purpose
      and e.at::timestamptz = r.revoked_at)`,
  },
]

/** What clients asked for, what keeps their record and what ended it (PR.4). */
export const RIGHTS_PAIRS: readonly Pair<RightsFault>[] = [...requests, ...holds, ...ends]
