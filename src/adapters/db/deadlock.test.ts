import type { Asker } from '../../domain/access/actor.ts'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  asServer,
  AT,
  clientMessage,
  insert,
  openClinic,
  theClient,
  type Clinic,
} from '../../../test/postgres-clinic.ts'
import { openTestDatabase, withClient, type TestDatabase } from '../../../test/postgres.ts'
import { appendEntry } from './audit.ts'
import type { AuditEntry } from '../../domain/audit/entry.ts'
import { announce } from './events.ts'
import { inOrganisation, type Scoped } from './scope.ts'

describe('writers at the same time', () => {
  let test: TestDatabase
  let clinic: Clinic
  let episode: string
  beforeAll(async () => {
    test = await openTestDatabase()
    clinic = await openClinic(test)
    episode = randomUUID()
    const row = { organisation_id: clinic.organisation, conversation_id: clinic.conversation }
    await asServer(test, clinic.organisation, (pg) =>
      insert(pg, 'episode', { ...row, episode_id: episode, level: 'moderate', opened_at: AT }),
    )
  })
  afterAll(() => test.close())

  const traced = (
    whose: Asker,
    told: readonly Pick<AuditEntry, 'actor' | 'event' | 'subject'>[],
    work: (tx: Scoped) => Promise<unknown>,
  ): Promise<void> =>
    inOrganisation(test.database, whose, async (tx) => {
      await work(tx)
      await announce(tx, clinic.organisation, {
        kind: 'episode-changed',
        conversationId: clinic.conversation,
        tier: 1,
        at: AT,
      })
      for (const one of told)
        await appendEntry(tx, { organisationId: clinic.organisation, at: AT, detail: {}, ...one })
    })
  const about = () => ({ kind: 'episode', id: episode })
  const ofClient = (event: AuditEntry['event']) =>
    ({ actor: { kind: 'client', id: clinic.client }, event, subject: about() }) as const
  const assessed = () =>
    ({ actor: { kind: 'member', id: clinic.member }, event: 'episode-assessed', subject: about() }) as const
  const practitioner = () =>
    ({
      kind: 'member',
      organisationId: clinic.organisation,
      memberId: clinic.member,
      role: 'practitioner',
    }) as const
  const bytes = (value: unknown): Buffer => (Buffer.isBuffer(value) ? value : Buffer.alloc(0))
  const write = (): Promise<void> =>
    traced(theClient(clinic), [ofClient('message-received'), ofClient('episode-raised')], async (tx) => {
      const row = clientMessage(clinic, 'Hello', {})
      await tx
        .insertInto('message')
        .values({
          organisation_id: clinic.organisation,
          message_id: String(row['message_id']),
          conversation_id: clinic.conversation,
          client_id: clinic.client,
          author_client: clinic.client,
          text: bytes(row['text']),
          signals: bytes(row['signals']),
          at: AT,
          submission_id: randomUUID(),
          level: 'high',
          language: 'en',
        })
        .execute()
      await tx.updateTable('episode').set({ level: 'high' }).where('episode_id', '=', episode).execute()
    })
  const assess = (): Promise<void> =>
    traced(practitioner(), [assessed()], async (tx) => {
      const standing = tx.selectFrom('episode').select('state').forNoKeyUpdate()
      const { state } = await standing.executeTakeFirstOrThrow()
      const id = randomUUID()
      const words = clinic.words.seal({ table: 'episode_step', column: 'words', row: id }, 'Asked; no plan.')
      const step = { organisation_id: clinic.organisation, step_id: id, episode_id: episode, words, at: AT }
      await tx
        .insertInto('episode_step')
        .values({
          ...step,
          step: 'assess',
          from_state: state,
          to_state: 'assessed',
          by_member: clinic.member,
        })
        .execute()
    })
  const choose = (no_ai: boolean): Promise<void> =>
    traced(theClient(clinic), [ofClient('ai-choice-changed')], (tx) =>
      tx.updateTable('conversation').set({ no_ai }).execute(),
    )

  it('wait for each other in one order, and none is thrown out by a deadlock', async () => {
    await assess()
    const turns = Array.from({ length: 150 }, (_, turn) =>
      turn % 3 === 0 ? write() : turn % 3 === 1 ? assess() : choose(turn % 2 === 0),
    )
    const outcomes = await Promise.allSettled(turns)
    expect(outcomes.filter((one) => one.status === 'rejected')).toEqual([])
    const { rows } = await withClient(test.as.superuser, (client) =>
      client.query('select version, (select count(*)::int from message) as messages from conversation'),
    )
    expect(rows).toEqual([{ version: 50, messages: 50 }])
  })
})
