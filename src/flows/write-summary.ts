import type { MemberActor } from '../domain/access/actor.ts'
import type { Authorised } from '../domain/access/authorise.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import type { AuditEntry, AuditEvent } from '../domain/audit/entry.ts'
import { readWritten } from '../domain/evidence/written/read-written.ts'
import type { SourceCall } from '../domain/evidence/written/source-call.ts'
import { sourcePrompt } from '../domain/evidence/written/source-prompt.ts'
import type { WrittenSummary } from '../domain/evidence/written/written-summary.ts'
import { isId } from '../domain/id.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import { noSecrets } from '../domain/privacy/deidentified.ts'
import { ModelFaultError, type AbortLike, type ModelFault, type Provider } from './model-ports.ts'
import { openSource, textDigest, type OpenedSource } from './open-source.ts'
import { permitted } from './permitted.ts'
import type { Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'

/** Milliseconds that a summary may take in all: somebody asked for it and sees that it is being written. */
export const SUMMARY_BUDGET_MS = 60_000

/** Why nothing was kept: what the model did, or that no sentence of it stands in the source. */
export type NotWritten = ModelFault | 'nothing-supported'
export type Written = { readonly written: boolean; readonly why: NotWritten | null }

/**
 * A model summarises a published source: where an administrator allowed it and a provider is set, and in this order:
 * the audit chain, then the call, then what became of it. No client's words are in it: the prompt is made of the
 * source alone, and every text in it is hidden like a client's all the same. What comes back is untrusted: a sentence
 * is kept only where a passage that it names says it.
 */
export async function writeSummary(
  actor: MemberActor,
  sourceId: string,
  hangUp: AbortLike,
  ports: Ports,
): Promise<Outcome<Written>> {
  const read = await permitted(actor, 'library.read', ports)
  if (!read.ok) return read
  const permit = await permitted(actor, 'library.summarise', ports)
  if (!permit.ok) return permit
  const source = await openSource(read.value, sourceId, ports)
  if (!source) return refuseWith(ports, actor, 'access-refused', refused('not-found'))
  const provider = await ports.providers.provider(actor.organisationId)
  const allowed = await ports.sourcePages.mayWrite(permit.value)
  const wrong = whyNot(allowed, provider, ports)
  if (wrong || !provider) return refuseWith(ports, actor, 'access-refused', wrong ?? refused('no-provider'))
  return granted(await askFor(actor, permit.value, { source, provider }, hangUp, ports))
}

function whyNot(allowed: boolean, provider: Provider | null, ports: Ports): Outcome<never> | null {
  if (!allowed) return refused('summaries-not-allowed')
  if (!provider) return refused('no-provider')
  return ports.providers.reach(provider) === 'not-allowed' ? refused('host-not-allowed') : null
}

async function askFor(
  actor: MemberActor,
  permit: Authorised<'library.summarise'>,
  { source, provider }: { readonly source: OpenedSource; readonly provider: Provider },
  hangUp: AbortLike,
  ports: Ports,
): Promise<Written> {
  const file = ports.shipped.summaryPrompt()
  const { prompt, secrets } = sourcePrompt(source, file, noSecrets(ports.ids.nonce()))
  const askedAt = ports.clock.now()
  const call: SourceCall = {
    ...{ id: ports.ids.next(), sourceId: source.id, provider: provider.name, model: provider.model },
    ...{ promptVersion: file.version, textDigest: textDigest(source.passages) },
    ...{ askedBy: actor.memberId, askedAt },
  }
  const entry = (event: AuditEvent, detail: AuditEntry['detail']): AuditEntry =>
    entryFor(actor, ports.clock.now(), event, ['source', isId(source.id) ? source.id : null], {
      ...{ call: call.id, source: source.id, provider: call.provider, model: call.model },
      ...{ promptVersion: call.promptVersion, textDigest: call.textDigest, ...detail },
    })
  const sent = { passages: prompt.passages.length }
  const recorded = await ports.sourcePages.beginSummary(permit, call, entry('summary-asked', sent))
  const withheld = async (why: NotWritten): Promise<Written> => {
    await ports.audit.record(entry('summary-withheld', { why }))
    return { written: false, why }
  }
  let said = ''
  try {
    const budget = { budgetMs: SUMMARY_BUDGET_MS, now: ports.clock.now(), signal: hangUp }
    for await (const piece of ports.model.summarise(recorded, prompt, budget)) said += piece
  } catch (error) {
    if (!(error instanceof ModelFaultError)) {
      await withheld('server-error')
      throw error
    }
    return withheld(error.fault)
  }
  const sentences = readWritten(said, source.passages, secrets)
  const kept = [...sentences.summary, ...Object.values(sentences.facets).flat()].length
  if (kept === 0) return withheld('nothing-supported')
  const summary: WrittenSummary = {
    ...{ sentences, provider: call.provider, model: call.model, promptVersion: call.promptVersion },
    ...{ textDigest: call.textDigest, by: actor.memberId, at: ports.clock.now() },
  }
  const detail = { kept, dropped: sentences.dropped }
  await ports.sourcePages.saveSummary(permit, source.id, summary, entry('summary-written', detail))
  return { written: true, why: null }
}

/** An administrator lets a model write summaries of published sources, or stops that. */
export async function allowSummaries(
  actor: MemberActor,
  allowed: boolean,
  ports: Ports,
): Promise<Outcome<null>> {
  const permit = await permitted(actor, 'settings.change', ports)
  if (!permit.ok) return permit
  const subject = ['organisation', actor.organisationId] as const
  const entry = entryFor(actor, ports.clock.now(), 'settings-changed', subject, { writtenSummaries: allowed })
  await ports.sourcePages.allowWriting(permit.value, allowed, entry)
  return granted(null)
}
