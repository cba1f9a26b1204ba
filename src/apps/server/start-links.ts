import type { MemberActor } from '../../domain/access/actor.ts'
import { makeClientLink } from '../../flows/client-links.ts'
import { readPeople } from '../../flows/people.ts'
import type { ClientListed, Member, Ports } from '../../flows/ports.ts'
import type { SignIn } from '../../adapters/sign-in/sign-in.ts'

/** A link as it is printed at start: for whom, and where it leads. */
export type StartLink = { readonly whose: string; readonly path: string }

/** Browsers give passkeys to names only: on one's own machine a link leads to localhost, not to a number. */
export const byName = (address: string): string =>
  address.replace(/^http:\/\/(?:127\.0\.0\.1|\[::1\])(?=:|$)/, 'http://localhost')

type World = { readonly ports: Ports; readonly signIn: SignIn }

/** One-time sign-in links: for everybody of the demonstration, else for administrators. Whoever can start the server
 * can read its key, so this opens no door that was shut; each is in the audit chain all the same. */
export async function signInLinks(
  administrator: MemberActor,
  demonstration: boolean,
  { ports, signIn }: World,
): Promise<readonly StartLink[]> {
  const people = await readPeople(administrator, ports)
  if (!people.ok) return []
  const { organisationId } = administrator
  const links: StartLink[] = []
  for (const member of people.value.members.filter((one) => demonstration || one.role === 'administrator')) {
    const secret = await signIn.makeLink({ organisationId, memberId: member.id, email: member.email })
    links.push({ whose: `${member.name}, ${wordsFor(member, ports)}`, path: `/sign-in/link/${secret}` })
  }
  return links
}

function wordsFor({ role, licences }: Member, ports: Ports): string {
  const today = ports.clock.now().slice(0, 10)
  const expired = licences.length > 0 && licences.every((licence) => licence.expiresOn < today)
  return expired ? `${role} whose licence has expired` : role
}

/** Links to two clients' pages of the demonstration, one who writes English and one who writes Spanish, as the
 * practitioner of each would make them. */
export async function clientLinks(
  administrator: MemberActor,
  { ports }: World,
): Promise<readonly StartLink[]> {
  const people = await readPeople(administrator, ports)
  if (!people.ok) return []
  const { clients } = people.value
  const spanish = (client: ClientListed): boolean => ['ES', 'MX', 'CO'].includes(client.jurisdiction)
  const chosen = [clients.find((client) => !spanish(client)), clients.find(spanish)]
  const links: StartLink[] = []
  for (const client of chosen) {
    const [memberId] = client?.practitionerIds ?? []
    if (!client || memberId === undefined) continue
    const theirs = { ...administrator, memberId, role: 'practitioner' } as const
    const link = await makeClientLink(theirs, client.conversationId, ports)
    if (link.ok) links.push({ whose: `${client.name}, client`, path: `/c/${link.value.text}` })
  }
  return links
}
