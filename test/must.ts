import type { Outcome } from '../src/domain/outcome.ts'

/** What an outcome holds that no test here is about; a refusal is a fault of the test. */
export function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  return outcome.value
}
