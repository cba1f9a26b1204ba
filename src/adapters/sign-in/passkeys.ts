import { sql, type Kysely } from 'kysely'
import { openBytes, sealBytes } from '../keys/sealing.ts'
import { unlessRefused, type Auth } from './better-auth.ts'
import { MAX_NAME, type Passkeys } from './factors.ts'
import { enteringBy, type Keeping } from './keeping.ts'
import { waysInEntry } from './sign-in-entries.ts'
import { madeShape, provenShape } from './passkey-answers.ts'
import { sessionsOver, whoIs } from './sessions-over.ts'
import type { Who } from './session.ts'

/** Passkeys by better-auth. Their names are sealed under `key`: one may name a person, or their phone. */
export function passkeysOver(auth: Auth, db: Kysely<unknown>, key: Uint8Array, kept: Keeping): Passkeys {
  const { userOf, endByToken } = sessionsOver(db, kept)
  const entering = enteringBy(kept)
  const sealed = (name: string): string =>
    sealBytes(key, 1, PLACE, Buffer.from(name.trim().slice(0, MAX_NAME))).toString('base64')
  const opened = (name: string | null): string =>
    name === null ? '' : (openBytes(key, PLACE, Buffer.from(name, 'base64'))?.toString('utf8') ?? '')
  const verified = async (answer: unknown, headers: Headers) => {
    const read = provenShape.safeParse(answer)
    if (!read.success || !headers.has('cookie')) return null
    const body = { response: read.data }
    return unlessRefused(auth.api.verifyPasskeyAuthentication({ body, headers, returnHeaders: true }))
  }
  return {
    async ask(headers) {
      const { response, headers: given } = await auth.api.generatePasskeyAuthenticationOptions({
        headers,
        returnHeaders: true,
      })
      return { options: { ...response, userVerification: 'required' }, cookies: given.getSetCookie() }
    },
    signIn: (answer, headers) =>
      entering('passkey', async () => {
        const found = await verified(answer, headers)
        const who = found ? whoIs(found.response.user) : null
        return found && who ? { ...who, cookies: found.headers.getSetCookie() } : null
      }),
    proves: (session, answer, headers) =>
      kept.keep(
        async () => {
          const found = await verified(answer, headers)
          if (!found) return false
          // It began a session of its own; what was asked is only whether it is the same person.
          await endByToken(found.response.session.token)
          return whoIs(found.response.user)?.memberId === session.memberId
        },
        () => null,
      ),
    async askNew(headers, label) {
      const query = { name: label.slice(0, MAX_NAME) }
      const asked = await unlessRefused(
        auth.api.generatePasskeyRegistrationOptions({ query, headers, returnHeaders: true }),
      )
      if (!asked) return null
      const user = { ...asked.response.user, displayName: query.name }
      return { options: { ...asked.response, user }, cookies: asked.headers.getSetCookie() }
    },
    async add(session, answer, name, headers) {
      const read = madeShape.safeParse(answer)
      if (!read.success || !headers.has('cookie')) return false
      const body = { response: read.data, name: sealed(name) }
      return kept.keep(
        async () => (await unlessRefused(auth.api.verifyPasskeyRegistration({ body, headers }))) !== null,
        (added) => (added ? waysInEntry(session, kept.now(), 'factor-added', { factor: 'passkey' }) : null),
      )
    },
    async list(who) {
      const { rows } = await sql<Row>`select id, name, created_at from sign_in.auth_passkey
        where user_id = ${await userOf(who)} order by created_at, id`.execute(db)
      return rows.map((row) => ({
        id: row.id,
        name: opened(row.name),
        addedAt: row.created_at.toISOString(),
      }))
    },
    async rename(who, id, name) {
      const changed = await sql`update sign_in.auth_passkey set name = ${sealed(name)}
        where id = ${id} and user_id = ${await userOf(who)}`.execute(db)
      return changed.numAffectedRows === 1n
    },
    remove: (who: Who, id) =>
      kept.keep(
        async () => {
          const removed = await sql`delete from sign_in.auth_passkey
            where id = ${id} and user_id = ${await userOf(who)}`.execute(db)
          return removed.numAffectedRows === 1n
        },
        (done) => (done ? waysInEntry(who, kept.now(), 'factor-removed', { factor: 'passkey' }) : null),
      ),
  }
}

const PLACE = 'sign_in.auth_passkey.name'
type Row = { readonly id: string; readonly name: string | null; readonly created_at: Date }
