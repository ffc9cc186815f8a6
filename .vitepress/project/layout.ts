import { existsSync } from 'node:fs'
import path from 'pathe'
import { UserError } from '../diagnostics/user-error.ts'
import { ownPath } from '../files/own-path.ts'
import { ROOT_MODULE } from '../sdk/declare-document.ts'

/** Where the parts of the project lie. All are our paths. */
export interface Layout {
  root: string
  /** The site's pages. */
  docs: string
  /** Modules that examples are made of. */
  snippets: string
  /** What is known of fields by their names. */
  dictionary: string
  /** The tsconfig.json whose options all examples have. */
  tsconfig: string
  /** The module that every snippet imports its client from. */
  client: string
  /** The folder of the generated SDK modules. */
  generated: string
  /** That of them which examples import. */
  sdk: string
}

/**
 * @param given the folder of the project, however its path is written
 */
export function layoutOf(given: string): Layout {
  const root = ownPath(given)
  const at = (...names: string[]): string => path.join(root, ...names)
  return {
    root,
    docs: at('docs'),
    snippets: at('snippets'),
    dictionary: at('docs', 'fields.yaml'),
    tsconfig: at('snippets', 'tsconfig.json'),
    client: at('snippets', 'wxpay.ts'),
    generated: at('.vitepress', 'generated'),
    sdk: at('.vitepress', 'generated', ROOT_MODULE),
  }
}

/**
 * Makes sure that a folder holds what a project needs.
 *
 * @throws {UserError} if it does not
 */
export function assertProject({ root, docs, tsconfig, client }: Layout): void {
  for (const needed of [docs, tsconfig, client]) {
    if (!existsSync(needed))
      throw new UserError(`${root} is not a project of this kind: it has no ${path.relative(root, needed)}.`)
  }
}

/**
 * Makes sure that Vite can work in a folder. To it, `#` and `?` end a path in any case,
 * and `%` is part of an address while the site is being developed.
 *
 * @param layout where the project lies
 * @param layout.root absolute path of its folder
 * @param command what is to be done there
 * @throws {UserError} if it cannot be done
 */
export function assertServable({ root }: Layout, command: 'build' | 'serve'): void {
  const [character] = (command === 'build' ? /[#?]/ : /[#?%]/).exec(root) ?? []
  if (character === undefined)
    return
  const possible = character === '%' ? 'checked and built here, but not developed' : 'checked here, but neither built nor developed'
  throw new UserError(`The site can be ${possible}: Vite does not take the \`${character}\` in ${root} for part of a path. Move the project to a folder without one, or rename that.`)
}
