import type { MemberActor } from '../../domain/access/actor.ts'
import { entryFor } from '../../domain/audit/entry-for.ts'
import type { Consent } from '../../domain/consent/consent.ts'
import { mintToken } from '../../domain/consent/mint-token.ts'
import type { Prompt } from '../../domain/drafting/prompt.ts'
import { granted, refused, type Outcome } from '../../domain/outcome.ts'
import { ModelFaultError, type ModelFault, type Provider } from '../../flows/model-ports.ts'
import { permitted } from '../../flows/permitted.ts'
import { refuseWith } from '../../flows/refuse.ts'
import type { HttpWorld } from './http-world.ts'

/** Milliseconds an administrator waits for the trial. */
const TRIAL_BUDGET_MS = 10_000

/** Only a sentence of ours goes out: no client's words are in it. */
const trialPrompt: Prompt = {
  version: 'trial',
  system: 'This is a connection test. Answer with the single word: ready.',
  turns: [],
  passages: [],
  moves: [],
  ownWords: null,
}

export type Tried = { readonly ok: boolean; readonly fault: ModelFault | null; readonly ms: number }

/** Asks the configured model one sentence of ours, and says whether it answered and how fast. */
export async function tryProvider(
  actor: MemberActor,
  gone: AbortSignal,
  { ports }: HttpWorld,
): Promise<Outcome<Tried>> {
  const permit = await permitted(actor, 'settings.change', ports)
  if (!permit.ok) return permit
  const provider = await ports.providers.provider(actor.organisationId)
  if (!provider) return refuseWith(ports, actor, 'access-refused', refused('no-provider'))
  const now = ports.clock.now()
  const token = mintToken([ownConsent(provider, now)], wanted(provider), now)
  if (!token.ok) return token
  const began = performance.now()
  const budget = { budgetMs: TRIAL_BUDGET_MS, now, signal: gone }
  const fault = await faultOf(ports.model.draft(actor.organisationId, trialPrompt, token.value, budget))
  const ms = Math.round(performance.now() - began)
  const subject = ['organisation', actor.organisationId] as const
  const detail = { provider: provider.name, model: provider.model, fault, ms }
  await ports.audit.record(entryFor(actor, ports.clock.now(), 'provider-tried', subject, detail))
  return granted({ ok: fault === null, fault, ms })
}

async function faultOf(answer: AsyncIterable<string>): Promise<ModelFault | null> {
  let said = ''
  try {
    for await (const piece of answer) said += piece
    return said.trim() === '' ? 'garbage' : null
  } catch (error) {
    if (error instanceof ModelFaultError) return error.fault
    throw error
  }
}

const wanted = ({ name, model }: Provider) => ({ purpose: 'draft-replies', provider: name, model }) as const

/** The administrator answers for a sentence that is nobody's. It is never stored. */
const ownConsent = (provider: Provider, now: string): Consent => ({
  ...wanted(provider),
  id: 'trial',
  clientId: 'nobody',
  language: 'en',
  version: 'trial',
  givenBy: 'client',
  givenAt: now,
  expiresAt: null,
  revokedAt: null,
})
