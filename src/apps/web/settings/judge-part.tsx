import { useTranslation } from 'react-i18next'
import type { JudgeView } from '../../../contract/judge.ts'
import { writes } from '../api/writes.ts'
import { Button } from '../parts/button.tsx'
import { Part } from '../parts/page.tsx'
import { ProblemLine } from '../parts/problem.tsx'
import { useSaving } from '../parts/saving.ts'

type Calibration = JudgeView['calibrations'][number]

/** A second look at drafts: off until it is turned on, silent until it was calibrated. */
export function JudgePart({ stored }: { readonly stored: JudgeView }) {
  const { t } = useTranslation()
  const { busy, problem, saved } = useSaving()
  const whyNot = busy
    ? t('composer.saving')
    : stored.model === null && !stored.on
      ? t('settings.judgeNoModel')
      : null
  return (
    <Part title={t('settings.judge')} intro={t('settings.judgeIntro')}>
      <p className="mb-3">
        <Standing stored={stored} />
      </p>
      {stored.calibrations.length > 0 && <Calibrations all={stored.calibrations} />}
      <p className="mb-3 text-s text-ink-2">
        {t('settings.judgeHow')} <code>rapport calibrate FILE</code>
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <Button onPress={() => void saved(() => writes.judge(!stored.on))} whyNot={whyNot} whyShown>
          {t(stored.on ? 'settings.judgeStop' : 'settings.judgeStart')}
        </Button>
        <ProblemLine problem={problem} />
      </div>
    </Part>
  )
}

function Standing({ stored }: { readonly stored: JudgeView }) {
  const { t } = useTranslation()
  if (!stored.on) return t('settings.judgeOff')
  if (stored.speaks.length === 0) return t('settings.judgeSilent')
  const languages = stored.speaks.map((one) => t(`settings.judgeIn.${one}`)).join(', ')
  return t('settings.judgeSpeaks', { languages })
}

function Calibrations({ all }: { readonly all: readonly Calibration[] }) {
  const { t } = useTranslation()
  const share = (one: Calibration['sensitivity']): string =>
    one === null ? '–' : `${one.value.toFixed(2)} (${one.low.toFixed(2)}–${one.high.toFixed(2)}, n=${one.of})`
  return (
    <div className="mb-3 overflow-x-auto">
      <table className="text-s">
        <caption className="text-left text-ink-2">{t('settings.judgeTable')}</caption>
        <thead>
          <tr>
            {(['Model', 'Language', 'Threshold', 'Found', 'Passed', 'Day'] as const).map((name) => (
              <th key={name} scope="col" className="pr-4 text-left font-medium">
                {t(`settings.judgeColumn.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {all.map((one) => (
            <tr key={`${one.provider} ${one.model} ${one.promptVersion} ${one.language}`}>
              <td className="pr-4">
                {one.model} <span className="text-ink-3">{one.promptVersion.slice(0, 8)}</span>
              </td>
              <td className="pr-4">{t(`settings.judgeIn.${one.language}`)}</td>
              <td className="pr-4">{one.threshold}</td>
              <td className="pr-4">{share(one.heldOutSensitivity ?? one.sensitivity)}</td>
              <td className="pr-4">{share(one.heldOutSpecificity ?? one.specificity)}</td>
              <td>{one.at.slice(0, 10)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
