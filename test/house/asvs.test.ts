import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { read, root } from './source.ts'

/** Requirements of levels 1 and 2 in each chapter of ASVS 5.0.0: 253 in all. */
const perChapter = [27, 11, 19, 10, 9, 35, 18, 7, 7, 29, 14, 9, 13, 9, 13, 16, 7]

const table = read('docs/asvs.md')
const rows = [
  ...table.matchAll(/^\| (\d+\.\d+\.\d+) \| ([12]) \| (.+?) \| (met|not applicable|open) \| (.+) \|$/gm),
].map(([, number = '', level = '', sense = '', state = '', by = '']) => ({ number, level, sense, state, by }))

it('every requirement of levels 1 and 2 has one row', () => {
  expect(table.match(/^\| \d/gm)).toHaveLength(rows.length)
  expect(new Set(rows.map(({ number }) => number)).size).toBe(rows.length)
  const chapters = perChapter.map(
    (_, at) => rows.filter(({ number }) => number.startsWith(`${at + 1}.`)).length,
  )
  expect(chapters).toEqual(perChapter)
  expect(rows.filter(({ level }) => level === '1')).toHaveLength(70)
})

it('what is met names tests, and every test that is named is there', () => {
  const cited = rows
    .filter(({ state }) => state === 'met')
    .map(({ number, by }) => ({
      number,
      tests: [...by.matchAll(/`([^`]+)`: “([^”]+)”/g)].map(([, file = '', name = '']) => ({ file, name })),
    }))
  expect(cited.filter(({ tests }) => tests.length === 0)).toEqual([])
  const missing = cited.flatMap(({ number, tests }) =>
    tests
      .filter(({ file, name }) => !existsSync(join(root, file)) || !read(file).includes(name))
      .map(({ file, name }) => `${number}: ${file}: ${name}`),
  )
  expect(missing).toEqual([])
})

it('what is open or not applicable says why, and the sums are right', () => {
  const others = rows.filter(({ state }) => state !== 'met')
  expect(others.filter(({ by }) => by.length < 5)).toEqual([])
  const count = (state: string): number => rows.filter((row) => row.state === state).length
  const said = [...table.matchAll(/^Met: (\d+)\. Not applicable: (\d+)\. Open: (\d+)\.$/gm)][0]
    ?.slice(1)
    .map(Number)
  expect(said).toEqual([count('met'), count('not applicable'), count('open')])
})
