import { makeStore } from '../parts/store.ts'

/** Who waits for a proof that it is still the same person; null where nobody does. */
export const proofAsked = makeStore<((proven: boolean) => void) | null>(null)

/** Asks whoever sits here to show again that it is they. False where they do not want to. */
export function askForProof(): Promise<boolean> {
  // Two changes at once ask one question.
  const before = proofAsked.now()
  return new Promise((resolve) => {
    proofAsked.set((proven) => {
      before?.(proven)
      resolve(proven)
    })
  })
}
