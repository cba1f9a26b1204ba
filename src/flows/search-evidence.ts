import type { Authorised } from '../domain/access/authorise.ts'
import { askedHere } from '../domain/evidence/asked-here.ts'
import type { AskedHere } from '../domain/evidence/asked-here.ts'
import type { Identifier } from '../domain/evidence/identifiers.ts'
import { fused } from '../domain/evidence/fuse.ts'
import type { Hit } from '../domain/evidence/source.ts'
import type { Locale } from '../domain/language.ts'
import { deidentify } from '../domain/privacy/deidentify.ts'
import { noSecrets, type Deidentified } from '../domain/privacy/deidentified.ts'
import { nearInMeaning } from './meaning.ts'
import type { Ports } from './ports.ts'

type EvidencePorts = Pick<Ports, 'library' | 'evidence' | 'meanings' | 'embedding'>
/** A question, and what of it may leave the process. */
type Question = { readonly here: Deidentified | AskedHere; readonly away: () => Deidentified }

/** Of the practice's own library more than is shown is looked at for meanings. */
const AMONG = 50

/** Asks the practice's own library and the one that ships, and makes one list of both; where a model of meanings is set up,
 * with the pages that mean what was asked in other words. */
async function searchEvidence(
  permit: Authorised<'library.read' | 'draft.ask'>,
  { here, away }: Question,
  asked: { readonly language: Locale; readonly limit: number },
  ports: EvidencePorts,
): Promise<readonly Hit[]> {
  const { language, limit } = asked
  const model = await ports.meanings.model(permit.organisationId)
  const words = await ports.library.search(permit, here, language, model === null ? limit : AMONG)
  const meant = { question: here, away, language, among: words, limit }
  const near = model === null ? [] : await nearInMeaning(permit, { ...meant, model }, ports)
  const shipped = await stillGood(permit, await ports.evidence.search(here, language), ports)
  const own = words.slice(0, limit)
  if (own.length === 0 && near.length === 0) return shipped.slice(0, limit)
  return fused(
    [own, near, shipped].filter((list) => list.length > 0),
    limit,
  )
}

/** Shipped passages without those of a paper that the practice knows to be retracted or doubted by its own copy. */
async function stillGood(
  permit: Authorised<'library.read' | 'draft.ask'>,
  hits: readonly Hit[],
  ports: EvidencePorts,
): Promise<readonly Hit[]> {
  const bad = new Set<string>()
  const keyOf = ({ kind, value }: Identifier): string => `${kind} ${value}`
  const named: (readonly Identifier[])[] = []
  for (const { passage } of hits) {
    const source = await ports.evidence.source(passage.sourceId)
    named.push(source?.record.identifiers ?? [])
  }
  const held = await ports.library.holding(permit, named.flat())
  for (const { identifier, id } of held) {
    const kept = await ports.library.source(permit, id)
    if (kept && kept.record.standing !== 'good') bad.add(keyOf(identifier))
  }
  return hits.filter((_, at) => !named[at]?.some((one) => bad.has(keyOf(one))))
}

/** What somebody on the staff typed. It is searched for here; a model of meanings, if there is one, is told what is left of
 * it when everything that could name a person is hidden (PR.1). */
export const evidenceTyped = (
  permit: Authorised<'library.read'>,
  typed: string,
  asked: { readonly language: Locale; readonly limit: number },
  ports: EvidencePorts & Pick<Ports, 'ids'>,
): Promise<readonly Hit[]> => {
  const away = (): Deidentified =>
    deidentify(typed, {
      ...{ known: [], language: asked.language, profile: 'strict' },
      secrets: noSecrets(ports.ids.next().replaceAll('-', '')),
    }).text
  return searchEvidence(permit, { here: askedHere(typed), away }, asked, ports)
}

/** Passages that a draft may rest on. */
const MOST_FOR_A_DRAFT = 4

export const evidenceForDraft = (
  permit: Authorised<'draft.ask'>,
  question: Deidentified,
  language: Locale,
  ports: EvidencePorts,
): Promise<readonly Hit[]> =>
  searchEvidence(
    permit,
    { here: question, away: () => question },
    { language, limit: MOST_FOR_A_DRAFT },
    ports,
  )
