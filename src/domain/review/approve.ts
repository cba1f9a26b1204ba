import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { granted, refused, type Outcome } from '../outcome.ts'
import { isUnreadable, isVisible } from '../plain-line.ts'
import { MAX_TEXT_BYTES, type Thread } from '../conversation/conversation.ts'
import type { Assistance } from '../assistance/assistance.ts'
import type { Provenance } from './provenance.ts'

declare const minted: unique symbol

/** A named practitioner's yes to exactly this text, for one version of one thread (HU.1, HU.2).
 * The only thing a reply can be sent with; only {@link approve} makes one. PostgreSQL checks it all again. */
export type Approval = {
  readonly [minted]: 'Approval'
  readonly id: string
  readonly organisationId: string
  readonly conversationId: string
  readonly clientId: string
  readonly threadVersion: number
  readonly text: string
  /** SHA-256 of the text's UTF-8 bytes, lower-case hex. */
  readonly sha256: string
  readonly by: string
  readonly licenceId: string
  readonly at: string
  readonly provenance: Provenance
  readonly assistance: Assistance
}

/** Dates are ISO days (`2026-11-21`), both inclusive. */
export type Licence = {
  readonly id: string
  readonly jurisdiction: string
  readonly number: string
  readonly validFrom: string
  readonly expiresOn: string
}

/** What the practitioner decided, as it arrived. `sha256` is of the text they saw when they said yes. */
export type Decision = {
  readonly id: string
  readonly text: string
  readonly sha256: string
  readonly threadVersion: number
}

export const textSha256 = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** Refuses: `text-empty`, `text-unreadable`, `text-too-long`, `text-altered`, `thread-moved-on`, `licence-missing`, `licence-expired`. */
export function approve(
  thread: Thread,
  decision: Decision,
  by: { readonly memberId: string; readonly licences: readonly Licence[] },
  made: Pick<Approval, 'provenance' | 'assistance'>,
  now: string,
): Outcome<Approval> {
  if (!isVisible(decision.text)) return refused('text-empty')
  if (isUnreadable(decision.text)) return refused('text-unreadable')
  if (utf8ToBytes(decision.text).length > MAX_TEXT_BYTES) return refused('text-too-long')
  if (textSha256(decision.text) !== decision.sha256) return refused('text-altered')
  if (decision.threadVersion !== thread.version) return refused('thread-moved-on')
  const licence = licenceFor(by.licences, thread.jurisdiction, now.slice(0, 10))
  if (!licence.ok) return licence
  return granted({
    id: decision.id,
    organisationId: thread.organisationId,
    conversationId: thread.conversationId,
    clientId: thread.clientId,
    threadVersion: thread.version,
    text: decision.text,
    sha256: decision.sha256,
    by: by.memberId,
    licenceId: licence.value.id,
    at: now,
    provenance: made.provenance,
    assistance: made.assistance,
  } as Approval)
}

/** The licence that lets this person answer a client who is in `jurisdiction`, on `day`. */
export function licenceFor(
  licences: readonly Licence[],
  jurisdiction: string,
  day: string,
): Outcome<Licence> {
  const here = licences.filter((licence) => licence.jurisdiction === jurisdiction)
  if (here.length === 0) return refused('licence-missing')
  const valid = here.find((licence) => licence.validFrom <= day && day <= licence.expiresOn)
  return valid ? granted(valid) : refused('licence-expired')
}
