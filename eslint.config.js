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
 * The rules that keep a folder from importing others, with `import` as with `import()`.
 *
 * @param {string[]} groups patterns of what is not to be imported
 * @param {string} message why
 * @param {object} [options]
 * @param {boolean} [options.isTypeScript] whether paths have to be ours
 * @param {{ group: string[], message: string }[]} [options.others] other patterns that hold, too
 */
function importRules(groups, message, { isTypeScript = false, others = [] } = {}) {
  const patterns = [...groups.length > 0 ? [{ group: [...groups, ...exceptions.map(file => `!${file}`)], message }] : [], ...others]
  const folders = patterns.flatMap(({ group }) => group).filter(pattern => !pattern.startsWith('!')).map(pattern => pattern.replaceAll('*', '').replaceAll('/', '\\/'))
  return {
    'no-restricted-imports': ['error', { patterns, ...isTypeScript && { paths: [nativePaths] } }],
    'no-restricted-syntax': ['error', ...patterns.length > 0 ? [{ selector: `ImportExpression[source.value=/^\\.\\.?(?=\\/).*(?:${folders.join('|')})/]`, message: patterns.length === 1 ? message : `${message} ${others.map(other => other.message).join(' ')}` }] : []],
  }
}

/** What a stage may not import. */
function rulesOf(stage, i, isTypeScript) {
  const later = stages.slice(i + 1).map(name => `**/${name}/**`)
  return importRules(later, `${stage} comes before that: data moves one way.`, { isTypeScript, others: stage === 'cli' ? [] : [{ group: ['../../sandbox/**', '**/bench/**'], message: 'The site knows nothing of the sandbox, nor of the bench.' }] })
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
    { files: [`.vitepress/${stage}/**/*.{mjs,vue}`], rules: rulesOf(stage, i, false) },
    { files: [`.vitepress/${stage}/**/*.ts`], rules: rulesOf(stage, i, true) },
  ]),
  {
    files: ['.vitepress/site-config.ts'],
    rules: importRules(['**/cli/**', '**/sandbox/**', '**/bench/**'], 'The configuration of a site knows nothing of the commands, of the sandbox or of the bench.', { isTypeScript: true }),
  },
  {
    files: ['sandbox/**/*.ts'],
    rules: importRules([...stages.filter(stage => !SANDBOX_STAGES.includes(stage)).map(stage => `**/.vitepress/${stage}/**`), '**/bench/**'], `The sandbox is made from ${SANDBOX_STAGES.join(', ')} alone: it is given the API, and knows no pages.`, { isTypeScript: true }),
  },
)
