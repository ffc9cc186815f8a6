import type { Program } from '@oxc-project/types'
import type { ParsedModule } from '../../call/call-of-module.ts'
import { tsPlugin } from '@sveltejs/acorn-typescript'
import { Parser } from 'acorn'

const TypeScriptParser = Parser.extend(tsPlugin())

/**
 * Parses a TypeScript module where there is no native parser: in the browser.
 *
 * @see https://github.com/estree/estree
 */
export function parseModule(code: string): ParsedModule {
  try {
    const program: unknown = TypeScriptParser.parse(code, { ecmaVersion: 'latest', sourceType: 'module', preserveParens: true, locations: true })
    return { program: program as Program } // both are ESTree; a test holds them against each other
  }
  catch (error) {
    if (!(error instanceof SyntaxError))
      throw error
    const start = 'pos' in error && typeof error.pos === 'number' ? Math.min(error.pos, code.length) : 0
    // The place is told beside it.
    return { error: { message: error.message.replace(/ \(\d+:\d+\)$/, ''), start, end: start + 1 } }
  }
}
