import type { Embedding } from '../../flows/meaning-ports.ts'
import { ModelFaultError } from '../../flows/model-ports.ts'

/** Where no model can be asked: every question goes on by its words. */
export const noEmbedding: Embedding = {
  question: async () => {
    throw new ModelFaultError('not-configured')
  },
  library: async () => {
    throw new ModelFaultError('not-configured')
  },
}
