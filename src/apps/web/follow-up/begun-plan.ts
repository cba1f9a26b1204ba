import type { SafetyPlan } from '../../../domain/safety-plan/plan.ts'

/** Plans that were changed and not saved, by conversation, for as long as the window is open. */
const begun = new Map<string, SafetyPlan>()

export const begunPlan = (conversationId: string): SafetyPlan | null => begun.get(conversationId) ?? null

export function keepPlan(conversationId: string, plan: SafetyPlan | null): void {
  if (plan === null) begun.delete(conversationId)
  else begun.set(conversationId, plan)
}
