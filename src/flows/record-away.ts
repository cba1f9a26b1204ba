/** The record cannot be reached at this moment, or has no room: whoever asked asks again in a few seconds. What was being
 * written is stored whole or not at all, and a message that is sent again is not stored twice. */
export class RecordAwayError extends Error {
  readonly code: string | null
  constructor(cause: unknown) {
    super('the record cannot be reached at this moment', { cause })
    this.name = 'RecordAwayError'
    this.code =
      cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : null
  }
}
