import { useTranslation } from 'react-i18next'
import type { FollowUpTier } from '../../../domain/follow-up/instrument.ts'
import { Icon } from '../parts/icons.tsx'

const levelOf = {
  clear: 'none',
  'ask-on': 'low',
  low: 'low',
  moderate: 'moderate',
  high: 'high',
  imminent: 'imminent',
} as const satisfies Readonly<Record<FollowUpTier, string>>

/** A tier by word, icon, lightness and hue, as risk is shown everywhere. */
export function TierMark({ tier }: { readonly tier: FollowUpTier }) {
  const { t } = useTranslation()
  return (
    <span className="risk" data-level={levelOf[tier]}>
      <Icon name={levelOf[tier]} />
      {t(`followUp.tier.${tier}`)}
    </span>
  )
}
