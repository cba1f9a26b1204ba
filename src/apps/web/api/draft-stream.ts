import type { DraftProgressView } from '../../../contract/shapes.ts'
import { currentLocale } from '../words/words-in-use.ts'
import { problemOf, type Problem } from './ask.ts'
import { eventData } from './event-lines.ts'

export type DraftStep = DraftProgressView | { readonly kind: 'problem'; readonly problem: Problem }

/** Asks for a draft and gives each step as it comes. Ends with `done`, `none` or `problem`, always. */
export async function* draftSteps(conversationId: string, stop: AbortSignal): AsyncGenerator<DraftStep> {
  const lost: DraftStep = { kind: 'problem', problem: { kind: 'unreachable', code: null, words: null } }
  try {
    const answer = await fetch(`/api/conversations/${encodeURIComponent(conversationId)}/draft`, {
      headers: { accept: 'text/event-stream', 'accept-language': currentLocale() },
      signal: stop,
    })
    if (!answer.ok || !answer.body) return yield { kind: 'problem', problem: await problemOf(answer) }
    for await (const data of eventData(piecesOf(answer.body))) {
      const step: DraftProgressView = await new Response(data).json()
      yield step
      if (step.kind === 'done' || step.kind === 'none') return
    }
    yield lost
  } catch {
    yield lost
  }
}

async function* piecesOf(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    void reader.cancel()
  }
}
