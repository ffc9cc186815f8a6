import type ts from 'typescript'
import type { PathKey } from '../../files/path-map.ts'
import type { ExampleDiagnostic, ExampleRelated } from '../examples/example.ts'
import type { CompiledExample, CompiledModule } from './compiled-example.ts'
import { withoutPlaceholders } from '../examples/placeholders.ts'

/**
 * What `noImplicitAny` adds. JavaScript has no syntax for the annotations that
 * these ask for, so they are not held against it.
 */
const IMPLICIT_ANY = new Set([7005, 7006, 7008, 7009, 7010, 7011, 7013, 7015, 7016, 7017, 7018, 7019, 7020, 7025, 7031, 7032, 7033, 7034, 7051, 7052, 7053])

/**
 * The compiler's diagnostics of one module of an example, by their place in the example.
 *
 * @param compiled the example
 * @param module the module
 * @param keyOf what makes two paths one file
 * @param typescript the compiler
 */
export function diagnoseModule(compiled: CompiledExample, module: CompiledModule, keyOf: PathKey, typescript: typeof ts): ExampleDiagnostic[] {
  const { notations, modules, service } = compiled
  const { handbook } = notations
  if (handbook.noErrors === true)
    return []

  const all: ts.Diagnostic[] = [...service.getSyntacticDiagnostics(module.file), ...service.getSemanticDiagnostics(module.file)]
  const isJavaScript = /\.[cm]?jsx?$/.test(module.file)
  const program = service.getProgram()
  const source = program?.getSourceFile(module.file)
  const reported = isJavaScript && program && source
    ? withoutPlaceholders(all.filter(({ code }) => !IMPLICIT_ANY.has(code)), source, program, typescript)
    : all
  const silenced = Array.isArray(handbook.noErrors) ? handbook.noErrors : []

  return reported
    .filter(({ file, code }) => file !== undefined && keyOf(file.fileName) === keyOf(module.file) && !silenced.includes(code))
    .map(diagnostic => ({
      code: `TS${diagnostic.code}`,
      message: typescript.flattenDiagnosticMessageText(diagnostic.messageText, '\n'),
      // What is missing at the end of a module is so behind its last line, and not in the next.
      start: module.offset + Math.min(diagnostic.start ?? 0, module.text.trimEnd().length),
      length: diagnostic.length ?? 1,
      related: (diagnostic.relatedInformation ?? []).flatMap(related => relatedPlace(related, modules, keyOf, typescript)),
    }))
    .filter(({ start }) => !(handbook.noErrorsCutted && notations.removals.some(([from, to]) => from < start && start < to)))
}

function relatedPlace(related: ts.DiagnosticRelatedInformation, modules: readonly CompiledModule[], keyOf: PathKey, typescript: typeof ts): ExampleRelated[] {
  const { file, start = 0, length = 1 } = related
  if (!file)
    return []
  const message = typescript.flattenDiagnosticMessageText(related.messageText, '\n')
  const own = modules.find(module => keyOf(module.file) === keyOf(file.fileName))
  return own
    ? [{ message, start: start + own.offset, length }]
    : [{ message, file: file.fileName, start, length, line: file.getLineAndCharacterOfPosition(start).line + 1 }]
}
