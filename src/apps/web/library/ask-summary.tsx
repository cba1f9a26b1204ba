import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SummaryDone, WithSourceView } from '../../../contract/source-page.ts'
import { libraryWrites } from '../api/library-writes.ts'
import { Button } from '../parts/button.tsx'
import { ProblemLine } from '../parts/problem.tsx'
import { useSaving } from '../parts/saving.ts'
import { announce } from '../shell/announce.tsx'
import { may, useSession } from '../shell/session.ts'

/** Has a model write the summary, where the practice allows it and one is set; else says what is missing. */
export function AskSummary(props: { readonly sourceId: string; readonly practice: WithSourceView }) {
  const { t } = useTranslation()
  const { mayWrite, provider, summary } = props.practice
  const allowed = may(useSession(), 'library.summarise')
  const { busy, problem, save } = useSaving()
  const [why, setWhy] = useState<SummaryDone['why']>(null)
  const whyNot = !allowed
    ? t('library.mayNot')
    : !mayWrite
      ? t('library.written.notAllowed')
      : provider === null
        ? t('library.written.noProvider')
        : busy
          ? t('library.written.busy')
          : null
  const ask = async (): Promise<void> => {
    setWhy(null)
    const done = await save(() => libraryWrites.summarise(props.sourceId))
    setWhy(done?.why ?? null)
    if (done?.written) announce(t('library.written.done'))
  }
  return (
    <div className="mt-3 flex max-w-[72ch] flex-col gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <Button onPress={() => void ask()} whyNot={whyNot}>
          {t(summary ? 'library.written.again' : 'library.written.ask')}
        </Button>
      </div>
      {whyNot === null && <p className="text-s text-ink-2">{t('library.written.what', { provider })}</p>}
      {why !== null && (
        <p role="alert" className="text-s font-medium text-bad">
          {t(`library.written.why.${why}`)}
        </p>
      )}
      <ProblemLine problem={problem} />
    </div>
  )
}
