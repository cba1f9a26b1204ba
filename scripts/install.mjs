// Installs what is missing. Plain JavaScript that Node 20 understands, with nothing but Node's own modules.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { shown } from './progress.mjs'

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')
const modules = join(root, 'node_modules')
const stamp = join(modules, '.cache', 'rapport-installed')
const OLDEST_NODE = 20

/** Stops with a sentence on a Node that is too old. */
export function guardVersion() {
  const major = Number(process.versions.node.split('.')[0])
  if (major >= OLDEST_NODE) return
  stop(
    `Rapport needs Node ${OLDEST_NODE} or newer; this is ${process.versions.node}. See https://nodejs.org.`,
  )
}

/** The Node 24 that npm brings along; the system's own where it is new enough and npm has none for this machine. */
export function node24() {
  const brought = join(modules, '.bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(brought)) return brought
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  return stop(
    `Rapport runs on Node 24. npm brings one along for Linux and Windows; on this machine please install Node 24 or newer (this is ${process.versions.node}).`,
  )
}

/** Runs `npm ci` when node_modules is absent or the lock file has changed since. */
export async function ensureInstalled() {
  guardVersion()
  const lock = join(root, 'package-lock.json')
  const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  if (!installedByHand(lock)) {
    if (isLink(modules))
      stop(
        'node_modules is a link, and npm would empty the folder that it leads to. Remove the link and try again.',
      )
    const { code, said } = await shown('Installing what Rapport needs', npmCi)
    if (code !== 0) stop(`${said}\nnpm could not install what Rapport needs (see above).`)
  }
  mkdirSync(join(modules, '.cache'), { recursive: true })
  writeFileSync(stamp, wanted)
}

const isLink = (path) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true

/** npm writes this file last; newer than the lock file means that somebody ran `npm ci` before. */
function installedByHand(lock) {
  const npmsOwn = join(modules, '.package-lock.json')
  return existsSync(npmsOwn) && statSync(npmsOwn).mtimeMs >= statSync(lock).mtimeMs
}

function npmCi() {
  const script = process.env.npm_execpath
  const [command, args] = script ? [process.execPath, [script, 'ci']] : ['npm', ['ci']]
  return run(command, args, { shell: !script && process.platform === 'win32' })
}

/** Runs a command and keeps what it says, for the case that it fails. */
export function run(command, args, options = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options })
    let said = ''
    child.stdout.on('data', (piece) => (said += piece))
    child.stderr.on('data', (piece) => (said += piece))
    child.on('error', (error) => done({ code: 1, said: `${said}${error.message}` }))
    child.on('exit', (code) => done({ code: code ?? 1, said }))
  })
}

export function stop(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}
