import { loopbackOf } from '../../adapters/egress/address.ts'
import { isMadeUpKey } from '../../adapters/keys/made-up-key.ts'
import { easyPassword } from '../../domain/access/easy-password.ts'

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
    if (isDefaultPassword(given[name]) || (name !== 'RAPPORT_SMTP_URL' && isEasyAfar(given[name])))
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
  const { username, password } = signInOf(address)
  return password !== '' && (password === username || isDefault(password))
}

/** Below this, a password that reads like one word or one number is guessed over a network; a longer one may be random. */
const SHORT = 12

/** What is easily guessed opens a database that others can reach. On this machine it is no more than the user of its
 * socket. A mail server's password is for others to choose. */
function isEasyAfar(address: string | undefined): boolean {
  const { username, password, host } = signInOf(address)
  if (password === '' || host === '' || host.startsWith('/') || loopbackOf(host) !== null) return false
  const easy = easyPassword(password, [username])
  return easy === 'common' || easy === 'about-you' || (easy !== null && password.length < SHORT)
}

function signInOf(address: string | undefined) {
  if (address === undefined || !URL.canParse(address)) return { username: '', password: '', host: '' }
  const { username, password, hostname, searchParams } = new URL(address)
  return {
    username: decoded(username),
    password: password === '' ? (searchParams.get('password') ?? '') : decoded(password),
    host: searchParams.get('host') ?? hostname.replaceAll(/[[\]]/g, ''),
  }
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
