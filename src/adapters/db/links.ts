import { theServer } from '../../domain/access/actor.ts'
import { isId } from '../../domain/id.ts'
import type { Links } from '../../flows/link-ports.ts'
import { appendEntry } from './audit.ts'
import type { Stores } from './record.ts'
import { askOrganisation, inOrganisation } from './scope.ts'

export const linksOver = ({ database }: Stores): Links => ({
  make: (permit, link, entry) =>
    inOrganisation(database, permit, async (tx) => {
      await tx
        .insertInto('client_link')
        .values({
          organisation_id: permit.organisationId,
          link_id: link.id,
          client_id: link.clientId,
          token_sha256: Buffer.from(link.tokenSha256, 'hex'),
          made_at: link.madeAt,
        })
        .execute()
      await appendEntry(tx, entry)
    }),
  revoke: (permit, linkId, at, entry) =>
    inOrganisation(database, permit, async (tx) => {
      const revoked = await tx
        .updateTable('client_link')
        .set({ revoked_at: at })
        .where('organisation_id', '=', permit.organisationId)
        .where('link_id', '=', linkId)
        .where('revoked_at', 'is', null)
        .returning('link_id')
        .executeTakeFirst()
      if (revoked) await appendEntry(tx, entry)
    }),
  open: async (organisationId, tokenSha256) => {
    if (!isId(organisationId)) return null
    const row = await inOrganisation(database, theServer(organisationId), (tx) =>
      tx
        .selectFrom('client_link as l')
        .innerJoin('conversation as c', (join) =>
          join.onRef('c.organisation_id', '=', 'l.organisation_id').onRef('c.client_id', '=', 'l.client_id'),
        )
        .select(['l.link_id', 'l.client_id', 'c.conversation_id'])
        .where('l.organisation_id', '=', organisationId)
        .where('l.token_sha256', '=', Buffer.from(tokenSha256, 'hex'))
        .where('l.revoked_at', 'is', null)
        .executeTakeFirst(),
    )
    if (!row) return null
    const { link_id: linkId, client_id: clientId, conversation_id: conversationId } = row
    return { linkId, actor: { kind: 'client', organisationId, clientId, conversationId } }
  },
  stillLive: async (organisationId, linkId) => {
    if (!isId(organisationId) || !isId(linkId)) return false
    const rows = await askOrganisation(database, organisationId, (from) =>
      from
        .selectFrom('client_link')
        .select('link_id')
        .where('organisation_id', '=', organisationId)
        .where('link_id', '=', linkId)
        .where('revoked_at', 'is', null)
        .compile(),
    )
    return rows.length > 0
  },
})
