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

type EvidencePorts = Pick<Ports, 'library' | 'evidence'>
type MeaningPorts = Pick<Ports, 'meanings' | 'embedding' | 'audit' | 'clock' | 'ids'>
type Asked = { readonly language: Locale; readonly limit: number }
/** What the practice's own library has: by the words of the question, and by its meaning. */
type Found = Asked & { readonly words: readonly Hit[]; readonly near: readonly Hit[] }

/** Of the practice's own library more than is shown is looked at for meanings. */
const AMONG = 50

/** Makes one list of what was found in the practice's own library and of what ships. */
async function withShipped(
  permit: Authorised<'library.read' | 'draft.ask'>,
  question: Deidentified | AskedHere,
  { words, near, language, limit }: Found,
  ports: EvidencePorts,
): Promise<readonly Hit[]> {
  const shipped = await stillGood(permit, await ports.evidence.search(question, language), ports)
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
export async function evidenceTyped(
  permit: Authorised<'library.read'>,
  typed: string,
  asked: Asked,
  ports: EvidencePorts & MeaningPorts,
): Promise<readonly Hit[]> {
  const { language, limit } = asked
  const question = askedHere(typed)
  const model = await ports.meanings.model(permit.organisationId)
  if (model === null) {
    const words = await ports.library.search(permit, question, language, limit)
    return withShipped(permit, question, { ...asked, words, near: [] }, ports)
  }
  const words = await ports.library.search(permit, question, language, AMONG)
  const secrets = noSecrets(ports.ids.next().replaceAll('-', ''))
  const away = deidentify(typed, { known: [], language, profile: 'strict', secrets }).text
  const near = await nearInMeaning(permit, { ...asked, question, away, among: words, model }, ports)
  return withShipped(permit, question, { ...asked, words, near }, ports)
}

/** Passages that a draft may rest on. */
const MOST_FOR_A_DRAFT = 4

/** By words alone: a client's words, hidden or not, go to the model that their consent names, and to no other (PR.2). */
export async function evidenceForDraft(
  permit: Authorised<'draft.ask'>,
  question: Deidentified,
  language: Locale,
  ports: EvidencePorts,
): Promise<readonly Hit[]> {
  const asked: Asked = { language, limit: MOST_FOR_A_DRAFT }
  const words = await ports.library.search(permit, question, language, MOST_FOR_A_DRAFT)
  return withShipped(permit, question, { ...asked, words, near: [] }, ports)
}
