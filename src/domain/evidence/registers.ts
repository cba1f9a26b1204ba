import type { Identifier } from './identifiers.ts'

/** Public registers that give the record of a paper by its identifier. */
export const registers = ['arxiv', 'crossref', 'europe-pmc'] as const
export type Register = (typeof registers)[number]

/** See: https://info.arxiv.org/help/api/user-manual.html, https://api.crossref.org/swagger-ui/index.html,
 * https://europepmc.org/RestfulWebService. */
export const registerBase: Readonly<Record<Register, string>> = {
  arxiv: 'https://export.arxiv.org',
  crossref: 'https://api.crossref.org',
  'europe-pmc': 'https://www.ebi.ac.uk',
}

/** Which register knows such an identifier; null for an address. */
export function registerFor({ kind }: Identifier): Register | null {
  if (kind === 'arxiv') return 'arxiv'
  if (kind === 'doi') return 'crossref'
  return kind === 'pmid' || kind === 'pmcid' ? 'europe-pmc' : null
}

/** What is asked: the identifier, and nothing else. */
export function askedOf({ kind, value }: Identifier): string {
  const id = encodeURIComponent(value)
  if (kind === 'arxiv') return `/api/query?id_list=${id}&max_results=1`
  if (kind === 'doi') return `/works/${id}`
  const query = encodeURIComponent(kind === 'pmid' ? `EXT_ID:${value} AND SRC:MED` : `PMCID:${value}`)
  return `/europepmc/webservices/rest/search?query=${query}&format=json&resultType=core&pageSize=1`
}
