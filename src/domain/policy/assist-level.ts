/** How much the copilot may do, from least to most. The default is `moves`. */
export const assistLevels = ['none', 'feedback', 'moves', 'drafts'] as const
export type AssistLevel = (typeof assistLevels)[number]

/** What can hold the level down. */
export const heldByAll = [
  'client-chose-no-ai',
  'day-without-assistance',
  'organisation',
  'jurisdiction',
  'danger-now',
  'consent-missing',
  'no-provider',
] as const
export type HeldBy = (typeof heldByAll)[number]

/** Why the level is what it is, so that a disabled control can say so. */
export type AssistDecision = {
  readonly level: AssistLevel
  /** Null where nothing holds the level down. */
  readonly because: HeldBy | null
}

/** What one place's law allows, with its source; see data/policy. Unknown places get the strictest. */
export type JurisdictionPolicy = {
  readonly jurisdiction: string
  readonly most: AssistLevel
  readonly effective: string
  readonly source: string
}

/** The strictest of organisation, jurisdiction and client wins. Consent and provider matter only for drafts. */
export function assistLevel(given: {
  readonly noAi: boolean
  /** The practice, or this practitioner for themselves, set today as a day without assistance. */
  readonly withoutToday: boolean
  /** An open episode stands at imminent: no model writes into that; moves and a person do. */
  readonly dangerNow: boolean
  readonly organisation: AssistLevel
  readonly jurisdiction: AssistLevel
  readonly consentToDrafts: boolean
  readonly provider: boolean
}): AssistDecision {
  if (given.noAi) return { level: 'none', because: 'client-chose-no-ai' }
  if (given.withoutToday) return { level: 'none', because: 'day-without-assistance' }
  const rank = (level: AssistLevel): number => assistLevels.indexOf(level)
  if (rank(given.organisation) < rank('drafts') && rank(given.organisation) <= rank(given.jurisdiction))
    return { level: given.organisation, because: 'organisation' }
  if (rank(given.jurisdiction) < rank('drafts')) return { level: given.jurisdiction, because: 'jurisdiction' }
  if (given.dangerNow) return { level: 'moves', because: 'danger-now' }
  if (!given.provider) return { level: 'moves', because: 'no-provider' }
  if (!given.consentToDrafts) return { level: 'moves', because: 'consent-missing' }
  return { level: 'drafts', because: null }
}
