import { useTranslation } from 'react-i18next'
import type { ReactNode } from 'react'
import type { Problem } from '../api/ask.ts'
import { Button } from './button.tsx'

/** A state that fills a pane: what is the case, and what to do. */
export const Plain = (props: {
  readonly title: string
  readonly words?: string
  /** It is all there is on the page, so its title is the page's heading. */
  readonly wholePage?: boolean
  readonly children?: ReactNode
}) => (
  <div className="mx-auto flex max-w-[44ch] flex-col items-start gap-2 px-4 py-10">
    {props.wholePage === true ? (
      <h1 className="text-m font-semibold">{props.title}</h1>
    ) : (
      <p className="text-m font-semibold">{props.title}</p>
    )}
    {props.words && <p className="text-ink-2">{props.words}</p>}
    {props.children}
  </div>
)

/** What went wrong, what is safe, and the way on. */
export function ProblemNote(props: { readonly problem: Problem; readonly retry: (() => void) | null }) {
  const { t } = useTranslation()
  const { kind, code, words } = props.problem
  if (code === 'not-signed-in')
    return (
      <Plain
        wholePage
        title={t('shell.problem.signedOut')}
        words={words ?? t('shell.problem.signedOutWords')}
      >
        <a className="button" data-kind="main" href="/sign-in">
          {t('shell.problem.signIn')}
        </a>
      </Plain>
    )
  if (code === 'second-factor-needed')
    return (
      <Plain wholePage title={t('shell.problem.secondFactor')} words={words ?? undefined}>
        <a className="button" data-kind="main" href="/account">
          {t('shell.account')}
        </a>
      </Plain>
    )
  if (code === 'forbidden') return <Plain title={t('shell.problem.forbidden')} words={words ?? undefined} />
  if (code === 'not-found')
    return <Plain title={t('shell.problem.notFound')} words={t('shell.problem.notFoundWords')} />
  if (code === 'client-erased') return <Plain title={words ?? t('shell.problem.notFound')} />
  const title = kind === 'unreachable' ? t('shell.problem.unreachable') : (words ?? t('shell.problem.broken'))
  return (
    <div role="alert">
      <Plain title={title} words={kind === 'unreachable' ? t('shell.problem.unreachableSafe') : undefined}>
        {props.retry && <Button onPress={props.retry}>{t('shell.retry')}</Button>}
      </Plain>
    </div>
  )
}

/** One line for a change that did not happen. */
export function ProblemLine({ problem }: { readonly problem: Problem | null }) {
  const { t } = useTranslation()
  if (!problem) return null
  const words =
    problem.words ??
    (problem.kind === 'unreachable' ? t('shell.problem.unreachable') : t('shell.problem.broken'))
  return (
    <p role="alert" className="text-s font-medium text-bad">
      {words}
    </p>
  )
}
