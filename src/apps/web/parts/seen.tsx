import { useEffect, useState, type ReactNode } from 'react'
import type { UseQueryResult } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ProblemNote } from './problem.tsx'
import { useStandingProblem } from './standing-problem.ts'

/** Milliseconds before a wait is shown at all: most answers are quicker, and a flash tires. */
const LATE_MS = 300

function useLate(): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), LATE_MS)
    return () => clearTimeout(timer)
  }, [])
  return late
}

export function Skeleton({ lines }: { readonly lines: number }) {
  const { t } = useTranslation()
  if (!useLate()) return null
  return (
    <output className="flex flex-col gap-3 p-4">
      <span className="sr-only">{t('shell.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={`skeleton h-4 ${line % 3 === 2 ? 'w-1/2' : 'w-full'}`} />
      ))}
    </output>
  )
}

/** Shows what a query brought, or its wait, or its problem. Data once shown stays while it is asked for again, unless
 * they were erased. */
export function Seen<T>(props: {
  readonly query: UseQueryResult<T>
  readonly lines: number
  readonly children: (data: T) => ReactNode
}) {
  const { query } = props
  const problem = useStandingProblem(query)
  if (query.data !== undefined && problem?.code !== 'client-erased') return props.children(query.data)
  if (problem) return <ProblemNote problem={problem} retry={() => void query.refetch()} />
  return <Skeleton lines={props.lines} />
}
