import type { MemberActor } from '../../domain/access/actor.ts'
import type { Ports } from '../../flows/ports.ts'

/** What the audit chain says about how the organisation began. */
export type Beginning = { readonly administrator: MemberActor; readonly demonstration: boolean }

/** The demonstration is loaded right at the beginning; further along nobody looks. */
const FIRST_ENTRIES = 5_000

/** Who created the organisation, and whether it is the invented one; null while there is none. */
export async function readBeginning(ports: Ports): Promise<Beginning | null> {
  const organisationId = await ports.people.anyOrganisation()
  if (organisationId === null) return null
  let administrator: MemberActor | null = null
  let demonstration = false
  let read = 0
  for await (const entry of ports.audit.entries(organisationId)) {
    read += 1
    if (entry.event === 'organisation-created')
      administrator = { kind: 'member', organisationId, memberId: entry.actorId, role: 'administrator' }
    demonstration ||= entry.event === 'demonstration-loaded'
    if (demonstration || read >= FIRST_ENTRIES) break
  }
  return administrator && { administrator, demonstration }
}
