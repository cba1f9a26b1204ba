import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBibtex } from '../formats/bibtex.ts'
import { cslRecord } from '../formats/csl-json.ts'
import { readEnw } from '../formats/enw.ts'
import { isObject } from '../formats/json-value.ts'
import { recordOf, type SourceRecord } from '../formats/record.ts'
import { readRis } from '../formats/ris.ts'
import { cite } from './cite.ts'
import { exportSource, type ExportFormat } from './export-source.ts'

const made = (found: Parameters<typeof recordOf>[0]): SourceRecord => {
  const record = recordOf(found)
  if (!record) throw new Error('no title')
  return record
}
const paper = made({
  ...{
    ownId: 'x',
    kind: 'article',
    title: 'Sleep & mood in {adults}',
    issued: '2001-09',
    container: 'BMJ Open',
  },
  ...{ volume: '12', issue: '3', pages: '120-128', names: ['10.1000/abc'], language: 'en' },
  authors: [
    { family: 'Müller', given: 'Jana Ruth' },
    { family: 'World Health Organization', given: '' },
  ],
  sections: [
    {
      heading: '',
      text: 'We randomised 40 women with insomnia. Sleep improved (p < 0.05). Further research is needed.',
    },
  ],
})

describe('a source is cited', () => {
  it('in two styles', () => {
    expect(cite(paper, 'apa')).toBe(
      'Müller, J. R., & World Health Organization. (2001). Sleep & mood in {adults}. BMJ Open, 12(3), 120–128. https://doi.org/10.1000/abc',
    )
    expect(cite(paper, 'vancouver')).toBe(
      'Müller JR, World Health Organization. Sleep & mood in {adults}. BMJ Open. 2001;12(3):120-8. https://doi.org/10.1000/abc',
    )
    expect(
      cite(made({ title: 'Stress', publisher: 'MedlinePlus', names: ['https://x.example/s'] }), 'apa'),
    ).toBe('Stress. (n.d.). MedlinePlus. https://x.example/s')
  })

  const person = (family: string, given: string) => ({ family, given })
  it.each([
    [
      'APA: one of many names',
      'apa',
      { authors: Array.from({ length: 22 }, (_, at) => person(`A${at}`, 'B')) },
      /A18, B\., … A21, B\. \(2001\)/,
    ],
    [
      'APA: twenty are all named',
      'apa',
      { authors: Array.from({ length: 20 }, (_, at) => person(`A${at}`, 'B')) },
      /A18, B\., & A19, B\. \(2001\)/,
    ],
    ['APA: no date', 'apa', { issued: '' }, /^Grief\. \(n\.d\.\)\. BMJ/],
    ['APA: pages that were cut short', 'apa', { pages: '123-8' }, /, 123–128\. https/],
    ['APA: pages with letters', 'apa', { pages: 'S123-8' }, /, S123–S128\./],
    ['APA: an article number', 'apa', { pages: 'e104' }, /, e104\./],
    [
      'APA: a particle stays with its name',
      'apa',
      { authors: [person('van der Berg', 'Jan')] },
      /^van der Berg, J\. \(/,
    ],
    [
      'APA: names joined by a hyphen',
      'apa',
      { authors: [person('Sartre', 'Jean-Paul')] },
      /^Sartre, J\.-P\. \(/,
    ],
    ['APA: initials without dots', 'apa', { authors: [person('Doe', 'JR')] }, /^Doe, J\. R\. \(/],
    [
      'APA: a body',
      'apa',
      { authors: [person('World Health Organization', '')] },
      /^World Health Organization\. \(2001\)/,
    ],
    [
      'APA: a chapter',
      'apa',
      { kind: 'chapter', container: 'Handbook of grief', publisher: 'Press', pages: '10-9' },
      /In Handbook of grief \(pp\. 10–19\)\. Press\./,
    ],
    [
      'Vancouver: seven names',
      'vancouver',
      { authors: Array.from({ length: 7 }, (_, at) => person(`A${at}`, 'B C')) },
      /A5 BC, et al\. Grief/,
    ],
    [
      'Vancouver: six are all named',
      'vancouver',
      { authors: Array.from({ length: 6 }, (_, at) => person(`A${at}`, 'B')) },
      /A4 B, A5 B\. Grief/,
    ],
    ['Vancouver: no date', 'vancouver', { issued: '' }, /BMJ\. \[date unknown\];12:/],
    ['Vancouver: pages', 'vancouver', { pages: '123-128' }, /:123-8\./],
    ['Vancouver: pages that were cut short', 'vancouver', { pages: '123-8' }, /:123-8\./],
    ['Vancouver: pages that share nothing', 'vancouver', { pages: '98-102' }, /:98-102\./],
    [
      'Vancouver: a particle, a hyphen',
      'vancouver',
      { authors: [person('de la Cruz', 'Ana-María')] },
      /^de la Cruz AM\. /,
    ],
  ] as const)('%s', (_name, style, changed, wanted) => {
    const record = made({
      ...{ kind: 'article', title: 'Grief', issued: '2001', container: 'BMJ', volume: '12' },
      ...{ pages: '1-2', names: ['10.1000/abc'], ...changed },
    })
    expect(cite(record, style)).toMatch(wanted)
  })

  it.each([
    ['bibtex', /pages = \{123--128\}/],
    ['ris', /SP {2}- 123\r\nEP {2}- 128/],
    ['enw', /%P 123-128/],
    ['csl-json', /"page": "123-128"/],
  ] as const)('%s says the last page whole', (format, wanted) => {
    expect(exportSource(made({ title: 'Grief', kind: 'article', pages: '123-8' }), format)).toMatch(wanted)
  })

  const back: Readonly<Record<ExportFormat, (text: string) => SourceRecord | null | undefined>> = {
    bibtex: (text) => readBibtex(text).records[0],
    ris: (text) => readRis(text).records[0],
    enw: (text) => readEnw(text).records[0],
    'csl-json': (text) => {
      const [item]: readonly unknown[] = JSON.parse(text)
      return isObject(item) ? cslRecord(item) : null
    },
  }
  it.each(['bibtex', 'ris', 'enw', 'csl-json'] as const)('%s is read back as the same source', (format) => {
    expect(back[format](exportSource(paper, format))).toMatchObject({
      ...{
        kind: 'article',
        title: format === 'bibtex' ? 'Sleep & mood in adults' : paper.title,
        pages: '120–128',
      },
      ...{ authors: paper.authors, identifiers: paper.identifiers, container: 'BMJ Open' },
      issued:
        format === 'ris' || format === 'bibtex' || format === 'enw' || format === 'csl-json' ? '2001-09' : '',
    })
  })

  it.each(['bibtex', 'ris', 'enw', 'csl-json'] as const)(
    '%s keeps the book of a chapter, and PMID and PMCID',
    (format) => {
      const chapter = made({
        ...{ kind: 'chapter', title: 'Grief work', container: 'Handbook of Loss', publisher: 'A Press' },
        ...{ pages: '12–30', names: ['pmid:1234567', 'PMC7654321'] },
      })
      const again = back[format](exportSource(chapter, format))
      expect(again).toMatchObject({ kind: 'chapter', title: 'Grief work', container: 'Handbook of Loss' })
      expect(again?.identifiers).toEqual(expect.arrayContaining([...chapter.identifiers]))
    },
  )
  it('as a chapter it has the tags by which EndNote and Zotero know a book', () => {
    const chapter = made({ kind: 'chapter', title: 'Grief work', container: 'Handbook of Loss' })
    expect(exportSource(chapter, 'ris')).toMatch(/^T2 {2}- Handbook of Loss/m)
    expect(exportSource(chapter, 'enw')).toMatch(/^%B Handbook of Loss/m)
    expect(exportSource(chapter, 'bibtex')).toMatch(/booktitle = \{Handbook of Loss\}/)
  })

  it.each(['bibtex', 'ris', 'enw', 'csl-json'] as const)('%s: no title ends a field early', (format) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (title) => {
        const record = recordOf({ title: `a ${title} z`, kind: 'article' })
        const again = record && back[format](exportSource(record, format))
        expect(again?.title).toMatch(/^a.*z$/s)
      }),
    )
  })
})
