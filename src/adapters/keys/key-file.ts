import { randomUUID } from 'node:crypto'
import { chmod, link, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Makes the file, where there is none: whole and on the disk before it has its name. Somebody else may make it in the
 * same moment, and then theirs counts; so each writes under a name of its own. */
export async function makeKeyFile(path: string, keys: readonly Uint8Array[]): Promise<void> {
  const making = `${path}.${randomUUID()}`
  await write(making, keys)
  await link(making, path).catch(async (error: unknown) => {
    // Whoever made it may have swept ours away already.
    if (isCode(error, 'ENOENT')) await stat(path)
    else if (!isCode(error, 'EEXIST')) throw error
  })
  await rm(making, { force: true })
  await syncFolder(dirname(path))
}

/** In one breath: a reader sees what was or what is. The name is always the same one, so that a kill leaves one file at
 * most, and {@link sweepBeside} knows it. */
export async function replaceKeyFile(path: string, keys: readonly Uint8Array[]): Promise<void> {
  await sweepBeside(path)
  await write(`${path}.next`, keys)
  await rename(`${path}.next`, path)
  await syncFolder(dirname(path))
}

/** Writes over and removes what somebody who was killed left beside a key file: it may hold a key that is destroyed. */
export async function sweepBeside(path: string): Promise<void> {
  const gone = `${path}.gone`
  await writeOver(gone)
  for (const left of [`${path}.next`, ...(await leftBeside(path))]) {
    // Taken away first: somebody at work with it finds it missing, and never puts zeros in the place of a key.
    const taken = await rename(left, gone).then(() => true, unlessMissing)
    if (taken) await writeOver(gone)
  }
}

async function leftBeside(path: string): Promise<readonly string[]> {
  const name = `${basename(path)}.`
  const names = await readdir(dirname(path)).catch((error: unknown) => {
    // A folder that may be written and not listed.
    if (isCode(error, 'EACCES') || isCode(error, 'ENOENT')) return []
    throw error
  })
  return names
    .filter((one) => one.startsWith(name) && /^[\da-f]{8}-[\da-f-]{27}$/.test(one.slice(name.length)))
    .map((one) => join(dirname(path), one))
}

async function writeOver(path: string): Promise<void> {
  const file = await open(path, 'r+').catch(unlessMissing)
  if (!file) return
  try {
    const { size, nlink } = await file.stat()
    // A second name of the key file itself: killed between giving it its name and taking the first one away.
    if (nlink === 1) {
      await file.write(Buffer.alloc(size), 0, undefined, 0)
      await file.sync()
    }
  } finally {
    await file.close()
  }
  await rm(path, { force: true })
}

async function write(path: string, keys: readonly Uint8Array[]): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  await file.writeFile(keys.map((key) => `${Buffer.from(key).toString('base64')}\n`).join(''))
  await file.sync()
  await file.close()
  await chmod(path, 0o600)
}

async function syncFolder(folder: string): Promise<void> {
  const parent = await open(folder, 'r')
  await parent.sync()
  await parent.close()
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

const unlessMissing = (error: unknown): null => {
  if (isCode(error, 'ENOENT')) return null
  throw error
}
