import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinLines, wordsKnown } from './join-lines.ts'
import { peopleIn } from './front.ts'
import type { PageText, PdfAbout, Run } from './page.ts'
import { placesOf } from './places-of.ts'
import { readPages } from './read-pages.ts'
import { identifiersIn } from '../identifiers-in.ts'

const about: PdfAbout = { fileName: 'a.pdf', title: '', author: '', identifiers: [], language: '' }
const run = (text: string, x: number, y: number, height = 10, font = 'f'): Run => ({
  ...{ text, x, y, height, font },
  width: text.length * height * 0.5,
})
const page = (...runs: readonly Run[]): PageText => ({ width: 600, height: 800, runs, across: [] })
const down = (x: number, top: number, texts: readonly string[]): readonly Run[] =>
  texts.map((text, at) => run(text, x, top + at * 12))
const textOf = (pages: readonly PageText[], given: Partial<PdfAbout> = {}): string =>
  readPages(pages, { ...about, ...given })
    ?.record.sections.map(({ heading, text }) => `${heading}|${text}`)
    .join('\n') ?? ''
const many = (word: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${word} line ${at} of them`)

describe('the pages of a PDF', () => {
  it('three columns are read one after the other, and a line across parts what is above from below', () => {
    const text = textOf([
      page(
        ...down(40, 100, many('one', 6)),
        ...down(230, 100, many('two', 6)),
        ...down(420, 100, many('three', 6)),
        run('x'.repeat(90), 40, 300),
        ...down(40, 330, many('four', 6)),
        ...down(330, 330, many('five', 6)),
      ),
    ])
    const order = [
      'one line 1',
      'one line 5',
      'two line 0',
      'three line 0',
      'xxx',
      'four line 5',
      'five line 0',
    ]
    const places = order.map((words) => text.indexOf(words))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('a table in a text of one column does not part it', () => {
    const text = textOf([
      page(
        ...down(
          40,
          100,
          many('a line of plain text that goes from one side of the page to the other side', 20),
        ),
        ...[0, 1, 2].flatMap((at) => [
          run(`cell ${at}`, 60, 360 + at * 12),
          run(`value ${at}`, 400, 360 + at * 12),
        ]),
      ),
    ])
    expect(text).toContain('cell 0 value 0 cell 1 value 1')
  })

  it('the name of the file is the title where the pages have no larger line, and the file says none', () => {
    expect(readPages([page(...down(40, 100, many('plain', 5)))], about)?.record.title).toBe(
      'plain line 0 of them',
    )
    const said = { ...about, title: 'On sleep and loss' }
    expect(readPages([page(...down(40, 100, many('plain', 5)))], said)?.record.title).toBe(
      'On sleep and loss',
    )
  })

  it('the title of the file itself is the title where the first page says it, whatever stands there in larger letters', () => {
    const heads = [
      run('JOURNAL OF LOSS', 40, 40, 30),
      run('On sleep and loss in', 40, 70, 16),
      run('older adults', 40, 90, 16),
    ]
    const pages = [
      page(...heads, run('Jane Doe and Richard Roe', 40, 104), ...down(40, 120, many('plain', 9))),
    ]
    const named = readPages(pages, { ...about, title: 'On Sleep and Loss in Older Adults' })
    expect(named?.record).toMatchObject({
      title: 'On Sleep and Loss in Older Adults',
      authors: [{ family: 'Doe' }, { family: 'Roe' }],
    })
    expect(readPages(pages, { ...about, title: 'Template for the journal' })?.record.title).toBe(
      'JOURNAL OF LOSS',
    )
  })

  it('what stands about a paper on its first page is none of its text, and names and dates it all the same', () => {
    const heads = [
      'https://doi.org/10.1000/night',
      'Received: 3 May 2000; Accepted: 4 June 2001',
      '© 2001 A Press',
    ]
    const pages = [page(...down(40, 100, [...heads, 'Published 2001', ...many('plain', 9)]))]
    const read = readPages(pages, { ...about, title: 'Waking at night' })
    expect(read?.record).toMatchObject({ issued: '2001', identifiers: [{ value: '10.1000/night' }] })
    expect(read?.record.sections[0]?.text).toMatch(/^plain line 0/)
  })

  it('a DOI in the text is that of another paper, and names nothing', () => {
    const pages = [
      page(...down(40, 100, ['We follow Doe, https://doi.org/10.1000/other, closely.', ...many('plain', 9)])),
    ]
    expect(readPages(pages, about)?.record.identifiers).toEqual([])
  })

  it('page numbers and running heads go, also where odd and even pages differ; numbers in the text stay', () => {
    const pages = [1, 2, 3, 4].map((number) =>
      page(
        run(number % 2 === 0 ? 'Doe and Roe' : 'Sleep after loss', 40, 30),
        ...down(40, 200, [...many(`page ${number}`, 5), `${number}2`]),
        run(`${number}`, 300, 780),
      ),
    )
    const text = textOf(pages)
    expect(text).not.toMatch(/Doe and Roe|Sleep after loss/)
    expect(text).toContain('of them 42')
    expect(text).not.toMatch(/ 42 4$/)
  })

  it.each([
    [['after treat-', 'ment of sleep'], 'after treatment of sleep'],
    [['a self-', 'report'], 'a self-report'],
    [['an Internet-', 'based course'], 'an Internet-based course'],
    [['well-being is', 'about well-', 'being'], 'well-being is about well-being'],
    [['in 2001-', '2003'], 'in 2001- 2003'],
    [['see https://doi.org/10.1037/', 'abp0000123 for'], 'see https://doi.org/10.1037/abp0000123 for'],
    [['soft\u00AD', 'ness'], 'softness'],
  ])('%j is %s', (lines, joined) => {
    expect(joinLines(lines, wordsKnown(lines))).toBe(joined)
  })

  it.each([
    ['Jane A. Doe1,2, María José Roe3* and P. van Dyke', 3],
    ['Sleep and Loss in a Year', 0],
    ['We interviewed adults', 0],
    ['Department of Psychiatry, University', 0],
    ['Harshad Pandey, Ph.D.', 1],
  ])('%s: %i names', (written, count) => {
    expect(peopleIn(written)).toHaveLength(count)
  })

  it('a reference gives its identifiers, and its address only where there is no other', () => {
    const kinds = (text: string) => identifiersIn(text).map(({ kind }) => kind)
    expect(kinds('Doe. Sleep. https://doi.org/10.1000/a.b. PMID: 12')).toEqual(['doi', 'pmid'])
    expect(kinds('Doe. Sleep. https://sleep.example/a')).toEqual(['url'])
    expect(kinds('Doe. arXiv:2501.10370, 2025')).toEqual(['arxiv'])
  })
})

const anyRun = fc.record({
  text: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('References', '[1] a', '1. b', 'Abstract', 'treat-', 'https://doi.org/10.1/'),
  ),
  x: fc.double({ min: -50, max: 700, noNaN: true }),
  y: fc.double({ min: -50, max: 900, noNaN: true }),
  width: fc.double({ min: 0, max: 600, noNaN: true }),
  height: fc.double({ min: 1, max: 40, noNaN: true }),
  font: fc.constantFrom('f', 'g'),
})

describe('pages of anything', () => {
  it('are read or not, never throw, have a title in one line, and every box lies on its page', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyRun, { maxLength: 40 }), { maxLength: 4 }), (pages) => {
        const read = readPages(
          pages.map((runs) => page(...runs)),
          about,
        )
        if (read === null) return
        expect(read.record.title).toMatch(/^[^\p{Cc}]+$/u)
        const boxes = placesOf(
          read.lines,
          read.record.sections.map(({ text }) => text),
        ).flat()
        for (const { page: at, left, top, width, height } of boxes) {
          expect(at).toBeGreaterThanOrEqual(1)
          expect(at).toBeLessThanOrEqual(pages.length)
          for (const part of [left, top, width, height]) expect(part >= 0 && part <= 1).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('a page of 20,000 runs and a reference of a megabyte end', () => {
    const runs = Array.from({ length: 20_000 }, (_, at) => run(`word${at}-`, (at * 7) % 590, (at * 13) % 790))
    expect(readPages([page(...runs)], about)).not.toBeNull()
    expect(identifiersIn('10.1000/'.repeat(130_000)).length).toBeLessThan(20)
    expect(joinLines(many('treat-', 20_000), new Set())).toContain('treat')
  })
})
