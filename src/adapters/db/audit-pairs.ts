import { stepEvents } from '../../domain/audit/episode-entry.ts'
import { CARE_PAIRS, type CareFault } from './audit-care-pairs.ts'
import { LIBRARY_PAIRS, type LibraryFault } from './audit-library-pairs.ts'
import { PEOPLE_PAIRS, type PeopleFault } from './audit-people-pairs.ts'
import { RIGHTS_PAIRS, type RightsFault } from './audit-rights-pairs.ts'
import { isThere, same, type Pair } from './audit-pair.ts'

/** What the record holds and the chain does not tell of, or the other way round: somebody went around the server. */
export type RecordFault = {
  readonly fault:
    | 'no-organisation'
    | 'no-entries'
    | 'message-without-entry'
    | 'entry-without-message'
    | 'approval-without-entry'
    | 'entry-without-approval'
    | 'approval-without-message'
    | 'call-without-entry'
    | 'entry-without-call'
    | 'call-end-without-entry'
    | 'consent-without-entry'
    | 'entry-without-consent'
    | 'consent-back-again'
    | 'step-without-entry'
    | 'entry-without-step'
    | 'told-without-entry'
    | 'entry-without-told'
    | 'look-without-entry'
    | CareFault
    | LibraryFault
    | PeopleFault
    | RightsFault
  /** How many rows; 1 where the fault is of the organisation itself. */
  readonly count: number
  /** Id of one of them. */
  readonly first: string
}

const hasEntry = (event: string, id: string): string =>
  `not exists (select from audit_entry e where e.organisation_id = r.organisation_id
     and e.event = '${event}' and e.subject_id = r.${id}::text)`

const quoted = (text: string): string => `'${text}'`
const eventOfStep = `case r.step ${Object.entries(stepEvents)
  .map(([step, event]) => `when ${quoted(step)} then ${quoted(event)}`)
  .join(' ')} end`

/** Each names rows that nothing answers to. The server writes both sides in one transaction (AU.1). */
export const PAIRS: readonly Pair<RecordFault['fault']>[] = [
  {
    fault: 'message-without-entry',
    rows: 'select message_id::text as id from message r',
    where: `r.author_client is not null and ${hasEntry('message-received', 'message_id')}`,
  },
  {
    fault: 'approval-without-entry',
    rows: 'select approval_id::text as id from approval r',
    where: hasEntry('reply-approved-and-sent', 'approval_id'),
  },
  {
    fault: 'entry-without-message',
    rows: 'select subject_id as id from audit_entry r',
    where: `r.event = 'message-received' and ${isThere('message', 'message_id')}`,
  },
  {
    fault: 'entry-without-approval',
    rows: 'select subject_id as id from audit_entry r',
    where: `r.event = 'reply-approved-and-sent' and ${isThere('approval', 'approval_id')}`,
  },
  {
    fault: 'call-without-entry',
    rows: 'select call_id::text as id from model_call r',
    where: `not exists (select from audit_entry e where e.organisation_id = r.organisation_id
      and e.event in ('draft-asked', 'check-asked') and e.subject_id = r.call_id::text and ${same(
        ['conversation', 'r.conversation_id::text'],
        ['purpose', 'r.purpose::text'],
        ['provider', 'r.provider'],
        ['model', 'r.model'],
        ['version', 'r.thread_version::text'],
        ['prompt', 'r.prompt_version'],
        ['consent', 'r.consent_id::text'],
        ['policies', 'r.policies'],
        ['input', "encode(r.input_mac, 'hex')"],
      )})`,
  },
  {
    fault: 'call-end-without-entry',
    rows: 'select call_id::text as id from model_call r',
    where: `(r.outcome is not null) <> exists (select from audit_entry e where e.organisation_id = r.organisation_id
      and e.event in ('draft-shown', 'draft-withheld', 'check-answered') and e.subject_id = r.call_id::text and (r.outcome is null or ${same(
        ['outcome', 'r.outcome::text'],
        ['why', 'r.why'],
        ['output', "encode(r.output_mac, 'hex')"],
      )}))`,
  },
  {
    fault: 'consent-without-entry',
    rows: 'select consent_id::text as id from consent r',
    where: `not exists (select from audit_entry e where e.organisation_id = r.organisation_id
      and e.event = 'consent-given' and e.subject_id = r.consent_id::text and ${same(
        ['purpose', 'r.purpose::text'],
        ['provider', 'r.provider'],
        ['model', 'r.model'],
        ['version', 'r.version'],
        ['language', 'r.language'],
      )})`,
  },
  {
    fault: 'entry-without-consent',
    rows: 'select subject_id as id from audit_entry r',
    where: `r.event = 'consent-given' and ${isThere('consent', 'consent_id')}`,
  },
  {
    // Taken back in the chain and in force in the record: somebody put it back by hand.
    fault: 'consent-back-again',
    rows: 'select consent_id::text as id from consent r',
    where: `r.revoked_at is null and exists (select from audit_entry e where e.organisation_id = r.organisation_id
      and e.event = 'consent-revoked' and e.subject_id = r.client_id::text
      and e.detail::jsonb ->> 'purpose' = r.purpose and e.at::timestamptz > r.given_at)`,
  },
  {
    fault: 'step-without-entry',
    rows: 'select step_id::text as id from episode_step r',
    where: `not exists (select from audit_entry e where e.organisation_id = r.organisation_id
      and e.subject_id = r.episode_id::text and e.event = ${eventOfStep} and e.actor_id = r.by_member::text
      and e.at::timestamptz = r.at)`,
  },
  {
    fault: 'entry-without-step',
    rows: 'select subject_id as id from audit_entry r',
    where: `r.event in (${Object.values(stepEvents).map(quoted).join(', ')}) and r.subject_kind = 'episode'
      and not exists (select from episode_step s where s.organisation_id = r.organisation_id
        and s.episode_id::text = r.subject_id and s.by_member::text = r.actor_id and s.at = r.at::timestamptz)`,
  },
  {
    fault: 'told-without-entry',
    rows: 'select told_id::text as id from episode_told r',
    where: `not exists (select from audit_entry e where e.organisation_id = r.organisation_id
      and e.event = 'episode-due' and e.subject_id = r.episode_id::text and e.at::timestamptz = r.at
      and e.detail::jsonb ->> 'step' = r.step::text and e.detail::jsonb ->> 'kind' = (select w.kind from episode_timer w
        where w.organisation_id = r.organisation_id and w.timer_id = r.timer_id)
      and r.member_id::text = any(string_to_array(e.detail::jsonb ->> 'told', ' ')))`,
  },
  {
    fault: 'entry-without-told',
    rows: 'select subject_id as id from audit_entry r',
    where: `r.event = 'episode-due' and exists (
      select from unnest(string_to_array(r.detail::jsonb ->> 'told', ' ')) member where member <> ''
        and not exists (select from episode_told t join episode_timer w
            on w.organisation_id = t.organisation_id and w.timer_id = t.timer_id
          where t.organisation_id = r.organisation_id and w.kind = r.detail::jsonb ->> 'kind'
          and t.episode_id::text = r.subject_id and t.member_id::text = member and t.at = r.at::timestamptz
          and t.step::text = r.detail::jsonb ->> 'step'))`,
  },
  {
    // What goes on was counted after a first look, and that one is in the chain.
    fault: 'look-without-entry',
    rows: `select encode(same_as, 'hex') as id from look_again r`,
    where: `not exists (select from audit_entry e where e.organisation_id = r.organisation_id and e.event = r.event
      and e.actor_id = r.member_id::text and e.subject_id = r.subject_id and e.detail = r.detail
      and e.at::timestamptz = r.began_at)`,
  },
  {
    fault: 'entry-without-call',
    rows: 'select subject_id as id from audit_entry r',
    // Entries from before the ledger speak of a conversation.
    where: `r.event in ('draft-asked', 'check-asked') and r.subject_kind = 'model-call' and ${isThere('model_call', 'call_id')}`,
  },
  {
    fault: 'approval-without-message',
    rows: 'select approval_id::text as id from approval r',
    where: `not exists (select from message m where m.organisation_id = r.organisation_id and m.approval_id = r.approval_id)`,
  },
  ...CARE_PAIRS,
  ...LIBRARY_PAIRS,
  ...PEOPLE_PAIRS,
  ...RIGHTS_PAIRS,
]
