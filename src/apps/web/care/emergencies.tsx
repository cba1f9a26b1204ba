import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CareView } from '../../../contract/care.ts'
import { EMERGENCY_MINUTES } from '../../../domain/access/break-glass.ts'
import { writes } from '../api/writes.ts'
import { Button } from '../parts/button.tsx'
import { Choice, Field } from '../parts/field.tsx'
import { FormSheet } from '../parts/form-sheet.tsx'
import { Part } from '../parts/page.tsx'
import { ProblemLine } from '../parts/problem.tsx'
import { useSaving } from '../parts/saving.ts'
import { momentWords } from '../privacy/days.ts'
import { currentLocale } from '../words/words-in-use.ts'

/** One's own emergency accesses that stand now, and the way to another. */
export function Emergencies({ view }: { readonly view: CareView }) {
  const { t } = useTranslation()
  const [opening, setOpening] = useState(false)
  const { problem, saved } = useSaving()
  return (
    <Part title={t('care.emergency')}>
      <p className="text-ink-2">{t('care.emergencyIntro')}</p>
      <ul className="flex flex-col divide-y divide-line">
        {view.emergencies.map(({ id, conversationId, until }) => (
          <li key={id} className="flex flex-wrap items-center gap-3 py-3">
            <strong className="font-semibold">
              {t('care.emergencyStands', { until: momentWords(until, currentLocale()) })}
            </strong>
            <Link className="button" to="/inbox/$conversationId" params={{ conversationId }}>
              {t('care.emergencyGo')}
            </Link>
            <Button onPress={() => void saved(() => writes.closeEmergency(id))}>
              {t('care.emergencyClose')}
            </Button>
          </li>
        ))}
      </ul>
      <ProblemLine problem={problem} />
      <div className="mt-3">
        <Button kind="alarm" onPress={() => setOpening(true)}>
          {t('care.emergencyOpen')}
        </Button>
      </div>
      {opening && <EmergencyForm close={() => setOpening(false)} />}
    </Part>
  )
}

function EmergencyForm({ close }: { readonly close: () => void }) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState({ name: '', reason: '', minutes: '30' })
  const { busy, problem, saved } = useSaving()
  const save = async (): Promise<void> => {
    const minutes = EMERGENCY_MINUTES.find((one) => String(one) === typed.minutes) ?? 15
    if (await saved(() => writes.openEmergency({ ...typed, minutes }))) close()
  }
  return (
    <FormSheet
      title={t('care.emergencyOpen')}
      busy={busy}
      problem={problem}
      save={() => void save()}
      close={close}
    >
      <Field
        label={t('care.name')}
        hint={t('care.nameHint')}
        required
        value={typed.name}
        onChange={(name) => setTyped({ ...typed, name })}
      />
      <Field
        label={t('care.reason')}
        hint={t('care.reasonHint')}
        rows={3}
        required
        value={typed.reason}
        onChange={(reason) => setTyped({ ...typed, reason })}
      />
      <Choice
        label={t('care.minutes')}
        value={typed.minutes}
        options={EMERGENCY_MINUTES.map((count) => ({
          value: String(count),
          label: t('care.minutesOf', { count }),
        }))}
        onChange={(minutes) => setTyped({ ...typed, minutes })}
      />
      {problem?.code === 'proof-needed' && (
        <a className="button" href="/account/prove?to=/app/care">
          {t('care.prove')}
        </a>
      )}
    </FormSheet>
  )
}
