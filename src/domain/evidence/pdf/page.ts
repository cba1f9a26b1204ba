/** A piece of text where it stands. Places are points from the upper left corner of the page; `y` is the base line,
 * `height` the size of the letters. */
export type Run = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly font: string
}
export type PageText = {
  readonly width: number
  readonly height: number
  readonly runs: readonly Run[]
  /** Text that stands across the page, as the stamp of arXiv does: read for identifiers alone. */
  readonly across: readonly string[]
}

/** What the file says of itself, beside its pages. Empty where it says nothing. */
export type PdfAbout = {
  readonly fileName: string
  readonly title: string
  readonly author: string
  readonly identifiers: readonly string[]
  readonly language: string
}

/** One line of one column. */
export type Line = {
  readonly page: number
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font: string
}

/** Where a line of the text stands: page from 1, and a box in parts of the page, from its upper left corner. */
export type PlacedLine = {
  readonly page: number
  readonly text: string
  readonly box: Box
}
export type Box = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}
