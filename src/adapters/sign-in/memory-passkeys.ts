import { createHash, createPublicKey, randomBytes, verify } from 'node:crypto'
import type { Passkeys } from './factors.ts'
import { cookieOf, setCookie, type MemoryAccounts } from './memory-accounts.ts'
import { madeShape, provenShape } from './passkey-answers.ts'
import { waysInEntry } from './sign-in-entries.ts'
import type { Who } from './session.ts'

type Asked = { readonly challenge: string; readonly whose: string | null }
const COOKIE = 'rapport-passkey'
const RP = 'localhost'
const PERSON_CHECKED = 0x04

/** Passkeys that live as long as the process. The same checks as the real ones: challenge, origin, place, person,
 * signature. Keys of the curve P-256 alone. */
export function memoryPasskeys(accounts: MemoryAccounts): Passkeys {
  const asked = new Map<string, Asked>()
  const ask = (whose: string | null) => {
    const [id, challenge] = [randomBytes(12).toString('hex'), randomBytes(32).toString('base64url')]
    asked.set(id, { challenge, whose })
    return { challenge, cookies: [setCookie(COOKIE, id)] }
  }
  const take = (headers: Headers): Asked | null => {
    const id = cookieOf(headers, COOKIE)
    const found = id === null ? null : (asked.get(id) ?? null)
    if (id !== null) asked.delete(id)
    return found
  }
  const proven = (answer: unknown, headers: Headers): Who | null => {
    const question = take(headers)
    const read = provenShape.safeParse(answer)
    if (!question || question.whose !== null || !read.success) return null
    const { clientDataJSON, authenticatorData, signature } = read.data.response
    const kept = accounts.passkeys.get(read.data.id)
    const data = bytesOf(authenticatorData)
    if (!kept || !sayWhatWasAsked(clientDataJSON, 'webauthn.get', question, headers) || !checked(data))
      return null
    const said = Buffer.concat([data, digest(bytesOf(clientDataJSON))])
    const key = createPublicKey({ key: bytesOf(kept.publicKey), format: 'der', type: 'spki' })
    return verify('sha256', said, key, bytesOf(signature)) ? kept.who : null
  }
  return {
    ask: async () => {
      const { challenge, cookies } = ask(null)
      return { options: { challenge, rpId: RP, userVerification: 'required', allowCredentials: [] }, cookies }
    },
    signIn: async (answer, headers) => {
      const who = proven(answer, headers)
      return who && accounts.open(who, 'passkey', 'passkey')
    },
    proves: async (session, answer, headers) => proven(answer, headers)?.memberId === session.memberId,
    askNew: async (headers, label) => {
      const session = accounts.sessionOf(headers)
      if (!session) return null
      const { challenge, cookies } = ask(session.memberId)
      const user = { id: randomBytes(16).toString('base64url'), name: label, displayName: label }
      const pubKeyCredParams = [{ type: 'public-key', alg: -7 }]
      return { options: { challenge, rp: { id: RP, name: 'Rapport' }, user, pubKeyCredParams }, cookies }
    },
    add: async (session, answer, name, headers) => {
      const question = take(headers)
      const read = madeShape.safeParse(answer)
      if (!read.success || question?.whose !== session.memberId) return false
      const { clientDataJSON, publicKey, authenticatorData } = read.data.response
      if (publicKey === undefined || authenticatorData === undefined) return false
      if (!sayWhatWasAsked(clientDataJSON, 'webauthn.create', question, headers)) return false
      if (!checked(bytesOf(authenticatorData)) || accounts.passkeys.has(read.data.id)) return false
      const { organisationId, memberId } = session
      const who = { organisationId, memberId }
      const addedAt = accounts.clock.now()
      accounts.passkeys.set(read.data.id, { who, name, publicKey, addedAt })
      await accounts.tell(waysInEntry(who, addedAt, 'factor-added', { factor: 'passkey' }))
      return true
    },
    list: async (who) =>
      [...accounts.passkeys]
        .filter(([, kept]) => kept.who.memberId === who.memberId)
        .map(([id, { name, addedAt }]) => ({ id, name, addedAt })),
    rename: async (who, id, name) => {
      const kept = accounts.passkeys.get(id)
      if (kept?.who.memberId !== who.memberId) return false
      accounts.passkeys.set(id, { ...kept, name })
      return true
    },
    remove: async (who, id) => {
      if (accounts.passkeys.get(id)?.who.memberId !== who.memberId) return false
      accounts.passkeys.delete(id)
      await accounts.tell(waysInEntry(who, accounts.clock.now(), 'factor-removed', { factor: 'passkey' }))
      return true
    },
  }
}

const bytesOf = (text: string): Buffer => Buffer.from(text, 'base64url')
const digest = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

const checked = (data: Buffer): boolean =>
  data.length >= 37 &&
  data.subarray(0, 32).equals(digest(Buffer.from(RP))) &&
  ((data[32] ?? 0) & PERSON_CHECKED) !== 0

function sayWhatWasAsked(json: string, type: string, { challenge }: Asked, headers: Headers): boolean {
  const said: unknown = JSON.parse(bytesOf(json).toString('utf8'))
  if (typeof said !== 'object' || said === null || !('origin' in said)) return false
  const right = 'type' in said && said.type === type && 'challenge' in said && said.challenge === challenge
  return right && said.origin === headers.get('origin')
}
