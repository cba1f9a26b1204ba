import type { MemberActor } from '../../domain/access/actor.ts'
import { entryFor } from '../../domain/audit/entry-for.ts'
import { granted, refused, type Outcome } from '../../domain/outcome.ts'
import { ModelFaultError, type ModelFault } from '../../flows/model-ports.ts'
import { permitted } from '../../flows/permitted.ts'
import { refuseWith } from '../../flows/refuse.ts'
import type { HttpWorld } from './http-world.ts'

/** Milliseconds an administrator waits for the trial. */
const TRIAL_BUDGET_MS = 10_000

export type Tried = { readonly ok: boolean; readonly fault: ModelFault | null; readonly ms: number }

/** Asks the configured model one sentence of ours, and says whether it answered and how fast. */
export async function tryProvider(
  actor: MemberActor,
  gone: AbortSignal,
  { ports }: HttpWorld,
): Promise<Outcome<Tried>> {
  const permit = await permitted(actor, 'provider.change', ports)
  if (!permit.ok) return permit
  const provider = await ports.providers.provider(actor.organisationId)
  if (!provider) return refuseWith(ports, actor, 'access-refused', refused('no-provider'))
  const subject = ['organisation', actor.organisationId] as const
  const to = { provider: provider.name, model: provider.model }
  await ports.audit.record(entryFor(actor, ports.clock.now(), 'provider-trial-begun', subject, to))
  const began = performance.now()
  const fault = await faultOf(ports.model.tryOut(permit.value, { budgetMs: TRIAL_BUDGET_MS, signal: gone }))
  const ms = Math.round(performance.now() - began)
  const detail = { ...to, fault, ms }
  await ports.audit.record(entryFor(actor, ports.clock.now(), 'provider-tried', subject, detail))
  return granted({ ok: fault === null, fault, ms })
}

async function faultOf(answer: Promise<void>): Promise<ModelFault | null> {
  try {
    await answer
    return null
  } catch (error) {
    if (error instanceof ModelFaultError) return error.fault
    throw error
  }
}
