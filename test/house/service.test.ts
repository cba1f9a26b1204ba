import { expect, it } from 'vitest'
import { commands } from '../../src/apps/cli/table.ts'
import { readConfig } from '../../src/apps/server/config.ts'
import { openRequestLog } from '../../src/adapters/http/request-log.ts'
import { read } from './source.ts'

const units = ['rapport.service', 'rapport-audit.service'].map((name) => ({
  name,
  text: read(`data/service/${name}`),
}))
const environment = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(/^Environment=(\w+)=(.+)$/gm)].map(([, name = '', value = '']) => [name, value]),
  )

it('the service that is shipped starts with settings that the server takes, and runs commands that are there', () => {
  const [server, audit] = units.map(({ text }) => environment(text))
  expect(readConfig(server ?? {})).toMatchObject({
    publicUrl: 'https://care.example.org',
    witness: { file: '/mnt/elsewhere/rapport-witness.jsonl' },
  })
  expect(audit?.['RAPPORT_DATA']).toBe(server?.['RAPPORT_DATA'])
  const run = units.flatMap(({ text }) =>
    [...text.matchAll(/src\/apps\/cli\/main\.ts (\w+ \w+)/g)].map(([, name = '']) => name),
  )
  expect(run).toEqual(['audit export'])
  expect(run.filter((name) => !Object.hasOwn(commands, name))).toEqual([])
  for (const { text } of units)
    for (const [, path = ''] of text.matchAll(/ (src\/\S+\.ts)/g)) expect(read(path)).not.toBe('')
})

it('the service sends its log elsewhere and prints no setup code into it, and every line is JSON with its event', () => {
  expect(environment(units[0]?.text ?? '')['RAPPORT_LOG']).toBe('stderr')
  expect(units[0]?.text).toMatch(/^StandardError=journal$/m)
  expect(units[0]?.text).toMatch(/^StandardOutput=null$/m)
  expect(read('data/service/journal-upload.conf')).toMatch(/^URL=https:[^]*^TrustedCertificateFile=/m)
  const lines: string[] = []
  const log = openRequestLog({ write: (line) => void lines.push(line) })
  log.broken('one', new Error('a line\nthat is broken'))
  log.notice('screening-ready', { ms: 3 })
  const parsed = lines.map((line): unknown => JSON.parse(line))
  expect(parsed).toMatchObject([{ event: 'broken' }, { event: 'screening-ready' }])
  expect(lines.every((line) => line.indexOf('\n') === line.length - 1)).toBe(true)
})
