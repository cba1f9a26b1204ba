import { availableParallelism } from 'node:os'
import { describe, expect, it } from 'vitest'
import { takeJobs } from './job-count.ts'

describe('--jobs', () => {
  it.each([
    [[], 1, []],
    [['--jobs', '3', 'a.jsonl'], 3, ['a.jsonl']],
    [['a.jsonl', '--jobs=4'], 4, ['a.jsonl']],
    [['--jobs', 'auto'], availableParallelism(), []],
    [['--jobs', '--profile', 'strict'], availableParallelism(), ['--profile', 'strict']],
    [['--jobs', 'a.jsonl'], availableParallelism(), ['a.jsonl']],
    [['--', '--jobs'], 1, ['--', '--jobs']],
  ])('%j means %i threads', (args, jobs, rest) => {
    expect(takeJobs(args, '1')).toEqual({ jobs, rest })
  })
  it('where every core is assumed, one has to be asked for', () => {
    expect(takeJobs(['a.csv'], 'auto').jobs).toBe(availableParallelism())
    expect(takeJobs(['a.csv', '--jobs=1'], 'auto').jobs).toBe(1)
  })
  it.each([
    [['--jobs', '0']],
    [['--jobs', '-1']],
    [['--jobs', '65']],
    [['--jobs=']],
    [['--jobs=two']],
    [['--jobs=1.5']],
    [['--jobs', '1.5', 'a.jsonl']],
    [['--jobs', '1,5']],
  ])('%j is wrong use', (args) => {
    expect(() => takeJobs(args, '1')).toThrow('--jobs takes a number from 1 to 64, or auto')
  })
})
