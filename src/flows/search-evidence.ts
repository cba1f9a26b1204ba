import type { Authorised } from '../domain/access/authorise.ts'
import type { AskedHere } from '../domain/evidence/asked-here.ts'
import { fused } from '../domain/evidence/fuse.ts'
import type { Hit } from '../domain/evidence/source.ts'
import type { Locale } from '../domain/language.ts'
import type { Deidentified } from '../domain/privacy/deidentified.ts'
import type { Ports } from './ports.ts'

/** Asks the practice's own library and the one that ships, and makes one list of both. */
export async function searchEvidence(
  permit: Authorised<'library.read' | 'draft.ask'>,
  question: Deidentified | AskedHere,
  asked: { readonly language: Locale; readonly limit: number },
  ports: Pick<Ports, 'library' | 'evidence'>,
): Promise<readonly Hit[]> {
  const own = await ports.library.search(permit, question, asked.language, asked.limit)
  const shipped = await ports.evidence.search(question, asked.language)
  return own.length === 0 ? shipped.slice(0, asked.limit) : fused([own, shipped], asked.limit)
}

/** Passages that a draft may rest on. */
const MOST_FOR_A_DRAFT = 4

export const evidenceForDraft = (
  permit: Authorised<'draft.ask'>,
  question: Deidentified,
  language: Locale,
  ports: Pick<Ports, 'library' | 'evidence'>,
): Promise<readonly Hit[]> => searchEvidence(permit, question, { language, limit: MOST_FOR_A_DRAFT }, ports)
