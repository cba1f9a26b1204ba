import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Answer, Problem } from '../api/ask.ts'

/** One change at a time: busy while it is under way, the problem where it was refused, everything read anew after. */
export function useSaving() {
  const cache = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const save = async <T>(change: () => Promise<Answer<T>>): Promise<T | null> => {
    setBusy(true)
    setProblem(null)
    const answer = await change()
    setBusy(false)
    if (answer.ok) {
      void cache.invalidateQueries()
      return answer.value
    }
    setProblem(answer.problem)
    return null
  }
  /** Whether a change was made; for answers that hold nothing. */
  const saved = async <T>(change: () => Promise<Answer<T>>): Promise<boolean> => {
    let made = false
    await save(async () => {
      const answer = await change()
      made = answer.ok
      return answer
    })
    return made
  }
  return { busy, problem, save, saved }
}
