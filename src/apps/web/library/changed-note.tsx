import { useTranslation } from 'react-i18next'
import type { PassageView } from '../../../contract/source-page.ts'

/** What was cited stands here otherwise, or no longer: what it said then. */
export function ChangedNote({ moved }: { readonly moved: PassageView }) {
  const { t } = useTranslation()
  const { stands, number, before } = moved
  return (
    <div className="mb-3 max-w-[72ch] border border-line-strong p-3" data-changed={stands}>
      <p className="font-medium">
        {t(
          stands === 'recut'
            ? 'library.change.recut'
            : number === null
              ? 'library.change.textGone'
              : 'library.change.textChanged',
        )}
      </p>
      {stands === 'changed' && before !== null && (
        <>
          <p className="mt-1 text-s text-ink-2">{t('library.change.saidThen')}</p>
          <blockquote dir="auto" className="break-words">
            {before.text}
          </blockquote>
        </>
      )}
      {stands === 'changed' && before === null && (
        <p className="mt-1 text-s text-ink-2">{t('library.change.notKept')}</p>
      )}
    </div>
  )
}
