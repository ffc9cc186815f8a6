import type { CodeOrigin } from '../../diagnostics/code-origin.ts'
import type { Problem } from '../../diagnostics/problem.ts'
import type { SourceRange } from '../../diagnostics/source.ts'
import type { Example, ExampleLanguage } from './example.ts'
import path from 'pathe'
import { originInFile } from '../../diagnostics/code-origin.ts'
import { createProblem } from '../../diagnostics/rule.ts'
import { exampleRules } from './example-rules.ts'
import { exampleId, exampleLanguage, fenceLanguage, normalizeCode, wantsTypes } from './example.ts'

/** An example, and everywhere it is written. */
export interface PlacedExample {
  example: Example
  origins: CodeOrigin[]
}

export interface CollectedExamples {
  /** Example id → example. */
  examples: Map<string, PlacedExample>
  problems: Problem[]
}

/** A file that is an example as it is. */
export interface Snippet {
  /** Absolute path. */
  file: string
  text: string
}

/** A fence of a page. */
export interface ExampleFence {
  /** What stands behind the opening backticks: language and the rest. */
  info: string
  /** The code, as it is shown. */
  code: string
  /** The file that the code is imported from, and the region of it. */
  import?: { file: string, region?: string }
  /** The line that opens it, or the line of the import. */
  at: SourceRange
  /** Where the lines of the code are written: in the page, or in the imported file. */
  origin: CodeOrigin
}

/**
 * Everything that a site shows as checked code: all snippets, and all fences
 * that say `twoslash`.
 */
export function collectExamples(pages: readonly { fences: readonly ExampleFence[] }[], snippets: readonly Snippet[]): CollectedExamples {
  const examples: CollectedExamples['examples'] = new Map()
  const problems: Problem[] = []
  for (const { file, text } of snippets) {
    const language = exampleLanguage(path.extname(file).slice(1))
    if (language)
      place(examples, language, text, originInFile(file, text, text), file)
  }
  for (const page of pages) {
    for (const fence of page.fences.filter(({ info }) => wantsTypes(info))) {
      const name = fenceLanguage(fence.info)
      const language = exampleLanguage(name)
      if (!language)
        problems.push(createProblem(exampleRules.unknownLanguage(name), fence.at))
      else if (/\btwoslash\s+include\b/.test(fence.info))
        problems.push(createProblem(exampleRules.include(), fence.at))
      else
        placeFence(examples, language, fence)
    }
  }
  return { examples, problems }
}

function placeFence(examples: CollectedExamples['examples'], language: ExampleLanguage, fence: ExampleFence): void {
  const whole = fence.import && !fence.import.region ? fence.import.file : undefined
  place(examples, language, fence.code, fence.origin, whole)
}

function place(examples: CollectedExamples['examples'], language: ExampleLanguage, text: string, origin: CodeOrigin, file?: string): void {
  const code = normalizeCode(text)
  const id = exampleId(language, code)
  let placed = examples.get(id)
  if (!placed) {
    placed = { example: { id, language, code, file }, origins: [] }
    examples.set(id, placed)
  }
  const isNew = !placed.origins.some(other => other.file === origin.file && other.lines[0]?.line === origin.lines[0]?.line)
  if (isNew)
    placed.origins.push(origin)
}
