import { doneAgain, isThere, same, type Pair } from './audit-pair.ts'

export type CareFault =
  | 'cover-without-entry'
  | 'entry-without-cover'
  | 'cover-end-without-entry'
  | 'cover-run-out-without-entry'
  | 'handover-without-entry'
  | 'entry-without-handover'
  | 'answer-without-entry'
  | 'emergency-without-entry'
  | 'entry-without-emergency'
  | 'emergency-end-without-entry'
  | 'emergency-run-out-without-entry'
  | 'review-without-entry'

/** As the server writes a time into an entry. Compared as text: an entry that was edited must not stop the look. */
const written = (column: string): string =>
  `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** An entry of this event about the row, at the time and by the person that the row says. */
const told = (
  event: string,
  id: string,
  { at, by, fields }: { readonly at: string; readonly by?: string; readonly fields?: string },
): string =>
  `exists (select from audit_entry e where e.organisation_id = r.organisation_id and e.event = ${event}
    and e.subject_id = r.${id}::text and e.at::timestamptz = ${at}
    and ${by === undefined ? 'true' : `e.actor_id = (${by})::text`} and ${fields ?? 'true'})`
/** What the row does not know of stands in the chain, whoever did it and whenever. */
const anyOf = (events: readonly string[], id: string): string =>
  `exists (select from audit_entry e where e.organisation_id = r.organisation_id
    and e.event in (${events.map((event) => `'${event}'`).join(', ')}) and e.subject_id = r.${id}::text)`
const ANSWERS = ['handover-accepted', 'handover-declined', 'handover-withdrawn', 'handover-lapsed'] as const

/** Erasing a client takes open offers and ends what stands open; the chain says that they were erased. */
const erased = (client: string, at = ''): string =>
  `(exists (select from audit_entry x where x.organisation_id = r.organisation_id and x.event = 'client-erased'
    and x.subject_id = ${client}::text ${at}) or ${doneAgain(client)})`

const covers: readonly Pair<CareFault>[] = [
  {
    fault: 'cover-without-entry',
    rows: 'select cover_id::text as id from cover r',
    where: `not ${told("'cover-arranged'", 'cover_id', {
      ...{ at: 'r.at', by: 'r.arranged_by' },
      fields: same(
        ['forMember', 'r.for_member::text'],
        ['memberId', 'r.member_id::text'],
        ['from', written('r.from_at')],
        ['until', written('r.until_at')],
      ),
    })}`,
  },
  {
    fault: 'cover-end-without-entry',
    rows: 'select cover_id::text as id from cover r',
    where: `case when r.ended_at is null then ${anyOf(['cover-ended'], 'cover_id')}
      else not ${told("'cover-ended'", 'cover_id', { at: 'r.ended_at' })} end`,
  },
  {
    fault: 'cover-run-out-without-entry',
    rows: 'select cover_id::text as id from cover r',
    where: `case when r.ran_out_at is null then ${anyOf(['cover-ran-out'], 'cover_id')}
      else not ${told("'cover-ran-out'", 'cover_id', { at: 'r.ran_out_at' })} end`,
  },
  {
    fault: 'entry-without-cover',
    rows: 'select subject_id as id from audit_entry r',
    where: `r.event in ('cover-arranged', 'cover-ended', 'cover-ran-out') and ${isThere('cover', 'cover_id')}`,
  },
]

const handovers: readonly Pair<CareFault>[] = [
  {
    fault: 'handover-without-entry',
    rows: 'select handover_id::text as id from handover r',
    where: `not ${told("'handover-offered'", 'handover_id', {
      ...{ at: 'r.offered_at', by: 'r.from_member' },
      // Offers from before they had an end say none.
      fields: `${same(['conversation', 'r.conversation_id::text'], ['to', 'r.to_member::text'])}
        and (e.detail::jsonb ->> 'until' is null or ${same(['until', written('r.until_at')])})`,
    })}`,
  },
  {
    fault: 'answer-without-entry',
    rows: 'select handover_id::text as id from handover r',
    where: `case when r.answer is null then ${anyOf(ANSWERS, 'handover_id')}
      else not ${told("'handover-' || r.answer", 'handover_id', {
        at: 'r.answered_at',
        by: "case r.answer when 'lapsed' then '' when 'withdrawn' then r.from_member::text else r.to_member::text end",
      })} end`,
  },
  {
    fault: 'entry-without-handover',
    rows: 'select subject_id as id from audit_entry r',
    where: `r.event = 'handover-offered' and ${isThere('handover', 'handover_id')} and (${anyOf(ANSWERS, 'subject_id')}
      or not exists (select from conversation c where c.organisation_id = r.organisation_id
        and c.conversation_id::text = r.detail::jsonb ->> 'conversation' and ${erased('c.client_id')}))`,
  },
]

const emergencies: readonly Pair<CareFault>[] = [
  {
    fault: 'emergency-without-entry',
    rows: 'select break_glass_id::text as id from break_glass r',
    where: `not ${told("'break-glass-opened'", 'break_glass_id', {
      ...{ at: 'r.at', by: 'r.member_id' },
      fields: same(
        ['client', 'r.client_id::text'],
        ['conversation', 'r.conversation_id::text'],
        ['until', written('r.until_at')],
      ),
    })}`,
  },
  {
    fault: 'emergency-end-without-entry',
    rows: 'select break_glass_id::text as id from break_glass r',
    where: `case when r.ended_at is null then ${anyOf(['break-glass-closed'], 'break_glass_id')}
      else not ${told("'break-glass-closed'", 'break_glass_id', { at: 'r.ended_at', by: 'r.member_id' })}
        and not ${erased('r.client_id', 'and x.at::timestamptz = r.ended_at')} end`,
  },
  {
    fault: 'emergency-run-out-without-entry',
    rows: 'select break_glass_id::text as id from break_glass r',
    where: `case when r.ran_out_at is null then ${anyOf(['break-glass-ran-out'], 'break_glass_id')}
      else not ${told("'break-glass-ran-out'", 'break_glass_id', { at: 'r.ran_out_at' })} end`,
  },
  {
    fault: 'review-without-entry',
    rows: 'select break_glass_id::text as id from break_glass r',
    where: `case when r.reviewed_at is null then ${anyOf(['break-glass-reviewed'], 'break_glass_id')}
      else not ${told("'break-glass-reviewed'", 'break_glass_id', {
        ...{ at: 'r.reviewed_at', by: 'r.reviewed_by' },
        fields: same(['outcome', 'r.outcome::text']),
      })} end`,
  },
  {
    fault: 'entry-without-emergency',
    rows: 'select subject_id as id from audit_entry r',
    where: `r.event = 'break-glass-opened' and ${isThere('break_glass', 'break_glass_id')}`,
  },
]

/** Who treated whom: an access that nobody recorded, or one whose record was taken away (PR.5, AU.1). */
export const CARE_PAIRS: readonly Pair<CareFault>[] = [...covers, ...handovers, ...emergencies]
