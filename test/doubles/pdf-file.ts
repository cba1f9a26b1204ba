import { deflateSync } from 'node:zlib'

/** Text at a place of a page: points from the lower left corner, as PDF counts. */
export type Written = {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly text: string
  readonly bold?: boolean
  /** Turned by a quarter, as the stamp of arXiv is. */
  readonly turned?: boolean
}
export type Drawn = { readonly runs: readonly Written[] }
type Given = {
  readonly pages: readonly Drawn[]
  readonly info?: Readonly<Record<string, string>>
  /** Asks for a password that nobody has. */
  readonly encrypted?: boolean
  /** What the first page's stream is instead: packed twice, as a bomb is. */
  readonly bomb?: { readonly megabytes: number }
  readonly script?: string
}

const LATIN: Readonly<Record<string, number>> = { '–': 150, '’': 146, '“': 147, '”': 148 }

/** Letters of a PDF string in WinAnsi. */
const escaped = (text: string): string =>
  [...text]
    .map((letter) => String.fromCharCode(LATIN[letter] ?? letter.charCodeAt(0)))
    .join('')
    .replaceAll(/[\\()]/g, (sign) => `\\${sign}`)

const shown = ({ x, y, size, text, bold, turned }: Written): string =>
  `/${bold ? 'F2' : 'F1'} ${size} Tf ${turned ? `0 1 -1 0 ${x} ${y}` : `1 0 0 1 ${x} ${y}`} Tm (${escaped(text)}) Tj`

/** Real bytes of a PDF, A4, in Helvetica. */
export function pdfFile(given: Given): Uint8Array {
  const objects: Buffer[] = []
  const add = (body: string | Buffer): number => objects.push(Buffer.from(body))
  const catalog = add('')
  const tree = add('')
  const font = (name: string): number =>
    add(`<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`)
  const [plain, bold] = [font('Helvetica'), font('Helvetica-Bold')]
  const kids = given.pages.map(({ runs }, at) => {
    const text = `BT ${runs.map(shown).join('\n')} ET`
    const contents = add(
      at === 0 && given.bomb ? bombed(given.bomb.megabytes) : stream(Buffer.from(text, 'latin1')),
    )
    return add(
      `<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 595 842]/Contents ${contents} 0 R/Resources<</Font<</F1 ${plain} 0 R/F2 ${bold} 0 R>>>>>>`,
    )
  })
  const script = given.script === undefined ? '' : `/OpenAction<</S/JavaScript/JS(${escaped(given.script)})>>`
  objects[catalog - 1] = Buffer.from(`<</Type/Catalog/Pages ${tree} 0 R${script}>>`)
  objects[tree - 1] = Buffer.from(
    `<</Type/Pages/Count ${kids.length}/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`,
  )
  const info = add(
    Buffer.from(
      `<<${Object.entries(given.info ?? {})
        .map(([key, value]) => `/${key}(${escaped(value)})`)
        .join('')}>>`,
      'latin1',
    ),
  )
  const lock = given.encrypted
    ? `/Encrypt<</Filter/Standard/V 1/R 2/O<${'a1'.repeat(32)}>/U<${'b2'.repeat(32)}>/P -44>>/ID[<00><00>]`
    : ''
  return bound(objects, `/Root ${catalog} 0 R/Info ${info} 0 R${lock}`)
}

const stream = (bytes: Buffer, filter = ''): Buffer =>
  Buffer.concat([
    Buffer.from(`<</Length ${bytes.length}${filter}>>stream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ])

const bombed = (megabytes: number): Buffer => {
  const spaces = Buffer.alloc(megabytes * 1_000_000, ' ')
  return stream(deflateSync(deflateSync(spaces, { level: 1 })), '/Filter[/FlateDecode/FlateDecode]')
}

function bound(objects: readonly Buffer[], trailer: string): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const places: number[] = []
  let at = parts[0]?.length ?? 0
  const put = (part: Buffer): void => {
    parts.push(part)
    at += part.length
  }
  for (const [number, object] of objects.entries()) {
    places.push(at)
    put(Buffer.concat([Buffer.from(`${number + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]))
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  put(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`))
  const start = at - table.length - `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`.length
  put(Buffer.from(`trailer\n<</Size ${objects.length + 1}${trailer}>>\nstartxref\n${start}\n%%EOF\n`))
  return new Uint8Array(Buffer.concat(parts))
}

/** Words broken into lines of about so many letters, from the top down. */
export function column(
  text: string,
  at: { readonly x: number; readonly top: number; readonly letters: number; readonly size?: number },
): readonly Written[] {
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && line.length + word.length + 1 > at.letters) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  const size = at.size ?? 10
  return lines.map((line, number) => ({ x: at.x, y: at.top - number * size * 1.2, size, text: line }))
}
