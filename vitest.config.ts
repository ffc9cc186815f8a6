import { defineConfig } from 'vitest/config'

/** Much of the time of tests is that of other processes: of commands, and of the browser. */
const maxWorkers = 2

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/**/*.site.test.ts', '**/node_modules/**'],
          testTimeout: 60_000,
          maxWorkers,
        },
      },
      {
        test: {
          // Tests of the site as it is. They share the modules that are loaded, and with them the site that has been read.
          name: 'site',
          include: ['tests/**/*.site.test.ts'],
          isolate: false,
          testTimeout: 60_000,
          maxWorkers,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          // Files that are tested in one process share its browser.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 20_000 } },
          maxWorkers,
        },
      },
    ],
  },
})
