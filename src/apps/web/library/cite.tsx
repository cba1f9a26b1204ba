import { useTranslation } from 'react-i18next'
import type { SourcePageView } from '../../../contract/library.ts'
import { exportFormats } from '../../../domain/evidence/cite/export-source.ts'
import { exportPath } from '../api/reads.ts'
import { Part } from '../parts/page.tsx'

const names = { bibtex: 'BibTeX', ris: 'RIS', enw: 'ENW', 'csl-json': 'CSL-JSON' } as const

/** Two styles to copy, four files for reference managers. */
export function Cite({ view }: { readonly view: SourcePageView }) {
  const { t } = useTranslation()
  return (
    <Part title={t('library.cite')}>
      <dl className="grid max-w-[100ch] gap-x-6 gap-y-2 md:grid-cols-[12rem_1fr]">
        {(['apa', 'vancouver'] as const).map((style) => (
          <div key={style} className="contents">
            <dt className="font-medium">{t(`library.${style}`)}</dt>
            <dd className="break-words select-all">{view.citations[style]}</dd>
          </div>
        ))}
        <dt className="font-medium">{t('library.exportAs')}</dt>
        <dd className="flex flex-wrap gap-3">
          {exportFormats.map((format) => (
            <a key={format} className="underline" href={exportPath(view.id, format)} download>
              {names[format]}
            </a>
          ))}
        </dd>
      </dl>
    </Part>
  )
}
