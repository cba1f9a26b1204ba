import { unique } from './formats/record.ts'
import { identifierOf, type Identifier } from './identifiers.ts'

/** DOI, arXiv id, PMID and addresses that a reference names. */
export function identifiersIn(text: string): readonly Identifier[] {
  const named = text
    .slice(0, 3_000)
    .matchAll(
      /\b10\.\d{4,9}\/[^\s"<>]{1,300}|\barxiv:\s?(?:\d{4}\.\d{4,5}|[a-z-]{2,20}\/\d{7})|\bpmid:?\s?\d{1,12}|\bPMC\d{4,9}\b|https?:\/\/[^\s"<>]{4,400}/gi,
    )
  const found = [...named].flatMap(([name]) => identifierOf(name.replace(/[.,;:)\]]{1,9}$/, '')) ?? [])
  const stronger = found.filter(({ kind }) => kind !== 'url')
  return unique(stronger.length > 0 ? stronger : found)
}
