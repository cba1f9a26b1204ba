/** Strict XML for records of sources: elements, attributes, text, CDATA, comments, the five entities and numbers.
 * A DTD of its own or any other entity is refused: entities can grow without end and reach for files. A DOCTYPE that
 * only names an outside DTD, as JATS files carry, is passed over and never fetched. */
export type XmlElement = {
  /** Without its namespace prefix, as written. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}
export type XmlNode = string | XmlElement
export type XmlOutcome =
  | { readonly ok: true; readonly root: XmlElement }
  | { readonly ok: false; readonly why: 'not-xml' | 'xml-entities' }

type Open = {
  readonly name: string
  readonly raw: string
  readonly attributes: Record<string, string>
  readonly children: XmlNode[]
}
class XmlFault extends Error {
  readonly why: 'not-xml' | 'xml-entities'
  constructor(why: 'not-xml' | 'xml-entities') {
    super(why)
    this.why = why
  }
}
const DEEPEST = 200
const notXml = (): never => {
  throw new XmlFault('not-xml')
}

/** Reads a document; linear in its length. */
export function readXml(text: string): XmlOutcome {
  try {
    return { ok: true, root: parse(text.startsWith('\uFEFF') ? text.slice(1) : text) }
  } catch (error) {
    if (error instanceof XmlFault) return { ok: false, why: error.why }
    throw error
  }
}

function parse(text: string): XmlElement {
  const top: Open = { name: '', raw: '', attributes: {}, children: [] }
  const open: Open[] = [top]
  let at = 0
  while (at < text.length) {
    const next = text.indexOf('<', at)
    const here = open.at(-1) ?? top
    addText(here, text.slice(at, next < 0 ? text.length : next), open.length === 1)
    if (next < 0) break
    at = text[next + 1] === '!' || text[next + 1] === '?' ? passOver(text, next, here) : tag(text, next, open)
  }
  const root = top.children.find((child) => typeof child !== 'string')
  return open.length === 1 && root !== undefined && typeof root !== 'string' ? root : notXml()
}

function addText(to: Open, written: string, outside: boolean): void {
  if (written === '') return
  if (outside) {
    if (written.trim() !== '') notXml()
    return
  }
  to.children.push(unescaped(written))
}

/** Comment, CDATA, processing instruction, DOCTYPE; gives where it ends. */
function passOver(text: string, from: number, here: Open): number {
  const past = (mark: string, start: number): number => {
    const end = text.indexOf(mark, start)
    return end < 0 ? notXml() : end + mark.length
  }
  if (text.startsWith('<!--', from)) return past('-->', from + 4)
  if (text.startsWith('<?', from)) return past('?>', from + 2)
  if (text.startsWith('<![CDATA[', from)) {
    const end = past(']]>', from + 9)
    here.children.push(text.slice(from + 9, end - 3))
    return end
  }
  const end = past('>', from)
  const declared = text.slice(from, end)
  if (!/^<!DOCTYPE\s/i.test(declared) || declared.includes('[')) throw new XmlFault('xml-entities')
  return end
}

const NAME = /[A-Za-z_][\w.:-]*/y
const ATTRIBUTE = /\s+([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y

/** One tag; opens or closes an element and gives where the tag ends. */
function tag(text: string, from: number, open: Open[]): number {
  const closes = text[from + 1] === '/'
  NAME.lastIndex = from + (closes ? 2 : 1)
  const raw = NAME.exec(text)?.[0] ?? notXml()
  let at = NAME.lastIndex
  if (closes) {
    const end = text.indexOf('>', at)
    const done = open.pop()
    const parent = open.at(-1)
    if (end < 0 || text.slice(at, end).trim() !== '' || !done || !parent || done.raw !== raw) return notXml()
    return end + 1
  }
  const attributes: Record<string, string> = {}
  for (;;) {
    ATTRIBUTE.lastIndex = at
    const found = ATTRIBUTE.exec(text)
    if (!found) break
    attributes[local(found[1] ?? '')] = unescaped(found[2] ?? found[3] ?? '')
    at = ATTRIBUTE.lastIndex
  }
  while (/\s/.test(text[at] ?? '')) at += 1
  const alone = text.startsWith('/>', at)
  if (!alone && text[at] !== '>') return notXml()
  const element: Open = { name: local(raw), raw, attributes, children: [] }
  if (open.length > DEEPEST) return notXml()
  open.at(-1)?.children.push(element)
  if (!alone) open.push(element)
  return at + (alone ? 2 : 1)
}

const local = (name: string): string => name.slice(name.lastIndexOf(':') + 1)
const known: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(
    /&(#x[0-9a-f]{1,6}|#\d{1,7}|[\w.-]{1,32});?|&/gi,
    (whole, name: string | undefined) => {
      if (name === undefined) return notXml()
      if (!whole.endsWith(';')) return notXml()
      if (name.startsWith('#')) return letterOf(name.slice(1))
      const letter = known[name]
      if (letter === undefined) throw new XmlFault('xml-entities')
      return letter
    },
  )
}

/** The letter of a character reference; nothing for one that no text may hold. */
export function letterOf(written: string): string {
  const code = /^x/i.test(written) ? Number.parseInt(written.slice(1), 16) : Number.parseInt(written, 10)
  return code > 0 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff)
    ? String.fromCodePoint(code)
    : ''
}
