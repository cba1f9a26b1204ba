import { expect, it } from 'vitest'
import { openScene } from '../../../adapters/contract-suite/scene.contract.ts'
import { openMemoryWorld } from '../../../adapters/memory/open-world.ts'
import type { Erasures } from '../../../flows/erasure-ports.ts'
import { forgetNow } from './erase.ts'

it('an erasure whose changes of keys never count ends with a sentence, and not with more of them', async () => {
  const { ports, organisationId } = await openScene(openMemoryWorld({}).ports)
  let asked = 0
  const forgetting: Erasures['forgetting'] = async () => {
    asked += 1
    // Where it went on without end, this would end it.
    return asked > 20 ? 'nothing' : 'begin'
  }
  const on = { ...ports, erasures: { ...ports.erasures, forgetting } }
  await expect(forgetNow(organisationId, on)).rejects.toThrow('Set the clock of the database')
  expect(asked).toBeLessThan(6)
})
