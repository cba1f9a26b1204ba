import './no-gateway.ts'
import { createOpenAI } from '@ai-sdk/openai'
import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { embedMany, type EmbeddingModel } from 'ai'
import { vectorOf, type Vector } from '../../domain/evidence/vector.ts'
import { baseOf } from '../../domain/policy/base-url.ts'
import type { Embedding } from '../../flows/meaning-ports.ts'
import { ModelFaultError, type Provider } from '../../flows/model-ports.ts'
import type { Egress } from '../egress/open-egress.ts'
import { reachOf } from '../egress/rules.ts'
import { faultOf } from './faults.ts'
import type { ProviderWithKey } from './open-model.ts'

/** Most bytes of an answer: 64 vectors of 4,096 numbers as text. */
const MOST_RESPONSE_BYTES = 8 * 1024 * 1024

/** The Embedding port over the configured provider, through the one way out and its rules. */
export function openEmbedding(providerWithKey: ProviderWithKey, egress: Egress): Embedding {
  const vectors = async (
    organisationId: string,
    { model, budgetMs }: { readonly model: string; readonly budgetMs: number },
    values: readonly string[],
  ): Promise<readonly Vector[]> => {
    const configured = await providerWithKey(organisationId)
    if (!configured) throw new ModelFaultError('not-configured')
    const { provider, key } = configured
    return ask(embeddingModel(provider, { key, model, budgetMs }, egress), values)
  }
  return {
    question: async (organisationId, asked) => {
      const [vector] = await vectors(organisationId, asked, [asked.question])
      if (!vector) throw new ModelFaultError('garbage')
      return vector
    },
    library: (organisationId, asked) => vectors(organisationId, asked, asked.texts),
  }
}

async function ask(
  model: Exclude<EmbeddingModel, string>,
  values: readonly string[],
): Promise<readonly Vector[]> {
  try {
    const { embeddings } = await embedMany({
      model,
      values: [...values],
      maxRetries: 0,
      maxParallelCalls: 1,
      telemetry: { isEnabled: false },
    })
    const read = embeddings.flatMap((numbers) => vectorOf(numbers) ?? [])
    if (read.length !== values.length || read.some(({ length }) => length !== read[0]?.length))
      throw new ModelFaultError('garbage')
    return read
  } catch (error) {
    throw new ModelFaultError(faultOf(error, false))
  }
}

function embeddingModel(
  provider: Provider,
  {
    key,
    model,
    budgetMs,
  }: { readonly key: string | null; readonly model: string; readonly budgetMs: number },
  egress: Egress,
): Exclude<EmbeddingModel, string> {
  const baseURL = baseOf(provider)
  if (baseURL === null || reachOf(egress.rules, provider) === 'not-allowed' || provider.kind === 'anthropic')
    throw new ModelFaultError('not-configured')
  const way = { baseURL, fetch: egress.fetchFrom(baseURL, { budgetMs, mostBytes: MOST_RESPONSE_BYTES }) }
  if (provider.kind === 'openai') return createOpenAI({ ...way, apiKey: key ?? '' }).embedding(model)
  const name = provider.name
  return createOpenAICompatible({ ...way, name, ...(key === null ? {} : { apiKey: key }) }).embeddingModel(
    model,
  )
}
