import antfu from '@antfu/eslint-config'

/** The folders of .vitepress in the order in which data moves: each may import from those before it. */
const stages = ['processes', 'reference', 'sdk', 'twoslash', 'examples', 'import', 'navigation', 'report', 'project', 'markdown', 'search', 'exports', 'hosting', 'live', 'theme', 'cli']

/** Imports that go against the flow and are meant to: types alone, or names that two sides have to share. */
const exceptions = ['**/project/dev-events.ts']

export default antfu(
  {
    vue: true,
    typescript: true,
    formatters: { css: true },
    ignores: [
      '.vitepress/cache/**',
      '.vitepress/dist/**',
      '.vitepress/generated/**',
      'tests/**/fixtures/**',
      'tests/**/__snapshots__/**',
      'docs/**/*.md/**',
      '**/*.md',
    ],
  },
  {
    rules: {
      'node/prefer-global/process': ['error', 'never'],
      'style/max-statements-per-line': 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.mjs', 'bench/main.ts'],
    rules: { 'antfu/no-top-level-await': 'off' },
  },
  {
    files: ['snippets/**'],
    rules: {
      // An example shows what a reader would write.
      'no-console': 'off',
      'antfu/no-top-level-await': 'off',
    },
  },
  {
    files: ['tests/browser/**'],
    // `innerText` is what a reader sees; `textContent` is not.
    rules: { 'unicorn/prefer-dom-node-text-content': 'off' },
  },
  ...stages.map((stage, i) => ({
    files: [`.vitepress/${stage}/**`],
    rules: {
      'no-restricted-imports': ['error', {
        patterns: [
          ...stages.slice(i + 1).map(later => ({
            group: [`**/${later}/**`, ...exceptions.map(file => `!${file}`)],
            message: `${stage} comes before ${later}: data moves one way.`,
          })),
          { group: ['../../sandbox/**'], message: 'The site knows nothing of the sandbox.' },
        ],
      }],
    },
  })),
  {
    files: ['.vitepress/cli/sandbox.ts', '.vitepress/cli/notify.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
)
