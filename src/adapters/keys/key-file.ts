import { randomUUID } from 'node:crypto'
import { chmod, link, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises'
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

/** In one breath: a reader sees what was or what is. What was keeps a name until its bytes are written over, and the names
 * are always the same, so that {@link sweepBeside} finds whatever a kill leaves. */
export async function replaceKeyFile(path: string, keys: readonly Uint8Array[]): Promise<void> {
  await sweepBeside(path)
  await write(`${path}.next`, keys)
  const old = await open(path, 'r+').catch(unlessMissing)
  try {
    // A disk that knows no second names: then only a kill in the next three steps leaves them without one.
    if (old) await link(path, `${path}.gone`).catch(() => undefined)
    await rename(`${path}.next`, path)
    await syncFolder(dirname(path))
    if (old) await zeros(old)
  } finally {
    await old?.close()
  }
  await writeOver(`${path}.gone`)
}

/** Longer than anybody who lives takes to replace a file. */
const AT_WORK_MS = 60_000

/** Writes over and removes what somebody who was killed left beside a key file: it may hold a key that is destroyed. A
 * visitor leaves what somebody may be at work with, and what they may not write. */
export async function sweepBeside(path: string, as: 'server' | 'visitor' = 'server'): Promise<void> {
  try {
    await sweep(path, as === 'server' ? 0 : AT_WORK_MS)
  } catch (error) {
    const mayNot = ['EACCES', 'EPERM', 'EROFS'].some((code) => isCode(error, code))
    if (as === 'server' || !mayNot) throw error
  }
}

async function sweep(path: string, untouchedMs: number): Promise<void> {
  const gone = `${path}.gone`
  const isLeft = async (one: string): Promise<boolean> => {
    const found = await stat(one).catch(unlessMissing)
    return found !== null && Math.abs(Date.now() - found.ctimeMs) >= untouchedMs
  }
  if (await isLeft(gone)) await writeOver(gone)
  for (const left of [`${path}.next`, ...(await leftBeside(path))]) {
    if (!(await isLeft(left))) continue
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
    if (nlink === 1 && size > 0) await zeros(file)
  } finally {
    await file.close()
  }
  await rm(path, { force: true })
}

async function zeros(file: FileHandle): Promise<void> {
  await file.write(Buffer.alloc((await file.stat()).size), 0, undefined, 0)
  await file.sync()
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
