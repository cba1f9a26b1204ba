import type { RefusalCode } from '../../../domain/outcome.ts'
import type { RefusalView } from '../../../contract/shapes.ts'
import { askForProof } from './proof.ts'
import { signedOut } from './signed-out.ts'
import { currentLocale } from '../words/words-in-use.ts'

/** What came back: the thing asked for, or why not. `unreachable`: no answer at all; `broken`: an answer that is
 * neither; the rest are refusals with the server's words. */
export type Problem = {
  readonly kind: 'refused' | 'unreachable' | 'broken'
  readonly code: RefusalCode | null
  readonly words: string | null
  /** What to look at again, where the server named it. */
  readonly fields?: readonly string[]
}
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem }

/** How the server says that the fault is its own. */
type BrokenView = { readonly broken: { readonly requestId: string; readonly words: string } }

type Sent = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly body?: unknown
  readonly keepalive?: boolean
  /** Where an answer may take longer than any other. */
  readonly patienceMs?: number
}

/** Milliseconds after which a request counts as unreachable: a network that is up and passes nothing on. */
const PATIENCE_MS = 20_000

/** The one way to the server. A refusal is a value, and so is a network that is not there; it never throws. */
export async function ask<T>(path: string, sent: Sent = { method: 'GET' }): Promise<Answer<T>> {
  const answer = await tried<T>(path, sent)
  if (answer.ok || answer.problem.code !== 'proof-needed' || path.startsWith('/api/proof')) return answer
  // What the person wanted goes on where it was, with what they entered.
  return (await askForProof()) ? tried<T>(path, sent) : answer
}

async function tried<T>(path: string, sent: Sent): Promise<Answer<T>> {
  const answer = await reach(path, sent)
  if (!answer) return { ok: false, problem: { kind: 'unreachable', code: null, words: null } }
  if (answer.ok) return readValue<T>(answer)
  return { ok: false, problem: await problemOf(answer) }
}

/** Sends a file as its bytes, for as long as it takes. */
export async function sendFile<T>(path: string, file: File): Promise<Answer<T>> {
  const headers = {
    accept: 'application/json',
    'accept-language': currentLocale(),
    'content-type': 'application/octet-stream',
  }
  const answer = await fetch(path, { method: 'POST', headers, body: file }).catch(() => null)
  if (!answer) return { ok: false, problem: { kind: 'unreachable', code: null, words: null } }
  return answer.ok ? readValue<T>(answer) : { ok: false, problem: await problemOf(answer) }
}

async function reach(path: string, sent: Sent): Promise<Response | null> {
  try {
    return await fetch(path, {
      method: sent.method,
      headers: {
        accept: 'application/json',
        'accept-language': currentLocale(),
        ...(sent.body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(sent.body === undefined ? {} : { body: JSON.stringify(sent.body) }),
      keepalive: sent.keepalive ?? false,
      ...(sent.keepalive ? {} : { signal: AbortSignal.timeout(sent.patienceMs ?? PATIENCE_MS) }),
    })
  } catch {
    return null
  }
}

async function readValue<T>(answer: Response): Promise<Answer<T>> {
  try {
    const value: T = answer.status === 204 ? undefined : await answer.json()
    return { ok: true, value }
  } catch {
    return { ok: false, problem: { kind: 'broken', code: null, words: null } }
  }
}

/** Reads the refusal out of an answer; an answer that holds none is `broken`. */
export async function problemOf(answer: Response): Promise<Problem> {
  try {
    const body: Partial<RefusalView & BrokenView> | null = await answer.json()
    if (body?.refusal) {
      const { code, words, fields } = body.refusal
      if (code === 'not-signed-in') signedOut.set({ words })
      return { kind: 'refused', code, words, fields: fields ?? [] }
    }
    if (body?.broken) return { kind: 'broken', code: null, words: body.broken.words }
  } catch {
    // A proxy's own error page: no refusal in it.
  }
  // 502 to 504 come from a proxy in front of a server that is not there.
  const gone = answer.status >= 502 && answer.status <= 504
  return { kind: gone ? 'unreachable' : 'broken', code: null, words: null }
}

/** A problem as something TanStack Query can carry. */
export class AskError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.code ?? problem.kind)
    this.name = 'AskError'
    this.problem = problem
  }
}

/** For queries: the value, or an {@link AskError}. */
export async function need<T>(path: string): Promise<T> {
  const answer = await ask<T>(path)
  if (!answer.ok) throw new AskError(answer.problem)
  return answer.value
}

export const problemIn = (error: unknown): Problem =>
  error instanceof AskError ? error.problem : { kind: 'broken', code: null, words: null }
