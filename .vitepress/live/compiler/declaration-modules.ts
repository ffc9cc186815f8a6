import type { CompilerFiles } from '../build/compiler-files.ts'

/** Where the compiler in the browser has the root of the SDK's declarations. */
export const SDK = '/.vitepress/generated/wechatpay.d.ts'

/** A module of the SDK's declarations that is asked for when a code touches it. */
export interface DeclarationModule {
  /** Path from the folder of the root module: `wechatpay/v3/bill.d.ts`. */
  file: string
  /** What code that needs it has in it: a property of the client, or the name of a type. */
  names: string[]
}

/** An import or a re-export of the root module. */
const REFERENCE = /^(?:import \{([^}]*)\}|export (?:\*|type \*|\{([^}]*)\})) from '\.\/([^']+)\.js'/gm

/** The modules that the root of the SDK's declarations is put together from. */
export function declarationModules(root: string): DeclarationModule[] {
  return Array.from(root.matchAll(REFERENCE), ([, imported, exported, file]) => ({
    file: `${file}.d.ts`,
    names: [file!.split('/').at(-1)!, ...(imported ?? exported ?? '').split(',').map(name => name.trim().split(/\s+as\s+/)[0]!).filter(Boolean)],
  }))
}

/**
 * The modules that a code may need. A name is enough: to ask for one too many is a moment,
 * to leave one out is a wrong answer.
 *
 * @param code a module
 * @param modules all that there are; one that exports what nobody can tell is needed by whoever imports a declaration
 */
export function touchedModules(code: string, modules: readonly DeclarationModule[]): DeclarationModule[] {
  const words = wordsOf(code)
  const importsTypes = /['"]#(?:wechatpay|notify)['"]/.test(code)
  return modules.filter(({ names }) => names.some(name => words.has(name)) || (importsTypes && names.length === 1))
}

/**
 * Whether a code may need more of the libraries than the part that the compiler begins
 * with: it has the name of something that was left out of that, or in quotes that of one
 * of their modules.
 */
export function touchesLibraries(code: string, { names, modules }: Pick<CompilerFiles, 'names' | 'modules'>): boolean {
  const words = wordsOf(code)
  return names.some(name => words.has(name)) || Array.from(code.matchAll(/(["'`])([\w@:/.-]+)\1/g)).some(([, , text]) => modules.includes(text!))
}

function wordsOf(code: string): Set<string> {
  return new Set(code.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu))
}
