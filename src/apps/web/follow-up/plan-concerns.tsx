import { useTranslation } from 'react-i18next'
import type { PlanVersionView } from '../../../contract/follow-up.ts'
import type { Locale } from '../../../domain/language.ts'
import { partNames } from '../../../domain/safety-plan/part-names.ts'
import { RiskMark } from '../parts/risk-mark.tsx'

/** Lines the client wrote new in this version that say something grave, with why they stand out. */
export function PlanConcerns(props: { readonly version: PlanVersionView; readonly language: Locale }) {
  const { t } = useTranslation()
  const { screening } = props.version
  if (!screening || screening.concerns.length === 0) return null
  return (
    <div className="border-l-2 border-line-strong pl-2 text-s">
      <p className="flex flex-wrap items-center gap-2 font-medium">
        <RiskMark level={screening.level} />
        {t('followUp.plan.concerns')}
      </p>
      <ul className="flex flex-col gap-2">
        {screening.concerns.map(({ part, text, why }) => (
          <li key={`${part} ${text}`}>
            <blockquote lang={props.language} dir="auto" className="break-words">
              {partNames[part][props.language]}: {text}
            </blockquote>
            <p className="text-ink-2">{why.join(' · ')}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}
