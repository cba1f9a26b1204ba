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
