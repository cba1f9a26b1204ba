import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, withClient, type TestDatabase } from '../../../test/postgres.ts'
import { theServer } from '../../domain/access/actor.ts'
import { RecordAwayError } from '../../flows/record-away.ts'
import { explainedAway, isAway } from './lend.ts'
import { openDatabase } from './connect.ts'
import { askOrganisation, inOrganisation } from './scope.ts'

const coded = (code: string, more = {}) => Object.assign(new Error('canary'), { code, ...more })

describe('a record that is away for a moment', () => {
  let test: TestDatabase
  beforeAll(async () => void (test = await openTestDatabase()))
  afterAll(() => test.close())
  const endAll = () =>
    withClient(test.as.superuser, (client) =>
      client.query(
        `select pg_terminate_backend(pid, 5000) from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid()`,
      ),
    )
  const organisation = '00000000-0000-4000-8000-000000000001'

  it.each(['57P01', '57P03', '53100', '53300', '08006', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'])(
    '%s is told as that',
    (code) => expect(explainedAway(coded(code))).toMatchObject({ name: 'RecordAwayError', code }),
  )
  it.each(['23505', '42501', '40001', '57014', 'ENOENT'])('%s is not', (code) =>
    expect(isAway(coded(code))).toBe(false),
  )
  it('a socket that is not there is away, and a file that is not there is not', () =>
    expect(isAway(coded('ENOENT', { syscall: 'connect' }))).toBe(true))

  it('asks and works again on another connection where somebody ended the one it had', async () => {
    const ask = () =>
      askOrganisation(test.database, theServer(organisation), (from) =>
        from.selectFrom('head').selectAll().compile(),
      )
    const work = (within: () => Promise<unknown>) =>
      inOrganisation(test.database, theServer(organisation), async (tx) => {
        await within()
        return tx.selectFrom('head').selectAll().execute()
      })
    expect(await ask()).toEqual([])
    await endAll()
    expect(await ask()).toEqual([])
    await endAll()
    expect(await work(async () => undefined)).toEqual([])
    let ended = 0
    const onceInTheMiddle = async () => {
      if (ended === 0) await endAll()
      ended += 1
    }
    expect(await work(onceInTheMiddle)).toEqual([])
    expect(ended).toBe(2)
    // Whoever is put out each time is told, and not kept waiting.
    await expect(work(endAll)).rejects.toThrow(RecordAwayError)
  })

  it('waits a moment for a PostgreSQL that starts, and then says that it is away', async () => {
    const nowhere = openDatabase({ host: '/nowhere', database: 'none' })
    await expect(inOrganisation(nowhere, organisation, async () => null)).rejects.toThrow(RecordAwayError)
    await nowhere.end()
  })
})
