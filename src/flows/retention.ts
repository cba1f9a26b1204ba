import type { MemberActor } from '../domain/access/actor.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import { systemEntryOf } from '../domain/audit/timer-entry.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import {
  cutOff,
  retainedKinds,
  RETENTION_LEAST,
  RETENTION_MOST,
  type RetainedKind,
  type RetentionRules,
} from '../domain/retention/rules.ts'
import { eraseByRule } from './erase-client.ts'
import { permitted } from './permitted.ts'
import type { Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'

/** How much of each kind went, or would go. */
export type RetentionDone = Readonly<Record<RetainedKind, number>>

/** Removes what is too old by the organisation's own rules, and says that it looked: that nothing went is no proof that
 * somebody looked. A dry run changes nothing. */
export async function applyRetention(
  organisationId: string,
  { dry }: { readonly dry: boolean },
  ports: Pick<Ports, 'audit' | 'erasures' | 'clock'>,
): Promise<RetentionDone> {
  const rules = await ports.erasures.rules(organisationId)
  const now = ports.clock.now()
  const done: Record<RetainedKind, number> = {
    suggestions: 0,
    'own-words': 0,
    events: 0,
    links: 0,
    clients: 0,
  }
  for (const kind of retainedKinds) {
    const before = cutOff(rules, kind, now)
    if (before === null) continue
    if (kind === 'clients') done[kind] = await eraseLongGone(organisationId, before, dry, ports)
    else {
      const entry = (rows: number) =>
        systemEntryOf(organisationId, now, 'retention-applied', ['organisation', organisationId], {
          kind,
          rows,
          before,
        })
      done[kind] = await ports.erasures.retain(organisationId, kind, before, dry ? null : entry)
    }
  }
  if (!dry)
    await ports.audit.record(
      systemEntryOf(organisationId, now, 'retention-run', ['organisation', organisationId], done),
    )
  return done
}

async function eraseLongGone(
  organisationId: string,
  before: string,
  dry: boolean,
  ports: Pick<Ports, 'erasures' | 'clock'>,
): Promise<number> {
  const clients = await ports.erasures.longGone(organisationId, before)
  if (dry) return clients.length
  let erased = 0
  for (const clientId of clients)
    // Somebody may have set a hold, or an episode may have opened, since they were listed.
    if ((await eraseByRule(organisationId, { clientId, because: 'retention' }, ports)).ok) erased += 1
  return erased
}

export async function readRetention(actor: MemberActor, ports: Ports): Promise<Outcome<RetentionRules>> {
  const permit = await permitted(actor, 'erasure.read', ports)
  return permit.ok ? granted(await ports.erasures.rules(actor.organisationId)) : permit
}

export async function saveRetention(
  actor: MemberActor,
  rules: RetentionRules,
  ports: Ports,
): Promise<Outcome<null>> {
  const permit = await permitted(actor, 'retention.change', ports)
  if (!permit.ok) return permit
  const wrong = retainedKinds.find((kind) => !isDays(rules[kind]))
  if (wrong !== undefined)
    return refuseWith(ports, actor, 'access-refused', refused('input-not-valid', wrong))
  const subject = ['organisation', actor.organisationId] as const
  const entry = entryFor(actor, ports.clock.now(), 'retention-changed', subject, rules)
  await ports.erasures.saveRules(permit.value, rules, entry)
  return granted(null)
}

const isDays = (days: number | null): boolean =>
  days === null || (Number.isInteger(days) && days >= RETENTION_LEAST && days <= RETENTION_MOST)
