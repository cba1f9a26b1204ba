import type { ConsentToken } from '../../domain/consent/mint-token.ts'
import type { Prompt } from '../../domain/drafting/prompt.ts'
import type { SourcePrompt } from '../../domain/evidence/written/source-prompt.ts'
import { ModelFaultError, type Model, type ModelFault } from '../../flows/model-ports.ts'

/** A model that says what a test wrote for it, and remembers what it was asked. */
export type ScriptedModel = Model & {
  readonly asked: readonly { readonly prompt: Prompt; readonly token: ConsentToken }[]
  readonly sources: readonly SourcePrompt[]
  /** What it says from now on, piece by piece; then it ends, or fails as `fault` says. */
  readonly say: (pieces: readonly string[], fault?: ModelFault) => void
}

export function scriptedModel(): ScriptedModel {
  let script: { readonly pieces: readonly string[]; readonly fault?: ModelFault } = {
    pieces: [],
    fault: 'not-configured',
  }
  const asked: { readonly prompt: Prompt; readonly token: ConsentToken }[] = []
  const sources: SourcePrompt[] = []
  return {
    asked,
    sources,
    say: (pieces, fault) => {
      script = fault === undefined ? { pieces } : { pieces, fault }
    },
    async *draft(_call, prompt, token) {
      asked.push({ prompt, token })
      yield* script.pieces
      if (script.fault !== undefined) throw new ModelFaultError(script.fault)
    },
    async *summarise(_call, prompt) {
      sources.push(prompt)
      yield* script.pieces
      if (script.fault !== undefined) throw new ModelFaultError(script.fault)
    },
    tryOut: async () => {
      if (script.fault !== undefined) throw new ModelFaultError(script.fault)
    },
  }
}
