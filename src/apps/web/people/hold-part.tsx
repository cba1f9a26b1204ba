import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Keeping } from '../../../contract/keeping.ts'
import { HOLD_REASON_MOST } from '../../../domain/erasure/erasure.ts'
import { writes } from '../api/writes.ts'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { ProblemLine } from '../parts/problem.tsx'
import { useSaving } from '../parts/saving.ts'
import { announce } from '../shell/announce.tsx'
import { dayWords } from './days.ts'

type Hold = Keeping['holds'][number]

/** The legal hold over one client: since when and why it stands, or a new one with its reason. */
export function HoldPart(props: { readonly clientId: string; readonly hold: Hold | null }) {
  const { t } = useTranslation()
  const { clientId, hold } = props
  const [reason, setReason] = useState('')
  const { busy, problem, saved } = useSaving()
  const given = reason.trim()
  const set = async (): Promise<void> => {
    if (!(await saved(() => writes.setHold(clientId, given)))) return
    setReason('')
    announce(t('people.keep.held'))
  }
  const lift = async (id: string): Promise<void> => {
    if (await saved(() => writes.liftHold(id))) announce(t('settings.keeping.lifted'))
  }
  const why =
    given === ''
      ? t('people.keep.reasonMissing')
      : given.length > HOLD_REASON_MOST
        ? t('people.keep.reasonTooLong', { most: HOLD_REASON_MOST })
        : null
  return (
    <section className="flex flex-col gap-3">
      <h3 className="font-semibold">{t('people.keep.hold')}</h3>
      <p className="text-s text-ink-2">{t('people.keep.holdIntro')}</p>
      {hold && (
        <p dir="auto">{t('settings.keeping.holdLine', { day: dayWords(hold.setAt), reason: hold.reason })}</p>
      )}
      {!hold && (
        <Field label={t('people.keep.reason')} value={reason} onChange={setReason} rows={2} required />
      )}
      <ProblemLine problem={problem} />
      <div className="flex flex-wrap items-center gap-2">
        {hold ? (
          <Button onPress={() => void lift(hold.id)} whyNot={busy ? t('composer.saving') : null}>
            {t('people.keep.lift')}
          </Button>
        ) : (
          <Button onPress={() => void set()} whyNot={busy ? t('composer.saving') : why}>
            {t('people.keep.set')}
          </Button>
        )}
      </div>
    </section>
  )
}
