import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SourcePageView } from '../../../contract/library.ts'
import { originalPath } from '../api/reads.ts'
import { Button } from '../parts/button.tsx'
import { Part } from '../parts/page.tsx'
import type { PlaceInPdf } from './pdf-view.tsx'
import type { CitedHere } from './use-cited.ts'

// Drawing a PDF takes more code than the whole workspace: it comes when somebody wants to see one.
const PdfView = lazy(async () => {
  const { PdfView: view } = await import('./pdf-view.tsx')
  return { default: view }
})

/** The files a source came from; its PDF on this page, opened at the passage that the address names. */
export function Original(props: { readonly view: SourcePageView; readonly cited: CitedHere }) {
  const { view, cited } = props
  const { t } = useTranslation()
  const [wanted, setWanted] = useState(false)
  if (view.files.length === 0) return null
  const pdf = view.files.find(({ pages }) => pages !== null)
  const places = view.passages.find(({ number }) => number === cited.number)?.places ?? nowhere
  const shown = wanted || (pdf !== undefined && places.length > 0)
  return (
    <Part title={t('library.original')} intro={t('library.originalIntro')}>
      <ul className="flex flex-col gap-1">
        {view.files.map(({ id, name, size }) => (
          <li key={id}>
            <a href={originalPath(id)} download className="break-words underline">
              {name}
            </a>{' '}
            <span className="text-s text-ink-2">{sizeWords(size)}</span>
          </li>
        ))}
      </ul>
      {pdf !== undefined && !shown && (
        <div className="mt-2">
          <Button onPress={() => setWanted(true)}>{t('library.pdf.show')}</Button>
        </div>
      )}
      {pdf !== undefined && shown && (
        <Suspense fallback={<p className="mt-2 text-ink-2">{t('library.pdf.loading')}</p>}>
          <PdfView address={originalPath(pdf.id)} name={pdf.name} pages={pdf.pages ?? 1} places={places} />
        </Suspense>
      )}
    </Part>
  )
}

const nowhere: readonly PlaceInPdf[] = []

const sizeWords = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
