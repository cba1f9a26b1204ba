import { sql } from 'kysely'
import type { Purpose } from '../../domain/consent/consent.ts'
import { recordedCall, type CallEnd, type ModelCall } from '../../domain/consent/model-call.ts'
import { granted } from '../../domain/outcome.ts'
import type { Derived, Ledger } from '../../flows/consent-ports.ts'
import { appendEntry } from './audit.ts'
import { ledgerRows } from './ledger-rows.ts'
import { places } from './places.ts'
import type { Stores } from './record.ts'
import { orRefused } from './refusals.ts'
import { inConversation, type InConversation } from './scope-of.ts'
import { draftShape, openAs } from './sealed-shapes.ts'
import { traced } from './traced.ts'
import { together } from './together.ts'

export const ledgerOver = (stores: Stores): Ledger => ({
  mark: (permit, text) =>
    inConversation(stores, permit, async ({ sealer }) => sealer.mac(text).toString('hex')),
  begin: async (permit, call, token, entry) => {
    const begun = await orRefused(
      inConversation(stores, permit, async (scope) => {
        await insertCall(scope, call)
        await appendEntry(scope.tx, entry)
      }),
    )
    return begun.ok ? granted(recordedCall(permit.organisationId, call, token)) : begun
  },
  end: (permit, call, end, entry) =>
    inConversation(stores, permit, async (scope) => {
      await endCall(scope, call.id, end)
      await appendEntry(scope.tx, entry)
    }),
  rows: (permit, before, limit) => ledgerRows(stores, permit, before, limit),
  shownDrafts: (permit) => inConversation(stores, permit, shownDraftsOf),
  derived: (permit, purpose) => inConversation(stores, permit, (scope) => derivedOf(scope, purpose)),
  deleteDerived: (permit, purpose, ownWordsOf, entry) =>
    inConversation(stores, permit, async (scope) => {
      const deleted = await deleteDrafts(scope, purpose, entry.at)
      if (ownWordsOf.length > 0) await forgetWordsOf(scope, ownWordsOf)
      await together(traced(scope, [entry], 'consent-changed', 0))
      return deleted
    }),
})

const insertCall = ({ tx, organisationId, conversationId, clientId }: InConversation, call: ModelCall) =>
  tx
    .insertInto('model_call')
    .values({
      organisation_id: organisationId,
      call_id: call.id,
      conversation_id: conversationId,
      client_id: clientId,
      thread_version: call.threadVersion,
      consent_id: call.consentId,
      purpose: call.purpose,
      provider: call.provider,
      model: call.model,
      prompt_version: call.promptVersion,
      input_mac: Buffer.from(call.inputMac, 'hex'),
      policies: call.policies.join(' '),
      asked_by: call.askedBy,
      asked_at: call.askedAt,
    })
    .execute()

/** What became of a call, within the transaction that keeps what it gave. */
export const endCall = ({ tx, organisationId }: InConversation, callId: string, end: CallEnd) =>
  tx
    .updateTable('model_call')
    .set({
      outcome: end.outcome,
      why: end.why,
      output_mac: end.outputMac === null ? null : Buffer.from(end.outputMac, 'hex'),
      ended_at: end.at,
    })
    .where('organisation_id', '=', organisationId)
    .where('call_id', '=', callId)
    .execute()

type DraftRow = { readonly suggestion_id: string; readonly shown: Buffer }

/** Drafts of the purpose that are still here. Those from before the ledger were all made for `draft-replies`. */
const draftsOf = ({ organisationId, conversationId }: InConversation, purpose: Purpose) => sql`
  s.organisation_id = ${organisationId} and s.conversation_id = ${conversationId} and s.kind = 'draft' and (
    (s.call_id is null and ${purpose} = 'draft-replies') or exists (
      select from model_call c where c.organisation_id = s.organisation_id and c.call_id = s.call_id
        and c.purpose = ${purpose}))`

/** Drafts that a reply is compared with: nobody takes from the one before those. */
const MOST_DRAFTS = 20

async function shownDraftsOf({ tx, organisationId, conversationId, sealer }: InConversation) {
  const [rows, { rows: gone }] = await together([
    tx
      .selectFrom('suggestion')
      .select(['suggestion_id', 'shown'])
      .where('organisation_id', '=', organisationId)
      .where('conversation_id', '=', conversationId)
      .where('kind', '=', 'draft')
      .orderBy('at', 'desc')
      .orderBy('suggestion_id', 'desc')
      .limit(MOST_DRAFTS)
      .execute(),
    sql<{ readonly model: string }>`
      select c.model from model_call c
      where c.organisation_id = ${organisationId} and c.conversation_id = ${conversationId}
        and c.derived_deleted_at is not null and c.thread_version >= coalesce((
          select max(m.version) from message m where m.organisation_id = c.organisation_id
            and m.conversation_id = c.conversation_id and m.author_member is not null), 0)
      order by c.asked_at desc limit 1`.execute(tx),
  ])
  const drafts = rows.map((row) => openAs(draftShape, sealer, places.shown(row.suggestion_id), row.shown))
  return { drafts: drafts.toReversed(), deletedFrom: gone[0]?.model ?? null }
}

async function derivedOf(scope: InConversation, purpose: Purpose): Promise<Derived> {
  const { tx, organisationId, conversationId, sealer } = scope
  const [{ rows: drafts }, words] = await together([
    sql<DraftRow>`select s.suggestion_id, s.shown from suggestion s where ${draftsOf(scope, purpose)}
      order by s.at, s.suggestion_id`.execute(tx),
    tx
      .selectFrom('own_words')
      .select(['member_id', 'words'])
      .where('organisation_id', '=', organisationId)
      .where('conversation_id', '=', conversationId)
      .execute(),
  ])
  return {
    drafts: drafts.map((row) => openAs(draftShape, sealer, places.shown(row.suggestion_id), row.shown)),
    ownWords: words.map((row) => ({
      memberId: row.member_id,
      text: sealer.open(places.ownWords(conversationId, row.member_id), row.words),
    })),
  }
}

async function deleteDrafts(scope: InConversation, purpose: Purpose, at: string): Promise<number> {
  const { tx, organisationId, conversationId } = scope
  const { rows } = await sql<{ readonly call_id: string | null }>`
    delete from suggestion s where ${draftsOf(scope, purpose)} returning s.call_id`.execute(tx)
  const calls = rows.flatMap((row) => (row.call_id === null ? [] : [row.call_id]))
  if (calls.length > 0)
    await tx
      .updateTable('model_call')
      .set({ derived_deleted_at: at })
      .where('organisation_id', '=', organisationId)
      .where('conversation_id', '=', conversationId)
      .where('call_id', 'in', calls)
      .execute()
  return rows.length
}

const forgetWordsOf = (
  { tx, organisationId, conversationId }: InConversation,
  memberIds: readonly string[],
) =>
  tx
    .deleteFrom('own_words')
    .where('organisation_id', '=', organisationId)
    .where('conversation_id', '=', conversationId)
    .where('member_id', 'in', memberIds)
    .execute()
