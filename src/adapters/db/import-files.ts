import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Scoped } from './scope.ts'

/** Begins a file, and forgets those that began more than an hour before and never became whole. */
export async function beginFile(
  tx: Scoped,
  organisationId: string,
  { id, name, at }: { readonly id: string; readonly name: string; readonly at: string },
): Promise<void> {
  await sql`delete from evidence_file where organisation_id = ${organisationId} and not whole
    and at < ${at}::timestamptz - interval '1 hour'`.execute(tx)
  await sql`insert into evidence_file (organisation_id, file_id, name, at)
    values (${organisationId}, ${id}, ${name}, ${at})`.execute(tx)
}

type Piece = {
  readonly organisationId: string
  readonly fileId: string
  readonly place: number
  readonly piece: Uint8Array
}
export async function receivePiece(
  tx: Scoped,
  { organisationId, fileId, place, piece }: Piece,
): Promise<void> {
  await sql`insert into evidence_file_piece (organisation_id, file_id, place, bytes)
    values (${organisationId}, ${fileId}, ${place}, ${Buffer.from(piece)})`.execute(tx)
  await sql`update evidence_file set size = size + ${piece.byteLength}
    where organisation_id = ${organisationId} and file_id = ${fileId}`.execute(tx)
}

export async function pieceOf(
  tx: Scoped,
  organisationId: string,
  fileId: string,
  place: number,
): Promise<Uint8Array | null> {
  const { rows } = await sql<{ bytes: Buffer }>`
    select p.bytes from evidence_file_piece p
    join evidence_file f on f.organisation_id = p.organisation_id and f.file_id = p.file_id
    where p.organisation_id = ${organisationId} and p.file_id = ${fileId} and p.place = ${place} and f.whole`.execute(
    tx,
  )
  return rows[0]?.bytes ?? null
}

export async function fileBytes(
  tx: Scoped,
  organisationId: string,
  fileId: string,
): Promise<{ readonly bytes: Uint8Array; readonly sha256: string }> {
  const { rows } = await sql<{ bytes: Buffer }>`
    select bytes from evidence_file_piece where organisation_id = ${organisationId} and file_id = ${fileId}
    order by place`.execute(tx)
  const bytes = new Uint8Array(Buffer.concat(rows.map((row) => row.bytes)))
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}
