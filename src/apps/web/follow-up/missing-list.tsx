import { useTranslation } from 'react-i18next'
import { partNames } from '../../../domain/safety-plan/part-names.ts'
import type { Missing } from '../../../domain/safety-plan/what-is-missing.ts'
import { currentLocale } from '../words/words-in-use.ts'

/** What a plan does not have yet, the graver first. It keeps nobody from saving. */
export function MissingList({ missing }: { readonly missing: readonly Missing[] }) {
  const { t } = useTranslation()
  if (missing.length === 0) return <p className="text-s font-medium text-good">{t('followUp.plan.whole')}</p>
  return (
    <div className="text-s">
      <p className="font-medium">{t('followUp.plan.missing')}</p>
      <ul className="list-disc pl-5">
        {missing.map(({ what, part, needed }) => (
          <li key={part} className={needed ? 'font-semibold' : 'text-ink-2'}>
            {partNames[part][currentLocale()]}: {t(`followUp.plan.what.${what}`)}
            {needed && ` (${t('followUp.plan.needed')})`}
          </li>
        ))}
      </ul>
      {missing.some(({ needed }) => needed) && (
        <p className="mt-1 text-ink-2">{t('followUp.plan.whyNeeded')}</p>
      )}
    </div>
  )
}
