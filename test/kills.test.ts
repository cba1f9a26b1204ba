import { expect, it, onTestFailed } from 'vitest'
import { killUnderLoad } from './kills.ts'

const SEED = 20_261_121

it('SA.1 what was confirmed is there once, the chain verifies and live pages catch up, whatever is killed when', async () => {
  const lines: string[] = [`seed ${SEED}`]
  onTestFailed(() => void process.stderr.write(`${lines.join('\n')}\n`))
  const report = await killUnderLoad({ kills: 10, seed: SEED, told: (line) => void lines.push(line) })
  const { lost, twice, outOfOrder, unasked, missedLive, odd } = report
  const nothing = { lost: [], twice: [], outOfOrder: [], unasked: [], missedLive: [], odd: [] }
  expect({ lost, twice, outOfOrder, unasked, missedLive, odd }).toEqual(nothing)
  expect(report.audit).toMatchObject({ exit: 0 })
  expect(report.confirmed).toBeGreaterThan(100)
  expect(report.liveReconnects).toBeGreaterThan(0)
}, 300_000)
