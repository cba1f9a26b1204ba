import { isThere, type Pair } from './audit-pair.ts'

export type PeopleFault =
  | 'member-without-entry'
  | 'entry-without-member'
  | 'role-differs'
  | 'staff-differs'
  | 'asked-without-entry'
  | 'confirmed-without-entry'
  | 'licence-without-entry'
  | 'entry-without-licence'
  | 'licence-withdrawal-differs'
  | 'care-without-entry'
  | 'care-end-without-entry'
  | 'care-back-again'
  | 'entry-without-care'

/** What the newest entry about a member says of this, where one says anything. */
const lastSaid = (field: string): string =>
  `(select e.detail::jsonb ->> '${field}' from audit_entry e where e.organisation_id = r.organisation_id
    and e.event in ('member-added', 'member-changed', 'confirmation-given') and e.subject_kind = 'member'
    and e.subject_id = r.member_id::text and e.detail::jsonb ->> '${field}' is not null
    order by e.sequence desc limit 1)`
/** Whoever set the practice up is its first administrator, and no entry of their own says so. */
const founder = `exists (select from audit_entry e where e.organisation_id = r.organisation_id
  and e.event = 'organisation-created' and e.actor_id = r.member_id::text)`

const staff: readonly Pair<PeopleFault>[] = [
  {
    fault: 'member-without-entry',
    rows: 'select member_id::text as id from member r',
    where: `not ${founder} and not exists (select from audit_entry e where e.organisation_id = r.organisation_id
      and e.event = 'member-added' and e.subject_id = r.member_id::text)`,
  },
  {
    fault: 'role-differs',
    rows: 'select member_id::text as id from member r',
    where: `r.role is distinct from coalesce(${lastSaid('role')}, case when ${founder} then 'administrator' end)`,
  },
  {
    fault: 'staff-differs',
    rows: 'select member_id::text as id from member r',
    where: `r.active is distinct from coalesce(${lastSaid('active')}, 'true')::boolean`,
  },
  {
    fault: 'asked-without-entry',
    rows: 'select confirmation_id::text as id from confirmation r',
    where: `not exists (select from audit_entry e where e.organisation_id = r.organisation_id
      and e.event in ('member-added', 'member-changed', 'sign-in-rules-changed')
      and e.detail::jsonb ->> 'confirmation' = r.confirmation_id::text and e.actor_id = r.asked_by::text)`,
  },
  {
    // By whoever the record says, or nobody where it was whoever runs the server.
    fault: 'confirmed-without-entry',
    rows: 'select confirmation_id::text as id from confirmation r',
    where: `(r.answer is not distinct from 'confirmed') <> exists (select from audit_entry e
      where e.organisation_id = r.organisation_id and e.event = 'confirmation-given'
      and e.detail::jsonb ->> 'confirmation' = r.confirmation_id::text
      and e.actor_id = coalesce(r.answered_by::text, ''))`,
  },
  {
    fault: 'entry-without-member',
    rows: 'select subject_id as id from audit_entry r',
    where: `r.event in ('member-added', 'member-changed') and ${isThere('member', 'member_id')}`,
  },
]

const licences: readonly Pair<PeopleFault>[] = [
  {
    fault: 'licence-without-entry',
    rows: 'select licence_id::text as id from licence r',
    // Entries from before say nothing of the day from which it is valid.
    where: `not exists (select from audit_entry e where e.organisation_id = r.organisation_id
      and e.event = 'licence-added' and e.subject_id = r.licence_id::text
      and e.detail::jsonb ->> 'member' = r.member_id::text
      and e.detail::jsonb ->> 'jurisdiction' = r.jurisdiction
      and e.detail::jsonb ->> 'expiresOn' = r.expires_on::text
      and coalesce(e.detail::jsonb ->> 'validFrom', r.valid_from::text) = r.valid_from::text)`,
  },
  {
    fault: 'licence-withdrawal-differs',
    rows: 'select licence_id::text as id from licence r',
    where: `(r.withdrawn_at is not null) <> exists (select from audit_entry e
      where e.organisation_id = r.organisation_id and e.event = 'licence-withdrawn'
      and e.subject_id = r.licence_id::text)`,
  },
  {
    fault: 'entry-without-licence',
    rows: 'select subject_id as id from audit_entry r',
    where: `r.event in ('licence-added', 'licence-withdrawn') and ${isThere('licence', 'licence_id')}`,
  },
]

/** The entry `e` is about a conversation with the client of `r`. */
const ofClient = (id: string): string =>
  `exists (select from conversation c where c.organisation_id = r.organisation_id and c.client_id = r.client_id
    and c.conversation_id::text = ${id})`

const care: readonly Pair<PeopleFault>[] = [
  {
    // Given with the client, taken over, or joined as cover; each explains one row. Clients from before were added with
    // a team that their entry counts and does not name.
    fault: 'care-without-entry',
    rows: 'select care_id::text as id from care r',
    where: `not (exists (select from audit_entry e where e.organisation_id = r.organisation_id
        and e.event = 'handover-accepted' and e.at::timestamptz = r.since
        and e.detail::jsonb ->> 'to' = r.member_id::text and ${ofClient(`e.detail::jsonb ->> 'conversation'`)})
      or exists (select from audit_entry e where e.organisation_id = r.organisation_id
        and e.event = 'cover-joined' and e.detail::jsonb ->> 'member' = r.member_id::text
        and e.detail::jsonb ->> 'client' = r.client_id::text)
      or (not exists (select from care o where o.organisation_id = r.organisation_id
          and o.client_id = r.client_id and o.member_id = r.member_id and o.since < r.since)
        and exists (select from audit_entry e where e.organisation_id = r.organisation_id
          and e.event = 'client-added' and e.subject_id = r.client_id::text
          and (e.detail::jsonb ->> 'team' is null
            or r.member_id::text = any(string_to_array(e.detail::jsonb ->> 'team', ' '))))))`,
  },
  {
    fault: 'care-end-without-entry',
    rows: 'select care_id::text as id from care r',
    where: `r.ended_at is not null and not exists (select from audit_entry e
        where e.organisation_id = r.organisation_id and e.event = 'handover-accepted'
        and e.at::timestamptz = r.ended_at and e.detail::jsonb ->> 'from' = r.member_id::text
        and ${ofClient(`e.detail::jsonb ->> 'conversation'`)})
      and not exists (select from erasure x where x.organisation_id = r.organisation_id
        and x.client_id = r.client_id and x.erased_at = r.ended_at)`,
  },
  {
    // Handed over or erased in the chain and in force in the record: somebody put it back by hand.
    fault: 'care-back-again',
    rows: 'select care_id::text as id from care r',
    where: `r.ended_at is null and (exists (select from erasure x where x.organisation_id = r.organisation_id
        and x.client_id = r.client_id)
      or exists (select from audit_entry e where e.organisation_id = r.organisation_id
        and e.event = 'handover-accepted' and e.at::timestamptz > r.since
        and e.detail::jsonb ->> 'from' = r.member_id::text and ${ofClient(`e.detail::jsonb ->> 'conversation'`)}))`,
  },
  {
    fault: 'entry-without-care',
    rows: 'select subject_id as id from audit_entry r',
    where: `r.event = 'handover-accepted' and not exists (select from care m
        join conversation c on c.organisation_id = m.organisation_id and c.client_id = m.client_id
      where m.organisation_id = r.organisation_id and c.conversation_id::text = r.detail::jsonb ->> 'conversation'
        and m.member_id::text = r.detail::jsonb ->> 'to' and m.since <= r.at::timestamptz)`,
  },
]

/** Who works here, what they may, and whom they treat (PR.5, HU.1): changed by hand, it would open a door. */
export const PEOPLE_PAIRS: readonly Pair<PeopleFault>[] = [...staff, ...licences, ...care]
