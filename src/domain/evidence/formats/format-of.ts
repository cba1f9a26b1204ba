/** Formats that the library takes in. PDF is not among them yet. */
export const formats = [
  'bibtex',
  'ris',
  'nbib',
  'endnote-xml',
  'enw',
  'csl-json',
  'jats',
  'arxiv-atom',
  'europe-pmc',
  'crossref',
  'json-lines',
  'html',
  'markdown',
] as const
export type Format = (typeof formats)[number]

const byEnding: Readonly<Record<string, Format>> = {
  bib: 'bibtex',
  bibtex: 'bibtex',
  ris: 'ris',
  nbib: 'nbib',
  enw: 'enw',
  jsonl: 'json-lines',
  ndjson: 'json-lines',
  html: 'html',
  htm: 'html',
  md: 'markdown',
  markdown: 'markdown',
}

/** Tells the format from what stands in the file; its name decides where that says nothing. Null: none of ours. */
export function formatOf(name: string, text: string): Format | null {
  const start = text
    .replace(/^\uFEFF/, '')
    .replace(/^(?:\s|<!--[^]*?-->)+/, '')
    .slice(0, 4000)
  if (start.startsWith('{') || start.startsWith('[')) return jsonFormat(name, start)
  if (/^<(?:!doctype html|html)\b/i.test(start)) return 'html'
  if (start.startsWith('<')) return xmlFormat(start)
  if (/^TY {1,2}- /m.test(start)) return 'ris'
  if (/^PMID {0,2}- ?\d/m.test(start)) return 'nbib'
  if (/^%0 \S/m.test(start)) return 'enw'
  const ending = byEnding[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? null
  if (ending !== null) return ending
  if (/^[ \t]*@[a-z]+[ \t]*[{(]/im.test(start)) return 'bibtex'
  return /^#{1,6} \S/m.test(start) ? 'markdown' : null
}

function jsonFormat(name: string, start: string): Format {
  const ending = byEnding[name.slice(name.lastIndexOf('.') + 1).toLowerCase()]
  if (ending === 'json-lines') return ending
  if (/"resultList"/.test(start)) return 'europe-pmc'
  if (/"message-type"|"message"\s*:\s*\{/.test(start)) return 'crossref'
  return /^\{[^\n]*\}\s*\n\s*\{/.test(start) ? 'json-lines' : 'csl-json'
}

function xmlFormat(start: string): Format | null {
  if (/<feed\b[^>]*www\.w3\.org\/2005\/Atom|<entry\b[^>]*Atom/i.test(start)) return 'arxiv-atom'
  if (/<article\b|<pmc-articleset\b|-\/\/NLM\/\/DTD/i.test(start)) return 'jats'
  if (/<xml>|<records>/.test(start)) return 'endnote-xml'
  return /<(?:head|body|div|h1|p|main)\b/i.test(start) ? 'html' : 'endnote-xml'
}
