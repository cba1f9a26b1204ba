import { z } from 'zod'
import type { AgreedProfile, ProfileVersion } from '../../domain/agreed-profile/profile.ts'
import { granted } from '../../domain/outcome.ts'
import type { Profiles } from '../../flows/profile-ports.ts'
import { places } from './places.ts'
import type { Stores } from './record.ts'
import { orRefused } from './refusals.ts'
import { inConversation } from './scope-of.ts'
import { openAs } from './sealed-shapes.ts'
import { together } from './together.ts'
import { traced } from './traced.ts'

const lines = z.array(z.string())
const profileShape: z.ZodType<AgreedProfile> = z.object({
  goals: lines,
  language: lines,
  helps: lines,
  avoid: lines,
})

export const profilesOver = (stores: Stores): Profiles => ({
  versions: (permit) =>
    inConversation(stores, permit, async ({ tx, organisationId, clientId, sealer }) => {
      const rows = await tx
        .selectFrom('agreed_profile')
        .selectAll()
        .where('organisation_id', '=', organisationId)
        .where('client_id', '=', clientId)
        .orderBy('version', 'desc')
        .execute()
      return rows.map((row): ProfileVersion => ({
        version: row.version,
        profile: openAs(profileShape, sealer, places.agreedProfile(clientId, row.version), row.profile),
        by:
          row.written_by_member === null
            ? { kind: 'client', id: clientId }
            : { kind: 'member', id: row.written_by_member },
        at: row.at,
      }))
    }),
  write: async (permit, { version, profile, by, at }, entry) => {
    const written = await orRefused(
      inConversation(stores, permit, async (scope) => {
        const { tx, organisationId, conversationId, clientId, sealer } = scope
        await tx
          .insertInto('agreed_profile')
          .values({
            organisation_id: organisationId,
            client_id: clientId,
            version,
            conversation_id: conversationId,
            profile: sealer.seal(places.agreedProfile(clientId, version), JSON.stringify(profile)),
            written_by_client: by.kind === 'client' ? by.id : null,
            written_by_member: by.kind === 'member' ? by.id : null,
            at,
          })
          .execute()
        await together(traced(scope, [entry], 'episode-changed', 0))
      }),
    )
    return written.ok ? granted(null) : written
  },
})
