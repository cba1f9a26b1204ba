import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RightCaseView, RightStepSent } from '../../../contract/rights.ts'
import { proofWays, rightReasons, type RightStep } from '../../../domain/rights/right-case.ts'
import { writes } from '../api/writes.ts'
import { Choice, Field } from '../parts/field.tsx'
import { FormSheet } from '../parts/form-sheet.tsx'
import { useSaving } from '../parts/saving.ts'

/** What a step asks for: a reason where the law wants one, words for the client, and how one made sure. */
export function StepSheet(props: {
  readonly of: RightCaseView
  readonly step: RightStep
  readonly close: () => void
}) {
  const { t } = useTranslation()
  const { of, step, close } = props
  const asksReason = step === 'extend' || step === 'refuse'
  const [sent, setSent] = useState<RightStepSent>({
    step,
    reason: step === 'extend' ? 'needs-more-time' : step === 'refuse' ? 'record-is-right' : null,
    words: '',
    proof: step === 'finish' ? 'in-person' : null,
  })
  const { busy, problem, saved } = useSaving()
  const save = async (): Promise<void> => {
    if (await saved(() => writes.moveRight(of.id, sent))) close()
  }
  return (
    <FormSheet
      title={t(`rights.${step}`)}
      busy={busy}
      problem={problem}
      save={() => void save()}
      close={close}
    >
      {step === 'finish' && of.kind === 'erasure' && <p>{t('rights.eraseFirst')}</p>}
      {asksReason && sent.reason !== null && (
        <Choice
          label={t('rights.reasonLabel')}
          value={sent.reason}
          onChange={(reason) => setSent({ ...sent, reason })}
          options={rightReasons.map((value) => ({ value, label: t(`rights.reason.${value}`) }))}
        />
      )}
      {sent.proof !== null && (
        <Choice
          label={t('rights.proofLabel')}
          value={sent.proof}
          onChange={(proof) => setSent({ ...sent, proof })}
          options={proofWays.map((value) => ({ value, label: t(`rights.proof.${value}`) }))}
        />
      )}
      {step !== 'take' && (
        <Field
          label={t('rights.words')}
          hint={t('rights.wordsHint')}
          value={sent.words}
          onChange={(words) => setSent({ ...sent, words })}
          rows={4}
          required={step === 'refuse' || sent.reason === 'other'}
        />
      )}
    </FormSheet>
  )
}
