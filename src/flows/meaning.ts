import type { MemberActor } from '../domain/access/actor.ts'
import type { Authorised } from '../domain/access/authorise.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import { libraryText } from '../domain/evidence/library-text.ts'
import type { Hit } from '../domain/evidence/source.ts'
import type { Locale } from '../domain/language.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import type { AskedHere } from '../domain/evidence/asked-here.ts'
import type { Deidentified } from '../domain/privacy/deidentified.ts'
import type { MeaningState } from './meaning-ports.ts'
import { ModelFaultError, type ModelFault } from './model-ports.ts'
import { permitted } from './permitted.ts'
import type { Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'

/** Milliseconds that a search waits for the meaning of its question; after them it goes on without. */
const QUESTION_BUDGET_MS = 600
const READING_BUDGET_MS = 20_000
/** Passages sent at once, and in one step of reading the library. */
const TOGETHER = 64
const STEP = 512

type MeaningPorts = Pick<Ports, 'meanings' | 'embedding' | 'audit' | 'clock'>

/** What is closest in meaning to a question that somebody on the staff typed; nothing where the model does not answer: search
 * by words goes on without it. `away` is what leaves the process; the chain says before that it does. */
export async function nearInMeaning(
  permit: Authorised<'library.read'>,
  asked: {
    readonly model: string
    readonly question: AskedHere
    readonly away: Deidentified
    readonly language: Locale
    readonly among: readonly Hit[]
    readonly limit: number
  },
  ports: MeaningPorts,
): Promise<readonly Hit[]> {
  const { question, language, among, limit, model } = asked
  const subject = ['library', null] as const
  await ports.audit.record(entryFor(permit.actor, ports.clock.now(), 'meaning-asked', subject, { model }))
  try {
    const meant = { model, question: asked.away, budgetMs: QUESTION_BUDGET_MS }
    const vector = await ports.embedding.question(permit.organisationId, meant)
    return await ports.meanings.near(permit, { vector, question, language, among, limit })
  } catch (error) {
    if (error instanceof ModelFaultError) return []
    throw error
  }
}

export async function readMeaning(actor: MemberActor, ports: Ports): Promise<Outcome<MeaningState>> {
  const permit = await permitted(actor, 'settings.read', ports)
  return permit.ok ? granted(await ports.meanings.state(permit.value)) : permit
}

/** Names the model of the configured provider that is asked for meanings, or, with null, asks none any more. */
export async function chooseMeaning(
  actor: MemberActor,
  model: string | null,
  ports: Ports,
): Promise<Outcome<MeaningState>> {
  const permit = await permitted(actor, 'provider.change', ports)
  if (!permit.ok) return permit
  const provider = await ports.providers.provider(actor.organisationId)
  if (model !== null && (!provider || provider.kind === 'anthropic'))
    return refuseWith(ports, actor, 'access-refused', refused('no-provider'))
  const subject = ['organisation', actor.organisationId] as const
  const detail = { model, provider: provider?.name ?? null }
  const entry = entryFor(actor, ports.clock.now(), 'meaning-search-changed', subject, detail)
  await ports.meanings.choose(permit.value, model, entry)
  return granted(await ports.meanings.state(permit.value))
}

export type LibraryRead = MeaningState & { readonly fault: ModelFault | null }

/** Has the next passages of the library read by the model. Only published text goes out. What was read is kept when a later
 * part fails, so that reading goes on where it stopped. */
export async function readLibraryMeanings(actor: MemberActor, ports: Ports): Promise<Outcome<LibraryRead>> {
  const permit = await permitted(actor, 'provider.change', ports)
  if (!permit.ok) return permit
  const model = await ports.meanings.model(actor.organisationId)
  if (model === null) return refuseWith(ports, actor, 'access-refused', refused('no-provider'))
  const waiting = await ports.meanings.unread(permit.value, STEP)
  let fault: ModelFault | null = null
  for (let from = 0; from < waiting.length && fault === null; from += TOGETHER) {
    const part = waiting.slice(from, from + TOGETHER)
    try {
      const texts = part.map(({ passage }) => libraryText(passage))
      const asked = { model, texts, budgetMs: READING_BUDGET_MS }
      const vectors = await ports.embedding.library(actor.organisationId, asked)
      const read = part.flatMap(({ number }, at) => {
        const vector = vectors[at]
        return vector ? [{ number, vector }] : []
      })
      const detail = { model, passages: read.length }
      const entry = entryFor(actor, ports.clock.now(), 'meanings-kept', ['library', null], detail)
      await ports.meanings.keep(permit.value, model, read, entry)
    } catch (error) {
      if (!(error instanceof ModelFaultError)) throw error
      ;({ fault } = error)
    }
  }
  return granted({ ...(await ports.meanings.state(permit.value)), fault })
}
