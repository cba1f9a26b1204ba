import { expect, it } from 'vitest'
import { mayAnswer } from '../merge.ts'
import { readCrossref } from './crossref.ts'
import { readCslJson } from './csl-json.ts'
import { readEuropePmc } from './europe-pmc.ts'
import { lineRecord } from './own-lines.ts'
import { readSourceText, type TextFormat } from './read-source-text.ts'

const TITLE = 'RETRACTED: Tapping cures phobias'

it.each<readonly [TextFormat, string]>([
  ['bibtex', `@article{a, title = {{${TITLE}}}}`],
  ['ris', `TY  - JOUR\nTI  - ${TITLE}\nER  - \n`],
  ['enw', `%0 Journal Article\n%T ${TITLE}\n`],
  ['nbib', 'PMID- 1\nTI  - Tapping cures phobias\nPT  - Retracted Publication\n'],
  ['nbib', 'PMID- 1\nTI  - Tapping cures phobias\nRIN - J Phobia. 2002;1:1. PMID: 2\n'],
  ['endnote-xml', `<xml><records><record><titles><title>${TITLE}</title></titles></record></records></xml>`],
  [
    'jats',
    `<article><front><article-meta><title-group><article-title>${TITLE}</article-title></title-group></article-meta></front></article>`,
  ],
  ['html', `<html><title>${TITLE}</title><p>Tapping works.</p></html>`],
  ['markdown', `# ${TITLE}\n\nTapping works.\n`],
  [
    'arxiv-atom',
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>http://arxiv.org/abs/2501.00001</id><title>Tapping</title><summary>This paper has been withdrawn by its author.</summary></entry></feed>',
  ],
])('what %s says was retracted answers nothing', (format, text) => {
  const { records } = readSourceText(format, text)
  expect(records.map(mayAnswer)).toEqual([false])
})

it('so does what JSON says', () => {
  const works = [
    ...readCrossref({ message: { title: ['Tapping'], 'updated-by': [{ type: 'retraction' }] } }).records,
    ...readCslJson([{ title: TITLE }]).records,
    ...readEuropePmc({
      resultList: {
        result: [
          { title: 'Tapping', commentCorrectionList: { commentCorrection: [{ type: 'Retraction in' }] } },
        ],
      },
    }).records,
    ...[lineRecord({ title: TITLE, text: 'Tapping works.' })].flatMap((record) => record ?? []),
  ]
  expect(works.map(mayAnswer)).toEqual([false, false, false, false])
})

it('a notice names what it is about and is not retracted itself; a title that only speaks of it is not either', () => {
  const text = 'PMID- 2\nTI  - Retraction: Tapping cures phobias\nROF - J Phobia. 2001;1:1. PMID: 1\n'
  const [notice] = readSourceText('nbib', text).records
  expect(notice).toMatchObject({
    standing: 'good',
    notices: [{ of: { kind: 'pmid', value: '1' }, standing: 'retracted' }],
  })
  const spoken = readSourceText('ris', 'TY  - JOUR\nTI  - Retracted papers in psychiatry: a review\nER  - \n')
  expect(spoken.records.map(mayAnswer)).toEqual([true])
})
