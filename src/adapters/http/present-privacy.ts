import type { HiddenView, LedgerLine, PrivacyView, PurposeStanding } from '../../contract/privacy.ts'
import { purposes, purposesInUse, type Consent } from '../../domain/consent/consent.ts'
import type { LedgerRow } from '../../domain/consent/model-call.ts'
import { standingOf } from '../../domain/consent/standing.ts'
import type { Conversation } from '../../domain/conversation/conversation.ts'
import { locales, type Locale } from '../../domain/language.ts'
import type { HiddenPart } from '../../domain/privacy/hidden-parts.ts'
import type { Provider } from '../../flows/model-ports.ts'
import type { HiddenPreview } from '../../flows/preview-hidden.ts'
import type { PrivacyRead } from '../../flows/read-privacy.ts'
import { consentWords } from './pages/consent-words.ts'
import { nothingSentWords, outcomeWords } from './privacy-words.ts'
import { refusalWords } from './words.ts'

export function privacyView(read: PrivacyRead, locale: Locale): PrivacyView {
  const { conversation, provider, change } = read
  return {
    provider: providerPart(provider),
    purposes: purposesOf(read),
    wording: provider ? wordingFor(provider) : [],
    ledger: read.ledger.map((row) => ledgerLine(row, locale)),
    identifiers: conversation.client.identifiers.map(({ type, value }) => ({ type, value })),
    known: knownAnyway(conversation),
    remoteOff: read.remoteOff,
    change: change.ok
      ? { may: true, words: null }
      : { may: false, words: refusalWords(change.refusal, locale) },
  }
}

const providerPart = (provider: Provider | null): PrivacyView['provider'] =>
  provider && { name: provider.name, model: provider.model, local: provider.local }

const purposesOf = ({ conversation, provider, recorders, now }: PrivacyRead): PurposeStanding[] =>
  purposes.map((purpose) => {
    const { state, consent } = standingOf(conversation.consents, purpose, provider, now)
    const inUse = purposesInUse.includes(purpose)
    return { purpose, inUse, state, consent: consent && consentPart(consent, recorders) }
  })

const consentPart = (consent: Consent, recorders: PrivacyRead['recorders']): PurposeStanding['consent'] => ({
  givenBy: consent.givenBy,
  guardian: consent.guardian,
  way: consent.way,
  recordedBy: consent.recordedBy === null ? null : (recorders.get(consent.recordedBy) ?? ''),
  language: consent.language,
  version: consent.version,
  givenAt: consent.givenAt,
  until: consent.expiresAt,
  takenBackAt: consent.revokedAt,
  provider: consent.provider,
  model: consent.model,
})

const wordingFor = ({ name, model }: Provider): PrivacyView['wording'] =>
  purposesInUse.flatMap((purpose) =>
    locales.map((language) => {
      const { version, sentences } = consentWords(language, purpose, { provider: name, model })
      return { purpose, language, version, sentences: [...sentences] }
    }),
  )

const ledgerLine = (row: LedgerRow, locale: Locale): LedgerLine => ({
  id: row.id,
  at: row.askedAt,
  askedBy: row.askedByName,
  purpose: row.purpose,
  provider: row.provider,
  model: row.model,
  outcome: row.end?.outcome ?? null,
  words: outcomeWords(row, locale),
  usedInReply: row.usedInReply,
  deletedAt: row.derivedDeletedAt,
  consentGivenAt: row.consentGivenAt,
  promptVersion: row.promptVersion,
  inputMac: row.inputMac,
  outputMac: row.end?.outputMac ?? null,
  policies: [...row.policies],
})

/** What is hidden without anybody having to say so. */
function knownAnyway({ client, practitioners, messages }: Conversation): PrivacyView['known'] {
  const { phone, email } = client.contact
  const wrote = messages.flatMap((message) => (message.from === 'practitioner' ? [message.authorName] : []))
  const treats = new Set([...practitioners.map(({ name }) => name), ...wrote])
  const one = (kind: PrivacyView['known'][number]['kind'], value: string | null, of: string | null = null) =>
    value === null || value === '' ? [] : [{ kind, of, value }]
  return [
    ...one('name', client.name),
    ...(client.preferredName === client.name ? [] : one('preferred-name', client.preferredName)),
    ...client.circle.flatMap(({ relation, name }) => one('circle', name, relation)),
    ...one('phone', phone),
    ...one('email', email),
    ...[...treats].flatMap((name) => one('practitioner', name)),
  ]
}

export const hiddenView = (preview: HiddenPreview, locale: Locale): HiddenView => ({
  turns: preview.turns.map(({ from, parts }) => ({ from, parts: parts.map(partView) })),
  ownWords: preview.ownWords && preview.ownWords.map(partView),
  profile: preview.profile && preview.profile.map(partView),
  provider: providerPart(preview.provider),
  stopped: preview.may.ok ? null : refusalWords(preview.may.refusal, locale),
  words: nothingSentWords(locale),
})

const partView = (part: HiddenPart): HiddenView['turns'][number]['parts'][number] =>
  'text' in part ? { text: part.text } : { kind: part.kind, number: part.number }
