import { isLoopback } from '../../adapters/egress/rules.ts'
import { isMadeUpKey } from '../../adapters/keys/made-up-key.ts'

type Given = Readonly<Record<string, string | undefined>>

/** Variables that other parts of the program read: where the data is, where the log goes, where test data is. */
const elsewhere: readonly string[] = ['RAPPORT_DATA', 'RAPPORT_LOG', 'RAPPORT_DATASETS']

/** A misspelt setting does nothing, silently: RAPPORT_EGRES_ALLOW=none would leave the vendors in reach. */
export function unknownSettings(env: Given, known: readonly string[]): readonly string[] {
  const names = [...known, ...elsewhere].filter((name) => name.startsWith('RAPPORT_'))
  return Object.keys(env)
    .filter((name) => /^rapp?ort_/i.test(name) && !names.includes(name))
    .map((name) => {
      const plain = name.slice(name.indexOf('_') + 1).toUpperCase()
      if (known.includes(plain))
        return `${name} is no setting of Rapport, and what is misspelt does nothing. Is ${plain} meant? Correct it, or take it away.`
      const large = name.toUpperCase()
      const near = names.toSorted((a, b) => distance(a, large) - distance(b, large))[0] ?? ''
      const meant = distance(near, large) <= 3 || large.startsWith(near)
      const hint = meant ? ` Is ${near} meant?` : ''
      return `${name} is no setting of Rapport, and what is misspelt does nothing.${hint} Correct it, or take it away.`
    })
}

/** A sentence for each variable of Node that opens what Rapport shuts. Node obeys it before a line of ours runs. */
export function unsafeForNode(env: Given): readonly string[] {
  const wrong: string[] = []
  // Node takes the exact sign 0 for it and nothing else.
  if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0')
    wrong.push(
      'NODE_TLS_REJECT_UNAUTHORIZED is 0, so anybody on the way could pass for the database, the model or the mail server, and read what is sent. Take it away; name an authority of your own in NODE_EXTRA_CA_CERTS.',
    )
  if (inspectedAt(env['NODE_OPTIONS'] ?? '').some((host) => !isLoopback(host)))
    wrong.push(
      'NODE_OPTIONS opens the inspector of Node to others: whoever reaches it reads the memory of the server, keys and all, and runs what they like. Take --inspect away, or keep it on 127.0.0.1.',
    )
  return wrong
}

/** Hosts at which the inspector would listen; Node takes _ for - in the name, and quotes around it. */
const inspectedAt = (options: string): readonly string[] =>
  [
    ...options
      .replaceAll(/["\\]/g, '')
      .matchAll(/(?:^|\s)--(?:inspect(?:[-_](?:brk|wait|port))?|debug[-_]port)(?:=|\s+(?!-))(\S+)/g),
  ]
    .map(([, at = '']) => (/^\d+$/.test(at) ? 'localhost' : at.replace(/:\d*$/, '').replaceAll(/[[\]]/g, '')))
    .filter((host) => host !== '')

const files = [
  'RAPPORT_MASTER_KEY_FILE',
  'RAPPORT_ERASURE_KEY_FILE',
  'RAPPORT_TLS_CERT',
  'RAPPORT_TLS_KEY',
  'RAPPORT_WITNESS_FILE',
]

/** One file in two places: an erasure would write over the master key, or a witness over a certificate. */
export const sameFiles = (given: Given): readonly string[] =>
  files.flatMap((one, at) =>
    files
      .slice(at + 1)
      .filter((other) => given[one] !== undefined && given[one] === given[other])
      .map((other) => `${one} and ${other} are the same file. Each needs its own.`),
  )

/** Passwords that stand in examples, images and guessing lists. */
const defaults =
  /^(?:change[-_ ]?(?:me|this|it).*|pass(?:word|wort|w0rd)?\d*|secret\d*|postgres(?:ql)?|rapport|root|admin|default|example|test\d*|contraseñ?na|123456\d*|letmein|your[-_ ].*|<.*>|x{3,}|\*+)$/i

/** A sentence for each secret that is an example, the user's own name, or one sign repeated. Never the secret. */
export function defaultSecrets(given: Given): readonly string[] {
  const wrong: string[] = []
  const masterKey = Buffer.from(given['RAPPORT_MASTER_KEY']?.trim() ?? '', 'base64')
  if (masterKey.length === 32 && isMadeUpKey(masterKey))
    wrong.push(
      'RAPPORT_MASTER_KEY was typed or copied from an example, so anybody can open what it seals. Make one with: openssl rand -base64 32',
    )
  for (const name of ['DATABASE_URL', 'RAPPORT_SERVER_URL', 'RAPPORT_AUTH_URL', 'RAPPORT_SMTP_URL'])
    if (isDefaultPassword(given[name]))
      wrong.push(
        `The password in ${name} is a default that everybody tries first. Give that user one of its own, as from: openssl rand -hex 24`,
      )
  for (const name of ['RAPPORT_WEBHOOK_SECRET', 'RAPPORT_MODEL_KEY'])
    if (isDefault(given[name] ?? 'none of ours'))
      wrong.push(
        `${name} is an example and no secret. Set the one that the other side gave you, or one from: openssl rand -hex 32`,
      )
  return wrong
}

function isDefaultPassword(address: string | undefined): boolean {
  if (address === undefined || !URL.canParse(address)) return false
  const { username, password: before, searchParams } = new URL(address)
  const password = before === '' ? (searchParams.get('password') ?? '') : before
  if (password === '') return false
  return decoded(password) === decoded(username) || isDefault(decoded(password))
}

const isDefault = (secret: string): boolean => defaults.test(secret) || new Set(secret).size < 3

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** How many letters differ (Levenshtein). Names of settings are short, so the plain table will do. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same))
    }
    row = next
  }
  return row[b.length] ?? 0
}
