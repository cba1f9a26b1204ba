import { sql, type Kysely } from 'kysely'
import { isFactor, stronger, type Factor } from '../../domain/access/factors.ts'
import type { Session, SessionListed, Who } from './session.ts'
import type { Keeping } from './keeping.ts'
import { endedEntry, provenEntry, waysInEntry } from './sign-in-entries.ts'
import { AGREE_HOURS, type Enrolled, type SignIn } from './sign-in.ts'

type Kept = Pick<
  SignIn,
  | 'sessionsOf'
  | 'endSession'
  | 'endSessions'
  | 'proven'
  | 'enrolled'
  | 'forgetFactors'
  | 'hasEntered'
  | 'agreed'
>

/** What better-auth has no function for: a member's sessions seen by somebody else, and what one of them proved. */
export function sessionsOver(
  db: Kysely<unknown>,
  { keep, now }: Keeping,
): Kept & {
  readonly endByToken: (token: string) => Promise<void>
  /** A link or a password alone is no fresh proof of somebody who has more. */
  readonly begunWeakly: (token: string) => Promise<void>
  readonly userOf: (who: Who) => Promise<string | null>
} {
  const userOf = async ({ organisationId, memberId }: Who): Promise<string | null> => {
    const { rows } = await sql<{ id: string }>`select id from sign_in.auth_user
      where organisation_id = ${organisationId} and member_id = ${memberId}`.execute(db)
    return rows[0]?.id ?? null
  }
  return {
    userOf,
    async sessionsOf(who) {
      const { rows } = await sql<Row>`select id, created_at, updated_at, factor from sign_in.auth_session
        where user_id = ${await userOf(who)} and expires_at > now() order by updated_at desc, id`.execute(db)
      return rows.map(listed)
    },
    endSession: (who, sessionId, by) =>
      keep(
        async () => {
          const ended = await sql`delete from sign_in.auth_session
            where id = ${sessionId} and user_id = ${await userOf(who)}`.execute(db)
          return ended.numAffectedRows === 1n
        },
        (done) => (done ? endedEntry(who, now(), 1, by) : null),
      ),
    endSessions: (who, except, by) =>
      keep(
        async () => {
          const ended = await sql`delete from sign_in.auth_session
            where user_id = ${await userOf(who)} and id is distinct from ${except}`.execute(db)
          return Number(ended.numAffectedRows ?? 0n)
        },
        (ended) => (ended > 0 ? endedEntry(who, now(), ended, by) : null),
      ),
    async endByToken(token) {
      await sql`delete from sign_in.auth_session where token = ${token}`.execute(db)
    },
    async begunWeakly(token) {
      await sql`update sign_in.auth_session session set proven_at = null where token = ${token} and (
        exists (select from sign_in.auth_passkey where user_id = session.user_id) or
        exists (select from sign_in.auth_two_factor where user_id = session.user_id and verified) or
        (factor = 'link' and exists (select from sign_in.auth_user u
          where u.id = session.user_id and u.link_by is not null)))`.execute(db)
    },
    async hasEntered(who) {
      const { rows } = await sql`select from sign_in.auth_user
        where id = ${await userOf(who)} and entered_at is not null`.execute(db)
      return rows.length > 0
    },
    agreed: (who, what, by, known) =>
      keep(
        async () => {
          const userId = await userOf(who)
          const second = await sql`update sign_in.auth_user
            set asked_what = null, asked_by = null, asked_at = null
            where id = ${userId} and asked_what = ${what} and asked_by <> ${by}
              and asked_at > now() - make_interval(hours => ${AGREE_HOURS})`.execute(db)
          if (second.numAffectedRows === 1n) return true
          await sql`update sign_in.auth_user set asked_what = ${what}, asked_by = ${by}, asked_at = now()
            where id = ${userId}`.execute(db)
          return false
        },
        (second) =>
          second
            ? null
            : waysInEntry(who, now(), 'second-person-asked', { what, ...(known && { known }) }, by),
      ),
    proven: (session, by) =>
      keep(
        async () => {
          await sql`update sign_in.auth_session set factor = ${stronger(session.factor, by)}, proven_at = ${now()}
            where id = ${session.sessionId}`.execute(db)
        },
        () => provenEntry(session, now(), by),
      ),
    enrolled: async (who) => enrolledOf(db, await userOf(who)),
    forgetFactors: (who, by, known) =>
      keep(
        async () => {
          const userId = await userOf(who)
          const gone = [
            await sql`delete from sign_in.auth_passkey where user_id = ${userId}`.execute(db),
            await sql`delete from sign_in.auth_two_factor where user_id = ${userId}`.execute(db),
            // Whom the provider has under their name now may be somebody else.
            await sql`delete from sign_in.auth_account
              where user_id = ${userId} and provider_id = 'organisation'`.execute(db),
            // Whoever has the lost phone may sit in one of these.
            await sql`delete from sign_in.auth_session where user_id = ${userId}`.execute(db),
          ]
          await sql`update sign_in.auth_user set two_factor_enabled = false where id = ${userId}`.execute(db)
          return gone.some(({ numAffectedRows = 0n }) => numAffectedRows > 0n)
        },
        (had) =>
          had
            ? waysInEntry(who, now(), 'factor-removed', { factor: 'all', ...(known && { known }) }, by)
            : null,
      ).then(() => undefined),
  }
}

type Row = {
  readonly id: string
  readonly created_at: Date
  readonly updated_at: Date
  readonly factor: Factor
}
const listed = (row: Row): SessionListed => ({
  id: row.id,
  startedAt: row.created_at.toISOString(),
  lastUsedAt: row.updated_at.toISOString(),
  factor: row.factor,
})

async function enrolledOf(db: Kysely<unknown>, userId: string | null): Promise<Enrolled> {
  const { rows } = await sql<Enrolled>`select
    exists (select from sign_in.auth_account where user_id = ${userId} and password is not null) as password,
    (select count(*)::int from sign_in.auth_passkey where user_id = ${userId}) as passkeys,
    exists (select from sign_in.auth_two_factor where user_id = ${userId} and verified) as authenticator,
    coalesce((select jsonb_array_length(backup_codes::jsonb) from sign_in.auth_two_factor
      where user_id = ${userId} and verified), 0) as "recoveryCodes"`.execute(db)
  return rows[0] ?? { password: false, passkeys: 0, authenticator: false, recoveryCodes: 0 }
}

/** Whom better-auth's user stands for; its name is the member's id. */
export function whoIs(user: unknown): Who | null {
  if (typeof user !== 'object' || user === null) return null
  const organisationId = 'organisationId' in user ? user.organisationId : null
  const memberId = 'name' in user ? user.name : null
  return typeof organisationId === 'string' && typeof memberId === 'string'
    ? { organisationId, memberId }
    : null
}

/** A session as better-auth gives it. */
export function sessionIn(
  found: {
    readonly user: unknown
    readonly session: {
      readonly id: string
      readonly factor?: unknown
      readonly provenAt?: unknown
    }
  } | null,
): Session | null {
  const who = found ? whoIs(found.user) : null
  if (!found || !who) return null
  const { id, factor, provenAt } = found.session
  return {
    ...who,
    sessionId: id,
    factor: isFactor(factor) ? factor : 'link',
    provenAt: provenAt instanceof Date ? provenAt.toISOString() : null,
  }
}
