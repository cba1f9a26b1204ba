import { describe, expect, it } from 'vitest'
import { readArxivAtom } from './arxiv-atom.ts'
import { readCrossref } from './crossref.ts'
import { readCslJson } from './csl-json.ts'
import { readEuropePmc } from './europe-pmc.ts'
import { readJats } from './jats.ts'
import { lineRecord } from './own-lines.ts'
import { readSourceText, type TextFormat } from './read-source-text.ts'
import type { Reading, SourceRecord } from './record.ts'

const one = (reading: Reading): SourceRecord => {
  expect(reading.faults).toEqual([])
  expect(reading.records).toHaveLength(1)
  const [record] = reading.records
  if (!record) throw new Error('nothing was read')
  return record
}
const read = (format: TextFormat, ...lines: readonly string[]): SourceRecord =>
  one(readSourceText(format, lines.join('\n')))

describe('a source is read from', () => {
  it('BibTeX, with accents, joined strings, particles and braces', () => {
    const record = read(
      'bibtex',
      '@string{bmj = "BMJ"}',
      '@article{muller2001,',
      '  title = {Sleep and {PTSD} in M{\\"u}nster},',
      '  author = {M{\\"u}ller, J\\\'er\\^ome and van Dyke, Ann and {World Health Organization}},',
      '  journal = bmj # " Open", year = 2001, month = sep,',
      '  pages = {12--18}, doi = "https://doi.org/10.1000/ABC.1", pmid = {123}',
      '}',
    )
    expect(record).toMatchObject({
      ...{ ownId: 'muller2001', kind: 'article', title: 'Sleep and PTSD in Münster', issued: '2001-09' },
      ...{ container: 'BMJ Open', pages: '12–18' },
      authors: [
        { family: 'Müller', given: 'Jérôme' },
        { family: 'van Dyke', given: 'Ann' },
        { family: 'World Health Organization', given: '' },
      ],
      identifiers: [
        { kind: 'doi', value: '10.1000/abc.1' },
        { kind: 'pmid', value: '123' },
      ],
    })
  })

  it('RIS, with its end page and a line that goes on', () => {
    const record = read(
      'ris',
      'TY  - JOUR',
      'TI  - Brief talks about',
      'drinking',
      'AU  - Doe, Jane',
      'DA  - 2001/9//',
      'JO  - Addiction',
      'SP  - 12',
      'EP  - 18',
      'DO  - 10.1000/xyz',
      'ER  - ',
    )
    expect(record).toMatchObject({ title: 'Brief talks about drinking', issued: '2001-09', pages: '12–18' })
  })

  it('PubMed, with sections, shortened pages and a retraction', () => {
    const record = read(
      'nbib',
      'PMID- 10808977',
      'TI  - A trial of',
      '      something',
      'PG  - 120-8',
      'AB  - BACKGROUND: One. METHODS: Two people. RESULTS: Three.',
      'FAU - Doe, Jane',
      'DP  - 2001 Sep 3',
      'PT  - Retracted Publication',
      'AID - 10.1000/abc [doi]',
    )
    expect(record).toMatchObject({
      ...{ title: 'A trial of something', pages: '120–128', issued: '2001-09-03', standing: 'retracted' },
      sections: [
        { heading: 'BACKGROUND', text: 'One.' },
        { heading: 'METHODS', text: 'Two people.' },
        { heading: 'RESULTS', text: 'Three.' },
      ],
    })
  })

  it('EndNote, tagged and XML', () => {
    const tagged = read(
      'enw',
      '%0 Journal Article',
      '%A Doe, Jane',
      '%T Title',
      '%J Sleep',
      '%D 2001',
      '%R 10.1000/q',
    )
    const xml = read(
      'endnote-xml',
      '<xml><records><record><rec-number>7</rec-number><ref-type name="Journal Article">17</ref-type>',
      '<contributors><authors><author><style face="normal">Doe, Jane</style></author></authors></contributors>',
      '<titles><title><style>Title</style></title><secondary-title>Sleep</secondary-title></titles>',
      '<dates><year>2001</year></dates><electronic-resource-num>10.1000/q</electronic-resource-num></record></records></xml>',
    )
    for (const record of [tagged, xml])
      expect(record).toMatchObject({
        ...{ kind: 'article', title: 'Title', container: 'Sleep', issued: '2001' },
        authors: [{ family: 'Doe', given: 'Jane' }],
        identifiers: [{ kind: 'doi', value: '10.1000/q' }],
      })
  })

  it('JATS, with sections, references and licence', () => {
    const record = one(
      readJats(
        `<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Publishing DTD v1.2//EN" "JATS.dtd">
        <article article-type="research-article" xml:lang="en"><front><journal-meta><journal-title-group><journal-title>Sleep</journal-title></journal-title-group></journal-meta>
        <article-meta><article-id pub-id-type="pmid">12</article-id><article-id pub-id-type="doi">10.1000/J</article-id>
        <title-group><article-title>Waking <italic>early</italic></article-title></title-group>
        <contrib-group><contrib contrib-type="author"><name><surname>Doe</surname><given-names>Jane</given-names></name></contrib></contrib-group>
        <pub-date><year>2001</year></pub-date><permissions><license xlink:href="https://creativecommons.org/licenses/by/4.0/"/></permissions>
        <abstract><sec><title>Aim</title><p>To sleep.</p></sec></abstract></article-meta></front>
        <body><sec><title>Methods</title><p>We slept &amp; woke.</p><sec><title>Setting</title><p>At home.</p></sec></sec></body>
        <back><ref-list><ref id="r1"><label>1</label><mixed-citation>Roe. Naps. <pub-id pub-id-type="doi">10.1000/naps</pub-id></mixed-citation></ref></ref-list></back></article>`,
      ),
    )
    expect(record).toMatchObject({
      ...{
        title: 'Waking early',
        container: 'Sleep',
        licence: 'https://creativecommons.org/licenses/by/4.0/',
      },
      sections: [
        { heading: 'Aim', text: 'To sleep.' },
        { heading: 'Methods', text: 'We slept & woke.' },
        { heading: 'Methods · Setting', text: 'At home.' },
      ],
      references: [{ text: 'Roe. Naps.', identifiers: [{ kind: 'doi', value: '10.1000/naps' }] }],
    })
  })

  it('arXiv, whose errors come as entries', () => {
    const feed = (entry: string): string =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry>${entry}</entry></feed>`
    const record = one(
      readArxivAtom(
        feed(
          '<id>http://arxiv.org/abs/2501.10370v1</id><title>Harnessing</title><summary>Models.</summary><published>2024-12-13T00:00:00Z</published><author><name>Hari Mohan Pandey</name></author>',
        ),
      ),
    )
    expect(record).toMatchObject({
      ...{ kind: 'preprint', issued: '2024-12-13', identifiers: [{ kind: 'arxiv', value: '2501.10370' }] },
      authors: [{ family: 'Pandey', given: 'Hari Mohan' }],
    })
    const error = feed(
      '<id>http://arxiv.org/api/errors#x</id><title>Error</title><summary>malformed</summary>',
    )
    expect(readArxivAtom(error)).toMatchObject({ records: [], faults: [{ why: 'the-service-refused' }] })
  })

  it('CSL-JSON, Europe PMC and Crossref', () => {
    const csl = {
      id: 'a',
      type: 'article-journal',
      title: 'T',
      issued: { 'date-parts': [[2001, 9]] },
      DOI: '10.1000/a',
    }
    expect(one(readCslJson([csl]))).toMatchObject({ issued: '2001-09', kind: 'article' })
    const found = {
      ...{
        id: '1',
        source: 'MED',
        pmid: '1',
        title: 'T.',
        authorString: 'Pandey H, Doe JB.',
        pubYear: '2001',
      },
      abstractText: '<h4>Aim</h4>One <i>two</i>.<h4>Results</h4>Three.',
      pubTypeList: { pubType: ['Retracted Publication'] },
    }
    expect(one(readEuropePmc({ resultList: { result: [found] } }))).toMatchObject({
      ...{ title: 'T', standing: 'retracted' },
      authors: [
        { family: 'Pandey', given: 'H.' },
        { family: 'Doe', given: 'J. B.' },
      ],
      sections: [
        { heading: 'Aim', text: 'One two .' },
        { heading: 'Results', text: 'Three.' },
      ],
    })
    const work = {
      DOI: '10.1000/a',
      title: ['T'],
      type: 'journal-article',
      'updated-by': [{ type: 'retraction' }],
    }
    expect(one(readCrossref({ message: work }))).toMatchObject({ title: 'T', standing: 'retracted' })
  })

  it('pages and Markdown: what is not text stays out', () => {
    const page = read(
      'html',
      '<!doctype html><html lang="en"><head><title>Sleep</title><link rel="canonical" href="https://x.example/sleep">',
      '<script>if (1 < 2) alert("no")</script></head><body><nav>Menu</nav><h1>Sleep</h1><p>Go to bed &amp; rest.</p>',
      '<h2>Waking</h2><p>Get up.</p></body></html>',
    )
    expect(page).toMatchObject({
      ...{ title: 'Sleep', language: 'en', identifiers: [{ kind: 'url', value: 'https://x.example/sleep' }] },
      sections: [
        { heading: 'Sleep', text: 'Go to bed & rest.' },
        { heading: 'Waking', text: 'Get up.' },
      ],
    })
    const markdown = read(
      'markdown',
      '---',
      'licence: CC0',
      '---',
      '# Sleep',
      'Go **to** [bed](https://x.example).',
      '## Waking',
      '- Get up.',
    )
    expect(markdown).toMatchObject({
      ...{ title: 'Sleep', licence: 'CC0' },
      sections: [
        { heading: '', text: 'Go to bed.' },
        { heading: 'Waking', text: 'Get up.' },
      ],
    })
  })

  it('Markdown: lines of a table and the signs that close a heading go, whatever their number', () => {
    const markdown = read(
      'markdown',
      `# Rest ##\n\n| a | b |\n|---|:---:|\n| 1 | 2 |\n\n${'-'.repeat(4_000)}x\n\nC# ${'\n'.repeat(4_000)}end`,
    )
    expect(markdown.title).toBe('Rest')
    expect(markdown.sections[0]?.text).toMatch(/^a\s+b\s+1\s+2\s+-+x\s+C#\s+end$/)
  })

  it('Markdown: marks go in pairs, and a sign of the text stays', () => {
    const markdown = read(
      'markdown',
      '# Doses',
      'Give **about *~5 mg* twice**, _slowly_, or `once`; ~~never~~ rarely. 2*3 and 4 * 5, a_b_c, p < 0.05*.',
      'From ~5 to ~10 mg, **in',
      'two lines**.',
    )
    expect(markdown.sections[0]?.text).toBe(
      'Give about ~5 mg twice, slowly, or once; never rarely. 2*3 and 4 * 5, a_b_c, p < 0.05*. From ~5 to ~10 mg, in two lines.',
    )
  })

  it('a line of a public collection', () => {
    expect(
      lineRecord({ id: '4-1', focus: 'Stress', answer: 'It passes.', url: 'https://x.example' }),
    ).toMatchObject({
      ...{ ownId: '4-1', title: 'Stress', sections: [{ text: 'It passes.' }] },
    })
    expect(lineRecord('text')).toBeNull()
  })
})
