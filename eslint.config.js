import antfu from '@antfu/eslint-config'

/** The folders of .vitepress in the order in which data moves: each may import from those before it. */
const stages = ['files', 'protocol', 'processes', 'diagnostics', 'engine', 'model', 'markup', 'dictionary', 'table', 'page', 'sdk', 'sample-values', 'call', 'languages', 'php-fences', 'import', 'navigation', 'project', 'markdown', 'search', 'exports', 'hosting', 'live', 'theme', 'cli']

/** Imports that go against the flow and are meant to: types alone, or names that two sides have to share. */
const exceptions = ['**/project/dev-events.ts']

/** What keys a map with a path does so with forward slashes, on every system. */
const nativePaths = { name: 'node:path', message: 'Import pathe: its paths have forward slashes, and own-path.ts makes them of what the system says.' }

/** What a stage may not import. */
function patternsOf(stage, i) {
  return [
    ...stages.slice(i + 1).map(later => ({
      group: [`**/${later}/**`, ...exceptions.map(file => `!${file}`)],
      message: `${stage} comes before ${later}: data moves one way.`,
    })),
    { group: ['../../sandbox/**'], message: 'The site knows nothing of the sandbox.' },
  ]
}

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
  {
    files: ['**/*.ts'],
    ignores: ['**/*.config.ts', 'tests/support/windows.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [nativePaths] }] },
  },
  ...stages.flatMap((stage, i) => [
    { files: [`.vitepress/${stage}/**`], rules: { 'no-restricted-imports': ['error', { patterns: patternsOf(stage, i) }] } },
    { files: [`.vitepress/${stage}/**/*.ts`], rules: { 'no-restricted-imports': ['error', { patterns: patternsOf(stage, i), paths: [nativePaths] }] } },
  ]),
  {
    files: ['.vitepress/cli/sandbox.ts', '.vitepress/cli/notify.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [nativePaths] }] },
  },
)
