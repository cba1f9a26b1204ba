/**
 * From `npm start` in an installed, built clone to the line that says where it is.
 *
 *   node bench/start.bench.ts [times]
 *
 * A record with the demonstration clinic in it; then the first start of all, which makes the database and loads it.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { newDataFolder, removeDataFolder } from '../test/running-server.ts'
import { machine, ms, quantile, row, say } from './figures.ts'

const times = Number(process.argv[2] ?? 12)
const root = join(import.meta.dirname, '..')

/** Milliseconds until it serves; then it is stopped. */
async function start(folder: string, demonstration: boolean): Promise<number> {
  const began = performance.now()
  const child = spawn('npm', ['start', '--silent', ...(demonstration ? ['--', '--demo'] : [])], {
    cwd: root,
    env: { ...process.env, PORT: '0', RAPPORT_DATA: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  let said = ''
  let took = Number.NaN
  const serving = new Promise<void>((resolve) => {
    child.stdout.on('data', (piece: Buffer) => {
      said += piece.toString('utf8')
      if (!Number.isNaN(took) || !said.includes('Rapport is at http')) return
      took = performance.now() - began
      resolve()
    })
  })
  await Promise.race([serving, ended])
  child.kill('SIGTERM')
  await ended
  return took
}

say(machine())
const folder = newDataFolder()
try {
  const first = await start(folder, true)
  const again: number[] = []
  for (let at = 0; at < times; at += 1) again.push(await start(folder, false))
  row('npm start, installed, to serving', {
    cases: again.length,
    p50: ms(quantile(again, 0.5)),
    p99: `${ms(quantile(again, 1))} (longest)`,
    target: '≤ 3 s',
  })
  row('the first start, with a new database and the demonstration', {
    cases: 1,
    p50: ms(first),
    p99: '–',
    target: '–',
  })
} finally {
  removeDataFolder(folder)
}
