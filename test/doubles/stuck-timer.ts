import { writeSync } from 'node:fs'
import { openDatabase } from '../../src/adapters/db/connect.ts'
import { timersOver } from '../../src/adapters/db/timers.ts'
import { openKeys } from '../../src/adapters/keys/keys.ts'

/** A server that takes a timer and then stands still in the middle of its transaction, for a test that kills it.
 * Arguments: socket folder, database, organisation, time. */
const [host = '', database = '', organisationId = '', at = ''] = process.argv.slice(2)
const stuck = (): never => {
  writeSync(1, 'taken\n')
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  throw new Error('nobody wakes it')
}
const pool = openDatabase({ host, port: 5432, user: 'rapport_server', database })
const ids = { next: stuck, nonce: stuck, secret: stuck }
await timersOver({ database: pool, keys: openKeys(new Uint8Array(32)), ids }).fire(organisationId, at, [])
