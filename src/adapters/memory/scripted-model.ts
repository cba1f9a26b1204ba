import type { ConsentToken } from '../../domain/consent/mint-token.ts'
import type { Prompt } from '../../domain/drafting/prompt.ts'
import type { SourcePrompt } from '../../domain/evidence/written/source-prompt.ts'
import type { JudgePrompt } from '../../domain/guard/judge/judge-prompt.ts'
import { ModelFaultError, type Model, type ModelFault } from '../../flows/model-ports.ts'

/** A model that says what a test wrote for it, and remembers what it was asked. */
export type ScriptedModel = Model & {
  readonly asked: readonly { readonly prompt: Prompt; readonly token: ConsentToken }[]
  readonly sources: readonly SourcePrompt[]
  readonly judged: readonly JudgePrompt[]
  /** What it says from now on of a draft that it is shown a second time; then it ends, or fails as `fault` says. */
  readonly sayOfDrafts: (said: string, fault?: ModelFault) => void
  /** What it says from now on, piece by piece; then it ends, or fails as `fault` says. */
  readonly say: (pieces: readonly string[], fault?: ModelFault) => void
}

export function scriptedModel(): ScriptedModel {
  let script: { readonly pieces: readonly string[]; readonly fault?: ModelFault } = {
    pieces: [],
    fault: 'not-configured',
  }
  const asked: { readonly prompt: Prompt; readonly token: ConsentToken }[] = []
  let look: { readonly said: string; readonly fault?: ModelFault } = { said: '', fault: 'not-configured' }
  const sources: SourcePrompt[] = []
  const judged: JudgePrompt[] = []
  // oxlint-disable-next-line func-style -- generators have no arrow
  async function* saysOf(prompt: JudgePrompt): AsyncGenerator<string> {
    judged.push(prompt)
    yield look.said
    if (look.fault !== undefined) throw new ModelFaultError(look.fault)
  }
  return {
    asked,
    sources,
    judged,
    sayOfDrafts: (said, fault) => {
      look = fault === undefined ? { said } : { said, fault }
    },
    judge: (_call, prompt) => saysOf(prompt),
    judgeLabelled: (_trial, prompt) => saysOf(prompt),
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
