import { languageOf } from '../../language-of.ts'
import { identifierOf } from '../identifiers.ts'
import { identifiersIn } from '../identifiers-in.ts'
import { dateOf } from '../formats/names.ts'
import { recordOf, type Section, type SourceRecord } from '../formats/record.ts'
import { frontOf } from './front.ts'
import { bodyOf, headingOf, isReferences, runInHeading, type Body } from './headings.ts'
import { joinLines, wordsKnown } from './join-lines.ts'
import { linesOf } from './lines-of.ts'
import type { Line, PageText, PdfAbout, PlacedLine } from './page.ts'
import { referencesOf } from './references.ts'
import { withoutRunningHeads } from './running-heads.ts'

/** What a PDF says; null without a word. `lines` are those of its text, in reading order, with their places. */
export type PdfRead = { readonly record: SourceRecord; readonly lines: readonly PlacedLine[] }

/** Reads the pages of a PDF: reading order, running heads and page numbers dropped, words joined, title, authors,
 * sections, references. Of the file's own words the name is used where nothing else is a title. */
export function readPages(pages: readonly PageText[], about: PdfAbout): PdfRead | null {
  const laid = pages.map((page, at) => ({ height: page.height, lines: linesOf(page, at + 1) }))
  const { kept, dropped } = withoutRunningHeads(laid)
  if (!kept.some(({ text }) => /\p{L}{2}/u.test(text))) return null
  const known = wordsKnown(kept.map(({ text }) => text))
  const body = bodyOf(kept)
  const front = frontOf(kept, body, about)
  const { sections, references, textLines } = sectionsOf(
    kept.filter((line) => !front.taken.has(line) && !isMasthead(line)),
    body,
  )
  const across = pages.flatMap((page) => page.across).slice(0, 50)
  const text = joinLines(
    textLines.slice(0, 60).map((line) => line.text),
    known,
  )
  const edges = [...across, ...dropped.filter(({ page }) => page <= 2).map((line) => line.text)]
  const record = recordOf({
    kind: across.some((line) => /^arxiv:/i.test(line)) ? 'preprint' : 'article',
    title: front.title || about.fileName.replace(/\.pdf$/i, ''),
    authors: front.authors,
    issued: issuedIn([...edges, ...kept.filter(({ page }) => page === 1).map((line) => line.text)]),
    names: ownNames(edges, kept, about),
    language: about.language || (languageOf(text, []) === 'es' ? 'es' : 'en'),
    licence: licenceIn([...kept, ...dropped].filter(({ page }) => page <= 2 || page === pages.length)),
    sections: sections.map(({ heading, lines }) => ({
      heading,
      text: joinLines(
        lines.map((line) => line.text),
        known,
      ),
    })),
    references: referencesOf(references, known),
  })
  return record === null ? null : { record, lines: textLines.map((line) => placed(line, pages)) }
}

/** What stands about a paper on its first page and is none of its text: names, dates, rights. */
const isMasthead = ({ page, text }: Line): boolean =>
  page === 1 &&
  text.length <= LONGEST_MASTHEAD &&
  /^\W{0,3}(?:https?:\/\/\S+$|doi\b[:\s]*(?:https?:\/\/\S+|10\.\S+)|e?issn\b[:\s]*\d|©|\(c\) |copyright\b|(?:published|received|accepted|revised|available online|publicado|recibido|aceptado)\b(?: online)?(?: on)?:?\s+(?:\d|\p{Lu}\p{L}{2,9}\.? \d))/iu.test(
    text,
  )
const LONGEST_MASTHEAD = 120

type Parts = {
  readonly sections: readonly { readonly heading: Section['heading']; readonly lines: readonly Line[] }[]
  readonly references: readonly Line[]
  readonly textLines: readonly Line[]
}

function sectionsOf(lines: readonly Line[], body: Body): Parts {
  const sections: { heading: string; lines: Line[] }[] = [{ heading: '', lines: [] }]
  const references: Line[] = []
  const textLines: Line[] = []
  let inReferences = false
  let headed: Line | null = null
  for (const [at, line] of lines.entries()) {
    const heading = headingOf(line, lines[at - 1] ?? null, body)
    const last = sections.at(-1)
    if (
      heading !== null &&
      !(inReferences && !/^(?:appendix|supplement|anexo|ack|fund|agrad)/i.test(heading))
    ) {
      inReferences = isReferences(heading)
      // A heading of two lines is one.
      if (
        headed &&
        last &&
        last.lines.length === 0 &&
        headed.size === line.size &&
        headed.font === line.font &&
        last.heading !== '' &&
        !inReferences
      )
        last.heading = `${last.heading} ${heading}`
      else if (!inReferences) sections.push({ heading, lines: [] })
      headed = line
      continue
    }
    headed = null
    if (inReferences) {
      references.push(line)
      continue
    }
    textLines.push(line)
    const runIn = runInHeading(line.text)
    if (runIn) sections.push({ heading: runIn.heading, lines: [{ ...line, text: runIn.rest }] })
    else last?.lines.push(line)
  }
  return { sections, references, textLines }
}

/** Its own identifiers stand at the edge of its first pages, across it, or in the file's own words: anywhere else a DOI
 * may be that of a paper it speaks of, and would make two sources one. */
function ownNames(edges: readonly string[], kept: readonly Line[], about: PdfAbout): readonly string[] {
  const said = about.identifiers.filter((name) => identifierOf(name) !== null)
  const start = kept
    .filter(({ page }) => page === 1)
    .map(({ text }) => text)
    .filter((text) =>
      /^\W{0,3}(?:https?:\/\/(?:dx\.)?doi\.org\/|doi\b)/i.test(
        text.replace(/^digital object identifier/i, 'doi'),
      ),
    )
  const found = [...edges, ...start]
    .flatMap((text) => identifiersIn(text))
    .filter(({ kind }) => kind === 'doi' || kind === 'arxiv')
  const names = found.map(({ kind, value }) => (kind === 'arxiv' ? `arxiv:${value}` : value))
  const one = (kind: string): readonly string[] => {
    const all = [...new Set(names.filter((_, at) => found[at]?.kind === kind))]
    return all.length === 1 ? all : []
  }
  return said.length > 0 ? said : [...one('doi'), ...one('arxiv')]
}

function issuedIn(lines: readonly string[]): string {
  for (const line of lines) {
    const stamp = /^arxiv:\S+.*?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})$/i.exec(line)
    if (stamp) return dateOf(`${stamp[3]} ${stamp[2]} ${stamp[1]}`)
    const said =
      /\b(?:published|publicado)(?: online)?:?\s+(?:(\d{1,2}) )?([A-Z][a-z]{2,8})? ?((?:19|20)\d\d)\b/i.exec(
        line,
      )
    if (said) return dateOf(`${said[3]} ${said[2] ?? ''} ${said[1] ?? ''}`)
  }
  const signed = lines.flatMap(
    (line) => /(?:©|\(c\)|copyright)\D{0,20}((?:19|20)\d\d)\b/i.exec(line)?.[1] ?? [],
  )
  return signed[0] ?? ''
}

/** Papers name their licence at the beginning or at the end; in between they speak of others'. */
function licenceIn(lines: readonly Line[]): string {
  for (const { text: line } of lines) {
    const address = /creativecommons\.org\/(?:licenses\/([a-z-]+)\/(\d\.\d)|publicdomain\/zero)/i.exec(line)
    if (address) return address[1] === undefined ? 'CC0 1.0' : `CC ${address[1].toUpperCase()} ${address[2]}`
    const short = /\bCC[ -](BY(?:-(?:NC|ND|SA))*)(?:[ -](\d\.\d))?\b/.exec(line)
    if (short) return `CC ${short[1]}${short[2] === undefined ? '' : ` ${short[2]}`}`
  }
  return ''
}

function placed(line: Line, pages: readonly PageText[]): PlacedLine {
  const page = pages[line.page - 1] ?? { width: 1, height: 1 }
  const part = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 10_000) / 10_000
  const box = {
    left: part(line.x / page.width),
    // Letters go a little below their base line.
    top: part((line.y - line.size * 0.85) / page.height),
    width: part(line.width / page.width),
    height: part((line.size * 1.1) / page.height),
  }
  return { page: line.page, text: line.text, box }
}
