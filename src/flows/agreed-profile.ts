import type { ClientActor, MemberActor } from '../domain/access/actor.ts'
import { authorise } from '../domain/access/authorise.ts'
import { profileParts, type ProfilePart, type ProfileVersion } from '../domain/agreed-profile/profile.ts'
import { readProfile, sameProfile } from '../domain/agreed-profile/read-profile.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import { enter } from './enter.ts'
import type { Ports } from './ports.ts'
import { noteRead } from './note-read.ts'
import { refuseWith } from './refuse.ts'

/** Every version, latest first, with the names of the members who wrote them. */
export type ProfileRead = {
  readonly versions: readonly ProfileVersion[]
  readonly names: ReadonlyMap<string, string>
  /** Whether who reads may also write. */
  readonly mayWrite: boolean
}

/** The client, or who works with them, opens the profile. */
export async function readAgreedProfile(
  actor: ClientActor | MemberActor,
  conversationId: string,
  ports: Ports,
): Promise<Outcome<ProfileRead>> {
  const entered = await enter(actor, 'agreed-profile.read', conversationId, 'access-refused', ports)
  if (!entered.ok) return entered
  const versions = await ports.profiles.versions(entered.value.permit)
  await noteRead(actor, entered.value.thread, 'agreed-profile', ports)
  const names = new Map<string, string>()
  for (const { by } of versions)
    if (by.kind === 'member' && !names.has(by.id)) {
      const member = await ports.people.member(actor.organisationId, by.id)
      names.set(by.id, member?.name ?? '')
    }
  const mayWrite = authorise(actor, 'agreed-profile.write', entered.value.thread).ok
  return granted({ versions, names, mayWrite })
}

/** Lines on top of the version somebody had before them; 0: there was none. */
export type ProfileWritten = {
  readonly basedOn: number
  readonly lines: Readonly<Record<ProfilePart, readonly string[]>>
}

/** The client, or a practitioner with them, saves the profile. Refuses `profile-moved-on` where somebody saved another
 * since, `input-not-valid` with the part that does not fit. A client who saves what a practitioner proposed agrees to
 * it; any other save that changes nothing adds nothing. */
export async function writeAgreedProfile(
  actor: ClientActor | MemberActor,
  conversationId: string,
  written: ProfileWritten,
  ports: Ports,
): Promise<Outcome<ProfileVersion>> {
  const at = ports.clock.now()
  const entered = await enter(actor, 'agreed-profile.write', conversationId, 'access-refused', ports)
  if (!entered.ok) return entered
  const { permit, thread } = entered.value
  const profile = readProfile(written.lines)
  if (!profile.ok) return refuseWith(ports, actor, 'access-refused', profile, conversationId)
  const [latest] = await ports.profiles.versions(permit)
  const agrees = actor.kind === 'client' && latest?.by.kind === 'member'
  if (latest && !agrees && sameProfile(latest.profile, profile.value)) return granted(latest)
  if ((latest?.version ?? 0) !== written.basedOn)
    return refuseWith(ports, actor, 'access-refused', refused('profile-moved-on'), conversationId)
  const by =
    actor.kind === 'client'
      ? ({ kind: 'client', id: actor.clientId } as const)
      : ({ kind: 'member', id: actor.memberId } as const)
  const version: ProfileVersion = { version: written.basedOn + 1, profile: profile.value, by, at }
  const lines = profileParts.reduce((sum, part) => sum + profile.value[part].length, 0)
  const subject = ['client', thread.clientId] as const
  const entry = entryFor(actor, at, 'agreed-profile-written', subject, { version: version.version, lines })
  const stored = await ports.profiles.write(permit, version, entry)
  return stored.ok ? granted(version) : refuseWith(ports, actor, 'access-refused', stored, conversationId)
}
