/** Languages that pages, moves, notes and replies are written in. */
export const locales = ['en', 'es'] as const
export type Locale = (typeof locales)[number]

/** What a text turned out to be written in. `unknown` is a class of its own: a human must look. */
export type Language = Locale | 'unknown'
