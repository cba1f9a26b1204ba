import { mintToken, type ConsentToken } from '../../domain/consent/mint-token.ts'
import type { CallEnd, ModelCall } from '../../domain/consent/model-call.ts'
import { callEndEntry, callEntry } from '../../domain/audit/draft-entry.ts'
import type { Consent } from '../../domain/consent/consent.ts'
import type { Draft } from '../../domain/drafting/suggestion.ts'
import { entry, permitFor, type Scene } from './scene.contract.ts'

/** Wilhelmina's yes to drafts by one model, as of now. */
export async function agree(scene: Scene, model: string): Promise<Consent> {
  const { ports, wilhelmina } = scene
  const consent: Consent = {
    id: ports.ids.next(),
    clientId: wilhelmina.clientId,
    purpose: 'draft-replies',
    provider: 'models.example',
    model,
    language: 'en',
    version: '2026-11',
    givenBy: 'client',
    guardian: null,
    way: 'page',
    recordedBy: null,
    givenAt: ports.clock.now(),
    expiresAt: null,
    revokedAt: null,
  }
  const permit = await permitFor(scene, wilhelmina, 'consent.change')
  await ports.consents.give(permit, consent, entry(wilhelmina, ports, 'consent-given', consent.id))
  return consent
}

export function tokenOf(scene: Scene, consent: Consent): ConsentToken {
  const token = mintToken([consent], consent, scene.ports.clock.now())
  if (!token.ok) throw new Error(token.refusal.code)
  return token.value
}

export const callUnder = (scene: Scene, consent: Consent, threadVersion: number): ModelCall => ({
  id: scene.ports.ids.next(),
  conversationId: scene.wilhelmina.conversationId,
  clientId: scene.wilhelmina.clientId,
  threadVersion,
  purpose: consent.purpose,
  provider: consent.provider,
  model: consent.model,
  promptVersion: 'p1',
  inputMac: 'ab'.repeat(32),
  consentId: consent.id,
  policies: ['law:US-CA@2025-01-01', 'organisation:drafts'],
  askedBy: scene.nora.memberId,
  askedAt: scene.ports.clock.now(),
})

export const begin = async (scene: Scene, call: ModelCall, token: ConsentToken) =>
  scene.ports.ledger.begin(
    await permitFor(scene, scene.nora, 'draft.ask'),
    call,
    token,
    callEntry(scene.nora, call),
  )

export const endOf = (scene: Scene, outcome: CallEnd['outcome'], why: string | null): CallEnd => ({
  outcome,
  why,
  outputMac: outcome === 'failed' ? null : 'cd'.repeat(32),
  at: scene.ports.clock.now(),
})

export const draftBy = (call: ModelCall, text: string): Draft => ({
  id: call.id,
  sentences: [{ text, basis: [{ kind: 'guideline', title: 'Listening', url: 'https://g.example' }] }],
  provider: call.provider,
  model: call.model,
  promptVersion: call.promptVersion,
  at: call.askedAt,
})

/** Keeps a draft and ends its call, as the flow does. */
export async function keep(scene: Scene, call: ModelCall, draft: Draft) {
  const end = endOf(scene, 'shown', null)
  const permit = await permitFor(scene, scene.nora, 'draft.ask')
  return scene.ports.suggestions.saveDraft(permit, call, draft, end, callEndEntry(scene.nora, call, end))
}

/** A draft from a recorded call under a fresh consent: what most tests want. */
export async function keptDraft(scene: Scene, model: string, threadVersion: number, text: string) {
  const consent = await agree(scene, model)
  const call = callUnder(scene, consent, threadVersion)
  const begun = await begin(scene, call, tokenOf(scene, consent))
  if (!begun.ok) throw new Error(begun.refusal.code)
  const draft = draftBy(call, text)
  const saved = await keep(scene, call, draft)
  if (!saved.ok) throw new Error(saved.refusal.code)
  return { consent, call, draft }
}
