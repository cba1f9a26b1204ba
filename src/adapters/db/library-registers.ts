import { sql } from 'kysely'
import { registers, type Register } from '../../domain/evidence/registers.ts'
import type { Scoped } from './scope.ts'

export async function registersAt(tx: Scoped, organisationId: string): Promise<readonly Register[]> {
  const { rows } = await sql<{ register: string }>`
    select register from evidence_lookup where organisation_id = ${organisationId}`.execute(tx)
  return registers.filter((one) => rows.some(({ register }) => register === one))
}

export async function setRegisters(
  tx: Scoped,
  organisationId: string,
  wanted: readonly Register[],
): Promise<void> {
  await sql`delete from evidence_lookup where organisation_id = ${organisationId}`.execute(tx)
  await sql`insert into evidence_lookup (organisation_id, register)
    select ${organisationId}, * from unnest(${wanted}::text[])`.execute(tx)
}
