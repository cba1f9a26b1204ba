// `npm start`: installs what is missing, builds the workspace when its sources changed, serves. Plain JavaScript that
// Node 20 understands; the server itself runs under the Node 24 that npm brings.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildWebIfStale } from './build-web.mjs'
import { ensureInstalled, node24, root } from './install.mjs'

await ensureInstalled()
await buildWebIfStale()
const main = join(root, 'src', 'apps', 'server', 'main.ts')
const server = spawn(node24(), [main, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    NODE_ENV: process.env.NODE_ENV ?? 'production',
    // Compiled once, read back at the next start: half of the time to the first answer.
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules', '.cache', 'node'),
  },
})
// A terminal sends its interrupt to both processes; from elsewhere only this one hears it and has to pass it on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    if (signal !== 'SIGINT' || process.stdin.isTTY !== true) server.kill(signal)
  })
// npm runs us through a shell that dies of a signal without passing it on: when that parent is gone, so are we.
if (process.env.npm_lifecycle_event !== undefined) {
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && server.kill('SIGTERM'), 250).unref()
}
server.on('exit', (code, signal) =>
  process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)),
)
server.on('error', (error) => {
  process.stderr.write(`The server could not be started: ${error.message}\n`)
  process.exit(1)
})
