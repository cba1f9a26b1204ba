import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { masterKeys, replaceMasterKeys } from './master-key.ts'

describe('the master key', () => {
  let folder: string
  const file = (): string => join(folder, 'master.key')
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'rapport-key-'))))
  afterEach(() => rm(folder, { recursive: true }))
  const masterKey = async (at: string, given: string | undefined, keysExist: boolean): Promise<Uint8Array> =>
    (await masterKeys(at, { RAPPORT_MASTER_KEY: given }, keysExist))[0]

  it('is made once over an empty database, readable by its owner alone', async () => {
    const made = await masterKey(folder, undefined, false)
    expect(made).toHaveLength(32)
    expect((await stat(file())).mode & 0o777).toBe(0o600)
    expect(await masterKey(folder, undefined, false)).toEqual(made)
    expect(await masterKey(folder, undefined, true)).toEqual(made)
  })

  it('is one key when two start at once', async () => {
    const [one, two] = await Promise.all([
      masterKey(folder, undefined, false),
      masterKey(folder, undefined, false),
    ])
    expect(one).toEqual(two)
  })

  it('PR.4 is never made anew over a database that holds keys', async () => {
    await expect(masterKey(folder, undefined, true)).rejects.toThrow('Put the key file back from your backup')
    await expect(stat(file())).rejects.toThrow('ENOENT')
  })

  it('PR.4 is refused where others can read it', async () => {
    await masterKey(folder, undefined, false)
    await chmod(file(), 0o640)
    await expect(masterKey(folder, undefined, true)).rejects.toThrow('Others can read')
  })

  it('comes from the environment where it is set there, and no file is made', async () => {
    const given = randomBytes(32)
    expect(Buffer.from(await masterKey(folder, given.toString('base64'), true))).toEqual(given)
    await expect(stat(file())).rejects.toThrow('ENOENT')
  })

  it.each([Buffer.alloc(32), Buffer.from('an-example-that-everybody-copies')])(
    'is refused where nobody drew it: %s',
    async (key) => {
      const text = key.toString('base64')
      await expect(masterKey(folder, text, false)).rejects.toThrow('copied from an example')
      await writeFile(file(), text, { mode: 0o600 })
      await expect(masterKey(folder, undefined, true)).rejects.toThrow('copied from an example')
    },
  )

  it.each([
    '',
    'short',
    randomBytes(31).toString('base64'),
    randomBytes(33).toString('base64'),
    `${'A'.repeat(43)}!`,
  ])('is refused where it is not 32 bytes in base64: %s', async (text) => {
    await expect(masterKey(folder, text, false)).rejects.toThrow('RAPPORT_MASTER_KEY does not hold a key')
    await writeFile(file(), text, { mode: 0o600 })
    await expect(masterKey(folder, undefined, false)).rejects.toThrow('does not hold a key')
    expect(await readFile(file(), 'utf8')).toBe(text)
  })

  it('comes from a file elsewhere, which others may not read either', async () => {
    const elsewhere = join(folder, 'elsewhere')
    const given = randomBytes(32)
    await writeFile(elsewhere, `${given.toString('base64')}\n`, { mode: 0o600 })
    const read = () => masterKeys(folder, { RAPPORT_MASTER_KEY_FILE: elsewhere }, true)
    expect((await read()).map((key) => Buffer.from(key))).toEqual([given])
    await chmod(elsewhere, 0o644)
    await expect(read()).rejects.toThrow('Others can read')
    await rm(elsewhere)
    await expect(read()).rejects.toThrow('is not there')
  })

  it('comes from a command that prints it', async () => {
    const given = randomBytes(32)
    const command = `printf '%s\\n' '${given.toString('base64')}'`
    const [key] = await masterKeys(folder, { RAPPORT_MASTER_KEY_COMMAND: command }, true)
    expect(Buffer.from(key)).toEqual(given)
  })

  it('PR.4 is refused where the command fails, without a word of what it said', async () => {
    const failing = masterKeys(
      folder,
      { RAPPORT_MASTER_KEY_COMMAND: 'echo canary-password >&2; exit 3' },
      false,
    )
    await expect(failing).rejects.toThrow(/^RAPPORT_MASTER_KEY_COMMAND failed, so there is no master key\./)
    await expect(failing).rejects.not.toThrow('canary')
  })

  it('is refused where two ways are given', async () => {
    const two = { RAPPORT_MASTER_KEY: randomBytes(32).toString('base64'), RAPPORT_MASTER_KEY_COMMAND: 'true' }
    await expect(masterKeys(folder, two, false)).rejects.toThrow('both say where the master key is')
  })

  it('is refused where a key file that differs lies beside it', async () => {
    await masterKey(folder, undefined, false)
    const other = randomBytes(32).toString('base64')
    await expect(masterKey(folder, other, true)).rejects.toThrow('holds another master key')
    expect(await masterKey(folder, (await readFile(file(), 'utf8')).trim(), true)).toHaveLength(32)
  })

  it('is several, newest first, while it is being changed', async () => {
    const keys = [randomBytes(32), randomBytes(32)]
    await replaceMasterKeys(folder, keys)
    expect((await stat(file())).mode & 0o777).toBe(0o600)
    expect((await masterKeys(folder, {}, true)).map((key) => Buffer.from(key))).toEqual(keys)
  })
})
