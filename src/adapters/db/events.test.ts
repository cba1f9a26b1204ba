import { theServer } from '../../domain/access/actor.ts'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { OutboxEvent } from '../../flows/ports.ts'
import { asServer, AT, openClinic, sqlState, type Clinic } from '../../../test/postgres-clinic.ts'
import { openTestDatabase, withClient, type TestDatabase } from '../../../test/postgres.ts'
import { openEndings } from '../http/endings.ts'
import { announce, eventsOver } from './events.ts'
import { inOrganisation } from './scope.ts'

describe('live events in PostgreSQL', () => {
  let test: TestDatabase
  let clinic: Clinic
  let events: ReturnType<typeof eventsOver>
  let elsewhere: ReturnType<typeof eventsOver>
  beforeAll(async () => void (test = await openTestDatabase()))
  afterAll(() => test.close())
  beforeEach(async () => {
    clinic = await openClinic(test)
    events = eventsOver(test.database, test.newClient)
    elsewhere = eventsOver(test.database, test.newClient)
  })
  afterEach(async () => void (await Promise.all([events.close(), elsewhere.close()])))
  const failed = (error: unknown): void => {
    throw error
  }

  const say = (tier: OutboxEvent['tier'], of: Clinic): Promise<void> =>
    inOrganisation(test.database, theServer(of.organisation), (tx) =>
      announce(tx, of.organisation, {
        kind: 'message-received',
        conversationId: of.conversation,
        tier,
        at: AT,
      }),
    )
  /** Resolves at the next wake after it is called. */
  const woken = (of: Clinic): { readonly next: Promise<void>; readonly stop: () => void } => {
    let stop = (): void => undefined
    const next = new Promise<void>((resolve) => (stop = events.listen(of.organisation, resolve)))
    return { next, stop }
  }
  const listening = async (): Promise<void> => {
    const { next, stop } = woken(clinic)
    let stopLater = (): void => undefined
    const later = new Promise<void>((resolve) => (stopLater = elsewhere.listen(clinic.organisation, resolve)))
    await Promise.all([next, later, say(0, clinic)])
    stop()
    stopLater()
  }

  it('numbers events from one, in commit order, without gaps, also after a rollback', async () => {
    await say(1, clinic)
    const failing = inOrganisation(test.database, theServer(clinic.organisation), async (tx) => {
      await announce(tx, clinic.organisation, {
        kind: 'reply-sent',
        conversationId: clinic.conversation,
        tier: 0,
        at: AT,
      })
      throw new Error('rolled back')
    })
    await expect(failing).rejects.toThrow('rolled back')
    await Promise.all(Array.from({ length: 40 }, () => say(2, clinic)))
    const all = await events.since(clinic.organisation, 0, 100)
    expect(all.map((event) => event.sequence)).toEqual(Array.from({ length: 41 }, (_, index) => index + 1))
    expect(all[0]).toEqual({
      sequence: 1,
      kind: 'message-received',
      conversationId: clinic.conversation,
      tier: 1,
      at: AT,
    })
    expect(await events.latest(clinic.organisation)).toBe(41)
    expect((await events.since(clinic.organisation, 38, 2)).map((event) => event.sequence)).toEqual([39, 40])
  })

  it('wakes who listens to this organisation', async () => {
    await listening()
    const other = await openClinic(test)
    let wrong = 0
    const stop = events.listen(other.organisation, () => (wrong += 1))
    const wake = woken(clinic)
    await say(3, clinic)
    await wake.next
    expect(wrong).toBe(0)
    stop()
    wake.stop()
  })

  it('comes back when its connection is cut, and wakes everybody, so that nothing is missed', async () => {
    await listening()
    const wake = woken(clinic)
    await withClient(test.as.superuser, (client) =>
      client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query = 'listen rapport'`,
      ),
    )
    await say(3, clinic)
    await wake.next
    wake.stop()
    expect((await events.since(clinic.organisation, 0, 100)).length).toBeGreaterThan(0)
    await listening()
  })

  it('PR.5 shows another organisation nothing', async () => {
    const other = await openClinic(test)
    await say(1, clinic)
    expect(await events.since(other.organisation, 0, 10)).toEqual([])
    expect(await events.latest(other.organisation)).toBe(0)
  })

  it('cannot be rewritten by the server’s role', async () => {
    await say(1, clinic)
    for (const statement of ['update outbox set tier = 0', 'delete from outbox', 'truncate outbox'])
      expect(await sqlState(asServer(test, clinic.organisation, (pg) => pg.query(statement)))).toBe('42501')
  })

  it('what ends at one server is heard at every other on the record, and no id travels', async () => {
    await listening()
    const [here, there] = [openEndings(events, failed), openEndings(elsewhere, failed)]
    const heardHere: string[] = []
    here.watch(['member:a'], () => heardHere.push('a'))
    const heardThere = new Promise<string>((resolve) => {
      there.watch(['visit:other'], () => resolve('of another'))
      there.watch(['member:a'], () => resolve('of a'))
    })
    const said: string[] = []
    events.hints((digest) => void said.push(String(digest)))
    here.hint('member:a')
    // At once where it was said, without waiting for PostgreSQL.
    expect(heardHere).toEqual(['a'])
    expect(await heardThere).toBe('of a')
    expect(said.join()).not.toContain('member')
  })

  it('whoever stopped watching hears nothing', async () => {
    await listening()
    const endings = openEndings(events, failed)
    let heard = 0
    const stop = endings.watch(['link:x'], () => (heard += 1))
    stop()
    endings.hint('link:x')
    expect(heard).toBe(0)
  })
})
