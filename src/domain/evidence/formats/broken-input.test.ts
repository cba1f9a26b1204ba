import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBibtex } from './bibtex.ts'
import { readCrossref } from './crossref.ts'
import { readCslJson } from './csl-json.ts'
import { readEuropePmc } from './europe-pmc.ts'
import { formatOf, formats } from './format-of.ts'
import { readJats } from './jats.ts'
import { lineRecord } from './own-lines.ts'
import { isTextFormat, readSourceText } from './read-source-text.ts'

describe('broken input', () => {
  it('50,000 entries of BibTeX with three broken: the three are named, the rest are in', () => {
    const broken = new Map([
      [100, '@article{b100, title = {No end, year = 2001\n}\n'],
      [25_000, '@article{b25000, title = "No end\n}\n'],
      [49_000, '@article{b49000, year = 2001 }\n'],
    ])
    const text = Array.from(
      { length: 50_000 },
      (_, at) => broken.get(at) ?? `@article{k${at},\n  title = {Title ${at}},\n  year = {2001}\n}\n`,
    ).join('')
    const { records, faults } = readBibtex(text)
    expect(records).toHaveLength(49_997)
    expect(faults).toEqual([
      { place: 'b100', why: 'not-closed' },
      { place: 'b25000', why: 'not-closed' },
      { place: 'b49000', why: 'no-title' },
    ])
  })

  it.each([
    '<!DOCTYPE article [<!ENTITY a "aaa">]><article>&a;</article>',
    '<!DOCTYPE x SYSTEM "x" [<!ENTITY % p SYSTEM "file:///etc/passwd">]><article/>',
    '<article><title>&unknown;</title></article>',
  ])('XML with entities of its own is refused: %s', (xml) => {
    expect(readJats(xml)).toEqual({ records: [], faults: [{ place: 'line 1', why: 'xml-entities' }] })
  })

  it('a hostile title is text in one line', () => {
    const { records } = readBibtex('@article{x, title = {<script>alert(1)</script>\u202E\u0007\n "quoted"}}')
    expect(records[0]?.title).toBe('<script>alert(1)</script> "quoted"')
  })

  const hostile = [
    '{',
    '"',
    '<',
    '<a ',
    '<!--',
    '&',
    '@a{',
    '%0 x\n',
    'TY  - \n',
    'PMID- 1\n',
    '\\{',
    '# ',
    '[',
    '<p title="',
    '---\n',
    "<a b='",
  ]
  it.each(formats.filter(isTextFormat))(
    '%s: a megabyte of one sign ends, and nothing is thrown',
    (format) => {
      for (const sign of hostile)
        expect(() => readSourceText(format, sign.repeat(Math.ceil(1_000_000 / sign.length)))).not.toThrow()
    },
  )

  const pieces = fc.oneof(
    fc.constantFrom(
      ...hostile,
      '}',
      '</a>',
      '>',
      '=',
      'title',
      'TI  - x\n',
      '%T x\n',
      'ER  - \n',
      '<article>',
      '</article>',
      ']]>',
      '<![CDATA[',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  )
  it.each(formats.filter(isTextFormat))(
    '%s: never throws, and every record has a title in one line',
    (format) => {
      fc.assert(
        fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
          for (const { title } of readSourceText(format, parts.join('')).records)
            expect(title).toMatch(/^[^\p{Cc}]+$/u)
        }),
        { numRuns: 300 },
      )
    },
  )

  it('JSON of any shape never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        readCslJson(value)
        readCrossref({ message: value })
        readEuropePmc({ resultList: { result: [value] } })
        lineRecord(value)
      }),
    )
  })
})

describe('the format is told from what stands in the file', () => {
  it.each([
    ['x.txt', 'TY  - JOUR\nER  - ', 'ris'],
    ['x', 'PMID- 1\nTI  - x', 'nbib'],
    ['x', '%0 Book\n%T x', 'enw'],
    ['x', '% comment\n@article{a, title={b}}', 'bibtex'],
    ['x.xml', '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">', 'arxiv-atom'],
    ['x.xml', '<article article-type="research-article">', 'jats'],
    ['x.xml', '<xml><records>', 'endnote-xml'],
    ['x.json', '[{"id": 1}]', 'csl-json'],
    ['x.json', '{"status":"ok","message-type":"work"', 'crossref'],
    ['x.json', '{"version":"6","resultList":', 'europe-pmc'],
    ['x.jsonl', '{"id": 1}', 'json-lines'],
    ['x.md', 'words', 'markdown'],
    ['x.html', '<html>', 'html'],
    ['x.bin', 'words', null],
  ])('%s %j → %s', (name, text, format) => {
    expect(formatOf(name, text)).toBe(format)
  })
})
