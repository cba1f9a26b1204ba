/** How whoever takes away what somebody lost knew that it is them who asks: as surely as at the beginning, when somebody of
 * the practice handed them their first link. A call, a mail or a message that comes in is none of these. */
export const knownBy = ['in-person', 'by-video', 'called-back'] as const
export type KnownBy = (typeof knownBy)[number]
