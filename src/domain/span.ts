/** A stretch of a text in UTF-16 code units, end exclusive. The command line converts to code points at its edge. */
export type Span = { readonly start: number; readonly end: number }
