import { currentLocale } from '../words/words-in-use.ts'
import { problemOf, type Problem } from './ask.ts'

/** Fetches a file and lets the browser keep it under this name; a problem where there is none. A plain link would show
 * the server's refusal as a page of braces. */
export async function saveFile(path: string, name: string): Promise<Problem | null> {
  let answer: Response
  try {
    answer = await fetch(path, { headers: { 'accept-language': currentLocale() } })
  } catch {
    return { kind: 'unreachable', code: null, words: null }
  }
  if (!answer.ok) return problemOf(answer)
  const url = URL.createObjectURL(await answer.blob())
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
  return null
}
