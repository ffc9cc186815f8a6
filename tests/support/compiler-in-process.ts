import type ts from 'typescript'
import type { CompilerFunctions, CompilerService } from '../../.vitepress/engine/compiler-process/compiler-service.ts'
import type { CompilerSettings } from '../../.vitepress/engine/compiler/compiler.ts'
import { realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'pathe'
import { compilerFunctions } from '../../.vitepress/engine/compiler-process/compiler-functions.ts'
import { ExampleCompiler } from '../../.vitepress/engine/compiler/compiler.ts'
import { isWithin, ownPath } from '../../.vitepress/files/own-path.ts'
import { pathKey } from '../../.vitepress/files/path-map.ts'

// Stands in for `compiler-service.ts` in tests that run many commands on tiny projects.
// There, nearly all the time of a compiler's process goes into loading TypeScript and parsing
// the libraries, which are the same every time. It imports nothing that imports the module it
// stands in for: each would wait for the other.

// With `require`, as there.
const original = createRequire(import.meta.url)('typescript') as typeof ts

const keyOf = pathKey(original.sys.useCaseSensitiveFileNames)
const PACKAGES = ownPath(realpathSync(path.join(import.meta.dirname, '../../node_modules')))

/** TypeScript, with libraries that are parsed once for all compilers of this process. */
const typescript: typeof ts = { ...original, createDocumentRegistry }

/** How much is read of doc comments → the libraries, parsed so. */
const libraries = new Map<ts.JSDocParsingMode | undefined, ts.DocumentRegistry>()

/** The compiler in the process of the caller, as if it were in one of its own. */
export function startCompiler(settings: CompilerSettings): CompilerService {
  const functions = compilerFunctions(new ExampleCompiler(typescript, settings))
  let isClosed = false
  const call = (name: keyof CompilerFunctions) => async (...args: unknown[]): Promise<unknown> => {
    if (isClosed)
      throw new Error('The compiler has been ended.')
    // Neither side sees what the other does to a value afterwards, as if it had been sent.
    const answer: unknown = await (functions[name] as (...args: unknown[]) => unknown)(...structuredClone(args))
    return structuredClone(answer)
  }
  return {
    functions: new Proxy({}, { get: (_, name) => call(name as keyof CompilerFunctions) }) as CompilerService['functions'], // nothing else is asked for
    failed: new Promise(() => {}), // there is no process that could end
    close: () => {
      isClosed = true
    },
  }
}

/**
 * A registry for the files of one compiler, over the libraries of all. It is only libraries
 * that are the same for all: a file of a project may have other text by the next command,
 * under the same path and with the same version.
 */
function createDocumentRegistry(...args: Parameters<typeof ts.createDocumentRegistry>): ts.DocumentRegistry {
  const own = original.createDocumentRegistry(...args)
  const [,, mode] = args
  const shared = libraries.get(mode) ?? original.createDocumentRegistry(...args)
  libraries.set(mode, shared)
  const of = (file: string): ts.DocumentRegistry => isLibrary(file) ? shared : own
  return {
    ...own,
    acquireDocument: (file, ...rest) => of(file).acquireDocument(file, ...rest),
    acquireDocumentWithKey: (file, ...rest) => of(file).acquireDocumentWithKey(file, ...rest),
    updateDocument: (file, ...rest) => of(file).updateDocument(file, ...rest),
    updateDocumentWithKey: (file, ...rest) => of(file).updateDocumentWithKey(file, ...rest),
    // A library stays for the compilers to come.
    releaseDocument: (file: string, ...rest: [ts.CompilerOptions, ts.ScriptKind, ts.ResolutionMode?]) => isLibrary(file) || own.releaseDocument(file, ...rest),
    releaseDocumentWithKey: (file: ts.Path, ...rest: [ts.DocumentRegistryBucketKey, ts.ScriptKind, ts.ResolutionMode?]) => isLibrary(file) || own.releaseDocumentWithKey(file, ...rest),
  }
}

/** Whether a file belongs to a package: those of temporary projects are the repository's own. */
function isLibrary(file: string): boolean {
  return isWithin(keyOf(PACKAGES), keyOf(file))
}
