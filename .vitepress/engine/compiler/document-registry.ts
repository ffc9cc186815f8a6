import type ts from 'typescript'

type SourceFileOptions = ts.CreateSourceFileOptions | ts.ScriptTarget | undefined

/**
 * A registry of parsed files that reads doc comments only where they are shown.
 * Libraries are mostly doc comment, and nobody asks for theirs.
 *
 * @param typescript the compiler
 * @param showsDocs whether a file's doc comments are shown, by its path alone: a file may be parsed before its text is told, and is released when nobody knows it any longer
 */
export function createSparingRegistry(typescript: typeof ts, showsDocs: (file: string) => boolean): ts.DocumentRegistry {
  const { sys, JSDocParsingMode, ScriptTarget } = typescript
  const create = (mode: ts.JSDocParsingMode): ts.DocumentRegistry =>
    typescript.createDocumentRegistry(sys.useCaseSensitiveFileNames, sys.getCurrentDirectory(), mode)
  const registries = new Map([JSDocParsingMode.ParseAll, JSDocParsingMode.ParseForTypeInfo].map(mode => [mode, create(mode)]))
  const modeOf = (file: string): ts.JSDocParsingMode => showsDocs(file) ? JSDocParsingMode.ParseAll : JSDocParsingMode.ParseForTypeInfo
  const of = (file: string): ts.DocumentRegistry => registries.get(modeOf(file))!
  // A registry insists on being asked in its own mode.
  const inMode = (file: string, options: SourceFileOptions): ts.CreateSourceFileOptions => ({
    ...typeof options === 'object' ? options : { languageVersion: options ?? ScriptTarget.Latest },
    jsDocParsingMode: modeOf(file),
  })

  return {
    acquireDocument: (file, settings, snapshot, version, kind, options) =>
      of(file).acquireDocument(file, settings, snapshot, version, kind, inMode(file, options)),
    acquireDocumentWithKey: (file, path, settings, key, snapshot, version, kind, options) =>
      of(file).acquireDocumentWithKey(file, path, settings, key, snapshot, version, kind, inMode(file, options)),
    updateDocument: (file, settings, snapshot, version, kind, options) =>
      of(file).updateDocument(file, settings, snapshot, version, kind, inMode(file, options)),
    updateDocumentWithKey: (file, path, settings, key, snapshot, version, kind, options) =>
      of(file).updateDocumentWithKey(file, path, settings, key, snapshot, version, kind, inMode(file, options)),
    releaseDocument: (file: string, settings: ts.CompilerOptions, kind: ts.ScriptKind, format?: ts.ResolutionMode) =>
      of(file).releaseDocument(file, settings, kind, format),
    releaseDocumentWithKey: (path: ts.Path, key: ts.DocumentRegistryBucketKey, kind: ts.ScriptKind, format?: ts.ResolutionMode) =>
      of(path).releaseDocumentWithKey(path, key, kind, format),
    getKeyForCompilationSettings: settings => registries.get(JSDocParsingMode.ParseAll)!.getKeyForCompilationSettings(settings),
    reportStats: () => [...registries.values()].map(registry => registry.reportStats()).join('\n'),
  }
}
