import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import type { ClientActor, MemberActor } from '../../domain/access/actor.ts'
import type { NoticeWay } from '../../domain/episodes/notice-ways.ts'
import type { Locale } from '../../domain/language.ts'
import type { Registers } from '../../flows/look-up.ts'
import type { Ports } from '../../flows/ports.ts'
import type { Session } from '../sign-in/session.ts'
import type { LeakedPasswords } from '../sign-in/leaked-passwords.ts'
import type { SignIn } from '../sign-in/sign-in.ts'
import type { Endings } from './endings.ts'
import type { LeftVisits } from './left-visits.ts'
import type { LiveHub } from './live-hub.ts'
import type { Limits } from './limits.ts'
import type { RateLimits } from './rate-limit.ts'
import type { RequestLog } from './request-log.ts'

/** What the composition root decides. Nothing here has a default. */
export type HttpSettings = {
  /** Origin that people use (`https://care.example.org`); null: whatever loopback name they typed. */
  readonly publicUrl: string | null
  /** Whether the address of the sender is in the last hop of `X-Forwarded-For`. */
  readonly behindProxy: boolean
  /** Signs client sessions and form tokens; 32 bytes or more as hex. */
  readonly secret: string
  /** Printed by the server at start; the first page asks for it, so that nobody on the network takes over. */
  readonly setupCode: string
  /** Folder of the built workspace; null where it is not built. */
  readonly webFolder: string | null
  /** By which ways staff are told, beside the workspace. */
  readonly noticeWays: readonly NoticeWay[]
  /** Whether the organisation served is the invented one. */
  readonly demonstration: () => boolean
  readonly limits: RateLimits
}

/** What every route is built from. */
export type HttpWorld = {
  readonly ports: Ports
  readonly signIn: SignIn
  readonly settings: HttpSettings
  readonly log: RequestLog
  readonly live: LiveHub
  readonly limits: Limits
  readonly endings: Endings
  readonly leftVisits: LeftVisits
  readonly registers: Registers
  readonly leakedPasswords: LeakedPasswords
  /** Aborted when the server stops, so that live streams close. */
  readonly stopping: AbortSignal
}

/** A client's visit: who, by which link, and the id its form tokens are bound to. */
export type ClientVisit = {
  readonly actor: ClientActor
  readonly linkId: string
  readonly visitId: string
  /** When its cookie is too old, in milliseconds since 1970. */
  readonly untilMs: number
}

export type HttpEnv = {
  Bindings: Partial<HttpBindings>
  Variables: {
    requestId: string
    locale: Locale
    member: MemberActor
    session: Session
    visit: ClientVisit
    /** The decoded body, read once and checked for size and encoding. */
    bodyText: string
    /** Ids for the log: never names, never text. */
    logged: { member?: string; conversation?: string; code?: string }
  }
}
export type HttpContext = Context<HttpEnv>
