import type { Locale } from '../../domain/language.ts'
import type { ClientRecord } from '../../flows/client-record.ts'
import { clientBundle } from '../fhir/client-bundle.ts'
import { auditDetail } from '../json/audit-detail.ts'
import { writeZip } from '../zip/write-zip.ts'
import { recordPage } from './pages/record-page.ts'

/** A client's copy as one archive: to read, for other software, and for health software. */
export async function recordArchive(record: ClientRecord, locale: Locale): Promise<Buffer> {
  const page = (await recordPage(record, locale)).toString()
  const files = [
    { name: locale === 'es' ? 'para-leer.html' : 'to-read.html', text: page },
    { name: 'record.json', text: pretty(plainRecord(record)) },
    { name: 'fhir-bundle.json', text: pretty(clientBundle(record)) },
  ]
  return writeZip(
    files.map(({ name, text }) => ({ name, bytes: Buffer.from(text, 'utf8') })),
    new Date(record.madeAt),
  )
}

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** The record as we hold it, without what only our own machinery needs. */
function plainRecord(record: ClientRecord): unknown {
  const { organisation, conversation, plans, profiles, followUps, ledger, requests, looks, people } = record
  const nameOf = (id: string): string | null => people.get(id)?.name ?? null
  return {
    madeAt: record.madeAt,
    practice: organisation.name,
    about: conversation.client,
    messages: conversation.messages.map((message) =>
      message.from === 'client'
        ? {
            from: 'client',
            at: message.at,
            text: message.text,
            readAs: message.level,
            signs: message.signals,
          }
        : { from: message.authorName, at: message.at, text: message.text, cameAbout: message.provenance },
    ),
    consents: conversation.consents,
    safetyPlans: plans,
    agreed: profiles,
    answers: followUps.map((one) => ({ ...one, askedBy: nameOf(one.askedBy) })),
    usesOfAi: ledger,
    requests: requests?.map(({ clientId: _about, ...one }) => one) ?? null,
    looks: looks.map((one) => ({
      at: one.at,
      who: one.actorKind === 'member' ? nameOf(one.actorId) : one.actorKind,
      event: one.event,
      detail: auditDetail(one.detail),
    })),
  }
}
