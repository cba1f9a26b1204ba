import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RightCaseView } from '../../../contract/rights.ts'
import { isOpen, type RightStep } from '../../../domain/rights/right-case.ts'
import { reads } from '../api/reads.ts'
import { Page, Part } from '../parts/page.tsx'
import { Plain } from '../parts/problem.tsx'
import { Seen } from '../parts/seen.tsx'
import { Forbidden } from '../shell/forbidden.tsx'
import { may, useSession } from '../shell/session.ts'
import { CaseLine } from './case-line.tsx'
import { StepSheet } from './step-sheet.tsx'

/** What clients asked for about their own record. */
export function RightsPage() {
  const { t } = useTranslation()
  const session = useSession()
  const allowed = may(session, 'right.read')
  const query = useQuery({ ...reads.rights(), enabled: allowed })
  const [step, setStep] = useState<{ readonly of: RightCaseView; readonly step: RightStep } | null>(null)
  if (!allowed) return <Forbidden words={t('rights.mayNot')} />
  const whyNot = may(session, 'right.move') ? null : t('rights.onlyAdministrators')
  const list = (cases: readonly RightCaseView[]) => (
    <ul className="flex flex-col divide-y divide-line">
      {cases.map((one) => (
        <li key={one.id} className="py-3">
          <CaseLine of={one} whyNot={whyNot} move={(wanted) => setStep({ of: one, step: wanted })} />
        </li>
      ))}
    </ul>
  )
  return (
    <Page title={t('rights.title')} intro={t('rights.intro')}>
      <Seen query={query} lines={6}>
        {({ cases }) => {
          const [open, closed] = [cases.filter(isOpen), cases.filter((one) => !isOpen(one))]
          return (
            <>
              <Part title={t('rights.open')}>
                {open.length === 0 ? (
                  <Plain title={t('rights.none')} words={t('rights.noneWords')} />
                ) : (
                  list(open)
                )}
              </Part>
              {closed.length > 0 && <Part title={t('rights.closed')}>{list(closed)}</Part>}
            </>
          )
        }}
      </Seen>
      {step && <StepSheet of={step.of} step={step.step} close={() => setStep(null)} />}
    </Page>
  )
}
