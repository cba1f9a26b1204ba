import { APICallError, InvalidResponseDataError, JSONParseError, TypeValidationError } from 'ai'
import { ModelFaultError, type ModelFault } from '../../flows/model-ports.ts'
import { EgressFaultError, type EgressFault } from '../egress/fault.ts'

/** What a call that did not leave, or did not end well, means to the practitioner. */
const faultOfEgress = {
  'not-allowed': 'not-configured',
  'inner-address': 'not-configured',
  unreachable: 'unreachable',
  redirect: 'unreachable',
  late: 'slow',
  'too-much': 'garbage',
} as const satisfies Record<EgressFault, ModelFault>

/** What a provider's error means to the practitioner. Vendor texts are never relayed: they can echo the prompt. */
export function faultOf(error: unknown, begun: boolean): ModelFault {
  const chain = causes(error)
  const ours = chain.find((cause) => cause instanceof ModelFaultError)
  if (ours) return ours.fault
  const way = chain.find((cause) => cause instanceof EgressFaultError)
  // A connection that breaks in the middle is a cut-off, whoever noticed it.
  if (way && !(begun && way.fault === 'unreachable')) return faultOfEgress[way.fault]
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
