import { openScene, permitFor, type Scene } from '../src/adapters/contract-suite/scene.contract.ts'
import { openMemoryWorld, type MemoryWorld } from '../src/adapters/memory/open-world.ts'
import { plainShipped } from '../src/adapters/memory/plain-shipped.ts'
import { scriptedModel, type ScriptedModel } from '../src/adapters/memory/scripted-model.ts'
import type { EgressRules } from '../src/adapters/egress/rules.ts'
import type { Consent } from '../src/domain/consent/consent.ts'
import type { Move } from '../src/domain/drafting/move.ts'
import { loadMoves } from '../src/adapters/shipped/moves.ts'
import { giveConsent } from '../src/flows/client-choices.ts'
import type { AbortLike } from '../src/flows/model-ports.ts'
import { saveProvider } from '../src/flows/settings.ts'
import { must } from './must.ts'

/** The practice of the contract suite, in memory, in a place whose law allows drafts, with a scripted model. */
export type FlowScene = Scene & { readonly world: MemoryWorld; readonly model: ScriptedModel }

const moves: readonly Move[] = loadMoves(`${import.meta.dirname}/../data/moves`)

/** `rules`: what this server may connect to, where a test really connects. */
export async function openFlowScene(rules?: EgressRules): Promise<FlowScene> {
  const model = scriptedModel()
  const shipped = {
    ...plainShipped,
    moves: (language: Move['language']) => moves.filter((move) => move.language === language),
    jurisdiction: (code: string) => ({
      jurisdiction: code,
      most: 'drafts' as const,
      effective: '2020-01-01',
      source: 'https://law.example',
    }),
    draftPrompt: () => ({ version: 'a'.repeat(64), text: 'Write a short, warm reply.' }),
  }
  const world = openMemoryWorld({ model, shipped, ...(rules && { rules }) })
  return { ...(await openScene(world.ports)), world, model }
}

/** Everything a draft needs: a provider, and Wilhelmina's yes to it. */
export const allowDrafts = (scene: FlowScene): Promise<Consent> =>
  allowDraftsAt(scene, 'https://models.example/v1')

export async function allowDraftsAt(scene: FlowScene, baseUrl: string): Promise<Consent> {
  const wanted = { kind: 'openai-compatible', model: 'small-1', baseUrl } as const
  await saveProvider(scene.administrator, wanted, 'sk-canary-key', scene.ports)
  const asked = { purpose: 'draft-replies', version: '2026-11', language: 'en' }
  return must(await giveConsent(scene.wilhelmina, asked, scene.ports))
}

export const neverHangsUp: AbortLike = { aborted: false, addEventListener: () => undefined }

export const messagesOf = async (scene: Scene) =>
  (await scene.ports.threads.conversation(await permitFor(scene, scene.nora, 'conversation.read')))
    ?.messages ?? []

/** Everything that was ever written about this practice outside sealed words: audit rows and outbox. */
export async function spoken(scene: Scene): Promise<string> {
  const rows: unknown[] = []
  for await (const one of scene.ports.audit.entries(scene.organisationId)) rows.push(one)
  return JSON.stringify([rows, await scene.ports.events.since(scene.organisationId, 0, 10_000)])
}
