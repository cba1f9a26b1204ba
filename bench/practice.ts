import {
  demonstrationPractitioners,
  linksToAllClients,
  signInBy,
  textsAt,
  type Person,
} from '../test/person.ts'
import { newDataFolder, removeDataFolder, runServer, type RunningServer } from '../test/running-server.ts'

/** The real server in a process of its own over the demonstration clinic, with more clients than that has. */
export type Practice = {
  readonly server: RunningServer
  readonly folder: string
  readonly administrator: Person
  /** A link for every client. */
  readonly links: readonly string[]
  readonly close: () => Promise<void>
}

/** Opens it with so many clients added; each is in the care of one practitioner. */
export async function openPractice(more: number): Promise<Practice> {
  const folder = newDataFolder()
  const server = await runServer({ folder, demonstration: true })
  try {
    const administrator = await signInBy(server.linkOf(', administrator'))
    const people = await administrator.api('GET', '/api/people')
    const practitioner = practitionerIn(people)
    for (let at = 0; at < more; at += 1)
      await administrator.api('POST', '/api/people/clients', {
        ...{
          name: `Person ${at}`,
          preferredName: `Person ${at}`,
          pronouns: null,
          birthYear: null,
          about: '',
        },
        ...{ jurisdiction: 'US-CA', country: 'US', language: 'en', phone: null, email: null },
        ...{ identifiers: [], circle: [] },
        practitionerIds: [practitioner],
      })
    const links = await linksToAllClients(await demonstrationPractitioners(server.linkOf))
    const close = async (): Promise<void> => {
      await server.stop()
      removeDataFolder(folder)
    }
    return { server, folder, administrator, links, close }
  } catch (error) {
    await server.stop()
    removeDataFolder(folder)
    throw error
  }
}

function practitionerIn(people: unknown): string {
  const [id] = textsAt(people, 'practitionerIds').concat(membersWho(people, 'practitioner'))
  if (id === undefined) throw new Error('nobody practises here')
  return id
}

function membersWho(people: unknown, role: string): readonly string[] {
  if (typeof people !== 'object' || people === null || !('members' in people)) return []
  const { members } = people
  if (!Array.isArray(members)) return []
  return members.flatMap((member: unknown) =>
    textsAt(member, 'role').includes(role) ? textsAt(member, 'id').slice(0, 1) : [],
  )
}
