import { defineConfig } from 'vitest/config'
import { SHARED_MACHINE_FLAGS } from './.vitepress/cli/testing/node-flags.mjs'
import { TIMEOUT_MS } from './tests/support/limits.ts'

const shared = {
  // A test that waits for several programs is ended after they are.
  testTimeout: 3 * TIMEOUT_MS,
  hookTimeout: 3 * TIMEOUT_MS,
  expect: { poll: { timeout: TIMEOUT_MS } },
  // Much of the time of tests is that of other processes: of commands, and of the browser.
  maxWorkers: 2,
  execArgv: SHARED_MACHINE_FLAGS,
}

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/**/*.site.test.ts', '**/node_modules/**'],
          ...shared,
        },
      },
      {
        test: {
          // Tests of the site as it is. They share the modules that are loaded, and with them the site that has been read.
          name: 'site',
          include: ['tests/**/*.site.test.ts'],
          isolate: false,
          ...shared,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          // Files that are tested in one process share its browser.
          isolate: false,
          ...shared,
        },
      },
    ],
  },
})
