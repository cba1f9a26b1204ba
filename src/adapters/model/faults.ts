import { APICallError, InvalidResponseDataError, JSONParseError, TypeValidationError } from 'ai'
import { ModelFaultError, type ModelFault } from '../../flows/model-ports.ts'

/** What a provider's error means to the practitioner. Vendor texts are never relayed: they can echo the prompt. */
export function faultOf(error: unknown, begun: boolean): ModelFault {
  const chain = causes(error)
  const ours = chain.find((cause) => cause instanceof ModelFaultError)
  if (ours) return ours.fault
  for (const cause of chain) {
    if (JSONParseError.isInstance(cause) || TypeValidationError.isInstance(cause)) return 'garbage'
    if (InvalidResponseDataError.isInstance(cause)) return 'garbage'
    if (APICallError.isInstance(cause) && cause.statusCode !== undefined)
      return faultOfStatus(cause.statusCode)
  }
  if (begun) return 'cut-off'
  return 'unreachable'
}

function faultOfStatus(status: number): ModelFault {
  if (status === 429) return 'rate-limited'
  if (status === 401 || status === 403) return 'refused'
  return status >= 500 ? 'server-error' : 'refused'
}

function causes(error: unknown): readonly unknown[] {
  const chain: unknown[] = []
  for (let at = error; at instanceof Error && chain.length < 8; at = at.cause) chain.push(at)
  return chain
}
