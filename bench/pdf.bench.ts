import { readOnThread, usualReading } from '../src/adapters/evidence/read-on-thread.ts'
import { pdfFile, type Drawn } from '../test/doubles/pdf-file.ts'
import { machine, ms, quantile, row, say } from './figures.ts'

/**
 * What it costs to read a paper of 30 pages, two columns of prose on each, on a thread of its own as an import does:
 *
 *   npm run bench -- pdf
 *
 * Target: 3 s or less, and memory that does not grow with the number of papers.
 */
const PAGES = 30
const ROUNDS = 12
const LINES = 58
const WORDS =
  'patients sleep mood anxiety therapy trial weeks improved placebo symptoms scores group treatment adults'.split(
    ' ',
  )

const lineOf = (seed: number): string =>
  Array.from({ length: 8 }, (_, at) => WORDS[(seed * 7 + at * 5) % WORDS.length] ?? '').join(' ')
const page = (number: number): Drawn => ({
  runs: [60, 310].flatMap((x, column) =>
    Array.from({ length: LINES }, (_, line) => ({
      ...{ x, y: 780 - line * 12, size: 9 },
      text: lineOf(number * 200 + column * 100 + line),
    })),
  ),
})
const bytes = pdfFile({ pages: Array.from({ length: PAGES }, (_, number) => page(number)) })

say(machine())
const took: number[] = []
const used: number[] = []
const resident: number[] = []
for (let round = 0; round < ROUNDS; round += 1) {
  const before = process.cpuUsage()
  const began = performance.now()
  const { records, faults } = await readOnThread('paper.pdf', bytes, usualReading)
  took.push(performance.now() - began)
  const { user, system } = process.cpuUsage(before)
  used.push((user + system) / 1_000)
  if (records.length !== 1 || faults.length > 0) throw new Error('the paper was not read')
  resident.push(Math.round(process.memoryUsage.rss() / 1e6))
}
const figure = (name: string, all: readonly number[], target: string): void =>
  row(name, { cases: ROUNDS, p50: ms(quantile(all, 0.5)), p99: ms(Math.max(...all)), target })
figure(`a PDF of ${PAGES} pages, ${Math.round(bytes.length / 1_000)} kB`, took, '3 s')
figure('  of that, processor time, all threads', used, '')
say(`resident after each, MB: ${resident.join(', ')}`)
