import type { Links } from '../../flows/link-ports.ts'
import { chained } from './chained.ts'
import { organisationOf, type Kept, type KeptConversation } from './state.ts'

export const memoryLinks = (kept: Kept): Links => ({
  make: async (permit, link, entry) => {
    const organisation = organisationOf(kept, permit.organisationId)
    const conversation = conversations(kept, permit.organisationId).find(
      ({ profile }) => profile.clientId === link.clientId,
    )
    if (!conversation) throw new Error('no such client')
    const { id, tokenSha256, madeAt } = link
    conversation.links = [...conversation.links, { id, tokenSha256, madeAt, revokedAt: null }]
    chained(organisation, [entry], null)
  },
  revoke: async (permit, linkId, at, entry) => {
    const live = conversations(kept, permit.organisationId).find(({ links }) =>
      links.some((link) => link.id === linkId && link.revokedAt === null),
    )
    if (!live) return
    live.links = live.links.map((link) => (link.id === linkId ? { ...link, revokedAt: at } : link))
    chained(organisationOf(kept, permit.organisationId), [entry], null)
  },
  open: async (organisationId, tokenSha256) => {
    for (const { conversationId, profile, links } of conversations(kept, organisationId)) {
      const link = links.find((one) => one.tokenSha256 === tokenSha256 && one.revokedAt === null)
      if (link)
        return {
          linkId: link.id,
          actor: { kind: 'client', organisationId, clientId: profile.clientId, conversationId },
        }
    }
    return null
  },
  stillLive: async (organisationId, linkId) =>
    conversations(kept, organisationId).some(({ links }) =>
      links.some((link) => link.id === linkId && link.revokedAt === null),
    ),
})

const conversations = (kept: Kept, organisationId: string): readonly KeptConversation[] => [
  ...(kept.get(organisationId)?.conversations.values() ?? []),
]
