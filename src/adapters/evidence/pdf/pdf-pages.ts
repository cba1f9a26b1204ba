import type { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PageText, PdfAbout, Run } from '../../../domain/evidence/pdf/page.ts'

type Document = Awaited<ReturnType<typeof getDocument>['promise']>
type Page = Awaited<ReturnType<Document['getPage']>>
type Content = Awaited<ReturnType<Page['getTextContent']>>

/** Text of one page with its places, as a reader sees the page: turned as the file says. */
export async function pageText(page: Page): Promise<PageText> {
  const viewport = page.getViewport({ scale: 1 })
  const content = await page.getTextContent({ includeMarkedContent: false })
  const runs: Run[] = []
  const across = new Map<number, string>()
  for (const item of content.items) {
    const run = runOf(item, viewport.transform)
    if (run === null) continue
    if (run.level) runs.push(run.run)
    else across.set(Math.round(run.run.x), (across.get(Math.round(run.run.x)) ?? '') + run.run.text)
  }
  return { width: viewport.width, height: viewport.height, runs, across: [...across.values()] }
}

function runOf(
  item: Content['items'][number],
  view: readonly number[],
): { readonly run: Run; readonly level: boolean } | null {
  if (!('str' in item) || item.str === '') return null
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform.map(Number)
  const [va = 1, vb = 0, vc = 0, vd = -1, ve = 0, vf = 0] = view
  const [along, turned] = [va * a + vc * b, vb * a + vd * b]
  const height = Math.hypot(va * c + vc * d, vb * c + vd * d)
  const numbers = [along, turned, height, e, f, item.width]
  if (!numbers.every(Number.isFinite) || height < 1 || height > 400) return null
  return {
    level: along > 0 && Math.abs(turned) < along * 0.05,
    run: {
      text: item.str,
      x: va * e + vc * f + ve,
      y: vb * e + vd * f + vf,
      width: Math.abs(item.width),
      height,
      font: item.fontName,
    },
  }
}

/** What the file says of itself; whatever is not a text is empty. */
export async function aboutPdf(document: Document, fileName: string): Promise<PdfAbout> {
  const { info, metadata } = await document.getMetadata()
  const said = (name: string): string => {
    const value: unknown = Object.entries(info).find(([key]) => key === name)?.[1]
    return typeof value === 'string' ? value.slice(0, 2_000) : ''
  }
  const xmp = (name: string): string => {
    const value: unknown = metadata?.get(name)
    return typeof value === 'string' ? value.slice(0, 2_000) : ''
  }
  const dois = [xmp('prism:doi'), xmp('pdfx:doi'), xmp('dc:identifier'), said('doi')]
  return {
    fileName,
    title: said('Title') || xmp('dc:title'),
    author: said('Author') || xmp('dc:creator'),
    identifiers: dois
      .map((doi) => /\b10\.\d{4,9}\/[^\s"<>]+/.exec(doi)?.[0] ?? '')
      .filter((doi) => doi !== ''),
    language: said('Language') || xmp('dc:language'),
  }
}
