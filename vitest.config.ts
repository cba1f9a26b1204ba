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

/** Tests that leave nothing behind in their process share one: most of their time would be loading the same code again. The
 * others start programs, send signals or shut the process's doors, and have one each. */
const sharing = [
  'src/{domain,contract,flows}/**',
  'src/apps/web/**',
  'src/adapters/{db,http}/**',
  'evals/**',
].map((folder) => `${folder}/*.test.{ts,tsx}`)

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'sharing', include: sharing, isolate: false } },
      {
        extends: true,
        test: { name: 'alone', include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'], exclude: sharing },
      },
    ],
    globalSetup: ['test/global-setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    retry: 0,
    // vitest leaves one core out; on two that makes every file wait for the last.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { sequencer: SlowFirst },
  },
})
