import { dateOf } from './names.ts'
import { oneFault, recordOf, type Reading, type Section } from './record.ts'
import { letterOf } from './xml.ts'

/** What a page carries beside its text. */
const left = new Set([
  'script',
  'style',
  'nav',
  'header',
  'footer',
  'aside',
  'noscript',
  'template',
  'svg',
  'iframe',
  'button',
  'select',
])
const raw = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'textarea'])
const headings = new Set(['h1', 'h2', 'h3', 'h4'])
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9-]{0,30})((?:"[^"]*"|'[^']*'|[^"'<>])*)>/y

type Page = {
  title: string
  heading: string
  parts: string[]
  readonly sections: Section[]
  readonly meta: Map<string, string>
  language: string
  link: string
}

/** Reads a guideline's page. Nothing of it runs: tags are dropped, scripts, styles, menus and forms with what is in them.
 * Linear in its length, and forgiving as browsers are. */
export function readHtml(text: string): Reading {
  const page: Page = {
    title: '',
    heading: '',
    parts: [],
    sections: [],
    meta: new Map(),
    language: '',
    link: '',
  }
  const hidden: string[] = []
  let into: 'text' | 'title' | 'heading' = 'text'
  let caught = ''
  let at = 0
  while (at < text.length) {
    const next = text.indexOf('<', at)
    const words = unescaped(text.slice(at, next < 0 ? text.length : next))
    if (hidden.length === 0) {
      if (into === 'text') page.parts.push(words)
      else caught += words
    }
    if (next < 0) break
    const tag = tagAt(text, next)
    at = tag.end
    if (tag.name === '') continue
    if (hidden.length > 0) {
      if (tag.closes && hidden.at(-1) === tag.name) hidden.pop()
      else if (!tag.closes && left.has(tag.name) && hidden.at(-1) === tag.name) hidden.push(tag.name)
      continue
    }
    if (!tag.closes && left.has(tag.name)) {
      if (raw.has(tag.name)) at = endOfRaw(text, at, tag.name)
      else hidden.push(tag.name)
    } else if (tag.name === 'title' || headings.has(tag.name)) {
      if (tag.closes) {
        if (into === 'title' && page.title === '') page.title = caught
        if (into === 'heading') beginSection(page, caught)
        into = 'text'
      } else into = tag.name === 'title' ? 'title' : 'heading'
      caught = ''
    } else {
      note(page, tag)
      if (into === 'text') page.parts.push(' ')
    }
  }
  return finish(page)
}

type Tag = {
  readonly name: string
  readonly closes: boolean
  readonly attributes: string
  readonly end: number
}

function tagAt(text: string, from: number): Tag {
  const nothing = { name: '', closes: false, attributes: '' }
  if (text.startsWith('<!--', from)) {
    const end = text.indexOf('-->', from + 4)
    return { ...nothing, end: end < 0 ? text.length : end + 3 }
  }
  if (text[from + 1] === '!' || text[from + 1] === '?') {
    const end = text.indexOf('>', from)
    return { ...nothing, end: end < 0 ? text.length : end + 1 }
  }
  // A quote that nobody closes would be looked for to the end of the page from every tag: tags have a longest length.
  TAG.lastIndex = 0
  const found = TAG.exec(text.slice(from, from + LONGEST_TAG))
  if (!found) return { ...nothing, end: from + 1 }
  return {
    name: (found[2] ?? '').toLowerCase(),
    closes: found[1] === '/',
    attributes: found[3] ?? '',
    end: from + found[0].length,
  }
}
const LONGEST_TAG = 4000

function endOfRaw(text: string, from: number, name: string): number {
  const end = new RegExp(`</${name}\\s*>`, 'gi')
  end.lastIndex = from
  const found = end.exec(text)
  return found ? found.index + found[0].length : text.length
}

const attribute = (tag: Tag, name: string): string => {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
    tag.attributes,
  )
  return unescaped(found?.[1] ?? found?.[2] ?? found?.[3] ?? '')
}

function note(page: Page, tag: Tag): void {
  if (tag.closes) return
  if (tag.name === 'html') page.language = attribute(tag, 'lang')
  else if (tag.name === 'meta') {
    const name = (attribute(tag, 'name') || attribute(tag, 'property')).toLowerCase()
    if (name !== '' && !page.meta.has(name)) page.meta.set(name, attribute(tag, 'content'))
  } else if (tag.name === 'link' && /\bcanonical\b/i.test(attribute(tag, 'rel')))
    page.link = attribute(tag, 'href')
}

function beginSection(page: Page, heading: string): void {
  page.sections.push({ heading: page.heading, text: page.parts.join('') })
  page.parts = []
  page.heading = heading
}

function finish(page: Page): Reading {
  beginSection(page, '')
  const meta = (...names: readonly string[]): string =>
    names.map((name) => page.meta.get(name) ?? '').find((value) => value !== '') ?? ''
  const heading = page.sections.find((section) => section.heading.trim() !== '')?.heading ?? ''
  const record = recordOf({
    kind: 'guideline',
    title: meta('citation_title', 'dc.title', 'og:title') || page.title || heading,
    authors: [meta('citation_author', 'dc.creator', 'author')].map((family) => ({ family, given: '' })),
    issued: dateOf(meta('citation_publication_date', 'dc.date', 'article:published_time', 'date')),
    publisher: meta('dc.publisher', 'og:site_name'),
    names: [meta('citation_doi', 'dc.identifier'), page.link || meta('og:url')],
    language: page.language,
    licence: meta('dc.rights'),
    sections: page.sections,
  })
  if (!record) return oneFault('line 1', 'no-title')
  return record.sections.length === 0 ? oneFault('line 1', 'no-text') : { records: [record], faults: [] }
}

const named: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…' },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', bull: '•', deg: '°', le: '≤', ge: '≥', times: '×' },
  ...{
    aacute: 'á',
    eacute: 'é',
    iacute: 'í',
    oacute: 'ó',
    uacute: 'ú',
    ntilde: 'ñ',
    uuml: 'ü',
    iexcl: '¡',
    iquest: '¿',
  },
}
const unescaped = (text: string): string =>
  text.replaceAll(
    /&(?:#(x[0-9a-f]{1,6}|\d{1,7})|([a-z]{2,8}));/gi,
    (whole, number: string | undefined, name: string) =>
      number === undefined ? (named[name.toLowerCase()] ?? whole) : letterOf(number),
  )
