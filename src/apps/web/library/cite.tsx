import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SourcePageView } from '../../../contract/library.ts'
import { exportFormats } from '../../../domain/evidence/cite/export-source.ts'
import { exportPath } from '../api/reads.ts'
import { Button } from '../parts/button.tsx'
import { Part } from '../parts/page.tsx'
import { announce } from '../shell/announce.tsx'

const names = { bibtex: 'BibTeX', ris: 'RIS', enw: 'ENW', 'csl-json': 'CSL-JSON' } as const

/** Two styles to copy, four formats to copy or download for reference managers. */
export function Cite({ view }: { readonly view: SourcePageView }) {
  const { t } = useTranslation()
  return (
    <Part title={t('library.cite')}>
      <dl className="grid max-w-[100ch] gap-x-6 gap-y-3 md:grid-cols-[12rem_1fr]">
        {(['apa', 'vancouver'] as const).map((style) => (
          <div key={style} className="contents">
            <dt className="font-medium">{t(`library.${style}`)}</dt>
            <dd className="flex flex-col items-start gap-1">
              <span className="max-w-full break-words select-all">{view.citations[style]}</span>
              <Copy text={view.citations[style]} name={t(`library.${style}`)} />
            </dd>
          </div>
        ))}
        {exportFormats.map((format) => (
          <div key={format} className="contents">
            <dt className="font-medium">{names[format]}</dt>
            <dd className="flex flex-wrap items-center gap-3">
              <a className="underline" href={exportPath(view.id, format)} download>
                {t('library.download', { name: names[format] })}
              </a>
              <Copy text={view.exports[format]} name={names[format]} />
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  )
}

function Copy({ text, name }: { readonly text: string; readonly name: string }) {
  const { t } = useTranslation()
  const [copied, setCopied] = useState(false)
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
      announce(t('library.copied'))
    } catch {
      // A browser may keep its clipboard to itself; the text can be marked by hand.
      setCopied(false)
    }
  }
  return (
    <Button kind="plain" label={t('library.copyOf', { name })} onPress={() => void copy()}>
      {t(copied ? 'library.copied' : 'library.copy')}
    </Button>
  )
}
