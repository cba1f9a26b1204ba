import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Visits that clients left before their time. A cookie copied before that must not open the page again. */
export interface LeftVisits {
  has(visitId: string): boolean
  add(visitId: string, untilMs: number): Promise<void>
}

/** Forgotten with the process: for worlds that are forgotten with it too. */
export function memoryLeftVisits(): LeftVisits {
  const left = new Set<string>()
  return { has: (visitId) => left.has(visitId), add: async (visitId) => void left.add(visitId) }
}

/** Kept in a file, one visit a line: its random id and when its cookie would have ended by itself. */
export async function openLeftVisits(path: string, nowMs: number): Promise<LeftVisits> {
  const kept = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  })
  // A line that a power cut left unfinished has no time and is dropped with those that are over.
  const live = kept.split('\n').filter((line) => Number(line.split(' ')[1] ?? '0') > nowMs)
  const left = new Set(live.map((line) => line.split(' ')[0] ?? ''))
  await mkdir(dirname(path), { recursive: true })
  await writeFile(`${path}.new`, live.map((line) => `${line}\n`).join(''), { mode: 0o600 })
  await rename(`${path}.new`, path)
  return {
    has: (visitId) => left.has(visitId),
    add: async (visitId, untilMs) => {
      if (left.has(visitId)) return
      left.add(visitId)
      await appendFile(path, `${visitId} ${untilMs}\n`, { mode: 0o600 })
    },
  }
}
