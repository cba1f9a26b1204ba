import { isAbsolute } from 'node:path'
import { z } from 'zod'
import { baseOf, checkBaseUrl, providerName } from '../../domain/policy/base-url.ts'
import { loopbackOf } from '../../adapters/egress/address.ts'
import { readRules } from '../../adapters/egress/read-rules.ts'
import { reachOf, type EgressRules } from '../../adapters/egress/rules.ts'
import {
  noticeHosts,
  noticeReach,
  noticeRules,
  readNotices,
  type NoticeSettings,
} from '../../adapters/notices/read-notices.ts'
import { readLeakedPasswords, type LeakedSettings } from '../../adapters/sign-in/read-leaked-passwords.ts'
import { isScanCommand } from '../../adapters/evidence/scan-file.ts'
import { readWitness, type WitnessSettings } from '../../adapters/witness/read-witness.ts'
import { unprovedDatabases } from '../../adapters/db/databases-elsewhere.ts'
import { halfAPlace } from '../../adapters/db/unreachable.ts'
import type { ProviderWithKey } from '../../adapters/model/open-model.ts'
import { sameFiles } from './same-files.ts'
import { unsafeForNode } from './unsafe-node.ts'
import { defaultSecrets, unknownSettings } from './unsafe-settings.ts'

/** What the server was started with, read once. */
export type Config = {
  readonly host: string
  readonly port: number
  /** Origin that people use; null: loopback. */
  readonly publicUrl: string | null
  readonly behindProxy: boolean
  readonly tls: { readonly certificate: string; readonly key: string } | null
  readonly record: {
    readonly DATABASE_URL?: string | undefined
    readonly RAPPORT_DATABASE_NETWORK?: string | undefined
    readonly RAPPORT_SERVER_URL?: string | undefined
    readonly RAPPORT_AUTH_URL?: string | undefined
    readonly RAPPORT_MASTER_KEY?: string | undefined
    readonly RAPPORT_MASTER_KEY_FILE?: string | undefined
    readonly RAPPORT_MASTER_KEY_COMMAND?: string | undefined
    readonly RAPPORT_ERASURE_KEY_FILE?: string | undefined
  }
  readonly provider: Awaited<ReturnType<ProviderWithKey>>
  /** What this process may connect to. */
  readonly egress: EgressRules
  /** How staff are told who do not look at the workspace. */
  readonly notices: NoticeSettings
  /** Who remembers the checkpoints of the audit chain. */
  readonly witness: WitnessSettings
  /** Where passwords that leaked elsewhere are looked up. */
  readonly leakedPasswords: LeakedSettings
  /** The program that looks for viruses in files of sources; null: none does. */
  readonly scanner: string | null
}

/** The environment contradicts itself or names what cannot be; the message is sentences for the administrator. */
export class ConfigError extends Error {
  constructor(sentences: readonly string[]) {
    super(sentences.join('\n'))
    this.name = 'ConfigError'
  }
}

const DEFAULT_PORT = 4173
const DEFAULT_HOST = '127.0.0.1'

const environmentShape = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'PORT is a number from 0 to 65535.')
    .optional(),
  HOST: z.string().min(1).optional(),
  RAPPORT_PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'RAPPORT_PUBLIC_URL is an address like https://care.example.org.' })
    .optional(),
  RAPPORT_BEHIND_PROXY: z.enum(['yes', 'no'], 'RAPPORT_BEHIND_PROXY is yes or no.').optional(),
  RAPPORT_TLS_CERT: z.string().min(1).optional(),
  RAPPORT_TLS_KEY: z.string().min(1).optional(),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'DATABASE_URL is an address like postgresql://user:password@host/database.',
    })
    .optional(),
  RAPPORT_SERVER_URL: z.string().optional(),
  RAPPORT_AUTH_URL: z.string().optional(),
  RAPPORT_MASTER_KEY: z.string().optional(),
  RAPPORT_MASTER_KEY_FILE: z.string().min(1).optional(),
  RAPPORT_MASTER_KEY_COMMAND: z.string().min(1).optional(),
  RAPPORT_ERASURE_KEY_FILE: z.string().min(1).optional(),
  RAPPORT_DATABASE_NETWORK: z
    .enum(['trusted'], 'RAPPORT_DATABASE_NETWORK is trusted, or not set.')
    .optional(),
  RAPPORT_MODEL_KIND: z
    .enum(
      ['openai-compatible', 'anthropic', 'openai'],
      'RAPPORT_MODEL_KIND is openai-compatible, anthropic or openai.',
    )
    .optional(),
  RAPPORT_MODEL_NAME: z.string().min(1).max(120).optional(),
  RAPPORT_MODEL_URL: z.string().max(500).optional(),
  RAPPORT_MODEL_KEY: z.string().max(500).optional(),
  RAPPORT_EGRESS_ALLOW: z.string().optional(),
  RAPPORT_EGRESS_LOCAL: z.string().optional(),
  RAPPORT_SMTP_URL: z.string().max(500).optional(),
  RAPPORT_SMTP_FROM: z.string().max(254).optional(),
  RAPPORT_WEBHOOK_URL: z.string().max(500).optional(),
  RAPPORT_WEBHOOK_SECRET: z.string().max(500).optional(),
  RAPPORT_SCAN_COMMAND: z
    .string()
    .max(4_000)
    .refine(
      isScanCommand,
      'RAPPORT_SCAN_COMMAND is a program by its whole path with its arguments, like /usr/bin/clamdscan --no-summary -: it is given the file by standard input.',
    )
    .optional(),
  RAPPORT_LEAKED_PASSWORDS: z.string().max(4_000).optional(),
  RAPPORT_WITNESS_FILE: z.string().max(4_000).optional(),
  RAPPORT_WITNESS_URL: z.string().max(500).optional(),
  RAPPORT_WITNESS_KEY: z.string().max(500).optional(),
})
type Environment = z.infer<typeof environmentShape>

/** Reads the environment. Throws {@link ConfigError} with one sentence for each thing that is wrong. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  // An empty variable is one that a shell script left unset; but an empty list of hosts says "none".
  const set = Object.fromEntries(
    Object.entries(env).filter(([name, value]) => value !== '' || name === 'RAPPORT_EGRESS_ALLOW'),
  )
  const read = environmentShape.safeParse(set)
  if (!read.success) throw new ConfigError(read.error.issues.map((issue) => issue.message))
  const given = read.data
  const egress = readRules(given)
  const notices = readNotices(given)
  const witness = readWitness(given, egress.rules)
  const leaked = readLeakedPasswords(given.RAPPORT_LEAKED_PASSWORDS, egress.rules)
  const wrong = [
    ...unknownSettings(set, Object.keys(environmentShape.shape)),
    ...unsafeForNode(set),
    ...defaultSecrets(given),
    ...contradictions(given),
    ...sameFiles(set),
    ...[halfAPlace(given)].filter((sentence) => sentence !== null),
    ...unprovedDatabases(given, given.RAPPORT_DATABASE_NETWORK),
    ...egress.wrong,
    ...outOfReach(given, egress.rules),
    ...notices.wrong,
    ...noticesOutOfReach(notices.settings, egress.rules),
    ...witness.wrong,
    ...leaked.wrong,
  ]
  if (wrong.length > 0) throw new ConfigError(wrong)
  const { RAPPORT_TLS_CERT: certificate, RAPPORT_TLS_KEY: key } = given
  return {
    host: loopbackOf(given.HOST ?? DEFAULT_HOST) ?? given.HOST ?? DEFAULT_HOST,
    port: Number(given.PORT ?? DEFAULT_PORT),
    publicUrl: given.RAPPORT_PUBLIC_URL === undefined ? null : new URL(given.RAPPORT_PUBLIC_URL).origin,
    behindProxy: given.RAPPORT_BEHIND_PROXY === 'yes',
    tls: certificate !== undefined && key !== undefined ? { certificate, key } : null,
    record: {
      DATABASE_URL: given.DATABASE_URL,
      RAPPORT_DATABASE_NETWORK: given.RAPPORT_DATABASE_NETWORK,
      RAPPORT_SERVER_URL: given.RAPPORT_SERVER_URL,
      RAPPORT_AUTH_URL: given.RAPPORT_AUTH_URL,
      RAPPORT_MASTER_KEY: given.RAPPORT_MASTER_KEY,
      RAPPORT_MASTER_KEY_FILE: given.RAPPORT_MASTER_KEY_FILE,
      RAPPORT_MASTER_KEY_COMMAND: given.RAPPORT_MASTER_KEY_COMMAND,
      RAPPORT_ERASURE_KEY_FILE: given.RAPPORT_ERASURE_KEY_FILE,
    },
    provider: providerOf(given, egress.rules),
    egress: egress.rules,
    notices: notices.settings,
    witness: witness.settings,
    leakedPasswords: leaked.settings,
    scanner: given.RAPPORT_SCAN_COMMAND ?? null,
  }
}

function contradictions(given: Environment): readonly string[] {
  const open = loopbackOf(given.HOST ?? DEFAULT_HOST) === null
  const tls = given.RAPPORT_TLS_CERT !== undefined && given.RAPPORT_TLS_KEY !== undefined
  const proxied = given.RAPPORT_BEHIND_PROXY === 'yes'
  const https = given.RAPPORT_PUBLIC_URL?.startsWith('https:') ?? false
  const model = [
    given.RAPPORT_MODEL_KIND,
    given.RAPPORT_MODEL_NAME,
    given.RAPPORT_MODEL_URL,
    given.RAPPORT_MODEL_KEY,
  ]
  const rules: readonly (readonly [boolean, string])[] = [
    [Number(given.PORT ?? DEFAULT_PORT) > 65_535, 'PORT is a number from 0 to 65535.'],
    [
      (given.RAPPORT_TLS_CERT === undefined) !== (given.RAPPORT_TLS_KEY === undefined),
      'RAPPORT_TLS_CERT and RAPPORT_TLS_KEY belong together: set both, or neither.',
    ],
    [
      open && !tls && !proxied,
      `HOST ${given.HOST} can be reached by others, and what clients write would travel in clear. Set RAPPORT_TLS_CERT and RAPPORT_TLS_KEY, or put a proxy with https in front and set RAPPORT_BEHIND_PROXY=yes.`,
    ],
    [
      (open || proxied || tls) && !https,
      'Set RAPPORT_PUBLIC_URL to the https address that people use, so that links and cookies are right.',
    ],
    [
      given.RAPPORT_PUBLIC_URL !== undefined && !isOriginOnly(given.RAPPORT_PUBLIC_URL),
      'RAPPORT_PUBLIC_URL is an origin alone, as https://care.example.org: no path, no user name, no question mark. Rapport answers at the root of a name of its own.',
    ],
    [
      https && !tls && !proxied,
      'RAPPORT_PUBLIC_URL is https, but nothing here speaks it: set RAPPORT_TLS_CERT and RAPPORT_TLS_KEY, or RAPPORT_BEHIND_PROXY=yes.',
    ],
    [
      [given.RAPPORT_MASTER_KEY, given.RAPPORT_MASTER_KEY_FILE, given.RAPPORT_MASTER_KEY_COMMAND].filter(
        (one) => one !== undefined,
      ).length > 1,
      'The master key comes from one place: RAPPORT_MASTER_KEY, RAPPORT_MASTER_KEY_FILE or RAPPORT_MASTER_KEY_COMMAND.',
    ],
    [
      given.DATABASE_URL !== undefined && given.RAPPORT_ERASURE_KEY_FILE === undefined,
      'DATABASE_URL needs RAPPORT_ERASURE_KEY_FILE: a file, mode 0600, on a disk that stays, the same for all servers of this database. Each erasure changes what is in it; without it the keys of erased clients linger in PostgreSQL and in old backups. It is made where it is missing. Carry a copy of it, as of the master key.',
    ],
    [
      given.DATABASE_URL === undefined && given.RAPPORT_DATABASE_NETWORK !== undefined,
      'RAPPORT_DATABASE_NETWORK is about the way to DATABASE_URL, which is not set. Set it, or take the other away.',
    ],
    [
      given.RAPPORT_PUBLIC_URL !== undefined && !https && !isHere(given.RAPPORT_PUBLIC_URL),
      'RAPPORT_PUBLIC_URL is http, and what clients write would travel in clear. Only localhost may be http.',
    ],
    [
      given.RAPPORT_ERASURE_KEY_FILE !== undefined && !isAbsolute(given.RAPPORT_ERASURE_KEY_FILE),
      'RAPPORT_ERASURE_KEY_FILE is a whole path, like /etc/rapport/erasure.key.',
    ],
    [
      model.some((part) => part !== undefined) &&
        (given.RAPPORT_MODEL_KIND === undefined || given.RAPPORT_MODEL_NAME === undefined),
      'A model in the environment needs RAPPORT_MODEL_KIND and RAPPORT_MODEL_NAME.',
    ],
    [
      given.RAPPORT_MODEL_KIND === 'openai-compatible' && given.RAPPORT_MODEL_URL === undefined,
      'RAPPORT_MODEL_KIND openai-compatible needs RAPPORT_MODEL_URL.',
    ],
    [
      given.RAPPORT_MODEL_URL !== undefined && !checkBaseUrl(given.RAPPORT_MODEL_URL).ok,
      'RAPPORT_MODEL_URL is https, or http on this machine, without user name, question mark or hash.',
    ],
  ]
  return rules.flatMap(([broken, sentence]) => (broken ? [sentence] : []))
}

const isHere = (address: string): boolean => loopbackOf(new URL(address).hostname) !== null

/** Under a path, other programs of the same name would share our cookies and our origin. */
function isOriginOnly(address: string): boolean {
  const { origin, pathname, search, hash, username, password } = new URL(address)
  return origin !== 'null' && pathname === '/' && search + hash + username + password === ''
}

/** A way in the environment whose host is an address that nobody may dial, or one inside that no list names. */
const noticesOutOfReach = (settings: NoticeSettings, rules: EgressRules): readonly string[] =>
  noticeHosts(settings)
    .filter((host) => noticeReach(noticeRules(settings, rules), host) === 'not-allowed')
    .map(
      ({ variable }) =>
        `${variable} is an address that is not on the internet. If it is a server on your own network, name it in RAPPORT_EGRESS_LOCAL with its port.`,
    )

/** A model in the environment that this server may not connect to. */
function outOfReach(given: Environment, rules: EgressRules): readonly string[] {
  const provider = providerOf(given, rules)?.provider
  const base = provider ? baseOf(provider) : null
  if (!provider || base === null || reachOf(rules, provider) !== 'not-allowed') return []
  if (provider.baseUrl === null)
    return [
      `RAPPORT_MODEL_KIND is ${provider.kind}, but RAPPORT_EGRESS_ALLOW does not name ${new URL(base).hostname}.`,
    ]
  return [
    'RAPPORT_MODEL_URL is an address that is not on the internet. If it is a server on your own network, name it in RAPPORT_EGRESS_LOCAL.',
  ]
}

function providerOf(given: Environment, rules: EgressRules): Config['provider'] {
  const { RAPPORT_MODEL_KIND: kind, RAPPORT_MODEL_NAME: model } = given
  if (kind === undefined || model === undefined) return null
  const address = given.RAPPORT_MODEL_URL === undefined ? null : checkBaseUrl(given.RAPPORT_MODEL_URL)
  const baseUrl = address?.ok ? address.value : null
  const key = given.RAPPORT_MODEL_KEY ?? null
  const name = providerName({ kind, baseUrl })
  const local = reachOf(rules, { kind, baseUrl }) === 'local'
  return { provider: { kind, name, model, baseUrl, hasKey: key !== null, from: 'environment', local }, key }
}
