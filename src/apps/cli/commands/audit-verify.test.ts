import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openClinic, withoutPeople, type Clinic } from '../../../../test/postgres-clinic.ts'
import { openTestDatabase, withClient, type TestDatabase } from '../../../../test/postgres.ts'
import { auditOver } from '../../../adapters/db/audit.ts'
import { run } from '../run.ts'

describe('rapport audit verify', () => {
  let test: TestDatabase
  let one: Clinic
  let two: Clinic
  let folder: string
  let more: Readonly<Record<string, string>> = {}
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rapport-verify-'))
    test = await openTestDatabase()
    ;[one, two] = [await openClinic(test), await openClinic(test)]
    await withoutPeople(test)
    for (const clinic of [one, one, one, two]) await auditOver(test.database).record(entryOf(clinic))
  })
  afterAll(async () => {
    await test.close()
    await rm(folder, { recursive: true })
  })

  const entryOf = (clinic: Clinic) =>
    ({
      organisationId: clinic.organisation,
      at: '2026-11-21T07:30:00.123Z',
      actor: { kind: 'member', id: clinic.member },
      event: 'settings-changed',
      subject: { kind: 'organisation', id: clinic.organisation },
      detail: { jurisdiction: 'US-CA' },
    }) as const
  const rapport = async (
    ...args: readonly string[]
  ): Promise<{ code: number; out: string; lines: unknown[]; said: string }> => {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()]
    const env = {
      DATABASE_URL: test.url.superuser,
      RAPPORT_SERVER_URL: test.url.server,
      RAPPORT_AUTH_URL: test.url.auth,
      RAPPORT_MASTER_KEY: Buffer.from(test.masterKey).toString('base64'),
      ...more,
    }
    const [written, heard] = [text(stdout), text(stderr)]
    const command = args[0] === 'export' ? args : ['verify', ...args]
    const code = await run(['audit', ...command], { stdin: new PassThrough(), stdout, stderr, env })
    stdout.end()
    stderr.end()
    const [out, said] = await Promise.all([written, heard])
    const lines = out
      .split('\n')
      .filter((line) => line !== '')
      .map((line): unknown => JSON.parse(line))
    return { code, out, lines, said }
  }
  const exported = async (change: (lines: readonly string[]) => readonly string[]): Promise<string> => {
    const { out } = await rapport('export', '-')
    const file = join(folder, `${randomBytes(4).toString('hex')}.jsonl`)
    await writeFile(
      file,
      change(out.split('\n').filter((line) => line !== ''))
        .map((line) => `${line}\n`)
        .join(''),
    )
    return file
  }
  const findings = (fault: unknown): unknown =>
    expect.arrayContaining([
      expect.objectContaining({ organisation: one.organisation, fault }),
      expect.objectContaining({ organisation: two.organisation, entries: 1, fault: null }),
    ])

  it('AU.2 says for every organisation that all holds, and ends with 0', async () => {
    expect(await rapport()).toMatchObject({ code: 0, lines: findings(null) })
  })

  it('AU.2 a witness whose file was taken away is no yes', async () => {
    more = { RAPPORT_WITNESS_FILE: join(folder, 'taken-away.jsonl') }
    const { code, lines } = await rapport()
    more = {}
    expect({ code, lines }).toMatchObject({
      code: 1,
      lines: [{ fault: { fault: 'not-vouched' } }, { fault: { fault: 'not-vouched' } }],
    })
  })

  it('AU.2 verifies an export offline, and says that nobody vouches for one without checkpoints', async () => {
    const file = await exported((lines) => lines)
    const notVouched = { from: 1, why: 'no-checkpoint' }
    const alone = [one, two].map(({ organisation }) => ({ organisation, fault: null, notVouched }))
    const { code, lines, said } = await rapport('--file', file)
    expect({ code, lines }).toEqual({
      code: 3,
      lines: expect.arrayContaining(alone.map((line) => expect.objectContaining(line))),
    })
    expect(said).toContain(
      `the chain of ${one.organisation} agrees with itself, but from entry 1 on nobody vouches`,
    )
  })

  it('writes no export over a file that is there', async () => {
    const file = await exported((lines) => lines)
    const { code, said } = await rapport('export', file)
    expect([code, said]).toEqual([2, expect.stringContaining('is there already')])
    expect((await rapport(file)).lines).toHaveLength(2)
    expect((await rapport('export', `${file}.new`)).code).toBe(0)
    expect((await rapport(`${file}.new`)).lines).toHaveLength(2)
  })

  it('AU.2 finds an edited, a missing and a cut-off row in an export, and ends with 1', async () => {
    const ours = (line: string, sequence: number): boolean =>
      line.includes(one.organisation) && line.includes(`"sequence":${sequence},"at"`)
    const edited = await exported((lines) =>
      lines.map((line) => (ours(line, 2) ? line.replace('US-CA', 'US-NY') : line)),
    )
    const missing = await exported((lines) => lines.filter((line) => !ours(line, 2)))
    const cut = await exported((lines) => lines.filter((line) => !ours(line, 3)))
    const headless = await exported((lines) =>
      lines.filter((line) => !(line.includes(one.organisation) && line.includes('"head"'))),
    )
    for (const [file, fault] of [
      [edited, { sequence: 2, fault: 'wrong-hash' }],
      [missing, { sequence: 2, fault: 'missing' }],
      [cut, { sequence: 3, fault: 'shorter-than-head' }],
      [headless, { sequence: 3, fault: 'no-head' }],
    ] as const)
      expect(await rapport('--file', file)).toMatchObject({ code: 1, lines: findings(fault) })
  })

  it('names a line of an export that is none', async () => {
    const file = await exported((lines) => [...lines, '{"id":1}', 'no json'])
    const { code, lines } = await rapport('--file', file)
    expect(code).toBe(1)
    expect(
      lines.filter((line) => JSON.stringify(line).includes('no entry, head, key or checkpoint')),
    ).toHaveLength(2)
  })

  it.each([
    ['a further field', (line: string) => line.replace(/}$/, ',"note":"added"}')],
    ['a field before the true one of the same name', (line: string) => `{"event":"other",${line.slice(1)}`],
    [
      'its fields in another order',
      (line: string) => line.replace(/^{("organisationId":"[^"]*"),("sequence":\d+)/, '{$2,$1'),
    ],
    ['a space', (line: string) => line.replace('":', '": ')],
  ])('AU.2 an exported entry with %s is none', async (_, change) => {
    const file = await exported((lines) =>
      lines.map((line) => (line.includes(two.organisation) && line.includes('"at"') ? change(line) : line)),
    )
    const { code, out } = await rapport('--file', file)
    expect(code).toBe(1)
    expect(out).toContain('no entry, head, key or checkpoint')
  })

  it('AU.2 an exported head with a further field is none', async () => {
    const file = await exported((lines) => lines.map((line) => line.replace('"head":{', '"head":{"note":1,')))
    expect(await rapport('--file', file)).toMatchObject({ code: 1 })
  })

  it('AU.2 finds what was tampered with in the database, and a row put after the head', async () => {
    await withClient(test.as.superuser, async (client) => {
      await client.query('alter table audit_entry disable trigger user')
      await client.query(
        `insert into audit_entry select organisation_id, 4, at, actor_kind, actor_id, event, subject_kind, subject_id,
           detail, hash, repeat('0', 64) from audit_entry where organisation_id = $1 and sequence = 3`,
        [one.organisation],
      )
      await client.query(
        `update audit_entry e set hash = entry_hash(e) where organisation_id = $1 and sequence = 4`,
        [one.organisation],
      )
    })
    const after = await rapport()
    expect(after).toMatchObject({ code: 1, lines: findings({ sequence: 4, fault: 'head-differs' }) })
    await withClient(test.as.superuser, (client) =>
      client.query('delete from audit_entry where organisation_id = $1 and sequence > 2', [one.organisation]),
    )
    expect(await rapport()).toMatchObject({
      code: 1,
      lines: findings({ sequence: 3, fault: 'shorter-than-head' }),
    })
  })
})
