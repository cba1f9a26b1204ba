import { sql } from 'kysely'
import { z } from 'zod'
import { appraisals, judgements, type Judged } from '../../domain/evidence/reading/appraisal.ts'
import type { Appraisal, PracticeNote, ReadingItem, SourcePages } from '../../flows/source-page-ports.ts'
import { summarySentencesShape } from '../evidence/summary-shape.ts'
import { recordedSourceCall } from '../../domain/evidence/written/source-call.ts'
import { appendEntry } from './audit.ts'
import { places } from './places.ts'
import type { Stores } from './record.ts'
import { memberIdOf } from './scope-of.ts'
import { inOrganisation, type Scoped } from './scope.ts'
import { openAs } from './sealed-shapes.ts'
import { commentsOf, libraryChanged, sourceCommentsOver } from './source-comments.ts'
import { openStaff, type OpenStaff } from './source-staff.ts'

const domains = Object.values(appraisals).flatMap(({ domains: all }) => [...all])
const judgedShape: z.ZodType<readonly Judged[]> = z.array(
  z.object({ domain: z.enum(domains), judgement: z.enum(judgements), why: z.string() }),
)

/** What a practice does with its sources. */
export const sourcePagesOver = (stores: Stores): SourcePages => ({
  ...sourceCommentsOver(stores),
  ...readingOver(stores),
  colleagues: ({ organisationId }) =>
    inOrganisation(
      stores.database,
      organisationId,
      async (tx) => (await openStaff(stores.keys, tx, organisationId)).all,
    ),
  with: ({ organisationId }, sourceId) =>
    inOrganisation(stores.database, organisationId, async (tx) => {
      const staff = await openStaff(stores.keys, tx, organisationId)
      return {
        comments: await commentsOf(tx, organisationId, sourceId, staff),
        note: await noteOf(tx, organisationId, sourceId, staff),
        reading: (await readingItems(tx, organisationId, staff, sourceId))[0] ?? null,
        appraisals: await appraisalsOf(tx, organisationId, sourceId, staff),
        summary: await summaryOf(tx, organisationId, sourceId, staff),
      }
    }),
  writeNote: (permit, sourceId, text, entry) =>
    inOrganisation(stores.database, permit, async (tx) => {
      const { organisationId } = permit
      const sealer = await stores.keys.forOrganisation(tx, organisationId)
      const { rows } = await sql<{ version: number }>`
        select coalesce(max(version), 0) + 1 as version from practice_note
        where organisation_id = ${organisationId} and source_id = ${sourceId}`.execute(tx)
      const version = rows[0]?.version ?? 1
      await tx
        .insertInto('practice_note')
        .values({
          ...{ organisation_id: organisationId, source_id: sourceId, version, by_member: memberIdOf(permit) },
          ...{ text: sealer.seal(places.practiceNote(sourceId, version), text), at: entry.at },
        })
        .execute()
      await libraryChanged(tx, entry)
    }),
  appraise: (permit, sourceId, { tool, judged }, entry) =>
    inOrganisation(stores.database, permit, async (tx) => {
      const { organisationId } = permit
      const memberId = memberIdOf(permit)
      const sealer = await stores.keys.forOrganisation(tx, organisationId)
      const set = {
        tool,
        judged: sealer.seal(places.appraisal(sourceId, memberId), JSON.stringify(judged)),
        at: entry.at,
      }
      await tx
        .insertInto('source_appraisal')
        .values({ organisation_id: organisationId, source_id: sourceId, member_id: memberId, ...set })
        .onConflict((found) => found.columns(['organisation_id', 'source_id', 'member_id']).doUpdateSet(set))
        .execute()
      await libraryChanged(tx, entry)
    }),
  mayWrite: ({ organisationId }) =>
    inOrganisation(stores.database, organisationId, async (tx) => {
      const row = await tx
        .selectFrom('library_setting')
        .select('written_summaries')
        .where('organisation_id', '=', organisationId)
        .executeTakeFirst()
      return row?.written_summaries ?? false
    }),
  allowWriting: (permit, allowed, entry) =>
    inOrganisation(stores.database, permit, async (tx) => {
      const { organisationId } = permit
      const set = { written_summaries: allowed }
      await tx
        .insertInto('library_setting')
        .values({ organisation_id: organisationId, ...set })
        .onConflict((found) => found.column('organisation_id').doUpdateSet(set))
        .execute()
      await libraryChanged(tx, entry)
    }),
  beginSummary: async ({ organisationId }, call, entry) => {
    await inOrganisation(stores.database, organisationId, (tx) => appendEntry(tx, entry))
    return recordedSourceCall(organisationId, call)
  },
  saveSummary: (permit, sourceId, summary, entry) =>
    inOrganisation(stores.database, permit, async (tx) => {
      const set = {
        ...{ sentences: JSON.stringify(summary.sentences), provider: summary.provider, model: summary.model },
        ...{ prompt_version: summary.promptVersion, text_digest: summary.textDigest },
        ...{ by_member: summary.by, at: summary.at },
      }
      await tx
        .insertInto('source_summary')
        .values({ organisation_id: permit.organisationId, source_id: sourceId, ...set })
        .onConflict((found) => found.columns(['organisation_id', 'source_id']).doUpdateSet(set))
        .execute()
      await libraryChanged(tx, entry)
    }),
})

type Reading = Pick<SourcePages, 'readingList' | 'putOnList' | 'takeOffList' | 'markRead'>
const readingOver = ({ database, keys }: Stores): Reading => ({
  readingList: ({ organisationId }) =>
    inOrganisation(database, organisationId, async (tx) =>
      readingItems(tx, organisationId, await openStaff(keys, tx, organisationId), null),
    ),
  putOnList: (permit, sourceId, why, entry) =>
    inOrganisation(database, permit, async (tx) => {
      const { organisationId } = permit
      const sealer = await keys.forOrganisation(tx, organisationId)
      const set = {
        ...{ by_member: memberIdOf(permit), at: entry.at },
        why: sealer.seal(places.readingWhy(sourceId), why),
      }
      await tx
        .insertInto('reading_item')
        .values({ organisation_id: organisationId, source_id: sourceId, ...set })
        .onConflict((found) => found.columns(['organisation_id', 'source_id']).doUpdateSet(set))
        .execute()
      await libraryChanged(tx, entry)
    }),
  takeOffList: (permit, sourceId, entry) =>
    inOrganisation(database, permit, async (tx) => {
      const { organisationId } = permit
      await tx
        .deleteFrom('reading_item')
        .where('organisation_id', '=', organisationId)
        .where('source_id', '=', sourceId)
        .execute()
      await libraryChanged(tx, entry)
    }),
  markRead: (permit, sourceId, read, entry) =>
    inOrganisation(database, permit, async (tx) => {
      const own = {
        ...{ organisation_id: permit.organisationId, source_id: sourceId, member_id: memberIdOf(permit) },
      }
      if (read)
        await tx
          .insertInto('reading_done')
          .values({ ...own, at: entry.at })
          .onConflict((found) => found.doNothing())
          .execute()
      else
        await tx
          .deleteFrom('reading_done')
          .where('organisation_id', '=', own.organisation_id)
          .where('source_id', '=', sourceId)
          .where('member_id', '=', own.member_id)
          .execute()
      await libraryChanged(tx, entry)
    }),
})

async function readingItems(
  tx: Scoped,
  organisationId: string,
  staff: OpenStaff,
  only: string | null,
): Promise<readonly ReadingItem[]> {
  const { rows } = await sql<{
    source_id: string
    by_member: string
    why: Buffer
    at: string
    done: readonly string[] | null
  }>`
    select i.source_id, i.by_member, i.why, i.at, (select array_agg(d.member_id::text order by d.at)
      from reading_done d where d.organisation_id = i.organisation_id and d.source_id = i.source_id) as done
    from reading_item i where i.organisation_id = ${organisationId}
      and (${only}::text is null or i.source_id = ${only}) order by i.at desc, i.source_id`.execute(tx)
  return rows.map((row) => ({
    ...{ sourceId: row.source_id, by: staff.named(row.by_member), at: row.at },
    why: staff.sealer.open(places.readingWhy(row.source_id), row.why),
    readBy: (row.done ?? []).map(staff.named),
  }))
}

async function noteOf(
  tx: Scoped,
  organisationId: string,
  sourceId: string,
  staff: OpenStaff,
): Promise<PracticeNote | null> {
  const row = await tx
    .selectFrom('practice_note')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('source_id', '=', sourceId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  const text = staff.sealer.open(places.practiceNote(sourceId, row.version), row.text)
  return text === '' ? null : { by: staff.named(row.by_member), text, at: row.at }
}

async function appraisalsOf(
  tx: Scoped,
  organisationId: string,
  sourceId: string,
  staff: OpenStaff,
): Promise<readonly Appraisal[]> {
  const rows = await tx
    .selectFrom('source_appraisal')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('source_id', '=', sourceId)
    .orderBy('at')
    .orderBy('member_id')
    .execute()
  return rows.map((row) => ({
    ...{ by: staff.named(row.member_id), tool: row.tool, at: row.at },
    judged: openAs(judgedShape, staff.sealer, places.appraisal(sourceId, row.member_id), row.judged),
  }))
}

async function summaryOf(tx: Scoped, organisationId: string, sourceId: string, staff: OpenStaff) {
  const row = await tx
    .selectFrom('source_summary')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('source_id', '=', sourceId)
    .executeTakeFirst()
  if (!row) return null
  return {
    sentences: summarySentencesShape.parse(row.sentences),
    ...{ provider: row.provider, model: row.model, promptVersion: row.prompt_version },
    ...{ textDigest: row.text_digest, by: staff.named(row.by_member).name, at: row.at },
  }
}
