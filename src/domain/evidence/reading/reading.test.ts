import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordOf, type SourceRecord } from '../formats/record.ts'
import { passagesOf } from '../passages-of.ts'
import { appraisals, fitsTool, toolFor } from './appraisal.ts'
import { designOf } from './design-of.ts'
import { facets } from './facet-cues.ts'
import { facetsOf, summaryOf } from './facets.ts'
import { notShown } from './not-shown.ts'

const cases = readFileSync('fixtures/evidence/readings.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | '))

const paper = (
  sections: readonly (readonly [heading: string, text: string])[],
  kind: SourceRecord['kind'] = 'article',
): SourceRecord => {
  const record = recordOf({
    title: 'A study of something',
    kind,
    sections: sections.map(([heading, text]) => ({ heading, text })),
  })
  if (!record) throw new Error('no title')
  return record
}
const read = (record: SourceRecord) => facetsOf(record, passagesOf(record, 's'))
const trial = paper([
  [
    'Background',
    'Grief is common. Few studies have looked at letters. This study aimed to test letters after a loss.',
  ],
  ['Methods', 'We randomised 40 widows who attended one hospice to letters or to usual care.'],
  ['Results', 'Sleep did not differ between the groups (P = 0.40). Mood improved by 12% with letters.'],
  ['Conclusion', 'These findings suggest that letters may help mood. Larger trials are needed.'],
])

describe('without a model a facet', () => {
  it.each(cases)('%s: %s, under %s: %s', (facet = '', wanted = '', heading = '', sentence = '') => {
    // A paper around it, so that it is read as one.
    const record = paper([
      ['Objective', 'Our study asked what follows from this.'],
      [heading, sentence],
    ])
    const found = facets.filter((one) => read(record)[one].some(({ text }) => text === sentence))
    expect(found.some((one) => one === facet)).toBe(wanted === 'yes')
  })

  it('is answered by sentences that stand in the passage named, and by nothing else', () => {
    const passages = passagesOf(trial, 's')
    const found = facetsOf(trial, passages)
    for (const facet of facets)
      for (const { passage, text } of found[facet]) expect(passages[passage]?.text).toContain(text)
    expect(found).toMatchObject({
      design: [{ text: 'We randomised 40 widows who attended one hospice to letters or to usual care.' }],
      keyResults: [{ text: /did not differ/ }, { text: /Mood improved/ }].map(({ text }) => ({
        text: expect.stringMatching(text),
      })),
      ...{ limitations: [], funding: [] },
    })
  })

  it('is asked of no page of information: how many live with it is no sample', () => {
    const page = paper(
      [['', 'Depression is an illness. About 18 million adults have it. It is important to get treatment.']],
      'page',
    )
    expect(Object.values(read(page)).flat()).toEqual([])
    expect(summaryOf(page, passagesOf(page, 's')).map(({ text }) => text)).toEqual([
      'Depression is an illness.',
      'About 18 million adults have it.',
    ])
  })

  it('is found where the abstract has its headings in the running text, and where it has none', () => {
    const inline = paper([
      [
        '',
        'OBJECTIVE: To learn who sleeps. METHODS: We interviewed 12 nurses.RESULTS: Most slept poorly, which was associated with shifts.',
      ],
    ])
    expect(read(inline).sampleSize).toMatchObject([{ text: 'We interviewed 12 nurses.' }])
    expect(read(inline).keyResults).toMatchObject([
      { text: 'Most slept poorly, which was associated with shifts.' },
    ])
    const bare = paper([
      [
        '',
        'Nurses sleep badly, and 9 of 10 patients know it. This study aimed to learn why. We interviewed 12 nurses. We found that shifts were associated with poor sleep. These findings suggest that rosters matter.',
      ],
    ])
    expect(read(bare)).toMatchObject({
      sampleSize: [{ text: 'We interviewed 12 nurses.' }],
      keyResults: [{ text: 'We found that shifts were associated with poor sleep.' }],
      significance: [{ text: 'These findings suggest that rosters matter.' }],
    })
  })

  it('never throws and never says what is not there', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.lorem({ mode: 'sentences', maxCount: 12 }),
        (heading, text) => {
          const record = paper([
            [heading, text],
            ['Methods', text],
          ])
          const passages = passagesOf(record, 's')
          for (const one of [
            ...Object.values(facetsOf(record, passages)).flat(),
            ...summaryOf(record, passages),
          ])
            expect(passages[one.passage]?.text).toContain(one.text)
        },
      ),
      { numRuns: 60 },
    )
  })
})

it('two lines say what was asked and what came of it', () => {
  expect(summaryOf(trial, passagesOf(trial, 's')).map(({ text }) => text)).toEqual([
    'This study aimed to test letters after a loss.',
    'These findings suggest that letters may help mood.',
  ])
})

describe('the design', () => {
  it.each([
    ['We randomly assigned 30 people to two groups.', 'randomised-trial', 'rob-2'],
    ['We did a systematic review of randomised trials.', 'systematic-review', 'amstar-2'],
    ['Sensitivity and specificity of the scale were calculated.', 'diagnostic-accuracy', 'quadas-2'],
    ['A cohort of 900 births was followed for ten years.', 'cohort', 'robins-i'],
    ['A cross-sectional survey of 300 teachers.', 'cross-sectional', 'robins-i'],
    ['We held four focus groups with carers.', 'qualitative', null],
    ['We report a case of a woman of 50.', 'case-reports', null],
    ['We thought about it for a long time.', 'unclear', null],
  ])('%s is %s', (sentence, design, tool) => {
    const record = paper([['Methods', sentence]])
    const found = designOf(record, passagesOf(record, 's'))
    expect(found.design).toBe(design)
    expect(toolFor(found.design)).toBe(tool)
    expect(found.says?.text ?? null).toBe(design === 'unclear' ? null : sentence)
  })

  it('is no trial because the background speaks of trials', () => {
    const record = paper([
      ['Background', 'Randomised trials have been done elsewhere.'],
      ['Methods', 'We held two focus groups.'],
    ])
    expect(designOf(record, passagesOf(record, 's')).design).toBe('qualitative')
  })
})

it('what it does not show follows from how it was done and from what it leaves out', () => {
  const codes = (record: SourceRecord) => notShown(record, passagesOf(record, 's')).map(({ code }) => code)
  expect(codes(trial)).toEqual([
    ...['no-difference-is-not-the-same', 'no-interval', 'limits-not-stated', 'funding-not-stated'],
    'abstract-only',
  ])
  expect(codes(paper([['Methods', 'A cross-sectional survey of 300 teachers who slept badly.']]))).toEqual(
    expect.arrayContaining(['no-cause', 'one-moment']),
  )
  expect(codes(paper([['Methods', 'We gave the drug to mice. They were weighed each day.']]))).toContain(
    'not-people',
  )
  expect(codes(paper([['', 'Depression is an illness that can be treated.']], 'page'))).toEqual([
    'not-a-study',
  ])
})

it('an appraisal has domains of its instrument, each once', () => {
  const low = (domain: 'randomisation' | 'search') => ({ domain, judgement: 'low' as const, why: '' })
  expect(fitsTool('rob-2', [low('randomisation')])).toBe(true)
  expect(fitsTool('rob-2', [low('randomisation'), low('randomisation')])).toBe(false)
  expect(fitsTool('rob-2', [low('search')])).toBe(false)
  expect(fitsTool('rob-2', [])).toBe(false)
  for (const { domains, url } of Object.values(appraisals)) {
    expect(new Set(domains).size).toBe(domains.length)
    expect(url).toMatch(/^https:\/\/doi\.org\/10\./)
  }
})

it('in short begins with words, and not with the address that stands before them', () => {
  const one = paper([
    ['', 'https://doi.org/10.1000/x doi:10.1000/x We asked forty widows how they slept in winter.'],
  ])
  expect(summaryOf(one, passagesOf(one, 's'))[0]?.text).toBe(
    'We asked forty widows how they slept in winter.',
  )
})
