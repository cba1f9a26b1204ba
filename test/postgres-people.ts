import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import type { Role } from '../src/domain/access/actor.ts'
import { addMember, asOwner, asServer, insert, openClinic, type Clinic, type Row } from './postgres-clinic.ts'
import { breakGlass } from './postgres-care.ts'
import { fillClinic } from './postgres-full.ts'
import type { TestDatabase } from './postgres.ts'

const REASON = 'She rang and hung up.'
const ids = () => ({
  covering: randomUUID(),
  covered: randomUUID(),
  emergency: randomUUID(),
  late: randomUUID(),
  other: randomUUID(),
  left: randomUUID(),
  disabled: randomUUID(),
  waiting: randomUUID(),
  supervisor: randomUUID(),
  administrator: randomUUID(),
  evaluator: randomUUID(),
})
export type People = Readonly<ReturnType<typeof ids>>
type Place = { readonly clinic: Clinic; readonly people: People }

export const roleOf = (name: string): Role =>
  name === 'supervisor' || name === 'administrator' || name === 'evaluator'
    ? name
    : name === 'waiting'
      ? 'awaiting'
      : 'practitioner'

/** A full clinic, and one person for every way of standing to its client. */
export async function openPeople(test: TestDatabase): Promise<Place> {
  const clinic = await openClinic(test)
  await fillClinic(clinic)
  const people = ids()
  const own = { organisation_id: clinic.organisation }
  for (const [name, id] of Object.entries(people)) await addMember(clinic, id, roleOf(name))
  const now = new Date()
  const at = (hours: number): string => new Date(now.getTime() + hours * 3_600_000).toISOString()
  await asOwner(test, clinic.organisation, async (pg) => {
    for (const member_id of [people.left, people.disabled, people.waiting])
      await insert(pg, 'care', { ...own, client_id: clinic.client, member_id })
    await pg.query('update care set ended_at = now() where member_id = $1', [people.left])
    await pg.query('update member set active = false where member_id = $1', [people.disabled])
    const cover = { ...own, for_member: clinic.member, arranged_by: clinic.member, at: at(-48) }
    for (const [member_id, from_at, until_at] of [
      [people.covering, at(-1), at(1)],
      [people.covered, at(-24), at(-1)],
      [people.covered, at(1), at(24)],
    ])
      await insert(pg, 'cover', { ...cover, cover_id: randomUUID(), member_id, from_at, until_at })
  })
  for (const [member, from, until] of [
    [people.emergency, at(-1), at(1)],
    [people.late, at(-2), at(-1)],
  ] as const)
    await asServer(
      test,
      clinic.organisation,
      (pg) => breakGlass(clinic, pg, { member, at: from, until, reason: REASON }),
      `member:${member}`,
    )
  return { clinic, people }
}

/** Who acts, as the database is told, and whether they see what clients wrote. */
export const actorsOf = (place: () => Place) =>
  [
    ['the practitioner in care', () => `member:${place().clinic.member}`, true],
    ['who covers for them now', () => `member:${place().people.covering}`, true],
    ['who opened an emergency access', () => `member:${place().people.emergency}`, true],
    ['the client', () => `client:${place().clinic.client}`, true],
    ['a supervisor', () => `member:${place().people.supervisor}`, true],
    ['the server itself', () => 'system', true],
    ['who covered yesterday and covers tomorrow', () => `member:${place().people.covered}`, false],
    ['whose emergency access ran out', () => `member:${place().people.late}`, false],
    ['a practitioner of another team', () => `member:${place().people.other}`, false],
    ['a practitioner whose care ended', () => `member:${place().people.left}`, false],
    ['a practitioner who was disabled', () => `member:${place().people.disabled}`, false],
    ['somebody in care whose role waits', () => `member:${place().people.waiting}`, false],
    ['an administrator', () => `member:${place().people.administrator}`, false],
    ['an evaluator', () => `member:${place().people.evaluator}`, false],
    ['another client', () => `client:${randomUUID()}`, false],
    ['a person whom nobody knows', () => `member:${randomUUID()}`, false],
    ['nobody', () => '', false],
    ['somebody who says they are the server', () => 'System', false],
  ] as const

/** A row that is there, without the columns that the server's role may not give. */
export const insertable = async (client: Client, table: string): Promise<Row> => {
  const given = await client.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0
     and has_column_privilege('rapport_server', attrelid, attnum, 'insert')`,
    [table],
  )
  const names = given.rows.map((row) => row.name).join(', ') || 'organisation_id'
  const { rows } = await client.query<Row>(`select ${names} from ${table} limit 1`)
  return rows[0] ?? {}
}
