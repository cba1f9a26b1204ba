import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { masterKey } from './master-key.ts'

describe('the master key', () => {
  let folder: string
  const file = (): string => join(folder, 'master.key')
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'rapport-key-'))))
  afterEach(() => rm(folder, { recursive: true }))

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
})
