// `npm test`: installs what is missing, then type-checks, lints, checks the format, builds the web app and runs every
// test. Plain JavaScript that Node 20 understands; everything else runs under the Node 24 that npm brings.
import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildWebIfStale } from './build-web.mjs'
import { ensureInstalled, node24, root } from './install.mjs'

const bin = (name) => join(root, 'node_modules', '.bin', name)
const report = join(root, 'node_modules', '.cache', 'test-report.json')

function run(title, command, args) {
  const started = Date.now()
  process.stdout.write(`\n${title}\n`)
  return new Promise((done) => {
    const path = `${join(root, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PATH: path },
    })
    child.on('error', () => done(1))
    child.on('exit', (code) => {
      process.stdout.write(
        `${title}: ${code === 0 ? 'fine' : 'failed'} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`,
      )
      done(code ?? 1)
    })
  })
}

function counts() {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'))
    return { passed: numPassedTests, failed: Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0) }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

await ensureInstalled()
rmSync(report, { force: true })
const only = process.argv.slice(2)
let broken = 0
if (only.length === 0) {
  broken += (await run('Types', bin('tsc'), ['-b'])) === 0 ? 0 : 1
  broken += (await run('Lint', bin('oxlint'), [])) === 0 ? 0 : 1
  broken +=
    (await run('Format', bin('oxfmt'), ['--check', 'src', 'test', 'bench', 'evals', 'scripts'])) === 0 ? 0 : 1
}
await buildWebIfStale()
const code = await run('Tests', node24(), [
  bin('vitest').replace(/\.bin.vitest$/, 'vitest/vitest.mjs'),
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...only,
])
const { passed, failed } = counts()
const allFailed = failed + broken + (code !== 0 && failed === 0 ? 1 : 0)
process.stdout.write(`\n${passed} passed, ${allFailed} failed\n`)
process.exit(allFailed === 0 ? 0 : 1)
