import type { Client } from 'pg'

/** TypeScript for each SQL type. Domains with a closed list are named after the domain type that lists the same. */
const types: ReadonlyMap<string, string> = new Map([
  ['uuid', 'string'],
  ['text', 'string'],
  ['timestamptz', 'string'],
  ['date', 'string'],
  ['int2', 'number'],
  ['int4', 'number'],
  ['int8', 'number'],
  ['float8', 'number'],
  ['bool', 'boolean'],
  ['sealed', 'Buffer'],
  ['digest', 'Buffer'],
  ['risk_level', 'RiskLevel'],
  ['episode_state', 'EpisodeState'],
  ['episode_step_name', 'EpisodeStep'],
  ['timer_kind', 'TimerKind'],
  ['notice_way', 'NoticeWay'],
  ['notice_end', 'NoticeEnd'],
  ['member_role', 'Role'],
  ['confirmed_role', 'ConfirmedRole'],
  ['confirmed_thing', "AskedFor['what']"],
  ['confirmation_answer', 'ConfirmationAnswer'],
  ['assist_level', 'AssistLevel'],
  ['locale', 'Locale'],
  ['language', 'Language'],
  ['origin', 'Origin'],
  ['erasure_reason', 'ErasureReason'],
  ['retained_kind', 'RetainedKind'],
  ['key_level', 'KeyLevel'],
  ['purpose', 'Purpose'],
  ['consent_giver', "Consent['givenBy']"],
  ['consent_way', 'ConsentWay'],
  ['call_outcome', 'CallOutcome'],
  ['instrument', 'InstrumentId'],
  ['follow_up_way', 'FollowUpWay'],
  ['triage_table', 'string'],
  ['provider_kind', "Provider['kind']"],
  ['suggestion_kind', "'moves' | 'draft'"],
  ['outbox_kind', "OutboxEvent['kind']"],
  ['tier', 'Tier'],
  ['held_by', 'HeldBy'],
  ['move_ids', 'readonly string[]'],
  ['move_names', 'readonly string[]'],
  ['planted_kind', 'PlantedKind'],
  ['right_kind', 'RightKind'],
  ['right_state', 'RightState'],
  ['right_reason', 'RightReason'],
  ['weekdays', 'readonly number[]'],
  ['iso_days', 'readonly string[]'],
  ['handover_answer', 'HandoverAnswer'],
  ['break_glass_outcome', 'BreakGlassOutcome'],
  ['source_standing', 'SourceStanding'],
  ['source_name', 'string'],
  ['appraisal_tool', 'AppraisalTool'],
  ['bytea', 'Buffer'],
  ['jsonb', 'unknown'],
])

const head = `// oxlint-disable max-lines -- one type for each table of the record
// Written by \`node src/adapters/db/rows-write.ts\` from the migrated database; a test compares the two.
import type { Generated } from 'kysely'
import type { Role } from '../../domain/access/actor.ts'
import type { BreakGlassOutcome } from '../../domain/access/break-glass.ts'
import type { AskedFor, ConfirmationAnswer, ConfirmedRole } from '../../domain/access/confirmation.ts'
import type { Consent, ConsentWay, Purpose } from '../../domain/consent/consent.ts'
import type { CallOutcome } from '../../domain/consent/model-call.ts'
import type { EpisodeState, Tier } from '../../domain/episodes/episode.ts'
import type { EpisodeStep } from '../../domain/episodes/move-episode.ts'
import type { NoticeEnd, NoticeWay } from '../../domain/episodes/notice-ways.ts'
import type { TimerKind } from '../../domain/episodes/timers.ts'
import type { ErasureReason } from '../../domain/erasure/erasure.ts'
import type { SourceStanding } from '../../domain/evidence/formats/record.ts'
import type { AppraisalTool } from '../../domain/evidence/reading/appraisal.ts'
import type { FollowUpWay } from '../../domain/follow-up/follow-up.ts'
import type { InstrumentId } from '../../domain/follow-up/instrument.ts'
import type { Language, Locale } from '../../domain/language.ts'
import type { AssistLevel, HeldBy } from '../../domain/policy/assist-level.ts'
import type { PlantedKind } from '../../domain/practice/drill.ts'
import type { RetainedKind } from '../../domain/retention/rules.ts'
import type { Origin } from '../../domain/review/provenance.ts'
import type { RightKind, RightReason, RightState } from '../../domain/rights/right-case.ts'
import type { RiskLevel } from '../../domain/risk/levels.ts'
import type { HandoverAnswer } from '../../flows/care-ports.ts'
import type { KeyLevel } from '../../flows/key-ports.ts'
import type { Provider } from '../../flows/model-ports.ts'
import type { OutboxEvent } from '../../flows/ports.ts'
`

type Column = {
  readonly table_name: string
  readonly column_name: string
  readonly type: string
  readonly nullable: boolean
  readonly made: boolean
}

const columnsOf = `
  select c.table_name, c.column_name, coalesce(c.domain_name, c.udt_name) as type,
    c.is_nullable = 'YES' as nullable,
    c.column_default is not null or (c.table_name in ('audit_entry', 'outbox') and c.column_name = 'sequence') as made
  from information_schema.columns c
  join information_schema.tables t using (table_schema, table_name)
  where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
  order by c.table_name collate "C", c.ordinal_position`

/** The text of rows.ts for the schema as it is: one type per table, and `Rows` over them all. Times are ISO 8601
 * UTC with milliseconds, dates ISO days, bigint a safe integer (see connect.ts). */
export async function rowTypes(client: Pick<Client, 'query'>): Promise<string> {
  const { rows } = await client.query<Column>(columnsOf)
  const tables = Map.groupBy(rows, (row) => row.table_name)
  const each = [...tables].map(
    ([table, columns]) => `export type ${pascal(table)}Row = {\n${columns.map(line).join('\n')}\n}`,
  )
  const all = [...tables.keys()].map((table) => `  readonly ${table}: ${pascal(table)}Row`)
  return `${head}\n${each.join('\n')}\n\nexport type Rows = {\n${all.join('\n')}\n}\n`
}

function line(column: Column): string {
  const type = types.get(column.type)
  if (type === undefined) throw new RangeError(`rows-of.ts has no type for ${column.type}`)
  const full = column.nullable ? `${type} | null` : type
  return `  readonly ${column.column_name}: ${column.made ? `Generated<${full}>` : full}`
}

const pascal = (name: string): string =>
  name.replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())
