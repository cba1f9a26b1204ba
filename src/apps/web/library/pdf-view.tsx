import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getDocument, PDFWorker, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { Button } from '../parts/button.tsx'
import { dotsFor, larger, LARGEST, smaller, SMALLEST, useSteady, useZoomHands } from './pdf-zoom.ts'

export type PlaceInPdf = {
  readonly page: number
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** One page of a PDF at a time, as wide as there is room, the lines of a passage marked. Its words stand below as text, too:
 * who hears this page is told which page is shown. */
export function PdfView(props: {
  readonly address: string
  readonly name: string
  readonly pages: number
  readonly places: readonly PlaceInPdf[]
}) {
  const { t } = useTranslation()
  const { address, name, pages, places } = props
  // Turned to by hand, for the passage that was named then: another passage opens at its own page.
  const [turned, setTurned] = useState({ places, page: places[0]?.page ?? 1 })
  const page = turned.places === places ? turned.page : (places[0]?.page ?? turned.page)
  const opened = usePdf(address)
  const [zoom, setZoom] = useState(SMALLEST)
  const turn = (to: number): void => setTurned({ places, page: Math.min(pages, Math.max(1, to)) })
  return (
    <figure className="mt-3 max-w-[900px]" data-pdf={opened?.state ?? 'loading'}>
      <div className="flex flex-wrap items-center gap-2">
        <Button onPress={() => turn(page - 1)} whyNot={page <= 1 ? t('library.pdf.first') : null} whyShown>
          {t('library.pdf.before')}
        </Button>
        <span aria-live="polite">{t('library.pdf.page', { page, pages })}</span>
        <Button onPress={() => turn(page + 1)} whyNot={page >= pages ? t('library.pdf.last') : null} whyShown>
          {t('library.pdf.next')}
        </Button>
        <Zoom zoom={zoom} setZoom={setZoom} />
      </div>
      {opened?.state === 'failed' && <p className="mt-2 text-bad">{t('library.pdf.failed')}</p>}
      {opened === null && <p className="mt-2 text-ink-2">{t('library.pdf.loading')}</p>}
      {opened?.document && (
        <Sheet
          document={opened.document}
          page={page}
          name={name}
          places={places.filter((one) => one.page === page)}
          zoom={zoom}
          setZoom={setZoom}
        />
      )}
    </figure>
  )
}

type Zoomed = { readonly zoom: number; readonly setZoom: (to: number) => void }

function Zoom({ zoom, setZoom }: Zoomed) {
  const { t } = useTranslation()
  return (
    <span className="flex items-center gap-2">
      <Button
        label={t('library.pdf.smaller')}
        onPress={() => setZoom(smaller(zoom))}
        whyNot={zoom <= SMALLEST ? t('library.pdf.smallest') : null}
      >
        −
      </Button>
      <span aria-live="polite">{t('library.pdf.zoom', { percent: Math.round(zoom * 100) })}</span>
      <Button
        label={t('library.pdf.larger')}
        onPress={() => setZoom(larger(zoom))}
        whyNot={zoom >= LARGEST ? t('library.pdf.largest') : null}
      >
        +
      </Button>
    </span>
  )
}

type Opened = {
  readonly address: string
  readonly state: 'ready' | 'failed'
  readonly document: PDFDocumentProxy | null
}

function usePdf(address: string): Opened | null {
  const [opened, setOpened] = useState<Opened | null>(null)
  useEffect(() => {
    const port = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' })
    const worker = PDFWorker.create({ port })
    // What the policy forbids is not asked for: no evaluated code, no WebAssembly, nothing fetched but the file.
    const loading = getDocument({ ...plainly, url: address, worker })
    let left = false
    const show = async (): Promise<void> => {
      const document = await loading.promise.catch(() => null)
      if (!left) setOpened({ address, state: document ? 'ready' : 'failed', document })
    }
    void show()
    return () => {
      left = true
      void loading.destroy()
      worker.destroy()
      port.terminate()
    }
  }, [address])
  return opened?.address === address ? opened : null
}
const plainly = { useWasm: false, disableRange: true, enableXfa: false, verbosity: 0 } as const

function Sheet(
  props: Zoomed & {
    readonly document: PDFDocumentProxy
    readonly page: number
    readonly name: string
    readonly places: readonly PlaceInPdf[]
  },
) {
  const { t } = useTranslation()
  const canvas = useRef<HTMLCanvasElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const [drawn, setDrawn] = useState(0)
  const { document, page, places, zoom, setZoom } = props
  useEffect(() => {
    let left = false
    let stop = (): void => undefined
    const draw = async (): Promise<void> => {
      const one = await document.getPage(page)
      const to = canvas.current
      if (left || !to || width === 0) return
      const scale = dotsFor(one.getViewport({ scale: 1 }), width)
      const viewport = one.getViewport({ scale })
      to.width = Math.floor(viewport.width)
      to.height = Math.floor(viewport.height)
      const drawing = one.render({ canvas: to, viewport })
      stop = () => drawing.cancel()
      await drawing.promise
      if (!left) setDrawn(page)
    }
    // A page that was turned before it was drawn is no fault.
    draw().catch(() => undefined)
    return () => {
      left = true
      stop()
    }
  }, [document, page, width])
  const frame = useRef<HTMLDivElement>(null)
  useSteady(frame, zoom)
  const hands = useZoomHands(zoom, setZoom)
  useEffect(() => {
    const [first] = places
    // Inside its own frame: the page around it stays where its reader is.
    if (drawn === page && first && frame.current && box.current)
      frame.current.scrollTop = box.current.clientHeight * first.top - frame.current.clientHeight / 3
  }, [drawn, page, places])
  return (
    <section
      ref={frame}
      className="mt-2 max-h-[85vh] w-full touch-pan-x touch-pan-y overflow-auto border border-line"
      {...hands}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must take the keyboard
      tabIndex={0}
      aria-label={props.name}
    >
      <div ref={box} className="relative bg-white" style={{ width: `${zoom * 100}%` }}>
        <canvas ref={canvas} className="block h-auto w-full">
          {t(places.length > 0 ? 'library.pdf.shownMarked' : 'library.pdf.shown', { name: props.name, page })}
        </canvas>
        {drawn === page &&
          places.map(({ left, top, width: wide, height }) => (
            <div
              key={`${page} ${left} ${top}`}
              data-mark
              className="pdf-mark"
              style={{
                left: `${left * 100}%`,
                top: `${top * 100}%`,
                width: `${wide * 100}%`,
                height: `${height * 100}%`,
              }}
            />
          ))}
      </div>
    </section>
  )
}

function useWidth(box: React.RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const seen = new ResizeObserver(([one]) => setWidth(Math.round(one?.contentRect.width ?? 0)))
    if (box.current) seen.observe(box.current)
    return () => seen.disconnect()
  }, [box])
  return width
}
