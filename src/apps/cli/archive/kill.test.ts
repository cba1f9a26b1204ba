import { spawn, type ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync, statSync, watch } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import {
  folderForTests,
  resultsIn,
  writeCsv,
  writeJsonLines,
} from '../../../../test/doubles/archive-files.ts'

const main = fileURLToPath(new URL('../main.ts', import.meta.url))
const folder = folderForTests('kills')
const inputs = [join(folder, 'chats.csv'), join(folder, 'letters.jsonl')]
writeCsv(inputs[0] ?? '', 24_000, ';')
writeJsonLines(inputs[1] ?? '', 12_000)

type Ending = { readonly code: number | null; readonly signal: string | null; readonly stderr: string }

/** Starts the command line as a process of its own. */
function start(out: string, more: readonly string[]): { child: ChildProcess; ended: Promise<Ending> } {
  const args = [main, 'screen', '--archive', '--in', ...inputs, '--out', out, ...more]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let stderr = ''
  child.stderr?.on('data', (some) => (stderr += String(some)))
  const ended = new Promise<Ending>((resolve) =>
    child.once('close', (code, signal) => resolve({ code, signal, stderr })),
  )
  return { child, ended }
}

/** Sends a signal when so many things have happened in the folder, unless the process ends before. */
async function endedAfter(
  out: string,
  events: number,
  signal: 'SIGKILL' | 'SIGINT',
  more: readonly string[],
) {
  let left = events
  const watcher = watch(out, () => {
    left -= 1
    if (left === 0) child.kill(signal)
  })
  const { child, ended } = start(out, more)
  try {
    return await ended
  } finally {
    watcher.close()
  }
}

/** Numbers between 0 and 1, the same every time. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const manifestIn = (out: string): unknown =>
  JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'), (name, value: unknown) =>
    name === 'started' || name === 'finished' ? 'then' : value,
  )

describe('a run that is ended in the middle', () => {
  it('goes on after a dozen kills at any moment, nothing twice, nothing left out, byte for byte', async () => {
    const [whole, killed] = [join(folder, 'whole'), join(folder, 'killed')]
    expect(await start(whole, ['--jobs', '1']).ended).toMatchObject({ code: 1, stderr: '' })
    await mkdir(killed)
    const roll = dice(20_261_121)
    let kills = 0
    let runs = 0
    for (let done = false; !done || kills < 12;) {
      const events = 1 + Math.floor(roll() * 30)
      const more = ['--jobs', roll() < 0.5 ? '1' : '2', ...(done ? ['--again'] : [])]
      const ending = await endedAfter(killed, kills < 12 ? events : Infinity, 'SIGKILL', more)
      const shot = ending.signal === 'SIGKILL'
      expect(ending).toEqual({ code: shot ? null : 1, signal: shot ? 'SIGKILL' : null, stderr: '' })
      if (shot) kills += 1
      done = !shot
      if (!done) continue
      runs += 1
      expect(resultsIn(killed)).toEqual(resultsIn(whole))
      expect(manifestIn(killed)).toEqual(manifestIn(whole))
      expect(readdirSync(killed).toSorted()).toEqual(readdirSync(whole).toSorted())
    }
    expect([kills, runs >= 1]).toEqual([12, true])
  }, 400_000)

  it('Ctrl-C ends it at a boundary, and the same command goes on', async () => {
    const out = join(folder, 'stopped')
    await mkdir(out)
    const stopped = await endedAfter(out, 25, 'SIGINT', ['--jobs', '2'])
    expect([stopped.code, stopped.signal]).toEqual([130, null])
    const left: { at: readonly { written: number }[] } = JSON.parse(
      readFileSync(join(out, 'progress.json'), 'utf8'),
    )
    const result = readFileSync(join(out, 'chats.screened.jsonl'), 'utf8')
    expect(statSync(join(out, 'chats.screened.jsonl')).size).toBe(left.at[0]?.written)
    expect(result.endsWith('\n')).toBe(true)
    expect(readdirSync(out)).not.toContain('at-work.json')
    expect(await start(out, ['--jobs', '2']).ended).toMatchObject({ code: 1, stderr: '' })
    expect(resultsIn(out)).toEqual(resultsIn(join(folder, 'whole')))
  }, 120_000)
})
