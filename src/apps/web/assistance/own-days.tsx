import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DaysWithoutView } from '../../../contract/assistance.ts'
import { writes } from '../api/writes.ts'
import { Button } from '../parts/button.tsx'
import { Part } from '../parts/page.tsx'
import { ProblemLine } from '../parts/problem.tsx'
import { useSaving } from '../parts/saving.ts'
import { announce } from '../shell/announce.tsx'
import { DaysFields } from './days-fields.tsx'

/** Days on which a practitioner works without assistance because they want to. */
export function OwnDays({ stored }: { readonly stored: DaysWithoutView }) {
  const { t } = useTranslation()
  const [days, setDays] = useState(stored)
  const [done, setDone] = useState(false)
  const { busy, problem, saved } = useSaving()
  const save = async (): Promise<void> => {
    if (!(await saved(() => writes.ownDays(days)))) return
    setDone(true)
    announce(t('assistance.days.saved'))
  }
  return (
    <Part title={t('assistance.days.titleOwn')} intro={t('assistance.days.introOwn')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <DaysFields
          days={days}
          onChange={(wanted) => {
            setDone(false)
            setDays(wanted)
          }}
        />
        <div className="mt-3 flex flex-wrap items-center gap-3">
          <Button
            kind="main"
            type="submit"
            onPress={() => {}}
            whyNot={busy ? t('composer.saving') : null}
            whyShown
          >
            {t('assistance.days.save')}
          </Button>
          <span className="text-s font-medium text-good">{done && t('assistance.days.saved')}</span>
          <ProblemLine problem={problem} />
        </div>
      </form>
    </Part>
  )
}
