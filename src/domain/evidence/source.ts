/** A passage of a page that can be opened and checked. */
export type Passage = {
  readonly sourceId: string
  /** Which passage of its source it is, from 0. */
  readonly number: number
  readonly section: string
  readonly title: string
  readonly url: string
  readonly publisher: string
  readonly licence: string
  readonly date: string
  readonly language: 'en' | 'es'
  readonly text: string
}
export type Hit = { readonly passage: Passage; readonly score: number; readonly quote: string }
