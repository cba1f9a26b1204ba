import type { AuditEntry } from '../../domain/audit/entry.ts'
import type { Consent } from '../../domain/consent/consent.ts'
import type { Authorised } from '../../domain/access/authorise.ts'
import type { Consents } from '../../flows/consent-ports.ts'
import { chained } from './chained.ts'
import { inSightOf } from './in-sight.ts'
import { mustConversation, organisationOf, type Kept } from './state.ts'

export const memoryConsents = (kept: Kept): Consents => ({
  consents: async (asker, clientId) =>
    inSightOf(kept, asker).find(({ profile }) => profile.clientId === clientId)?.consents ?? [],
  give: async (permit, consent, entry) => change(kept, permit, (consents) => [...consents, consent], entry),
  revoke: async (permit, purpose, at, entry) =>
    change(
      kept,
      permit,
      (consents) =>
        consents.map((consent) =>
          consent.purpose === purpose && consent.revokedAt === null ? { ...consent, revokedAt: at } : consent,
        ),
      entry,
    ),
})

function change(
  kept: Kept,
  permit: Authorised<'consent.change' | 'consent.record'>,
  next: (consents: readonly Consent[]) => readonly Consent[],
  entry: AuditEntry,
): void {
  const conversation = mustConversation(kept, permit)
  conversation.consents = next(conversation.consents)
  const { conversationId } = conversation
  chained(organisationOf(kept, permit.organisationId), [entry], {
    kind: 'consent-changed',
    conversationId,
    tier: 0,
    at: entry.at,
  })
}
