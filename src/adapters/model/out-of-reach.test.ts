import { afterEach, beforeEach, expect, it } from 'vitest'
import {
  allowDrafts,
  messagesOf,
  neverHangsUp,
  openFlowScene,
  type FlowScene,
} from '../../../test/flow-scene.ts'
import { since, traces } from '../contract-suite/scene.contract.ts'
import { openEgress, type Egress } from '../egress/open-egress.ts'
import { readRules } from '../egress/read-rules.ts'
import { draft, receiveMessage } from '../../flows/client-message.ts'
import { openModel } from './open-model.ts'

/** The practice has a model at models.example and Wilhelmina's yes to it; then the server starts with other rules. */
let scene: FlowScene
let egress: Egress
let asked: string[]
beforeEach(async () => {
  scene = await openFlowScene()
  asked = []
  await allowDrafts(scene)
  const text = 'I could not sleep again, the house is so quiet since the summer.'
  await receiveMessage(scene.wilhelmina, { submissionId: scene.ports.ids.next(), text }, scene.ports)
})
afterEach(() => egress.close())

async function ask(allow: string, address: string): Promise<readonly unknown[]> {
  egress = openEgress({
    rules: readRules({ RAPPORT_EGRESS_ALLOW: allow }).rules,
    resolve: async (host) => {
      asked.push(host)
      return [{ address, family: 4 }]
    },
    authorities: null,
  })
  const ports = { ...scene.ports, model: openModel(scene.world.providerWithKey, egress) }
  const told: unknown[] = []
  for await (const one of draft(scene.nora, scene.wilhelmina.conversationId, neverHangsUp, ports))
    told.push(one)
  return told
}

it('SA.1 a model whose host was taken off the list costs the draft, and is not even looked up', async () => {
  const before = await traces(scene)
  expect(await ask('none', '1.1.1.1')).toEqual([{ kind: 'none', why: 'not-configured' }])
  expect(asked).toEqual([])
  expect(await messagesOf(scene)).toHaveLength(1)
  expect((await since(scene, before)).entries).toEqual(['draft-asked', 'draft-withheld'])
})

it('SA.1 a model whose name leads into the own network costs the draft, and is not connected to', async () => {
  expect(await ask('models.example', '10.0.0.5')).toEqual([{ kind: 'none', why: 'not-configured' }])
  expect(asked).toEqual(['models.example'])
  expect(await messagesOf(scene)).toHaveLength(1)
})
