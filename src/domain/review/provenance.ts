/** How a sent message came about (HU.3). The client can see it. */
export const origins = ['own-words', 'with-feedback', 'from-a-move', 'edited-from-a-draft'] as const
export type Origin = (typeof origins)[number]

export type Provenance = {
  readonly origin: Origin
  /** Share of the sent words that are not in what was suggested, 0 (sent as suggested) to 1 (all new).
   * `null` where nothing was suggested. */
  readonly shareEdited: number | null
  /** The model that drafted, where one did. */
  readonly model: string | null
}
