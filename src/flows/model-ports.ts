import type { Authorised } from '../domain/access/authorise.ts'
import type { AuditEntry } from '../domain/audit/entry.ts'
import type { ConsentToken } from '../domain/consent/mint-token.ts'
import type { RecordedCall } from '../domain/consent/model-call.ts'
import type { CrisisLine } from '../domain/crisis/crisis-line.ts'
import type { Move } from '../domain/drafting/move.ts'
import type { Prompt } from '../domain/drafting/prompt.ts'
import type { AskedHere } from '../domain/evidence/asked-here.ts'
import type { GuidelinePassage } from '../domain/evidence/guideline-passage.ts'
import type { SourceRecord } from '../domain/evidence/formats/record.ts'
import type { Hit, Passage } from '../domain/evidence/source.ts'
import type { RecordedSourceCall } from '../domain/evidence/written/source-call.ts'
import type { SourcePrompt } from '../domain/evidence/written/source-prompt.ts'
import type { JudgePrompt, LabelledPrompt } from '../domain/guard/judge/judge-prompt.ts'
import type { RecordedTrial } from '../domain/guard/judge/recorded-trial.ts'
import type { Instrument } from '../domain/follow-up/instrument.ts'
import type { Locale } from '../domain/language.ts'
import type { JurisdictionPolicy } from '../domain/policy/assist-level.ts'
import type { Drill } from '../domain/practice/drill.ts'
import type { Deidentified } from '../domain/privacy/deidentified.ts'

/** What the flows need of models, of the library, and of what Rapport ships. */

/** Where a model's server stands, as the configuration of this process says and no settings page can: on this machine
 * or the organisation's own network, outside, or where this server may not connect to. */
export type Reach = 'local' | 'outside' | 'not-allowed'

/** A model provider as configured. The key never leaves the adapter; `hasKey` is all a screen learns. */
export type Provider = {
  readonly kind: 'openai-compatible' | 'anthropic' | 'openai'
  readonly name: string
  readonly model: string
  readonly baseUrl: string | null
  readonly hasKey: boolean
  /** Where it was set; what the environment sets, the page shows and cannot change. */
  readonly from: 'settings' | 'environment'
  /** Whether its {@link Reach} is local: what is sent to it stays in the house. */
  readonly local: boolean
}
export interface Providers {
  /** Synchronous: only the configuration is asked, never a name server. */
  reach(wanted: Pick<Provider, 'kind' | 'baseUrl'>): Reach
  provider(organisationId: string): Promise<Provider | null>
  save(
    permit: Authorised<'provider.change'>,
    provider: Omit<Provider, 'hasKey' | 'from' | 'local'>,
    key: string | null,
    entry: AuditEntry,
  ): Promise<void>
  remove(permit: Authorised<'provider.change'>, entry: AuditEntry): Promise<void>
}

/** Why there is no draft. Each has one plain line in the word file. */
export const modelFaults = [
  'unreachable',
  'slow',
  'rate-limited',
  'cut-off',
  'garbage',
  'refused',
  'server-error',
  'not-configured',
] as const
export type ModelFault = (typeof modelFaults)[number]
export class ModelFaultError extends Error {
  readonly fault: ModelFault
  constructor(fault: ModelFault) {
    super(`model: ${fault}`)
    this.name = 'ModelFaultError'
    this.fault = fault
  }
}
export interface Model {
  /** Streams the model's text as it comes. Throws {@link ModelFaultError}; never waits past `budgetMs` in all. */
  draft(
    call: RecordedCall,
    prompt: Prompt,
    token: ConsentToken,
    budget: { readonly budgetMs: number; readonly now: string; readonly signal: AbortLike },
  ): AsyncIterable<string>
  /** Streams what the model says of a published source. Asks for no consent, since no parameter could hold a client's
   * words. Throws {@link ModelFaultError}; never waits past `budgetMs` in all. */
  summarise(
    call: RecordedSourceCall,
    prompt: SourcePrompt,
    budget: { readonly budgetMs: number; readonly now: string; readonly signal: AbortLike },
  ): AsyncIterable<string>
  /** Streams what the model says of a draft that it is shown a second time. As {@link Model.draft}. */
  judge(
    call: RecordedCall,
    prompt: JudgePrompt,
    token: ConsentToken,
    budget: { readonly budgetMs: number; readonly now: string; readonly signal: AbortLike },
  ): AsyncIterable<string>
  /** The same of a labelled reply; asks for no consent, since no parameter could hold a client's words. */
  judgeLabelled(
    trial: RecordedTrial,
    prompt: LabelledPrompt,
    budget: { readonly budgetMs: number; readonly now: string; readonly signal: AbortLike },
  ): AsyncIterable<string>
  /** Sends one sentence of the adapter's own and answers when something came back. No consent is asked because there
   * is nothing of a client's in it, and no parameter through which there could be. Throws {@link ModelFaultError}. */
  tryOut(
    permit: Authorised<'provider.change'>,
    budget: { readonly budgetMs: number; readonly signal: AbortLike },
  ): Promise<void>
}
/** The part of AbortSignal that flows need; the browser closing the page aborts the call. */
export type AbortLike = {
  readonly aborted: boolean
  addEventListener(type: 'abort', listener: () => void): void
}

export interface Evidence {
  /** Searches what ships, in this process; takes a client's words de-identified only (PR.1). */
  search(question: Deidentified | AskedHere, language: Locale): Promise<readonly Hit[]>
  /** A source that ships, with its passages; null where none ships under this id. */
  source(id: string): Promise<{ readonly record: SourceRecord; readonly passages: readonly Passage[] } | null>
}

/** What Rapport ships under data/, read once at start; synchronous because nothing is fetched. */
export interface Shipped {
  moves(language: Locale): readonly Move[]
  /** The law of a place; the strictest where the place is unknown. */
  jurisdiction(code: string): JurisdictionPolicy
  /** Lines for a country, with what this site verified; the international directory where the country is unknown. */
  crisisLines(country: string): readonly CrisisLine[]
  /** Instruments for structured follow-up, scored by table. */
  instruments(): readonly Instrument[]
  /** What the guidelines behind our rules ask for. */
  guidelines(): readonly GuidelinePassage[]
  /** Drafts to practise with. */
  drills(language: Locale): readonly Drill[]
  /** The prompt file that drafts are asked with; `version` is the SHA-256 of its bytes. */
  draftPrompt(language: Locale): { readonly version: string; readonly text: string }
  /** The prompt file that a second look at a draft is asked with. */
  judgePrompt(): { readonly version: string; readonly text: string }
  /** The prompt file that summaries of published sources are asked with. */
  summaryPrompt(): { readonly version: string; readonly text: string }
}
