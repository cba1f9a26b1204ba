import { streamText } from 'ai'
import type { ConsentToken } from '../../domain/consent/mint-token.ts'
import type { Prompt } from '../../domain/drafting/prompt.ts'
import type { JudgePrompt } from '../../domain/guard/judge/judge-prompt.ts'
import { ModelFaultError, type AbortLike, type Model, type Provider } from '../../flows/model-ports.ts'
import type { Egress } from '../egress/open-egress.ts'
import { faultOf } from './faults.ts'
import { languageModel } from './language-model.ts'
import { judgeMessage, promptMessage, sourceMessage } from './prompt-message.ts'

/** Most tokens asked for: a draft of five sentences has about 150. */
const MAX_OUTPUT_TOKENS = 600
/** Fourteen parts of two sentences at most, with their passages. */
const MAX_SUMMARY_TOKENS = 1_600
/** One line. */
const MAX_JUDGE_TOKENS = 60
/** Seconds from the entry in the audit chain to the call. */
const CALL_SECONDS = 15

type Asked = { readonly system: string; readonly message: string; readonly mostTokens: number }

/** Gives a provider with its key; the key goes no further than this folder. */
export type ProviderWithKey = (
  organisationId: string,
) => Promise<{ readonly provider: Provider; readonly key: string | null } | null>

type Budget = { readonly budgetMs: number; readonly now: string; readonly signal: AbortLike }

/** The Model port over the configured provider. PR.2: refuses a token that is old or is for another model. */
export const openModel = (providerWithKey: ProviderWithKey, egress: Egress): Model => ({
  async *draft(call, prompt, token, budget) {
    const configured = await providerWithKey(call.organisationId)
    if (!configured) throw new ModelFaultError('not-configured')
    const { provider, key } = configured
    if (call.consentId !== token.consentId || !fits(token, provider, budget.now))
      throw new ModelFaultError('refused')
    const asked = { system: prompt.system, message: promptMessage(prompt), mostTokens: MAX_OUTPUT_TOKENS }
    yield* stream(languageModel(provider, key, egress, budget.budgetMs), asked, budget)
  },
  async *summarise(call, prompt, budget) {
    const configured = await providerWithKey(call.organisationId)
    if (!configured) throw new ModelFaultError('not-configured')
    const { provider, key } = configured
    // Recorded for one model, a call is made with no other.
    const late = Date.parse(budget.now) - Date.parse(call.askedAt) > CALL_SECONDS * 1000
    if (call.provider !== provider.name || call.model !== provider.model || late)
      throw new ModelFaultError('refused')
    const asked = {
      ...{ system: prompt.system, message: sourceMessage(prompt), mostTokens: MAX_SUMMARY_TOKENS },
    }
    yield* stream(languageModel(provider, key, egress, budget.budgetMs), asked, budget)
  },
  async *judge(call, prompt, token, budget) {
    const configured = await providerWithKey(call.organisationId)
    if (!configured) throw new ModelFaultError('not-configured')
    const { provider, key } = configured
    if (call.consentId !== token.consentId || !fits(token, provider, budget.now))
      throw new ModelFaultError('refused')
    yield* stream(languageModel(provider, key, egress, budget.budgetMs), judged(prompt), budget)
  },
  async *judgeLabelled(trial, prompt, budget) {
    const configured = await providerWithKey(trial.organisationId)
    if (!configured) throw new ModelFaultError('not-configured')
    const { provider, key } = configured
    if (trial.provider !== provider.name || trial.model !== provider.model)
      throw new ModelFaultError('refused')
    yield* stream(languageModel(provider, key, egress, budget.budgetMs), judged(prompt), budget)
  },
  async tryOut(permit, budget) {
    const configured = await providerWithKey(permit.organisationId)
    if (!configured) throw new ModelFaultError('not-configured')
    const { provider, key } = configured
    let said = ''
    for await (const piece of stream(
      languageModel(provider, key, egress, budget.budgetMs),
      trialAsked,
      budget,
    ))
      said += piece
    if (said.trim() === '') throw new ModelFaultError('garbage')
  },
})

const judged = (prompt: JudgePrompt): Asked => ({
  ...{ system: prompt.system, message: judgeMessage(prompt), mostTokens: MAX_JUDGE_TOKENS },
})

/** Only a sentence of ours goes out: no client's words are in it. */
const trial: Prompt = {
  version: 'trial',
  system: 'This is a connection test. Answer with the single word: ready.',
  agreedProfile: null,
  turns: [],
  passages: [],
  moves: [],
  ownWords: null,
}
const trialAsked: Asked = {
  ...{ system: trial.system, message: promptMessage(trial), mostTokens: MAX_OUTPUT_TOKENS },
}

const fits = (token: ConsentToken, provider: Provider, now: string): boolean =>
  token.provider === provider.name && token.model === provider.model && now <= token.validUntil

/** The way out keeps the budget: one timer from the name server to the last byte. */
async function* stream(
  model: ReturnType<typeof languageModel>,
  asked: Asked,
  budget: Pick<Budget, 'signal'>,
): AsyncGenerator<string> {
  const stop = new AbortController()
  budget.signal.addEventListener('abort', () => stop.abort())
  let begun = false
  try {
    const result = streamText({
      model,
      instructions: asked.system,
      messages: [{ role: 'user', content: asked.message }],
      maxOutputTokens: asked.mostTokens,
      maxRetries: 0,
      abortSignal: stop.signal,
      telemetry: { isEnabled: false },
      onError: () => undefined,
    })
    for await (const part of result.stream) {
      if (part.type === 'text-delta') {
        begun = true
        yield part.text
      } else if (part.type === 'error') throw part.error
      else if (part.type === 'abort') throw new ModelFaultError('slow')
      else if (part.type === 'tool-call' || part.type === 'tool-input-start')
        throw new ModelFaultError('garbage')
      else if (part.type === 'finish') checkFinish(part.finishReason, begun)
    }
  } catch (error) {
    throw new ModelFaultError(stop.signal.aborted ? 'slow' : faultOf(error, begun))
  } finally {
    stop.abort()
  }
}

/** Only a stream that says it is finished is finished: one that just ends was cut off. */
function checkFinish(reason: string, begun: boolean): void {
  if (reason === 'stop') {
    if (!begun) throw new ModelFaultError('garbage')
    return
  }
  throw new ModelFaultError(
    reason === 'content-filter' ? 'refused' : reason === 'tool-calls' ? 'garbage' : 'cut-off',
  )
}
