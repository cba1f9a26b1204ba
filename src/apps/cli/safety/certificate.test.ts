import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ownCertificate } from '../../../../test/doubles/own-certificate.ts'
import { certificateFindings } from './certificate.ts'

let folder = ''
let root = ''
const files = () => ({ certificate: join(folder, 'a.crt'), key: join(folder, 'a.key') })
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapport-certificate-'))
  const { cert, key } = ownCertificate(['care.example.org'])
  root = cert
  await writeFile(files().certificate, cert)
  await writeFile(files().key, key, { mode: 0o600 })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const codes = (publicUrl: string | null, at: string, roots = [root]): readonly string[] =>
  certificateFindings({ tls: files(), publicUrl }, Date.parse(at), roots).map(
    ({ code, weight }) => `${weight} ${code}`,
  )

it('a good certificate with a key that nobody else reads is fine', () => {
  expect(codes('https://care.example.org', '2026-11-21')).toEqual([])
  expect(certificateFindings({ tls: null, publicUrl: null }, 0)).toEqual([])
})

it('says when it is for another name, ends soon, or has ended', () => {
  expect(codes('https://other.example.org', '2026-11-21')).toEqual(['unsafe certificate-of-another'])
  expect(codes('https://care.example.org', '2119-12-20')).toEqual(['look certificate-ends'])
  expect(codes('https://care.example.org', '2120-01-02')).toEqual(['unsafe certificate-ends'])
})

it('says when nobody whom browsers know has signed it', () => {
  const unknown = ['look certificate-of-nobody-known']
  expect(codes('https://care.example.org', '2026-11-21', [])).toEqual(unknown)
  // One that bears the same name, and did not sign it.
  const { cert: namesake } = ownCertificate(['care.example.org'])
  expect(codes('https://care.example.org', '2026-11-21', [namesake])).toEqual(unknown)
  const usual = certificateFindings({ tls: files(), publicUrl: null }, Date.parse('2026-11-21'))
  expect(usual.map(({ code }) => code)).toEqual(['certificate-of-nobody-known'])
})

it('says when others can read the key, or it is gone', async () => {
  await chmod(files().key, 0o640)
  expect(codes('https://care.example.org', '2026-11-21')).toEqual(['unsafe tls-key-open-to-others'])
  await rm(files().key)
  expect(codes('https://care.example.org', '2026-11-21')).toEqual(['stops tls-key-missing'])
})
