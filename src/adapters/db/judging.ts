import type { Calibration } from '../../domain/guard/judge/calibration.ts'
import type { Judging } from '../../flows/judge-ports.ts'
import { theServer } from '../../domain/access/actor.ts'
import { appendEntry } from './audit.ts'
import type { Stores } from './record.ts'
import type { GuardCalibrationRow } from './rows.ts'
import { inOrganisation } from './scope.ts'

export const judgingOver = ({ database }: Pick<Stores, 'database'>): Judging => ({
  isOn: (organisationId) =>
    inOrganisation(database, organisationId, async (tx) => {
      const row = await tx
        .selectFrom('guard_judge')
        .select('organisation_id')
        .where('organisation_id', '=', organisationId)
        .executeTakeFirst()
      return row !== undefined
    }),
  turn: (permit, on, entry) =>
    inOrganisation(database, permit, async (tx) => {
      const { organisationId } = permit
      await tx.deleteFrom('guard_judge').where('organisation_id', '=', organisationId).execute()
      if (on) await tx.insertInto('guard_judge').values({ organisation_id: organisationId }).execute()
      await appendEntry(tx, entry)
    }),
  calibrations: (organisationId) =>
    inOrganisation(database, organisationId, async (tx) => {
      const rows = await tx
        .selectFrom('guard_calibration')
        .selectAll()
        .where('organisation_id', '=', organisationId)
        .orderBy('at', 'desc')
        .orderBy('language')
        .execute()
      return rows.map(calibrationOf)
    }),
  keep: (organisationId, made, entry) =>
    inOrganisation(database, theServer(organisationId), async (tx) => {
      const { provider, model, promptVersion, language, heldOut } = made
      await tx
        .deleteFrom('guard_calibration')
        .where('organisation_id', '=', organisationId)
        .where('provider', '=', provider)
        .where('model', '=', model)
        .where('prompt_version', '=', promptVersion)
        .where('language', '=', language)
        .execute()
      await tx
        .insertInto('guard_calibration')
        .values({
          ...{ organisation_id: organisationId, provider, model, prompt_version: promptVersion, language },
          ...{ threshold: made.threshold, found: made.sensitivity.hits, bad: made.sensitivity.of },
          ...{ passed: made.specificity.hits, good: made.specificity.of },
          ...{
            held_found: heldOut?.sensitivity.hits ?? null,
            held_passed: heldOut?.specificity.hits ?? null,
          },
          ...{ unanswered: made.unanswered, rows_digest: made.rowsDigest, at: made.at },
        })
        .execute()
      await appendEntry(tx, entry)
    }),
})

const calibrationOf = (row: GuardCalibrationRow): Calibration => ({
  ...{ provider: row.provider, model: row.model, promptVersion: row.prompt_version, language: row.language },
  threshold: row.threshold,
  sensitivity: { hits: row.found, of: row.bad },
  specificity: { hits: row.passed, of: row.good },
  heldOut:
    row.held_found === null || row.held_passed === null
      ? null
      : {
          sensitivity: { hits: row.held_found, of: row.bad },
          specificity: { hits: row.held_passed, of: row.good },
        },
  ...{ unanswered: row.unanswered, rowsDigest: row.rows_digest, at: row.at },
})
