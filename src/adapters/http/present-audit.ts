import type { AuditEntryView, AuditForm, AuditView } from '../../contract/audit.ts'
import { isRefusal, kindOf } from '../../domain/audit/kinds.ts'
import type { ShownEntry } from '../../flows/audit-ports.ts'
import type { AuditRead } from '../../flows/read-audit.ts'
import { csvLine } from '../csv/csv-line.ts'
import { auditEvent } from '../fhir/audit-event.ts'
import { auditDetail } from '../json/audit-detail.ts'

type ShownAudit = Omit<AuditRead, 'entries'> & { readonly entries: readonly ShownEntry[] }

export const auditView = ({ entries, next, members, clients, clinicalDays }: ShownAudit): AuditView => ({
  entries: entries.map((entry) => entryView(entry, members, clients)),
  next,
  members: named(members),
  clients: named(clients),
  clinicalDays: clinicalDays && clinicalDays.map(({ day, entries: counted }) => ({ day, entries: counted })),
})

const named = (names: ReadonlyMap<string, string>) =>
  [...names].map(([id, name]) => ({ id, name })).toSorted((a, b) => a.name.localeCompare(b.name))

const kinds = ['client', 'member', 'system'] as const
const ways = ['page', 'api', 'cli', 'job'] as const

function entryView(
  entry: ShownEntry,
  members: ReadonlyMap<string, string>,
  clients: ReadonlyMap<string, string>,
): AuditEntryView {
  const { way, ...detail } = auditDetail(entry.detail)
  const kind = kinds.find((one) => one === entry.actorKind) ?? 'system'
  const id = entry.actorId === '' ? null : entry.actorId
  return {
    sequence: entry.sequence,
    at: entry.at,
    who: { kind, id, name: (kind === 'client' ? clients : members).get(id ?? '') ?? null },
    event: entry.event,
    kind: kindOf(entry.event),
    refusal: isRefusal(entry.event),
    way: ways.find((one) => one === way) ?? null,
    about: entry.clientIds.map((client) => ({ id: client, name: clients.get(client) ?? null })),
    subject: { kind: entry.subjectKind, id: entry.subjectId },
    detail: Object.entries(detail).map(([name, value]) => ({ name, value: String(value ?? '') })),
    hash: entry.hash,
  }
}

export const auditFiles: Readonly<Record<AuditForm, readonly [name: string, type: string]>> = {
  fhir: ['audit.ndjson', 'application/fhir+ndjson'],
  csv: ['audit.csv', 'text/csv'],
  'json-lines': ['audit.jsonl', 'application/jsonl'],
}

const columns = ['sequence', 'at', 'actorKind', 'actorId', 'event', 'subjectKind', 'subjectId'] as const

/** The lines of a file, each with its end. */
export async function* auditLines(
  entries: AsyncIterable<ShownEntry>,
  form: AuditForm,
): AsyncIterable<string> {
  if (form === 'csv') yield csvLine([...columns, 'clients', 'detail', 'previous', 'hash'])
  for await (const { clientIds, ...entry } of entries) {
    if (form === 'fhir') yield `${JSON.stringify(auditEvent(entry, clientIds))}\n`
    else if (form === 'json-lines') yield `${JSON.stringify({ ...entry, clientIds })}\n`
    else {
      const cells = columns.map((name) => String(entry[name]))
      yield csvLine([...cells, clientIds.join(' '), entry.detail, entry.previous ?? '', entry.hash ?? ''])
    }
  }
}
