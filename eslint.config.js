import antfu from '@antfu/eslint-config'

/** The folders of .vitepress in the order in which data moves: each may import from those before it. */
const stages = ['files', 'protocol', 'processes', 'diagnostics', 'engine', 'model', 'markup', 'dictionary', 'table', 'page', 'sdk', 'sample-values', 'call', 'languages', 'php-fences', 'import', 'navigation', 'project', 'markdown', 'search', 'exports', 'hosting', 'live', 'theme', 'cli']

/** Imports that go against the flow and are meant to: types alone, or names that two sides have to share. */
const exceptions = ['**/project/dev-events.ts']

/** What keys a map with a path does so with forward slashes, on every system. */
const nativePaths = { name: 'node:path', message: 'Import pathe: its paths have forward slashes, and own-path.ts makes them of what the system says.' }

/** The stages that the sandbox is made from: all of the site that it knows. */
const SANDBOX_STAGES = ['files', 'protocol', 'diagnostics', 'model', 'sample-values']

/**
 * The rules that keep files from importing out of folders, with `import` as with `import()`.
 *
 * @param {{ folders: string[], except?: string[], message: string }[]} forbidden the folders, which of their files may be imported all the same, and why no others
 * @param {boolean} [isTypeScript] whether paths have to be ours
 */
function importRules(forbidden, isTypeScript = true) {
  return {
    'no-restricted-imports': ['error', {
      patterns: forbidden.map(({ folders, except = [], message }) => ({ group: [...folders.map(folder => `**/${folder}/**`), ...except.map(file => `!${file}`)], message })),
      ...isTypeScript && { paths: [nativePaths] },
    }],
    'no-restricted-syntax': ['error', ...forbidden.map(({ folders, message }) => ({
      selector: `ImportExpression[source.value=/^\\.\\.?\\/(?:.*\\/)?(?:${folders.map(folder => folder.replace(/[./]/g, '\\$&')).join('|')})\\//]`,
      message,
    }))],
  }
}

/** What a stage may not import: the last may import all. */
function forbiddenTo(stage, i) {
  const later = stages.slice(i + 1)
  return later.length === 0
    ? []
    : [
        { folders: later, except: exceptions, message: `${stage} comes before that: data moves one way.` },
        { folders: ['sandbox', 'bench'], message: 'The site knows nothing of the sandbox, nor of the bench.' },
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
    { files: [`.vitepress/${stage}/**/*.{mjs,vue}`], rules: importRules(forbiddenTo(stage, i), false) },
    { files: [`.vitepress/${stage}/**/*.ts`], rules: importRules(forbiddenTo(stage, i)) },
  ]),
  {
    files: ['.vitepress/site-config.ts'],
    rules: importRules([{ folders: ['cli', 'sandbox', 'bench'], message: 'The configuration of a site knows nothing of the commands, of the sandbox or of the bench.' }]),
  },
  {
    files: ['sandbox/**/*.ts'],
    rules: importRules([{
      folders: [...stages.filter(stage => !SANDBOX_STAGES.includes(stage)).map(stage => `.vitepress/${stage}`), 'bench'],
      message: `The sandbox is made from ${SANDBOX_STAGES.join(', ')} alone: it is given the API, and knows no pages.`,
    }]),
  },
)
