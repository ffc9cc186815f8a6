import type { SFCTemplateCompileOptions } from 'vue/compiler-sfc'
import * as compiler from 'vue/compiler-sfc'

/**
 * Vue's compiler, for a build: what it has parsed is let go once it is compiled. The
 * plugin that calls it remembers every page until the end, and with it the syntax
 * trees of its script and its template, which nobody looks at again; they grow to most
 * of the memory of a large site.
 *
 * @see https://github.com/vitejs/vite-plugin-vue/tree/main/packages/plugin-vue#options `compiler`
 */
export const uncachedVueCompiler: typeof compiler = {
  ...compiler,

  parse(source, options) {
    const result = compiler.parse(source, options)
    compiler.parseCache.clear()
    return result
  },

  compileScript(descriptor, options) {
    const { scriptAst: _, scriptSetupAst: __, ...script } = compiler.compileScript(descriptor, options)
    return script
  },

  compileTemplate(options) {
    const result = compiler.compileTemplate(options)
    if (options.ast)
      clear(options.ast)
    return result
  },
}

/** Leaves of a syntax tree what it is parsed from again, if it has to be compiled for another environment. */
function clear(ast: NonNullable<SFCTemplateCompileOptions['ast']>): void {
  ast.children = []
  ast.codegenNode = undefined
  ast.transformed = true
}
