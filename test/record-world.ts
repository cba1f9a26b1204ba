import { randomIds } from '../src/adapters/clock/random-ids.ts'
import { systemClock } from '../src/adapters/clock/system-clock.ts'
import { openWorld, type WorldParts } from '../src/adapters/db/open-world.ts'
import { readRules } from '../src/adapters/egress/read-rules.ts'
import { plainShipped } from '../src/adapters/memory/plain-shipped.ts'
import { scriptedModel } from '../src/adapters/memory/scripted-model.ts'

export type RecordWorld = ReturnType<typeof openWorld>

/** Every port over a real record. What a test does not name is as a server has it that was just installed: no provider,
 * no evidence, a model that says nothing. */
export function openRecordWorld(
  { database, keys, newClient }: Pick<WorldParts, 'database' | 'keys' | 'newClient'>,
  named: Partial<WorldParts> = {},
): RecordWorld {
  return openWorld({
    database,
    keys,
    newClient,
    clock: systemClock,
    ids: randomIds,
    shipped: plainShipped,
    evidence: { search: async () => [], source: async () => null },
    environment: null,
    rules: readRules({}).rules,
    model: () => scriptedModel(),
    ...named,
  })
}
