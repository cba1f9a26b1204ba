import { link, mkdtemp, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { erasureSecretAt } from './erasure-secret.ts'
import { replaceMasterKeys, sweepMasterKeys } from './master-key.ts'

const LEFT = '9b2f6c1e-3d4a-4f5b-8c6d-7e8f9a0b1c2d'

describe('what a kill left beside a key file', () => {
  let folder: string
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'rapport-left-'))))
  afterEach(() => rm(folder, { recursive: true }))
  const secret = () => erasureSecretAt(join(folder, 'erasure.key'))
  const killed = (name: string) => writeFile(join(folder, name), 'an older secret', { mode: 0o600 })

  it.each(['renew', 'destroyOlder', 'sweep'] as const)('is gone after %s of the secret', async (step) => {
    await secret().make()
    for (const name of ['next', 'gone', LEFT]) await killed(`erasure.key.${name}`)
    await secret()[step]('server')
    expect(await readdir(folder)).toEqual(['erasure.key'])
    expect(await secret().read()).toHaveLength(step === 'renew' ? 2 : 1)
  })

  it('is written over, and not only taken away', async () => {
    await secret().make()
    await killed('erasure.key.next')
    const held = await open(join(folder, 'erasure.key.next'), 'r')
    await secret().sweep('server')
    expect((await held.readFile()).every((byte) => byte === 0)).toBe(true)
    await held.close()
  })

  it('is left unwritten where it is the key file under a second name', async () => {
    await secret().make()
    const before = await secret().read()
    await link(join(folder, 'erasure.key'), join(folder, `erasure.key.${LEFT}`))
    await secret().sweep('server')
    expect(await readdir(folder)).toEqual(['erasure.key'])
    expect(await secret().read()).toEqual(before)
  })

  it('has a name until its bytes are written over: killed before or after the new file has its own', async () => {
    await secret().make()
    const before = await secret().read()
    // Before: what stands is still the key, under two names, with the next beside it.
    await link(join(folder, 'erasure.key'), join(folder, 'erasure.key.gone'))
    await killed('erasure.key.next')
    await secret().sweep('server')
    expect([await readdir(folder), await secret().read()]).toEqual([['erasure.key'], before])
    // After: the older is under the second name alone.
    await link(join(folder, 'erasure.key'), join(folder, 'erasure.key.gone'))
    await killed('erasure.key.next')
    await rename(join(folder, 'erasure.key.next'), join(folder, 'erasure.key'))
    const held = await open(join(folder, 'erasure.key.gone'), 'r')
    await secret().sweep('server')
    expect((await held.readFile()).every((byte) => byte === 0)).toBe(true)
    await held.close()
    expect(await readdir(folder)).toEqual(['erasure.key'])
  })

  it.each([
    ['the erasure secret', 'erasure.key', () => secret().renew()],
    ['the master key', 'master.key', () => replaceMasterKeys(folder, [Buffer.alloc(32, 9)])],
  ])('the older bytes of %s are written over where they stood', async (_, name, replace) => {
    await secret().make()
    await replaceMasterKeys(folder, [Buffer.alloc(32, 7)])
    const held = await open(join(folder, name), 'r')
    await replace()
    expect((await held.readFile()).every((byte) => byte === 0)).toBe(true)
    await held.close()
    expect((await readdir(folder)).toSorted()).toEqual(['erasure.key', 'master.key'])
  })

  it('is swept by a visitor too, but for what somebody may be at work with', async () => {
    await secret().make()
    await killed('erasure.key.next')
    await secret().sweep('visitor')
    expect(await readdir(folder)).toContain('erasure.key.next')
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 120_000 })
    await secret().sweep('visitor')
    vi.useRealTimers()
    expect(await readdir(folder)).toEqual(['erasure.key'])
  })

  it('goes with the next change of the master key, and other files stay', async () => {
    for (const name of ['master.key.next', `master.key.${LEFT}`, 'master.key.mine']) await killed(name)
    await replaceMasterKeys(folder, [Buffer.alloc(32, 7)])
    expect((await readdir(folder)).toSorted()).toEqual(['master.key', 'master.key.mine'])
    const before = await readFile(join(folder, 'master.key'), 'utf8')
    await killed('master.key.next')
    await sweepMasterKeys(folder, 'server')
    expect((await readdir(folder)).toSorted()).toEqual(['master.key', 'master.key.mine'])
    expect(await readFile(join(folder, 'master.key'), 'utf8')).toBe(before)
  })
})
