import { askForProof } from './proof.ts'
import { currentLocale } from '../words/words-in-use.ts'
import { problemOf, type Problem } from './ask.ts'

/** Fetches a file and lets the browser keep it under this name; a problem where there is none. A plain link would show
 * the server's refusal as a page of braces. */
export async function saveFile(path: string, name: string): Promise<Problem | null> {
  const first = await fetched(path)
  const again =
    'code' in first && first.code === 'proof-needed' && (await askForProof()) ? await fetched(path) : first
  if (!(again instanceof Blob)) return again
  const url = URL.createObjectURL(again)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
  return null
}

async function fetched(path: string): Promise<Blob | Problem> {
  try {
    const answer = await fetch(path, {
      headers: { accept: 'application/json', 'accept-language': currentLocale() },
    })
    return answer.ok ? await answer.blob() : await problemOf(answer)
  } catch {
    return { kind: 'unreachable', code: null, words: null }
  }
}
