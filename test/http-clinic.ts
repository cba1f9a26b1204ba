import { createApp } from '../src/adapters/http/create-app.ts'
import type { HttpSettings } from '../src/adapters/http/http-world.ts'
import { memoryLeftVisits } from '../src/adapters/http/left-visits.ts'
import { usualLimits } from '../src/adapters/http/rate-limit.ts'
import { openRequestLog } from '../src/adapters/http/request-log.ts'
import { openMemoryWorld, type MemoryWorld } from '../src/adapters/memory/open-world.ts'
import { plainShipped } from '../src/adapters/memory/plain-shipped.ts'
import { loadCrisisLines } from '../src/adapters/shipped/crisis-lines.ts'
import type { LeakedPasswords } from '../src/adapters/sign-in/leaked-passwords.ts'
import { openMemorySignIn } from '../src/adapters/sign-in/memory-sign-in.ts'
import type { SignIn } from '../src/adapters/sign-in/sign-in.ts'
import type { GivenRole, MemberActor } from '../src/domain/access/actor.ts'
import type { Locale } from '../src/domain/language.ts'
import { makeClientLink } from '../src/flows/client-links.ts'
import type { Ports } from '../src/flows/ports.ts'
import { addClient, addLicence, createOrganisation } from '../src/flows/people.ts'
import { hire as hired } from './hire.ts'
import { Browser } from './http-browser.ts'
import { must } from './must.ts'

export const DATA = new URL('../data', import.meta.url).pathname

/** The real HTTP adapter over the world in memory, with named people in it. */
export type HttpClinic = {
  readonly world: MemoryWorld
  readonly app: ReturnType<typeof createApp>
  readonly signIn: SignIn
  readonly log: readonly string[]
  readonly administrator: MemberActor
  readonly practitioner: MemberActor
  readonly other: MemberActor
  readonly client: MadeClient
  readonly stop: () => void
  /** A browser in which this member has signed in. */
  readonly as: (member: MemberActor) => Promise<Browser>
  /** A browser in which this client has opened their link. */
  readonly visit: (client: MadeClient) => Promise<Browser>
  readonly addClient: (name: string, given: Partial<NewClient>) => Promise<MadeClient>
}
export type MadeClient = {
  readonly clientId: string
  readonly conversationId: string
  readonly link: string
  readonly linkId: string
}
type NewClient = { language: Locale; country: string; jurisdiction: string; practitioner: MemberActor }

export type ClinicGiven = {
  readonly at?: string
  readonly settings?: Partial<HttpSettings>
  readonly world?: Omit<Parameters<typeof openMemoryWorld>[0], 'at'>
  readonly leakedPasswords?: LeakedPasswords
  /** Another world's ports, as the database's, in place of those in memory. */
  readonly ports?: Ports
}

/** A Wednesday at 15:00 in Madrid unless said otherwise: somebody is there. */
export async function openHttpClinic(given: ClinicGiven = {}): Promise<HttpClinic> {
  const empty = openEmptyClinic(given)
  const { world, signIn } = empty
  const { ports } = world
  const administrator = must(
    await createOrganisation(
      {
        name: 'Alder Street Practice',
        assist: 'drafts',
        language: 'en',
        remoteForUnreadLanguages: false,
        hours: {
          timeZone: 'Europe/Madrid',
          open: [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '17:00' })),
        },
      },
      { name: 'Ada Okonkwo', email: 'ada@alder.example', title: '' },
      ports,
    ),
  )
  const hire = async (name: string, role: GivenRole): Promise<MemberActor> => {
    const email = `${name.split(' ')[0]?.toLowerCase()}@alder.example`
    const { id } = must(await hired(administrator, { name, email, role, title: '' }, ports))
    return { ...administrator, memberId: id, role }
  }
  const practitioner = await hire('Ines Ferreira', 'practitioner')
  const other = await hire('Tomas Beck', 'practitioner')
  const licence = {
    jurisdiction: 'ES',
    number: 'M-28411',
    validFrom: '2020-01-01',
    expiresOn: '2030-01-01',
  }
  for (const one of [practitioner, other]) must(await addLicence(administrator, one.memberId, licence, ports))
  const add = async (name: string, wanted: Partial<NewClient>): Promise<MadeClient> => {
    const { language = 'en', country = 'ES', jurisdiction = 'ES', practitioner: who = practitioner } = wanted
    const profile = {
      ...{ name, preferredName: name, pronouns: null, birthYear: null, about: '', circle: [] },
      identifiers: [],
      ...{ language, country, jurisdiction, contact: { phone: null, email: null } },
    }
    const made = must(await addClient(administrator, profile, [who.memberId], ports))
    const link = must(await makeClientLink(who, made.conversationId, ports))
    return { ...made, link: `/c/${link.text}`, linkId: link.id }
  }
  const client = await add('Marisol Quintero', {})
  const as = async (member: MemberActor): Promise<Browser> => {
    const browser = new Browser(empty.app)
    const person = await ports.people.member(member.organisationId, member.memberId)
    const secret = await signIn.makeLink({ ...member, email: person?.email ?? '' })
    await browser.get(`/sign-in/link/${secret}`)
    await browser.submit('/sign-in/link', {})
    return browser
  }
  const visit = async (one: MadeClient): Promise<Browser> => {
    const browser = new Browser(empty.app)
    await browser.get(one.link)
    return browser
  }
  return { ...empty, administrator, practitioner, other, client, as, visit, addClient: add }
}

/** The same with nobody in it. */
export function openEmptyClinic(given: ClinicGiven = {}) {
  const shipped = { ...plainShipped, crisisLines: loadCrisisLines(DATA, null) }
  const memory = openMemoryWorld({ shipped, ...given.world, at: given.at ?? '2026-11-18T14:00:00.000Z' })
  const world = given.ports ? { ...memory, ports: given.ports } : memory
  const log: string[] = []
  const stopping = new AbortController()
  const signIn = openMemorySignIn(world.clock, (entry) => world.ports.audit.record(entry))
  const app = createApp({
    registers: { inReach: () => false, ask: async () => 'not-reached' },
    leakedPasswords: given.leakedPasswords ?? { ask: async () => 'not-among-them' },
    ports: world.ports,
    signIn,
    stopping: stopping.signal,
    leftVisits: memoryLeftVisits(),
    log: openRequestLog({ write: (line) => void log.push(line) }),
    settings: withGiven(
      {
        publicUrl: null,
        behindProxy: false,
        secret: '0123456789abcdef'.repeat(4),
        setupCode: 'ABCD-EFGH',
        webFolder: null,
        noticeWays: ['e-mail'],
        demonstration: () => false,
        limits: usualLimits,
      },
      given.settings,
    ),
  })
  return { world, app, signIn, log, stop: () => stopping.abort() }
}

/** As they were given: one that is read anew each time stays so. */
const withGiven = (usual: HttpSettings, given: Partial<HttpSettings> = {}): HttpSettings =>
  Object.defineProperties(usual, Object.getOwnPropertyDescriptors(given))
