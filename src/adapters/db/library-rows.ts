import { sql } from 'kysely'
import { z } from 'zod'
import type { PlacedLine } from '../../domain/evidence/pdf/page.ts'
import type { KeptFile, KeptSource } from '../../flows/library-ports.ts'
import { recordShape } from '../evidence/record-shape.ts'
import type { Scoped } from './scope.ts'

export type SourceRow = {
  readonly source_id: string
  readonly record: unknown
  readonly ours: boolean
  readonly added_at: string
}
export const keptSource = (row: SourceRow): KeptSource => ({
  id: row.source_id,
  record: recordShape.parse(row.record),
  ours: row.ours,
  addedAt: row.added_at,
})

/** One that was found to be another leads to that. */
export async function sourceAt(tx: Scoped, organisationId: string, id: string): Promise<KeptSource | null> {
  const { rows } = await sql<SourceRow>`
    select s.source_id, s.record, s.ours, s.added_at from evidence_source a
    join evidence_source s on s.organisation_id = a.organisation_id
      and s.source_id = coalesce(a.merged_into, a.source_id)
    where a.organisation_id = ${organisationId} and a.source_id = ${id}`.execute(tx)
  return rows[0] ? keptSource(rows[0]) : null
}

const linesShape: z.ZodType<readonly PlacedLine[]> = z.array(
  z.object({
    page: z.int(),
    text: z.string(),
    box: z.object({ left: z.number(), top: z.number(), width: z.number(), height: z.number() }),
  }),
)
type FileRow = {
  readonly file_id: string
  readonly name: string
  readonly size: number
  readonly pages: number | null
  readonly lines: unknown
}

export async function filesAt(tx: Scoped, organisationId: string, id: string): Promise<readonly KeptFile[]> {
  const { rows } = await sql<FileRow>`
    select file_id, name, size, pages, lines from evidence_file
    where organisation_id = ${organisationId} and source_id = ${id} order by at desc, file_id desc`.execute(
    tx,
  )
  return rows.map(({ file_id, name, size, pages, lines }) => ({
    id: file_id,
    name,
    size,
    pages,
    lines: linesShape.parse(lines ?? []),
  }))
}

export async function fileAt(
  tx: Scoped,
  organisationId: string,
  id: string,
): Promise<Omit<KeptFile, 'lines'> | null> {
  const { rows } = await sql<Omit<FileRow, 'lines'>>`
    select file_id, name, size, pages from evidence_file
    where organisation_id = ${organisationId} and file_id = ${id} and source_id is not null`.execute(tx)
  const [row] = rows
  return row ? { id: row.file_id, name: row.name, size: row.size, pages: row.pages } : null
}
