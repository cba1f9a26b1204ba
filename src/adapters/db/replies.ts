import { createHash } from 'node:crypto'
import type { Assistance } from '../../domain/assistance/assistance.ts'
import { granted, refused } from '../../domain/outcome.ts'
import { textSha256, type Approval } from '../../domain/review/approve.ts'
import type { Replies, Stored } from '../../flows/ports.ts'
import type { Sealer } from '../keys/sealing.ts'
import { appendEntry } from './audit.ts'
import { places } from './places.ts'
import type { Stores } from './record.ts'
import { orRefused } from './refusals.ts'
import { inConversation, memberIdOf, type InConversation } from './scope-of.ts'
import { together } from './together.ts'
import { traced } from './traced.ts'

export const repliesOver = (stores: Stores): Replies => ({
  saveOwnWords: (permit, text, entry) =>
    inConversation(stores, permit, async (scope) => {
      const memberId = memberIdOf(permit)
      await (text === '' ? forgetWords(scope, memberId) : keepWords(scope, memberId, text, entry.at))
      await appendEntry(scope.tx, entry)
    }),
  ownWords: async (permit) => {
    if (permit.actor.kind !== 'member') return ''
    const { memberId } = permit.actor
    return inConversation(stores, permit, (scope) => wordsOf(scope, memberId))
  },
  sent: (permit, decision) =>
    inConversation(stores, permit, async (scope) => {
      const sent = await sentWith(scope, decision.id)
      return sent && isSame(scope, sent, memberIdOf(permit), decision.text) ? again(sent) : null
    }),
  send: async (permit, approval, messageId, entry) => {
    const outcome = await orRefused(
      inConversation(stores, permit, async (scope) => {
        const approved = await insertApproval(scope, approval, messageId)
        if (!approved) {
          const sent = await sentWith(scope, approval.id)
          const same = sent !== null && isSame(scope, sent, approval.by, approval.text)
          return same ? granted(again(sent)) : refused('already-decided')
        }
        const [version] = await together([
          insertMessage(scope, approval, messageId, approved),
          forgetWords(scope, approval.by),
          ...traced(scope, [entry], 'reply-sent', 0),
        ])
        return granted({ messageId, threadVersion: version, duplicate: false })
      }),
    )
    return outcome.ok ? outcome.value : outcome
  },
})

/** Over the digest, which is what the practitioner said yes to: docs/decisions/2026-11-21-approval-digests.md. */
const macOf = (sealer: Sealer, sha256: string): Buffer => sealer.mac(sha256)

/** The sealed text that the approval is of; null where the id was used before. */
async function insertApproval(
  { tx, organisationId, sealer }: InConversation,
  approval: Approval,
  messageId: string,
): Promise<Buffer | null> {
  const sealed = sealer.seal(places.text(messageId), approval.text)
  const row = await tx
    .insertInto('approval')
    .values({
      organisation_id: organisationId,
      approval_id: approval.id,
      conversation_id: approval.conversationId,
      approved_by: approval.by,
      licence_id: approval.licenceId,
      thread_version: approval.threadVersion,
      text_mac: macOf(sealer, approval.sha256),
      sealed_sha256: createHash('sha256').update(sealed).digest(),
      origin: approval.provenance.origin,
      share_edited: approval.provenance.shareEdited,
      model: approval.provenance.model,
      ...assistanceColumns(approval.assistance),
      at: approval.at,
    })
    .onConflict((on) => on.columns(['organisation_id', 'approval_id']).doNothing())
    .returning('approval_id')
    .executeTakeFirst()
  return row ? sealed : null
}

const assistanceColumns = ({ level, heldBy, moveIds, draftId, shownMs, words }: Assistance) => ({
  assist_level: level,
  held_by: heldBy,
  move_ids: moveIds,
  draft_id: draftId,
  shown_ms: shownMs,
  words,
})

async function insertMessage(
  { tx, organisationId, conversationId, clientId, sealer }: InConversation,
  approval: Approval,
  messageId: string,
  sealed: Buffer,
): Promise<number> {
  const row = await tx
    .insertInto('message')
    .values({
      organisation_id: organisationId,
      message_id: messageId,
      conversation_id: conversationId,
      client_id: clientId,
      author_member: approval.by,
      text: sealed,
      at: approval.at,
      approval_id: approval.id,
      text_mac: macOf(sealer, textSha256(approval.text)),
    })
    .returning('version')
    .executeTakeFirstOrThrow()
  return row.version
}

type Sent = Stored & { readonly authorId: string | null; readonly mac: Buffer | null }

async function sentWith(
  { tx, organisationId, conversationId }: InConversation,
  approvalId: string,
): Promise<Sent | null> {
  const row = await tx
    .selectFrom('message')
    .select(['message_id', 'version', 'author_member', 'text_mac'])
    .where('organisation_id', '=', organisationId)
    .where('conversation_id', '=', conversationId)
    .where('approval_id', '=', approvalId)
    .executeTakeFirst()
  if (!row) return null
  const stored = { messageId: row.message_id, threadVersion: row.version, duplicate: true }
  return { ...stored, authorId: row.author_member, mac: row.text_mac }
}

const isSame = ({ sealer }: InConversation, sent: Sent, by: string, text: string): boolean =>
  sent.authorId === by && sent.mac !== null && sent.mac.equals(macOf(sealer, textSha256(text)))

const again = ({ messageId, threadVersion }: Sent): Stored => ({ messageId, threadVersion, duplicate: true })

const keepWords = (scope: InConversation, memberId: string, text: string, at: string) => {
  const { tx, organisationId, conversationId, sealer } = scope
  const words = sealer.seal(places.ownWords(conversationId, memberId), text)
  return tx
    .insertInto('own_words')
    .values({
      organisation_id: organisationId,
      conversation_id: conversationId,
      member_id: memberId,
      words,
      saved_at: at,
    })
    .onConflict((on) =>
      on.columns(['organisation_id', 'conversation_id', 'member_id']).doUpdateSet({ words, saved_at: at }),
    )
    .execute()
}

const forgetWords = ({ tx, organisationId, conversationId }: InConversation, memberId: string) =>
  tx
    .deleteFrom('own_words')
    .where('organisation_id', '=', organisationId)
    .where('conversation_id', '=', conversationId)
    .where('member_id', '=', memberId)
    .execute()

async function wordsOf(
  { tx, organisationId, conversationId, sealer }: InConversation,
  memberId: string,
): Promise<string> {
  const row = await tx
    .selectFrom('own_words')
    .select('words')
    .where('organisation_id', '=', organisationId)
    .where('conversation_id', '=', conversationId)
    .where('member_id', '=', memberId)
    .executeTakeFirst()
  return row ? sealer.open(places.ownWords(conversationId, memberId), row.words) : ''
}
