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
import { vouchedIn } from '../../src/adapters/sign-in/id-token.ts'
import { readConfig } from '../../src/apps/server/config.ts'
import { readWitness } from '../../src/adapters/witness/read-witness.ts'
import { recoveryDigest } from '../../src/adapters/sign-in/recovery-codes.ts'
import { stepOf } from '../../src/adapters/sign-in/totp.ts'
import { readLinkText } from '../../src/domain/access/link-text.ts'
import { readCheckpoint } from '../../src/domain/audit/checkpoint.ts'
import { readKeyText, readSignedNote } from '../../src/domain/audit/signed-note.ts'
import { readCosignerKey } from '../../src/domain/audit/cosignature.ts'
import { readJudgement } from '../../src/domain/guard/judge/read-judgement.ts'
import { readWritten } from '../../src/domain/evidence/written/read-written.ts'
import { identifierOf } from '../../src/domain/evidence/identifiers.ts'
import { checkBaseUrl } from '../../src/domain/policy/base-url.ts'
import { noSecrets } from '../../src/domain/privacy/deidentified.ts'
import { isTimeZone } from '../../src/domain/policy/time-zone.ts'
import { parsersOfSources } from './parsers-of-sources.ts'

/** One way in which text or bytes of somebody else come in. `refusals` are the errors that are its own answer. */
export type Parser = {
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

export const parsers: readonly Parser[] = [
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
  parser('tokens of identity providers', 'src/adapters/sign-in/id-token.ts', (text) => {
    const part = (value: string): string => Buffer.from(value).toString('base64url')
    const expected = { issuer: text, clientId: text, nonce: text, nowMs: 0 }
    const head = part('{"alg":"ES256"}')
    return [
      text,
      `${part(text)}.${part(text)}.${text}`,
      `${head}.${part(JSON.stringify({ iss: text }))}.${text}`,
    ].map((token) => vouchedIn(token, [{ kty: 'EC', x: text, y: text }], expected))
  }),
  parser('judgements of a model', 'src/domain/guard/judge/read-judgement.ts', (text) => [
    readJudgement(text, 3),
    readJudgement(`harm: 40; sentence: 1; kind: ${text}`, 3),
  ]),
  parser('summaries of a model', 'src/domain/evidence/written/read-written.ts', (text) => [
    readWritten(text, [], noSecrets('a'.repeat(32))),
    readWritten(`Methods: ${text} [P1]\n- ${text} [P1, P99]`, [], noSecrets('a'.repeat(32))),
  ]),
  parser('keys of witnesses', 'src/domain/audit/cosignature.ts', (text) => readCosignerKey(text)),
  parser('witnesses in the configuration', 'src/adapters/witness/read-witness.ts', (text) =>
    readWitness(
      { RAPPORT_WITNESS_FILE: text, RAPPORT_WITNESS_URL: text, RAPPORT_WITNESS_KEY: text },
      readRules({}).rules,
    ),
  ),
  parser('codes of an app, and recovery codes', 'src/adapters/sign-in/totp.ts', (text) => [
    stepOf('JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', text, 1e12),
    recoveryDigest(text, key),
  ]),
  ...parsersOfSources,
  parser('checkpoints', 'src/domain/audit/checkpoint.ts', (text) => [
    readCheckpoint(text),
    readCheckpoint(`rapport.invalid/audit/x\n${text}\n${text}\n`),
  ]),
]
