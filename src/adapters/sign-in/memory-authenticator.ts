import type { Authenticator } from './factors.ts'
import type { KeptAuthenticator, MemoryAccounts } from './memory-accounts.ts'
import { newRecoveryCodes, recoveryDigest } from './recovery-codes.ts'
import { appUri, base32, isAppCode, newSecret, stepOf } from './totp.ts'

/** Authenticator apps that live as long as the process; the same rules as the real ones. */
export function memoryAuthenticator(accounts: MemoryAccounts, key: Uint8Array): Authenticator {
  const { authenticators, clock } = accounts
  const takeStep = (kept: KeptAuthenticator, code: string): boolean => {
    const step = stepOf(kept.secret, code, Date.parse(clock.now()))
    if (step === null || step <= kept.lastStep) return false
    kept.lastStep = step
    return true
  }
  const newCodes = (kept: KeptAuthenticator): readonly string[] => {
    const codes = newRecoveryCodes()
    kept.recoveryCodes = codes.map((code) => recoveryDigest(code, key))
    return codes
  }
  const confirmed = (memberId: string): KeptAuthenticator | null => {
    const kept = authenticators.get(memberId)
    return kept?.confirmed ? kept : null
  }
  return {
    begin: async ({ memberId }, label) => {
      if (confirmed(memberId)) return null
      const secret = newSecret()
      authenticators.set(memberId, { secret, confirmed: false, lastStep: 0, recoveryCodes: [] })
      return { secret: base32(secret), uri: appUri(secret, label) }
    },
    confirm: async ({ memberId }, code) => {
      const kept = authenticators.get(memberId)
      if (!kept || kept.confirmed || !isAppCode(code) || !takeStep(kept, code)) return null
      const now = { ...kept, confirmed: true }
      authenticators.set(memberId, now)
      return newCodes(now)
    },
    proves: async ({ memberId }, code) => {
      const kept = confirmed(memberId)
      if (!kept) return null
      if (isAppCode(code)) return takeStep(kept, code) ? 'authenticator' : null
      const left = kept.recoveryCodes.filter((digest) => digest !== recoveryDigest(code, key))
      if (left.length === kept.recoveryCodes.length) return null
      kept.recoveryCodes = left
      return 'recovery-code'
    },
    newRecoveryCodes: async ({ memberId }) => {
      const kept = confirmed(memberId)
      return kept && newCodes(kept)
    },
    remove: async ({ memberId }) => void authenticators.delete(memberId),
  }
}
