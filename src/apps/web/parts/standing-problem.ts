import type { UseQueryResult } from '@tanstack/react-query'
import { useState } from 'react'
import { problemIn, type Problem } from '../api/ask.ts'

/** Why a query has nothing to show. A refusal stands while the same thing is asked for again, which happens whenever the
 * live connection is found: a page that said no would be empty for a moment, and be read aloud anew. */
export function useStandingProblem(query: UseQueryResult<unknown>): Problem | null {
  const [last, setLast] = useState<Error | null>(null)
  if (query.error && query.error !== last) setLast(query.error)
  if (query.error) return problemIn(query.error)
  const before = last && query.isPending && query.errorUpdateCount > 0 ? problemIn(last) : null
  return before?.kind === 'refused' ? before : null
}
