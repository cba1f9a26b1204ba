import { useTranslation } from 'react-i18next'
import type { FollowUpWay } from '../../../domain/follow-up/follow-up.ts'
import type { Instrument } from '../../../domain/follow-up/instrument.ts'
import type { Locale } from '../../../domain/language.ts'
import { Choice } from '../parts/field.tsx'

/** In which language it is asked, and whether in a talk or from what somebody wrote. */
export function HowAsked(props: {
  readonly wording: Instrument['wording']
  readonly language: Locale
  readonly setLanguage: (language: Locale) => void
  readonly way: FollowUpWay
  readonly setWay: (way: FollowUpWay) => void
}) {
  const { t } = useTranslation()
  const aloud = props.wording === 'verbatim' ? 'followUp.howAloud' : 'followUp.howMarked'
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <Choice
        quiet
        label={t('followUp.language')}
        value={props.language}
        onChange={props.setLanguage}
        options={[
          { value: 'en', label: t('shell.language_en') },
          { value: 'es', label: t('shell.language_es') },
        ]}
      />
      <Choice
        quiet
        label={t('followUp.how')}
        value={props.way}
        onChange={props.setWay}
        options={[
          { value: 'read-aloud', label: t(aloud) },
          { value: 'from-a-message', label: t('followUp.howMessage') },
        ]}
      />
    </div>
  )
}
