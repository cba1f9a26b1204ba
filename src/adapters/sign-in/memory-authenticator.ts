import type { Authenticator } from './factors.ts'
import type { KeptAuthenticator, MemoryAccounts } from './memory-accounts.ts'
import { usedCode, waysInEntry } from './sign-in-entries.ts'
import type { Who } from './session.ts'
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
  const added = (who: Who, factor: string): Promise<void> =>
    accounts.tell(waysInEntry(who, clock.now(), 'factor-added', { factor }))
  return {
    begin: async ({ memberId }, label) => {
      if (confirmed(memberId)) return null
      const secret = newSecret()
      authenticators.set(memberId, { secret, confirmed: false, lastStep: 0, recoveryCodes: [] })
      return { secret: base32(secret), uri: appUri(secret, label) }
    },
    confirm: async (session, code) => {
      const { memberId } = session
      const kept = authenticators.get(memberId)
      if (!kept || kept.confirmed || !isAppCode(code) || !takeStep(kept, code)) return null
      const now = { ...kept, confirmed: true }
      authenticators.set(memberId, now)
      await added(session, 'authenticator')
      return newCodes(now)
    },
    proves: async (session, code) => {
      const kept = confirmed(session.memberId)
      if (!kept) return null
      if (isAppCode(code)) return takeStep(kept, code) ? 'authenticator' : null
      const left = kept.recoveryCodes.filter((digest) => digest !== recoveryDigest(code, key))
      if (left.length === kept.recoveryCodes.length) return null
      kept.recoveryCodes = left
      await accounts.tell(usedCode(session, clock.now()))
      return 'recovery-code'
    },
    newRecoveryCodes: async (who) => {
      const kept = confirmed(who.memberId)
      if (!kept) return null
      await added(who, 'recovery-code')
      return newCodes(kept)
    },
    remove: async (who) => {
      const had = confirmed(who.memberId) !== null
      authenticators.delete(who.memberId)
      if (had)
        await accounts.tell(waysInEntry(who, clock.now(), 'factor-removed', { factor: 'authenticator' }))
      return had
    },
  }
}
