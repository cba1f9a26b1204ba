import type { Purpose } from '../../../domain/consent/consent.ts'
import { MOST_TURNS } from '../../../domain/drafting/hide-conversation.ts'
import type { EgressReport, ReportedHost, ReportedOrganisation, ReportedProvider } from './report.ts'

/** What is in a call for each purpose. One that has no line here is asked of no model. */
const purposeWords: Readonly<Partial<Record<Purpose, string>>> = {
  'draft-replies': 'drafting a reply that a practitioner reads, changes and approves',
}

/** What a call holds, whatever the purpose. */
export const inACall: readonly string[] = [
  "our instructions and the name of the model; the provider's key in a header",
  `the latest turns of one conversation, at most ${MOST_TURNS}, with identifiers hidden as far as they are found: most are, not every one (bench/README.md has the figures)`,
  'what the practitioner has written so far, hidden in the same way',
  'passages of the library and moves, which are ours',
]
export const neverInACall: readonly string[] = [
  'a field of the record (name, contact, address, notes about a client): what people wrote goes, hidden, and nothing beside it',
  'ids of anybody or anything in the record; anything of another client',
  'notes, risk levels, audit entries, keys',
]

export const nothingElse: readonly string[] = [
  'no telemetry (that of the sign-in and of the model libraries is switched off), no crash reports, no update checks',
  'no text messages, no fonts, scripts or pictures from elsewhere',
  "pages may load from and send to this server alone (Content-Security-Policy: default-src 'none', connect-src 'self', form-action 'self'); a link, as to a crisis line, opens only where somebody follows it",
  "the names of the hosts above are asked of this machine's own name server",
  'npm start and npm ci fetch packages from the package registry when some are missing; the server itself never does',
]

const reachWords = {
  local: 'on this machine or your own network',
  outside: 'outside: what is sent to it leaves your network',
  'not-allowed': 'NOT ALLOWED: this server may not connect to it, so nothing is sent',
} as const

/** The sentence for a provider that is stored and cannot be reached. */
export const outOfReach = ({ name, provider }: ReportedOrganisation): readonly string[] =>
  provider === null || provider.reach !== 'not-allowed'
    ? []
    : [
        `${name} has set up ${provider.name}, but this server may not connect to ${provider.host ?? 'it'}. Name it in RAPPORT_EGRESS_ALLOW, or in RAPPORT_EGRESS_LOCAL if it is on your own network, or remove it under Settings.`,
      ]

/** The report in plain words, for whoever answers for the installation. */
export function reportWords(report: EgressReport): string {
  const { contradictions } = report
  return [
    'What can leave this installation, by the configuration that this command was started with',
    '',
    ...section('This server may connect to', hosts(report)),
    ...section('The database', databases(report)),
    ...section('The model of the environment', environment(report)),
    ...section('Staff are told that somebody needs them', notices(report)),
    ...section('The audit chain', witness(report)),
    ...section('New passwords of staff', leakedPasswords(report)),
    ...section('Organisations', organisations(report)),
    ...section('In a call to a model', inACall),
    ...section('Never in a call to a model', [
      ...neverInACall,
      'what the de-identifier does not recognise can still be in a sentence: how much is measured in bench/README.md',
    ]),
    ...section('A trial under Settings', ['one sentence of ours, and the key; nothing of any client']),
    ...section('Everything else', ['nothing:', ...nothingElse.map((line) => `  ${line}`)]),
    ...(contradictions.length > 0 ? section('This contradicts itself', contradictions) : []),
  ].join('\n')
}

const section = (title: string, lines: readonly string[]): readonly string[] => [
  title,
  ...lines.map((line) => `  ${line}`),
  '',
]

function hosts({ rules: { allow, local, model, allowFrom } }: EgressReport): readonly string[] {
  const source =
    allowFrom === 'nobody'
      ? 'the vendors whose kind can be set up, since RAPPORT_EGRESS_ALLOW is not set'
      : 'RAPPORT_EGRESS_ALLOW'
  return [
    'this machine (localhost, 127.0.0.1, ::1)',
    ...allow.map((entry) => `${entry}, outside, by TLS  (${source})`),
    ...(allow.length === 0 ? ['nothing outside  (RAPPORT_EGRESS_ALLOW names nothing)'] : []),
    ...(model === null ? [] : [`${model}, outside, by TLS  (RAPPORT_MODEL_URL)`]),
    ...local.map((entry) => `${entry}, your own network, by TLS  (RAPPORT_EGRESS_LOCAL)`),
    'No redirect is followed, no proxy used, and a name that leads to an inner address is refused.',
  ]
}

const notices = ({ notices: ways }: EgressReport): readonly string[] =>
  ways.length === 0
    ? ['in the workspace alone: no mail, no webhook']
    : [
        ...ways.map(({ variable, host, reach }) => `${host}, ${reachWords[reach]}  (${variable})`),
        'Each says that someone is needed and where the workspace is; mail goes to the address of a member of staff. No name, level or word of a client is in it.',
      ]

const witness = ({ witness: outside }: EgressReport): readonly string[] =>
  outside === null
    ? ['its signed heads stay here, and in the file that RAPPORT_WITNESS_FILE names, if one is set']
    : [
        `${outside.host}, ${reachWords[outside.reach]}  (RAPPORT_WITNESS_URL): every few minutes how long the chain is, a hash over it and a signature; no entry of it`,
      ]

const leakedPasswords = ({ leakedPasswords: service }: EgressReport): readonly string[] =>
  service === null
    ? ['compared here alone, and with the file that RAPPORT_LEAKED_PASSWORDS names, if one is set']
    : [
        `${service.host}, ${reachWords[service.reach]}  (RAPPORT_LEAKED_PASSWORDS): the first five letters of a SHA-1 of the password, which some thousand others share; not whose it is`,
      ]

const databases = ({ databases: beyond }: EgressReport): readonly string[] =>
  beyond.length === 0
    ? ['on this machine']
    : beyond.map(
        ({ host, variable, tls }) =>
          `${host}  (${variable}): all that is stored; what people wrote, names and contacts are sealed before. The way there is ${tls ? 'by TLS' : 'NOT by TLS: add sslmode=verify-full'}.`,
      )

const environment = ({ environment: provider }: EgressReport): readonly string[] =>
  provider === null
    ? ['none: each organisation sets its own, or none']
    : [`${providerWords(provider)}; for every organisation, whatever its settings say`]

const providerWords = ({ kind, model, host, reach, hasKey }: ReportedProvider): string =>
  `${kind}, model ${model}, at ${host ?? 'no address'}, ${reachWords[reach]}; key: ${hasKey ? 'yes' : 'no'}`

function organisations({ record, organisations: all }: EgressReport): readonly string[] {
  if (record.state === 'none') return [`there is no record in ${record.folder} yet`]
  if (record.state === 'unreadable') return [`the record cannot be read. ${record.why}`]
  if (all.length === 0) return ['none is set up']
  return all.flatMap((one) => [`${one.name}  (${one.id})`, ...organisation(one).map((line) => `  ${line}`)])
}

/** What the model is asked about the library. No client's consent is in it, since nothing of a client is. */
const library = ({ meaningModel, summaries }: ReportedOrganisation): readonly string[] => [
  ...(summaries ? ['published sources, for a summary: title and passages; nothing of any client'] : []),
  ...(meaningModel === null
    ? []
    : [
        `model ${meaningModel}, for which pages mean the same: pages of the library, and what staff type into its search, with identifiers hidden as far as they are found; never what a client wrote`,
      ]),
]

const otherWords = ({ what, host, reach }: ReportedHost): string =>
  what === 'identity-provider'
    ? `identity provider at ${host}, ${reachWords[reach]}: that somebody signs in; nothing of any client`
    : `register ${what} at ${host}, ${reachWords[reach]}: the identifier of a paper that somebody looks up, and nothing else`

function organisation(one: ReportedOrganisation): readonly string[] {
  const others = one.others.map(otherWords)
  const { provider, purposes, drafts, remoteForUnreadLanguages } = one
  if (provider === null) return others.length === 0 ? ['no model: nothing leaves'] : ['no model', ...others]
  return [
    providerWords(provider),
    ...purposes.map(
      ({ purpose, clients }) =>
        `for ${purpose}: ${purposeWords[purpose] ?? 'unknown'}; clients whose consent is in force: ${clients}`,
    ),
    ...(drafts ? [] : ['this organisation has not switched on drafts, so no model is asked']),
    ...(provider.reach === 'outside'
      ? [
          `messages in a language whose names are not looked for: ${remoteForUnreadLanguages ? 'sent too' : 'not sent'}`,
        ]
      : []),
    ...(one.secondLook
      ? [
          'a second look at drafts, under the same consent: the latest message and the draft, hidden in the same way',
        ]
      : []),
    ...library(one),
    ...others,
  ]
}
