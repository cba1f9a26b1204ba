import type { Reference } from './formats/record.ts'
import { unique } from './formats/record.ts'
import { identifierOf, type Identifier } from './identifiers.ts'

/** An identifier within the words of a reference. */
const NAMED =
  /\b10\.\d{4,9}\/[^\s"<>]+|\barxiv:\s*(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})|\bpmid:?\s*\d{1,12}|\bpmc\d{1,9}\b/gi
/** Words of a reference in which one is looked for; a longer one is no reference. */
const LONGEST = 4_000

/** What a reference names: the identifiers that its file gave, and those that stand in its words. */
export const identifiersOfReference = ({ text, identifiers }: Reference): readonly Identifier[] =>
  unique([
    ...identifiers,
    ...[...text.slice(0, LONGEST).matchAll(NAMED)].flatMap(([found]) => identifierOf(found) ?? []),
  ])
