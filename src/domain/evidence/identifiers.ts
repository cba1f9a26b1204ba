/** What names a source the world over. The same identifier is the same source; the same title is not. */
export const identifierKinds = ['doi', 'arxiv', 'pmid', 'pmcid', 'url'] as const
export type IdentifierKind = (typeof identifierKinds)[number]
export type Identifier = { readonly kind: IdentifierKind; readonly value: string }

const LONGEST = 500
const DOI = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:?\s*)?(10\.\d{4,9}\/[^\s"<>]+)$/i
const ARXIV_NEW =
  /^(?:https?:\/\/(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf)\/|arxiv:\s*)(\d{4}\.\d{4,5})(?:v\d+)?(?:\.pdf)?$/i
const ARXIV_OLD =
  /^(?:https?:\/\/(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf)\/|arxiv:\s*)([a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?$/i
const ARXIV_DOI = /^10\.48550\/arxiv\.(.+?)(?:v\d+)?$/i
const PMID =
  /^(?:https?:\/\/(?:www\.)?pubmed\.ncbi\.nlm\.nih\.gov\/|https?:\/\/www\.ncbi\.nlm\.nih\.gov\/pubmed\/|pmid:?\s*)(\d{1,12})\/?$/i
const PMCID =
  /^(?:https?:\/\/(?:www\.)?ncbi\.nlm\.nih\.gov\/pmc\/articles\/|https?:\/\/pmc\.ncbi\.nlm\.nih\.gov\/articles\/|pmcid:?\s*)?(pmc\d{1,9})\/?$/i

/** Reads an identifier as people write it: `doi:10.1/X`, an address of doi.org, `arXiv:2501.10370v2`, `PMID: 1`, an
 * address. A DOI that arXiv gave is the arXiv id. Null for what is none of them. */
export function identifierOf(written: string): Identifier | null {
  const text = written.trim()
  if (text.length > LONGEST) return null
  const doi = DOI.exec(text)?.[1]
  if (doi !== undefined) return doiOf(doi)
  const arxiv = (ARXIV_NEW.exec(text) ?? ARXIV_OLD.exec(text))?.[1]
  if (arxiv !== undefined) return { kind: 'arxiv', value: arxiv.toLowerCase() }
  const pmid = PMID.exec(text)?.[1]
  if (pmid !== undefined) return { kind: 'pmid', value: String(Number(pmid)) }
  const pmcid = PMCID.exec(text)?.[1]
  if (pmcid !== undefined) return { kind: 'pmcid', value: pmcid.toUpperCase() }
  return urlOf(text)
}

function doiOf(written: string): Identifier | null {
  const doi = written.toLowerCase().replace(/[.,;)\]]{1,9}$/, '')
  // Signs that only end a sentence are no name: two such would be one source.
  if (doi.endsWith('/')) return null
  const arxiv = ARXIV_DOI.exec(doi)?.[1]
  return arxiv === undefined ? { kind: 'doi', value: doi } : { kind: 'arxiv', value: arxiv }
}

/** Two addresses that differ in scheme, `www.`, fragment, trailing slash or tracking only are one. */
function urlOf(text: string): Identifier | null {
  const parts =
    /^(https?):\/\/(?:www\.)?([a-z0-9.-]+\.[a-z]{2,24}(?::\d{1,5})?)(\/[^\s#?]*)?(\?[^\s#]*)?(?:#\S*)?$/i.exec(
      text,
    )
  if (!parts) return null
  const path = (parts[3] ?? '').replace(/\/+$/, '')
  const asked = (parts[4] ?? '')
    .slice(1)
    .split('&')
    .filter((one) => one !== '' && !/^(?:utm_|fbclid|gclid)/i.test(one))
    .toSorted()
    .join('&')
  return {
    kind: 'url',
    value: `https://${(parts[2] ?? '').toLowerCase()}${path}${asked === '' ? '' : `?${asked}`}`,
  }
}

/** Where a person reads the source that it names. */
export function addressOf({ kind, value }: Identifier): string {
  if (kind === 'doi') return `https://doi.org/${value.replaceAll(/[^\w./():;-]/g, encodeURIComponent)}`
  if (kind === 'arxiv') return `https://arxiv.org/abs/${value}`
  if (kind === 'pmid') return `https://pubmed.ncbi.nlm.nih.gov/${value}/`
  if (kind === 'pmcid') return `https://pmc.ncbi.nlm.nih.gov/articles/${value}/`
  return value
}
