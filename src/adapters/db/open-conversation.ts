import type { Action, Authorised } from '../../domain/access/authorise.ts'
import type { Conversation, Message } from '../../domain/conversation/conversation.ts'
import type { Sealer } from '../keys/sealing.ts'
import { consentRows } from './consents.ts'
import { correctionRows, openCorrections, wrongAt, type CorrectionRow } from './corrections.ts'
import { openNames } from './names.ts'
import { places } from './places.ts'
import type { Stores } from './record.ts'
import { conversationIdOf } from './scope-of.ts'
import { together } from './together.ts'
import { inOrganisation, type Scoped } from './scope.ts'
import { openAs, profileShape, signalsShape } from './sealed-shapes.ts'
import { threadRow } from './thread-rows.ts'

/** Everything a conversation holds, opened: two round trips. Null where it is gone. */
export const openConversation = (
  { database, keys }: Stores,
  permit: Authorised<Action>,
): Promise<Conversation | null> =>
  inOrganisation(database, permit, async (tx) => {
    const { organisationId } = permit
    const conversationId = conversationIdOf(permit)
    const scope = { tx, organisationId, conversationId }
    const [thread, messages, corrections] = await together([
      threadRow(tx, organisationId, conversationId),
      messageRows(tx, organisationId, conversationId),
      correctionRows(scope, null),
    ])
    if (!thread) return null
    const sealer = await keys.forClient(tx, organisationId, thread.clientId)
    const people = [...thread.practitionerIds, ...messages.flatMap((row) => row.author_member ?? [])]
    const ours = await keys.forOrganisation(tx, organisationId)
    const [profile, consents, names] = await together([
      tx
        .selectFrom('client')
        .select('profile')
        .where('organisation_id', '=', organisationId)
        .where('client_id', '=', thread.clientId)
        .executeTakeFirstOrThrow(),
      consentRows(tx, async () => sealer, organisationId, thread.clientId),
      openNames(tx, ours, organisationId, [...new Set(people)]),
    ])
    return {
      thread,
      client: openAs(profileShape, sealer, places.profile(thread.clientId), profile.profile),
      messages: opened(sealer, messages, corrections, names),
      consents,
      practitioners: thread.practitionerIds.map((id) => ({ id, name: names.get(id) ?? '' })),
    }
  })

const messageRows = (tx: Scoped, organisationId: string, conversationId: string) =>
  tx
    .selectFrom('message as m')
    .leftJoin('approval as a', (join) =>
      join.onRef('a.organisation_id', '=', 'm.organisation_id').onRef('a.approval_id', '=', 'm.approval_id'),
    )
    .select(['m.message_id', 'm.author_member', 'm.text', 'm.at', 'm.level', 'm.language', 'm.signals'])
    .select(['a.origin', 'a.share_edited', 'a.model'])
    .where('m.organisation_id', '=', organisationId)
    .where('m.conversation_id', '=', conversationId)
    .orderBy('m.version')
    .execute()

function opened(
  sealer: Sealer,
  rows: Awaited<ReturnType<typeof messageRows>>,
  correctionRowsOfAll: readonly CorrectionRow[],
  names: ReadonlyMap<string, string>,
): readonly Message[] {
  const corrections = openCorrections(sealer, correctionRowsOfAll)
  return rows.map((row) => {
    const { message_id: id, at } = row
    const text = sealer.open(places.text(id), row.text)
    if (row.author_member !== null && row.origin !== null) {
      const provenance = { origin: row.origin, shareEdited: row.share_edited, model: row.model }
      const authorName = names.get(row.author_member) ?? ''
      return { id, from: 'practitioner', text, at, authorId: row.author_member, authorName, provenance }
    }
    if (row.signals === null || row.level === null || row.language === null)
      throw new Error('a message of nobody')
    const signals = openAs(signalsShape, sealer, places.signals(id), row.signals).map((signal) => ({
      ...signal,
      wrong: wrongAt(corrections, { messageId: id, start: signal.start, rule: signal.rule }),
    }))
    return { id, from: 'client', text, at, level: row.level, language: row.language, signals }
  })
}
