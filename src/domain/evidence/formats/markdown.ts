import { dateOf } from './names.ts'
import { oneFault, recordOf, type Reading, type Section } from './record.ts'

/** Reads a guideline in Markdown. Lines of `name: value` between two `---` at the top give title, author, date, url,
 * licence, language, publisher; otherwise the first heading is the title. Code blocks are left out. */
export function readMarkdown(text: string): Reading {
  const { given, lines } = frontMatter(text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/))
  const sections: { heading: string; text: string }[] = [{ heading: '', text: '' }]
  const parts: string[][] = [[]]
  let title = given.get('title') ?? ''
  let fenced = false
  for (const line of lines) {
    if (/^ {0,3}(?:```|~~~)/.test(line)) fenced = !fenced
    if (fenced) continue
    const heading = /^ {0,3}(#{1,6})\s+(.*)$/.exec(line)
    const words = withoutClosing(heading?.[2] ?? '')
    if (!heading) parts.at(-1)?.push(line)
    else if (title === '' && heading[1] === '#') title = inline(words)
    else {
      sections.push({ heading: inline(words), text: '' })
      parts.push([])
    }
  }
  const filled: readonly Section[] = sections.map(({ heading }, at) => ({
    heading,
    text: inline((parts[at] ?? []).join('\n')),
  }))
  const record = recordOf({
    ownId: given.get('id') ?? '',
    kind: 'guideline',
    title,
    authors: (given.get('author') ?? given.get('authors') ?? '')
      .split(/;| and /)
      .map((family) => ({ family: family.trim(), given: '' })),
    issued: dateOf(given.get('date') ?? ''),
    publisher: given.get('publisher') ?? '',
    names: [given.get('url') ?? '', given.get('doi') ?? ''],
    language: given.get('language') ?? given.get('lang') ?? '',
    licence: given.get('licence') ?? given.get('license') ?? '',
    sections: filled,
  })
  return record ? { records: [record], faults: [] } : oneFault('line 1', 'no-title')
}

function frontMatter(lines: readonly string[]): {
  readonly given: ReadonlyMap<string, string>
  readonly lines: readonly string[]
} {
  const given = new Map<string, string>()
  const end = lines[0]?.trim() === '---' ? lines.indexOf('---', 1) : -1
  if (end < 0) return { given, lines }
  for (const line of lines.slice(1, end)) {
    const colon = line.indexOf(':')
    if (colon > 0)
      given.set(
        line.slice(0, colon).trim().toLowerCase(),
        line
          .slice(colon + 1)
          .trim()
          .replaceAll(/^["']|["']$/g, ''),
      )
  }
  return { given, lines: lines.slice(end + 1) }
}

/** A heading may end with as many `#` as it began with, or others. */
function withoutClosing(heading: string): string {
  const text = heading.trimEnd()
  let end = text.length
  while (text[end - 1] === '#') end -= 1
  return text.slice(0, end).trimEnd()
}

/** Marks around words go in pairs, the innermost first: a sign that stands alone, or within a word, is the text's own
 * (~5 mg, 2*3, p < 0.05*). */
function withoutEmphasis(text: string): string {
  let left = text
  for (let depth = 0; depth < DEEPEST; depth += 1)
    left = left
      .replaceAll(/(?<![\p{L}\p{N}*\\])(\*{1,3})(?=[^\s*])([^*]{0,500}?[^\s*])\1(?![\p{L}\p{N}*])/gu, '$2')
      .replaceAll(/(?<![\p{L}\p{N}_\\])(_{1,3})(?=[^\s_])([^_]{0,500}?[^\s_])\1(?![\p{L}\p{N}_])/gu, '$2')
      .replaceAll(/(?<!~)~~(?=[^\s~])([^~]{0,500}?[^\s~])~~(?!~)/g, '$1')
      .replaceAll(/(?<!`)(`{1,2})(?!`)([^`]{1,500})\1(?!`)/g, '$2')
  return left.replaceAll(/\\([*_`~#])/g, '$1')
}
const DEEPEST = 3

/** Words without marks: links and pictures keep their words, tags go. */
const inline = (text: string): string =>
  withoutEmphasis(text)
    .replaceAll(/!?\[([^\][]{0,300})\]\([^()\s]{0,500}(?:\s"[^"]{0,200}")?\)/g, '$1')
    .replaceAll(/<\/?[a-z!][^<>]{0,300}>/gi, ' ')
    .replaceAll(/^\s{0,8}(?:[-*+]|\d{1,3}[.)]|>)\s+/gm, '')
    .replaceAll(/^(?=[^\n]*---)[ \t|:-]+$/gm, ' ')
    .replaceAll('|', ' ')
