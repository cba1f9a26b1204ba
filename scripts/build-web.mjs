// Builds the workspace when its sources have changed since it was built.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { node24, root, run, stop } from './install.mjs'
import { shown } from './progress.mjs'

const built = join(root, 'dist', 'web')
const stamp = join(root, 'dist', 'web.stamp')
const sources = ['src/apps/web', 'src/domain', 'src/contract', 'package-lock.json']

/** Stops the process with what the builder said when the build fails. */
export async function buildWebIfStale() {
  const wanted = hashOfSources()
  if (existsSync(join(built, 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted)
    return
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const { code, said } = await shown('Building the workspace', () =>
    run(node24(), [vite, 'build', '--config', 'src/apps/web/vite.config.ts', '--logLevel', 'warn']),
  )
  if (code !== 0) stop(`${said}\nThe workspace could not be built (see above).`)
  compressAll(built)
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(stamp, wanted)
}

function hashOfSources() {
  const hash = createHash('sha256')
  for (const path of sources.flatMap((source) => filesUnder(join(root, source)))) {
    if (/\.test\.tsx?$/.test(path)) continue
    hash.update(path.slice(root.length).replaceAll('\\', '/')).update('\0').update(readFileSync(path))
  }
  return hash.digest('hex')
}

function filesUnder(path) {
  if (!existsSync(path)) return []
  if (/\.\w+$/.test(path)) return [path]
  const entries = readdirSync(path, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
}

/** Small enough files are not worth a second copy. */
const WORTH_BYTES = 1024

function compressAll(folder) {
  for (const path of filesUnder(folder)) {
    if (!/\.(?:m?js|css|html|svg|json)$/.test(path)) continue
    const bytes = readFileSync(path)
    if (bytes.length < WORTH_BYTES) continue
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
    const quality = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
    writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: quality }))
  }
}
