import { useTranslation } from 'react-i18next'

/** The practice works by this one: it stands before all others that answer. */
export function OursMark() {
  const { t } = useTranslation()
  return (
    <strong className="rounded border border-accent px-1.5 text-s font-semibold text-accent">
      {t('library.ours')}
    </strong>
  )
}
