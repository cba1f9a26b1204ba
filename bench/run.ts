/**
 * Runs the benches one after the other, or those that are named.
 *
 *   npm run bench
 *   npm run bench -- accept start
 */
import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const all = readdirSync(import.meta.dirname).flatMap((name) => /^([\w-]+)\.bench\.ts$/.exec(name)?.[1] ?? [])
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !all.includes(name))
if (unknown.length > 0) {
  process.stderr.write(`There is no bench ${unknown.join(', ')}. There are: ${all.join(', ')}.\n`)
  process.exit(2)
}
let failed = 0
for (const name of wanted.length > 0 ? wanted : all) {
  process.stdout.write(`\n${name}\n`)
  const child = spawn(process.execPath, [join(import.meta.dirname, `${name}.bench.ts`)], { stdio: 'inherit' })
  const code = await new Promise((resolve) => child.once('exit', resolve))
  if (code !== 0) failed += 1
}
process.exitCode = failed === 0 ? 0 : 1
