import type { Actor } from '../../domain/access/actor.ts'
import type { SignalAddress } from '../../flows/ports.ts'
import type { Sealer } from '../keys/sealing.ts'
import { places } from './places.ts'
import type { InConversation } from './scope-of.ts'
import { together } from './together.ts'
import { correctionShape, openAs, signalsShape } from './sealed-shapes.ts'

export type CorrectionRow = {
  readonly correction_id: string
  readonly message_id: string
  readonly correction: Buffer
}
type Correction = SignalAddress & { readonly wrong: boolean }

/** Opens corrections, oldest first. */
export const openCorrections = (sealer: Sealer, rows: readonly CorrectionRow[]): readonly Correction[] =>
  rows.map((row) => ({
    messageId: row.message_id,
    ...openAs(correctionShape, sealer, places.correction(row.correction_id), row.correction),
  }))

/** The latest correction for one place wins. */
export const wrongAt = (corrections: readonly Correction[], at: SignalAddress): boolean =>
  corrections.findLast(
    (one) => one.messageId === at.messageId && one.start === at.start && one.rule === at.rule,
  )?.wrong ?? false

/** Corrections of one message, or of all of a conversation's where `messageId` is null, oldest first. */
export const correctionRows = (
  { tx, organisationId, conversationId }: Pick<InConversation, 'tx' | 'organisationId' | 'conversationId'>,
  messageId: string | null,
): Promise<CorrectionRow[]> =>
  tx
    .selectFrom('signal_correction as s')
    .innerJoin('message as m', (join) =>
      join.onRef('m.organisation_id', '=', 's.organisation_id').onRef('m.message_id', '=', 's.message_id'),
    )
    .select(['s.correction_id', 's.message_id', 's.correction'])
    .where('s.organisation_id', '=', organisationId)
    .where('m.conversation_id', '=', conversationId)
    .$if(messageId !== null, (query) => query.where('s.message_id', '=', messageId ?? ''))
    .orderBy('s.at')
    .orderBy('s.correction_id')
    .execute()

export async function signalAt(
  scope: InConversation,
  at: SignalAddress,
): Promise<{ readonly wrong: boolean } | null> {
  const { tx, organisationId, conversationId, sealer } = scope
  const [row, corrections] = await together([
    tx
      .selectFrom('message')
      .select(['message_id', 'signals'])
      .where('organisation_id', '=', organisationId)
      .where('conversation_id', '=', conversationId)
      .where('message_id', '=', at.messageId)
      .executeTakeFirst(),
    correctionRows(scope, at.messageId),
  ])
  if (!row?.signals) return null
  const signals = openAs(signalsShape, sealer, places.signals(row.message_id), row.signals)
  const known = signals.some((signal) => signal.start === at.start && signal.rule === at.rule)
  return known ? { wrong: wrongAt(openCorrections(sealer, corrections), at) } : null
}

export async function correctSignal(
  { tx, organisationId, conversationId, sealer }: InConversation,
  made: { readonly id: string; readonly by: Actor; readonly at: string },
  { messageId, start, rule }: SignalAddress,
  wrong: boolean,
): Promise<void> {
  const correction = sealer.seal(places.correction(made.id), JSON.stringify({ start, rule, wrong }))
  const here = await tx
    .selectFrom('message')
    .select('message_id')
    .where('organisation_id', '=', organisationId)
    .where('conversation_id', '=', conversationId)
    .where('message_id', '=', messageId)
    .executeTakeFirst()
  if (!here) throw new Error('no such message')
  await tx
    .insertInto('signal_correction')
    .values({
      organisation_id: organisationId,
      correction_id: made.id,
      message_id: messageId,
      correction,
      by_client: made.by.kind === 'client' ? made.by.clientId : null,
      by_member: made.by.kind === 'member' ? made.by.memberId : null,
      at: made.at,
    })
    .execute()
}
