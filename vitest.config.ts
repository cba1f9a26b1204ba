import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take longest, first: one of them begun last would leave the other cores idle for minutes. */
const slow = [
  'test/browser/pages-',
  'src/apps/cli/archive/kill.test.ts',
  'src/domain/privacy/hostile.test.ts',
  'src/apps/server/main.test.ts',
  'test/browser/',
  'test/kills.test.ts',
]
const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = slow.findIndex((part) => moduleId.includes(part))
  return place < 0 ? slow.length : place
}

class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => placeOf(a) - placeOf(b))
  }
}

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts', 'evals/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 90_000,
    retry: 0,
    // vitest leaves one core out; on two that makes every file wait for the last.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { sequencer: SlowFirst },
  },
})
