import { defineConfig } from 'vitest/config'

/** Tests of how soon something happens: nothing else may run beside them. */
const TIMED = ['tests/browser/{development,search,search-queries}.test.ts']

const browser = {
  globalSetup: ['tests/browser/setup.ts'],
  testTimeout: 30_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 10_000 } },
}

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', '**/node_modules/**'],
          testTimeout: 60_000,
        },
      },
      { test: { ...browser, name: 'browser', include: ['tests/browser/**/*.test.ts'], exclude: TIMED, maxWorkers: 2 } },
      // Afterwards, one after the other.
      { test: { ...browser, name: 'browser-timed', include: TIMED, fileParallelism: false, sequence: { groupOrder: 1 } } },
    ],
  },
})
