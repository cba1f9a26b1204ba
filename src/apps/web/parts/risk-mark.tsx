import { useTranslation } from 'react-i18next'
import type { RiskLevel } from '../../../domain/risk/levels.ts'
import { Icon } from './icons.tsx'

/** A level of risk by word, icon, lightness and hue: any one of them is enough. */
export function RiskMark({ level }: { readonly level: RiskLevel }) {
  const { t } = useTranslation()
  return (
    <span className="risk" data-level={level}>
      <Icon name={level} />
      {level !== 'none' && <span className="sr-only">{t('risk.of', { level: '' })}</span>}
      {t(`risk.level.${level}`)}
    </span>
  )
}
