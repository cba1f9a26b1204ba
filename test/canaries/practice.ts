import { hire as hired } from '../hire.ts'
import type { GivenRole, MemberActor } from '../../src/domain/access/actor.ts'
import { addLicence, createOrganisation } from '../../src/flows/people.ts'
import type { OpenServer } from '../../src/apps/server/open-server.ts'
import { must } from '../must.ts'
import { signInBy, type Person } from '../person.ts'
import type { Staff } from './live-through-pages.ts'

export type Practice = Staff & {
  readonly organisationId: string
  readonly administratorId: string
}

/** An administrator, a licensed practitioner and a supervisor, signed in at the server; a press of a button is proof. */
export async function openPractice(server: OpenServer, address: string): Promise<Practice> {
  const { ports } = server
  const settings = {
    ...({ name: 'Nightjar Hollow', assist: 'drafts', language: 'en' } as const),
    remoteForUnreadLanguages: false,
    hours: { timeZone: 'Europe/Madrid', open: [] },
  } as const
  const first = { name: 'Ada Okonkwo', email: 'ada@nightjar.example', title: '' }
  const administrator = must(await createOrganisation(settings, first, ports))
  const { organisationId } = administrator
  const hire = async (name: string, role: GivenRole): Promise<MemberActor> => {
    const email = `${name.split(' ')[0]?.toLowerCase()}@nightjar.example`
    const { id } = must(await hired(administrator, { name, email, role, title: '' }, ports))
    return { ...administrator, memberId: id, role }
  }
  const practitioner = await hire('Ines Ferreira', 'practitioner')
  const supervisor = await hire('Sol Vega', 'supervisor')
  for (const { memberId } of [practitioner, supervisor])
    must(
      await addLicence(
        administrator,
        memberId,
        { jurisdiction: 'ES', number: 'M-28411', validFrom: '2020-01-01', expiresOn: '2090-01-01' },
        ports,
      ),
    )
  const ids = {
    organisationId,
    administratorId: administrator.memberId,
    practitionerId: practitioner.memberId,
    supervisorId: supervisor.memberId,
  }
  return { ...ids, ...(await enter(server, address, ids)) }
}

type Ids = Pick<Practice, 'organisationId' | 'administratorId' | 'practitionerId' | 'supervisorId'>

/** The same people at another server. */
export async function enter(
  server: OpenServer,
  address: string,
  { organisationId, administratorId, practitionerId, supervisorId }: Ids,
): Promise<Pick<Staff, 'administrator' | 'practitioner' | 'supervisor'>> {
  server.setDemonstration(true)
  const as = async (memberId: string): Promise<Person> => {
    const member = await server.ports.people.member(organisationId, memberId)
    const secret = await server.signIn.makeLink({ organisationId, memberId, email: member?.email ?? '' })
    const person = await signInBy(`${address}/sign-in/link/${secret}`)
    await person.api('POST', '/api/proof', { way: 'demonstration' })
    return person
  }
  return {
    administrator: await as(administratorId),
    practitioner: await as(practitionerId),
    supervisor: await as(supervisorId),
  }
}
