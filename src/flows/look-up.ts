import type { MemberActor } from '../domain/access/actor.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import { oneFault, type Reading } from '../domain/evidence/formats/record.ts'
import { identifierOf, type Identifier } from '../domain/evidence/identifiers.ts'
import { registerBase, registerFor, registers, type Register } from '../domain/evidence/registers.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import { importSources, type ImportDone } from './library.ts'
import { permitted } from './permitted.ts'
import type { Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'

/** What asks public registers. The identifier is all that leaves. */
export interface Registers {
  /** Whether this server may connect to it at all: whoever runs it says so. */
  inReach(register: Register): boolean
  /** What it answered; a fault where it did not, or knows of no such paper. */
  ask(register: Register, identifier: Identifier): Promise<Reading | 'not-known-there' | 'not-reached'>
}
type Asking = Ports & { readonly registers: Registers }

export type RegisterState = {
  readonly register: Register
  readonly host: string
  readonly inReach: boolean
  readonly allowed: boolean
}

/** Which registers may be asked, and what stands in the way of the others. */
export async function readRegisters(
  actor: MemberActor,
  ports: Asking,
): Promise<Outcome<readonly RegisterState[]>> {
  const permit = await permitted(actor, 'library.read', ports)
  if (!permit.ok) return permit
  const allowed = await ports.library.registersAllowed(permit.value)
  return granted(
    registers.map((register) => ({
      register,
      host: hostOf(register),
      inReach: ports.registers.inReach(register),
      allowed: allowed.includes(register),
    })),
  )
}

/** The administrator says which registers may be asked. None until then. */
export async function allowRegisters(
  actor: MemberActor,
  wanted: readonly Register[],
  ports: Asking,
): Promise<Outcome<null>> {
  const permit = await permitted(actor, 'settings.change', ports)
  if (!permit.ok) return permit
  const beyond = wanted.find((register) => !ports.registers.inReach(register))
  if (beyond !== undefined)
    return refuseWith(ports, actor, 'access-refused', refused('host-not-allowed', hostOf(beyond)))
  const detail = Object.fromEntries(registers.map((register) => [register, wanted.includes(register)]))
  const subject = ['organisation', actor.organisationId] as const
  const entry = entryFor(actor, ports.clock.now(), 'lookups-changed', subject, detail)
  await ports.library.allowRegisters(
    permit.value,
    registers.filter((one) => wanted.includes(one)),
    entry,
  )
  return granted(null)
}

/** Somebody on the staff asks for a paper by its DOI, arXiv id or PMID. That something left is recorded before it does. */
export async function lookUp(
  actor: MemberActor,
  written: string,
  ports: Asking,
): Promise<Outcome<ImportDone>> {
  const permit = await permitted(actor, 'library.change', ports)
  if (!permit.ok) return permit
  const identifier = identifierOf(written)
  const register = identifier && registerFor(identifier)
  if (!identifier || !register)
    return refuseWith(ports, actor, 'access-refused', refused('input-not-valid', 'identifier'))
  const allowed = await ports.library.registersAllowed(permit.value)
  const why = !ports.registers.inReach(register)
    ? ('host-not-allowed' as const)
    : allowed.includes(register)
      ? null
      : ('register-not-allowed' as const)
  if (why !== null) return refuseWith(ports, actor, 'access-refused', refused(why, hostOf(register)))
  const detail = { register, kind: identifier.kind }
  await ports.audit.record(entryFor(actor, ports.clock.now(), 'source-looked-up', ['library', null], detail))
  const answer = await ports.registers.ask(register, identifier)
  const reading = typeof answer === 'string' ? oneFault(written.trim(), answer) : answer
  return importSources(actor, reading, ports)
}

const hostOf = (register: Register): string => registerBase[register].slice('https://'.length)
