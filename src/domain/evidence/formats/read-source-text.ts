import { readArxivAtom } from './arxiv-atom.ts'
import { readBibtex } from './bibtex.ts'
import { readEndNoteXml } from './endnote-xml.ts'
import { readEnw } from './enw.ts'
import type { Format } from './format-of.ts'
import { readHtml } from './html.ts'
import { readJats } from './jats.ts'
import { readMarkdown } from './markdown.ts'
import { readNbib } from './nbib.ts'
import type { Reading } from './record.ts'
import { readRis } from './ris.ts'

/** Formats that are text; those of JSON go through the adapter that parses it. */
export type TextFormat = Exclude<Format, 'csl-json' | 'europe-pmc' | 'crossref' | 'json-lines'>

const readers: Readonly<Record<TextFormat, (text: string) => Reading>> = {
  bibtex: readBibtex,
  ris: readRis,
  nbib: readNbib,
  'endnote-xml': readEndNoteXml,
  enw: readEnw,
  jats: readJats,
  'arxiv-atom': readArxivAtom,
  html: readHtml,
  markdown: readMarkdown,
}
export const isTextFormat = (format: Format): format is TextFormat => Object.hasOwn(readers, format)
export const readSourceText = (format: TextFormat, text: string): Reading => readers[format](text)
