import type { Problem, RelatedPlace } from '../../diagnostics/problem.ts'
import type { SourceRange } from '../../diagnostics/source.ts'
import type { PlacedExample } from './collect-examples.ts'
import type { ExampleDiagnostic, ExampleRelated } from './example.ts'
import { locate } from '../../diagnostics/code-origin.ts'

/** Which row of which page each line (1-based) of a generated module was made from, by the module's absolute path. */
export type SdkOrigins = (file: string) => ReadonlyMap<number, SourceRange> | undefined

/**
 * Turns the compiler's diagnostics of an example into problems of the files that
 * a person edits: the snippet, or every page that has the code. Where the
 * compiler points into the SDK module, the row of the table is meant.
 */
export function locateDiagnostics({ example, origins }: PlacedExample, diagnostics: readonly ExampleDiagnostic[], sdk: SdkOrigins): Problem[] {
  return origins.flatMap(origin => diagnostics.map(({ code, message, help, start, length, related }): Problem => {
    const places = related.flatMap((place): RelatedPlace[] => {
      const at = place.file === undefined ? locate(origin, example.code, place.start, place.length) : placeInFile(place, sdk)
      return at ? [{ message: place.message, at }] : []
    })
    return {
      severity: 'error',
      code,
      message,
      ...help && { help },
      at: locate(origin, example.code, start, length),
      ...places.length > 0 && { related: places },
    }
  }))
}

/** Rows of tables are shown; libraries are not, as nobody here can change them. */
function placeInFile(place: ExampleRelated, sdk: SdkOrigins): SourceRange | undefined {
  return place.file !== undefined && place.line !== undefined ? sdk(place.file)?.get(place.line) : undefined
}
