import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateX25519Identity } from 'age-encryption'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { piecesOf } from '../../src/adapters/backup/lines.ts'
import { readSealed } from '../../src/adapters/backup/sealed-file.ts'
import { eventData } from '../../src/apps/web/api/event-lines.ts'
import { filesUnder, isTest, read as textOf } from '../house/source.ts'
import { openEmptyClinic } from '../http-clinic.ts'
import { hostileTexts } from './hostile-values.ts'
import { parsers } from './parsers.ts'
import { pdfOf } from './parsers-of-sources.ts'

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

  it('lines of a backup', async () => {
    async function* lines(text: string): AsyncGenerator<string> {
      yield* [`H${text}`, `T${text}`, `T{"table":"public.client"}`, `R${text}`, `E${text}`, 'Z', text]
    }
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const found = await Array.fromAsync(piecesOf(lines(text))).catch((error: unknown) => error)
        expect(found).toMatchObject({ name: 'BackupError' })
      }),
      { numRuns: 40 },
    )
  })

  it('files that are no backup, or begin like one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rapport-no-backup-'))
    const path = join(folder, 'backup')
    const identity = await generateX25519Identity()
    const heads = [
      '',
      'age-encryption.org/v1\n',
      'age-encryption.org/v1\n-> X25519 ',
      `age-encryption.org/v1\n--- `,
    ]
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...heads), texts, async (head, text) => {
        writeFileSync(path, `${head}${text}`)
        const opened = Array.fromAsync(readSealed(path, { identities: [identity] }))
        expect(await opened.catch((error: unknown) => error)).toMatchObject({ name: 'BackupError' })
      }),
      { numRuns: 40 },
    )
    rmSync(folder, { recursive: true })
  })

  it('files that say they are a PDF', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.uint8Array({ maxLength: 200 }), async (text, bytes) => {
        await pdfOf(bytesOf(text))
        await pdfOf(bytes)
      }),
      { numRuns: 15 },
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

/** Files of sources are read within a limit of time, on a thread of their own. */
const lengthFor = (name: string): number => (name.startsWith('sources in') ? 40_000 : 200_000)

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
  it.each(parsers.map((one) => [one.name, one] as const))('%s', (name, { read: reads, refusals }) => {
    for (const sign of signs) {
      const text = sign.repeat(Math.ceil(lengthFor(name) / sign.length))
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
    'src/adapters/backup/lines.ts': 'read by a test of its own above',
    'src/adapters/backup/take-backup.ts': 'a row as PostgreSQL wrote it, held against a shape',
    'src/adapters/http/sent-json.ts':
      'src/adapters/http/hostile-input.test.ts sends every kind of body to its routes',
    'src/adapters/sign-in/authenticator.ts': 'digests that this program wrote itself, held against a shape',
    'src/adapters/sign-in/memory-passkeys.ts': 'answers of browsers, in the world of tests',
    'src/apps/cli/archive/encoding.ts': 'src/apps/cli/archive/encoding.test.ts does the same for it',
  }
  const taking = filesUnder('src')
    .filter((path) => path.endsWith('.ts') && !isTest(path) && !path.startsWith('src/apps/web/'))
    .filter((path) => /JSON\.parse\(|new TextDecoder\(/.test(textOf(path)))
  const known = new Set([...parsers.map(({ file }) => file), ...Object.keys(elsewhere)])
  expect(taking.filter((path) => !known.has(path))).toEqual([])
})
