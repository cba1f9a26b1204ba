import type { Passage } from './source.ts'

declare const published: unique symbol

/** Text of a page of the library: published, nobody's own words. Besides {@link Deidentified} the one kind of text that a
 * model of meanings is sent. */
export type LibraryText = string & { readonly [published]: true }

export const libraryText = ({ title, text }: Pick<Passage, 'title' | 'text'>): LibraryText =>
  `${title}\n${text}` as LibraryText
