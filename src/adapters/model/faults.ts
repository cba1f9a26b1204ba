import { APICallError, InvalidResponseDataError, JSONParseError, TypeValidationError } from 'ai'
import { ModelFaultError, type ModelFault } from '../../flows/model-ports.ts'

/** What a provider's error means to the practitioner. Vendor texts are never relayed: they can echo the prompt. */
export function faultOf(error: unknown, begun: boolean): ModelFault {
  const chain = causes(error)
  const ours = chain.find((cause) => cause instanceof ModelFaultError)
  if (ours) return ours.fault
  for (const cause of chain) {
    if (JSONParseError.isInstance(cause) || TypeValidationError.isInstance(cause)) return 'garbage'
    if (InvalidResponseDataError.isInstance(cause)) return begun ? 'cut-off' : 'garbage'
    if (APICallError.isInstance(cause) && (cause.statusCode ?? 0) >= 400)
      return faultOfStatus(cause.statusCode ?? 0)
  }
  if (begun) return 'cut-off'
  return 'unreachable'
}

function faultOfStatus(status: number): ModelFault {
  if (status === 429) return 'rate-limited'
  if (status >= 500) return 'server-error'
  return 'refused'
}

function causes(error: unknown): readonly unknown[] {
  const chain: unknown[] = []
  for (let at = error; at instanceof Error && chain.length < 8; at = at.cause) chain.push(at)
  return chain
}
