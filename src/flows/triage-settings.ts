import type { MemberActor } from '../domain/access/actor.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import { checkWording, type OfferedWording } from '../domain/follow-up/check-wording.ts'
import type { SignedTable, SiteWording } from '../domain/follow-up/follow-up.ts'
import type { Instrument } from '../domain/follow-up/instrument.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import { isPlainLine } from '../domain/plain-line.ts'
import type { TriageSettings } from './follow-up-ports.ts'
import { permitted } from './permitted.ts'
import type { Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'

/** How the triage table stands in this practice. */
export type TriageRead = {
  readonly instrument: Instrument | null
  readonly settings: TriageSettings
  /** Names of who signed and of who attested, by id. */
  readonly names: ReadonlyMap<string, string>
}

const triageOf = (ports: Ports): Instrument | null =>
  ports.shipped.instruments().find((one) => one.id === 'triage') ?? null

export async function readTriage(actor: MemberActor, ports: Ports): Promise<Outcome<TriageRead>> {
  const permit = await permitted(actor, 'instrument.read', ports)
  if (!permit.ok) return permit
  const settings = await ports.instruments.triage(actor.organisationId)
  const names = new Map<string, string>()
  for (const id of [settings.signed?.signedBy, settings.wording?.attestedBy]) {
    if (id === undefined) continue
    const member = await ports.people.member(actor.organisationId, id)
    names.set(id, member?.name ?? '')
  }
  return granted({ instrument: triageOf(ports), settings, names })
}

/** A supervisor signs which of the published tables counts here. */
export async function signTriage(
  actor: MemberActor,
  table: string,
  ports: Ports,
): Promise<Outcome<SignedTable>> {
  const at = ports.clock.now()
  const permit = await permitted(actor, 'triage.sign', ports)
  if (!permit.ok) return permit
  if (!triageOf(ports)?.tables.some((one) => one.id === table))
    return refuseWith(ports, actor, 'access-refused', refused('input-not-valid', 'table'))
  const signed = { table, signedBy: actor.memberId, at }
  const entry = entryFor(actor, at, 'triage-table-signed', ['organisation', actor.organisationId], { table })
  await ports.instruments.sign(permit.value, signed, entry)
  return granted(signed)
}

/** In whose name the licence is, and how the rights holder can find it. */
export type Attested = OfferedWording & { readonly holder: string; readonly reference: string }

/** An administrator attests that the practice holds a licence, and loads the wording it is for. Refuses
 * `input-not-valid` with what does not fit: `holder`, `reference`, `notice`, `wording` or an item. */
export async function attestWording(
  actor: MemberActor,
  attested: Attested,
  ports: Ports,
): Promise<Outcome<SiteWording>> {
  const at = ports.clock.now()
  const permit = await permitted(actor, 'instrument.attest', ports)
  if (!permit.ok) return permit
  const refuse = (no: Outcome<unknown>) => refuseWith(ports, actor, 'access-refused', no)
  const instrument = triageOf(ports)
  if (!instrument) return refuse(refused('input-not-valid', 'instrument'))
  for (const field of ['holder', 'reference'] as const)
    if (!isPlainLine(attested[field]) || attested[field].length > 200)
      return refuse(refused('input-not-valid', field))
  const checked = checkWording(instrument, attested)
  if (!checked.ok) return refuse(checked)
  const { holder, reference } = attested
  const by = { id: ports.ids.next(), attestedBy: actor.memberId, at }
  const wording: SiteWording = { ...by, ...checked.value, holder, reference }
  const detail = { instrument: instrument.id, languages: Object.keys(wording.wording).toSorted().join(' ') }
  const entry = entryFor(actor, at, 'instrument-attested', ['wording', wording.id], detail)
  await ports.instruments.attest(permit.value, wording, entry)
  return granted(wording)
}

/** The wording is taken out again; from then on there are only our own labels. */
export async function withdrawWording(actor: MemberActor, ports: Ports): Promise<Outcome<null>> {
  const at = ports.clock.now()
  const permit = await permitted(actor, 'instrument.attest', ports)
  if (!permit.ok) return permit
  const { wording } = await ports.instruments.triage(actor.organisationId)
  if (!wording) return granted(null)
  const entry = entryFor(actor, at, 'instrument-withdrawn', ['wording', wording.id], { instrument: 'triage' })
  await ports.instruments.withdraw(permit.value, entry)
  return granted(null)
}
