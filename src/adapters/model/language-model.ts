import './no-gateway.ts'
import { createAnthropic } from '@ai-sdk/anthropic'
import { createOpenAI } from '@ai-sdk/openai'
import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import type { LanguageModel } from 'ai'
import { baseOf } from '../../domain/policy/base-url.ts'
import { ModelFaultError, type Provider } from '../../flows/model-ports.ts'
import type { Egress } from '../egress/open-egress.ts'
import { reachOf } from '../egress/rules.ts'

/** Most bytes taken from a provider for one draft; a draft has 1,200 characters, its stream some 40 times that. */
export const MOST_RESPONSE_BYTES = 512 * 1024

/** The model object for one call to a configured provider, within `budgetMs` in all. Throws `not-configured` where no
 * call could be right. */
export function languageModel(
  provider: Provider,
  key: string | null,
  egress: Egress,
  budgetMs: number,
): Exclude<LanguageModel, string> {
  const baseURL = baseOf(provider)
  if (baseURL === null || reachOf(egress.rules, provider) === 'not-allowed')
    throw new ModelFaultError('not-configured')
  const allowance = { budgetMs, mostBytes: MOST_RESPONSE_BYTES }
  const way = { baseURL, fetch: egress.fetchFrom(baseURL, allowance) }
  switch (provider.kind) {
    case 'anthropic':
      return createAnthropic({ ...way, apiKey: key ?? '' })(provider.model)
    case 'openai':
      return createOpenAI({ ...way, apiKey: key ?? '' }).chat(provider.model)
    case 'openai-compatible':
      return createOpenAICompatible({
        ...way,
        name: provider.name,
        ...(key === null ? {} : { apiKey: key }),
      })(provider.model)
  }
}
