import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts', 'evals/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 90_000,
    retry: 0,
    // vitest leaves one core out; on two that makes every file wait for the last.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
})
