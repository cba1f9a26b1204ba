import { openDatabase } from '../../src/adapters/db/connect.ts'
import { importsOver } from '../../src/adapters/db/imports.ts'
import { auditOver } from '../../src/adapters/db/audit.ts'
import { openKeys } from '../../src/adapters/keys/keys.ts'
import { randomIds } from '../../src/adapters/clock/random-ids.ts'
import { systemClock } from '../../src/adapters/clock/system-clock.ts'
import { runImports } from '../../src/adapters/evidence/run-imports.ts'

/** A server that does nothing but import, to be killed. */
const database = openDatabase({ connectionString: process.argv[2] ?? '' })
const stores = { database, keys: openKeys(new Uint8Array(32)), ids: randomIds }
const ports = {
  imports: importsOver(stores, systemClock),
  audit: auditOver(database),
  clock: systemClock,
  ids: randomIds,
}
runImports(ports, (error) => void process.stderr.write(`${String(error)}\n`))
