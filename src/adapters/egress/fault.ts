/**
 * Why a call out did not happen or did not end well. `not-allowed`: the rules do not name the host. `inner-address`:
 * its name leads where it must not. `late`: the budget is over. `too-much`: more bytes than were asked for.
 */
export type EgressFault = 'not-allowed' | 'inner-address' | 'unreachable' | 'redirect' | 'late' | 'too-much'

export class EgressFaultError extends Error {
  readonly fault: EgressFault
  constructor(fault: EgressFault, cause?: unknown) {
    super(`egress: ${fault}`, { cause })
    this.name = 'EgressFaultError'
    this.fault = fault
  }
}
