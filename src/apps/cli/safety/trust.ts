import { sql } from 'kysely'
import { theServer } from '../../../domain/access/actor.ts'
import { auditOver } from '../../../adapters/db/audit.ts'
import type { OpenRecord } from '../../../adapters/db/connect.ts'
import { inOrganisation } from '../../../adapters/db/scope.ts'
import type { Config } from '../../server/config.ts'
import type { Unsafe } from './finding.ts'
import { clockFindings } from './clock.ts'

type Asked = Pick<Config, 'witness' | 'publicUrl' | 'tls' | 'behindProxy' | 'record'>

/** What the record of one organisation says about how it is kept. Times are ISO 8601 UTC. */
export type Kept = {
  readonly organisation: string
  readonly secondFactor: boolean
  readonly demonstration: boolean
  readonly begunAt: string | null
  readonly tidiedAt: string | null
  /** The oldest entry that no checkpoint covers, and the oldest checkpoint that the file, the listener has not had. */
  readonly uncoveredSince: string | null
  readonly notFiledSince: string | null
  readonly notPostedSince: string | null
  /** The last erasure that the secret was changed for, and the last backup. */
  readonly forgottenAt: string | null
  readonly backedUpAt: string | null
}

const MINUTE_MS = 60_000
/** Five times what a running server takes between two checkpoints. */
const LATE_MS = 15 * MINUTE_MS
/** The server looks once a day, ten minutes after it started for the first time. */
const TIDY_MS = 3 * 24 * 60 * MINUTE_MS

/** What nobody attacks and everybody forgets: witnesses, second factors, invented people, old data, clocks. */
export async function trustFindings(
  record: OpenRecord,
  asked: Asked,
  now: string,
): Promise<readonly Unsafe[]> {
  const organisations = await auditOver(record.database).organisations()
  if (organisations.length === 0) return []
  const found: Unsafe[] = [...noWitness(asked)]
  for (const id of organisations) {
    const kept = await keptOf(record, id)
    found.push(...keepingFindings(kept, asked, now), ...(await clockFindings(record, kept, now)))
  }
  return found
}

const noWitness = ({ witness }: Asked): readonly Unsafe[] =>
  witness.file !== null || witness.outside !== null
    ? []
    : [
        {
          code: 'no-witness',
          weight: 'look',
          what: 'Nobody else remembers the audit chain: whoever may write in the database and has the master key can write all of it anew, and nothing shows it.',
          remedy:
            'Set RAPPORT_WITNESS_FILE to a file on another disk or share, or RAPPORT_WITNESS_URL and RAPPORT_WITNESS_KEY to a witness that signs beneath (c2sp.org/tlog-witness).',
        },
      ]

const keptOf = (record: OpenRecord, id: string): Promise<Kept> =>
  inOrganisation(record.database, theServer(id), async (tx) => {
    const { rows } = await sql<Omit<Kept, 'organisation'>>`
      select coalesce((select second_factor from sign_in_rule where organisation_id = ${id}), false) as "secondFactor",
        exists (select from audit_entry where organisation_id = ${id} and event = 'demonstration-loaded') as demonstration,
        (select at from audit_entry where organisation_id = ${id} order by sequence limit 1) as "begunAt",
        (select at from audit_entry where organisation_id = ${id} and event = 'retention-run'
          order by sequence desc limit 1) as "tidiedAt",
        (select at from audit_entry where organisation_id = ${id} and sequence >
            coalesce((select max(size) from audit_checkpoint where organisation_id = ${id}), 0)
          order by sequence limit 1) as "uncoveredSince",
        (select at from audit_checkpoint where organisation_id = ${id} and filed_at is null
          order by size limit 1) as "notFiledSince",
        (select at from audit_checkpoint where organisation_id = ${id} and posted_at is null
          order by size limit 1) as "notPostedSince",
        (select max(forgotten_at) from erasure where organisation_id = ${id}) as "forgottenAt",
        (select at from audit_entry where organisation_id = ${id} and event = 'record-backed-up'
          order by sequence desc limit 1) as "backedUpAt"`.execute(tx)
    const row = rows[0]
    if (!row) throw new Error('a query without a table gives one row')
    return { organisation: id, ...row }
  })

/** What one organisation's own rows say, at this moment. */
export function keepingFindings(kept: Kept, asked: Asked, now: string): readonly Unsafe[] {
  const olderThan = (at: string | null, ms: number): boolean =>
    at !== null && Date.parse(now) - Date.parse(at) > ms
  const whose = `organisation ${kept.organisation}`
  const rules: readonly (readonly [boolean, Unsafe])[] = [
    [
      kept.demonstration && isForOthers(asked),
      {
        code: 'demonstration-in-use',
        weight: 'unsafe',
        what: `The demonstration clinic is in a record that is set up for real people (${whose}): a press of a button is proof enough there, and its sign-in links are printed.`,
        remedy: 'Begin with an empty database. Try things out with the embedded one, on this machine.',
      },
    ],
    [
      !kept.secondFactor && !kept.demonstration,
      {
        code: 'second-factor-not-required',
        weight: 'look',
        what: `A password or a link alone opens the work of ${whose}: whoever comes by one reads what clients wrote.`,
        remedy: 'An administrator asks for a second factor under Settings, Sign-in.',
      },
    ],
    [
      olderThan(kept.begunAt, TIDY_MS) && (kept.tidiedAt === null || olderThan(kept.tidiedAt, TIDY_MS)),
      {
        code: 'retention-not-run',
        weight: 'look',
        what:
          kept.tidiedAt === null
            ? `What ${whose} wants to be gone after a time has never been looked for.`
            : `What ${whose} wants to be gone after a time was last looked for on ${kept.tidiedAt.slice(0, 10)}.`,
        remedy: 'Let the server run, which looks once a day; or run: rapport retention',
      },
    ],
    [
      kept.forgottenAt !== null && (kept.backedUpAt === null || kept.backedUpAt < kept.forgottenAt),
      {
        code: 'no-backup-since-erasure',
        weight: 'unsafe',
        what: `Somebody was erased from ${whose} on ${kept.forgottenAt?.slice(0, 10)}, and since then no file of keys has been backed up: older ones open nothing any more but with a copy of the earlier erasure.key, and with that also what was erased.`,
        remedy:
          'Run rapport backup, carry a copy of erasure.key as it is now, and destroy the earlier copies of it, and snapshots and copies of the data folder from before that day.',
      },
    ],
    [
      olderThan(kept.uncoveredSince, LATE_MS),
      {
        code: 'checkpoint-late',
        weight: 'look',
        what: `No signed checkpoint covers what the chain of ${whose} says since ${kept.uncoveredSince}. A running server signs every three minutes, and signs nothing where the chain does not go on.`,
        remedy: 'Look into the log of the server, and run: rapport audit verify',
      },
    ],
    [
      (asked.witness.file !== null && olderThan(kept.notFiledSince, LATE_MS)) ||
        (asked.witness.outside !== null && olderThan(kept.notPostedSince, LATE_MS)),
      {
        code: 'witness-behind',
        weight: 'unsafe',
        what: `A witness has not taken a checkpoint of ${whose} for more than a quarter of an hour: what happened since can be undone without showing.`,
        remedy:
          'See that the file can be written, or that the address answers; the log of the server says why.',
      },
    ],
  ]
  return rules.flatMap(([holds, finding]) => (holds ? [finding] : []))
}

/** Reachable under a name, or in a database of one's own: not what one tries things out with. */
const isForOthers = ({ publicUrl, tls, behindProxy, record }: Asked): boolean =>
  publicUrl !== null || tls !== null || behindProxy || record.DATABASE_URL !== undefined
