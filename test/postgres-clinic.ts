import { createHash, randomUUID } from 'node:crypto'
import { escapeIdentifier, type Client, type ClientConfig } from 'pg'
import { theServer, type ClientActor, type Role } from '../src/domain/access/actor.ts'
import { textSha256 } from '../src/domain/review/approve.ts'
import { SERVER } from '../src/adapters/db/roles.ts'
import { inOrganisation } from '../src/adapters/db/scope.ts'
import type { Sealer } from '../src/adapters/keys/sealing.ts'
import { withClient, type TestDatabase } from './postgres.ts'

/** A small practice for tests that go around the server: Dr. Ines Okafor, licensed in US-CA, and her client. */
export type Clinic = {
  readonly test: TestDatabase
  readonly organisation: string
  readonly member: string
  readonly licence: string
  readonly client: string
  readonly conversation: string
  readonly words: Sealer
  readonly staff: Sealer
}
export type Row = Readonly<Record<string, unknown>>

export const AT = '2026-11-21T07:30:00.123Z'

/** Inserts one row as it is given. */
export async function insert(client: Client, table: string, row: Row): Promise<void> {
  const names = Object.keys(row).map(escapeIdentifier)
  const places = names.map((_, index) => `$${index + 1}`)
  await client.query(
    `insert into ${escapeIdentifier(table)} (${names.join(', ')}) values (${places.join(', ')})`,
    Object.values(row),
  )
}

/** One transaction with the server's rights, scoped to an organisation, with plain pg; as the server itself where no
 * actor is named. Somebody who owns the tables stands behind it, so that no entry is asked of a fixture. */
export const asServer = <T>(
  test: TestDatabase,
  organisation: string,
  work: (client: Client) => Promise<T>,
  actor = 'system',
): Promise<T> => within(test.as.superuser, `begin; set local role ${SERVER}`, organisation, work, actor)

/** The same past every policy: for rows that are to be there, whoever would have put them there. */
export const asOwner = <T>(
  test: TestDatabase,
  organisation: string,
  work: (client: Client) => Promise<T>,
): Promise<T> => within(test.as.superuser, 'begin', organisation, work, 'system')

/** The same signed in as the server's role: every change needs its entry. */
export const onRecord = <T>(
  test: TestDatabase,
  organisation: string,
  work: (client: Client) => Promise<T>,
  actor = 'system',
): Promise<T> => within(test.as.server, 'begin', organisation, work, actor)

const within = <T>(
  as: ClientConfig,
  begin: string,
  organisation: string,
  work: (client: Client) => Promise<T>,
  actor: string,
): Promise<T> =>
  withClient(as, async (client) => {
    await client.query(
      `${begin}; set local rapport.organisation = '${organisation}'; set local rapport.actor = '${actor}'`,
    )
    const result = await work(client)
    await client.query('commit')
    return result
  })

/** From here on somebody else acts in this transaction. */
export const actAs = (client: Client, actor: string): Promise<unknown> =>
  client.query("select set_config('rapport.actor', $1, true)", [actor])

/** The clinic's client, as somebody who asks. */
export const theClient = ({ organisation, client, conversation }: Clinic): ClientActor => ({
  ...{ kind: 'client', organisationId: organisation, clientId: client, conversationId: conversation },
})

/** The SQLSTATE that a piece of work fails with; `null` where it goes through. */
export async function sqlState(work: Promise<unknown>): Promise<string | null> {
  try {
    await work
    return null
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
    throw error
  }
}

export async function openClinic(test: TestDatabase): Promise<Clinic> {
  const organisation = randomUUID()
  const [member, licence, client, conversation] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  const staff = await inOrganisation(test.database, theServer(organisation), async (tx) => {
    await tx.insertInto('organisation').values({ organisation_id: organisation }).execute()
    return test.keys.newOrganisation(tx, organisation)
  })
  await addMember({ test, organisation, staff }, member, 'practitioner')
  await asServer(test, organisation, async (pg) => {
    await insert(pg, 'client', {
      organisation_id: organisation,
      client_id: client,
      profile: staff.seal({ table: 'client', column: 'profile', row: client }, '{}'),
      name: staff.seal({ table: 'client', column: 'name', row: client }, 'Somebody'),
      jurisdiction: 'US-CA',
      country: 'US',
      language: 'en',
    })
    await insert(pg, 'care', { organisation_id: organisation, client_id: client, member_id: member })
    await insert(pg, 'conversation', {
      organisation_id: organisation,
      conversation_id: conversation,
      client_id: client,
    })
  })
  const words = await inOrganisation(test.database, theServer(organisation), (tx) =>
    test.keys.newClient(tx, organisation, client),
  )
  const clinic = { test, organisation, member, licence, client, conversation, words, staff }
  await addLicence(clinic, member, licence, {})
  return clinic
}

/** Takes staff, licences and care of every clinic away: their rows were put there without the entries that tell of
 * them, and what is left agrees with its chain. */
export const withoutPeople = (test: TestDatabase): Promise<unknown> =>
  withClient(test.as.superuser, (client) =>
    client.query(
      'set session_replication_role = replica; delete from care; delete from licence; delete from member',
    ),
  )

export async function addMember(
  clinic: Pick<Clinic, 'test' | 'organisation' | 'staff'>,
  id: string,
  role: Role,
): Promise<void> {
  const sealed = (column: string): Buffer =>
    clinic.staff.seal({ table: 'member', column, row: id }, `${column} of ${id}`)
  await asOwner(clinic.test, clinic.organisation, (pg) =>
    insert(pg, 'member', {
      organisation_id: clinic.organisation,
      member_id: id,
      role,
      name: sealed('name'),
      title: sealed('title'),
      email: sealed('email'),
      email_lookup: clinic.test.keys.emailLookup(`${id}@clinic.example`),
    }),
  )
}

export const addLicence = (clinic: Clinic, member: string, id: string, changed: Row): Promise<void> =>
  asOwner(clinic.test, clinic.organisation, (pg) =>
    insert(pg, 'licence', {
      organisation_id: clinic.organisation,
      licence_id: id,
      member_id: member,
      jurisdiction: 'US-CA',
      number: clinic.staff.seal({ table: 'licence', column: 'number', row: id }, 'PSY 12345'),
      valid_from: '2020-01-01',
      expires_on: '2099-12-31',
      ...changed,
    }),
  )

/** A client's message as the server would write it. */
export const clientMessage = (clinic: Clinic, text: string, changed: Row): Row => {
  const id = randomUUID()
  const seal = (column: string, words: string): Buffer =>
    clinic.words.seal({ table: 'message', column, row: id }, words)
  return {
    organisation_id: clinic.organisation,
    message_id: id,
    conversation_id: clinic.conversation,
    client_id: clinic.client,
    author_client: clinic.client,
    text: seal('text', text),
    at: AT,
    submission_id: randomUUID(),
    level: 'none',
    language: 'en',
    signals: seal('signals', '[]'),
    ...changed,
  }
}

/** An approval and the message it is for, as the server would write them at this version of the thread. */
export function reply(clinic: Clinic, text: string, version: number): { approval: Row; message: Row } {
  const [approvalId, messageId] = [randomUUID(), randomUUID()]
  const sealed = clinic.words.seal({ table: 'message', column: 'text', row: messageId }, text)
  const mac = clinic.words.mac(textSha256(text))
  return {
    approval: {
      organisation_id: clinic.organisation,
      approval_id: approvalId,
      conversation_id: clinic.conversation,
      approved_by: clinic.member,
      licence_id: clinic.licence,
      thread_version: version,
      text_mac: mac,
      sealed_sha256: createHash('sha256').update(sealed).digest(),
      origin: 'own-words',
      assist_level: 'moves',
      words: 3,
      at: AT,
    },
    message: {
      organisation_id: clinic.organisation,
      message_id: messageId,
      conversation_id: clinic.conversation,
      client_id: clinic.client,
      author_member: clinic.member,
      text: sealed,
      at: AT,
      approval_id: approvalId,
      text_mac: mac,
    },
  }
}

/** Writes both in one transaction as the server's role; the SQLSTATE, or null where PostgreSQL let it through. */
export const send = (
  clinic: Clinic,
  { approval, message }: { readonly approval: Row; readonly message: Row },
): Promise<string | null> =>
  sqlState(
    asServer(
      clinic.test,
      clinic.organisation,
      async (pg) => {
        await insert(pg, 'approval', approval)
        await insert(pg, 'message', message)
      },
      `member:${clinic.member}`,
    ),
  )
