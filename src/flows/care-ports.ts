import type { MemberActor } from '../domain/access/actor.ts'
import type { Authorised } from '../domain/access/authorise.ts'
import type { BreakGlassOutcome } from '../domain/access/break-glass.ts'
import type { AuditEntry } from '../domain/audit/entry.ts'
import type { NoticeWay } from '../domain/episodes/notice-ways.ts'
import type { Outcome } from '../domain/outcome.ts'

/** Times are ISO 8601 UTC. While `forMember` is away `memberId` treats their clients. */
export type Cover = {
  readonly id: string
  readonly forMember: string
  readonly memberId: string
  readonly from: string
  readonly until: string
  readonly arrangedBy: string
  readonly at: string
  readonly endedAt: string | null
}
/** `lapsed`: nobody answered in time. */
export type HandoverAnswer = 'accepted' | 'declined' | 'withdrawn' | 'lapsed'
export type GivenAnswer = Exclude<HandoverAnswer, 'lapsed'>
/** `words`: what whoever takes the client over should know. */
export type Handover = {
  readonly id: string
  readonly clientId: string
  readonly conversationId: string
  readonly fromMember: string
  readonly toMember: string
  readonly words: string
  readonly offeredAt: string
  /** When the offer lapses by itself. */
  readonly until: string
  readonly answer: HandoverAnswer | null
  readonly answeredAt: string | null
}
/** Emergency access of one practitioner to one client. */
export type Emergency = {
  readonly id: string
  readonly clientId: string
  readonly conversationId: string
  readonly memberId: string
  readonly reason: string
  readonly at: string
  readonly until: string
  readonly endedAt: string | null
  readonly review: {
    readonly by: string
    readonly at: string
    readonly outcome: BreakGlassOutcome
    readonly words: string
  } | null
}
/** A client by name alone. */
export type NamedClient = {
  readonly clientId: string
  readonly conversationId: string
  readonly name: string
}
export type CareTeams = {
  readonly covers: readonly Cover[]
  readonly handovers: readonly (Handover & { readonly clientName: string })[]
  /** Practitioners on the staff: to whom a client may be handed, and who may cover. */
  readonly practitioners: readonly { readonly id: string; readonly name: string }[]
  /** The clients in the reader’s own care. */
  readonly clients: readonly NamedClient[]
}

/** Who treats whom, beside the care that an administrator gave. */
export interface Care {
  /** Of a practitioner: their own covers and handovers. Of a supervisor: everybody’s. Newest first. */
  read(permit: Authorised<'care.read'>): Promise<CareTeams>
  arrange(permit: Authorised<'cover.arrange'>, cover: Cover, entry: AuditEntry): Promise<Outcome<null>>
  cover(organisationId: string, coverId: string): Promise<Cover | null>
  endCover(permit: Authorised<'cover.end'>, coverId: string, entry: AuditEntry): Promise<Outcome<null>>
  offer(permit: Authorised<'handover.offer'>, handover: Handover, entry: AuditEntry): Promise<Outcome<null>>
  /** Who offers what to whom, for the access table; null for whom it does not concern. */
  handover(
    asker: MemberActor,
    handoverId: string,
  ): Promise<Pick<Handover, 'clientId' | 'conversationId' | 'fromMember' | 'toMember'> | null>
  /** Accepting ends the care of one and begins that of the other, in this transaction. */
  answer(
    permit: Authorised<'handover.answer' | 'handover.withdraw'>,
    handoverId: string,
    answer: GivenAnswer,
    entry: AuditEntry,
  ): Promise<Outcome<null>>
  /** Covers that stand now for those in care of this client, the one that ends last first. */
  covering(permit: Authorised<'conversation.read'>): Promise<readonly Cover[]>
  /** Access that passes by itself and stands now: cover and emergencies of this member. */
  passing(asker: MemberActor): Promise<readonly { readonly id: string; readonly until: string }[]>
  /** Ends the next offer, cover or emergency access whose time is over; false where there is none. */
  lapse(organisationId: string, at: string): Promise<boolean>
  /** Puts notices of what is new in the way of those whom it concerns; false where nothing was new. */
  tell(organisationId: string, at: string, ways: readonly NoticeWay[]): Promise<boolean>
}

/** `erasedAt`: the client was erased since, and with them their name, the reason and the words of the review. */
export type EmergencyListed = Emergency & {
  readonly clientName: string
  readonly memberName: string
  readonly erasedAt: string | null
}

export interface BreakGlass {
  /** Ids of the clients with exactly this name, read by the server for somebody who does not see them. */
  named(permit: Authorised<'break-glass.open'>, name: string): Promise<readonly NamedClient[]>
  open(
    permit: Authorised<'break-glass.open'>,
    emergency: Emergency,
    entry: AuditEntry,
  ): Promise<Outcome<null>>
  /** One’s own that stand now. */
  standing(
    asker: MemberActor,
  ): Promise<readonly Pick<Emergency, 'id' | 'clientId' | 'conversationId' | 'until'>[]>
  emergency(
    organisationId: string,
    id: string,
  ): Promise<
    (Pick<Emergency, 'memberId' | 'conversationId' | 'clientId'> & { readonly erased: boolean }) | null
  >
  close(permit: Authorised<'break-glass.close'>, id: string, entry: AuditEntry): Promise<Outcome<null>>
  /** All, unreviewed first, then newest first. */
  all(permit: Authorised<'break-glass.read'>): Promise<readonly EmergencyListed[]>
  /** Of a client who was erased the outcome is kept, and no words. */
  review(
    permit: Authorised<'break-glass.review'>,
    id: string,
    review: NonNullable<Emergency['review']>,
    entry: AuditEntry,
  ): Promise<Outcome<null>>
}
