/** A model named by a plain string would go to a vendor's gateway by default. Importing this file makes that throw. */
const refuse = (): never => {
  throw new Error('A model must be given as an object made from the configured provider, never as a string.')
}

export const noDefaultProvider = {
  specificationVersion: 'v4',
  languageModel: refuse,
  embeddingModel: refuse,
  imageModel: refuse,
} as const

globalThis.AI_SDK_DEFAULT_PROVIDER = noDefaultProvider
globalThis.AI_SDK_LOG_WARNINGS = false
