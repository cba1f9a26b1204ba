import './no-gateway.ts'
import { createAnthropic } from '@ai-sdk/anthropic'
import { createOpenAI } from '@ai-sdk/openai'
import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import type { LanguageModel } from 'ai'
import { ModelFaultError, type Provider } from '../../flows/model-ports.ts'
import { fetchFrom, mayCall } from './egress.ts'

/** Where each vendor listens when no base URL is configured. */
const defaultBase = {
  anthropic: 'https://api.anthropic.com/v1',
  openai: 'https://api.openai.com/v1',
} as const

/** The model object for a configured provider. Throws `not-configured` where no call could be right. */
export function languageModel(provider: Provider, key: string | null): Exclude<LanguageModel, string> {
  const baseURL =
    provider.baseUrl ?? (provider.kind === 'openai-compatible' ? null : defaultBase[provider.kind])
  if (baseURL === null || !mayCall(baseURL)) throw new ModelFaultError('not-configured')
  const reach = { baseURL, fetch: fetchFrom(baseURL) }
  switch (provider.kind) {
    case 'anthropic':
      return createAnthropic({ ...reach, apiKey: key ?? '' })(provider.model)
    case 'openai':
      return createOpenAI({ ...reach, apiKey: key ?? '' }).chat(provider.model)
    case 'openai-compatible':
      return createOpenAICompatible({
        ...reach,
        name: provider.name,
        ...(key === null ? {} : { apiKey: key }),
      })(provider.model)
  }
}
