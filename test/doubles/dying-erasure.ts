import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { Client } from 'pg'
import { forgetNow } from '../../src/apps/cli/commands/erase.ts'
import { withRecord } from '../../src/apps/cli/with-record.ts'
import { eraseByRule } from '../../src/flows/erase-client.ts'

/** An erasure in a process that ends itself, as when the power goes, before its n-th step: a statement to PostgreSQL, or a
 * change among the files of keys. */
const [at, organisation = '', client = ''] = process.argv.slice(2)
let left = Number(at)
let begun = false
function step(): void {
  if (!begun) return
  left -= 1
  if (left === 0) process.kill(process.pid, 'SIGKILL')
}

const query: unknown = Reflect.get(Client.prototype, 'query')
if (typeof query !== 'function') throw new Error('pg has no query')
Object.defineProperty(Client.prototype, 'query', {
  value: function asked(this: Client, ...given: readonly unknown[]): unknown {
    step()
    return Reflect.apply(query, this, given)
  },
})
for (const name of ['open', 'link', 'rename', 'rm'] as const) {
  const done: unknown = Reflect.get(fs, name)
  if (typeof done !== 'function') throw new Error(`there is no ${name}`)
  Object.defineProperty(fs, name, {
    value: (...given: readonly unknown[]): unknown => {
      step()
      return Reflect.apply(done, fs, given)
    },
  })
}
syncBuiltinESMExports()

const { stdin, stdout, stderr, env } = process
process.exitCode = await withRecord({ stdin, stdout, stderr, env }, async (on) => {
  begun = true
  const erased = await eraseByRule(organisation, { clientId: client, because: 'client-asked' }, on)
  await forgetNow(organisation, on)
  return erased.ok ? 0 : 1
})
