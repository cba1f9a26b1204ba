import { sql } from 'kysely'
import { alertEvents, lookingSteps, type Alert } from '../../domain/alerts/alert.ts'
import { noBudget } from '../../domain/alerts/budget.ts'
import type { Locale } from '../../domain/language.ts'
import type { RiskLevel } from '../../domain/risk/levels.ts'
import type { Alerts } from '../../flows/alert-ports.ts'
import { KeyMissingError } from '../keys/key-rows.ts'
import type { Sealer } from '../keys/sealing.ts'
import { appendEntry } from './audit.ts'
import { openCorrections, wrongAt, type CorrectionRow } from './corrections.ts'
import { places } from './places.ts'
import type { Stores } from './record.ts'
import { inOrganisation, type Scoped } from './scope.ts'
import { openAs, profileShape, signalsShape } from './sealed-shapes.ts'
import { together } from './together.ts'

export const alertsOver = (stores: Stores): Alerts => ({
  alerts: (permit, from) =>
    inOrganisation(stores.database, permit, async (tx) => {
      const { organisationId } = permit
      const [rows, first] = await together([
        alertRows(tx, organisationId, from),
        firstEntry(tx, organisationId),
      ])
      const alerts = await openAlerts(stores, tx, organisationId, rows)
      const begins = [first, alerts[0]?.at ?? null].flatMap((at) => (at === null ? [] : [at])).toSorted()
      return { alerts, recordFrom: begins[0] ?? null }
    }),
  budget: (permit) =>
    inOrganisation(stores.database, permit, async (tx) => {
      const row = await tx
        .selectFrom('alert_budget')
        .selectAll()
        .where('organisation_id', '=', permit.organisationId)
        .executeTakeFirst()
      if (!row) return noBudget
      return {
        perClinicianHour: row.per_clinician_hour,
        precision: row.precision_at_least,
        acknowledgeMinutes: row.acknowledge_minutes,
      }
    }),
  saveBudget: (permit, { perClinicianHour, precision, acknowledgeMinutes }, entry) =>
    inOrganisation(stores.database, permit, async (tx) => {
      const row = {
        per_clinician_hour: perClinicianHour,
        precision_at_least: precision,
        acknowledge_minutes: acknowledgeMinutes,
      }
      await tx
        .insertInto('alert_budget')
        .values({ organisation_id: permit.organisationId, ...row })
        .onConflict((on) => on.column('organisation_id').doUpdateSet(row))
        .execute()
      await appendEntry(tx, entry)
    }),
})

type AlertRow = {
  readonly at: string
  readonly level: RiskLevel
  readonly client_id: string
  readonly profile: Buffer
  readonly language: Locale
  readonly acknowledged_at: string | null
  readonly followed: boolean
  readonly message_id: string | null
  readonly signals: Buffer | null
}

/** One row for each alert, from the chain; `raised` is read first, so that nothing else is taken for an id. */
async function alertRows(tx: Scoped, organisationId: string, from: string): Promise<readonly AlertRow[]> {
  const { rows } = await sql<AlertRow>`
    with raised as materialized (
      select a.sequence, a.at::timestamptz as at, a.subject_id::uuid as episode_id,
        a.detail::jsonb ->> 'level' as level, (a.detail::jsonb ->> 'message')::uuid as message_id
      from audit_entry a
      where a.organisation_id = ${organisationId} and a.event in (${sql.join(alertEvents.map((one) => sql.lit(one)))})
        and a.at collate "C" >= ${chainTime(from)}
    )
    select r.at, r.level, k.client_id, k.profile, k.language, m.message_id, m.signals,
      (select min(s.at) from episode_step s where s.organisation_id = e.organisation_id
        and s.episode_id = e.episode_id and s.from_state = 'flagged' and s.at >= r.at) as acknowledged_at,
      exists (select from episode_step s where s.organisation_id = e.organisation_id
        and s.episode_id = e.episode_id and s.at >= r.at and s.step = any(${lookingSteps})) as followed
    from raised r
    join episode e on e.organisation_id = ${organisationId} and e.episode_id = r.episode_id
    join conversation c on c.organisation_id = e.organisation_id and c.conversation_id = e.conversation_id
    join client k on k.organisation_id = c.organisation_id and k.client_id = c.client_id
    left join message m on m.organisation_id = e.organisation_id and m.message_id = r.message_id
    order by r.at, r.sequence`.execute(tx)
  return rows
}

/** As the chain writes it: microseconds. */
const chainTime = (at: string): string => at.replace(/Z$/, '000Z')

async function firstEntry(tx: Scoped, organisationId: string): Promise<string | null> {
  const { rows } = await sql<{ readonly at: string }>`
    select at::timestamptz as at from audit_entry
    where organisation_id = ${organisationId} order by sequence limit 1`.execute(tx)
  return rows[0]?.at ?? null
}

async function openAlerts(
  { keys }: Stores,
  tx: Scoped,
  organisationId: string,
  rows: readonly AlertRow[],
): Promise<readonly Alert[]> {
  const clients = [...new Set(rows.map((row) => row.client_id))]
  const messages = rows.flatMap((row) => (row.message_id === null ? [] : [row.message_id]))
  const [corrections, ...sealers] = await together([
    correctionsOf(tx, organisationId, messages),
    ...clients.map((client) => keys.forClient(tx, organisationId, client).catch(orDestroyed)),
  ])
  const sealerOf = new Map(clients.map((client, place) => [client, sealers[place] ?? null]))
  const bornIn = birthYears(rows, sealerOf)
  const correctionsIn = Map.groupBy(corrections, (row) => row.message_id)
  return rows.map((row) => {
    const sealer = sealerOf.get(row.client_id) ?? null
    const marks = correctionsIn.get(row.message_id ?? '') ?? []
    return {
      clientId: row.client_id,
      at: row.at,
      level: row.level,
      signs: sealer === null ? [] : signsOf(sealer, row, marks),
      marked: marks.length > 0,
      followed: row.followed,
      acknowledgedAt: row.acknowledged_at,
      language: row.language,
      birthYear: bornIn.get(row.client_id) ?? null,
    }
  })
}

/** Each profile is opened once, however often its client rings. */
const birthYears = (
  rows: readonly AlertRow[],
  sealerOf: ReadonlyMap<string, Sealer | null>,
): ReadonlyMap<string, number | null> =>
  new Map(
    [...new Map(rows.map((row) => [row.client_id, row.profile]))].map(([client, profile]) => {
      const sealer = sealerOf.get(client) ?? null
      return [client, sealer && openAs(profileShape, sealer, places.profile(client), profile).birthYear]
    }),
  )

/** A client whose key is destroyed is counted, and nothing of theirs is read. */
function orDestroyed(error: unknown): null {
  if (error instanceof KeyMissingError) return null
  throw error
}

function signsOf(sealer: Sealer, row: AlertRow, marks: readonly CorrectionRow[]): Alert['signs'] {
  const { message_id: messageId, signals } = row
  if (messageId === null || signals === null) return []
  const corrections = openCorrections(sealer, marks)
  return openAs(signalsShape, sealer, places.signals(messageId), signals).map(({ kind, start, rule }) => ({
    kind,
    wrong: wrongAt(corrections, { messageId, start, rule }),
  }))
}

const correctionsOf = async (
  tx: Scoped,
  organisationId: string,
  messages: readonly string[],
): Promise<readonly CorrectionRow[]> => {
  const { rows } = await sql<CorrectionRow>`
    select correction_id, message_id, correction from signal_correction
    where organisation_id = ${organisationId} and message_id = any(${messages}::uuid[])
    order by at, correction_id`.execute(tx)
  return rows
}
