import { describe, expect, it } from 'vitest'
import { column, pdfFile, type Written } from '../../../../test/doubles/pdf-file.ts'
import { placesOf } from '../../../domain/evidence/pdf/places-of.ts'
import { passagesOf } from '../../../domain/evidence/passages-of.ts'
import { readAnyFile as read } from '../file-reading.ts'
import { readOnThread, usualReading } from '../read-on-thread.ts'

const grief =
  'We interviewed forty adults in the first year after a loss and asked how they slept. Sleep was poor at first and better after a year of treat-'
const more =
  'ment with a group of peers. The self-report was filled in at home by everybody who took part in this study of sleep.'
const words = (count: number, word: string): string =>
  Array.from({ length: count }, (_, at) => `${word} ${at} is said here.`).join(' ')

const head = (page: number): readonly Written[] => [
  { x: 60, y: 820, size: 8, text: 'Journal of Sleep and Loss' },
  { x: 290, y: 20, size: 8, text: `Page ${page} of 2` },
]
const paper = pdfFile({
  info: { Title: 'Microsoft Word - draft.docx' },
  pages: [
    {
      runs: [
        ...head(1),
        { x: 60, y: 770, size: 18, text: 'Sleep after loss in adults:' },
        { x: 60, y: 748, size: 18, text: 'an interview study' },
        { x: 60, y: 725, size: 11, text: 'Jane A. Doe1, María José Roe2 and Pieter van Dyke*' },
        { x: 60, y: 710, size: 9, text: '1Department of Psychiatry, Some University' },
        { x: 60, y: 698, size: 9, text: 'https://doi.org/10.1000/SLEEP.7' },
        ...column(`Abstract. ${grief}`, { x: 60, top: 680, letters: 90 }),
        ...column(more, { x: 60, top: 632, letters: 90 }),
        { x: 60, y: 590, size: 12, text: 'Methods', bold: true },
        ...column(words(30, 'Left'), { x: 60, top: 570, letters: 42 }),
        ...column(words(30, 'Right'), { x: 310, top: 590, letters: 42 }),
        { x: 30, y: 300, size: 14, text: 'arXiv:2501.10370v2  [cs.CY]  17 Jan 2025', turned: true },
      ],
    },
    {
      runs: [
        ...head(2),
        { x: 60, y: 780, size: 12, text: 'References', bold: true },
        {
          x: 60,
          y: 760,
          size: 10,
          text: 'Poe, E. (2001). Dreams of the bereaved. Journal of Sleep, 3, 1–9.',
        },
        { x: 75, y: 748, size: 10, text: 'https://doi.org/10.1000/' },
        { x: 75, y: 736, size: 10, text: 'dreams.1' },
        { x: 60, y: 724, size: 10, text: 'Quill, A. (2010). Nights without end. PMID: 77.' },
        { x: 60, y: 712, size: 10, text: 'Rand, B. (2012). On waking early, and what helps people who do' },
        { x: 75, y: 700, size: 10, text: 'so for years. Sleepers.' },
        { x: 60, y: 100, size: 8, text: 'This is open access under creativecommons.org/licenses/by-nc/4.0/' },
      ],
    },
  ],
})

describe('a PDF', () => {
  it('is read in the order people read it: columns, no running heads, words joined, title, authors, references', async () => {
    const { records, faults, pdf } = await read('sleep.pdf', Uint8Array.from(paper))
    expect(faults).toEqual([])
    const [record] = records
    expect(record).toMatchObject({
      title: 'Sleep after loss in adults: an interview study',
      authors: [
        { family: 'Doe', given: 'Jane A.' },
        { family: 'Roe', given: 'María José' },
        { family: 'van Dyke', given: 'Pieter' },
      ],
      issued: '2025-01-17',
      kind: 'preprint',
      language: 'en',
      licence: 'CC BY-NC 4.0',
      identifiers: [
        { kind: 'doi', value: '10.1000/sleep.7' },
        { kind: 'arxiv', value: '2501.10370' },
      ],
    })
    const text = record?.sections.map((one) => `${one.heading}\n${one.text}`).join('\n') ?? ''
    expect(text).toContain('a year of treatment with a group')
    expect(text).toContain('The self-report was')
    expect(text).not.toMatch(/Journal of Sleep and Loss|Page \d of/)
    expect(record?.sections.map((one) => one.heading)).toEqual(['', 'Abstract', 'Methods'])
    expect(text.indexOf('Left 29')).toBeLessThan(text.indexOf('Right 0'))
    expect(record?.references.map((one) => [one.text.slice(0, 9), one.identifiers[0]?.value])).toEqual([
      ['Poe, E. (', '10.1000/dreams.1'],
      ['Quill, A.', '77'],
      ['Rand, B. ', undefined],
    ])
    const passages = record ? passagesOf(record, 'x') : []
    const places = placesOf(
      pdf?.lines ?? [],
      passages.map((one) => one.text),
    )
    expect(places.every((boxes) => boxes.length > 0)).toBe(true)
    const right = passages.findIndex((one) => one.text.includes('Right 5 is'))
    expect(places[right]?.at(-1)).toMatchObject({ page: 1 })
    expect(places[right]?.at(-1)?.left).toBeCloseTo(310 / 595, 2)
  })

  it.each([
    ['encrypted', pdfFile({ pages: [{ runs: [] }], encrypted: true })],
    ['scanned', pdfFile({ pages: [{ runs: [] }, { runs: [{ x: 9, y: 9, size: 9, text: '2' }] }] })],
    ['broken-pdf', paper.slice(0, 60)],
    ['broken-pdf', new TextEncoder().encode('%PDF-1.7\n')],
    ['empty', new Uint8Array()],
  ])('that is %s says so', async (why, bytes) => {
    expect(await read('a.pdf', Uint8Array.from(bytes))).toEqual({
      records: [],
      faults: [{ place: 'a.pdf', why }],
      pdf: null,
    })
  })

  it('that was cut off in the middle gives what can be read, or says that it is broken', async () => {
    const { records, faults } = await read('cut.pdf', paper.slice(0, paper.length / 2))
    expect(records.length + faults.length).toBe(1)
    expect(faults.every(({ why }) => ['broken-pdf', 'scanned'].includes(why))).toBe(true)
  })

  it('that would unpack into gigabytes is ended, and the process goes on', async () => {
    const bomb = pdfFile({ pages: [{ runs: [] }], bomb: { megabytes: 300 } })
    expect(bomb.length).toBeLessThan(100_000)
    const limits = { ...usualReading, mostMemory: 120 }
    const { faults } = await readOnThread('bomb.pdf', bomb, limits)
    expect(faults).toEqual([{ place: 'bomb.pdf', why: 'too-much-memory' }])
  })

  it('that takes too long is ended', async () => {
    const { faults } = await readOnThread('slow.pdf', paper, { ...usualReading, budgetMs: 1 })
    expect(faults).toEqual([{ place: 'slow.pdf', why: 'took-too-long' }])
  })

  it('that carries a script is read, and the script is not run', async () => {
    const scripted = pdfFile({
      script: 'app.launchURL("http://evil.example")',
      pages: [{ runs: [...column(words(12, 'Plain'), { x: 60, top: 700, letters: 80 })] }],
    })
    expect(
      (await readOnThread('script.pdf', scripted, usualReading)).records[0]?.sections[0]?.text,
    ).toContain('Plain 11')
  })
})
