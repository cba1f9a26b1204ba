import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../../test/postgres.ts'
import { openRecordWorld, type RecordWorld } from '../../../../test/record-world.ts'
import { systemClock } from '../../../adapters/clock/system-clock.ts'
import { addClient, openScene } from '../../../adapters/contract-suite/scene.contract.ts'
import { run } from '../run.ts'

const DAY_MS = 86_400_000
const daysAgo = (days: number): string =>
  new Date(Date.parse(systemClock.now()) - days * DAY_MS).toISOString().slice(0, 10)

async function doctor(
  env: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly said: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const written = [text(stdout), text(stderr)] as const
  const code = await run(['doctor', ...args], { stdin: new PassThrough(), stdout, stderr, env })
  stdout.end()
  stderr.end()
  const [out, said] = await Promise.all(written)
  return { code, out, said }
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapport-lines-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const marks = (...rows: readonly object[]): Promise<void> =>
  writeFile(
    join(folder, 'crisis-lines.verified.jsonl'),
    rows.map((row) => `${typeof row === 'string' ? row : JSON.stringify(row)}\n`).join(''),
  )
const mark = (country: string, name: string, verifiedOn: string) => ({
  ...{ country, name, verifiedOn },
  by: 'Ana Ruiz',
})

describe('rapport doctor --crisis-lines without a record', () => {
  it('lists every line that nobody has verified, and does not fail', async () => {
    await marks()
    const { code, out } = await doctor({ RAPPORT_DATA: folder }, '--crisis-lines')
    expect(code).toBe(0)
    expect(out).toMatch(/There is no record in /)
    expect(out).toMatch(/Spain \(ES\): 0 of 8 verified\n(.*\n)* {2}024.*never verified; https:\/\//)
    expect(out).toMatch(/988 Lifeline en español; 988, press 2; AYUDA → 988; never verified/)
    expect(out).toMatch(/International directory \(ZZ\)/)
  })

  it('takes a line off the list for 180 days, and says who verified an old one', async () => {
    await marks(
      mark('ES', '024, atención a la conducta suicida', daysAgo(10)),
      mark('ES', 'Teléfono de la Esperanza', daysAgo(181)),
    )
    const { code, out } = await doctor({ RAPPORT_DATA: folder }, '--crisis-lines', '--json')
    expect(code).toBe(0)
    const es = JSON.parse(out).countries.find((one: { country: string }) => one.country === 'ES')
    expect(es).toMatchObject({ lines: 8, verified: 1, clients: null })
    expect(es.toCheck.map((line: { name: string }) => line.name)).not.toContain(
      '024, atención a la conducta suicida',
    )
    expect(es.toCheck).toContainEqual(
      expect.objectContaining({
        ...{ name: 'Teléfono de la Esperanza', standing: 'old' },
        ...{ verifiedOn: daysAgo(181), verifiedBy: 'Ana Ruiz' },
      }),
    )
    expect((await doctor({ RAPPORT_DATA: folder }, '--crisis-lines')).out).toContain(
      `last verified ${daysAgo(181)} by Ana Ruiz`,
    )
  })

  it('names rows of the site’s file that say nothing, and believes none of them', async () => {
    await marks(
      mark('ES', 'Teléfono de la Luna', daysAgo(1)),
      mark('ES', '028 Arcoíris', daysAgo(-3)),
      mark('ES', '028 Arcoíris', 'yesterday'),
    )
    const { code, out } = await doctor({ RAPPORT_DATA: folder }, '--crisis-lines')
    expect(code).toBe(0)
    expect(out).toContain('no line of ES is named “Teléfono de la Luna”')
    expect(out).toContain(`${daysAgo(-3)} has not come yet`)
    expect(out).toMatch(/line 3: verifiedOn: is not a day/)
    expect(out).toContain('028 Arcoíris; 028; never verified')
    expect(out).toContain('Spain (ES): 0 of 8 verified')
  })

  it('is one check at a time', async () => {
    expect(await doctor({}, '--crisis-lines', '--egress')).toMatchObject({
      code: 2,
      said: expect.stringContaining('one check at a time'),
    })
    expect((await doctor({})).out).toContain('doctor --crisis-lines')
  })

  it('ends with 1 where there is a record and it cannot be read', async () => {
    const env = {
      RAPPORT_DATA: folder,
      DATABASE_URL: 'postgresql://rapport:pw-canary@127.0.0.1:1/rapport',
      RAPPORT_ERASURE_KEY_FILE: '/nowhere/erasure.key',
    }
    const { code, out, said } = await doctor(env, '--crisis-lines')
    expect([code, out]).toEqual([1, expect.stringMatching(/The record cannot be read/)])
    expect(out + said).not.toContain('canary')
  })
})

describe('rapport doctor --crisis-lines with clients in the record', () => {
  let test: TestDatabase
  let world: RecordWorld
  beforeAll(async () => {
    test = await openTestDatabase()
    world = openRecordWorld(test)
    const scene = await openScene(world.ports)
    const elsewhere = await openScene(world.ports)
    await addClient(scene, { country: 'TV' }, [scene.nora])
    await addClient(elsewhere, { country: 'US' }, [elsewhere.nora])
  })
  afterAll(async () => {
    await world.close()
    await test.close()
  })
  const look = (...args: readonly string[]) =>
    doctor(
      {
        RAPPORT_DATA: folder,
        DATABASE_URL: test.url.superuser,
        RAPPORT_ERASURE_KEY_FILE: join(folder, 'erasure.key'),
        RAPPORT_SERVER_URL: test.url.server,
        RAPPORT_AUTH_URL: test.url.auth,
        RAPPORT_MASTER_KEY: Buffer.from(test.masterKey).toString('base64'),
      },
      '--crisis-lines',
      ...args,
    )

  it('ends with 1 and names the countries whose clients see no verified line, with how many they are', async () => {
    await marks()
    const { code, out } = await look()
    expect(code).toBe(1)
    expect(out).toMatch(/United States \(US\): 0 of \d+ verified; clients here: 3/)
    expect(out).toMatch(/Tuvalu \(TV\): 0 of 3 verified; clients here: 1/)
    expect(out).toMatch(/no line that was verified in time\n {2}Tuvalu \(TV\)\n {2}United States \(US\)\n/)
    expect(out.indexOf('Tuvalu (TV)')).toBeLessThan(out.indexOf('Argentina (AR)'))
    expect(out).not.toContain('Willa')
  })

  it('is not satisfied by the emergency number alone, nor by an old verification', async () => {
    await marks(
      mark('US', 'Emergency', daysAgo(1)),
      mark('US', '988 Suicide & Crisis Lifeline', daysAgo(200)),
      mark('ZZ', 'Find A Helpline', daysAgo(1)),
    )
    const { code, out } = await look('--json')
    expect(code).toBe(1)
    expect(JSON.parse(out).uncovered).toEqual(['US'])
  })

  it('ends with 0 once each country with clients has a line verified in time', async () => {
    await marks(
      mark('US', '988 Suicide & Crisis Lifeline', daysAgo(180)),
      mark('ZZ', 'Find A Helpline', daysAgo(1)),
    )
    const { code, out } = await look('--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ record: { state: 'read' }, uncovered: [], wrong: [] })
  })
})
