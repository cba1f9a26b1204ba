import { isLoopback, targetOf, type EgressRules } from '../egress/rules.ts'
import type { MailServer } from './smtp.ts'
import type { Webhook } from './webhook.ts'

export type NoticeEnvironment = {
  readonly RAPPORT_SMTP_URL?: string | undefined
  readonly RAPPORT_SMTP_FROM?: string | undefined
  readonly RAPPORT_WEBHOOK_URL?: string | undefined
  readonly RAPPORT_WEBHOOK_SECRET?: string | undefined
}

/** How people are told who do not look at the workspace; null: not that way. */
export type NoticeSettings = { readonly smtp: MailServer | null; readonly webhook: Webhook | null }

/** Characters of the secret at least: 32 bytes as hex are 64, in base64 44. */
const SECRET_LENGTH = 32

/** The ways of the environment, and a sentence for each thing in it that cannot be meant. */
export function readNotices(env: NoticeEnvironment): {
  readonly settings: NoticeSettings
  readonly wrong: readonly string[]
} {
  const smtp = smtpOf(env)
  const webhook = webhookOf(env)
  return {
    settings: {
      smtp: typeof smtp === 'string' ? null : smtp,
      webhook: typeof webhook === 'string' ? null : webhook,
    },
    wrong: [smtp, webhook].filter((one) => typeof one === 'string'),
  }
}

function smtpOf({ RAPPORT_SMTP_URL: given, RAPPORT_SMTP_FROM: from }: NoticeEnvironment) {
  if (given === undefined && from === undefined) return null
  if (given === undefined || from === undefined)
    return 'RAPPORT_SMTP_URL and RAPPORT_SMTP_FROM belong together: set both, or neither.'
  const url = URL.canParse(given) ? new URL(given) : null
  if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === '' || url.port === '0')
    return 'RAPPORT_SMTP_URL is an address like smtps://user:password@mail.example:465, or smtp://… for STARTTLS.'
  if (!/^[\x21-\x7e]+@[\x21-\x7e]+$/.test(from) || /[<>\\]/.test(from))
    return 'RAPPORT_SMTP_FROM is one plain address, like rapport@care.example.org.'
  const user = decoded(url.username)
  const password = decoded(url.password)
  if (user === null || password === null)
    return 'RAPPORT_SMTP_URL holds a % that is no code. In user name and password a % is written %25, an @ %40, a / %2F.'
  const tls = url.protocol === 'smtps:'
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1').toLowerCase()
  const server: MailServer = {
    host,
    port: url.port === '' ? (tls ? 465 : 587) : Number(url.port),
    tls,
    user: user === '' ? null : user,
    password,
    from,
    mayBePlain: isLoopback(host),
  }
  return server
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}

function webhookOf({ RAPPORT_WEBHOOK_URL: given, RAPPORT_WEBHOOK_SECRET: secret }: NoticeEnvironment) {
  if (given === undefined && secret === undefined) return null
  if (given === undefined || secret === undefined)
    return 'RAPPORT_WEBHOOK_URL and RAPPORT_WEBHOOK_SECRET belong together: set both, or neither.'
  const url = URL.canParse(given) ? new URL(given) : null
  const reachable = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname))
  if (!url || !reachable || url.username !== '' || url.password !== '')
    return 'RAPPORT_WEBHOOK_URL is https, or http on this machine, without user name.'
  if (secret.length < SECRET_LENGTH)
    return `RAPPORT_WEBHOOK_SECRET has ${SECRET_LENGTH} characters or more; openssl rand -hex 32 makes one.`
  const hook: Webhook = { url: url.href, secret }
  return hook
}

/** The host of each way as `host:port`, with the variable that names it. */
export const noticeHosts = ({
  smtp,
  webhook,
}: NoticeSettings): readonly {
  readonly variable: string
  readonly entry: string
  readonly host: string
}[] => {
  const ends = [
    ...(smtp ? [{ variable: 'RAPPORT_SMTP_URL', host: smtp.host, port: smtp.port }] : []),
    ...(webhook ? [{ variable: 'RAPPORT_WEBHOOK_URL', ...endOf(webhook.url) }] : []),
  ]
  return ends.map(({ variable, host, port }) => ({
    variable,
    host,
    entry: `${host.includes(':') ? `[${host}]` : host}:${port}`,
  }))
}

const endOf = (href: string): { readonly host: string; readonly port: number } => {
  const url = new URL(href)
  const usual = url.protocol === 'https:' ? 443 : 80
  return { host: url.hostname.replace(/^\[(.*)\]$/, '$1'), port: url.port === '' ? usual : Number(url.port) }
}

/** What a notice may be dialled to: the hosts that the environment names for notices and no others, so that a model
 * never reaches a mail server, nor a notice a model. A host on one's own network stands in RAPPORT_EGRESS_LOCAL. */
export function noticeRules(settings: NoticeSettings, rules: EgressRules): EgressRules {
  const entries = noticeHosts(settings).map((one) => one.entry)
  return {
    allow: entries.filter((entry) => !rules.local.includes(entry)),
    local: entries.filter((entry) => rules.local.includes(entry)),
    model: null,
    allowFrom: 'environment',
  }
}

/** Whether a named host is on one's own network or outside, or may not be dialled at all. */
export const noticeReach = (rules: EgressRules, host: { readonly entry: string; readonly host: string }) =>
  targetOf(rules, `${isLoopback(host.host) ? 'http' : 'https'}://${host.entry}`)?.reach ?? 'not-allowed'
