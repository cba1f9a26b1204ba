const marks: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030A',
  H: '\u030B',
  v: '\u030C',
  c: '\u0327',
  k: '\u0328',
}
const letters: Readonly<Record<string, string>> = {
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  aa: 'å',
  AA: 'Å',
  l: 'ł',
  L: 'Ł',
  i: 'i',
  j: 'j',
  textendash: '–',
  textemdash: '—',
  textquoteright: '’',
  textquoteleft: '‘',
  textregistered: '®',
  texttrademark: '™',
  textdegree: '°',
  alpha: 'α',
  beta: 'β',
  pm: '±',
  times: '×',
  leq: '≤',
  geq: '≥',
}

/** LaTeX of a BibTeX field as plain text: accents, a few letters, dashes, no braces. Unknown commands lose their
 * backslash and keep what they stand around. */
export const plainLatex = (text: string): string =>
  text
    .replaceAll(/\\([`'^~=."]|[uvHckr](?=[\s{]))\s?\{?\\?([a-zA-Z])\}?/g, (_, mark: string, letter: string) =>
      `${letter}${marks[mark] ?? ''}`.normalize('NFC'),
    )
    .replaceAll(/\\([a-zA-Z]{1,20})(?:\{\}|\s)?/g, (_, name: string) => letters[name] ?? '')
    .replaceAll(/\\([&%$#_{}])/g, (_, sign: string) => (sign === '{' || sign === '}' ? '' : sign))
    .replaceAll('---', '—')
    .replaceAll('--', '–')
    .replaceAll(/(?<!\\)~/g, ' ')
    .replaceAll(/[{}$\\]/g, '')
    .trim()
