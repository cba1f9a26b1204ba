/**
 * One million messages through `rapport screen --archive`: `node bench/archive.bench.ts [MESSAGES]`. The export is made of
 * the corpus in data/risk, repeated, in a temporary folder that is deleted afterwards. Prints; asserts nothing.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'

const messages = Number(process.argv[2] ?? 1_000_000)
const corpus = new URL('../data/risk/corpus/', import.meta.url)
const main = new URL('../src/apps/cli/main.ts', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'rapport-archive-bench-'))

async function makeExport(file: string): Promise<void> {
  const texts = readdirSync(corpus)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(new URL(name, corpus), 'utf8').split('\n'))
    .filter((line) => !line.startsWith('#') && line.split('\t').length >= 4)
    .map((line) => line.split('\t').slice(3).join(' ').replaceAll('"', '""'))
  const out = createWriteStream(file)
  out.write('when,id,text\r\n')
  for (let at = 0; at < messages; at += 1) {
    const text = texts[(at * 7919) % texts.length]
    if (!out.write(`2026-05-${1 + (at % 28)},m${at},"${text}"\r\n`)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'close')
}

/** Resident megabytes of a process now; 0 where the system does not say. */
function resident(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000
  } catch {
    return 0
  }
}

/** Seconds that a process has spent computing, all its threads together; on a busy machine the truer figure. */
function computing(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return 0
  }
}

async function screenAll(file: string, jobs: number): Promise<void> {
  const out = join(folder, `jobs-${jobs}`)
  const load = loadavg()[0]?.toFixed(1)
  const began = performance.now()
  const args = [main, 'screen', '--archive', '--in', file, '--out', out, '--jobs', String(jobs)]
  const child = spawn(process.execPath, args, { stdio: 'inherit' })
  const seen: number[] = []
  let cpu = 0
  const watch = setInterval(() => {
    seen.push(resident(child.pid ?? 0))
    cpu = Math.max(cpu, computing(child.pid ?? 0))
  }, 500)
  const [code] = await once(child, 'close')
  clearInterval(watch)
  const seconds = (performance.now() - began) / 1000
  const at = [0.25, 0.5, 0.75, 1].map((share) => seen[Math.ceil(seen.length * share) - 1]?.toFixed(0))
  process.stdout.write(
    `${jobs} threads: ${messages} messages, ${(statSync(file).size / 1e6).toFixed(0)} MB in ${seconds.toFixed(1)} s, ` +
      `${Math.round(messages / seconds)}/s, ${cpu.toFixed(1)} s of processor time; resident at each quarter ${at.join(', ')} MB, at most ` +
      `${Math.max(...seen).toFixed(0)} MB; exit ${code}; load before ${load}\n`,
  )
}

try {
  const file = join(folder, 'million.csv')
  await makeExport(file)
  for (const jobs of new Set([availableParallelism(), 1])) await screenAll(file, jobs)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
