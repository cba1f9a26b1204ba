import { useTranslation } from 'react-i18next'
import type { SourcePageView } from '../../../contract/library.ts'
import { currentLocale } from '../words/words-in-use.ts'

/** Somebody had taken this source out before it was brought in again. */
export function ReturnedNote({ view }: { readonly view: SourcePageView }) {
  const { t } = useTranslation()
  if (view.returned === null) return null
  const { by, why, at: moment } = view.returned
  const at = new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'long' }).format(new Date(moment))
  return (
    <div role="note" className="mt-3 flex max-w-[72ch] flex-col gap-1 break-words border border-line p-3">
      <p className="font-medium">{t('library.change.returned')}</p>
      <p>
        {by === null ? t('library.change.goneByHand', { at }) : t('library.change.goneBy', { name: by, at })}
      </p>
      <p dir="auto">{t('library.change.goneWhy', { why })}</p>
    </div>
  )
}
