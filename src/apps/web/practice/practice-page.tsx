import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PracticeView, PractisedView } from '../../../contract/practice.ts'
import { reads } from '../api/reads.ts'
import { writes } from '../api/writes.ts'
import { Page, Part } from '../parts/page.tsx'
import { Plain } from '../parts/problem.tsx'
import { Seen } from '../parts/seen.tsx'
import { announce } from '../shell/announce.tsx'
import { Forbidden } from '../shell/forbidden.tsx'
import { may, useSession } from '../shell/session.ts'
import { currentLocale } from '../words/words-in-use.ts'
import { Drill } from './drill.tsx'
import { PracticeFigures } from './practice-figures.tsx'

/** A place to miss what must not be missed elsewhere. It has no client, no send button, and no way to one. */
export function PracticePage() {
  const { t } = useTranslation()
  const allowed = may(useSession(), 'practice.do')
  const locale = currentLocale()
  const query = useQuery({ ...reads.practice(locale), enabled: allowed })
  if (!allowed) return <Forbidden words={t('practice.mayNot')} />
  return (
    <Page title={t('practice.title')} intro={t('practice.intro')}>
      <p className="mt-3 rounded-md border border-dashed border-line-strong px-3 py-2 font-medium">
        {t('practice.sandbox')}
      </p>
      <Seen query={query} lines={8}>
        {(view) => (
          <>
            {view.drill === null ? (
              <Plain title={t('practice.none')} />
            ) : (
              <Round key={view.drill.id} drill={view.drill} />
            )}
            <Part title={t('practice.own')} intro={t('practice.ownIntro')}>
              <PracticeFigures figures={view.own} />
            </Part>
          </>
        )}
      </Seen>
    </Page>
  )
}

/** One draft: looked through, checked, and then the next is read. */
function Round({ drill }: { readonly drill: NonNullable<PracticeView['drill']> }) {
  const { t } = useTranslation()
  const cache = useQueryClient()
  const [done, setDone] = useState<PractisedView | null>(null)
  const check = async (marked: readonly number[]) => {
    const answer = await writes.practise({ drillId: drill.id, marked: [...marked] })
    if (!answer.ok) return answer.problem
    setDone(answer.value)
    const { caught } = answer.value
    if (caught !== null) announce(t(caught ? 'practice.caught' : 'practice.missed'))
    return null
  }
  const next = (): void => {
    setDone(null)
    void cache.invalidateQueries({ queryKey: ['practice'] })
  }
  return <Drill drill={drill} done={done} check={check} next={next} />
}
