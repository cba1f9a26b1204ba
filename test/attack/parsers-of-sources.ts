import { readPdf } from '../../src/adapters/evidence/pdf/read-pdf.ts'
import { readCrossref } from '../../src/domain/evidence/formats/crossref.ts'
import { readCslJson } from '../../src/domain/evidence/formats/csl-json.ts'
import { readEuropePmc } from '../../src/domain/evidence/formats/europe-pmc.ts'
import { readSourceText } from '../../src/domain/evidence/formats/read-source-text.ts'
import { readXml } from '../../src/domain/evidence/formats/xml.ts'
import type { Parser } from './parsers.ts'

type TextFormat = Parameters<typeof readSourceText>[0]

/** How a file of each format begins, with foreign text inside its parts. */
const files: readonly (readonly [TextFormat, (text: string) => string])[] = [
  [
    'bibtex',
    (text) => `@article{${text}, title = {${text}}, year = "${text}" # ${text}, author = {${text}}}`,
  ],
  ['ris', (text) => `TY  - JOUR\nTI  - ${text}\nAU  - ${text}\nPY  - ${text}\nER  - \n${text}`],
  ['nbib', (text) => `PMID- 1\nTI  - ${text}\n      ${text}\nDP  - ${text}\nLID - ${text} [doi]\n\n${text}`],
  ['enw', (text) => `%0 Journal Article\n%T ${text}\n%A ${text}\n%D ${text}\n${text}`],
  [
    'endnote-xml',
    (text) => `<xml><records><record><titles><title>${text}</title></titles></record></records></xml>`,
  ],
  [
    'jats',
    (text) =>
      `<article><front><article-meta><title-group><article-title>${text}</article-title></title-group>`,
  ],
  [
    'arxiv-atom',
    (text) => `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>${text}</title><id>${text}</id>`,
  ],
  [
    'html',
    (text) =>
      `<!doctype html><html><head><title>${text}</title><meta name="${text}" content="${text}">${text}`,
  ],
  ['markdown', (text) => `---\ntitle: ${text}\n---\n# ${text}\n\n${text}`],
]

const works = (text: string) => ({
  title: [text],
  author: [{ family: text, given: text }],
  issued: { 'date-parts': [[text]] },
  abstract: text,
  DOI: text,
  URL: text,
})

/** Files that somebody brings into the library, and what registers answer. */
export const parsersOfSources: readonly Parser[] = [
  ...files.map(([format, file]) => ({
    name: `sources in ${format}`,
    file: 'src/adapters/evidence/read-source-file.ts',
    read: (text: string) => [readSourceText(format, text), readSourceText(format, file(text))],
    refusals: [],
  })),
  {
    name: 'XML',
    file: 'src/domain/evidence/formats/xml.ts',
    read: (text) => [readXml(text), readXml(`<a b="${text}">${text}</a>`), readXml(`<!DOCTYPE ${text}><a/>`)],
    refusals: [],
  },
  {
    name: 'answers of registers',
    file: 'src/domain/evidence/formats/crossref.ts',
    read: (text) => [
      readCrossref({ message: { items: [works(text)] } }),
      readCrossref({ message: works(text) }),
      readCslJson([works(text), text, null]),
      readEuropePmc({ resultList: { result: [{ ...works(text), title: text, authorString: text }] } }),
    ],
    refusals: [],
  },
]

/** Takes each as a PDF, with the beginning that makes it one. */
export const pdfOf = (bytes: Uint8Array): ReturnType<typeof readPdf> =>
  readPdf('a.pdf', new Uint8Array([...new TextEncoder().encode('%PDF-1.7\n'), ...bytes]))
