import type { Fault } from '../../../domain/evidence/formats/record.ts'
import type { PageText } from '../../../domain/evidence/pdf/page.ts'
import { readPages, type PdfRead } from '../../../domain/evidence/pdf/read-pages.ts'
import { aboutPdf, pageText } from './pdf-pages.ts'

/** Pages of a file that is taken in: more are a book, and its chapters are better sources. */
export const MOST_PAGES = 1_000
/** Letters that a page of text has at least, over all pages: a scan with page numbers has fewer. */
const FEWEST_LETTERS = 20

export type PdfReading = {
  readonly read: PdfRead | null
  readonly pages: number
  readonly faults: readonly Fault[]
}

export const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 1024)).toString('latin1').includes('%PDF-')

/** Reads a PDF. Never throws for what stands in it. Nothing of it is drawn or run, no font or anything else is fetched;
 * call it on a thread that can be ended, since a page may take for ever. */
export async function readPdf(name: string, bytes: Uint8Array): Promise<PdfReading> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const refused = (why: Fault['why'], pages = 0): PdfReading => ({
    read: null,
    pages,
    faults: [{ place: name, why }],
  })
  const loading = getDocument({
    data: bytes,
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
  })
  try {
    const document = await loading.promise
    const { numPages } = document
    if (numPages > MOST_PAGES) return refused('too-many-pages', numPages)
    const pages: PageText[] = []
    for (let number = 1; number <= numPages; number += 1) {
      const page = await document.getPage(number)
      pages.push(await pageText(page))
      page.cleanup()
    }
    if (lettersOf(pages) < FEWEST_LETTERS) return refused('scanned', numPages)
    const read = readPages(pages, await aboutPdf(document, name))
    return read === null ? refused('scanned', numPages) : { read, pages: numPages, faults: [] }
  } catch (error) {
    return refused(whyNot(error))
  } finally {
    await loading.destroy().catch(() => undefined)
  }
}

const lettersOf = (pages: readonly PageText[]): number =>
  pages.reduce((sum, { runs }) => sum + runs.reduce((all, { text }) => all + text.trim().length, 0), 0)

/** Whatever the library says of a file, it says by an error's name. */
function whyNot(error: unknown): Fault['why'] {
  if (error instanceof RangeError) return 'too-much-memory'
  return error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'broken-pdf'
}
