import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { parseRows } from '../../src/adapters/csv/parse-rows.ts'
import { readHeader } from '../../src/adapters/csv/read-header.ts'
import { addressKind } from '../../src/adapters/egress/address.ts'
import { readRules } from '../../src/adapters/egress/read-rules.ts'
import { targetOf } from '../../src/adapters/egress/rules.ts'
import { readSourceFile } from '../../src/adapters/evidence/read-source-file.ts'
import { parseForm, readText } from '../../src/adapters/http/body.ts'
import { networkOf } from '../../src/adapters/http/network-of.ts'
import { readWordingFile } from '../../src/adapters/http/read-wording-file.ts'
import { auditDetail } from '../../src/adapters/json/audit-detail.ts'
import { parseBlock, parseLine } from '../../src/adapters/json/parse-lines.ts'
import { BEGINNING } from '../../src/adapters/json/read-blocks.ts'
import { openBytes } from '../../src/adapters/keys/sealing.ts'
import { readNotices } from '../../src/adapters/notices/read-notices.ts'
import { jsonLine } from '../../src/adapters/shipped/json-lines.ts'
import { readConfig } from '../../src/apps/server/config.ts'
import { eventData } from '../../src/apps/web/api/event-lines.ts'
import { readLinkText } from '../../src/domain/access/link-text.ts'
import { readCheckpoint } from '../../src/domain/audit/checkpoint.ts'
import { readKeyText, readSignedNote } from '../../src/domain/audit/signed-note.ts'
import { identifierOf } from '../../src/domain/evidence/identifiers.ts'
import { checkBaseUrl } from '../../src/domain/policy/base-url.ts'
import { isTimeZone } from '../../src/domain/policy/time-zone.ts'
import { filesUnder, isTest, read } from '../house/source.ts'
import { openEmptyClinic } from '../http-clinic.ts'
import { hostileTexts } from './hostile-values.ts'

/** One way in which text or bytes of somebody else come in. `refusals` are the errors that are its own answer. */
type Parser = {
  readonly name: string
  readonly file: string
  readonly read: (text: string, bytes: Uint8Array<ArrayBuffer>) => unknown
  readonly refusals: readonly string[]
}
const parser = (
  name: string,
  file: string,
  reads: Parser['read'],
  ...refusals: readonly string[]
): Parser => ({
  name,
  file,
  read: reads,
  refusals,
})
const block = (bytes: Uint8Array<ArrayBuffer>) => ({ bytes, first: 1, tooLong: false, after: BEGINNING })
const key = new Uint8Array(32).fill(7)

const parsers: readonly Parser[] = [
  parser(
    'configuration',
    'src/apps/server/config.ts',
    (text) =>
      readConfig({
        ...{ PORT: text, HOST: text, RAPPORT_PUBLIC_URL: text, DATABASE_URL: text, RAPPORT_MASTER_KEY: text },
        ...{ RAPPORT_MODEL_KIND: 'openai', RAPPORT_MODEL_NAME: text, RAPPORT_MODEL_URL: text },
        ...{
          RAPPORT_SMTP_URL: text,
          RAPPORT_SMTP_FROM: text,
          RAPPORT_WEBHOOK_URL: text,
          [`RAPPORT_${text}`]: text,
        },
      }),
    'ConfigError',
  ),
  parser(
    'addresses of the database in the configuration',
    'src/apps/server/config.ts',
    (text) =>
      readConfig({ DATABASE_URL: `postgresql://a:${text}@h/d`, RAPPORT_SERVER_URL: `postgresql://${text}` }),
    'ConfigError',
  ),
  parser('lists of hosts', 'src/adapters/egress/read-rules.ts', (text) =>
    readRules({ RAPPORT_EGRESS_ALLOW: text, RAPPORT_EGRESS_LOCAL: text }),
  ),
  parser('addresses that are dialled', 'src/adapters/egress/rules.ts', (text) => [
    targetOf(readRules({}).rules, text),
    targetOf(readRules({}).rules, `https://${text}`),
  ]),
  parser('numbers of a host', 'src/adapters/egress/address.ts', (text) => addressKind(text)),
  parser('senders', 'src/adapters/http/network-of.ts', (text) => networkOf(text)),
  parser('mail servers and webhooks', 'src/adapters/notices/read-notices.ts', (text) =>
    readNotices({
      ...{ RAPPORT_SMTP_URL: text, RAPPORT_SMTP_FROM: text },
      ...{ RAPPORT_WEBHOOK_URL: text, RAPPORT_WEBHOOK_SECRET: text },
    }),
  ),
  parser('mail servers with a user', 'src/adapters/notices/read-notices.ts', (text) =>
    readNotices({ RAPPORT_SMTP_URL: `smtps://${text}:${text}@mail.example`, RAPPORT_SMTP_FROM: 'a@b' }),
  ),
  parser('addresses of models', 'src/domain/policy/base-url.ts', (text) => checkBaseUrl(text)),
  parser('links of clients', 'src/domain/access/link-text.ts', (text) => readLinkText(text)),
  parser('time zones', 'src/domain/policy/time-zone.ts', (text) => isTimeZone(text)),
  parser('names of sources', 'src/domain/evidence/identifiers.ts', (text) => identifierOf(text)),
  parser('forms', 'src/adapters/http/body.ts', (_, bytes) => parseForm(Buffer.from(bytes))),
  parser('texts of a body', 'src/adapters/http/body.ts', (_, bytes) => readText(bytes)),
  parser('files of sources', 'src/adapters/evidence/read-source-file.ts', (text, bytes) => [
    readSourceFile('a.json', bytes),
    readSourceFile(text, bytes),
    readSourceFile('a.jsonl', new TextEncoder().encode(`{"title":${JSON.stringify(text)}}\n${text}`)),
  ]),
  parser('files of wordings', 'src/adapters/http/read-wording-file.ts', (text) => [
    readWordingFile(text),
    readWordingFile(
      JSON.stringify({ instrument: 'triage', notice: text, wording: { en: { [text]: text } } }),
    ),
  ]),
  parser('lines of JSON', 'src/adapters/json/parse-lines.ts', (_, bytes) => [
    parseLine(bytes, 1),
    parseBlock(block(bytes)),
  ]),
  parser(
    'lines of shipped files',
    'src/adapters/shipped/json-lines.ts',
    (text) => jsonLine('a.jsonl', 1, text, z.object({ id: z.string() })),
    'ShippedFileError',
  ),
  parser(
    'details of the audit chain',
    'src/adapters/json/audit-detail.ts',
    (text) => auditDetail(text),
    'SyntaxError',
    'ZodError',
  ),
  parser('rows of CSV', 'src/adapters/csv/parse-rows.ts', (_, bytes) =>
    parseRows(block(bytes), { separator: 44, cells: 2, wanted: [0, 1] }),
  ),
  parser('headers of CSV', 'src/adapters/csv/read-header.ts', (_, bytes) =>
    readHeader(bytes, true, ['text', 'id']),
  ),
  parser('sealed bytes', 'src/adapters/keys/sealing.ts', (_, bytes) => openBytes(key, 'a|b|c|d', bytes)),
  parser('signed notes', 'src/domain/audit/signed-note.ts', (text) => [
    readSignedNote(text),
    readSignedNote(`${text}\n\n— ${text} ${text}\n`),
    readKeyText(text),
  ]),
  parser('checkpoints', 'src/domain/audit/checkpoint.ts', (text) => [
    readCheckpoint(text),
    readCheckpoint(`rapport.invalid/audit/x\n${text}\n${text}\n`),
  ]),
]

/** Small signs that mean something to one reader or another, and what people send who mean harm. */
const pieces = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostileTexts.filter((text) => text.length < 100)) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        '"',
        "'",
        '\\',
        ',',
        ';',
        ':',
        '\n',
        '\r\n',
        '\t',
        '=',
        '&',
        '%',
        '+',
        '@',
        '/',
        '?',
        '#',
      ],
      ...[
        '%E0%A4',
        '\\u',
        '::',
        '[::1]',
        ':65536',
        'https://',
        'smtps://',
        '—',
        '+1',
        '"":',
        'null',
        '1e9',
        '\uFEFF',
      ],
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
)
const texts = fc.array(pieces, { maxLength: 24 }).map((some) => some.join(''))
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

function only(refusals: readonly string[], work: () => unknown): void {
  try {
    work()
  } catch (error) {
    if (!(error instanceof Error) || !refusals.includes(error.name)) throw error
  }
}

describe('whatever comes in, a reader answers, or refuses with an error of its own', () => {
  it.each(parsers.map((one) => [one.name, one] as const))('%s', (_, { read: reads, refusals }) => {
    for (const text of hostileTexts) only(refusals, () => reads(text, bytesOf(text)))
    fc.assert(
      fc.property(texts, fc.uint8Array({ maxLength: 80 }), (text, bytes) => {
        only(refusals, () => reads(text, bytesOf(text)))
        only(refusals, () => reads(text, Uint8Array.from(bytes)))
      }),
      { numRuns: 60 },
    )
  })

  it('streams of events, however they are cut', async () => {
    async function* cut(text: string): AsyncGenerator<string> {
      for (let at = 0; at < text.length; at += 3) yield text.slice(at, at + 3)
    }
    await fc.assert(
      fc.asyncProperty(texts, async (text) => void (await Array.fromAsync(eventData(cut(`data: ${text}`))))),
      { numRuns: 60 },
    )
  })

  it('cookies, languages, cursors and form tokens, at the pages that read them', async () => {
    const { app } = openEmptyClinic()
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const said = encodeURIComponent(text.toWellFormed()).slice(0, 3_000)
        const cookie = ['visit', 'form', 'language', 'known', 'staff']
          .map((name) => `rapport-${name}=${said}.${said}.${said}.1.1.9e99.${said}`)
          .join('; ')
        const headers = {
          host: 'localhost',
          cookie,
          'accept-language': `${said};q=${said}`,
          'last-event-id': said,
        }
        for (const path of ['/me', '/sign-in', `/c/${said}`, `/language/en?to=${said}`])
          expect((await app.request(path, { headers })).status).toBeLessThan(500)
      }),
      { numRuns: 25 },
    )
  })
})

describe('200 kB of one sign end: no reader takes time that grows with the square', () => {
  const signs = [
    'a',
    ' ',
    '"',
    '\\',
    '{',
    '[',
    '<',
    '%',
    '%4',
    '&',
    '=',
    '+',
    '\n',
    '.',
    ':',
    '/',
    '\0',
    '—',
    'a ',
    '\n\n',
    'a@',
    '::',
  ]
  it.each(parsers.map((one) => [one.name, one] as const))('%s', (_, { read: reads, refusals }) => {
    for (const sign of signs) {
      const text = sign.repeat(Math.ceil(200_000 / sign.length))
      only([...refusals, 'RangeError'], () => reads(text, bytesOf(text)))
    }
  })
})

it('every file on the server that takes JSON or bytes apart is among them', () => {
  const elsewhere: Readonly<Record<string, string>> = {
    'src/adapters/json/json-file.ts': 'files that this program wrote itself, held against a shape',
    'src/adapters/shipped/instruments.ts': 'a file that ships with the program',
    'src/adapters/shipped/demonstration.ts': 'files that ship with the program',
    'src/adapters/db/embedded-binaries.ts': "the package's own manifest",
    'src/adapters/db/sealed-shapes.ts': 'what was sealed by us and opened with its key, held against a shape',
    'src/adapters/evidence/site-library.ts': 'lines that this program wrote itself, held against a shape',
    'src/adapters/memory/alerts.ts': 'a copy of what it made itself, in the world of tests',
    'src/apps/cli/archive/encoding.ts': 'src/apps/cli/archive/encoding.test.ts does the same for it',
  }
  const taking = filesUnder('src')
    .filter((path) => path.endsWith('.ts') && !isTest(path) && !path.startsWith('src/apps/web/'))
    .filter((path) => /JSON\.parse\(|new TextDecoder\(/.test(read(path)))
  const known = new Set([...parsers.map(({ file }) => file), ...Object.keys(elsewhere)])
  expect(taking.filter((path) => !known.has(path))).toEqual([])
})
